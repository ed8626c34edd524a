"""Text between an answer and the next label, part of neither, is a doubt; words that end no letter stay in answers."""

from __future__ import annotations

import pytest

from generator.problems import Code, Problem
from tests.parse.documents import FRONT, document, parsed

FIRST = ("Vraag 1", "Wanneer is de brug klaar?", "Antwoord 1", "De brug is in mei klaar.")
LATER = ("Vraag 2", "Wie betaalt de brug?", "Antwoord 2", "De provincie.")


def lost(problems: tuple[Problem, ...]) -> list[str]:
    """The quoted words of each doubt about such text."""
    return [each.quote for each in problems if each.code is Code.UNCERTAIN_SPLIT and "neither" in each.message]


@pytest.mark.parametrize(
    "text",
    [
        "Ik vertrouw erop dat de aannemer zich daaraan houdt.",
        "Wij vertrouwen erop dat het verkeer tot dan kan omrijden. Zo niet, dan komt er een pont.",
        "Ik vertrouw erop dat daarmee aan de wens van de bewoners is voldaan.",
        "Ik vertrouw erop dat de inspectie toezicht houdt op het werk.",
        "Ik vertrouw erop dat hulpdiensten er ook zonder brug op tijd zijn.",
    ],
)
@pytest.mark.parametrize("later", [LATER, ()], ids=["between labels", "at the end"])
def test_trust_in_others_is_part_of_an_answer(text: str, later: tuple[str, ...]) -> None:
    found, problems = parsed(document(FRONT, *FIRST, text, *later))

    assert found.text(next(iter(found.exchanges)).answers[0].paragraphs[-1]) == text
    assert lost(problems) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ik vertrouw erop u hiermee voldoende te hebben ingelicht.",
        "Toelichting: Dit antwoord berust op een opgave van de provincie.",
        "Met deze antwoorden hoop ik uw Kamer te hebben geïnformeerd.",
        "De commissie ziet de reactie met belangstelling tegemoet.",
        "Mededeling: de vragen zijn afzonderlijk beantwoord.",
    ],
)
def test_what_ends_an_answer_although_labels_follow_is_a_doubt(text: str) -> None:
    _, problems = parsed(document(FRONT, *FIRST, text, *LATER))

    assert lost(problems)
    assert text.startswith(lost(problems)[0])


@pytest.mark.parametrize("more", [(), ("Een tweede zin.",), ("- een punt;", "- nog een punt.")])
def test_a_stretch_is_reported_once(more: tuple[str, ...]) -> None:
    _, problems = parsed(document(FRONT, *FIRST, "Toelichting:", "Dit is toegelicht.", *more, *LATER))

    assert len(lost(problems)) == 1


@pytest.mark.parametrize(
    "between",
    [
        (),
        ("Vragen en opmerkingen van de leden van de D66-fractie",),
        (
            "Vragen en opmerkingen van de leden van de D66-fractie",
            "De leden van de D66-fractie hebben met belangstelling kennisgenomen van de brief.",
        ),
        ("De leden van de CDA-fractie danken de minister.",),
        ("De Minister van Infrastructuur en Waterstaat,",),
    ],
    ids=["nothing", "heading", "introduction", "faction", "signature"],
)
def test_what_others_say_there_is_no_doubt(between: tuple[str, ...]) -> None:
    _, problems = parsed(document(FRONT, *FIRST, *between, *LATER))

    assert lost(problems) == []


def test_what_stands_behind_the_last_answer_is_no_doubt() -> None:
    _, problems = parsed(document(FRONT, *FIRST, *LATER, "Toelichting:", "Dit is toegelicht."))

    assert lost(problems) == []
