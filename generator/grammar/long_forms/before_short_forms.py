"""What stands before a short form that it may stand for, by its letters, its words or the phrase before it."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.long_forms.alignments import beginnings_before, mixed_before, translated_before
from generator.grammar.long_forms.defined_phrases import (
    described_before,
    described_kind_before,
    is_name_of_kind,
    kind_before,
    person_before,
    phrase_before,
)
from generator.grammar.long_forms.missions import mission_before
from generator.grammar.long_forms.official_names import (
    act_before,
    body_before,
    is_of_law,
    law_before,
    law_of_letter_before,
    loose_body_before,
    shortened_law_before,
)
from generator.grammar.long_forms.owned_parts import of_owner_before
from generator.grammar.long_forms.text_before import bare, part_before, sentence_before
from generator.grammar.long_forms.translated_bodies import described_body_before
from generator.grammar.short_forms.initials import long_before
from generator.grammar.short_forms.long_endings import (
    after_article,
    begun_before,
    end_before_clause,
    ended_before,
    long_word_before,
    unnumbered_before,
    without_ministry,
    without_rest_of_quoted,
)
from generator.grammar.short_forms.names_in_capitals import counterpart_before, run_before, turned_before
from generator.grammar.short_forms.shapes import (
    is_mostly_capitals,
    is_of_province,
    is_surely_short,
    letters_of,
    may_be_short,
)
from generator.model.text import Span

_PLACE = expression(r"\s+(?:in|te)\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?$")
_ARTICLES = ("de", "het", "een")
_PARTIES = expression(
    r"\stussen\s(?:(?:de|het)\s)?[A-Z][\w -]{1,40}\sen\s(?:(?:de|het)\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?$"
)
# So many of the letters of a short form its long form gives, or a translation of it.
_LEAST_TRANSLATED = 0.75
# `Lr-plus`, `SDE++`: what another short form begins.
_SECOND = expression(r"(?P<first>[A-Z]\w{1,6})(?:-plus|\+{1,2})")
_BEHIND_FIRST = expression(
    r"\)\s(?:en|of)\s(?:(?:van|met|voor|in|aan|op)\s)?(?:de|het|een)\s(?P<long>[\w-][^,.;:()]{5,80})$"
)
# The fewest letters of a compound for each letter of its short form.
_FEWEST_EACH = 4


def long_form(text: str, end: int, short: str) -> Span | None:
    """The words before a place that a short form stands for, over the clause between them where there is one."""
    if not may_be_short(short):
        return None
    before = without_ministry(text, without_rest_of_quoted(text, part_before(text, end)))
    if is_of_province(short):
        return long_before(text, before, short, strictly=True)
    long = None
    if clause := end_before_clause(text, before):
        long = long_before(text, before, short, strictly=True) or _in_clause(text, before, clause.end, short)
        long = long or _long(text, clause, short)
    long = long or _long(text, before, short) or long_word_before(text, before, short)
    return None if long and short.islower() and _is_part(short, text[long.start : long.end]) else long


def _is_part(short: str, long: str) -> bool:
    """Whether a word in small letters is only a part of another, or has its letters by chance: `Formatie (fte)`."""
    return long.casefold().endswith(short) or (" " not in long and len(long) < len(letters_of(short)) * _FEWEST_EACH)


def _in_clause(text: str, before: Span, start: int, short: str) -> Span | None:
    """A name in capitals that the clause behind a name ends with: `…, waarin de Juridiction nationale …`."""
    long = long_before(text, before, short)
    return long if long and long.start > start and text[long.start].isupper() else None


def _long(text: str, before: Span, short: str) -> Span | None:
    return by_letters(text, before, short) or _by_words(text, before, short)


def by_letters(text: str, before: Span, short: str) -> Span | None:
    """The words at the end of a stretch that give the letters of a short form, with all that belongs to them."""
    if (is_surely_short(short) or " " in short) and (mission := mission_before(text, before, short)):
        return mission
    long = person_before(text, before, short) or (law_before(text, before, short) if is_of_law(short) else None)
    if not long and is_surely_short(short):
        long = long_before(text, before, short, strictly=True) or _with_more(text, before, short)
    long = long or beginnings_before(text, before, short)
    long = long or long_before(text, before, short) or law_before(text, before, short)
    if not long and is_surely_short(short):
        long = run_before(text, before, short) or loose_body_before(text, before, short)
        long = long or mixed_before(text, before, short)
    long = long or law_of_letter_before(text, before, short) or _of_further(text, before, short)
    long = long or of_owner_before(text, before, short)
    return long or kind_before(text, before, short) or described_kind_before(text, before, short)


def _of_further(text: str, before: Span, short: str) -> Span | None:
    """A second thing of the same name, with what it has besides: `Landelijke regeling … met toeslag (Lr-plus)`.

    Else the phrase behind the brackets of the first one: `Landelijke regeling … (Lr) en de variant voor … (Lr-plus)`.
    """
    first, plus, _ = short.partition("-plus")
    more = text.rfind(" met ", before.start, before.end) if plus else -1
    long = long_before(text, Span(before.start, more), first, strictly=True) if more > 0 else None
    if long:
        return Span(long.start, before.end)
    second = _SECOND.fullmatch(short)
    told = text.rfind(f"({second['first']}) ", max(0, before.start - 1), before.end) if second else -1
    behind = _BEHIND_FIRST.search(text[told : before.end]) if told >= 0 else None
    return Span(told + behind.start("long"), before.end) if behind else None


def _with_more(text: str, before: Span, short: str) -> Span | None:
    long = ended_before(text, before, short) or turned_before(text, before, short)
    return long or begun_before(text, before, short) or after_article(text, before, short)


def _by_words(text: str, before: Span, short: str) -> Span | None:
    long = shortened_law_before(text, before, short) if is_of_law(short) else None
    if long or not is_surely_short(short) or not is_mostly_capitals(short):
        return long
    long = unnumbered_before(text, before, short) or act_before(text, sentence_before(text, before.end))
    if is_name_of_kind(short):
        return long
    long = long or counterpart_before(text, before, short)
    long = long or body_before(text, before, short) or described_body_before(text, before, short)
    long = long or _of_place(text, before, short) or _of_parties(text, before, short)
    long = long or translated_before(text, before, short, least=_LEAST_TRANSLATED)
    return long or phrase_before(text, before, short) or described_before(text, before, short)


def _of_place(text: str, before: Span, word: str) -> Span | None:
    """A body in a country: `de nationale onderzoekscommissie in Jemen (NCOI)`; the place is no part of its name."""
    place = _PLACE.search(text[before.start : before.end])
    long = phrase_before(text, Span(before.start, before.start + place.start()), word) if place else None
    is_name = long is not None and " " in text[long.start : long.end]
    return long if long and is_name and text[long.start].casefold() == word[0].casefold() else None


def _of_parties(text: str, before: Span, word: str) -> Span | None:
    """A treaty without those between whom it is: `Handelsovereenkomst tussen de Europese Unie en Canada (CETA)`."""
    parties = _PARTIES.search(text, before.start, before.end)
    return body_before(text, Span(before.start, parties.start()), word) if parties else None


def lead_of(text: str, before: Span, short: Span) -> Span:
    """What is in brackets without an article, or a word that repeats one before it: `concept Notitie (concept NRD)`."""
    first, space, _ = text[short.start : short.end].partition(" ")
    rest = bare(text, Span(short.start + len(first) + 1, short.end)) if space else short
    is_quoted = rest.start > short.start + len(first) + 1
    if not space or not (is_surely_short(text[rest.start : rest.end]) or (is_quoted and first in _ARTICLES)):
        return short
    repeats = first.islower() and re.search(rf"\b{re.escape(first)}\b", text[before.start : before.end])
    return rest if repeats or first in _ARTICLES else short
