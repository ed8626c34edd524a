"""Where the pages of an official paper begin in its text: places that who has the paper on the table can go to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.model.annotation import Annotation
from generator.model.block import OFF_PAGE, Block, BlockKind
from generator.model.consultation import Consultation
from generator.render.marks.paint import Insertion, visible
from generator.render.marks.printed_pages import printed_numbers
from generator.render.writing.markdown import Markdown, attribute

PAGE_BREAK = "page-break"
"""The class of the place where a page begins."""
_ANCHOR = "blz-"
# They stand apart from the text: notes behind it, the rest in the ledger.
_NOT_IN_TEXT = OFF_PAGE | {BlockKind.NOTE}


@dataclass(frozen=True)
class PageBreak:
    """The beginning of a page: the number that it prints, and the source offset of the first character in the text."""

    number: str
    offset: int

    @property
    def markdown(self) -> Markdown:
        """The place on the page with the full text, which looks like nothing."""
        return Markdown(f'<span id="{_ANCHOR}{attribute(self.number)}" class="{PAGE_BREAK} ours"></span>')


def printed_number(anchor: str) -> str:
    """The number of the page that begins at an anchor; empty for any other anchor."""
    return anchor.removeprefix(_ANCHOR) if anchor.startswith(_ANCHOR) else ""


def page_breaks(consultation: Consultation) -> Mapping[int, Sequence[PageBreak]]:
    """The pages that begin in each block, by its index.

    None at all where a page with text does not print its number, or where these do not ascend as one reads: who goes
    to page 7 must not arrive on a part of page 8.
    """
    printed = printed_numbers(consultation)
    found: dict[int, list[PageBreak]] = {}
    seen: dict[int | None, None] = {}
    for block in consultation.blocks if printed else ():
        if block.kind in _NOT_IN_TEXT:
            continue
        for page, offset in _begun(consultation, block, seen):
            if page not in printed:
                return {}
            found.setdefault(block.index, []).append(PageBreak(printed[page], offset))
    numbers = [int(each.number) for breaks in found.values() for each in breaks]
    return found if all(one < other for one, other in pairwise(numbers)) else {}


def _begun(consultation: Consultation, block: Block, seen: dict[int | None, None]) -> Iterator[tuple[int | None, int]]:
    """The pages of the file that begin in a block, each with the first character that is shown of it."""
    joined, source = consultation.joined(block.index), consultation.source
    if not joined.text:
        return
    first, last = source.line_at(joined.offsets[0]), source.line_at(joined.offsets[-1])
    if first.page == last.page and first.page in seen:
        return
    for line in source.lines[first.number - 1 : last.number]:
        position = joined.position(line.span.start)
        if line.page in seen or position == len(joined.text):
            continue
        offset = joined.offsets[position]
        if source.line_at(offset).page == line.page:
            seen[line.page] = None
            yield line.page, offset


def insertions_of(
    breaks: Iterable[PageBreak],
    consultation: Consultation,
    block: Block,
    annotations: Sequence[Annotation],
    sign: Callable[[PageBreak], Markdown],
) -> tuple[Insertion, ...]:
    """The beginnings of pages in a block, in order, as `sign` writes them.

    A page that begins within a word, or within words that may become a link, begins right after these.
    """
    joined = consultation.joined(block.index)

    def position(offset: int) -> int:
        exact = joined.position(offset)
        # A cell ends at its own words.
        return exact if block.cells else _after_link(_after_word(joined.text, exact), annotations)

    return tuple(Insertion(position(each.offset), sign(each), each.offset) for each in breaks)


def _after_word(text: str, position: int) -> int:
    while 0 < position < len(text) and not text[position - 1].isspace():
        position += 1
    return position


def _after_link(position: int, annotations: Iterable[Annotation]) -> int:
    within = (span.end for _, span in visible(annotations) if span.start < position < span.end)
    return next(within, position)
