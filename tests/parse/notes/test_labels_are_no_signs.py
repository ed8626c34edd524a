"""The number over a question is no sign of a note, though a word above has such a sign and a list stands below."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.parse.marking.running_heads import with_running_heads
from generator.parse.notes.notes import with_page_notes
from tests.parse.documents import source_text

FOOT = "Tweede Kamer, vergaderjaar 1997-1998, 25 880, nr. 4           {n}"
HEAD = "De vaste commissie voor Defensie1 heeft een aantal vragen voorgelegd aan de minister over de vloot."
MEMBERS = "1 Samenstelling: Leden: Jansen (PvdA), Pietersen (CDA), voorzitter, De Ridder (VVD)."
ASKED = ("Wat kost de vloot?", "Wie betaalt dat? (blz. 4)", "Waarom is dat zo, en hoe lang\nblijft dat zo?")
ANSWERED = "De vloot kost drie miljoen euro, waarvan een deel in dit jaar."
LISTS = (
    ("Daarbij geldt:", "- tijdig melden, uiterlijk drie maanden voor de reis"),
    ("Er zijn twee soorten:", "a. schepen die varen, ook in het buitenland"),
    ("Zie daarvoor ook Kamerstuk 25 880, nr. 3.",),
    ("Dat schreef ik op 3 mei 1997 in mijn brief over het onderwerp",),
)


def _notes(*paragraphs: str) -> list[str]:
    second = "\n\n".join(("Daarna varen zij weer.", FOOT.format(n=2), "Zij keren terug.", FOOT.format(n=3)))
    text = "\n\n".join((*paragraphs, FOOT.format(n=1), second))
    source = with_page_notes(with_running_heads(source_text(text + "\n")))
    return [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.NOTE]


@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize("asked", ASKED)
def test_the_number_over_a_question_labels_it(asked: str, listed: tuple[str, ...]) -> None:
    found = _notes(HEAD, MEMBERS, f"1\n{asked}", ANSWERED, *listed)
    assert not any(line in body for body in found for line in (*listed, ANSWERED, *asked.split("\n")))


@pytest.mark.parametrize("source", ["Trouw, 3 mei 1997.", "Kamerstuk 25 880, nr. 3.", "Stcrt. 1997, 12."])
def test_a_sign_over_its_source_is_one(source: str) -> None:
    assert source in _notes(HEAD, ANSWERED, f"1\n{source}")
