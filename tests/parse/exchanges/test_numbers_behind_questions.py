"""Questions in running text with their numbers behind them (`… (vraag 4).`), and brackets that number nothing."""

from __future__ import annotations

import pytest

from tests.understanding import Understood, understood

HEAD = """Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 27 juni 2025

I Vragen en opmerkingen vanuit de fracties

Vragen en opmerkingen van de leden van de VVD-fractie

1. Wat kost een nieuw veerpont?

2. Wie betaalt die pont?

Vragen en opmerkingen van de leden van de D66-fractie

"""
REPLY = """

II Antwoord van de minister

Antwoord op vraag 1
Twee miljoen euro.

Antwoord op vraag 2
De provincie betaalt.

"""


def read(asked: str, answers: str) -> Understood:
    return understood("source.txt", f"{HEAD}{asked}{REPLY}{answers}\n".encode())


def exchanges(found: Understood) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The numbers of the questions and of the answers of each exchange of the second faction."""
    return [
        (tuple(question.number for question in each.questions), tuple(answer.number for answer in each.answers))
        for each in found.consultation.exchanges
        if "D66" in each.factions
    ]


FORMS = [
    "De leden van de D66-fractie vragen hoe vaak de pont vaart (vraag 3). Ook vragen zij wanneer hij vaart (vraag 4).",
    "De leden van de D66-fractie zijn blij. Hoe vaak vaart de pont? (vraag 3) En wanneer vaart hij? (vraag 4)",
    "Deze leden vragen hoe vaak de pont vaart (vraag 3).\n\nOok vragen zij wanneer hij vaart (vraag 4).",
    "De leden van de D66-fractie zijn blij.\n\nHoe vaak vaart de pont (vraag nr. 3)? Zij vragen wanneer (vraag nr. 4).",
    "De leden van de D66-fractie vragen hoe vaak de pont vaart (vraag 3). Hij is oud. Waarom vaart hij nog (vraag 4)?",
]
ANSWERS = "Antwoord op vraag 3\nElk uur.\n\nAntwoord op vraag 4\nOverdag."


@pytest.mark.parametrize("asked", FORMS)
def test_each_question_has_its_number_and_its_answer(asked: str) -> None:
    found = read(asked, ANSWERS)
    assert exchanges(found) == [(("3",), ("3",)), (("4",), ("4",))]
    assert not [problem for problem in found.problems if problem.code.name in {"NO_ANSWER", "NO_QUESTION", "UNPAIRED"}]


@pytest.mark.parametrize("label", ["Antwoord op vragen 3 en 4", "Anwoord op vraag 3 en 4", "Antwoord 3 t/m 4"])
def test_questions_that_are_answered_together_stand_together(label: str) -> None:
    asked = f"{FORMS[0]} Tot slot vragen zij naar de kosten (vraag 5). En naar de winst (vraag 6)."
    answers = f"{label}\nElk uur, overdag.\n\nAntwoord op vraag 5\nVeel.\n\nAntwoord op vraag 6\nGeen."
    assert exchanges(read(asked, answers))[0][0] == ("3", "4")


def test_two_numbers_behind_one_question_are_both_its_numbers() -> None:
    asked = "De leden van de D66-fractie vragen hoe vaak en wanneer de pont vaart (vragen 3 en 4)."
    found = read(asked, "Antwoord op vragen 3 en 4\nElk uur, overdag.")
    assert exchanges(found) == [(("3 en 4",), ("3 en 4",))]


def test_the_words_stay_whole() -> None:
    found = read(FORMS[0], ANSWERS).consultation
    asked = [
        found.legible(block) for each in found.exchanges if "D66" in each.factions for block in each.question_blocks
    ]
    assert " ".join(asked) == FORMS[0]


@pytest.mark.parametrize(
    "asked",
    [
        "Deze leden lezen dat de pont oud is (vraag 1). Zij lezen ook wie betaalt (vraag 2). Klopt dat?",
        "De leden van de D66-fractie vragen hoe vaak de pont vaart, zoals eerder gevraagd (vraag 31).",
        "Deze leden vragen hoe vaak de pont vaart (vraag 4). Ook vragen zij wanneer hij vaart (vraag 3).",
        "Deze leden lazen het antwoord (vraag 71). Zij lazen het andere (vraag 72). Hoe vaak vaart hij?",
    ],
)
def test_brackets_that_lead_elsewhere_number_nothing(asked: str) -> None:
    numbers = [number for questions, _ in exchanges(read(asked, "Antwoord\nElk uur.")) for number in questions]
    assert not {"1", "2", "31", "71", "72"} & set(numbers)
    assert len(numbers) == 1
