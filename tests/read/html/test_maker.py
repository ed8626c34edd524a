"""Who made a page that an office program saved: a fact, and never offered with the page."""

from __future__ import annotations

import pytest

from generator.model.text import MAKER
from generator.render.texts.published_text import source_attachment
from generator.render.writing.source_names import source_address
from tests.read.readings import page
from tests.understanding import understood

WORD = (
    "<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>A. Amt</o:Author>"
    "<o:LastAuthor>B. Blad</o:LastAuthor></o:DocumentProperties></xml><![endif]-->"
)
PROGRAM = "<meta name=Generator content='Microsoft Word 15'>"
QUESTION = "<p>Vraag 1</p><p>Klopt dat?</p><p>Antwoord 1</p><p>Ja.</p>"


@pytest.mark.parametrize(
    ("head", "maker"),
    [
        (WORD, "A. Amt"),
        ("<meta name=Author content='A. Amt'>", "A. Amt"),
        ("<meta name='changedby' content='A. Amt'>", "A. Amt"),
        (f"{PROGRAM}{WORD}", "A. Amt"),
        (PROGRAM, "Microsoft Word 15"),
        ("<meta name=generator content='LibreOffice 7.4 (Linux)'>", "LibreOffice 7.4 (Linux)"),
        ("<meta name=generator content='A site'><meta name=author content=''>", ""),
        ("<!-- <o:Author></o:Author> -->", ""),
    ],
)
def test_the_head_shows_who_made_a_page(head: str, maker: str) -> None:
    reading = page(f"<html><head>{head}</head><body>{QUESTION}</body></html>")
    facts = [value for name, value in reading.facts if name == MAKER]

    assert facts == ([maker] if maker else [])


@pytest.mark.parametrize(("head", "ours"), [(PROGRAM + WORD, True), ("", False)])
def test_our_text_takes_the_place_of_a_page_that_names_its_makers(head: str, ours: bool) -> None:
    data = f"<html><head>{head}</head><body>{QUESTION}</body></html>".encode()
    record = understood("source.html", data).record
    published = source_attachment(record)

    assert (b"Amt" in published.data or b"Blad" in published.data) is False
    assert (published.data == data) is not ours
    assert source_address(record).endswith("bron.txt" if ours else "bron.html.txt")
