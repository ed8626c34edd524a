"""Notes: bodies at the foot, in the margin or at the end, and the signs in the text that point to them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.notes.exponents import Exponent, exponent
from generator.model.text import MarkKind
from generator.read.pdf.glyphs.structure import CELLS, NOTES, within
from generator.read.pdf.rows.layout import Layout, is_smaller
from generator.read.pdf.rows.rows import Row

_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SIGN = re.compile(r"\d{1,3}|\*{1,3}")
_PLAIN_SIGN = re.compile(r"(\d{1,3}|\*{1,3})[.)]?\s")
_SMALL_DIGITS = re.compile(r"[¹²³⁰⁴⁵⁶⁷⁸⁹]+")
# Notes begin less than this many points from the left edge of the text, or of the note that they continue.
_SAME_EDGE = 60.0


@dataclass(frozen=True)
class Note:
    """The sign of a note, the page of its body, and its key: the same for all paragraphs of the note."""

    sign: str
    page: int
    key: str


def note_sign(row: Row, size: float) -> str:
    """The sign with which a row begins a note; empty when it begins none.

    A raised number is always a sign. Another number is one only in letters smaller than the `size` of the text (points)
    or in a note of the structure tree.
    """
    first = row.runs[0]
    sign = first.text.translate(_DIGITS)
    raised = row.is_superscript(first) or _SMALL_DIGITS.fullmatch(first.text) is not None
    if raised and _SIGN.fullmatch(sign) and len(row.text) > len(sign):
        return sign
    small = is_smaller(row.size, size) or _is_tagged(row)
    if small and _SIGN.fullmatch(first.text) and len(row.text) > len(first.text):
        return first.text
    plain = _PLAIN_SIGN.match(row.text) if small else None
    return plain.group(1) if plain else ""


def _is_tagged(row: Row) -> bool:
    """Whether a row is in a note according to the tags of the file."""
    return row.runs[0].tag in NOTES or within(row.element, NOTES) is not None


def note_paragraphs(paragraphs: Sequence[Sequence[Row]], layout: Layout) -> dict[int, Note]:
    """The note of each paragraph (by its index) that begins or continues a note.

    A small paragraph without a sign continues the note before it on its page, or the last one of the page before.
    """
    signs: dict[int, tuple[str, int]] = {}
    begun: tuple[str, Row] | None = None
    last_text = {
        (paragraph[0].page, paragraph[0].column): index
        for index, paragraph in enumerate(paragraphs)
        if not layout.is_small(paragraph[0])
    }
    for index, paragraph in enumerate(paragraphs):
        row = paragraph[0]
        if within(row.element, CELLS):
            continue
        if sign := _body_sign(paragraphs, index, layout, begun):
            begun = (sign, row)
        elif begun is None or index - 1 not in signs or not _goes_on(begun[1], row, layout):
            continue
        elif row.page != begun[1].page and last_text.get((row.page, row.column), -1) > index:
            continue  # a note continues at the foot of the next page, not above its text
        signs[index] = (begun[0], row.page)
    return _keyed(signs)


def _goes_on(begun: Row, row: Row, layout: Layout) -> bool:
    """Whether a paragraph without a sign may belong to the note before it."""
    if row.page == begun.page:
        return layout.is_small(row) and row.column == begun.column
    return layout.is_small(row) and row.page == begun.page + 1 and abs(row.left - begun.left) < _SAME_EDGE


def _body_sign(paragraphs: Sequence[Sequence[Row]], index: int, layout: Layout, begun: tuple[str, Row] | None) -> str:
    row = paragraphs[index][0]
    sign = note_sign(row, layout.size)
    if _is_tagged(row) or row.is_superscript(row.runs[0]) or not sign.isdecimal():
        return sign
    # A small number that is not raised begins a note only if it is the next number, at the foot of the text: other
    # small print has numbers of its own.
    expected = int(begun[0]) + 1 if begun and begun[0].isdecimal() else 1
    below = (after[0] for after in paragraphs[index + 1 :])
    following = next((after for after in below if after.column == row.column), row)
    at_foot = following.page > row.page or layout.is_small(following)
    return sign if int(sign) == expected and at_foot and row.left < layout.left + _SAME_EDGE else ""


def _keyed(signs: dict[int, tuple[str, int]]) -> dict[int, Note]:
    pages: defaultdict[str, set[int]] = defaultdict(set)
    for sign, page in signs.values():
        pages[sign].add(page)
    return {
        index: Note(sign, page, f"f{sign}" if len(pages[sign]) == 1 else f"p{page}-{sign}")
        for index, (sign, page) in signs.items()
    }


class NoteMarks:
    """Finds the signs in the text that point to notes of the document.

    `rows` are those of the text: a raised figure behind `10` calls a note only if nothing else in them does.
    """

    def __init__(self, notes: Sequence[Note], rows: Iterable[Row] = ()) -> None:
        self._by_sign: defaultdict[str, dict[int, Note]] = defaultdict(dict)
        for note in notes:
            self._by_sign[note.sign][note.page] = note
        self._called: set[str] = set()
        if self._by_sign:
            self._called = {key for row in rows for kind, *_, key in self.marks(row, sure=True) if key}

    def marks(self, row: Row, *, sure: bool = False) -> Iterator[tuple[MarkKind, int, int, str]]:
        """The marks of raised stretches: kind, begin and end (offsets in the text of the row), and the key of the note.

        The key is empty for a stretch that is no sign of a note; with `sure`, for what may be a power as well.
        """
        offset = 0
        for run, text in zip(row.runs, row.texts, strict=True):
            raised = row.is_superscript(run)
            for part in re.finditer(r"\S+" if raised else _SMALL_DIGITS, text):
                yield from self._of(part.group(), offset + part.start(), row, sure=sure)
            offset += len(text)

    def _of(self, text: str, offset: int, row: Row, *, sure: bool) -> Iterator[tuple[MarkKind, int, int, str]]:
        kind = exponent(row.text[:offset], text)
        done = 0
        for sign in () if kind is Exponent.YES else _SIGN.finditer(text.translate(_DIGITS)):
            note = self._note(sign.group(), row.page)
            if note and not (kind is Exponent.MAYBE and (sure or note.key in self._called)):
                if sign.start() > done:
                    yield MarkKind.SUPERSCRIPT, offset + done, offset + sign.start(), ""
                yield MarkKind.NOTE_MARK, offset + sign.start(), offset + sign.end(), note.key
                done = sign.end()
        if done < len(text):
            yield MarkKind.SUPERSCRIPT, offset + done, offset + len(text), ""

    def _note(self, sign: str, page: int) -> Note | None:
        """The note with this sign on this page, else the next one on a later page (long notes and endnotes)."""
        pages = self._by_sign.get(sign, {})
        return pages.get(page) or next((pages[later] for later in sorted(pages) if later > page), None)
