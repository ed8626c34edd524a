"""The annotators together."""

from __future__ import annotations

from generator.annotate import ANNOTATORS, annotate
from generator.annotate.leads.commitments import annotate_commitments
from generator.annotate.leads.internal_references import annotate_internal_references
from generator.annotate.leads.references import annotate_references
from generator.annotate.leads.same_sentences import annotate_same_sentences
from generator.annotate.terms.definitions import annotate_definitions
from generator.annotate.terms.glossary import annotate_terms
from generator.annotate.terms.languages import annotate_languages
from generator.annotate.themes.exchanges import annotate_themes
from generator.annotate.themes.titles import annotate_titles
from generator.annotate.themes.topics import annotate_topics
from generator.model.annotation import AnnotationKind
from generator.model.consultation import Consultation
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
        annotate_titles,
        annotate_references,
        annotate_internal_references,
        annotate_commitments,
        annotate_definitions,
        annotate_languages,
        annotate_same_sentences,
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


SHIPS = [("Wat kost een fregat?", "Een fregat van de marine is duur.")] * 4
ONLY_SHIPS = knowledge(term("EU"), topic("vloot", "fregat"))


def doubts(made: Consultation, sidecar: Sidecar) -> list[tuple[Code, str]]:
    problems = Problems()
    annotate(made, ONLY_SHIPS, sidecar, problems)
    return [(problem.code, problem.quote) for problem in problems]


def test_doubts_about_topics_are_judged_after_the_editor_decided() -> None:
    made = consultation(*SHIPS, ("Is de krijgsmacht van de VS klaar?", "Ja, defensie is klaar."))
    lacking = (Code.NO_TOPIC, "Is de krijgsmacht van de VS klaar?")
    assert lacking in doubts(made, Sidecar())
    assert lacking not in doubts(made, Sidecar(exchanges={"vraag-5": ExchangeEdit(add_topics=("vloot",))}))
    removed = Sidecar(exchanges={"vraag-1": ExchangeEdit(remove_topics=("vloot",)), "vraag-5": ExchangeEdit()})
    assert [code for code, _ in doubts(made, removed)] == [Code.UNEXPLAINED_TERM]


def test_doubts_about_themes_are_judged_after_the_editor_decided() -> None:
    made = consultation(("Wat?", "Niets."))
    assert (Code.WEAK_THEME, "Wat?") in doubts(made, Sidecar())
    given = Sidecar(exchanges={"vraag-1": ExchangeEdit(add_themes=("Internationaal | Defensie",))})
    assert doubts(made, given) == []


def test_a_topic_of_the_editor_brings_its_theme_which_the_editor_may_take_away() -> None:
    def themes(**edits: tuple[str, ...]) -> list[tuple[str, bool]]:
        sidecar = Sidecar(exchanges={"vraag-1": ExchangeEdit.model_validate(edits)})
        found = annotate(consultation(("Wat?", "Niets.")), ONLY_SHIPS, sidecar, Problems())
        return [(a.target, a.by_editor) for a in found if a.kind is AnnotationKind.THEME]

    assert themes() == []
    assert themes(add_topics=("vloot",)) == [("Internationaal | Defensie", True)]
    assert themes(add_topics=("vloot",), remove_themes=("Internationaal | Defensie",)) == []
