"""Marks every use of a glossary term; rendering chooses which uses a reader sees marked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.annotate.blocks import passages
from generator.grammar.words import Finder
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Problems


def annotate_terms(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """Every use of a term in running text, in document order; no two overlap. Reports nothing."""
    finder = term_finder(knowledge.glossary)
    for passage in passages(consultation):
        for term, span in finder.find(passage.text):
            yield Annotation(AnnotationKind.TERM, term, passage.block, passage.span(span), passage.exchange)


@lru_cache(maxsize=4)  # one glossary serves every consultation of a build
def term_finder(glossary: tuple[GlossaryTerm, ...]) -> Finder[str]:
    """Finds terms in all their written forms; the value of each is the term itself."""
    return Finder((form, entry.term) for entry in glossary for form in (entry.term, *entry.forms))
