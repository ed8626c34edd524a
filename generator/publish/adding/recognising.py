"""Has the words of a scan recognised, because somebody asked for it, and keeps them beside the document."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from pypdfium2 import PdfiumError

from generator.knowledge.consultation_folders import CONSULTATIONS, named, source_of
from generator.knowledge.content_files import is_ordinary
from generator.messages.message import said_by, say
from generator.model.recognition import FILE, PICTURES, Recognition, dumped
from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems
from generator.publish.disk.build_lock import BuildLock
from generator.read import READERS
from generator.read.kept_files import write_whole
from generator.read.pdf.opening.document import pages_without_text
from generator.recognise.engine import Engine, RecognitionFailedError
from generator.recognise.engines import INSTALL, find_engine
from generator.recognise.images import INSTALL as INSTALL_IMAGES
from generator.recognise.images import NoPictureError, as_pdf, can_convert
from generator.recognise.scans import recognise

_log = logging.getLogger(__name__)
_PDF = ".pdf"
_NOT_NEEDED = say("nothing is to be recognised: every page has letters that can be read")


@dataclass(frozen=True)
class Recognising:
    """Has scans read by the engine with a name, or by the first that this machine has."""

    engine: str | None = None

    def file(self, file: SourceFile, problems: Problems) -> SourceFile | None:
        """The document with its words, a picture as a PDF; None, with the reason reported, where there are none."""
        if file.suffix not in PICTURES:
            return self._read(file, problems)
        place = Place(file.name)
        if not can_convert():
            message = say("pictures of pages are put into a PDF by a library that is not here")
            problems.report(Code.NEEDS_PROGRAM, place, message, INSTALL_IMAGES)
            return None
        try:
            made = replace(file, name=f"{file.name[: -len(file.suffix)]}{_PDF}", data=as_pdf(file.data))
        except NoPictureError as error:
            _log.debug("%s does not become a PDF", file.name, exc_info=error)
            message = say("this is no picture that can be put into a PDF as it is")
            problems.report(Code.UNREADABLE, place, message, say("save it as PNG, JPEG or TIFF without transparency"))
            return None
        return self._read(made, problems)

    def consultation(self, content: Path, identity: str, problems: Problems) -> Recognition | None:
        """Recognise the document of a consultation and keep its words beside it, in the place of earlier ones.

        None, with the reason reported, where nothing was recognised. Raises OSError.
        """
        folder = content / CONSULTATIONS / identity
        with BuildLock(content / f".{CONSULTATIONS}-lock", _log.info):
            path = source_of(folder, READERS, problems)
            if path is None or not is_ordinary(path, named(content, path), problems):
                return None
            read = self._read(SourceFile(named(content, path), path.read_bytes()), problems)
            if read is None or read.recognised is None:
                return None
            write_whole(folder / FILE, read.recognised)
        return Recognition.model_validate_json(read.recognised)

    def _read(self, file: SourceFile, problems: Problems) -> SourceFile | None:
        numbers = _pages_to_read(file, problems)
        engine = self._engine(file, problems) if numbers else None
        if not numbers or engine is None:
            return None
        place = Place(file.name)
        try:
            found = recognise(file.data, numbers, engine)
        except (RecognitionFailedError, PdfiumError) as error:
            _log.debug("the words of %s were not recognised", file.name, exc_info=error)
            reason = said_by(error) or say("a page cannot be drawn")
            problems.report(Code.UNREADABLE, place, say("its words could not be recognised: {reason}", reason=reason))
            return None
        if not found.pages:
            problems.report(
                Code.UNREADABLE,
                place,
                say("{engine} recognised no word on any page", engine=engine.name),
                say("scan it anew"),
            )
            return None
        return replace(file, recognised=dumped(found))

    def _engine(self, file: SourceFile, problems: Problems) -> Engine | None:
        engine = find_engine(self.engine)
        if engine is None:
            message = say("nothing on this machine recognises words in pictures of pages")
            problems.report(Code.NEEDS_PROGRAM, Place(file.name), message, INSTALL)
        return engine


def _pages_to_read(file: SourceFile, problems: Problems) -> list[int] | None:
    """The numbers of the pages that are pictures; None or empty, with the reason reported, where there are none."""
    place = Place(file.name)
    if file.suffix != _PDF:
        message = say("only PDF, PNG, JPEG and TIFF files are recognised, and this is none ({name})", name=file.name)
        problems.report(Code.UNKNOWN_FORMAT, place, message, say("a document with letters needs no recognition"))
        return None
    numbers = pages_without_text(file, problems)
    if numbers == []:
        problems.report(Code.INVALID_VALUE, place, _NOT_NEEDED, say("leave recognition out"))
    return numbers
