"""Abbreviations in running text, by their letters alone: `NAVO`, `iFMM`, `EfP`; not `II`, `GroenLinks` or a road."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.words.in_text import EDGE
from generator.grammar.words.tokens import INSIDE, Tokens, tokens
from generator.model.text import Span

_ROMAN = expression(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
# Two capitals without a space between them make a heading; three or more words in capitals are not abbreviations.
_SHOUTING = expression(rf"{EDGE}[^\W\d_a-z]{{2,}}(?: [^\W\d_a-z]{{2,}}){{2,}}{EDGE}")
_DIGIT = expression(r"\d")
# `A12`, `AB1234`.
_NUMBERED = expression(r"^[AN]\d|\d{4}")
# So far from the words of `_OTHER` stand its digits, where no other part of it is a sign: `1234 AB`, `UTR A 25/1234`.
_NEAR_BEFORE, _NEAR_BEHIND = 2, 4
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
# Two capitals, or a capital and a digit, within one word. All that is no common small letter may be a capital.
_SIGN = r"[^\W_a-zà-öø-ÿ]"
_TWO_SIGNS = expression(
    rf"{_SIGN}(?<!\d){INSIDE}{{0,{_LONGEST - 2}}}{_SIGN}|\d{INSIDE}{{0,{_LONGEST - 2}}}{_SIGN}(?<!\d)"
)
# Behind all words.
_LAST = chr(sys.maxunicode)
# What is longer and has an expansion is a word (`huurtoeslag`), not written in capitals elsewhere.
_LONGEST_SMALL = 5


@remembered
def abbreviations(text: str) -> tuple[Span, ...]:
    """The words that look like abbreviations, in order; none in a heading in capitals or in a web address."""
    found = [(start, word) for start, word in _with_two_signs(text) if is_abbreviation(word)]
    if not found:
        return ()
    others = [match.span() for pattern in _that_may_cover(text, found) for match in pattern.finditer(text)]
    covered = {offset for start, end in others for offset in range(start, end)}
    return tuple([Span(start, start + len(word)) for start, word in found if start not in covered])


def _with_two_signs(text: str) -> Tokens:
    """The words of a text in which two signs are no small letters, and close enough to each other."""
    places = [match.start() for match in _TWO_SIGNS.finditer(text)]
    words = tokens(text) if places else ()
    # A word of which the first letter stands at the place is before the pair.
    held = dict.fromkeys(bisect_right(words, (place, _LAST)) - 1 for place in places)
    return tuple([words[at] for at in held])


def _that_may_cover(text: str, found: Sequence[tuple[int, str]]) -> Iterator[re.Pattern[str]]:
    """Of what looks like abbreviations, such as those `found`, the expressions that can match one in a text."""
    if _SIDE_BY_SIDE.search(text):
        yield _SHOUTING
    has_part = any(part in text for part in _WITHOUT_DIGIT)
    if has_part or any(_is_of_number(text, start, word) for start, word in found):
        yield _OTHER
    if has_part or _DIGIT.search(text):
        yield _CHAPTER


def _is_of_number(text: str, start: int, word: str) -> bool:
    """Whether a word has the digits of a number or a road, or some stand right before or behind it."""
    beside = text[max(0, start - _NEAR_BEFORE) : start] + text[start + len(word) : start + len(word) + _NEAR_BEHIND]
    return _DIGIT.search(beside) is not None or _NUMBERED.search(word) is not None


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
