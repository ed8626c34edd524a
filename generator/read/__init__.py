"""Readers: one for each format, from bytes to a source text; each is loaded when first needed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from typing import cast

from generator.messages.message import joined, say
from generator.model.hidden_content import HiddenContent
from generator.model.recognition import FILE as RECOGNISED
from generator.model.recognition import PICTURES
from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.lowered_figures import with_lowered_figures
from generator.read.publishable import hidden_content

_log = logging.getLogger(__name__)
Reader = Callable[[SourceFile, Problems], SourceText | None]

# By file name extension: the module and the function in it.
READERS: Mapping[str, str] = {
    ".doc": "generator.read.legacy_doc:read_doc",
    ".docx": "generator.read.word:read_docx",
    ".htm": "generator.read.html:read_html",
    ".html": "generator.read.html:read_html",
    ".markdown": "generator.read.markdown:read_markdown",
    ".md": "generator.read.markdown:read_markdown",
    ".odt": "generator.read.odt:read_odt",
    ".pdf": "generator.read.pdf:read_pdf",
    ".rtf": "generator.read.rtf:read_rtf",
    ".txt": "generator.read.plaintext:read_plain_text",
    ".xhtml": "generator.read.html:read_html",
    ".xml": "generator.read.official_xml:read_xml",
}

_PDF = ".pdf"
_OF_PICTURE = say("`generator add FILE --ocr` puts pictures of pages into a PDF and has their words recognised")
# Thousands of pages: more than any consultation, and more than can be parsed in half a minute.
MOST_CHARACTERS = 4_000_000
MOST_LINES = 80_000


def read(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read a file by its ending; None, with the reason reported, when it cannot be read."""
    if file.suffix not in READERS:
        known = say("save the document as one of: {endings}", endings=joined(sorted(READERS), ", "))
        message = say("no reader for files ending in “{ending}”", ending=file.suffix)
        advice = _OF_PICTURE if file.suffix in PICTURES else known
        problems.report(Code.UNKNOWN_FORMAT, Place(file.name), message, advice)
        return None
    if file.recognised is not None and file.suffix != _PDF:
        message = say("{file} holds what was recognised in a scan, and this document is none", file=RECOGNISED)
        problems.report(Code.OTHER_SCAN, Place(file.name), message, say("take {file} away", file=RECOGNISED))
        return None
    source = _guarded(load_reader(file.suffix), file, problems)
    if source and (len(source.text) > MOST_CHARACTERS or len(source.lines) > MOST_LINES):
        message = say("the document holds far more text than a consultation")
        problems.report(Code.UNREADABLE, Place(file.name), message, say("cut it into smaller documents"))
        return None
    return with_lowered_figures(_looked_into(source, file, problems)) if source else None


def load_reader(suffix: str) -> Reader:
    """The reader for a known ending."""
    module, _, function = READERS[suffix].partition(":")
    return cast("Reader", getattr(import_module(module), function))


def _looked_into(source: SourceText, file: SourceFile, problems: Problems) -> SourceText:
    """The source text with its `hidden_content`; unusual content is reported."""
    found = hidden_content(file, source)
    if found and not found.is_usual and found is not HiddenContent.UNSEEN:
        message = say("the site gets the text of this file and not the file itself, for {reason}", reason=found.value)
        advice = say("save the document anew without that when the file itself should be there")
        problems.report(Code.SOURCE_AS_TEXT, Place(file.name), message, advice)
    return replace(source, hidden_content=found)


def _guarded(reader: Reader, file: SourceFile, problems: Problems) -> SourceText | None:
    """Read a file; an exception of a library at a damaged file is reported, because no file may stop a build."""
    try:
        return reader(file, problems)
    except Exception as error:
        _log.debug("the reader of %s files failed", file.suffix, exc_info=error)
        message = say(
            "the reader of {ending} files could not cope with this file ({error})",
            ending=file.suffix,
            error=type(error).__name__,
        )
        problems.report(Code.UNREADABLE, Place(file.name), message, say("save the document anew, or in another format"))
        return None
