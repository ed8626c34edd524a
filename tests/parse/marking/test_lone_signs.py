"""Signs of notes that a program set above the imprint of a page, and their notes below it."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.model.text import MarkKind
from generator.parse.marking.lone_signs import with_lone_signs
from generator.parse.marking.running_heads import with_running_heads
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed, source_text, texts

IMPRINT = ("kst-32813-G", "ISSN 0921 - 7371", "’s-Gravenhage 2019")
HEAD = "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel"


def furniture(text: str) -> list[str]:
    source = with_lone_signs(with_running_heads(source_text(text)))
    marks = sorted((mark for mark in source.marks if mark.kind is MarkKind.FURNITURE), key=lambda mark: mark.span)
    return [source.slice(mark.span) for mark in marks]


@pytest.mark.parametrize("signs", [(), ("1",), ("1", "2"), ("1", "2", "3")])
def test_signs_of_notes_above_the_imprint_are_no_text(signs: tuple[str, ...]) -> None:
    assert furniture(document("Tekst.", *signs, *IMPRINT, "Kamerstukken I 2018/19, 32 813, E.")) == [*signs, *IMPRINT]


def test_a_sign_beside_that_of_a_note_is_no_text_either() -> None:
    """The program put two signs above the imprint, and one of their notes is found."""
    foot = "\n\n".join(("1", "2", "\n".join(IMPRINT), "NOS, 14 augustus 2024", HEAD, "1"))
    pages = f"De zorg staat onder druk.\n\n{foot}\n\n\fDat blijft zo.\n\n{HEAD}\n\n2\n"
    asked = ("Vraag 1", "Kent u het bericht van de NOS?1", "Antwoord 1", pages)
    found, _ = parsed(document(FRONT, FACTION_HEADING, *asked))

    [exchange] = found.exchanges
    assert texts(found, exchange.answer_blocks) == ["De zorg staat onder druk.", "Dat blijft zo."]


@pytest.mark.parametrize("numbers", [("7",), ("2", "1"), ("1", "3"), ("2018",)])
def test_other_numbers_above_the_imprint_stay_text(numbers: tuple[str, ...]) -> None:
    assert furniture(document("Tekst.", *numbers, *IMPRINT)) == [*IMPRINT]


@pytest.mark.parametrize(
    ("label", "answer"), [("Vraag {}", "Antwoord {}"), ("Vraag {}:", "Antwoord {}:"), ("Vraag {}", "Antwoord")]
)
@pytest.mark.parametrize("note", ["NOS, 14 augustus 2024", "https://nos.nl/artikel/2533225-jeugdzorg"])
def test_the_note_below_the_imprint_belongs_to_the_sign_above_it(label: str, answer: str, note: str) -> None:
    """So poppler gives the first page of an appendix to the proceedings: sign, imprint, note, head."""
    foot = "\n\n".join(("1", "\n".join(("ah-tk-20232024-2395", *IMPRINT[1:])), note, HEAD, "1"))
    pages = f"De zorg staat onder druk.\n\n{foot}\n\n\fDat blijft zo.\n\n{HEAD}\n\n2\n\n"
    asked = (label.format(1), "Kent u het bericht van de NOS?1", answer.format(1), "Ja.", label.format(2), "En nu?")
    found, _ = parsed(document(FRONT, FACTION_HEADING, *asked, answer.format(2), pages))

    assert [texts(found, exchange.question_blocks) for exchange in found.exchanges] == [
        ["Kent u het bericht van de NOS?"],
        ["En nu?"],
    ]
    assert [texts(found, exchange.answer_blocks) for exchange in found.exchanges] == [
        ["Ja."],
        ["De zorg staat onder druk.", "Dat blijft zo."],
    ]
    notes = " ".join(found.text(block.index) for block in found.blocks if block.kind is BlockKind.NOTE)
    assert notes == f"1 {note}"
