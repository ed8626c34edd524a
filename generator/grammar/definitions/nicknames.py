"""Names without the letters of what they stand for: `(Vluchtelingenverdrag)`, `kortweg de Consensus`, `(Frontex)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Gated
from generator.grammar.definitions.announcements import ANNOUNCE, before_leads, may_announce
from generator.grammar.definitions.places import has_name_beside
from generator.grammar.long_forms.defined_phrases import VERBS, phrases
from generator.grammar.long_forms.official_names import act_before
from generator.grammar.long_forms.repeated_names import compound_before, repeated_before, shortened_before
from generator.grammar.long_forms.roles import PERSONS
from generator.grammar.long_forms.text_before import sentence_before
from generator.grammar.short_forms.initials import Word, words_between
from generator.grammar.short_forms.long_endings import end_before_clause
from generator.grammar.short_forms.names_in_capitals import run_around
from generator.grammar.short_forms.shapes import is_surely_short
from generator.grammar.words.sets import word_set
from generator.model.text import Span

Pair = tuple[Span, Span]
_NAME = r"[A-Z][a-zà-ÿ][\w’-]*(?:\s+[A-Z][\w’-]+){0,3}"
_CLOSES = r"(?=\s*(?:[,.;:?!)]|$)|\s[–—-]\s|\s+(?:genoemd|geheten|heet)\b)"
_ANNOUNCED = Gated(
    expression(
        rf"(?<![\w-])(?i:{ANNOUNCE})\s*:?\s+(?P<article>(?:de|het)\s+)?[‘“„\"«']?"
        rf"(?P<name>{_NAME}{_CLOSES}|(?(article)[a-z][a-z-]{{7,}}(?=\s+(?:genoemd|geheten)\b)|(?!)))"
    ),
    may_announce,
)
# `de Adviescommissie Restitutieverzoeken …, de Restitutiecommissie, weegt …`.
_BESIDE = Gated(
    expression(r"(?:,|\s[–—-])\s+(?:de|het)\s+(?P<name>[A-Z][a-zà-ÿ]{8,})(?=\s*[,.;:?!)]|\s[–—-]\s)"),
    has_name_beside,
)
# Names that are known everywhere and were made, so that no letters show what they stand for.
_COINED = word_set(
    """
    Frontex Eurojust Europol Interpol Eurostat Eurocontrol Eurofound Eurodac Euratom Cedefop Unicef Unesco Benelux
    Mercosur Eurogroep Unidroit Uncitral Habitat Fedasil Swissmedic Inmarsat Eumetsat Eutelsat Galileo Copernicus
    """
)
# The title of what somebody wrote: `de Rekenkamer schreef, onder de naam «Focus», …`.
_OF_TITLE = expression(r"(?:,\s*)?(?:onder|met)\s+(?:de|het)\s", re.IGNORECASE)
_MOST_WORDS = 40
_LONG_WORD = 12
# A subject and its verb: `… tegenmaatregelen overwegen op grond van …`.
_CLAUSE = expression(r"\s[a-zà-ÿ]+(?:en|s)\s[a-zà-ÿ]+en\s|\s(?:die|dat|waar\w*|of|te)\s")
_NUMBERED = expression(r"(?:(?<=\bvan\s)|(?<=\bde\s)|(?<=\bhet\s))[A-Z][a-z]+\s\d+[a-z]?$")


def nicknames(text: str) -> Iterator[Pair]:
    """Names that a text gives outside brackets or announces in them, each with what it stands for."""
    for match in _ANNOUNCED.finditer(text):
        before = sentence_before(text, _before_bracket(text, before_leads(text, match.start())))
        long = called_before(text, before, match["name"]) if not is_surely_short(match["name"]) else None
        if long and not _OF_TITLE.match(match[0]):
            yield Span(*match.span("name")), long
    for match in _BESIDE.finditer(text):
        if long := compound_before(text, sentence_before(text, match.start()), match["name"]):
            yield Span(*match.span("name")), long


def _before_bracket(text: str, end: int) -> int:
    return end - 1 if text[end - 1 : end] == "(" else end


def called_before(text: str, before: Span, name: str) -> Span | None:
    """What a text calls by a name that has none of its letters, by the words of the name, else the official phrase."""
    if act := act_before(text, before):
        return act
    before = end_before_clause(text, before) or before
    long = compound_before(text, before, name) or repeated_before(text, before, name)
    long = long or shortened_before(text, before, name)
    return run_around(text, before, long) if long else official_phrase_before(text, before)


def coined_before(text: str, before: Span, name: str) -> Span | None:
    """The body that a coined name stands for: `het Europees Grens- en kustwachtagentschap (Frontex)`."""
    return official_phrase_before(text, before) if name in _COINED else None


def official_phrase_before(text: str, before: Span) -> Span | None:
    """The longest phrase behind an article up to a place that begins with a capital: an official name."""
    words = words_between(text, before, _MOST_WORDS)
    if not words or words[-1].end() != before.end:
        return None
    if numbered := _NUMBERED.search(text[before.start : before.end]):
        return Span(before.start + numbered.start(), before.end)
    named = [phrase for phrase in phrases(words) if _may_be_name(text, phrase, before.end)]
    return Span(named[-1][0].start(), before.end) if named else None


def _may_be_name(text: str, phrase: Sequence[Word], end: int) -> bool:
    is_long = len(phrase) > 1 or len(phrase[0][0]) >= _LONG_WORD
    is_official = phrase[0][0][0].isupper() and not phrase[0][0].isupper() and is_long
    is_person = PERSONS.match(phrase[0][0]) or any(VERBS.fullmatch(word[0]) for word in phrase)
    is_clause = _CLAUSE.search(text, phrase[0].start(), end) is not None
    return (
        is_official
        and not is_person
        and not is_clause
        and not any(sign in text[phrase[0].start() : end] for sign in ",;()")
    )
