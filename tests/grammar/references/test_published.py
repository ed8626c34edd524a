from __future__ import annotations

import pytest

from tests.grammar.references.written import CERTAIN, found, ids, only

SITE = "https://zoek.officielebekendmakingen.nl/"


@pytest.mark.parametrize(
    ("written", "identifier"),
    [
        ("kst-28676-500", "kst-28676-500"),
        ("kst-21501-02-2345", "kst-21501-02-2345"),
        ("kst–21501–02–2345", "kst-21501-02-2345"),
        ("KST-36600-xv-8-H1", "kst-36600-XV-8-h1"),
        ("kst-20062007-30312-B", "kst-20062007-30312-B"),
        ("kst-19951996-23700-188B", "kst-19951996-23700-188b"),
        ("kst-23908-(R1519)-103", "kst-23908-(R1519)-103"),
        ("kst-cxxiv-g", "kst-CXXIV-G"),
        ("kst-1268678", "kst-1268678"),
        ("ah-tk-20232024-123", "ah-tk-20232024-123"),
        ("AH-EK-20232024-1-h1", "ah-ek-20232024-1-h1"),
        ("ah-1271549", "ah-1271549"),
        ("blg-929493", "blg-929493"),
        ("h-tk-20202021-55-2", "h-tk-20202021-55-2"),
        ("h-tk-20092010-21-1735", "h-tk-20092010-21-1735"),
        ("stb-2021-250-n1", "stb-2021-250-n1"),
        ("stcrt-2025-7226", "stcrt-2025-7226"),
        ("trb-1951-114", "trb-1951-114"),
        ("nds-tk-2020d17507", "nds-tk-2020D17507"),
        ("KV-tk-2023Z12345", "kv-tk-2023Z12345"),
    ],
)
def test_an_id_is_itself_in_the_spelling_of_the_gazette(written: str, identifier: str) -> None:
    assert found(f"zie {written}.") == [(written, identifier)]
    assert only(written).kind == identifier.partition("-")[0]
    assert only(written).certainty is CERTAIN


@pytest.mark.parametrize(
    "address",
    [
        f"{SITE}kst-36600-XV-8",
        f"{SITE}kst-36600-XV-8.html",
        f"{SITE}kst-36600-xv-8.xml",
        f"{SITE}kst-36600-XV-8.pdf",
        f"{SITE}kst-36600-XV-8.odt",
        f"{SITE}kst-36600-XV-8/metadata.xml",
        f"{SITE}dossier/kst-36600-XV-8.html",
        f"{SITE}dossier/36600-XV/kst-36600-XV-8.html",
        f"{SITE}behandelddossier/36600-XV/kst-36600-XV-8.html",
        f"{SITE}behandelddossier/kst-36600-XV-8.pdf",
        "http://zoek.officielebekendmakingen.nl/kst-36600-XV-8.html",
        "zoek.officielebekendmakingen.nl/kst-36600-XV-8.html",
    ],
)
def test_an_address_of_the_gazette_is_its_document_whatever_its_form(address: str) -> None:
    assert found(f"({address}).") == [(address, "kst-36600-XV-8")]


@pytest.mark.parametrize("dossier", ["28676", "21501-02", "36600-XV"])
def test_the_address_of_a_dossier_is_the_dossier(dossier: str) -> None:
    text = f"{SITE}dossier/{dossier}"
    assert (only(text).kind, only(text).id, only(text).dossier) == ("dossier", dossier, dossier)


@pytest.mark.parametrize(
    "text",
    [
        f"{SITE}",
        f"{SITE}gmb-2020",
        "kst-28676",
        "kst-28676-500x2y",
        "xkst-28676-500",
        "blg-12",
        "stb-20-1",
        "ah-tk-2023-1",
    ],
)
def test_what_is_no_id_of_the_gazette_gives_nothing(text: str) -> None:
    assert ids(text) == []


def test_an_address_of_the_tweede_kamer_is_the_document_it_shows() -> None:
    text = "https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z15502&did=2024D37726"
    assert found(f"zie {text} en verder") == [(text, "2024D37726")]
    assert only(text).kind == "tkdoc"


def test_an_address_of_the_tweede_kamer_that_shows_no_document_may_hold_the_id_of_a_case() -> None:
    assert found("https://www.tweedekamer.nl/detail?id=2024Z15502") == [("2024Z15502", "2024Z15502")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("2024D40329", "tkdoc"), ("2025Z22235", "tkcase"), ("TZ202401-123", "tz"), ("TO3357", "to"), ("T03357", "to")],
)
def test_documents_cases_and_commitments_are_their_own_ids(text: str, kind: str) -> None:
    reference = only(f"({text})")
    assert (reference.kind, reference.id, reference.certainty) == (kind, text, CERTAIN)


@pytest.mark.parametrize("text", ["2024D4032", "2024D403299", "x2024D40329", "TZ2024-123", "TO33571", "2024A40329"])
def test_what_is_almost_such_an_id_gives_nothing(text: str) -> None:
    assert ids(text) == []
