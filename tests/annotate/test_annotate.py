"""The annotators together."""

from __future__ import annotations

from generator.annotate import ANNOTATORS, annotate
from generator.annotate.definitions import annotate_definitions
from generator.annotate.glossary import annotate_terms
from generator.annotate.languages import annotate_languages
from generator.annotate.references import annotate_references
from generator.annotate.themes import annotate_themes
from generator.annotate.topics import annotate_topics
from generator.model.annotation import AnnotationKind
from generator.model.consultation_yml import ExchangeEdit, Sidecar
from generator.problems import Code, Problems
from tests.annotate.builders import consultation, knowledge, term, topic

MADE = consultation(("Welke sancties van de EU?", "Deze sancties van de VS."), ("Wat?", "Niets."))
KEPT = knowledge(term("EU"), topic("sancties", "sanctie*"))


def test_table_holds_every_annotator_once() -> None:
    assert list(ANNOTATORS) == [
        annotate_terms,
        annotate_themes,
        annotate_topics,
        annotate_references,
        annotate_definitions,
        annotate_languages,
    ]


def test_annotators_run_and_then_the_editor_decides() -> None:
    sidecar = Sidecar(exchanges={"vraag-2": ExchangeEdit(add_topics=("sancties",))})
    found = annotate(MADE, KEPT, sidecar, Problems())
    told = [
        (a.kind, a.target, a.exchange, a.by_editor)
        for a in found
        if a.kind in (AnnotationKind.TERM, AnnotationKind.TOPIC)
    ]
    assert told == [
        (AnnotationKind.TERM, "EU", "vraag-1", False),
        (AnnotationKind.TOPIC, "sancties", "vraag-1", False),
        (AnnotationKind.TOPIC, "sancties", "vraag-2", True),
    ]


def test_doubts_are_judged_after_the_editor_decided() -> None:
    problems = Problems()
    annotate(MADE, KEPT, Sidecar(exchanges={"vraag-1": ExchangeEdit(remove_topics=("sancties",))}), problems)
    assert [(problem.code, problem.quote) for problem in problems] == [
        (Code.NO_TOPIC, "Welke sancties van de EU?"),
        (Code.UNEXPLAINED_TERM, "VS"),
    ]
