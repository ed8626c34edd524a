"""Notes: those of the document, each at the first sign that calls it, and those of the editor among the metadata."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.akoma_ntoso_names import editorial_note_id, footnote_id
from generator.model.block import Block, BlockKind, Repair
from generator.model.consultation import Consultation
from generator.model.identifiers import full_text_path, note_anchor
from generator.model.library import Record
from generator.model.note import Note
from generator.model.note_text import Emphasis, Inline, NoteBlock, NoteLink, Paragraph, Words
from generator.render.akoma_ntoso.inline import Inlines
from generator.render.akoma_ntoso.xml import Written, can_stand_in_attribute, element, escape
from generator.render.marks.note_text import note_blocks
from generator.render.marks.notes import placed_notes
from generator.render.web_annotations.site_iris import SiteIris
from generator.render.writing.links import to_outside


class Footnotes:
    """Writes the notes of a document, each once."""

    def __init__(self, consultation: Consultation, inlines: Inlines) -> None:
        self._waiting = {note.key: note for note in consultation.notes}
        self._numbers = {note.key: note.number for note in consultation.notes}
        self._inlines = inlines

    def call(self, block: Block, repair: Repair, sign: str) -> Written:
        """What stands in the place of a sign: the note itself, or a reference to where it stands.

        No note stands within another: they may call each other. A sign that calls no note stays as it is.
        """
        number = self._numbers.get(repair.note)
        if number is None:
            return element("sup", escape(sign))
        if not can_stand_in_attribute(sign):
            return Written(f"{element('sup', escape(sign))}{self._called(block, repair, '', number)}")
        return self._called(block, repair, sign, number)

    def _called(self, block: Block, repair: Repair, sign: str, number: int) -> Written:
        if block.kind is BlockKind.NOTE or repair.note not in self._waiting:
            return element("noteRef", href=f"#{footnote_id(number)}", marker=sign)
        return self._note(self._waiting.pop(repair.note), sign)

    def others(self) -> Iterator[Written]:
        """The notes that no sign in the text calls, to be asked for behind the text."""
        for key in tuple(self._waiting):
            yield element("p", self._note(self._waiting.pop(key), ""))

    def _note(self, note: Note, sign: str) -> Written:
        content = "".join(element("p", self._inlines.of(index, self.call)) for index in note.blocks)
        return element(
            "authorialNote",
            content,
            eId=footnote_id(note.number),
            marker=sign,
            placement="bottom",
            ours_anchor=note_anchor(note.number),
        )


def editorial_notes(record: Record, iris: SiteIris) -> Iterator[Written]:
    """The notes of the editor, in the order of the words that they are about."""
    for placed in placed_notes(record):
        note = placed.note
        writer = _NoteWriter(iris, record.consultation.id)
        source = element("p", element("a", "Bron", href=to_outside(note.source))) if note.source else ""
        yield element(
            "note",
            f"{writer.blocks(note_blocks(note.text))}{source}",
            eId=editorial_note_id(placed.position),
            ours_author=note.author,
            ours_date=note.date.isoformat(),
            ours_quote=" ".join(note.quote.split()),
        )


class _NoteWriter:
    """Writes the text of notes of the editor."""

    def __init__(self, iris: SiteIris, consultation: str) -> None:
        self._iris = iris
        self._text = full_text_path(consultation)

    def blocks(self, blocks: tuple[NoteBlock, ...]) -> str:
        return "".join(map(self._block, blocks))

    def _block(self, block: NoteBlock) -> Written:
        if isinstance(block, Paragraph):
            return element("p", "".join(map(self._inline, block.inside)))
        items = "".join(element("li", self.blocks(item)) for item in block.items)
        return element("ul" if block.start is None else "ol", items)

    def _inline(self, inline: Inline) -> Written:
        if isinstance(inline, Words):
            return escape(inline.text)
        inside = "".join(map(self._inline, inline.inside))
        if isinstance(inline, Emphasis):
            return element("b" if inline.is_strong else "i", inside)
        return element("a", inside, href=self._address(inline))

    def _address(self, link: NoteLink) -> str:
        if link.address.startswith("#"):
            return self._iris.of(self._text, link.address[1:])
        if not link.address.startswith("/"):
            return to_outside(link.address)
        path, _, anchor = link.address[1:].partition("#")
        return self._iris.of(path, anchor)
