"""Short names say what a document is about and of which month it is, once."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.front.short_titles import short_name
from generator.model.calendar import DUTCH_MONTHS
from generator.model.identifiers import LONGEST_ID, slug

DAY = date(2023, 10, 25)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Onterechte ziekenhuisrekeningen", "onterechte-ziekenhuisrekeningen-oktober-2023"),
        ("Landbouw- en Visserijraad 23-24 oktober 2023", "landbouw-en-visserijraad-oktober-2023"),
        ("Landbouw- en Visserijraad van 23 en 24 oktober 2023 te Luxemburg", "landbouw-en-visserijraad-oktober-2023"),
        ("Geannoteerde agenda Visserijraad 23-24 oktober 2023", "geannoteerde-agenda-visserijraad-oktober-2023"),
        ("De Raad Algemene Zaken van 23 oktober", "raad-algemene-zaken-oktober-2023"),
        ("Raad Vervoer 23 t/m 25 oktober 2023", "raad-vervoer-oktober-2023"),
        ("Raad Vervoer 23 tot en met 25 oktober 2023", "raad-vervoer-oktober-2023"),
        ("Raad Vervoer oktober", "raad-vervoer-oktober-2023"),
        ("Inzet voor de Raad Buitenlandse Zaken van 27 november 2023", "inzet-voor-de-raad-november-2023"),
        ("Informele bijeenkomst in mei 2024", "informele-bijeenkomst-mei-2024"),
        (
            "Bijeenkomst over vis in Luxemburg, 3 november 2023, en verder",
            "bijeenkomst-over-vis-in-luxemburg-oktober-2023",
        ),
        ("De stand van zaken in mei", "stand-van-zaken-in-mei-oktober-2023"),
        ("Jaarplan 2023", "jaarplan-2023-oktober-2023"),
        ("23 oktober 2023", "oktober-2023"),
        ("Oktober", "oktober-2023"),
        ("", "oktober-2023"),
        ("Het bericht «Jeugdzorg komt niet meer rond»", "jeugdzorg-komt-niet-meer-rond-oktober-2023"),
        ("Wijziging van enige wetten (Änderungswet toezicht)", "anderungswet-toezicht-oktober-2023"),
    ],
)
def test_the_month_is_said_once_and_the_day_of_the_subject_is_the_better_one(title: str, name: str) -> None:
    assert short_name(title, DAY, LONGEST_ID) == name


def test_without_a_day_the_title_has_what_it_has() -> None:
    assert short_name("Brief van mei", None, LONGEST_ID) == "brief-van-mei"
    assert short_name("Raad van 23 oktober 2023", None, LONGEST_ID) == "raad-oktober-2023"


_WORDS = st.sampled_from(
    [*DUTCH_MONTHS, "2023", "2024", "3", "23", "en", "van", "de", "raad", "visserij", "tot", "met"]
)


@given(st.lists(_WORDS, max_size=12), st.dates(date(2023, 1, 1), date(2024, 12, 31)), st.integers(30, 60))
def test_no_title_makes_a_name_too_long_or_no_name_or_says_a_month_twice_at_its_end(
    words: list[str], day: date, longest: int
) -> None:
    name = short_name(" ".join(words), day, longest)
    assert name == slug(name) != ""
    assert len(name) <= longest
    parts = name.split("-")
    assert parts[-1].isdecimal()
    assert parts[-2] in DUTCH_MONTHS
    assert parts[-3:-2] != parts[-2:-1]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Kobaltwinning in de Democratische Republiek Congo", "kobaltwinning-mei-2025"),
        ("Ligplaatsen voor de binnenvaart op de Waal", "ligplaatsen-voor-de-binnenvaart-mei-2025"),
        ("Stof in het extraordinaire laboratoriumwezen", "stof-in-het-extraordinaire-mei-2025"),
        ("Jaarverslag en slotwet van het grote ministerie", "jaarverslag-en-slotwet-mei-2025"),
        ("Wet register openbare zwembadvoorzieningen", "wet-register-mei-2025"),
        ("Wet grote zwembadvoorzieningenregistratie", "wet-grote-mei-2025"),
    ],
)
def test_a_name_that_is_cut_does_not_end_in_half_a_phrase(title: str, name: str) -> None:
    assert short_name(title, date(2025, 5, 1), 40) == name
