"""Groups that a short form names by their number or in any order: `Duitsland, Frankrijk en Italië (de E3)`."""

from __future__ import annotations

import re

from generator.grammar.short_forms.initials import words_between
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.shapes import is_number_of_part
from generator.model.text import Span

_GROUP = re.compile(r"[A-Z](?P<count>[2-9])")
_STATE = r"(?:(?:de|het)\s+)?[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2}"
_STATES = re.compile(rf"(?<![\w-]){_STATE}(?:,\s+{_STATE}){{0,7}},?\s+en\s+{_STATE}$")
_BETWEEN = re.compile(r",\s+|,?\s+en\s+")
_ARTICLE = re.compile(r"(?:de|het)\s+")
_REACH = 160
_FEWEST_OF_NUMERAL = 3
_SIGN = re.compile(r"[,;:()]")
_DIVERSE = re.compile(r"l?hbt[a-z]{0,4}\+?(?:[’']ers?)?", re.IGNORECASE)
_DIVERSE_NAMED = re.compile(r"(?<![\w-])(?:lesbi|homo(?=[^,;:()]{0,30}, (?:lesbi|bi)))[^;:()]{20,200}$", re.IGNORECASE)


def numeral_before(text: str, before: Span, short: str) -> Span | None:
    """A name of which each word begins with a letter of what could be a Roman number: `… Veren (LIV)`."""
    words = [word for word in words_between(text, before) if word[0] not in LINKING][-len(short) :]
    is_number = len(short) >= _FEWEST_OF_NUMERAL and is_number_of_part(short)
    is_name = len(words) == len(short) and all(word[0][0] == letter for word, letter in zip(words, short, strict=True))
    is_near = bool(words) and words[-1].end() == before.end
    is_one = is_name and not _SIGN.search(text, words[0].start(), before.end)
    return Span(words[0].start(), before.end) if is_number and is_near and is_one else None


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
