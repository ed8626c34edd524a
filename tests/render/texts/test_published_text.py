from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.hidden_content import HiddenContent
from generator.model.library import Record
from generator.model.text import SourceFile
from generator.render import render
from generator.render.texts.published_text import published_text, source_attachment
from generator.render.writing import left_out
from generator.render.writing.source_names import hidden_content, is_withheld, source_address
from tests.render.marked_records import ANSWER, library_of, understood

QUESTION = "De leden vragen of Jan Jansen<note-mark f1>1</note-mark> komt<note-mark f2> [2]</note-mark>?"
WITHHOLD = [{"quote": "Jan Jansen", "reason": "een naam"}]
PARTS = (
    QUESTION,
    "<note f1>1 Trouw.</note>",
    "<furniture>Pagina 1</furniture>",
    ANSWER,
    "Ja, <deleted>vast </deleted>wel.",
    "<deleted>Weg.</deleted>",
)


def of_file(name: str, told: HiddenContent | None = None) -> Record:
    """A record as if it were read from a file with this name, which holds this besides."""
    record = understood(*PARTS)
    source = replace(record.consultation.source, hidden_content=told)
    return replace(record, file=SourceFile(name, b"GEHEIM"), consultation=replace(record.consultation, source=source))


def test_a_document_of_which_nothing_is_withheld_is_published_as_it_is() -> None:
    record = of_file("source.pdf")

    assert not is_withheld(record)
    assert hidden_content(record) is None
    assert source_address(record) == "overleggen/mei/bron.pdf"
    assert (source_attachment(record).path, source_attachment(record).data) == ("overleggen/mei/bron.pdf", b"GEHEIM")


@pytest.mark.parametrize("told", HiddenContent)
def test_a_file_that_holds_more_than_its_pages_is_published_as_our_text(told: HiddenContent) -> None:
    record = of_file("source.pdf", told)
    attachment = source_attachment(record)

    assert (attachment.path, source_address(record)) == ("overleggen/mei/bron.txt", "overleggen/mei/bron.txt")
    assert attachment.data.decode() == published_text(record.consultation)


@pytest.mark.parametrize("told", HiddenContent)
def test_readers_are_told_why_the_file_itself_is_not_there(told: HiddenContent) -> None:
    pages = {page.path: page.markdown for page in render(library_of(of_file("source.pdf", told))).pages}

    assert f"staat niet op deze site, want {left_out.why_not_published(told)}." in " ".join(
        pages["overleggen/mei/"].split()
    )
    assert "niet het bestand zelf" in pages["overleggen/mei/verantwoording/"]


def test_a_file_that_nobody_looked_into_is_published_as_our_text() -> None:
    record = understood(*PARTS)

    assert hidden_content(record) is HiddenContent.UNKNOWN
    assert source_address(record) == "overleggen/mei/bron.txt"


@pytest.mark.parametrize(
    ("source", "published"),
    [("source.md", "bron.md.txt"), ("source.HTML", "bron.html.txt"), ("source.xml", "bron.xml.txt")],
)
def test_a_source_that_would_be_taken_for_a_page_is_published_as_text(source: str, published: str) -> None:
    assert source_address(of_file(source)) == f"overleggen/mei/{published}"


def test_our_text_takes_the_place_of_a_source_from_which_anything_is_withheld() -> None:
    record = understood(*PARTS, withhold=WITHHOLD)
    attachment = source_attachment(record)

    assert is_withheld(record)
    assert (attachment.path, source_address(record)) == ("overleggen/mei/bron.txt", "overleggen/mei/bron.txt")
    assert b"GEHEIM" not in attachment.data
    assert attachment.data.decode() == published_text(record.consultation)


def test_our_text_has_the_words_of_the_pages_with_the_reason_in_place_and_the_notes_last() -> None:
    text = published_text(understood(*PARTS, withhold=WITHHOLD).consultation)

    assert text.split("\n\n")[-5:] == [
        "De leden vragen of [weggelaten: een naam]1 komt [2]?",
        "1. Antwoord van het kabinet",
        "Ja, wel.",
        "1 Trouw.",
        "",
    ]
    assert "Jansen komt" not in text


def test_what_the_generator_withholds_is_told_in_dutch() -> None:
    record = understood("De leden vragen dit?", "<furniture>Nee</furniture>", "T 070 426 64 26", ANSWER, "Ja.")

    assert "T [weggelaten: telefoonnummer]" in published_text(record.consultation)


def test_of_a_whole_site_no_file_holds_the_source_or_the_words() -> None:
    site = render(library_of(understood(*PARTS, withhold=WITHHOLD)))
    files = [page.markdown.encode() for page in site.pages] + [attachment.data for attachment in site.attachments]

    assert {attachment.path for attachment in site.attachments} >= {"overleggen/mei/bron.txt"}
    assert not any(b"GEHEIM" in data or b"Jan Jansen" in data for data in files)
