"""Annotators: each finds one kind of thing in a consultation and marks it, without changing text."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.annotate.leads.commitments import annotate_commitments, edit_commitments
from generator.annotate.leads.dated_letters import mark_dated_letters
from generator.annotate.leads.edited_references import edit_references
from generator.annotate.leads.editorial import edit_themes, edit_topics
from generator.annotate.leads.internal_references import annotate_internal_references
from generator.annotate.leads.references import annotate_references
from generator.annotate.leads.same_sentences import annotate_same_sentences
from generator.annotate.leads.short_references import lead_short_references
from generator.annotate.terms.abbreviations import report_unexplained
from generator.annotate.terms.definitions import annotate_definitions
from generator.annotate.terms.glossary import annotate_terms
from generator.annotate.terms.languages import annotate_languages, edit_languages
from generator.annotate.terms.short_forms import offer_short_forms
from generator.annotate.themes.exchanges import annotate_themes
from generator.annotate.themes.subjects import add_themes_of_topics, agreeing, report_weak_themes, report_without_topic
from generator.annotate.themes.titles import annotate_titles
from generator.annotate.themes.topics import annotate_topics
from generator.knowledge.consultation_yml.term_edits import with_terms_decided
from generator.model.annotation import Annotation
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar, TermEdit
from generator.model.knowledge import Knowledge
from generator.problems import Problem, Problems

Annotator = Callable[[Consultation, Knowledge, Problems], Iterator[Annotation]]

ANNOTATORS: tuple[Annotator, ...] = (
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
)


@dataclass(frozen=True)
class _Rules:
    """What annotators find in a consultation with what is known, of which an editor decided the meaning of terms."""

    consultation: Consultation
    given: Knowledge
    terms: tuple[TermEdit, ...]
    knowledge: Knowledge
    found: tuple[Annotation, ...]
    problems: tuple[Problem, ...]


# To find decisions that change nothing, a consultation is annotated again without each of them.
_remembered: deque[_Rules] = deque(maxlen=2)


def _by_rules(consultation: Consultation, given: Knowledge, terms: tuple[TermEdit, ...]) -> _Rules:
    for known in _remembered:
        if known.consultation is consultation and known.given is given and known.terms == terms:
            return known
    knowledge, problems = with_terms_decided(given, terms), Problems()
    found = tuple(each for annotator in ANNOTATORS for each in annotator(consultation, knowledge, problems))
    _remembered.append(_Rules(consultation, given, terms, knowledge, found, tuple(problems)))
    return _remembered[-1]


def annotate(
    consultation: Consultation, knowledge: Knowledge, sidecar: Sidecar, problems: Problems
) -> tuple[Annotation, ...]:
    """The annotations of a consultation: those found by annotators, changed by the decisions of the editor.

    Every topic brings the theme that it is under. Reports as doubts the exchanges of which the theme is unsure, the few
    without a topic (one doubt for all of either), and the unexplained abbreviations.
    """
    rules = _by_rules(consultation, knowledge, sidecar.terms)
    knowledge = rules.knowledge
    problems.extend(rules.problems)
    with_topics = edit_topics(agreeing(rules.found, knowledge), sidecar)
    annotations = edit_themes(add_themes_of_topics(with_topics, knowledge), sidecar)
    annotations = offer_short_forms(consultation, knowledge, sidecar.definitions, annotations, problems)
    annotations = edit_languages(consultation, annotations, sidecar.languages)
    annotations = edit_references(consultation, annotations, sidecar.references)
    annotations = mark_dated_letters(consultation, annotations, sidecar.references)
    annotations = lead_short_references(consultation, annotations, sidecar.references)
    annotations = edit_commitments(consultation, annotations, sidecar.commitments)
    # Without any known topic or term each would be missing everywhere: that is one mistake, reported elsewhere. Nor is
    # there anybody to look at themes where nobody keeps topics; the outline shows which are unsure.
    if knowledge.topics:
        report_weak_themes(consultation, annotations, sidecar, problems)
        report_without_topic(consultation, annotations, problems)
    if knowledge.glossary:
        report_unexplained(consultation, knowledge, sidecar.definitions, problems)
    return annotations
