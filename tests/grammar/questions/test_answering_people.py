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
        ("Antwoord van de Minister van Defensie (ontvangen 3 mei 2024).", ()),
    ],
)
def test_who_answers_is_named_with_surname_office_and_field(line: str, people: tuple[AnsweringPerson, ...]) -> None:
    offices = answering_offices(line)
    assert offices is not None
    assert answering_people(offices) == people
