"""The note that lists the members of a committee, its number on a line of its own; and questions that look like one."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.parse.notes.notes import with_listed_notes
from tests.parse.documents import paragraphs_of, source_text
from tests.understanding import understood

FRONT = (
    "LIJST VAN VRAGEN EN ANTWOORDEN\n\n"
    "De vaste commissie voor Verkeer en Waterstaat1 heeft over de nota van de minister van Verkeer en Waterstaat de"
    " volgende vragen ter beantwoording aan de regering voorgelegd.\n\nDe voorzitter van de commissie,\n\nBlaauw\n\n"
)
MEMBERS = [
    "Samenstelling: Leden: Blaauw (VVD), Rosenmöller (GroenLinks).",
    "Samenstelling:\nLeden: Blaauw (VVD), Feenstra (PvdA).",
    "Samenstelling\n\nLeden: Blaauw (VVD), Feenstra (PvdA).\n\nPlv. leden: Klein Molekamp (VVD).",
    "Samenstelling: Leden: Blaauw (VVD).\n\nPlv. leden: Stellingwerf (RPF).",
    "Samenstelling: Blaauw (VVD), voorzitter, Feenstra (PvdA), Van Heemst (PvdA).",
]
ASKED = [
    "Hoeveel sluizen zijn er in het rivierengebied? (blz. 3)",
    "Wat kost een sluis? (p. 4)",
    "Is artikel 4 van de Waterwet van belang? (pag. 5)",
    "Wat betekent «sluis»? (bladzijde 12)",
    "Wat wil de regering met de motie van 3 mei 1996? (algemeen)",
]


def questions(first: str) -> str:
    parts = [first, "Wie beheert de sluizen? (blz. 6)", "Zijn zij oud? (blz. 7)"]
    return "\n\n".join(f"{n}\n\n{asked}\n\nDat doet het Rijk, en wel sinds 1953." for n, asked in enumerate(parts, 1))


@pytest.mark.parametrize("first", ASKED)
@pytest.mark.parametrize("members", MEMBERS)
def test_a_question_about_pages_is_no_note_and_the_members_are_one(first: str, members: str) -> None:
    found = understood("source.txt", f"{FRONT}{questions(first)}\n\n1\n\n{members}\n".encode()).consultation

    assert [question.number for one in found.exchanges for question in one.questions] == ["1", "2", "3"]
    assert [len(answer.paragraphs) for one in found.exchanges for answer in one.answers] == [1, 1, 1]
    assert paragraphs_of(found, BlockKind.NOTE)[0].startswith("1")


@pytest.mark.parametrize("first", ASKED)
def test_so_it_is_no_note_where_nothing_lists_members(first: str) -> None:
    source = source_text(f"{FRONT}{questions(first)}\n")

    assert with_listed_notes(source) == source
