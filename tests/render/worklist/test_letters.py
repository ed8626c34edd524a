"""What the work-list asks about letters without a number."""

from __future__ import annotations

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.text import Span
from generator.render.worklist.letters import letters_without_number
from tests.render.documents import consultation, knowledge, record

LINES = ("# VVD: Vragen", "q1: Wat staat in de brief van 5 mei 2025?", "A1: 1. Antwoord", "a1: Niets.")
WORDS = "brief van 5 mei 2025"


def test_each_letter_is_asked_about_once_with_the_line_to_paste() -> None:
    at = LINES[1].partition(": ")[2].index(WORDS)
    kind, unknown = AnnotationKind.DATED_LETTER, Certainty.UNKNOWN
    letter = Annotation(kind, "2025-05-05", 1, Span(at, at + len(WORDS)), "vraag-1", unknown)
    (item,) = letters_without_number(record(consultation(*LINES), letter, letter), knowledge(), ())
    assert item.decision == {"references": [{"quote": WORDS}]}
    assert [other.decision for other in item.others] == [{"references": [{"quote": WORDS, "document": "…"}]}]
    assert [place.exchange for place in item.places] == ["vraag-1", "vraag-1"]
