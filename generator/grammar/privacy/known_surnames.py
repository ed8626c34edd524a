"""A known surname as written in a text: with or without particles, one half or both. All text is folded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.privacy.name_parts import Family, Half, Token

# Between the halves of a surname.
_HYPHEN = expression(r"\s?-\s?|\s")
_SHORT_PARTICLES = expression(r"(?<![^\W_])(?:v\.?\s?d\.?|v/d)\s$", re.IGNORECASE)
_REACH = 8


@dataclass(frozen=True)
class WrittenSurname:
    """A surname in a text: the positions among all words of its first word, its last, and the one that was matched.

    `start` is the offset at which it begins, `half` the index of the half with the matched word. `is_compound` shows
    that a hyphen joins another word to it.
    """

    first: int
    core: int
    last: int
    start: int
    half: int
    has_particles: bool
    is_double: bool
    is_compound: bool


def surname_at(text: str, words: Sequence[Token], position: int, family: Family, half: int) -> WrittenSurname | None:
    """The surname of which a half begins at a position; None when the further words of that half differ."""
    last = _end_of(text, words, position, family.halves[half])
    if last is None:
        return None
    first = _with_particles(text, words, position, family.halves[half])
    short = _short_particles(text, words[position].start, family.halves[half])
    has_particles = first < position or short is not None
    is_double = False
    for other in (one for n, one in enumerate(family.halves) if n != half):
        begins, ends = _other_before(text, words, first, other), _other_behind(text, words, last, other)
        is_double = is_double or begins < first or ends > last
        first, last = begins, ends
    start, end = words[first].start if short is None else short, words[last].end
    is_compound = (text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalnum()) or (
        text[end : end + 1] == "-" and text[end + 1 : end + 2].isalnum()
    )
    return WrittenSurname(first, position, last, start, half, has_particles, is_double, is_compound)


def _end_of(text: str, words: Sequence[Token], position: int, half: Half) -> int | None:
    """The position of the last word of a half that begins at a position."""
    end = position + len(half.words) - 1
    if end >= len(words):
        return None
    for n, wanted in enumerate(half.words[1:], position + 1):
        if words[n].plain != wanted or text[words[n - 1].end : words[n].start] != " ":
            return None
    is_same = words[position].plain == half.words[0] or len(half.words) == 1
    return end if is_same else None


def _with_particles(text: str, words: Sequence[Token], position: int, half: Half) -> int:
    """The position of the first particle of a half; `position` itself when the text has no or other particles."""
    first = position - len(half.particles)
    if first < 0 or not half.particles:
        return position
    for n, wanted in enumerate(half.particles, first):
        if words[n].plain != wanted or text[words[n].end : words[n + 1].start] not in (" ", ""):
            return position
    return first


def _short_particles(text: str, start: int, half: Half) -> int | None:
    """The offset of a `v.d.` before a half that has particles; None when there is none."""
    found = _SHORT_PARTICLES.search(text, max(0, start - _REACH), start) if half.particles else None
    return found.start() if found else None


def _other_behind(text: str, words: Sequence[Token], last: int, other: Half) -> int:
    """The position of the last word of the other half when that follows; else `last`."""
    begin = last + 1
    if begin >= len(words) or not _HYPHEN.fullmatch(text[words[last].end : words[begin].start]):
        return last
    for core in (begin + len(other.particles), begin):
        if core < len(words) and words[core].plain == other.words[0]:
            end = _end_of(text, words, core, other)
            if end is not None and _with_particles(text, words, core, other) <= core:
                return end
    return last


def _other_before(text: str, words: Sequence[Token], first: int, other: Half) -> int:
    """The position of the first word of the other half when that precedes; else `first`."""
    begin = first - len(other.words)
    if begin < 0 or not _HYPHEN.fullmatch(text[words[first - 1].end : words[first].start]):
        return first
    if words[begin].plain != other.words[0] or _end_of(text, words, begin, other) != first - 1:
        return first
    return _with_particles(text, words, begin, other)
