"""Short forms that hold a word or a number of what they stand for: `(wkk-installatie)`, `(NAP 1325)`, `(…, zbo)`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.long_forms.text_before import after_article, bare, part_before
from generator.grammar.short_forms.initials import long_before, words_between
from generator.grammar.short_forms.letters import ORDINALS
from generator.grammar.short_forms.shapes import base, is_marked, is_surely_short, may_be_short
from generator.model.text import Span

Pair = tuple[Span, Span]
_OF_COMPOUND = expression(r"(?P<letters>[a-z]{1,5})-(?P<kind>[a-z]{4,})")
_NUMBERED = expression(r"(?P<letters>[A-Z][A-Za-z]{1,6})\s(?P<number>\d{3,4})")
_ORDERED = expression(r"(?P<number>\d{1,2})e\s(?P<letters>[A-Z]{2,5})")
_JOINED = expression(r"s?-?$")
_FEWEST_WORDS = 2
_LAST_WORD = expression(r"(?<![\w-])[a-z]+$")
_SHORTEST_FIRST = 4
_SMALL = expression(r"[a-z]{2,5}")


def of_compound_in_brackets(text: str, opens: int, inside: Span) -> Pair | None:
    """Letters and the end of the compound before them: `warmtekrachtkoppelingsinstallatie (wkk-installatie)`."""
    short, before = bare(text, inside), part_before(text, opens)
    parts = _OF_COMPOUND.fullmatch(base(text[short.start : short.end]))
    if not parts or not text.endswith(parts["kind"], before.start, before.end):
        return None
    if len(parts["letters"]) == 1:
        whole = _LAST_WORD.search(text, before.start, before.end)
        is_its = (
            whole and whole[0].startswith(parts["letters"]) and len(whole[0]) > len(parts["kind"]) + _SHORTEST_FIRST
        )
        return (short, Span(*whole.span())) if whole and is_its else None
    if not may_be_short(parts["letters"]):
        return None
    end = before.end - len(parts["kind"])
    joined = _JOINED.search(text, before.start, end)
    first = Span(before.start, joined.start() if joined else end)
    long = long_before(text, first, parts["letters"], strictly=True)
    is_whole = long is not None and long.end == first.end
    return (short, Span(long.start, before.end)) if long and is_whole else None


def numbered_in_brackets(text: str, opens: int, inside: Span) -> Pair | None:
    """Letters and a number, for words and the same number: `nationaal actieplan 1325 (NAP 1325)`, `(7e AP)`."""
    short, before = bare(text, inside), part_before(text, opens)
    if ordered := _ORDERED.fullmatch(text, short.start, short.end):
        return _in_order(text, before, short, ordered)
    parts = _NUMBERED.fullmatch(text, short.start, short.end)
    words = words_between(text, before) if parts else []
    if not parts or len(words) < _FEWEST_WORDS or words[-1][0] != parts["number"] or words[-1].end() != before.end:
        return None
    named = Span(before.start, words[-2].end())
    long = long_before(text, named, parts["letters"], strictly=True) if is_surely_short(parts["letters"]) else None
    return (short, Span(long.start, before.end)) if long else None


def _in_order(text: str, before: Span, short: Span, parts: re.Match[str]) -> Pair | None:
    """A thing with its number in a row of them: `zevende Actieprogramma Nitraatrichtlijn (7e AP)`."""
    written = "|".join((*ORDINALS.get(parts["number"], ())[1:], re.escape(f"{parts['number']}e")))
    told = re.search(rf"(?<![\w-])(?:{written})\s(?=(?P<name>[\w -]{{3,60}})$)", text[before.start : before.end])
    is_its = told is not None and told["name"][0].casefold() == parts["letters"][0].casefold()
    return (short, Span(before.start + told.start(), before.end)) if told and is_its else None


def small_inside(text: str, left: Span, right: Span) -> Span | None:
    """What small letters stand for that fills the brackets before them: `(een zelfstandig bestuursorgaan, zbo)`."""
    word, told = text[right.start : right.end], after_article(text, left)
    if not _SMALL.fullmatch(word) or not is_marked(word):
        return None
    long = long_before(text, told, word, strictly=True)
    return long if long and long == told else None
