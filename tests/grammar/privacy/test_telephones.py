"""Telephone numbers in folded text, and the numbers that are none."""

from __future__ import annotations

import pytest

from generator.grammar.privacy.telephones import (
    announced_telephones,
    citizen_numbers,
    is_sign,
    room,
    subscriber,
    telephones,
)


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in telephones(text)]


def announced(text: str) -> list[str]:
    return [text[span.start : span.end] for span in announced_telephones(text)]


@pytest.mark.parametrize(
    "number",
    [
        "070 426 64 26",
        "070-4266426",
        "070 - 426 64 26",
        "070/426.64.26",
        "070·426·64·26",
        "(070) 426 64 26",
        "[06] 91374867",
        "(06)-91.37.48.66",
        "06.91.37.48.66",
        "0 6 9 1 3 7 4 8 6 6",
        "+31 6 91 37 48 66",
        "+31-70-4266426",
        "+31 (0)70 426 64 26",
        "+31(0)6-91374866",
        "(+31) 70 - 426 64 26",
        "0031 (0)70 426 64 26",
        "00 31 70 426 64 26",
        "+31 70\n426 64 26",
        "+32 2 679 15 11",
        "+49 30 20956-0",
        "+1 202 555 0147",
        "0800 8051",
        "0900-1234",
        "070 426 64 26 tst. 4567",
        "070 426 64 26 (toestel 12)",
        "070 426 64 26 x123",
    ],
)
def test_a_number_is_found_whole(number: str) -> None:
    assert found(f"Bel {number}, of niet.") == [number]


@pytest.mark.parametrize("text", ["T0703407911", "M:0691374868", "T: 0703407911"])
def test_a_letter_that_is_glued_to_a_number_is_its_sign(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Kamerstuk 28 676, nr. 500",
        "ISSN 0921 - 7371",
        "Ons kenmerk 0612345678",
        "Kenmerk: 0612345678",
        "Stuknummer 0800123456",
        "Zaaknummer 0031 612 345 678",
        "IBAN NL12 INGB 0001 2345 67",
        "KvK 01234567",
        "OIN 00000001003214369000",
        "€ 0.123.456.789",
        "een bedrag van 0.123.456.789 euro",
        "06-12-2023 12:30",
        "01-02-2023/03-04-2024",
        "1,0123456789",
        "2024-0000123456",
        "DGB/1234567890/07-11",
        "2024Z11859",
        "Den Haag 2511 DP",
        "+31",
        "0612345678901234",
        "0612345678a",
    ],
)
def test_other_numbers_are_not_telephone_numbers(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("tst. 1234", "1234"),
        ("Doorkiesnr. 3407911", "3407911"),
        ("Telefoon: 340 79 11", "340 79 11"),
        ("Phone: 348 64 86", "348 64 86"),
        ("Tel.070-3407915", "070-3407915"),
        ("T 070 426\n64 26", "070 426\n64 26"),
        ("06 5274\n0012", "06 5274\n0012"),
        ("Bereikbaar op 34 56", "34 56"),
    ],
)
def test_what_is_announced_is_a_number_however_short_or_over_lines(text: str, number: str) -> None:
    assert number in announced(text)


@pytest.mark.parametrize(
    "text", ["nota 1234", "in 2024 en 2025", "12 mei\n2025", "Hotel 1234", "tot 2030", "0700\nkenmerk 123456"]
)
def test_short_numbers_that_nothing_announces_are_not_found(text: str) -> None:
    assert announced(text) == []


@pytest.mark.parametrize("text", ["T", "E", "Tel.:", "Telefoonnummer", "E-mail:", "Mob."])
def test_signs_are_known(text: str) -> None:
    assert is_sign(text)
    assert not is_sign(f"{text} x")


@pytest.mark.parametrize("text", ["Kamer B 4.21", "Kamernummer: C12", "room 4.12"])
def test_a_room_has_a_number(text: str) -> None:
    assert room(text) is not None


@pytest.mark.parametrize("text", ["Tweede Kamer 2", "Kamer", "Kamerstuk 2"])
def test_the_chamber_is_no_room(text: str) -> None:
    assert room(text) is None


@pytest.mark.parametrize(
    "text", ["BSN 111222333", "burgerservicenummer: 111.22.23.33", "BSN van betrokkene is 111 222 333"]
)
def test_a_number_of_a_citizen_is_known_by_its_name_and_its_digits(text: str) -> None:
    assert len(list(citizen_numbers(text))) == 1


@pytest.mark.parametrize(
    "text", ["BSN 123456789", "nummer 111222333", "BSN 1112223334", "BSN 000000000", "bsnx 111222333"]
)
def test_without_its_name_or_with_other_digits_it_is_no_citizen_number(text: str) -> None:
    assert list(citizen_numbers(text)) == []


def test_one_number_in_all_its_writings_is_one() -> None:
    ways = ["070 426 64 26", "+31704266426", "0031 (0)70-4266426", "(070) 426.64.26", "070 426 64 26 tst. 12"]
    assert {subscriber(way) for way in ways} == {"704266426"}
