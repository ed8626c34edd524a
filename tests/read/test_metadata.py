from __future__ import annotations

from generator.read.metadata import facts_of


def test_names_of_the_official_metadata_become_facts_once_and_in_order() -> None:
    pairs = [
        ("DC.identifier", "kst-34851-4"),
        ("OVERHEIDop.dossiernummer", "34851"),
        ("OVERHEIDop.dossiernummer", "34 775-VI"),
        ("overheidop.dossiernummer", "34851"),
        ("OVERHEIDop.ondernummer", " 4 "),
        ("OVERHEIDop.vergaderjaar", "2017-2018"),
        ("OVERHEIDop.documenttitel", "Advies\n  Afdeling"),
        ("DC.creator", "Eerste Kamer der Staten-Generaal"),
        ("DCTERMS.issued", "2017-12-12"),
        ("OVERHEIDop.datumIndiening", "2017-12-01"),
    ]

    assert facts_of(pairs) == (
        ("id", "kst-34851-4"),
        ("dossier", "34851"),
        ("dossier", "34 775-VI"),
        ("number", "4"),
        ("session", "2017-2018"),
        ("title", "Advies Afdeling"),
        ("chamber", "ek"),
        ("issued", "2017-12-12"),
        ("asked", "2017-12-01"),
    )


def test_the_address_of_the_metadata_shows_the_id() -> None:
    address = "https://zoek.officielebekendmakingen.nl/kst-28844-269/metadata.xml"

    assert facts_of([("OVERHEIDop.externMetadataRecord", address)]) == (("id", "kst-28844-269"),)


def test_what_says_nothing_is_no_fact() -> None:
    pairs = [
        ("DC.creator", "Rheden"),
        ("DCTERMS.issued", " "),
        ("viewport", "width=device-width"),
        ("OVERHEIDop.externMetadataRecord", "https://elders.nl/metadata.xml"),
    ]

    assert facts_of(pairs) == ()
