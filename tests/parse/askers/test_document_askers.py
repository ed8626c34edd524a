"""`factions` and `members` of consultation.yml are those who ask where the text names nobody."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.problems import Code, Problem, Problems
from tests.parse.asking import knowledge
from tests.parse.documents import FRONT, document, source_text

TURN_1 = ("Vraag 1", "Waarom is dit zo?", "Antwoord 1", "Daarom.")
TURN_2 = ("Vraag 2", "Wanneer komt de brief?", "Antwoord 2", "In mei.")
TURN_3 = ("Vraag 3", "De leden van de VVD-fractie vragen wie dat zegt.", "Antwoord 3", "Niemand.")
TITLE = "Vragen van het lid Jansen (SP) aan de Minister van Defensie over de marine (ingezonden 3 maart 2025)."
UNKNOWN = TITLE.replace("(SP)", "(XYZ)")


def understood(*paragraphs: str, **sidecar: Any) -> tuple[Consultation, list[Problem]]:  # noqa: ANN401 - YAML
    """A document, read with a sidecar, and what is doubtful about those who ask in it."""
    problems = Problems()
    found = parse(source_text(document(*paragraphs)), "made", knowledge(), Sidecar.model_validate(sidecar), problems)
    return found, [each for each in problems if each.code in (Code.NO_FACTION, Code.UNLISTED_FACTION)]


def asking(found: Consultation) -> list[tuple[str, ...]]:
    """The factions that ask each exchange."""
    return [exchange.factions for exchange in found.exchanges]


def test_one_faction_asks_all_that_nobody_else_asks() -> None:
    found, problems = understood(FRONT, "Vee en zuivel", *TURN_1, *TURN_2, factions=["Volt"])
    assert (asking(found), found.front.factions, problems) == ([("Volt",)] * 2, ("Volt",), [])


def test_those_whom_the_text_names_ask_what_is_theirs() -> None:
    found, problems = understood(FRONT, "Vee en zuivel", *TURN_1, *TURN_2, *TURN_3, factions=["Volt"])
    assert (asking(found), problems) == ([("Volt",), ("Volt",), ("VVD",)], [])


def test_several_ask_together_where_the_text_names_nobody_at_all() -> None:
    found, problems = understood(FRONT, "Vee en zuivel", *TURN_1, *TURN_2, factions=["Volt", "SP"])
    assert (asking(found), problems) == ([("Volt", "SP")] * 2, [])


def test_of_several_nobody_is_picked_where_the_text_names_some() -> None:
    found, problems = understood(FRONT, "Vee en zuivel", *TURN_1, *TURN_3, factions=["Volt", "VVD"])
    assert asking(found) == [(), ("VVD",)]
    assert found.front.factions == ("Volt", "VVD")
    assert [(problem.code, problem.quote) for problem in problems] == [(Code.NO_FACTION, "Vraag 1")]


def test_an_empty_list_says_that_nobody_is_to_be_named() -> None:
    named = understood(FRONT, "Vee en zuivel", *TURN_1, *TURN_3)
    found, problems = understood(FRONT, "Vee en zuivel", *TURN_1, *TURN_3, factions=[])
    assert [problem.code for problem in named[1]] == [Code.NO_FACTION]
    assert (asking(found), found.front.factions, problems) == ([(), ("VVD",)], (), [])


@pytest.mark.parametrize("title", [TITLE, UNKNOWN, "Vragen van het lid Jansen aan de Minister over de marine."])
def test_the_factions_take_the_place_of_those_of_the_title(title: str) -> None:
    found, problems = understood(title, *TURN_1, *TURN_2, factions=["PvdA"])
    assert (asking(found), problems) == ([("PvdA",)] * 2, [])
    assert [exchange.members for exchange in found.exchanges] == [("Jansen",)] * 2


def test_members_reach_the_exchanges_with_the_faction_that_the_text_gives() -> None:
    answer = "Dat heb ik het lid De Vries (PvdA) eerder gemeld."
    found, problems = understood(TITLE, *TURN_1, *TURN_2[:-1], answer, members=["De Vries"])
    assert [exchange.members for exchange in found.exchanges] == [("De Vries",)] * 2
    assert (asking(found), found.front.members, problems) == ([("PvdA",)] * 2, ("De Vries",), [])


def test_members_whose_faction_nothing_shows_keep_that_of_the_title() -> None:
    found, problems = understood(TITLE.replace("Jansen", "Jnasen"), *TURN_1, members=["Jansen"])
    assert [(one.members, one.factions) for one in found.exchanges] == [(("Jansen",), ("SP",))]
    assert problems == []


def test_no_members_may_be_named() -> None:
    found, _ = understood(TITLE, *TURN_1, members=[])
    assert [(one.members, one.factions) for one in found.exchanges] == [((), ("SP",))]


def test_members_ask_only_what_no_other_member_asks() -> None:
    other = ("Vraag van het lid Sneller (D66):", "Wie zegt dat?", "Antwoord:", "Niemand.")
    found, _ = understood(FRONT, *TURN_1, *other, members=["Jansen"], factions=["SP"])
    assert [(one.members, one.factions) for one in found.exchanges] == [
        (("Jansen",), ("SP",)),
        (("Sneller",), ("D66",)),
    ]


def test_a_correction_of_one_question_goes_before_the_document() -> None:
    correction = {"quote": "Wanneer komt de brief", "factions": ["VVD"], "members": ["De Vries"]}
    found, _ = understood(FRONT, "Vee", *TURN_1, *TURN_2, factions=["Volt"], corrections=[correction])
    assert [(one.factions, one.members) for one in found.exchanges] == [(("Volt",), ()), (("VVD",), ("De Vries",))]


def test_under_a_heading_of_a_faction_the_document_names_nobody_else() -> None:
    heading = "Vragen en opmerkingen van de leden van de VVD-fractie"
    found, _ = understood(FRONT, heading, *TURN_1, factions=["Volt"])
    assert asking(found) == [("VVD",)]


@pytest.mark.parametrize(
    ("title", "quote", "line"),
    [
        ("Vragen van de fractie van XYZ aan de Minister.", "XYZ", (1, 27)),
        ("Kamerstuk 28 676\n\nVragen van het lid Jansen (XYZ) aan de Minister.", "XYZ", (3, 28)),
        ("Kamerstuk 28 676\n\nVragen van de leden van de PVVV-fractie aan de Minister.", "PVVV", (3, 28)),
    ],
)
def test_a_faction_that_nobody_knows_is_doubted_where_the_title_names_it(
    title: str, quote: str, line: tuple[int, int]
) -> None:
    _, problems = understood(title, *TURN_1)
    [doubt] = problems
    assert (doubt.code, doubt.quote) == (Code.UNLISTED_FACTION, quote)
    assert (doubt.place.line, doubt.place.column) == line


def test_a_doubt_about_a_faction_says_what_may_be_meant_and_what_to_do() -> None:
    _, [doubt] = understood("Vragen van het lid Jansen (Partij voor Dieren Nu) aan de Minister.", *TURN_1)
    assert doubt.message == "the faction “Partij voor Dieren Nu” is not in factions.yml"
    assert doubt.advice.startswith("did you mean ‘Partij voor de Dieren’?")
    _, [slip] = understood("Vragen van het lid Jansen (PVVV) aan de Minister.", *TURN_1)
    assert slip.message.endswith("is not in factions.yml and was taken for PVV")


def test_members_without_a_faction_are_one_doubt_at_the_first() -> None:
    _, [doubt] = understood("Vragen van de leden Jansen en De Vries aan de Minister.", *TURN_1)
    assert (doubt.code, doubt.quote, doubt.place.column) == (Code.NO_FACTION, "Jansen", 21)
    assert doubt.message == "the document names no faction of Jansen, De Vries"


def test_where_no_faction_is_known_at_all_none_is_missed() -> None:
    problems = Problems()
    nothing = knowledge().model_copy(update={"factions": ()})
    parse(
        source_text(document("Vragen van het lid Jansen aan de Minister.", *TURN_1)), "x", nothing, Sidecar(), problems
    )
    assert Code.NO_FACTION not in {problem.code for problem in problems}
