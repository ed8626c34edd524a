"""Text that a program took from printed pages: blank lines at the edges of pages, few or none between paragraphs."""

from __future__ import annotations

import pytest

from tests.parse.documents import FRONT
from tests.parse.doubts.test_unread_labels import exchanges
from tests.understanding import understood

LIST = "LIJST VAN VRAGEN EN ANTWOORDEN"
FOOT = "\n\n\nTweede Kamer, vergaderjaar 2002–2003, 28 600, nr. 12\n\n\n\n"
EDGES = "\n\n\n"


def read(text: str) -> list[tuple[list[str], list[str]]]:
    return exchanges(understood("source.txt", f"{LIST}\n\n{FRONT}\n\n{text}\n".encode()))


@pytest.mark.parametrize(
    "pages", ["(blz. 2)", "(p. 3)", "(pag. 4)", "(bladzijde 12)", "(blz. 3 en 4)", "(blz. 10–12)", "(pagina 7)"]
)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_the_pages_that_a_question_is_about_end_it(pages: str, between: str) -> None:
    parts = [
        f"{number}\nHoeveel scholen zijn er in de gemeenten langs de grote rivieren en in de\ndorpen? {pages}\n"
        "Er zijn in die gemeenten 412 scholen, waarvan de meeste in de steden staan en enkele\nin de dorpen."
        for number in range(1, 6)
    ]
    request = f"6\nDe minister wordt verzocht een overzicht te geven van de kosten van deze scholen in\n2001. {pages}\n"
    quoted = (
        "7\nWat betekent «school»? " + f"{pages}\nDe Raad stelde de vraag: «Wat is een school?» Die heb ik beantwoord."
    )
    found = read(between.join([*parts, f"{request}Een overzicht is er niet.", quoted]))

    assert [answers[0].split()[:2] for _, answers in found] == 5 * [["Er", "zijn"]] + [
        ["Een", "overzicht"],
        ["De", "Raad"],
    ]
    assert all(questions[0].endswith(pages) for questions, _ in found)


@pytest.mark.parametrize(
    ("number", "asked"),
    [
        ("2 en 3", ["Wat kosten de sluizen? (blz. 4)", "Wie betaalt ze? (blz. 4)"]),
        ("2, 3 en 4", ["Wat kost de sluis? (p. 4)", "Wie betaalt haar? (p. 5)", "Is dat veel? (p. 6)"]),
        ("2-3", ["Graag een overzicht van de sluizen. (blz. 3)", "Welke zijn open? (blz. 4)"]),
        ("2 t/m 4", ["Is de sluis open? (pag. 1)", "Hoe lang al? (pag. 1)", "En hoe lang nog? (pag. 2)"]),
        ("2/3", ["Klopt dat? Zo ja, hoe? (bladzijde 2)", "Wie weet dat? (bladzijde 2)"]),
    ],
)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_under_numbers_of_several_questions_each_ends_with_its_pages(
    number: str, asked: list[str], between: str
) -> None:
    first = ["1", "Waar liggen de sluizen? (blz. 2)", "Zij liggen in de rivieren en in zee, en wel sinds 1953."]
    last = ["5", "Wanneer zijn ze af? (blz. 8)", "Volgend jaar zijn alle sluizen klaar, zo is de planning nu."]
    answered = [
        "De sluizen kosten samen vijf miljoen gulden.",
        "Het Rijk betaalt ze. Is dat veel? Dat valt mee. (blz. 3)",
    ]
    found = read(between.join([*first, number, *asked, *answered, *last]))

    assert [answers for _, answers in found] == [first[2:], [" ".join(answered)], last[2:]]
    assert found[1][0] == [" ".join(asked)]


def test_pages_after_what_answers_are_no_sign_of_a_further_question() -> None:
    answered = ["Zij kosten vijf miljoen. (blz. 9)", "Het Rijk betaalt."]
    asked = "Wat kosten de sluizen en wie betaalt ze? (blz. 4)"
    found = read("\n\n".join(["1 en 2", asked, *answered, "3", "Hoe? (blz. 5)", "Zo."]))

    assert found[0][1] == [" ".join(answered)]


def test_pages_in_the_midst_of_a_question_do_not_end_it() -> None:
    [(questions, answers)] = read(
        "Vraag 1\n\nIn de brief staat een bedrag. (blz. 2) en ook elders. Waarom is dat zo?\n\nAntwoord 1\n\nDaarom."
    )

    assert questions == ["In de brief staat een bedrag. (blz. 2) en ook elders. Waarom is dat zo?"]
    assert answers == ["Daarom."]


PAGE = [
    "Vragen en opmerkingen van de leden van de VVD-fractie",
    "De leden van de VVD-fractie steunen het doel om de havens uit te diepen. Zij zien de",
    "plannen met belangstelling tegemoet en vragen zich af wat ervan komt.",
    "1. In uw brief schrijft u dat er in 27 havens wordt gewerkt. Kunt u aangeven in hoeveel",
    "van deze havens het werk klaar is, en hoeveel schepen het daarbij betreft?",
    "2. Wat is uw oordeel over de stelling van de schippers dat de sluis te smal is? Overweegt u",
    "om die reden de sluis te verbreden?",
    "Vragen en opmerkingen van de leden van de SP-fractie",
    "3. Kunt u uiteenzetten welk deel van de kosten door de gemeenten wordt betaald, uitgesplitst",
    "naar havens in zee en havens in de rivier?",
]
ANSWERS = [
    "II Reactie van de minister",
    "Antwoord op vraag 1",
    "In de 27 havens bevinden de meeste werken zich nog in de fase van het ontwerp. In vier is het",
    "werk klaar.",
    "Antwoord op vraag 2",
    "De schippers wijzen terecht op de smalle sluis.",
    "Antwoord op vraag 3",
    "De gemeenten betalen een kwart.",
]


@pytest.mark.parametrize("edge", [2, 5, 7, 8])
def test_paragraphs_begin_within_pages_although_blank_lines_stand_at_their_edges(edge: int) -> None:
    lines = [*PAGE[:edge], EDGES.strip(" "), *PAGE[edge:]]
    found = read("\n\n".join(["\n".join(lines), "\n".join(ANSWERS)]))

    assert [(len(questions), questions[0].split()[0], answers[0].split()[1]) for questions, answers in found] == [
        (1, "In", "de"),
        (1, "Wat", "schippers"),
        (1, "Kunt", "gemeenten"),
    ]


def test_what_closes_a_letter_is_part_of_no_question() -> None:
    lines = [*PAGE, "De leden van de commissie zien uw reactie met belangstelling tegemoet."]
    found = read("\n\n".join(["\n".join(lines), "\n".join(ANSWERS)]))

    assert found[2][0] == [" ".join(PAGE[8:]).removeprefix("3. ")]
