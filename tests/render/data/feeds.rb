# Validates feeds with Ruby's own RSS library, which knows Atom by RFC 4287: reads a JSON list of feeds, writes for each
# what is wrong with it, empty for nothing.
require "json"
require "rss"

def fault(feed)
  RSS::Parser.parse(feed, validate: true, ignore_unknown_element: false) ? "" : "no feed"
rescue RSS::Error, NoMethodError => error # the second: a document element that it does not know
  "#{error.class}: #{error.message.lines.first.strip}"
end

puts JSON.generate(JSON.parse($stdin.read).map { |feed| fault(feed) })
