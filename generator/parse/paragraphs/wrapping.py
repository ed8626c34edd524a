"""Wrapping: at which lines of a text paragraphs begin, by how its lines end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.grammar.asking import named_openers
from generator.grammar.dates import forgets_bracket
from generator.grammar.labels import is_label, number_alone
from generator.grammar.note_signs import without_opening
from generator.grammar.sentences import (
    ends_open,
    ends_sentence,
    ends_with_pages,
    is_list_item,
    may_be_title,
    opens_with_number,
    starts_new,
    starts_small,
)
from generator.grammar.signatures import opens_signature
from generator.grammar.sources import is_entry
from generator.model.text import SourceText, Span
from generator.parse.paragraphs.layers import TextLine

# A line that is filled less than this, and ends no sentence, is a title.
LONGEST_TITLE_SHARE = 0.75
LONGEST_TITLE = 60
# A line of running text is hardly ever longer than this when an editor or a typesetter wrapped it.
LONGEST_WRAPPED_LINE = 160
# In a wrapped text most of the characters stand in lines that are short enough; a title may be longer.
WRAPPED_SHARE = 0.5
# In a wrapped text more of the lines go on in mid-sentence.
MOST_SLIPS = 0.05
# Fewer lines that follow one another without a blank line tell nothing where others have one between them.
MANY_PAIRS = 20
# A document separates its paragraphs by blank lines when they stand before at least this share of its lines.
BLANK_SHARE = 0.1
# The text is wrapped at the column of its longest broken lines, a few outliers left out.
LONGEST_SHARE = 0.95
# Where the shortest broken lines are so near to the longest, a page was set or wrapped evenly.
EVEN_SHARE = 0.7

Starts = Callable[[str, str, str], bool]
"""Whether a paragraph begins at a line: the first line of the one before, the line right before, the line itself."""


def _never(_: str) -> bool:
    return False


@dataclass(frozen=True)
class LineTests:
    """What single lines announce.

    A label stands alone in every layout. Where no blank lines separate paragraphs, an announcement stands alone and an
    opening begins a paragraph that goes on; after a sentence `closing` ends a text, `naming` begins with the names of
    those who ask, and `asking` may begin as they do.
    """

    label: Callable[[str], bool]
    announcement: Callable[[str], bool]
    opening: Callable[[str], bool]
    closing: Callable[[str], bool] = _never
    naming: Callable[[str], bool] = _never
    asking: Callable[[str], bool] = _never

    def beside_label(self, before: str, after: str) -> bool:
        """Whether one of two lines is a label, and not the first line of a longer heading."""
        return self.label(after) or (self.label(before) and not ends_open(before))


def may_go_on(text: str) -> bool:
    """Whether a line ends in mid-word or with a word that ends no line but a broken one."""
    return text.endswith(("-", "\u00ad", ",")) or ends_open(text) or text[-1:].islower()


def stands_over(before: str, line: str, label: str) -> bool:
    """Whether a short line between a sentence and a label, or a number alone, is a heading over that."""
    is_title = len(line) <= LONGEST_TITLE and may_be_title(line) and not ends_sentence(line)
    return is_title and ends_sentence(before) and (number_alone(label) is not None or is_label(label))


def stands_over_askers(before: str, line: str) -> bool:
    """Whether the first line of a paragraph is a heading over those who ask: `2.1 Kosten`, then `De leden van`."""
    is_title = len(before) <= LONGEST_TITLE and may_be_title(before) and not ends_sentence(before)
    return is_title and starts_new(line) and bool(named_openers(line)) and not ends_open(before)


def paragraph_test(source: SourceText, lines: Sequence[TextLine], tests: LineTests) -> Starts:
    """What shows that a new paragraph begins at a line that follows another, in the layout of this source."""
    if source.has_paragraphs:
        return lambda opened, before, after: False
    found = _layout(source, lines, tests)
    return found.starts if isinstance(found, _Wrapped) else found


def unsure_starts(source: SourceText, lines: Sequence[TextLine], tests: LineTests) -> Iterator[Span]:
    """The lines at which a paragraph may begin or not, as far as their layout tells, and those who ask may begin."""
    found = None if source.has_paragraphs else _layout(source, lines, tests)
    if not isinstance(found, _Wrapped):
        return
    for before, after in pairwise(lines):
        if before.words and after.words and found.is_unsure(source.slice(before.words), source.slice(after.words)):
            yield after.words


def _layout(source: SourceText, lines: Sequence[TextLine], tests: LineTests) -> Starts | _Wrapped:
    texts = [source.slice(line.words) if line.words else "" for line in lines]
    filled = [text for text in texts if text]
    short = [text for text in filled if len(text) <= LONGEST_WRAPPED_LINE]
    pairs = [(before, after) for before, after in pairwise(texts) if before and after]
    broken = [before for before, after in pairs if is_broken(before, after) and not tests.announcement(after)]
    is_spaced = len(filled) - 1 - len(pairs) >= BLANK_SHARE * len(filled)
    is_unbroken = len(broken) <= MOST_SLIPS * len(pairs) and (len(pairs) >= MANY_PAIRS or not is_spaced)
    if is_unbroken or sum(map(len, short)) < WRAPPED_SHARE * sum(map(len, filled)):
        return lambda opened, before, after: True
    lengths = sorted(map(len, broken))
    if is_spaced:
        # A reader that knows how large letters are has seen at which edge of which column a line ends.
        is_measured = any(line.size for line in source.lines)
        width = lengths[int(LONGEST_SHARE * (len(lengths) - 1))] if lengths else 0
        return _Spaced(tests, 0 if is_measured else _shortest(lengths), width).starts
    return _Wrapped(tests, lengths[int(LONGEST_SHARE * (len(lengths) - 1))])


@dataclass(frozen=True)
class _Spaced:
    """A text with blank lines between its paragraphs, or between most: a program may have lost those of a printed page.

    `shortest` are the characters that hardly any line has that is broken in mid-sentence; 0 where lines tell nothing.
    `width` is the length of the longest such lines.
    """

    tests: LineTests
    shortest: int
    width: int

    def starts(self, opened: str, before: str, after: str) -> bool:
        """Whether a paragraph begins at the last of these lines."""
        if self.tests.beside_label(before, after) or _is_next_item(before, after):
            return True
        if not starts_new(after):
            return False
        if self.tests.opening(after) or (opened == before and self._heads(before, after)):
            return True
        if number_alone(after) and (self.tests.announcement(before) or (opened != before and opens_signature(opened))):
            return True
        if not ends_sentence(before):
            return False
        # Text made of pages has blank lines at their edges, and few between its paragraphs.
        is_said = self.tests.announcement(after) or self.tests.closing(after)
        is_numbered = opens_with_number(after) or number_alone(after) is not None
        return is_said or is_numbered or ends_with_pages(before) or _needed(before, after) < self.shortest

    def _heads(self, before: str, after: str) -> bool:
        """Whether the first line of a paragraph stands over it: a number alone, or a heading with room for more."""
        if number_alone(before):
            return True
        had_room = _needed(before, after) <= self.width and not ends_open(before)
        return had_room and self.tests.announcement(before)


def _shortest(lengths: Sequence[int]) -> int:
    """The length of the shortest lines of running text, a few outliers left out; 0 where there is no edge to see."""
    if len(lengths) < MANY_PAIRS:
        return 0
    first, last = (lengths[int(share * (len(lengths) - 1))] for share in (1 - LONGEST_SHARE, LONGEST_SHARE))
    return first if first >= EVEN_SHARE * last else 0


@dataclass(frozen=True)
class _Wrapped:
    """A text wrapped at a column, with no blank lines between its paragraphs."""

    tests: LineTests
    width: int

    def starts(self, opened: str, before: str, after: str) -> bool:
        """Whether a paragraph begins at the last of these lines."""
        if self.tests.beside_label(before, after) or (ends_with_pages(before) and starts_new(after)):
            return True
        if ends_open(before) or (before.count("(") > before.count(")") and not forgets_bracket(before)):
            return False
        return (
            self._is_announced(before, after)
            or self._is_numbered(opened, before, after)
            or self._is_said(opened, before, after)
            or self._had_room(opened, before, after)
        )

    def is_unsure(self, before: str, after: str) -> bool:
        """Whether the words of the second line may begin a paragraph, and the first has no room that would tell."""
        is_full = _needed(before, after) > self.width
        return is_full and ends_sentence(before) and self.tests.asking(after)

    def _is_said(self, opened: str, before: str, after: str) -> bool:
        """Whether a line has words that begin a paragraph or stand alone, after a sentence or a heading."""
        is_apart = ends_sentence(before) or self.tests.announcement(opened)
        return is_apart and starts_new(after) and (self.tests.closing(after) or self.tests.naming(after))

    def _is_announced(self, before: str, after: str) -> bool:
        if self.tests.announcement(after) or self.tests.opening(after) or _is_next_item(before, after):
            return True
        return self.tests.announcement(before) and not starts_small(after)

    def _is_numbered(self, opened: str, before: str, after: str) -> bool:
        """Whether a number that stands alone or opens a text ends or begins a paragraph."""
        if number_alone(before):
            return True
        if number_alone(after):
            is_end = ends_sentence(before) or forgets_bracket(before)
            return is_end or _needed(before, after) <= self.width
        return opens_with_number(after) and (ends_sentence(before) or self.tests.announcement(opened))

    def _had_room(self, opened: str, before: str, after: str) -> bool:
        """Whether the first word of a line had room on the one before, and that ends a sentence or is a title."""
        needed = _needed(before, after)
        if needed > self.width or not starts_new(after):
            return False
        is_title = may_be_title(before) or self.tests.announcement(opened)
        return ends_sentence(before) or (needed <= LONGEST_TITLE_SHARE * self.width and is_title)


def _needed(before: str, after: str) -> int:
    """The characters of a line with the first word of the next one on it."""
    return len(before) + 1 + len(after.split(maxsplit=1)[0])


def is_broken(before: str, after: str) -> bool:
    """Whether a sentence seems to run on over the end of a line."""
    if len(before) > LONGEST_WRAPPED_LINE or ends_sentence(before):
        return False
    return bool(starts_small(after) or ends_open(before))


def _is_next_item(before: str, after: str) -> bool:
    """Whether a list item begins at the second of two lines: `(bladzijde⏎10) maakt` is none.

    Nor is what names a source under a number or a dash part of the line before.
    """
    is_item = is_list_item(after) or (without_opening(after) != after and is_entry(without_opening(after)))
    return is_item and before.count("(") <= before.count(")")
