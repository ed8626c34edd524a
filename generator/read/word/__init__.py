"""Reads Word documents (.docx): the body, then the notes, then headers and footers, as on the printed page.

The parts of the format have a module each: package (parts and relationships), styles, numbering, fields, tables, notes,
furniture; `story` walks the text. Tracked changes are read as accepted, with deleted text marked; comments are never
read; of content that Word stores twice, for newer and older programs, one version is read.
"""

from __future__ import annotations

from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Problems
from generator.read.office.composer import Composer
from generator.read.office.container import Container
from generator.read.office.doubts import Doubts
from generator.read.office.reading import read_office
from generator.read.word.document import Document
from generator.read.word.furniture import printed_parts
from generator.read.word.package import Package
from generator.read.word.story import Story


def read_docx(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read a Word document; None, with the reason reported, when it cannot be read."""
    return read_office(file, ".docx", problems, _written)


def _written(container: Container, doubts: Doubts) -> Composer:
    document = Document.of(Package(container), doubts)
    _read_stories(document)
    return document.composer


def _read_stories(document: Document) -> None:
    main, composer = document.package.main, document.composer
    Story(document, main).read(main.root)
    for note, is_deleted in document.notes.waiting():
        composer.open(*((MarkKind.DELETED, "") if is_deleted else (MarkKind.NOTE, note.key)))
        Story(document, note.part, note=note).read(note.body)
        composer.close()
    composer.page = None
    for part in printed_parts(document.package):
        composer.open(MarkKind.FURNITURE)
        Story(document, part).read(part.root)
        composer.close()
