"""Names that words in brackets announce: `(hierna: de Raad)`, `(PbEU L 156, verder te noemen: «de Wet» of «Wft»)`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.definitions.announcements import ANNOUNCE, CALLED, is_naming
from generator.grammar.definitions.of_groups import group_before, listed_before, may_be_list
from generator.grammar.long_forms.before_short_forms import lead_of, long_form
from generator.grammar.long_forms.official_names import act_before
from generator.grammar.long_forms.repeated_names import (
    named_before,
    repeated_before,
    shortened_before,
    together_before,
)
from generator.grammar.long_forms.text_before import (
    REACH,
    bare,
    part_before,
    sentence_before,
    without_article,
    without_particle,
)
from generator.grammar.short_forms.initials import long_before
from generator.grammar.short_forms.long_endings import end_before_clause, from_start, unnumbered_before
from generator.grammar.short_forms.shapes import is_surely_short
from generator.model.text import Span

Pair = tuple[Span, Span]
ANNOUNCED = expression(rf"(?i:{ANNOUNCE})\s*:?\s+(?=\S)")
# `(PbEU 2018, L 156, hierna: de richtlijn)`.
ANNOUNCED_LATER = expression(rf"[,;.]\s+(?:en\s+)?(?P<words>(?i:{ANNOUNCE})\s*:?)\s+(?=\S)")
# Where something was published, between a thing and the name it is given.
_NOTE = expression(r"[\s,]*[(\[][^()\[\]]{1,80}[)\]][\s,]*$")
# `de Onderzoeksraad of OVV`.
_OR = expression(r"[’”»\"',]*\s+(?:of|dan\s+wel)\s+(?:ook\s+)?|\s*/\s+")
_NAME = expression(r"(?:[‘“„\"«']\s*)?(?:(?:de|het)\s+\w|[A-Z])|[‘“„\"«']")
# `(in het Nederlands: verordening cyberweerbaarheid, hierna: CRA)`.
_IN_LANGUAGE = expression(r"(?:in\s+het\s+)?(?:Nederlands|Engels|Frans|Duits)\s*:", re.IGNORECASE)
_MOST_WORDS = 5
# What several things are called has no phrase of its own.
_TOGETHER = expression(r"\b(?:gezamenlijk|tezamen|samen)\b", re.IGNORECASE)


def announced(text: str, opens: int, words: str, rest: Span) -> list[Pair]:
    """The names that `words` in brackets announce, in the stretch `rest`, each with what it stands for."""
    opens = before_notes(text, opens)
    end = called.start() if (called := CALLED.search(text, rest.start, rest.end)) else rest.end
    if several := _several(text, Span(rest.start, end)):
        return _with_the_same(text, opens, words, several)
    found = _one(text, opens, words, Span(rest.start, end))
    return [found] if found else []


def announced_later(text: str, opens: int, later: re.Match[str], inside: Span) -> list[Pair]:
    """What a short form stands for before it in the same brackets, else before the brackets."""
    short = bare(text, Span(later.end(), inside.end))
    lead, name = Span(inside.start, later.start()), without_article(text, short)
    is_translation = _IN_LANGUAGE.match(text, lead.start, lead.end) is not None
    if is_translation and (long := long_before(text, part_before(text, opens), name, strictly=True)):
        return [(lead_of(text, lead, short), long)]
    if is_surely_short(name):
        long = long_before(text, lead, name, strictly=True) or unnumbered_before(text, lead, name)
        if long:
            return [(lead_of(text, lead, short), from_start(text, lead, long))]
    elif long := repeated_before(text, lead, name):
        return [(short, long)]
    return announced(text, opens, later["words"], Span(later.end(), inside.end))


def before_notes(text: str, opens: int) -> int:
    """The place before brackets that stand between a thing and its name: `(Trb. 2018, 125), (hierna …)`."""
    while note := _NOTE.search(text, max(0, opens - REACH), opens):
        opens = note.start()
    return opens


def _several(text: str, stretch: Span) -> list[Span]:
    """The names in a stretch where there are two or more: `het WSW of het Waarborgfonds`."""
    starts = [stretch.start]
    ends = []
    for cut in _OR.finditer(text, stretch.start, stretch.end):
        starts.append(cut.end())
        ends.append(cut.start())
    parts = [Span(*part) for part in zip(starts, [*ends, stretch.end], strict=True)]
    are_names = all(
        _NAME.match(text, part.start, part.end) and len(text[part.start : part.end].split()) <= _MOST_WORDS
        for part in parts
    )
    return parts if len(parts) > 1 and are_names else []


def _with_the_same(text: str, opens: int, words: str, names: list[Span]) -> list[Pair]:
    """Names that stand for the same: what the one with letters to go by stands for, else the longest."""
    found = [pair for name in names if (pair := _one(text, opens, words, name))]
    sure = [pair for pair in found if is_surely_short(text[pair[0].start : pair[0].end])] or found
    if not sure:
        return []
    long = max((long for _, long in sure), key=len)
    return [(lead_of(text, long, bare(text, name)), long) for name in names]


def _one(text: str, opens: int, words: str, name: Span) -> Pair | None:
    short = bare(text, name)
    lead = lead_of(text, part_before(text, opens), short)
    word = text[lead.start : lead.end]
    if long := group_before(text, part_before(text, opens), word) or long_form(text, opens, word):
        return lead, long
    before = without_particle(text, sentence_before(text, opens))
    long = _named(text, end_before_clause(text, before) or before, words, text[name.start : name.end], short)
    return (lead if is_surely_short(text[lead.start : lead.end]) else short, long) if long else None


def _named(text: str, before: Span, words: str, written: str, short: Span) -> Span | None:
    name = without_article(text, short)
    if may_be_list(name) and is_naming(words, written) and (listed := listed_before(text, before, name)):
        return listed
    if _TOGETHER.search(words):
        return together_before(text, before)
    if (act := act_before(text, before)) and _NAME.match(written):
        return act
    if is_naming(words, written):
        return named_before(text, before, name)
    return shortened_before(text, before, name) if _NAME.match(written) else None
