"""Reads RTF: its groups are written as a Word document, which the reader of Word reads.

RTF says what Word documents say, in words of control instead of elements; so lists, notes, fields, tables, tracked
changes and hidden text are understood in one place for both.
"""

from __future__ import annotations

from generator.messages.message import say
from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.office.damage import DamageError
from generator.read.office.doubts import Doubts
from generator.read.office.identify import check_is_rtf
from generator.read.rtf.document import Document
from generator.read.rtf.tree import parse
from generator.read.word import read_docx

MOST_BYTES = 64 * 1024 * 1024


def read_rtf(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read an RTF document; None, with the reason reported, when it cannot be read."""
    try:
        check_is_rtf(file.data)
        if len(file.data) > MOST_BYTES:
            size = MOST_BYTES // 2**20
            raise DamageError(
                say("the document is larger than {megabytes} MB", megabytes=size), say("save it without its images")
            )
        root = parse(file.data)
        converted = Document(root, Doubts(file.name, problems)).write(root)
    except DamageError as damage:
        problems.report(Code.UNREADABLE, Place(file.name), damage.message, damage.advice)
        return None
    return read_docx(SourceFile(file.name, converted), problems)
