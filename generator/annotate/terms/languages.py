"""Finds the words of a document that are not Dutch, so that pages can say in which language they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.foreign_phrases.languages import foreign_phrases
from generator.grammar.lexicons.lexicons import is_in_dutch
from generator.grammar.notes.signs import length_of_sign
from generator.grammar.words.hints import is_plainly_written, rarest_words, words_in, written_in
from generator.grammar.words.in_text import Finder
from generator.grammar.words.term_index import TermIndex
from generator.grammar.words.tokens import tokens
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import OFF_PAGE, BlockKind
from generator.model.consultation import Consultation, exchange_blocks
from generator.model.consultation_yml import LanguageEdit
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.text import Span
from generator.problems import Problems

Phrase = tuple[Span, str]
DUTCH = "nl"


def annotate_languages(consultation: Consultation, knowledge: Knowledge, _problems: Problems) -> Iterator[Annotation]:
    """Every foreign phrase of every block that pages show, in document order; no two overlap."""
    known = _known(knowledge)
    yield from _annotations(consultation, lambda text: _phrases(text, known))


def _annotations(consultation: Consultation, find: Callable[[str], Iterable[Phrase]]) -> Iterator[Annotation]:
    exchange_of = {block: exchange.id for exchange in consultation.exchanges for block in exchange_blocks(exchange)}
    for block in consultation.blocks:
        if block.kind in OFF_PAGE:
            continue
        joined = consultation.joined(block.index)
        text = joined.legible.text
        sign = length_of_sign(text) if block.kind is BlockKind.NOTE else 0
        for span, language in find(text[sign:]):
            where = joined.span_of(Span(span.start + sign, span.end + sign))
            yield Annotation(AnnotationKind.FOREIGN, language, block.index, where, exchange_of.get(block.index))


def edit_languages(
    consultation: Consultation, annotations: Iterable[Annotation], edits: Sequence[LanguageEdit]
) -> tuple[Annotation, ...]:
    """The annotations with the languages that the editor gave words, in the place of what was found on these words."""
    if not edits:
        return tuple(annotations)
    finder = Finder((edit.quote, edit.language) for edit in edits)
    decided = list(_annotations(consultation, lambda text: ((span, tag) for tag, span in finder.find(text))))
    places = defaultdict(list)
    for each in decided:
        places[each.block].append(each.span or Span(0, 0))
    kept = (
        each
        for each in annotations
        if each.kind is not AnnotationKind.FOREIGN
        or not any(each.span and each.span.overlaps(other) for other in places[each.block])
    )
    return (*kept, *(each for each in decided if each.target != DUTCH))


def phrases(text: str, glossary: tuple[GlossaryTerm, ...], general: tuple[GlossaryTerm, ...] = ()) -> list[Phrase]:
    """The phrases of a text that are not Dutch, each with its language, in order.

    Editors know better: a term of their glossary is in the language that it gives, or in Dutch where it gives none.
    """
    return _phrases(text, _told(glossary, general))


def _phrases(text: str, known: _Known) -> list[Phrase]:
    found = [(phrase.span, phrase.language) for phrase in foreign_phrases(text)]
    if not found and not known.may_be_told_in(text):
        return []
    terms = [(span, languages[0]) for languages, span in known.terms.find(text)]
    found = [(span, language) for span, language in found if not any(span == other for other, _ in terms)]
    told = [(span, language) for span, language in terms if language != DUTCH]
    return sorted([*found, *(each for each in told if not any(each[0].overlaps(other) for other, _ in found))])


@dataclass(frozen=True)
class _Known:
    """The terms of the glossaries and what they stand for, each with its language.

    One of the words `telling` is in each that is not Dutch; None where one of these has no word that shows as such.
    """

    terms: TermIndex[str]
    telling: frozenset[str] | None

    def may_be_told_in(self, text: str) -> bool:
        """Whether a term that is not Dutch may stand in a text."""
        if self.telling is None or not is_plainly_written(text):
            return True
        return not self.telling.isdisjoint(words_in(text))


@remembered_for
def _known(knowledge: Knowledge) -> _Known:
    return _told(knowledge.glossary, knowledge.general)


@lru_cache(maxsize=4)  # one glossary serves every consultation of a build
def _told(glossary: tuple[GlossaryTerm, ...], general: tuple[GlossaryTerm, ...]) -> _Known:
    told = [pair for entry in glossary for pair in _written(entry)]
    written = {form for form, _ in told}
    further = (pair for entry in general for pair in _written(entry) if pair[1] != DUTCH and pair[0] not in written)
    pairs = (*told, *further)
    foreign = [form for form, language in pairs if language != DUTCH]
    telling = rarest_words(foreign)
    are_told = all(map(tokens, foreign)) and all(written_in(word) == {word} for word in telling)
    return _Known(TermIndex(pairs), frozenset(map(str.casefold, telling)) if are_told else None)


def _written(entry: GlossaryTerm) -> Iterator[tuple[str, str]]:
    if entry.expansion and entry.language:
        yield entry.expansion, entry.language
    for form in (entry.term, *entry.forms):
        language = entry.language_of(form)
        # A word alone that Dutch dictionaries have, too, is Dutch here.
        if " " in form or (language and not is_in_dutch(form)):
            yield form, language or DUTCH
