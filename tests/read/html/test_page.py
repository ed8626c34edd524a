"""Which part of a page is the document, in what encoding it is, and what its head says."""

from __future__ import annotations

import pytest

from generator.problems import Code, Severity
from tests.read.readings import document, page

CHROME = "<nav><a href='/'>Home</a></nav><footer>Over deze site</footer>"


@pytest.mark.parametrize(
    ("opening", "closing", "part"),
    [
        ("<div id='broodtekst'>", "</div>", "#broodtekst"),
        ("<div id='main-column'>", "</div>", "#main-column"),
        ("<main>", "</main>", "main"),
        ("<div role='main'>", "</div>", "div"),
        ("<article>", "</article>", "article"),
    ],
)
def test_what_stands_around_the_document_is_left_out_and_the_part_is_reported(
    opening: str, closing: str, part: str
) -> None:
    found = page(f"<body>{CHROME}{opening}<p>Geachte voorzitter,</p>{closing}<p>Cookies</p></body>")

    assert found.text == "Geachte voorzitter,"
    assert found.facts == (("part", part),)
    assert found.codes == []


def test_the_part_that_the_official_site_names_goes_before_what_holds_it() -> None:
    found = page("<main><p>Tekstgrootte</p><div id='broodtekst'><p>Vraag 1</p></div></main>")

    assert found.text == "Vraag 1"


def test_two_articles_are_not_one_document() -> None:
    assert page("<article>een</article><article>twee</article>").text == "een\n\ntwee"


def test_an_empty_part_is_not_the_document() -> None:
    assert page("<main> </main><p>Tekst</p>").text == "Tekst"


def test_a_page_with_menus_and_no_known_part_is_read_whole_with_a_doubt() -> None:
    found = page(f"<body>{CHROME}<p>Tekst</p></body>")

    assert found.text == "Home\n\nOver deze site\n\nTekst"
    [doubt] = found.problems
    assert (doubt.code, doubt.severity) == (Code.UNREAD_ELEMENT, Severity.DOUBT)


def test_a_page_that_is_only_a_document_is_read_whole_without_doubt() -> None:
    found = page("<p>een</p><p>twee</p>")

    assert (found.text, found.codes, found.facts) == ("een\n\ntwee", [], ())


def test_notes_outside_the_part_belong_to_the_document() -> None:
    found = page(
        "<div id='broodtekst'><p>Zie<sup><a href='#n1'>1</a></sup>.</p></div>"
        "<div class='noten'><p id='n1' class='voetnoot'>1 Kamerstuk.</p></div><p>Cookies</p>"
    )

    assert found.text == "Zie1.\n\n1 Kamerstuk."


@pytest.mark.parametrize(
    "declaration",
    [
        "<meta charset=windows-1252>",
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>",
        "<?xml version='1.0' encoding='ISO-8859-1'?>",
    ],
)
def test_the_encoding_that_a_page_declares_is_followed(declaration: str) -> None:
    found = page(f"{declaration}<p>“Oekraïne” – één".encode("cp1252"))

    assert (found.text, found.codes) == ("“Oekraïne” – één", [])


def test_a_page_that_declares_nothing_and_is_no_utf_8_is_doubted() -> None:
    assert page("<p>Oekraïne".encode("cp1252")).codes == [Code.ENCODING]


def test_a_page_of_the_browser_in_wide_characters_is_read() -> None:
    assert page("<p>Oekraïne".encode("utf-16")).text == "Oekraïne"


def test_text_that_a_browser_shows_as_it_is_does_not_know_its_paragraphs() -> None:
    found = page("<pre>Vraag 1\nHeeft u\n\n\nAntwoord 1\n</pre>")

    assert found.source is not None
    assert not found.source.has_paragraphs
    assert found.text == "Vraag 1\nHeeft u\n\nAntwoord 1"


def test_a_page_of_the_official_site_of_old_is_only_its_publication() -> None:
    found = document("page-gmb.html")

    assert found.text.startswith("Bekendmaking Wet op de kansspelen St. Inloophuis Velp Zuid\n\nDe burgemeester c.q.")
    assert found.text.endswith("telefoonnummer (026) 49 76 293 | i.hagen@rheden.nl.")
    assert found.facts == (("published", "2017-06-14"), ("id", "gmb-2017-100007"), ("part", "#broodtekst"))
    assert found.codes == []


def test_a_publication_as_a_page_keeps_headings_links_and_signatures() -> None:
    found = document("page-stb.html")

    assert ("id", "stb-2014-296") in found.facts
    assert "De Minister van Binnenlandse Zaken en Koninkrijksrelaties, R.H.A. Plasterk" in found.text.split("\n")
    assert "Aanhef" not in found.text
    assert found.codes == []


@pytest.mark.parametrize("content", ["", "   ", "<html></html>", "<script>x = 1</script>", "<p>&nbsp;</p>"])
def test_a_page_without_text_is_an_error(content: str) -> None:
    found = page(content)

    assert found.source is None
    assert found.codes == [Code.UNREADABLE]


def test_what_is_no_text_is_no_page() -> None:
    assert page(b"%PDF-1.7\x00\x01").codes == [Code.UNREADABLE]
