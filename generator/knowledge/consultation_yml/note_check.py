"""Checks the texts of an editor's notes: their Markdown, and where their links within the document lead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.knowledge.consultation_yml.note_text import NoteText, read_note
from generator.knowledge.yaml.places import Places
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.knowledge.yaml.value_places import place_within
from generator.messages.message import say
from generator.model.consultation import Consultation
from generator.model.consultation_yml import EditorialNote
from generator.problems import Code, Place, Problems


@dataclass(frozen=True)
class WrittenNotes:
    """The notes of a sidecar, with the places of its values and its text."""

    notes: Sequence[EditorialNote]
    places: Places
    text: str

    def read(self) -> Iterator[tuple[int, NoteText]]:
        """Each note as read, by its position in the file (from 0)."""
        return ((position, read_note(note.text)) for position, note in enumerate(self.notes))

    def place(self, position: int, offset: int) -> Place:
        """The place of a character of the text of a note."""
        start = self.places.value(("notes", position, "text"))
        return place_within(self.text, start, self.notes[position].text, offset) if self.text else start


def check_note_texts(written: WrittenNotes, problems: Problems) -> None:
    """Report everything in the texts that no note may hold."""
    for position, read in written.read():
        for fault in read.faults:
            problems.report(Code.NOTE_MARKUP, written.place(position, fault.offset), fault.message, fault.advice)


def check_note_links(written: WrittenNotes, consultation: Consultation, problems: Problems) -> None:
    """Report links to questions and answers that the document lacks."""
    known: list[str] = []
    for exchange in consultation.exchanges:
        known += (part.id for part in exchange.questions)
        known += (part.id for part in exchange.answers)
    for position, read in written.read():
        for offset, address in read.links:
            wanted = address.removeprefix("#")
            if address.startswith("#") and wanted not in known:
                message = say("the document has no question or answer ‘{wanted}’", wanted=wanted)
                place, advice = written.place(position, offset), did_you_mean(wanted, known)
                problems.report(Code.UNKNOWN_EXCHANGE, place, message, advice, wanted)
