"""OpenURLs in pages hold what the registry of formats allows, and Zotero finds in them what is cited."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.render.citations.cited import Author, Cited
from generator.render.citations.open_url import open_url
from tests.render.citations.context_objects import as_zotero_reads, objections
from tests.render.citations.examples import BARE, FULL, HOSTILE, WHOLE

PERSON = Author("D.M. van Weel", "Minister van Justitie en Veiligheid")
VVD, CABINET = Author("VVD-fractie", is_person=False), Author("Kabinet", is_person=False)
COMMITTEE = Author("vaste commissie voor Onderwijs, Cultuur en Wetenschap", is_person=False)


@pytest.mark.parametrize("cited", [BARE, FULL, WHOLE, replace(FULL, title=HOSTILE, container=HOSTILE)])
def test_the_registry_allows_what_is_written(cited: Cited) -> None:
    assert objections(open_url(cited)) == []


def test_zotero_finds_a_part_in_its_whole() -> None:
    read = as_zotero_reads(open_url(FULL))
    assert (read.kind, read.title, read.fields["publicationTitle"]) == ("bookSection", FULL.title, FULL.container)
    assert (read.fields["pages"], read.fields["url"]) == (FULL.pages, FULL.address)
    assert FULL.place is not None
    assert FULL.issued is not None
    assert (read.fields["series"], read.fields["date"]) == (FULL.place.shown, FULL.issued.isoformat())


def test_zotero_finds_the_whole_as_a_report() -> None:
    read = as_zotero_reads(open_url(WHOLE))
    assert (read.kind, read.title, "publicationTitle" in read.fields) == ("report", WHOLE.title, False)


@pytest.mark.parametrize(
    ("authors", "creators"),
    [
        ((PERSON,), [("van Weel", "D.M.")]),
        # Nothing says where the surname begins.
        ((replace(PERSON, written="Bruins Slot"),), [("Bruins Slot", "")]),
        ((CABINET,), [("Kabinet", "")]),
        ((COMMITTEE,), [(COMMITTEE.written, "")]),
        ((VVD, CABINET), [("VVD-fractie", ""), ("Kabinet", "")]),
        ((VVD, COMMITTEE), [(COMMITTEE.written, ""), ("VVD-fractie", "")]),
        ((PERSON, CABINET), [("Kabinet", ""), ("van Weel", "D.M.")]),
        # The format has room for one body with a name of several words.
        ((COMMITTEE, replace(COMMITTEE, written="Groep Voorbeeld")), [(COMMITTEE.written, "")]),
    ],
)
def test_no_body_becomes_a_person(authors: tuple[Author, ...], creators: list[tuple[str, str]]) -> None:
    query = open_url(replace(FULL, authors=authors))
    assert objections(query) == []
    assert list(as_zotero_reads(query).creators) == creators


@pytest.mark.parametrize(
    ("harm", "complaint"),
    [
        (("rft.genre=bookitem", "rft.genre=vraag"), "no such genre"),
        (("rft.pub=", "rft.publisher="), "no such key: rft.publisher"),
        (("rft.atitle=", "rft.btitle="), "more than once: rft.btitle"),
        (("Amtx%3Abook", "Amtx%3Adc"), "another version or format"),
    ],
)
def test_the_registry_objects_to_harm(harm: tuple[str, str], complaint: str) -> None:
    assert complaint in objections(open_url(FULL).replace(*harm))
