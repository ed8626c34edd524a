"""Finds the words of a document that are not Dutch, so that pages can say in which language they are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.grammar.languages import foreign_phrases
from generator.grammar.words import Finder
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import OFF_PAGE
from generator.model.consultation import Consultation, exchange_blocks
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.text import Span
from generator.problems import Problems

Phrase = tuple[Span, str]
DUTCH = "nl"


def annotate_languages(consultation: Consultation, knowledge: Knowledge, _problems: Problems) -> Iterator[Annotation]:
    """Every foreign phrase of every block that pages show, in document order; no two overlap."""
    exchange_of = {block: exchange.id for exchange in consultation.exchanges for block in exchange_blocks(exchange)}
    for block in consultation.blocks:
        if block.kind in OFF_PAGE:
            continue
        joined = consultation.joined(block.index)
        for span, language in phrases(joined.legible.text, knowledge.glossary):
            yield Annotation(
                AnnotationKind.FOREIGN, language, block.index, joined.span_of(span), exchange_of.get(block.index)
            )


def phrases(text: str, glossary: tuple[GlossaryTerm, ...]) -> list[Phrase]:
    """The phrases of a text that are not Dutch, each with its language, in order.

    Editors know better: a term of the glossary is in the language that it gives, or in Dutch where it gives none.
    """
    known = [(span, language) for language, span in _finder(glossary).find(text)]
    found = [(phrase.span, phrase.language) for phrase in foreign_phrases(text)]
    wider = [(span, language) for span, language in found if not any(span == other for other, _ in known)]
    kept = [*wider]
    for span, language in known:
        if language != DUTCH and not any(span.overlaps(other) for other, _ in wider):
            kept.append((span, language))
    return sorted(kept)


@lru_cache(maxsize=4)  # one glossary serves every consultation of a build
def _finder(glossary: tuple[GlossaryTerm, ...]) -> Finder[str]:
    """The terms of a glossary and what they stand for, each with its language."""
    return Finder(dict(pair for entry in glossary for pair in _written(entry)).items())


def _written(entry: GlossaryTerm) -> Iterator[tuple[str, str]]:
    if entry.expansion and entry.language:
        yield entry.expansion, entry.language
    for form in (entry.term, *entry.forms):
        if " " in form or entry.language_of(form):
            yield form, entry.language_of(form) or DUTCH
