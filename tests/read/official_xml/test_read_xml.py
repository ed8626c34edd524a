"""Official publications as files: both dialects, and what is none."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.model.text import MarkKind
from generator.problems import Code, Place
from tests.read.readings import document, publication


def test_a_letter_in_the_dialect_of_now() -> None:
    found = document("kst-28844-269.xml")

    assert found.codes == []
    assert found.text.split("\n\n")[:6] == [
        "Vergaderjaar 2022-2023",
        "Tweede Kamer der Staten-Generaal",
        "2",
        "Kamerstukken",
        "28 844 Integriteitsbeleid openbaar bestuur en politie",
        "Nr. 269 BRIEF VAN DE MINISTER VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES",
    ]
    assert "op 9 mei 20231 heb ik" in found.text
    assert found.valued(MarkKind.NOTE_MARK) == [("1", "f1"), ("2", "f2"), ("6", "f3")]
    assert found.valued(MarkKind.NOTE)[0] == ("1 Kamerstuk 28 844, nr. 266.", "f1")
    assert found.marked(MarkKind.GENERATED) == ["1", "2", "6"]
    assert found.valued(MarkKind.LINK) == [
        ("84, item 12", "h-tk-20222023-84-12"),
        ("https://www.rijksoverheid.nl/archief", "https://www.rijksoverheid.nl/archief"),
        ("28 844, nr. 266", "kst-28844-266"),
        ("28 844, nr. 261", "kst-28844-261"),
        ("36 101, nr. 15", "kst-36101-15"),
    ]
    assert "De Minister van Binnenlandse Zaken en Koninkrijksrelaties,\nH.G.J. Bruins Slot\n\n1 Kamerstuk" in found.text
    assert [level for _, level in found.valued(MarkKind.HEADING)] == ["1", "1", "2", "2", "2"]


def test_facts_of_the_dialect_of_now() -> None:
    assert document("kst-35786-7.xml").facts == (
        ("id", "kst-35786-7"),
        ("dossier", "35786"),
        ("session", "2021-2022"),
        ("chamber", "tk"),
        ("number", "7"),
        ("title", "MOTIE VAN HET LID VAN DER GRAAF C.S."),
        ("proposed", "2022-03-30"),
    )


def test_a_memorandum_in_the_dialect_of_before() -> None:
    found = document("kst-24138-3.xml")

    assert found.codes == []
    assert found.facts == (
        ("id", "kst-24138-3"),
        ("chamber", "tk"),
        ("dossier", "24138"),
        ("session", "1994-1995"),
        ("number", "3"),
        ("title", "MEMORIE VAN TOELICHTING"),
    )
    assert found.marked(MarkKind.FURNITURE) == ["5K0977"]
    assert found.marked(MarkKind.REPEATED) == ["1994-1995"]
    lines = found.text.split("\n\n")
    assert "Nr. 3 MEMORIE VAN TOELICHTING" in lines
    assert lines[5].startswith(
        "24 138 Wijziging van de Wet op het basisonderwijs, de Interimwet op het speciaal onderwijs"
    )
    assert found.valued(MarkKind.HEADING)[2:] == [
        ("1. De bestuursvorm openbaar onderwijs", "2"),
        ("1.1. Achtergrond", "3"),
    ]
    assert found.marked(MarkKind.ITALIC) == ["1.1. Achtergrond"]


def test_the_format_knows_its_paragraphs() -> None:
    source = document("kst-35786-7.xml").source

    assert source is not None
    assert source.has_paragraphs


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "nothing in it is XML"),
        ("geen xml", "no well-formed XML"),
        ("<stuk><al>Afgebroken", "no well-formed XML"),
        ("<stuk><al>a &nbsp; b</al></stuk>", "it names a sign that it does not define"),
        ("<stuk/>", "no text"),
        ("<searchRetrieveResponse/>", "list of search results"),
    ],
)
def test_what_is_no_publication_is_reported(content: str, message: str) -> None:
    found = publication(content)

    assert found.source is None
    assert found.codes == [Code.UNREADABLE]
    assert message in found.problems[0].message


def test_a_fault_is_reported_with_its_line() -> None:
    assert publication("<stuk>\n<al>a</stuk>").problems[0].place == Place("stuk.xml", 2, 13)


def test_metadata_beside_a_publication_is_not_taken_for_it() -> None:
    assert "metadata" in document("metadata.xml").problems[0].message


def test_a_page_in_strict_form_is_read_as_a_page() -> None:
    found = publication('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ja</p></body></html>')

    assert found.text == "Ja"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_the_encoding_that_a_file_declares_is_followed(encoding: str) -> None:
    content = f'<?xml version="1.0" encoding="{encoding}"?><stuk><al>Oekraïne</al></stuk>'

    assert publication(content.encode(encoding)).text == "Oekraïne"


def test_a_file_that_declares_no_encoding_and_is_no_utf_8_is_doubted() -> None:
    found = publication("<stuk><al>Oekraïne</al></stuk>".encode("cp1252"))

    assert (found.text, found.codes) == ("Oekraïne", [Code.ENCODING])


def test_nothing_outside_the_file_is_fetched_and_the_reference_stays() -> None:
    found = publication('<!DOCTYPE stuk [<!ENTITY x SYSTEM "file:///etc/hostname">]><stuk><al>a &x; b</al></stuk>')

    assert found.text == "a &x; b"
    assert [(problem.code, problem.quote) for problem in found.problems] == [(Code.UNREAD_ELEMENT, "&x;")]


def test_definitions_elsewhere_are_not_fetched() -> None:
    content = '<!DOCTYPE stuk SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY % p SYSTEM "http://127.0.0.1:9/y">%p;]>'

    assert publication(f"{content}<stuk><al>Ja</al></stuk>").text == "Ja"


def test_entities_that_grow_without_end_are_refused() -> None:
    names = "abcdefghij"
    bombs = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names))
    content = f'<!DOCTYPE stuk [<!ENTITY a "ha">{bombs}]>'

    for use in ("<stuk><al>&j;</al></stuk>", '<stuk x="&j;"><al>Ja</al></stuk>'):
        assert Code.UNREADABLE in publication(content + use).codes


def test_nesting_within_the_bounds_is_read_and_beyond_them_refused() -> None:
    assert publication("<al-groep>" * 1000 + "diep" + "</al-groep>" * 1000).text == "diep"
    assert publication("<al-groep>" * 9000 + "diep" + "</al-groep>" * 9000).codes == [Code.UNREADABLE]
