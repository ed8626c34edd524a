"""Short forms right before the brackets that say what they stand for: `AVG (Algemene Verordening …)`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.long_forms.alignments import beginnings_before
from generator.grammar.long_forms.official_names import law_after
from generator.grammar.long_forms.text_before import bare, part_before
from generator.grammar.short_forms.initials import KIND, WORD, Word, long_after, words_between
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.shapes import is_marked, is_surely_short, letters_of, may_be_short
from generator.model.text import Span

Pair = tuple[Span, Span]
_IN_FULL = expression(r"voluit\s*:?\s+(?:de\s+|het\s+)?(?=[A-Z])")
LANGUAGE = r"(?:in\s+het\s+)?(?:Engels|Frans|Duits|Nederlands(?!\sals\s)|Spaans|Italiaans)(?:e\s+afkorting)?(?!\w)"
_IN_LANGUAGE = expression(
    rf"(?:{LANGUAGE}|voluit|afkorting\s+van|staat\s+voor|acroniem\s+van|lees|(?:de\s+)?afkorting\s+staat\s+voor)\s*:?\s*",
    re.IGNORECASE,
)
_KIND = expression(
    rf"(?:{KIND}|fiche|budget|uitkering|procedure|methode|toets|subsidie|formulier|rapport|criterium|index|register|eiland"
    r"|verdrag|beginsel|code|cijfer|team|groep|onderzoek)(?:en|s)?"
)
_MORE = expression(r"[,;]\s+(?![A-Z][a-z]{2})")
# `OCHA in het Engels (Office …)`.
_AFTER_LANGUAGE = expression(r"\s+in\s+het\s+(?:Engels|Frans|Duits|Nederlands|Spaans)$")
# `EU-ETS (Emissions Trading System)`.
_OF_UNION = expression(r"(?:EU|VN|UN|NL)[- ](?P<rest>[A-Z]{2,6})")
_SMALL_IN_COMPOUND = expression(r"([a-z]{3,6})-[a-z]{3,}")
# `AI` and `VK` are the first letters of too many things.
_SHORTEST_TURNED = 3
_COINED = expression(r"[A-Z][a-z]{3,9}")
_VOWEL = expression(r"[aeiouy]")


def behind_language(text: str, span: Span) -> Span:
    """A span of a text without the language at its start: `in het Engels: …`."""
    language = _IN_LANGUAGE.match(text, span.start, span.end)
    return Span(language.end() if language else span.start, span.end)


def turned(text: str, opens: int, inside: Span) -> list[Pair]:
    """The other way round: `AVG (Algemene Verordening Gegevensbescherming)`, `(Financial Action Task Force, in …)`."""
    before = _without_language(text, part_before(text, opens))
    words = words_between(text, before)
    if not words or words[-1].end() != before.end:
        return []
    found = _in_full(text, words[-1], inside) or _small_in_compound(text, words[-1], inside)
    if found := found or _coined(text, words[-1], inside):
        return [found]
    if not _may_be_turned(words[-1][0], text[inside.start : inside.end]):
        return []
    if two := _of_two(text, words[-2:], inside):
        return [two]
    return _of_last(text, words[-1], inside)


def _in_full(text: str, word: Word, inside: Span) -> Pair | None:
    full = _IN_FULL.match(text, inside.start, inside.end) if word[0][0].isupper() else None
    return (Span(*word.span()), bare(text, Span(full.end(), inside.end))) if full else None


def _coined(text: str, word: Word, inside: Span) -> Pair | None:
    """A name made of the beginnings of words, for those in the brackets: `Matra (Maatschappelijke Transformatie)`."""
    name, _, kind = word[0].partition("-")
    if not _COINED.fullmatch(name) or (kind and not kind.islower()):
        return None
    within = bare(text, inside)
    long = beginnings_before(text, within, name)
    return (Span(word.start(), word.start() + len(name)), long) if long and long == within else None


def _of_last(text: str, last: Word, inside: Span) -> list[Pair]:
    """The last word before brackets, or the letters that begin it, for what they hold."""
    within, word = bare(text, behind_language(text, inside)), last[0]
    # `HIPC-landen (Heavily Indebted Poor Countries)`.
    first, _, kind = word.partition("-")
    short = Span(*last.span())
    long = _begun_inside(text, within, word) or long_after(text, within, word) or law_after(text, within, word)
    if not long and (of_union := _OF_UNION.fullmatch(word)):
        long = long_after(text, within, of_union["rest"])
    if long:
        return [(short, long)]
    if kind.islower() and is_surely_short(first) and text.startswith(f"{kind} ", within.start):
        rest = Span(within.start + len(kind) + 1, within.end)
        return [(short, within)] if long_after(text, rest, first) else []
    long = long_after(text, within, first) if kind.islower() and is_surely_short(first) else None
    # What it is called for is no part of it: `BNC-fiche (Beoordeling Nieuwe Commissievoorstellen)`.
    is_whole = not _KIND.fullmatch(kind)
    return [(short if is_whole else Span(short.start, short.start + len(first)), long)] if long else []


def _of_two(text: str, words: list[Word], inside: Span) -> Pair | None:
    """Two groups of letters for all that is in the brackets: `SPUK SIV (Specifieke uitkering Stimulering …)`."""
    both = "".join(word[0] for word in words)
    is_one = len(words) > 1 and all(word[0].isupper() for word in words)
    is_one = is_one and text[words[0].end() : words[1].start()] == " "
    long = long_after(text, bare(text, inside), both) if is_one and is_surely_short(both) else None
    return (Span(words[0].start(), words[1].end()), long) if long else None


def _begun_inside(text: str, within: Span, word: str) -> Span | None:
    """What a word before brackets stands for, with more behind it in these, which begins in small letters."""
    more = _MORE.search(text, within.start, within.end)
    if not more or len(letters_of(word)) < _SHORTEST_TURNED:
        return None
    part = Span(within.start, more.start())
    long = long_after(text, part, word, whole=False)
    return long if long and long.end == part.end else None


def _may_be_turned(word: str, inside: str) -> bool:
    letters, _, kind = word.partition("-")
    if is_surely_short(word) or (kind.islower() and is_surely_short(letters)):
        return True
    if is_marked(word) and len(letters_of(word)) >= _SHORTEST_TURNED:
        return True
    # `vo (voortgezet onderwijs)`: two small letters, each the first of a word.
    return is_marked(word) and word.islower() and [each[0] for each in inside.split()] == [*word]


def _without_language(text: str, before: Span) -> Span:
    """A stretch without the words at its end that say of which language the short form is."""
    language = _AFTER_LANGUAGE.search(text[before.start : before.end])
    return Span(before.start, before.start + language.start()) if language else before


def _small_in_compound(text: str, word: Word, inside: Span) -> Pair | None:
    """Small letters that begin a compound, each the first of a word: `nedab-kosten (niet-economische diensten …)`."""
    compound = _SMALL_IN_COMPOUND.fullmatch(word[0])
    if not compound or not may_be_short(compound[1]):
        return None
    parts = [part for each in WORD.findall(text, inside.start, inside.end) for part in each.split("-") if part]
    initials = [part[0].casefold() for part in parts if part.casefold() not in LINKING]
    # `kind` may be joined to what is counted: `beroepskracht-kindratio`, for `bkr`.
    is_told = initials == [*compound[1]] or (
        not _VOWEL.search(compound[1]) and long_after(text, inside, compound[1]) is not None
    )
    return (Span(word.start(), word.start() + len(compound[1])), bare(text, inside)) if is_told else None
