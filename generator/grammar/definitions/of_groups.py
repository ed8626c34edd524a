"""Groups of states that a letter and their number name: `Duitsland, Frankrijk en het Verenigd Koninkrijk (de E3)`."""

from __future__ import annotations

import re

from generator.model.text import Span

_GROUP = re.compile(r"[A-Z](?P<count>[2-9])")
_STATE = r"(?:(?:de|het)\s+)?[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2}"
_STATES = re.compile(rf"(?<![\w-]){_STATE}(?:,\s+{_STATE}){{0,7}},?\s+en\s+{_STATE}$")
_BETWEEN = re.compile(r",\s+|,?\s+en\s+")
_ARTICLE = re.compile(r"(?:de|het)\s+")
_REACH = 160


def group_before(text: str, before: Span, short: str) -> Span | None:
    """The states that end a stretch, if there are as many as the short form says."""
    group = _GROUP.fullmatch(short)
    least = max(before.start, before.end - _REACH)
    states = _STATES.search(text[least : before.end]) if group else None
    if not group or not states or len(_BETWEEN.split(states[0])) != int(group["count"]):
        return None
    article = _ARTICLE.match(states[0])
    return Span(least + states.start() + (article.end() if article else 0), before.end)
