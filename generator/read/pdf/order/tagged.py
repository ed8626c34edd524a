"""The reading order of a tagged page: that of its structure tree."""

from __future__ import annotations

from collections.abc import Sequence

from generator.read.pdf.glyphs.page import Element, Page, Run
from generator.read.pdf.glyphs.structure import NOTES, block, within
from generator.read.pdf.order.geometry import columns_of
from generator.read.pdf.rows.rows import Row, continues, follows, is_beside, is_label, is_shifted, largest
from generator.read.pdf.tables.aligned import has_statistics

# A tree must describe more than this share of the letters of a page to give its reading order.
_LEAST_KNOWN = 0.5
# Elements that contain a label, and in a paragraph within them the text after it.
_LABELLED = NOTES | {"LI"}


def is_tagged(page: Page, runs: Sequence[Run]) -> bool:
    """Whether the structure tree describes enough of these runs of a page to give their order."""
    known = sum(len(run.text) for run in runs if run.content in page.elements)
    return known > _LEAST_KNOWN * sum(len(run.text) for run in runs)


def lacks_tables(page: Page, runs: Sequence[Run]) -> bool:
    """Whether the structure tree knows no table on a page with a table of figures, as those of layout programs."""
    is_known = any(kind == "Table" for element in page.elements.values() for kind in element.kinds)
    return not is_known and has_statistics([run for run in runs if run.rotation == 0])


def tagged_rows(page: Page, runs: Sequence[Run]) -> list[Row]:
    """The rows of a page in the order of the tree; runs that are not in the tree stay after the run before them."""
    columns = columns_of(runs)
    rows: list[Row] = []
    line: list[Run] = []
    element: Element | None = None
    for run, own in _ordered(page, runs):
        if line and not _goes_on(line, run, element, own):
            rows.append(Row(page.number, tuple(line), element, columns[line[0].number]))
            line = []
        element = _shared(element, own) if line else own
        line.append(run)
    if line:
        rows.append(Row(page.number, tuple(line), element, columns[line[0].number]))
    return rows


def _ordered(page: Page, runs: Sequence[Run]) -> list[tuple[Run, Element | None]]:
    """The runs in the order of the tree, each with the element of its paragraph.

    Bodies of notes, which the tree has at their signs, come last. Nested contents stay in the order of the file,
    because the outer one continues after the inner one.
    """
    found: list[tuple[bool, tuple[int, ...], int, Run, Element | None]] = []
    last: Element | None = None
    path: tuple[int, ...] = ()
    for index, run in enumerate(runs):
        own = page.elements.get(run.content, last)
        if not (last and _is_sign_in_text(runs[index - 1], run, last, own)):
            last = own
            outer = page.elements.get(run.outer, own)
            path = outer.path if outer else path
        is_note = within(last, NOTES) is not None
        found.append((is_note, path, index, run, block(last) if last else None))
    found.sort(key=lambda item: item[:3])
    return [(run, element) for *_, run, element in found]


def _is_sign_in_text(before: Run, run: Run, last: Element, own: Element | None) -> bool:
    """Whether a run is the sign of a note in the text, tagged as if it belonged to the body of the note."""
    if within(own, NOTES) is None or within(last, NOTES) is not None:
        return False
    return run.size < before.size and follows(before, run)


def _goes_on(line: list[Run], run: Run, element: Element | None, own: Element | None) -> bool:
    """Whether a run continues a line: on the same printed line and in the same paragraph, or after its label."""
    if not (is_beside(largest(line), run) or is_shifted(line[-1], run)) or run.left < line[-1].left:
        return False
    if not (continues(line, run) or (len(line) == 1 and is_label(line[0]))):
        return False
    return element is None or own is None or _is_around(element, own) or _is_around(own, element)


def _is_around(outer: Element, inner: Element) -> bool:
    return inner.path[: len(outer.path)] == outer.path


def _shared(element: Element | None, own: Element | None) -> Element | None:
    """The element of a line with content of two: the outer one, but the inner one if the outer is an item or a note."""
    if element is None or own is None:
        return element or own
    outer, inner = (element, own) if _is_around(element, own) else (own, element)
    return inner if outer.kinds[-1] in _LABELLED else outer
