"""Wrapping: finds the lines at which paragraphs begin, from how lines end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.dates.days import forgets_bracket
from generator.grammar.front.signatures import opens_signature
from generator.grammar.labels.labels import is_label, number_alone
from generator.grammar.notes.signs import without_opening
from generator.grammar.notes.sources import is_entry
from generator.grammar.questions.asking import ends_with_some_questions, faction_opens, named_openers
from generator.grammar.sentences.borders import (
    ends_open,
    ends_sentence,
    ends_with_pages,
    is_list_item,
    may_be_title,
    opens_with_number,
    starts_new,
    starts_small,
)
from generator.model.text import SourceText, Span
from generator.parse.paragraphs.layers import TextLine

# A line filled less than this share of the width that ends no sentence is a title.
LONGEST_TITLE_SHARE = 0.75
LONGEST_TITLE = 60
# The longest line, in characters, of text wrapped by an editor or a typesetter.
LONGEST_WRAPPED_LINE = 160
# The share of the characters of a wrapped text in lines that are short enough; a title may be longer.
WRAPPED_SHARE = 0.5
# More than this share of the lines of a wrapped text end in mid-sentence.
MOST_SLIPS = 0.05
# Fewer consecutive lines without a blank line prove nothing if other lines have blank lines between them.
MANY_PAIRS = 20
# A document separates its paragraphs by blank lines when they stand before at least this share of its lines.
BLANK_SHARE = 0.1
# The width of a wrapped text is that of its longest broken lines, without a few outliers.
LONGEST_SHARE = 0.95
# If the shortest broken lines are this near to the longest, a page was set or wrapped evenly.
EVEN_SHARE = 0.7

Starts = Callable[[str, str, str], bool]
"""Test whether a paragraph begins at a line; arguments: first line of the previous paragraph, previous line, line."""


def _never(_: str) -> bool:
    return False


def _nowhere(_opened: str, _before: str, _after: str) -> bool:
    return False


def _everywhere(_opened: str, _before: str, _after: str) -> bool:
    return True


@dataclass(frozen=True)
class Layout:
    """What the lines of a source show of its paragraphs.

    `starts` decides whether one begins at a line; layouts with the same `edges` decide the same, by the same tests.
    `is_unsure` says of a line and the next whether that may begin one that nothing proves; None where all are sure.
    """

    starts: Starts
    edges: tuple[str, int, int] = ("", 0, 0)
    is_unsure: Callable[[str, str], bool] | None = None


@dataclass(frozen=True)
class LineTests:
    """Tests of what single lines announce.

    A label stands alone in every layout. If no blank lines separate paragraphs, an announcement stands alone too, and
    an opening begins a paragraph that continues. After a sentence, `closing` ends a text, `naming` begins with the
    names of askers, and `asking` may begin like an asker.
    """

    label: Callable[[str], bool]
    announcement: Callable[[str], bool]
    opening: Callable[[str], bool]
    closing: Callable[[str], bool] = _never
    naming: Callable[[str], bool] = _never
    asking: Callable[[str], bool] = _never

    def beside_label(self, before: str, after: str) -> bool:
        """Whether one of two lines is a label, not the first line of a longer heading."""
        return self.label(after) or (self.label(before) and not ends_open(before))


def may_go_on(text: str) -> bool:
    """Whether a line ends in mid-word or with a word after which a line can only be broken."""
    return text.endswith(("-", "\u00ad", ",")) or ends_open(text) or text[-1:].islower()


def stands_over(before: str, line: str, label: str) -> bool:
    """Whether a short line between a sentence and a label (or a number alone) is a heading of the latter."""
    is_title = len(line) <= LONGEST_TITLE and may_be_title(line) and not ends_sentence(line)
    return is_title and ends_sentence(before) and (number_alone(label) is not None or is_label(label))


def stands_over_askers(before: str, line: str) -> bool:
    """Whether the first line of a paragraph is a heading before askers: `2.1 Kosten`, then `De leden van`."""
    is_title = len(before) <= LONGEST_TITLE and may_be_title(before) and not ends_sentence(before)
    return is_title and starts_new(line) and bool(named_openers(line)) and not ends_open(before)


def unsure_starts(source: SourceText, lines: Sequence[TextLine], layout: Layout) -> Iterator[Span]:
    """The lines at which layout does not decide whether a paragraph begins, and whose words may be those of askers."""
    if layout.is_unsure is None:
        return
    for before, after in pairwise(lines):
        if before.words and after.words and layout.is_unsure(source.slice(before.words), source.slice(after.words)):
            yield after.words


def layout_of(source: SourceText, lines: Sequence[TextLine], tests: LineTests) -> Layout:
    """The layout of these lines of a source."""
    if source.has_paragraphs:
        return Layout(_nowhere)
    spans = [line.words for line in lines]
    filled = [len(words) for words in spans if words is not None]
    short = [length for length in filled if length <= LONGEST_WRAPPED_LINE]
    pairs = [(before, after) for before, after in pairwise(spans) if before is not None and after is not None]
    lengths = sorted(_broken(source, pairs, tests))
    is_spaced = len(filled) - 1 - len(pairs) >= BLANK_SHARE * len(filled)
    is_unbroken = len(lengths) <= MOST_SLIPS * len(pairs) and (len(pairs) >= MANY_PAIRS or not is_spaced)
    if is_unbroken or sum(short) < WRAPPED_SHARE * sum(filled):
        return Layout(_everywhere, ("apart", 0, 0))
    width = lengths[int(LONGEST_SHARE * (len(lengths) - 1))] if lengths else 0
    if is_spaced:
        # A reader that knows the size of letters has already used the edges of columns.
        is_measured = any(line.size for line in source.lines)
        shortest = 0 if is_measured else _shortest(lengths)
        return Layout(_Spaced(tests, shortest, width).starts, ("spaced", shortest, width))
    wrapped = _Wrapped(tests, width)
    return Layout(wrapped.starts, ("wrapped", 0, width), wrapped.is_unsure)


def _broken(source: SourceText, pairs: Iterable[tuple[Span, Span]], tests: LineTests) -> Iterator[int]:
    """The lengths of the first lines of the pairs in which a sentence continues."""
    known = _breaks(source.text, tests)
    for first, second in pairs:
        place = (first.start, first.end, second.start, second.end)
        is_one = known.get(place)
        if is_one is None:
            before, after = source.slice(first), source.slice(second)
            is_one = known[place] = is_broken(before, after) and not tests.announcement(after)
        if is_one:
            yield len(first)


@remembered_for
def _breaks(_text: str, _tests: LineTests) -> dict[tuple[int, int, int, int], bool]:
    """What is known of pairs of lines: a text is looked at before and after its notes are marked."""
    return {}


@dataclass(frozen=True)
class _Spaced:
    """A text with blank lines between all or most of its paragraphs: a program may have lost some of a printed page.

    `shortest` is the length, in characters, below which hardly any line is broken in mid-sentence; 0 if unknown.
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
        # Text made from pages has blank lines at page edges, and few between its paragraphs.
        begins_by_words = self.tests.announcement(after) or self.tests.closing(after)
        is_numbered = opens_with_number(after) or number_alone(after) is not None
        return begins_by_words or is_numbered or ends_with_pages(before) or _needed(before, after) < self.shortest

    def _heads(self, before: str, after: str) -> bool:
        """Whether the first line of a paragraph is above it: a number alone, or a heading with room for more words."""
        if number_alone(before):
            return True
        had_room = _needed(before, after) <= self.width and not ends_open(before)
        return had_room and self.tests.announcement(before)


def _shortest(lengths: Sequence[int]) -> int:
    """The length of the shortest lines of running text, without a few outliers; 0 if the lines show no right edge."""
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
            or self._begins_by_words(opened, before, after)
            or _is_led(opened, before, after)
            or self._had_room(opened, before, after)
        )

    def is_unsure(self, before: str, after: str) -> bool:
        """Whether the words of the second line may begin a paragraph, without free room in the first to prove it."""
        is_full = _needed(before, after) > self.width
        return is_full and ends_sentence(before) and self.tests.asking(after)

    def _begins_by_words(self, opened: str, before: str, after: str) -> bool:
        """Whether the words of a line begin a paragraph or stand alone, after a sentence or a heading."""
        is_apart = ends_sentence(before) or self.tests.announcement(opened)
        return is_apart and starts_new(after) and (self.tests.closing(after) or self.tests.naming(after))

    def _is_announced(self, before: str, after: str) -> bool:
        if self.tests.announcement(after) or self.tests.opening(after) or _is_next_item(before, after):
            return True
        return self.tests.announcement(before) and not starts_small(after)

    def _is_numbered(self, opened: str, before: str, after: str) -> bool:
        """Whether a number, alone or at the start of a text, ends or begins a paragraph."""
        if number_alone(before):
            return True
        if number_alone(after):
            is_end = ends_sentence(before) or forgets_bracket(before)
            return is_end or _needed(before, after) <= self.width
        return opens_with_number(after) and (ends_sentence(before) or self.tests.announcement(opened))

    def _had_room(self, opened: str, before: str, after: str) -> bool:
        """Whether the first word of a line would fit on the line before, which ends a sentence or is a title."""
        needed = _needed(before, after)
        if needed > self.width or not starts_new(after):
            return False
        is_title = may_be_title(before) or self.tests.announcement(opened)
        return ends_sentence(before) or (needed <= LONGEST_TITLE_SHARE * self.width and is_title)


def _is_led(opened: str, before: str, after: str) -> bool:
    """Whether a faction that began the paragraph has just said that its questions follow."""
    return (
        before.endswith((".", ":")) and faction_opens(opened) and ends_with_some_questions(before) and starts_new(after)
    )


def _needed(before: str, after: str) -> int:
    """The length, in characters, of a line with the first word of the next line added."""
    return len(before) + 1 + len(after.split(maxsplit=1)[0])


def is_broken(before: str, after: str) -> bool:
    """Whether a sentence seems to continue over the end of a line."""
    if len(before) > LONGEST_WRAPPED_LINE or ends_sentence(before):
        return False
    return bool(starts_small(after) or ends_open(before))


def _is_next_item(before: str, after: str) -> bool:
    """Whether a list item begins at the second of two lines; `(bladzijde⏎10) maakt` is no item.

    A source with a number or a dash begins one as well.
    """
    is_item = is_list_item(after) or (without_opening(after) != after and is_entry(without_opening(after)))
    return is_item and before.count("(") <= before.count(")")
