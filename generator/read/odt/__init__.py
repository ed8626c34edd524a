"""Reads OpenDocument texts (.odt): the body, then the notes, then headers and footers.

The parts of the format have a module each: styles, lists, tables; `story` walks the text. Tracked changes are read as
accepted, with what they took out marked; annotations are never read.
"""

from __future__ import annotations

from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.odt.document import Document
from generator.read.odt.story import Story
from generator.read.office.container import open_container
from generator.read.office.damage import DamageError
from generator.read.office.doubts import Doubts, report_hidden
from generator.read.office.identify import check_is_zip


def read_odt(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read an OpenDocument text; None, with the reason reported, when it cannot be read."""
    try:
        check_is_zip(file.data, ".odt")
        document = Document.of(open_container(file.data), Doubts(file.name, problems))
        _read_stories(document)
    except DamageError as damage:
        problems.report(Code.UNREADABLE, Place(file.name), damage.message, damage.advice)
        return None
    source = document.composer.source(file.name)
    if source is None:
        advice = "if its pages are pictures, have their text recognised first"
        problems.report(Code.UNREADABLE, Place(file.name), "there is no text in this document", advice)
        return None
    report_hidden(source, problems)
    return source


def _read_stories(document: Document) -> None:
    composer = document.composer
    Story(document, document.styles).read(document.body)
    # A note in a note comes to stand behind it.
    for note in document.notes:
        composer.open(MarkKind.NOTE, note.key)
        Story(document, document.styles, note=note).read(note.body)
        composer.close()
    composer.page = None
    for element in document.furniture:
        composer.open(MarkKind.FURNITURE)
        Story(document, document.page_styles).read(element)
        composer.close()
