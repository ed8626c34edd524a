"""Identifies the real format of a file by its first bytes, independent of its file name."""

from __future__ import annotations

from generator.messages.message import say
from generator.read.office.damage import DamageError

ZIP = b"PK\x03\x04"
# Microsoft's compound file: old Word files, and new ones behind a password.
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RTF = b"{\\rtf"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BEGINNINGS = (
    (b"%PDF-", say("a PDF"), ".pdf"),
    (RTF, say("an RTF document"), ".rtf"),
    (b"<!doctype html", say("a web page"), ".html"),
    (b"<html", say("a web page"), ".html"),
    (b"<?xml", say("an XML file"), ".xml"),
)
_LONGEST_BEGINNING = 1024


def check_is_zip(data: bytes, suffix: str) -> None:
    """Raise DamageError, with the real format of the file, when it is not a zip, as files with this suffix are."""
    if data.startswith(ZIP):
        return
    if data.startswith(COMPOUND):
        if _ENCRYPTED in data:
            raise DamageError(say("the document is locked with a password"), say("save it without a password"))
        raise DamageError(
            say("this is an old Word document, not {ending}", ending=suffix), say("give it the ending .doc")
        )
    raise _not_what_it_says(data, suffix)


def check_is_old_word(data: bytes) -> None:
    """Raise DamageError, with the real format of the file, when it is no old Word document."""
    if data.startswith(COMPOUND):
        return
    if data.startswith(ZIP):
        raise DamageError(
            say("this is a new Word or OpenDocument file, not .doc"), say("give it the ending .docx or .odt")
        )
    raise _not_what_it_says(data, ".doc")


def check_is_rtf(data: bytes) -> None:
    """Raise DamageError, with the real format of the file, when it is no RTF document."""
    if data.startswith(RTF):
        return
    if data.startswith(ZIP):
        raise DamageError(
            say("this is a new Word or OpenDocument file, not .rtf"), say("give it the ending .docx or .odt")
        )
    if data.startswith(COMPOUND):
        raise DamageError(say("this is an old Word document, not .rtf"), say("give it the ending .doc"))
    raise _not_what_it_says(data, ".rtf")


def _not_what_it_says(data: bytes, suffix: str) -> DamageError:
    if not data.strip():
        return DamageError(say("the file is empty"), say("put the document's file in its place"))
    start = data[:_LONGEST_BEGINNING].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for beginning, name, ending in _BEGINNINGS:
        if start.startswith(beginning.lower()):
            return DamageError(
                say("this is {kind}, not {ending}", kind=name, ending=suffix),
                say(
                    "give it the ending {ending}, or save it as {expected_ending}",
                    ending=ending,
                    expected_ending=suffix,
                ),
            )
    return DamageError(
        say("this is no {ending} file, or it is damaged", ending=suffix),
        say("open it and save it as {ending} again", ending=suffix),
    )
