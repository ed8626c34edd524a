"""Makes Markdown pages and published files of a library."""
