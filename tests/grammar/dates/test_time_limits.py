"""Until when something will be done, and the last day that follows from it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.grammar.dates.time_limits import time_limits

WRITTEN = date(2025, 5, 12)


def limits(text: str, written_on: date | None = WRITTEN) -> list[tuple[str, str]]:
    found = time_limits(text, written_on)
    return [(text[each.span.start : each.span.end], each.due.isoformat() if each.due else "") for each in found]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("voor de zomer", ""),
        ("in het eerste kwartaal van 2026", "2026-03-31"),
        ("eind 2025", "2025-12-31"),
        ("dit najaar", "2025-12-31"),
        ("voor 1 juli", "2025-06-30"),
        ("binnen twee weken", "2025-05-26"),
        ("drie jaar na inwerkingtreding", ""),
        ("binnen vier jaar na inwerkingtreding", ""),
        ("in de eerste helft van maart", "2026-03-15"),
        ("in de tweede helft van november 2025", "2025-11-30"),
        ("in de eerste week van oktober", ""),
        ("voor het einde van de maand", ""),
        ("voor de plenaire behandeling", ""),
        ("voor de begrotingsbehandeling van BZK", ""),
        ("met de ontwerpbegroting 2026", ""),
        ("twee weken daarna", ""),
        ("per ommegaande", ""),
        ("binnen een maand", "2025-06-12"),
        ("binnen zes maanden", "2025-11-12"),
        ("uiterlijk 15 juni", "2025-06-15"),
        ("medio 2026", ""),
        ("begin 2026", ""),
        ("Na de zomer", ""),
        ("in het najaar van 2025", "2025-12-31"),
        ("nog dit jaar", "2025-12-31"),
        ("in 2026", "2026-12-31"),
        ("in mei", "2025-05-31"),
        ("in april", "2026-04-30"),
        ("voor het zomerreces", ""),
        ("voor het kerstreces", ""),
        ("voor Prinsjesdag", "2025-09-15"),
        ("op Prinsjesdag", "2025-09-16"),
        ("voor het einde van het jaar", "2025-12-31"),
        ("voor eind 2025", "2025-12-31"),
        ("in de loop van 2026", "2026-12-31"),
        ("later dit jaar", "2025-12-31"),
        ("volgend jaar", "2026-12-31"),
        ("in de eerste helft van 2026", "2026-06-30"),
        ("eind juni", "2025-06-30"),
        ("begin juni", ""),
        ("medio juni", ""),
        ("uiterlijk in het derde kwartaal", "2025-09-30"),
        ("in Q3 2025", "2025-09-30"),
        ("zodra het onderzoek is afgerond", ""),
        ("na afronding van dit herbeoordelingsproces", ""),
        ("op zo kort mogelijke termijn", ""),
        ("voor het commissiedebat van 5 juni", ""),
        ("deze week", "2025-05-18"),
        ("volgende week", "2025-05-25"),
        ("deze maand", "2025-05-31"),
        ("volgende maand", "2025-06-30"),
        ("voor de kerst", "2025-12-24"),
        ("in het najaar", "2025-12-31"),
        ("komend najaar", "2025-12-31"),
        ("begin volgend jaar", ""),
        ("eind dit jaar", "2025-12-31"),
        ("uiterlijk voor de zomer van 2026", ""),
        ("voor het eind van 2025", "2025-12-31"),
        ("in het vierde kwartaal van dit jaar", "2025-12-31"),
        ("zo spoedig mogelijk", ""),
        ("binnen drie weken", "2025-06-02"),
        ("tegen het einde van het jaar", "2025-12-31"),
        ("aan het einde van 2025", "2025-12-31"),
        ("aan het begin van het najaar", ""),
        ("vóór 1 oktober 2025", "2025-09-30"),
        ("op 30 juni 2025", "2025-06-30"),
        ("op korte termijn", ""),
        ("Wanneer dit onderzoek is afgerond", ""),
        ("rond de zomer", ""),
        ("voor het reces", ""),
        ("voor de jaarwisseling", "2025-12-31"),
        ("half juni", ""),
        ("voor het zomerreces van 2026", ""),
        ("in het zomerreces", ""),
        ("na het zomerreces", ""),
        ("voor het komende zomerreces", ""),
        ("voor het herfstreces", ""),
        ("deze zomer", "2025-09-30"),
        ("in de zomer", "2025-09-30"),
        ("komende zomer", "2025-09-30"),
        ("voor het najaar", ""),
        ("voor het einde van de zomer", "2025-09-30"),
        ("tegen de zomer", ""),
        ("richting het najaar", ""),
        ("voor medio 2026", ""),
        ("voor begin 2026", "2025-12-31"),
        ("volgende zomer", ""),
        ("volgend voorjaar", ""),
        ("komend voorjaar", ""),
        ("in het tweede kwartaal", "2025-06-30"),
        ("voor het derde kwartaal", "2025-06-30"),
    ],
)
def test_a_time_limit_is_found_whole_with_its_last_day(words: str, due: str) -> None:
    assert limits(f"Ik zal uw Kamer {words} informeren.") == [(words, due)]


@pytest.mark.parametrize(
    "text",
    [
        "Zie de brief van 3 maart 2025.",
        "Het gaat om de begroting voor 2026.",
        "In het debat op 3 maart 2025 is dit gezegd.",
        "Het rapport van 2024 is bekend.",
        "De zomer was warm.",
        "Dat is een eindoordeel.",
    ],
)
def test_days_that_are_over_and_years_of_something_are_no_time_limit(text: str) -> None:
    assert limits(text) == []


def test_a_period_without_a_year_is_the_next_that_is_not_over() -> None:
    assert limits("Dat volgt in april.") == [("in april", "2026-04-30")]
    assert limits("Dat volgt voor 1 maart.") == [("voor 1 maart", "2026-02-28")]
    assert limits("Dat volgt voor de zomer.", date(2025, 8, 1)) == [("voor de zomer", "")]


def test_without_the_day_of_the_text_only_a_written_year_gives_a_day() -> None:
    assert limits("Dat volgt binnen twee weken, dus voor de zomer.", None) == [
        ("binnen twee weken", ""),
        ("voor de zomer", ""),
    ]
    assert limits("Dat volgt eind 2026.", None) == [("eind 2026", "2026-12-31")]
