"""Annotators: each finds one kind of thing in a consultation and marks it, never touching text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.annotate.abbreviations import report_unexplained
from generator.annotate.editorial import edit_topics, report_without_topic
from generator.annotate.glossary import annotate_terms
from generator.annotate.references import annotate_references
from generator.annotate.topics import annotate_topics
from generator.model.annotation import Annotation
from generator.model.consultation import Consultation
from generator.model.knowledge import Knowledge
from generator.model.sidecar import Sidecar
from generator.problems import Problems

Annotator = Callable[[Consultation, Knowledge, Problems], Iterator[Annotation]]

ANNOTATORS: tuple[Annotator, ...] = (annotate_terms, annotate_topics, annotate_references)


def annotate(
    consultation: Consultation, knowledge: Knowledge, sidecar: Sidecar, problems: Problems
) -> tuple[Annotation, ...]:
    """All that is known about the words of a consultation: what the annotators found, then what the editor decided.

    Reports as doubts the exchanges left without a topic, all at once, and the abbreviations left unexplained.
    """
    found = [annotation for annotator in ANNOTATORS for annotation in annotator(consultation, knowledge, problems)]
    annotations = edit_topics(found, sidecar)
    # Without any topic or term known, each would be missed everywhere: that is one mistake, told elsewhere.
    if knowledge.topics:
        report_without_topic(consultation, annotations, problems)
    if knowledge.glossary:
        report_unexplained(consultation, knowledge, problems)
    return annotations
