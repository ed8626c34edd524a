"""Groups that a short form names by their number, or in any order: `Duitsland, Frankrijk en Italië (de E3)`.

Another name for them may say how many they are: `Aruba, Curaçao en Sint Maarten (hierna: de drie landen)`.
"""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.initials import long_before, words_between
from generator.grammar.short_forms.letters import LINKING, ORDINALS
from generator.grammar.short_forms.shapes import is_number_of_part
from generator.model.text import Span

_GROUP = expression(r"[A-Z](?P<count>[2-9])")
_STATE = r"(?:(?:de|het)\s+)?[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2}"
_STATES = expression(rf"(?<![\w-]){_STATE}(?:,\s+{_STATE}){{0,11}},?\s+en\s+{_STATE}$")
_BETWEEN = expression(r",\s+|,?\s+en\s+")
_ARTICLE = expression(r"(?:de|het)\s+")
_REACH = 160
_COUNTS = {words[0]: int(figure) for figure, words in ORDINALS.items()} | {"tien": 10, "elf": 11, "twaalf": 12}
_COUNTED = expression(
    rf"(?:(?P<count>{'|'.join(_COUNTS)})\s+)?(?:(?!deze|alle|beide)[a-z]{{3,}}e\s+)?(?P<noun>[a-zà-ÿ-]{{3,}}(?:en|s))"
)
_KIND = expression(r"(?<![\w-])(?P<kind>[a-zà-ÿ]{4,})\s$")
_FIRST_WORD = expression(r"(\w+)\s+")
_FEWEST_WITHOUT_COUNT = 3
_FEWEST_OF_NUMERAL, _FEWEST_EACH = 3, 6
_SIGN = expression(r"[,;:()]")
_DIVERSE = expression(r"l?hbt[a-z]{0,4}\+?(?:[’']ers?)?", re.IGNORECASE)
_DIVERSE_NAMED = expression(r"(?<![\w-])(?:lesbi|homo(?=[^,;:()]{0,30}, (?:lesbi|bi)))[^;:()]{20,200}$", re.IGNORECASE)


def numeral_before(text: str, before: Span, short: str) -> Span | None:
    """A name of which each word begins with a letter of what could be a Roman number: `… Veren (LIV)`."""
    if len(short) < _FEWEST_OF_NUMERAL or not is_number_of_part(short):
        return None
    words = [word for word in words_between(text, before) if word[0] not in LINKING][-len(short) :]
    is_name = len(words) == len(short) and all(word[0][0] == letter for word, letter in zip(words, short, strict=True))
    is_near = bool(words) and words[-1].end() == before.end
    is_one = is_name and not _SIGN.search(text, words[0].start(), before.end)
    if is_near and is_one:
        return Span(words[0].start(), before.end)
    # Few things have so high a number: `lage-inkomensvoordeel (LIV)`.
    long = long_before(text, before, short, strictly=True) if "L" in short else None
    return long if long and len(long) >= _FEWEST_EACH * len(short) else None


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


def may_be_list(name: str) -> bool:
    """Whether a name is one of several things, with their number or without it: `zes lidstaten`, `eilanden`."""
    return _COUNTED.fullmatch(name) is not None


def listed_before(text: str, before: Span, name: str) -> Span | None:
    """The names side by side that end a stretch, as many as a name says, with the word for what they are.

    Nothing where the name repeats a word that stands elsewhere in the stretch. A name without a number is that of
    three or more.
    """
    counted = _COUNTED.fullmatch(name)
    least = max(before.start, before.end - _REACH)
    states = _STATES.search(text[least : before.end]) if counted else None
    if not counted or not states:
        return None
    start = _first_name(text, least + states.start())
    count = len(_BETWEEN.split(states[0]))
    is_so_many = count == _COUNTS[counted["count"]] if counted["count"] else count >= _FEWEST_WITHOUT_COUNT
    kind = _KIND.search(text, before.start, start)
    kind = kind if kind and counted["noun"].endswith(kind["kind"]) else None
    is_other = kind is None and re.search(rf"(?<![\w-]){counted['noun']}(?![\w-])", text[before.start : start])
    return Span(kind.start() if kind else start, before.end) if is_so_many and not is_other else None


def _first_name(text: str, start: int) -> int:
    """Where the first of several names begins, without the article or the preposition before it: `In Aruba, …`."""
    while (word := _FIRST_WORD.match(text, start)) and word[1].casefold() in LINKING:
        start = word.end()
    return start
