"""What stands at the foot of a page, between a rule and what is printed at its edge, is notes, whatever is above."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.problems import Code, Problem
from tests.parse.documents import paragraphs_of
from tests.understanding import understood

HEAD = "Eerste Kamer, vergaderjaar 2011-2012, 32 450, C"
ASKED = "Hoe wordt de waterschapsbelasting geïnd, en door wie?"
FRONT = (
    "Eerste Kamer der Staten-Generaal\n\nVergaderjaar 2011-2012\n\n32 450 Waterschappen\n\n"
    "C VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nDe vaste commissie voor Infrastructuur{sign} heeft een brief gestuurd."
    f"\n\n{HEAD}\n\npagina 1 van 3\n\nVragen van de leden van de SP-fractie\n\n"
    "Vraag 1\nWat kost een dijk?\n\n"
)
END = (
    "Vraag 3\nWie betaalt de dijken?\n\nAntwoord op vraag 1\nDat hangt van de dijk af.\n\n"
    f"Antwoord op vraag 2\nDoor het waterschap.\n\n{HEAD}\n\npagina 3 van 3\n\nAntwoord op vraag 3\nDe ingezetenen.\n"
)
RULE = "____________________"
MEMBERS = "1 Samenstelling: Jansen (PvdA), Pietersen (CDA), De Boer (VVD), Smits\n(SP) (voorzitter), Mulder (D66)."
NOTES = [
    MEMBERS,
    "1 De samenstelling is: Jansen (PvdA), Pietersen (CDA) en\nDe Boer (VVD).",
    "1 Het gaat hier om de commissie in haar nieuwe vorm.",
    "1) Sinds de zomer onder een andere naam.",
    "[1] Ook wel de commissie IMRO genoemd.",
]
# Printed below it, what stands at the edges of the pages.
EDGES = [f"\n{HEAD}\n\npagina 2 van 3", f"{HEAD}\npagina 2 van 3", "\npagina 2 van 3", "\f"]


def read(text: str) -> tuple[Consultation, list[Problem]]:
    found = understood("source.txt", text.encode())
    return found.consultation, list(found.problems)


def asked(consultation: Consultation) -> dict[str | None, list[str]]:
    return {
        question.number: [consultation.legible(index) for index in question.paragraphs]
        for exchange in consultation.exchanges
        for question in exchange.questions
    }


@pytest.mark.parametrize("edge", EDGES)
@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("rule", [RULE, "-" * 12, f"{RULE}\n"])
def test_a_note_below_a_label_is_not_what_the_label_names(note: str, edge: str, rule: str) -> None:
    text = f"{FRONT.format(sign='[1]')}Vraag 2\n\n{rule}\n{note}\n{edge}\n\n{ASKED}\n\n{END}"
    found, problems = read(text)

    assert asked(found)["2"] == [ASKED]
    assert paragraphs_of(found, BlockKind.NOTE) == [" ".join(note.split())]
    assert not [problem for problem in problems if problem.code is Code.UNCERTAIN_NOTE]


@pytest.mark.parametrize("note", NOTES)
def test_so_it_is_where_nothing_calls_it_which_is_a_doubt(note: str) -> None:
    text = f"{FRONT.format(sign='')}Vraag 2\n\n{RULE}\n{note}\n\n{EDGES[0]}\n\n{ASKED}\n\n{END}"
    found, problems = read(text)

    assert asked(found)["2"] == [ASKED]
    assert paragraphs_of(found, BlockKind.NOTE) == [" ".join(note.split())]
    assert [problem.code for problem in problems if problem.code is Code.UNCERTAIN_NOTE]


@pytest.mark.parametrize("sign", ["[1]", ""])
def test_who_is_a_member_of_a_committee_is_no_question_though_no_rule_stands_over_it(sign: str) -> None:
    found, problems = read(f"{FRONT.format(sign=sign)}Vraag 2\n\n{MEMBERS}\n\n{ASKED}\n\n{END}")

    assert asked(found)["2"] == [ASKED]
    assert bool([problem for problem in problems if problem.code is Code.UNCERTAIN_NOTE]) is not bool(sign)


@pytest.mark.parametrize("above", ["De dijken zijn:\n\n", f"Dit zijn de dijken.\n\n{RULE}\n"])
def test_a_list_within_the_text_is_none(above: str) -> None:
    listed = "1 De oude dijk\n2 De nieuwe dijk"
    found, _ = read(f"{FRONT.format(sign='')}Vraag 2\n{above}{listed}\n\nIs dat zo?\n\n{END}")

    assert paragraphs_of(found, BlockKind.NOTE) == []


def test_a_question_that_begins_with_a_number_is_none() -> None:
    text = f"{FRONT.format(sign='')}Vraag 2\n{RULE}\n\n1 Hoeveel dijken zijn er?\n\n{EDGES[0]}\n\n{END}"
    found, _ = read(text)

    assert paragraphs_of(found, BlockKind.NOTE) == []
