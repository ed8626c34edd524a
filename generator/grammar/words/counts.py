"""How often a word stands in large collections of English, French, German and Dutch: the lexicons of pyspellchecker.

A lexicon is a line for each word, in the order of the alphabet, so that a word is looked up where it must stand:
nothing is taken apart, and all four are read in less than a tenth of a second.
"""

from __future__ import annotations

import gzip
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import inf

# All words that each lexicon counts, in millions: what a count is held against.
_MILLIONS = {"en": 1647.0, "fr": 354.0, "de": 124.0, "nl": 382.0, "es": 688.8, "it": 445.3, "pt": 387.8}
LANGUAGES = tuple(_MILLIONS)
# The count of words that a dictionary has and the collection hardly: no lexicon has a lower one.
FEWEST = 50
_STRETCH = 1024


@lru_cache(maxsize=65536)  # the words of texts return
def count(word: str, language: str) -> int:
    """How often a word in small letters stands in the collection of a language; 0 for a word that its lexicon lacks."""
    return _lexicon(language).count(word.encode())


def times_as_frequent(word: str, language: str, other: str) -> float:
    """How many times as frequent a word is in a language as in another; infinity where the other has it not."""
    elsewhere = count(word, other) / _MILLIONS[other]
    return count(word, language) / _MILLIONS[language] / elsewhere if elsewhere else inf


def per_million(word: str, language: str) -> float:
    """How often a word stands among a million words of a language."""
    return count(word, language) / _MILLIONS[language]


@dataclass(frozen=True)
class _Lexicon:
    """Lines such as `"word": 50,`, and of stretches of them where each begins and its first word."""

    lines: bytes
    starts: tuple[int, ...]
    words: tuple[bytes, ...]

    def count(self, word: bytes) -> int:
        at = max(1, bisect_right(self.words, word))
        line = b'\n"%b": ' % word
        found = self.lines.find(line, self.starts[at - 1], self.starts[at])
        return int(self.lines[found + len(line) : self.lines.index(b",", found + len(line))]) if found >= 0 else 0


@cache
def _lexicon(language: str) -> _Lexicon:
    packed = (files("spellchecker") / "resources" / f"{language}.json.gz").read_bytes()
    lines = b"\n%b,\n" % gzip.decompress(packed).strip(b"{}\n")
    starts = [lines.rfind(b"\n", 0, at + 1) for at in range(0, len(lines) - 1, _STRETCH)]
    return _Lexicon(lines, (*starts, len(lines)), tuple(_word_at(lines, start) for start in starts))


def _word_at(lines: bytes, start: int) -> bytes:
    return lines[start + 2 : lines.index(b'"', start + 2)]
