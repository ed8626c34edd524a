"""Who answers and on whose behalf, as lines over answers and letters say it."""

from __future__ import annotations

import pytest

from generator.grammar.questions.answering_offices import AnsweringOffices, answering_offices, others_on_behalf


@pytest.mark.parametrize(
    ("line", "by", "on_behalf"),
    [
        (
            "Antwoord van Minister Jansen (Defensie), mede namens de Minister van Financiën (ontvangen 3 mei 2024).",
            "Minister Jansen (Defensie)",
            "mede namens de Minister van Financiën",
        ),
        (
            "Antwoord van Staatssecretaris De Wit (Financiën) (ontvangen 3 mei 2024). Zie ook Aanhangsel Handelingen,"
            " vergaderjaar 2023–2024, nr. 12",
            "Staatssecretaris De Wit (Financiën)",
            "",
        ),
        (
            "Antwoord van mevrouw Jansen, minister van Defensie, mede namens de heer De Wit, staatssecretaris van"
            " Financiën. (Ontvangen 24 maart 2009)",
            "mevrouw Jansen, minister van Defensie",
            "mede namens de heer De Wit, staatssecretaris van Financiën.",
        ),
        (
            "Antwoorden van de Minister van Defensie mede namens de staatssecretaris van Financiën op vragen van het"
            " lid Jansen (SP) aan de minister van Justitie over de brug",
            "de Minister van Defensie",
            "mede namens de staatssecretaris van Financiën",
        ),
        ("Reactie van de minister van Defensie", "de minister van Defensie", ""),
    ],
)
def test_a_line_over_answers_tells_who_answers_and_on_whose_behalf(line: str, by: str, on_behalf: str) -> None:
    assert answering_offices(line) == AnsweringOffices(by, on_behalf)


@pytest.mark.parametrize(
    "line",
    [
        "Antwoord van het kabinet",
        "Beantwoording van Kamervragen van het lid Jansen (SP) aan de minister van Defensie",
        "De minister van Defensie antwoordt later.",
        "Antwoord van de minister van Defensie " + "en van de minister van Financiën " * 20,
    ],
)
def test_other_lines_tell_nothing(line: str) -> None:
    assert answering_offices(line) is None


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Mede namens de staatssecretaris van Financiën,", "staatssecretaris van Financiën"),
        ("Hierbij zend ik u, mede namens mijn ambtgenoot van Defensie, de antwoorden.", "ambtgenoot van Defensie"),
        ("Hierbij zend ik u, mede namens de leden van de fractie, de vragen aan de minister van Defensie.", ""),
        ("Ik schrijf u namens de minister van Defensie.", ""),
    ],
)
def test_a_letter_tells_on_whose_behalf_it_is_written_too(text: str, offices: str) -> None:
    assert others_on_behalf(text) == offices
