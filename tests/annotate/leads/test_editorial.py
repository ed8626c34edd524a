"""What an editor changes about topics and themes."""

from __future__ import annotations

from dataclasses import replace

from generator.annotate.leads.editorial import edit_themes, edit_topics
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation_yml import ExchangeEdit, Sidecar
from generator.model.text import Span

PEACE = Annotation(AnnotationKind.TOPIC, "vrede", 1, Span(0, 4), "vraag-1")
OTHER = Annotation(AnnotationKind.TOPIC, "vrede", 4, Span(0, 4), "vraag-2")
TERM = Annotation(AnnotationKind.TERM, "vrede", 1, Span(0, 4), "vraag-1")


def sidecar(add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> Sidecar:
    return Sidecar(exchanges={"vraag-1": ExchangeEdit(add_topics=add, remove_topics=remove)})


def test_without_edits_annotations_stay_as_they_are() -> None:
    assert edit_topics((PEACE, TERM), Sidecar()) == (PEACE, TERM)


def test_removed_topic_goes_from_that_exchange_only_and_terms_stay() -> None:
    assert edit_topics((PEACE, OTHER, TERM), sidecar(remove=("vrede",))) == (OTHER, TERM)


def test_added_topic_comes_last_without_words_and_is_known_as_the_editors() -> None:
    added = Annotation(AnnotationKind.TOPIC, "turkije", None, None, "vraag-1", by_editor=True)
    assert edit_topics((PEACE,), sidecar(add=("turkije", "turkije"))) == (PEACE, added)


def test_added_topic_that_the_rules_gave_keeps_its_words() -> None:
    assert edit_topics((PEACE,), sidecar(add=("vrede",))) == (PEACE,)


def test_topic_given_elsewhere_is_added_where_the_editor_asks() -> None:
    added = Annotation(AnnotationKind.TOPIC, "vrede", None, None, "vraag-1", by_editor=True)
    assert edit_topics((OTHER, TERM), sidecar(add=("vrede",))) == (OTHER, TERM, added)


DEFENCE = Annotation(AnnotationKind.THEME, "Internationaal | Defensie", 1, Span(0, 4), "vraag-1")
ELSEWHERE = Annotation(AnnotationKind.THEME, "Internationaal | Defensie", 4, Span(0, 4), "vraag-2")


def themes(add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> Sidecar:
    return Sidecar(exchanges={"vraag-1": ExchangeEdit(add_themes=add, remove_themes=remove)})


def test_removed_theme_goes_from_that_exchange_only_and_topics_stay() -> None:
    edited = edit_themes((PEACE, DEFENCE, ELSEWHERE), themes(remove=("Internationaal | Defensie",)))
    assert edited == (PEACE, ELSEWHERE)


def test_added_theme_comes_last_once_and_is_known_as_the_editors() -> None:
    added = Annotation(AnnotationKind.THEME, "Bestuur", None, None, "vraag-1", by_editor=True)
    assert edit_themes((DEFENCE,), themes(add=("Bestuur", "Bestuur"))) == (DEFENCE, added)


def test_added_theme_that_the_rules_gave_keeps_its_words() -> None:
    assert edit_themes((DEFENCE,), themes(add=("Internationaal | Defensie",))) == (DEFENCE,)


def test_an_unsure_theme_that_the_editor_adds_is_certain_and_keeps_its_words() -> None:
    unsure = replace(DEFENCE, certainty=Certainty.UNKNOWN)
    assert edit_themes((unsure,), themes(add=("Internationaal | Defensie",))) == (DEFENCE,)
    assert edit_themes((unsure,), themes(add=("Bestuur",)))[0] == unsure


def test_edits_of_topics_leave_themes_alone_and_the_other_way_round() -> None:
    assert edit_topics((DEFENCE,), themes(add=("Bestuur",), remove=("Internationaal | Defensie",))) == (DEFENCE,)
    assert edit_themes((PEACE,), sidecar(add=("turkije",), remove=("vrede",))) == (PEACE,)
