"""Abbreviations in running text, by their letters alone: `NAVO`, `iFMM`, `EfP`; not `II`, `GroenLinks` or a road."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.words.in_text import EDGE
from generator.grammar.words.tokens import tokens
from generator.model.text import Span

_ROMAN = expression(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
# Two capitals without a space between them make a heading; three or more words in capitals are not abbreviations.
_SHOUTING = expression(rf"{EDGE}[^\W\d_a-z]{{2,}}(?: [^\W\d_a-z]{{2,}}){{2,}}{EDGE}")
_DIGIT = expression(r"\d")
# Web addresses, languages, judgments, gazettes and chapters have these, and all others a digit.
_WITHOUT_DIGIT = (
    "://",
    "www.",
    "(EN",
    "(FR",
    "(DE",
    "(AR",
    "(NL",
    "[EN",
    "[FR",
    "[DE",
    "[AR",
    "[NL",
    "ECLI",
    "Pb",
    "oofd",
)
_SIDE_BY_SIDE = expression(r"[^\W\d_a-z]{2} [^\W\d_a-z]{2}")
# `GroenLinks` is a name and `EfP` is not: a word with three small letters in a row is pronounced as a word.
_NAME = expression(r"[^\W\d_A-Z]{3}")
# Look like abbreviations but are not: web addresses, postal codes, languages of a document (`EN/AR`), numbers of cases
# and commitments (`TZ202306-026`, `BSK-123456`), of cases at courts (`UTR 25/1234`), roads (`A12`), and documents of
# the EU and judgments (`COM(2021) 802`, `ECLI:…`).
_OTHER = expression(
    r"(?:https?://|www\.)\S+|\b\d{4} ?[A-Z]{2}\b|[(\[](?:EN|FR|DE|AR|NL)(?:/(?:EN|FR|DE|AR|NL))*[)\]]"
    r"|\b[A-Z]{1,3}\d{4,}\b|\b[A-Z]{2,8}[/-]\d{3,}|\b(?:COM|KOM|SWD|JOIN|SEC) ?\(\d{4}\)|\bECLI:\S+|\bPb ?E[GU]\b"
    r"|\b[AN]\d{1,3}\b|\b[A-Z]{2,4}(?: [A-Z])? \d{2}/\d{2,5}\b"
)
# Chapters of the budget and letters of the Senate, after the number of a dossier: `36 600-IXA`, `36 410, BM`.
_CHAPTER = expression(
    r"\b\d{2}[ .]?\d{3}(?:[-, (]+(?:nr\. ?|letter )?(?:[IVXLC]+[A-E]?|[A-Z]{1,2})\b\)?)+"
    r"|\b[Hh]oofdstuk(?:ken)? [IVXLC]+[A-E]?\b|\b\d{2}-[A-Z]{2,4}-[A-Z]-\d+"
)
# Longer words in capitals are emphasis or a heading (`ARTIKELSGEWIJS`); the longest in common use is `EUROJUST`.
_LONGEST = 8
# What is longer and has an expansion is a word (`huurtoeslag`), not written in capitals elsewhere.
_LONGEST_SMALL = 5


@remembered
def abbreviations(text: str) -> tuple[Span, ...]:
    """The words that look like abbreviations, in order; none in a heading in capitals or in a web address."""
    found = [(start, word) for start, word in tokens(text) if is_abbreviation(word)]
    if not found:
        return ()
    others = [match.span() for pattern in _that_may_cover(text) for match in pattern.finditer(text)]
    covered = {offset for start, end in others for offset in range(start, end)}
    return tuple(Span(start, start + len(word)) for start, word in found if start not in covered)


def _that_may_cover(text: str) -> Iterator[re.Pattern[str]]:
    """Of what looks like abbreviations the expressions that can match at all in a text."""
    if _SIDE_BY_SIDE.search(text):
        yield _SHOUTING
    if _DIGIT.search(text) or any(part in text for part in _WITHOUT_DIGIT):
        yield from (_OTHER, _CHAPTER)


def words_of(text: str) -> Iterator[str]:
    """The words of a text, without hyphens."""
    yield from (word for _, word in tokens(text))


@remembered
def is_abbreviation(word: str) -> bool:
    """Whether a word without hyphens looks like an abbreviation: `NAVO`, `iFMM`, `EfP`, `IP4`; not `II` or `A`."""
    if word.islower():
        return False
    capitals = sum(char.isupper() for char in word)
    letters_and_digits = capitals >= 1 and any(char.isdigit() for char in word)
    if not word[:1].isalpha() or len(word) > _LONGEST or (capitals <= 1 and not letters_and_digits):
        return False
    return not (_ROMAN.fullmatch(word) or _NAME.search(word))


def further_forms(written: str, expansion: str | None) -> Iterator[str]:
    """How else a form of a term is written: `SDGs` for `SDG`, `NGO` for `ngo`."""
    if expansion and len(written) <= _LONGEST_SMALL and written.isalpha() and not written.isupper():
        yield written.upper()
    if written[-1:].isupper() and is_abbreviation(written):
        yield f"{written}s"
