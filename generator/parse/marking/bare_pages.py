"""Bare numbers of pages in text that was printed: nothing but their place and their count shows what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.grammar.sentences import ends_sentence, starts_small
from generator.model.text import MarkKind, SourceText, Span

# One number alone may be anything, unless it stands in the middle of a line and of a sentence, this many lines from the
# first as its pages hold; a digit that was lowered breaks a formula, not words.
FEWEST = 2
_LINES_OF_PAGE = 20
_ENDS_IN_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{3,}$")
LONGEST = 3
# So far from the margin stands no number of a question.
_CORNER = 20
# Pages hold more lines than this; the cells of a table, each printed on a line of its own, fewer.
_FEWEST_LINES = 4
# Of the numbers at the margin so many break a sentence where they count pages.
_BROKEN_SHARE = 0.5


@dataclass(frozen=True)
class _Number:
    """A number on a line that stands apart: which of the filled lines, and whether it stands within a sentence."""

    place: int
    number: int
    indent: int
    breaks: bool


def bare_pages(source: SourceText, filled: Sequence[Span]) -> list[int]:
    """Which of the filled lines are bare numbers of pages: they count up by one, far from the margin or in sentences.

    Where a format knows its paragraphs, or one of the numbers does not count on, none is.
    """
    if source.has_paragraphs:
        return []
    found = list(_numbers(source, filled))
    corner = [each for each in found if each.indent >= _CORNER]
    if _counts(corner) or _is_lone(source, filled, corner):
        return [each.place for each in corner]
    broken = sum(each.breaks for each in found)
    is_of_pages = broken >= FEWEST and broken >= _BROKEN_SHARE * len(found)
    return [each.place for each in found] if is_of_pages and _counts(found) else []


def _is_lone(source: SourceText, filled: Sequence[Span], found: Sequence[_Number]) -> bool:
    if len(found) != 1 or not found[0].breaks or found[0].number == 0:
        return False
    pages = max(1, found[0].number - 1)
    before = source.slice(filled[found[0].place - 1]).rstrip()
    is_word = _ENDS_IN_WORD.search(before) is not None and before[-2:].islower()
    return is_word and found[0].place >= _LINES_OF_PAGE * pages


def _counts(found: Sequence[_Number]) -> bool:
    steps = list(pairwise(found))
    return len(found) >= FEWEST and all(
        after.number == before.number + 1 and after.place - before.place > _FEWEST_LINES for before, after in steps
    )


def _numbers(source: SourceText, filled: Sequence[Span]) -> Iterator[_Number]:
    for n, line in enumerate(filled):
        text = source.slice(line)
        word = text.strip()
        if not (word.isdecimal() and len(word) <= LONGEST) or any(source.marked(MarkKind.TABLE, line)):
            continue
        if _is_apart(source, filled, n - 1) and _is_apart(source, filled, n):
            around = [source.slice(each).strip() for each in (*filled[n - 1 : n], *filled[n + 1 : n + 2])] if n else []
            breaks = len(around) > 1 and not ends_sentence(around[0]) and starts_small(around[1])
            indent = len(text.expandtabs()) - len(text.expandtabs().lstrip())
            yield _Number(n, int(word), indent, breaks)


def _is_apart(source: SourceText, filled: Sequence[Span], position: int) -> bool:
    """Whether a blank line or the end of a page stands between a filled line and the next; at the edges of all, too."""
    if not 0 <= position < len(filled) - 1:
        return True
    start, end = filled[position].start, filled[position + 1].end
    between = source.text[filled[position].end : filled[position + 1].start]
    return between.count("\n") > 1 or "\f" in source.text[start:end]
