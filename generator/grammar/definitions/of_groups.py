"""Groups that a short form names by their number or in any order: `Duitsland, Frankrijk en Italië (de E3)`."""

from __future__ import annotations

import re

from generator.model.text import Span

_GROUP = re.compile(r"[A-Z](?P<count>[2-9])")
_STATE = r"(?:(?:de|het)\s+)?[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2}"
_STATES = re.compile(rf"(?<![\w-]){_STATE}(?:,\s+{_STATE}){{0,7}},?\s+en\s+{_STATE}$")
_BETWEEN = re.compile(r",\s+|,?\s+en\s+")
_ARTICLE = re.compile(r"(?:de|het)\s+")
_REACH = 160
_DIVERSE = re.compile(r"l?hbt[a-z]{0,4}\+?(?:[’']ers?)?", re.IGNORECASE)
_DIVERSE_NAMED = re.compile(r"(?<![\w-])(?:lesbi|homo(?=[^,;:()]{0,30}, (?:lesbi|bi)))[^;:()]{20,200}$", re.IGNORECASE)


def group_before(text: str, before: Span, short: str) -> Span | None:
    """The states, or groups of people, that end a stretch, if there are as many states as the short form says."""
    if _DIVERSE.fullmatch(short) and (named := _DIVERSE_NAMED.search(text[before.start : before.end])):
        return Span(before.start + named.start(), before.end)
    group = _GROUP.fullmatch(short)
    least = max(before.start, before.end - _REACH)
    states = _STATES.search(text[least : before.end]) if group else None
    if not group or not states or len(_BETWEEN.split(states[0])) != int(group["count"]):
        return None
    article = _ARTICLE.match(states[0])
    return Span(least + states.start() + (article.end() if article else 0), before.end)
