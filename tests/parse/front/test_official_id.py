"""The official id of a document, printed or made of its numbers; where the numbers do not give it, there is none."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.consultation import Chamber
from generator.parse.front.official_id import made_id, printed_id
from generator.parse.front.official_numbers import official_numbers

ASKED = "Vragen van het lid Sneller (D66) aan de Minister van Defensie (ingezonden 16 januari 2024)."
APPENDIX = (
    "Tweede Kamer der Staten-Generaal",
    "Vergaderjaar 2023–2024",
    "Aanhangsel van de Handelingen",
    "1178",
    ASKED,
)
LETTER = ("30 312 Algemene bepalingen", "B VOORLOPIG VERSLAG VAN DE COMMISSIE")


def made(paragraphs: tuple[str, ...], day: date | None = None) -> str | None:
    return made_id(official_numbers(paragraphs), paragraphs, Chamber.TK, day)


def test_the_official_id_is_found_where_it_begins_a_line() -> None:
    assert printed_id(["Tweede Kamer", "ah-tk-20232024-1178 ISSN 0921 - 7398"]) == "ah-tk-20232024-1178"
    assert printed_id(["ISSN 0921 - 7398", "Zie kst-28676-500."]) is None


@pytest.mark.parametrize(
    ("paragraphs", "identity"),
    [
        (("21 501-32 Landbouw- en Visserijraad", "Nr. 1459 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"), "kst-21501-32-1459"),
        (("34 550 VI Begroting van Justitie", "Nr. 7"), "kst-34550-VI-7"),
        (APPENDIX, "ah-tk-20232024-1178"),
        (
            ("Aanhangsel van de Handelingen", "Tweede Kamer der Staten-Generaal2014-20151365", ASKED),
            "ah-tk-20142015-1365",
        ),
        (("Aanhangsel van de Handelingen", "1178", ASKED), None),
        (("28 676 NAVO", "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"), None),
        (("Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",), None),
        ((), None),
    ],
)
def test_it_is_made_of_dossier_and_number_or_of_the_year_and_the_number(
    paragraphs: tuple[str, ...], identity: str | None
) -> None:
    assert made(paragraphs) == identity


def test_a_number_with_a_letter_bore_the_year_of_parliament() -> None:
    paragraphs = ("25 263 Flexibiliteit en zekerheid", "Nr. 251b")

    assert made(paragraphs, date(1998, 5, 8)) == "kst-19971998-25263-251b"


@pytest.mark.parametrize(
    ("day", "identity"),
    [
        (date(2006, 11, 21), "kst-20062007-30312-B"),
        (date(2007, 3, 1), "kst-20062007-30312-B"),
        (date(2006, 9, 19), None),
        (date(2009, 12, 1), "kst-30312-B"),
        (date(2022, 9, 19), "kst-30312-B"),
        (None, None),
    ],
)
def test_a_letter_bore_the_year_of_parliament_until_2009(day: date | None, identity: str | None) -> None:
    assert made(LETTER, day) == identity
