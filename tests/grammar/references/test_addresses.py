from __future__ import annotations

import pytest

from generator.grammar.references import address_of, dossier_of

GAZETTE = "https://zoek.officielebekendmakingen.nl/"
EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri="


@pytest.mark.parametrize(
    "identifier",
    [
        "kst-28676-500",
        "kst-21501-02-2345",
        "kst-36600-XV-8-h1",
        "kst-19951996-23700-188b",
        "kst-23908-(R1519)-103",
        "kst-CXXIV-G",
        "kst-1268678",
        "ah-tk-20232024-123",
        "ah-1271549",
        "h-tk-20202021-55-2",
        "blg-929493",
        "kv-tk-2023Z12345",
        "nds-tk-2020D17507",
        "stb-2020-123",
        "stb-2021-250-n1",
        "stcrt-2025-7226",
        "trb-1995-1",
    ],
)
def test_what_the_gazette_published_has_its_page_there(identifier: str) -> None:
    assert address_of(identifier) == f"{GAZETTE}{identifier}.html"


@pytest.mark.parametrize(
    ("identifier", "address"),
    [
        ("28676", f"{GAZETTE}dossier/28676"),
        ("21501-02", f"{GAZETTE}dossier/21501-02"),
        ("36600-XV", f"{GAZETTE}dossier/36600-XV"),
        ("COM(2023)200", f"{EUR_LEX}COM:2023:200:FIN"),
        ("JOIN(2017)11", f"{EUR_LEX}JOIN:2017:11:FIN"),
        ("32014R0833", f"{EUR_LEX}CELEX:32014R0833"),
        ("ECLI:NL:HR:2019:2006", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006"),
        ("BWBR0005537", "https://wetten.overheid.nl/jci1.3:c:BWBR0005537"),
        ("jci1.3:c:BWBR0005537&artikel=3:4", "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:4"),
        ("2024D40329", "https://www.tweedekamer.nl/kamerstukken/detail?id=2024D40329&did=2024D40329"),
    ],
)
def test_every_other_kind_of_document_has_the_page_of_its_publisher(identifier: str, address: str) -> None:
    assert address_of(identifier) == address


@pytest.mark.parametrize(
    "identifier",
    [
        "",
        "trb-1951-114",
        "stb-1994-9",
        "2025Z22235",
        "TZ202401-123",
        "TO3357",
        "ECLI:EU:C:2014:317",
        "vraag-1",
        "kst-<b>",
    ],
)
def test_without_a_stable_page_there_is_no_address(identifier: str) -> None:
    assert address_of(identifier) is None


@pytest.mark.parametrize(
    ("identifier", "dossier"),
    [
        ("kst-28676-500", "28676"),
        ("kst-28676-500-h1", "28676"),
        ("kst-21501-02-2345", "21501-02"),
        ("kst-21501-7", "21501"),
        ("kst-36600-XV-8", "36600-XV"),
        ("kst-36600-B-K", "36600-B"),
        ("kst-33506-AB", "33506"),
        ("kst-33506-A-h1", "33506"),
        ("kst-19951996-23700-188b", "23700"),
        ("kst-20082009-31700-IV-D", "31700-IV"),
        ("kst-23908-(R1519)-103", "23908"),
        ("28676", "28676"),
        ("21501-02", "21501-02"),
        ("36600-XV", "36600-XV"),
    ],
)
def test_an_id_shows_its_dossier(identifier: str, dossier: str) -> None:
    assert dossier_of(identifier) == dossier


@pytest.mark.parametrize(
    "identifier", ["", "kst-1268678", "kst-CXXIV-G", "ah-tk-20232024-123", "stb-2020-123", "COM(2023)200"]
)
def test_an_id_outside_dossiers_gives_no_dossier(identifier: str) -> None:
    assert dossier_of(identifier) is None
