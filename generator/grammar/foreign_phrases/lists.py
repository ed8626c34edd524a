"""Phrases that lists decide on: loans of Dutch dictionaries, names of papers, firms and places, Latin, titles."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from generator.grammar.characters.expressions import expression
from generator.grammar.words.sets import listed_phrases
from generator.grammar.words.term_index import TermIndex
from generator.model.text import Span

_SENTENCE_STARTS = expression(r"(?:^(?:\[\d{1,3}\]\s+)?|[.?!:•]['’”»\")]*\s+|\n)['‘“„«(\"]*$")
_REACH = 12
_LISTS = {"la": "latin-phrases", "en": "english-phrases"}
_WRITTEN = {"un women": ("UN Women",), "next generation eu": ("Next Generation EU",), "rearm europe": ("ReArm Europe",)}


def starts_sentence(text: str, place: int) -> bool:
    """Whether a sentence starts at a place, so that a capital there says nothing."""
    return bool(_SENTENCE_STARTS.search(text, max(0, place - _REACH), place))


def loans_in(text: str) -> list[tuple[int, int]]:
    """Loan phrases of Dutch dictionaries, in small letters."""
    return [(span.start, span.end) for _, span in _loans().find(text) if _is_small(text, span)]


def names_in(text: str) -> list[tuple[int, int]]:
    """Names of papers, firms and places."""
    return [(span.start, span.end) for _, span in _names().find(text)]


def phrases_in(text: str) -> list[tuple[Span, str]]:
    """Phrases in Latin, and those in English that no rule proves, each with its language; no two overlap."""
    found: list[tuple[Span, str]] = []
    for languages, span in _phrases().find(text):
        if not found or span.start >= found[-1][0].end:
            found.append((span, languages[0]))
    return found


def _is_small(text: str, span: Span) -> bool:
    """Whether words are written small, but for a capital at the start of a sentence."""
    written = text[span.start : span.end]
    return written.islower() or (written[1:].islower() and starts_sentence(text, span.start))


@cache
def listed_forms() -> tuple[str, ...]:
    """The phrases that `phrases_in` finds, in each way to write them."""
    return tuple(form for form, _ in _phrase_forms())


@cache
def _loans() -> TermIndex[None]:
    phrases = listed_phrases("loan-phrases")
    return TermIndex((form, None) for phrase in phrases for form in {phrase, phrase.replace(" ", "-")})


@cache
def _names() -> TermIndex[None]:
    return TermIndex((_titled(name), None) for name in listed_phrases("foreign-names"))


@cache
def _phrases() -> TermIndex[str]:
    return TermIndex(_phrase_forms())


def _phrase_forms() -> Iterator[tuple[str, str]]:
    for language, name in _LISTS.items():
        for phrase in listed_phrases(name):
            for form in {phrase, phrase[:1].upper() + phrase[1:], _titled(phrase), *_WRITTEN.get(phrase, ())}:
                yield form, language


def _titled(name: str) -> str:
    """A name in capitals, but for words that link: `Bank of America`."""
    words = name.split()
    return " ".join(
        word if word in ("of", "and", "de", "for") and at else word[:1].upper() + word[1:]
        for at, word in enumerate(words)
    )
