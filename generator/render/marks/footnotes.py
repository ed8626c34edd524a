"""Notes of the document: the signs in the text that call them, linked both ways, and the list of those on a page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.block import Repair
from generator.model.consultation import Consultation
from generator.model.identifiers import full_text_path
from generator.model.library import Record
from generator.model.note import Note, NoteMark
from generator.render.writing import links
from generator.render.writing.markdown import Markdown, attribute, escape


@dataclass(frozen=True)
class CalledNote:
    """A note that a page lists: what the text calls it by, and the anchors of the signs on the page that call it."""

    note: Note
    name: str
    called_at: tuple[str, ...]


class Footnotes:
    """Gathers, while the page at a site path is written, which notes its text calls, and where."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._called: dict[str, dict[int, list[str]]] = {}
        self._by_key: dict[str, dict[str, Note]] = {}

    def mark(self, record: Record, block: int, repair: Repair, sign: str) -> Markdown:
        """A sign that leads to the note in the list of this page, and can be led back to."""
        note = self._note(record.consultation, repair.note)
        if note is None:
            return _sup(escape(sign))
        anchor = record.consultation.note_mark_id(note.number, note.marks.index(NoteMark(block, repair.span)) + 1)
        self._called.setdefault(record.consultation.id, {}).setdefault(note.number, []).append(anchor)
        name = attribute(f"Noot {sign}")
        listed = record.consultation.note_id(note.number)
        return _sup(f'[{escape(sign)}](#{listed}){{ #{anchor} .note-mark aria-label="{name}" }}')

    def distant_mark(self, record: Record, _block: int, repair: Repair, sign: str) -> Markdown:
        """A sign that leads to the note on the full text of its document."""
        note = self._note(record.consultation, repair.note)
        if note is None:
            return _sup(escape(sign))
        there = full_text_path(record.consultation.id)
        address = links.to_page(self._path, there, record.consultation.note_id(note.number))
        return _sup(f'[{escape(sign)}]({address}){{ .note-mark aria-label="{attribute(f"Noot {sign}")}" }}')

    def called(self, record: Record) -> tuple[CalledNote, ...]:
        """The notes that the text on this page calls so far."""
        return tuple(found for found in self.all(record) if found.called_at)

    def all(self, record: Record) -> tuple[CalledNote, ...]:
        """All notes of a document, with the anchors of the signs on this page."""
        called = self._called.get(record.consultation.id, {})
        return tuple(
            CalledNote(note, _name(record.consultation, note), tuple(called.get(note.number, ())))
            for note in record.consultation.notes
        )

    def _note(self, consultation: Consultation, key: str) -> Note | None:
        if consultation.id not in self._by_key:
            self._by_key[consultation.id] = {note.key: note for note in consultation.notes}
        return self._by_key[consultation.id].get(key)


def _name(consultation: Consultation, note: Note) -> str:
    """The sign that calls a note, as printed; its number among all notes where nothing calls it."""
    marks = (consultation.source.slice(mark.span).split() for mark in note.marks)
    return next((" ".join(sign) for sign in marks), str(note.number))


def _sup(markdown: str) -> Markdown:
    return Markdown(f"<sup>{markdown}</sup>")
