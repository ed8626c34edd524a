"""The line over answers says who answers, with the field of the office, and not on whose behalf too."""

from __future__ import annotations

import pytest

from generator.grammar.questions.answering_offices import AnsweringPerson, answering_offices, answering_people


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "Antwoord van Minister Bosma (Defensie) (ontvangen 3 mei 2024).",
            (AnsweringPerson("Bosma", "Minister", "Defensie"),),
        ),
        (
            "Antwoord van Staatssecretaris Van der Linden (Financiën – Toeslagen en Douane), mede namens de Minister"
            " van Defensie (ontvangen 3 mei 2024).",
            (AnsweringPerson("Van der Linden", "Staatssecretaris", "Financiën – Toeslagen en Douane"),),
        ),
        (
            "Antwoord van Minister De Wit-Smeets (Volksgezondheid, Welzijn en Sport) en Minister Bosma (Defensie)"
            " (ontvangen 3 mei 2024).",
            (
                AnsweringPerson("De Wit-Smeets", "Minister", "Volksgezondheid, Welzijn en Sport"),
                AnsweringPerson("Bosma", "Minister", "Defensie"),
            ),
        ),
        (
            "Antwoord van Minister-President J.P. Bosma (Algemene Zaken) (ontvangen 3 mei 2024).",
            (AnsweringPerson("J.P. Bosma", "Minister-President", "Algemene Zaken"),),
        ),
        (
            "Antwoord van minister Bosma (voor Natuur en Stikstof) (ontvangen 3 mei 2024).",
            (AnsweringPerson("Bosma", "minister", "Natuur en Stikstof"),),
        ),
        (
            "Antwoorden van de Ministers Bosma (Defensie) en De Wit (Financiën) (ontvangen 3 mei 2024).",
            (AnsweringPerson("Bosma", "Minister", "Defensie"), AnsweringPerson("De Wit", "Minister", "Financiën")),
        ),
        (
            "Antwoord van Minister Bosma (Defensie) en Staatssecretaris De Wit (Financiën) (ontvangen 3 mei 2024).",
            (
                AnsweringPerson("Bosma", "Minister", "Defensie"),
                AnsweringPerson("De Wit", "Staatssecretaris", "Financiën"),
            ),
        ),
        (
            "Antwoord van Minister mr. Bosma (Defensie) (ontvangen 3 mei 2024).",
            (AnsweringPerson("Bosma", "Minister", "Defensie"),),
        ),
        ("Antwoord van de Minister van Defensie (ontvangen 3 mei 2024).", ()),
        ("Antwoord van de Staatssecretaris van Financiën (Toeslagen) (ontvangen 3 mei 2024).", ()),
        ("Antwoord van de Minister van Defensie van Curaçao (ontvangen 3 mei 2024).", ()),
    ],
)
def test_who_answers_is_named_with_surname_office_and_field(line: str, people: tuple[AnsweringPerson, ...]) -> None:
    offices = answering_offices(line)
    assert offices is not None
    assert answering_people(offices) == people


@pytest.mark.parametrize(
    ("by", "people"),
    [
        ("de heer Bosma, Minister van Defensie", (AnsweringPerson("Bosma", "Minister van Defensie"),)),
        ("de heer drs. J. Bosma (minister voor Natuur)", (AnsweringPerson("J. Bosma", "minister voor Natuur"),)),
        ("J. Bosma, de minister van Defensie", (AnsweringPerson("J. Bosma", "minister van Defensie"),)),
        ("de Minister van Defensie, mevrouw De Wit", (AnsweringPerson("De Wit", "Minister van Defensie"),)),
        ("minister Van der Wal van Natuur", (AnsweringPerson("Van der Wal", "minister", "Natuur"),)),
        (
            "mevrouw De Wit, staatssecretaris van Onderwijs, Cultuur en Wetenschap, en de heer Bosma, minister van"
            " Defensie",
            (
                AnsweringPerson("De Wit", "staatssecretaris van Onderwijs, Cultuur en Wetenschap"),
                AnsweringPerson("Bosma", "minister van Defensie"),
            ),
        ),
        (
            "de Minister van Defensie, de heer Bosma, en de Staatssecretaris van Financiën, mevrouw De Wit",
            (
                AnsweringPerson("Bosma", "Minister van Defensie"),
                AnsweringPerson("De Wit", "Staatssecretaris van Financiën"),
            ),
        ),
    ],
)
@pytest.mark.parametrize("behind", [" (Ontvangen 3 mei 2004)", " op vragen van het lid Jansen (VVD) over de marine"])
def test_a_name_stands_before_an_office_or_behind_it(by: str, people: tuple[AnsweringPerson, ...], behind: str) -> None:
    offices = answering_offices(f"Antwoord van {by}{behind}")
    assert offices is not None
    assert answering_people(offices) == people


@pytest.mark.parametrize(
    "by",
    [
        "de heer Bosma, voorzitter van de commissie",
        "de Ministers van Defensie en van Financiën, de heren Bosma en De Wit",
        "de Minister van Defensie, Bosma",
    ],
    ids=["no office of the government", "who holds which office is not said", "no title shows that this is a name"],
)
def test_a_name_without_an_office_of_its_own_answers_nothing(by: str) -> None:
    offices = answering_offices(f"Antwoord van {by} (Ontvangen 3 mei 2004)")
    assert offices is not None
    assert answering_people(offices) == ()


def test_a_role_is_the_office_with_its_field() -> None:
    assert AnsweringPerson("Bosma", "Minister", "Defensie").role == "Minister, Defensie"
    assert AnsweringPerson("Bosma", "Minister van Defensie").role == "Minister van Defensie"
