"""Feeds as programs of others find them: Ruby's validating reader, and feedparser, which many readers of feeds are."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import feedparser

from tools.programs import RUBY

_SCRIPT = Path(__file__).with_name("feeds.rb")


def ruby_faults(feeds: Sequence[bytes]) -> list[str]:
    """What Ruby's library objects to in each feed; empty for nothing."""
    program = RUBY.find()
    assert program, "no Ruby: run `python tools/programs.py`"
    given = json.dumps([feed.decode() for feed in feeds])
    done = subprocess.run(
        [program, "-E", "UTF-8", str(_SCRIPT)],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    found: list[str] = json.loads(done.stdout)
    return found


@dataclass(frozen=True)
class Shown:
    """An entry as a reader of feeds shows it; `authors` are those of the entry, `content` is cleaned HTML."""

    id: str
    title: str
    updated: date
    link: str
    authors: tuple[str, ...]
    content: str


def shown(feed: bytes, base: str) -> list[Shown]:
    """The entries of a feed that was got from `base`; fails where a reader lacks something that each must have."""
    headers = {"content-location": base, "content-type": "application/atom+xml"}
    parsed: Any = feedparser.parse(feed, response_headers=headers)
    assert (parsed.bozo, parsed.version) == (False, "atom10"), parsed.get("bozo_exception")
    whole = parsed.feed
    assert whole.id, "the feed has no id"
    assert whole.title, "the feed has no title"
    assert [each.href for each in whole.links if each.rel == "self"], "the feed does not lead to itself"
    newest = _day(whole.updated_parsed)
    found = [_entry(each) for each in parsed.entries]
    assert all(each.authors or whole.get("author") for each in found), "an entry has no author"
    assert newest == max((each.updated for each in found), default=newest), "the day of the feed is another one"
    return found


def _entry(entry: feedparser.FeedParserDict) -> Shown:
    (content,) = entry.content
    assert content.type == "text/html"
    authors = tuple(each.name for each in entry.get("authors", ()) if each.get("name"))
    assert entry.id, "an entry has no id"
    return Shown(entry.id, entry.title, _day(entry.updated_parsed), entry.link, authors, content.value)


def _day(parsed: Sequence[int] | None) -> date:
    assert parsed, "a day cannot be read"
    return date(*parsed[:3])
