"""Numbers alone on a line near the foot of a page: the label of an answer, or the sign of a note without a source."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed, texts

HEAD = "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel"
# Lines enough that the number above them is not surely that of a note because few lines stand below it.
EXPLAINED = """Voor de verzekering betekent dit
een beoordeling van de gevolgen
voor mens en milieu, waarbij
de regels van de bank
het toetsingskader
vormen."""


@pytest.mark.parametrize(
    ("labels", "sign"),
    [
        (("Vraag 3", "Antwoord 3", "Vraag 4", "Antwoord 4"), 2),
        (("Vraag 3", "Antwoord 3", "Vraag 4", "Antwoord 4"), 7),
        (("3", "Antwoord", "4", "Antwoord"), 1 + 8),
    ],
    ids=["below the numbers of labels", "above them", "among numbers without a word"],
)
def test_a_number_that_does_not_count_on_with_the_labels_is_that_of_a_note(labels: tuple[str, ...], sign: int) -> None:
    first, first_answer, second, second_answer = labels
    page = f"Wordt de polis{sign} beoordeeld?\n\n{sign}\n{EXPLAINED}\n\n{HEAD}\n\n1\n\n"
    parts = (first, "Wie beoordeelt de polis?", first_answer, "Dat doet de bank.", second)
    found, _ = parsed(document(FRONT, FACTION_HEADING, *parts, f"{page}\f{second_answer}", f"Ja.\n\n{HEAD}\n\n2"))

    assert [texts(found, exchange.question_blocks) for exchange in found.exchanges] == [
        ["Wie beoordeelt de polis?"],
        ["Wordt de polis beoordeeld?"],
    ]
    notes = " ".join(found.text(block.index) for block in found.blocks if block.kind is BlockKind.NOTE)
    assert notes.split() == [str(sign), *EXPLAINED.split()]


def test_answers_that_count_from_one_again_below_one_word_are_no_notes() -> None:
    asked = ("1", "Kent u de waarschuwing1 van het waterschap?", "2", "Is dat waar?", "3", "En nu?")
    page = f"1\n{EXPLAINED}\n\n2\nJa.\n\n{HEAD}\n\n1\n\n"
    found, _ = parsed(document(FRONT, FACTION_HEADING, *asked, "Antwoord", f"{page}\f3", f"Niets.\n\n{HEAD}\n\n2"))

    answers = [" ".join(texts(found, exchange.answer_blocks)) for exchange in found.exchanges]
    assert answers == [" ".join(EXPLAINED.split()), "Ja.", "Niets."]
