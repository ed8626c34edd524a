"""Reads OpenDocument texts (.odt): the body, then the notes, then headers and footers.

The parts of the format have a module each: styles, lists, tables; `story` walks the text. Tracked changes are read as
accepted, with deleted text marked; annotations are never read.
"""

from __future__ import annotations

from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Problems
from generator.read.odt.document import Document
from generator.read.odt.story import Story
from generator.read.office.composer import Composer
from generator.read.office.container import Container
from generator.read.office.doubts import Doubts
from generator.read.office.reading import read_office


def read_odt(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read an OpenDocument text; None, with the reason reported, when it cannot be read."""
    return read_office(file, ".odt", problems, _written)


def _written(container: Container, doubts: Doubts) -> Composer:
    document = Document.of(container, doubts)
    _read_stories(document)
    return document.composer


def _read_stories(document: Document) -> None:
    composer = document.composer
    Story(document, document.styles).read(document.body)
    # The list grows while it is read: a note within a note is read after all others.
    for note in document.notes:
        composer.open(MarkKind.NOTE, note.key)
        Story(document, document.styles, note=note).read(note.body)
        composer.close()
    composer.page = None
    for element in document.furniture:
        composer.open(MarkKind.FURNITURE)
        Story(document, document.page_styles).read(element)
        composer.close()
