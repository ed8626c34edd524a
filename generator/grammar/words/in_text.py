"""Finds the words that editors keep in running text: one rule for glossary and topics.

A word matches whole or as a part of a compound with hyphens (`NAVO` in `NAVO-norm`), never inside another word (`EU`
in `EUR`). Letters match as written, except that a small first letter also matches its capital, as at the start of a
sentence, unless capitals follow in the same word (`iFMM`). An accent matches composed and decomposed, and any hyphen
or apostrophe matches every other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import expression
from generator.grammar.words.tokens import INSIDE
from generator.model.text import Span

T = TypeVar("T")

WILDCARD = "*"

EDGE = rf"(?:(?!{INSIDE})|(?<!{INSIDE}))"
"""Not between two characters of one word."""

SAME_SIGNS = ("-\u2010\u2011\u2013", "'\u2019\u2018\u02bc")
"""The hyphens and the apostrophes, each of which matches every other."""

_FIRST_WORD = expression(rf"{INSIDE}+")
_NEVER = r"(?!)"


class Finder(Generic[T]):
    """Finds many words in one pass: the leftmost first, of those the longest, and never two that overlap.

    Each word has a value that is returned with it. With `wildcards`, a `*` at the start or end of a word stands for any
    further letters. The time taken is proportional to the length of the text.
    """

    def __init__(self, words: Iterable[tuple[str, T]], *, wildcards: bool = False) -> None:
        in_order = longest_first(words)
        # `%-norm` may follow a digit, so only words that begin with a letter or digit are looked for at an edge.
        lettered = [pair for pair in in_order if _is_lettered(pair[0], wildcards)]
        others = [pair for pair in in_order if not _is_lettered(pair[0], wildcards)]
        self._values = [value for _, value in lettered + others]
        starts = ((f"(?<!{INSIDE})", lettered), ("", others))
        choices = [start + _any_of((word for word, _ in pairs), wildcards) for start, pairs in starts if pairs]
        self._pattern = re.compile("|".join(choices) or _NEVER)

    def find(self, text: str) -> Iterator[tuple[T, Span]]:
        """The value of each word found, and its span (offsets into `text`), in order."""
        for match in self._pattern.finditer(text):
            if match.lastindex and match.end() > match.start():
                yield self._values[match.lastindex - 1], Span(*match.span())


def longest_first(words: Iterable[tuple[str, T]]) -> list[tuple[str, T]]:
    """Words with their values in the order in which they are tried at one place."""
    return sorted(words, key=lambda pair: -len(pair[0].replace(WILDCARD, "")))


def _any_of(words: Iterable[str], wildcards: bool) -> str:
    # The empty group at the end of each branch shows which one matched, and leaves its first letter in front, where
    # the regular expression engine can reject the branch at a glance.
    return f"(?:{'|'.join(f'{_expression(word, wildcards)}()' for word in words)}){EDGE}"


def written_as(word: str) -> str:
    """The expression for a word or phrase as it may be written; it says nothing of what stands around it."""
    return _expression(word, wildcards=False)


def written_with_wildcards(word: str) -> str:
    """The same for a word in which a `*` stands for any further letters."""
    return _expression(word, wildcards=True)


def _is_lettered(word: str, wildcards: bool) -> bool:
    bare = word.strip().lstrip(WILDCARD) if wildcards else word.strip()
    return _FIRST_WORD.match(bare) is not None


def _expression(word: str, wildcards: bool) -> str:
    text = unicodedata.normalize("NFC", " ".join(word.split()))
    bare = text.lstrip(WILDCARD) if wildcards else text
    opening, rest = _opening(bare)
    body = opening + "".join(_letter(char, wildcards) for char in rest)
    return body if bare == text else f"{INSIDE}*{body}"


def _opening(text: str) -> tuple[str, str]:
    """The expression for the possible forms of the first letter, and the rest of the text."""
    ways, rest = _ways(text)
    return (f"(?:{'|'.join(''.join(map(_letter, way)) for way in ways)})" if ways else ""), rest


def as_opening(text: str) -> tuple[str, ...]:
    """The ways to write a text of which the first letter is small, with a capital or without; none for others."""
    ways, rest = _ways(text)
    return tuple(way + rest for way in ways)


def _ways(text: str) -> tuple[tuple[str, ...], str]:
    """The possible forms of a small first letter, none for another letter, and the rest of the text."""
    word = _FIRST_WORD.match(text)
    if not word or not word[0].islower():
        return (), text
    length = 2 if text.startswith("ij") else 1  # `IJsland`: in Dutch these two characters are one letter
    written, capital = text[:length], text[:length].upper()
    if length == 1 and len(capital) > 1:  # `ß`
        return (), text
    return tuple(dict.fromkeys((written, written.capitalize(), capital))), text[length:]


def _letter(char: str, wildcards: bool = False) -> str:
    if wildcards and char == WILDCARD:
        return f"{INSIDE}*"
    for same in SAME_SIGNS:
        if char in same:
            return f"[{re.escape(same)}]"
    apart = unicodedata.normalize("NFD", char)
    return re.escape(char) if apart == char else f"(?:{re.escape(char)}|{re.escape(apart)})"
