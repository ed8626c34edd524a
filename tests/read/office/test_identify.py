"""A file that is not what its ending says is refused with what it is."""

from __future__ import annotations

import pytest

from generator.read.office.damage import DamageError
from generator.read.office.identify import COMPOUND, ZIP, check_is_old_word, check_is_rtf, check_is_zip

ENCRYPTED = COMPOUND + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le")


def test_what_the_ending_promises_is_fine() -> None:
    check_is_zip(ZIP + b"...", ".docx")
    check_is_old_word(COMPOUND)
    check_is_rtf(b"{\\rtf1 Vraag}")


@pytest.mark.parametrize(
    ("data", "message", "advice"),
    [
        (b"", "the file is empty", "put the document's file in its place"),
        (b" \n", "the file is empty", "put the document's file in its place"),
        (COMPOUND, "this is an old Word document, not .docx", "give it the ending .doc"),
        (ENCRYPTED, "the document is locked with a password", "save it without a password"),
        (b"%PDF-1.7", "this is a PDF, not .docx", "give it the ending .pdf, or save it as .docx"),
        (b"{\\rtf1", "this is an RTF document, not .docx", "give it the ending .rtf, or save it as .docx"),
        (
            b"\xef\xbb\xbf\n<!DOCTYPE html>",
            "this is a web page, not .docx",
            "give it the ending .html, or save it as .docx",
        ),
        (b"<HTML>", "this is a web page, not .docx", "give it the ending .html, or save it as .docx"),
        (b"<?xml version='1.0'?>", "this is an XML file, not .docx", "give it the ending .xml, or save it as .docx"),
        (b"Vraag 1", "this is no .docx file, or it is damaged", "open it and save it as .docx again"),
    ],
)
def test_another_file_is_named(data: bytes, message: str, advice: str) -> None:
    with pytest.raises(DamageError) as damage:
        check_is_zip(data, ".docx")
    assert (damage.value.message, damage.value.advice) == (message, advice)


def test_an_old_word_document_is_no_new_one_nor_anything_else() -> None:
    with pytest.raises(DamageError, match="new Word or OpenDocument"):
        check_is_old_word(ZIP)
    with pytest.raises(DamageError, match=r"a PDF, not \.doc"):
        check_is_old_word(b"%PDF-1.4")
