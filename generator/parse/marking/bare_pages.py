"""Bare page numbers in text copied from print: only their place and their sequence show what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.sentences.borders import ends_sentence, starts_small
from generator.model.text import MarkKind, SourceText, Span

# A single number proves nothing, unless it is in the middle of a line and of a sentence, and as many lines from the
# first as a page may hold; a lowered digit interrupts a formula, not words.
FEWEST = 2
_LINES_OF_PAGE = 20
_ENDS_IN_WORD = expression(r"(?<![^\W_])[^\W\d_]{3,}$")
LONGEST = 3
# No number of a question is this far (in characters) from the margin.
_CORNER = 20
# Pages hold more lines than this; cells of a table, each printed on its own line, come closer together.
_FEWEST_LINES = 4
# The share of the numbers at the margin that must interrupt a sentence if they are page numbers.
_BROKEN_SHARE = 0.5


@dataclass(frozen=True)
class _Number:
    """A number on a line of its own: its position among the filled lines, and whether it interrupts a sentence."""

    place: int
    number: int
    indent: int
    breaks: bool


def bare_pages(source: SourceText, filled: Sequence[Span], words: Sequence[str]) -> list[int]:
    """The filled lines (positions) that are bare page numbers: they count up by one, indented or within sentences.

    `words` are those of each line. Empty if the format knows its paragraphs, or one of the numbers does not count on.
    """
    if source.has_paragraphs:
        return []
    found = list(_numbers(source, filled, words))
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


def _numbers(source: SourceText, filled: Sequence[Span], words: Sequence[str]) -> Iterator[_Number]:
    numbers = (n for n, word in enumerate(words) if word.isdecimal() and len(word) <= LONGEST)
    for n in numbers:
        line, word = filled[n], words[n]
        if any(source.marked(MarkKind.TABLE, line)):
            continue
        text = source.slice(line)
        if _is_apart(source, filled, n - 1) and _is_apart(source, filled, n):
            around = [source.slice(each).strip() for each in (*filled[n - 1 : n], *filled[n + 1 : n + 2])] if n else []
            breaks = len(around) > 1 and not ends_sentence(around[0]) and starts_small(around[1])
            indent = len(text.expandtabs()) - len(text.expandtabs().lstrip())
            yield _Number(n, int(word), indent, breaks)


def _is_apart(source: SourceText, filled: Sequence[Span], position: int) -> bool:
    """Whether a blank line or page end separates a filled line from the next; true at both ends of the text."""
    if not 0 <= position < len(filled) - 1:
        return True
    start, end = filled[position].start, filled[position + 1].end
    between = source.text[filled[position].end : filled[position + 1].start]
    return between.count("\n") > 1 or "\f" in source.text[start:end]
