"""Marks every use of a glossary term; rendering chooses which uses a reader sees marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.annotate.blocks import Passage, passages
from generator.annotate.terms.meanings import Meanings
from generator.grammar.characters.remembered import remembered_for
from generator.grammar.factions.word import part_of_name
from generator.grammar.terms.longer_names import is_part
from generator.grammar.terms.other_capitals import in_other_capitals
from generator.grammar.terms.shared_words import shared
from generator.grammar.words.abbreviations import abbreviations, further_forms
from generator.grammar.words.term_index import TermIndex
from generator.knowledge.consultation_yml.term_edits import meaning_written
from generator.messages.message import listed, say, with_or
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.text import Span
from generator.problems import Code, Problem, Problems


def annotate_terms(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """Every use of a term in running text, in document order; no two overlap.

    An abbreviation that may mean several things, where no word around it decides, is a doubt at its first place.
    """
    index, meanings = _index(knowledge), Meanings(consultation, knowledge.chosen)
    doubted: set[str] = set()
    for passage in passages(consultation):
        # Nearly every question names a faction: to mark `fractie` there would explain it on every second line.
        names = frozenset(part_of_name(passage.text))
        for terms, span in _found(index, passage.text):
            if span in names or any(_is_part(term, span, passage) for term in terms):
                continue
            written = passage.text[span.start : span.end]
            term = meanings.choose(terms, written, passage)
            if term is not None:
                yield Annotation(AnnotationKind.TERM, term.name, passage.block, passage.span(span), passage.exchange)
            elif written not in doubted and _is_doubtful(written, span, passage, meanings):
                doubted.add(written)
                _doubt(consultation, passage, terms, span, problems)


def _found(index: TermIndex[GlossaryTerm], text: str) -> Iterable[tuple[tuple[GlossaryTerm, ...], Span]]:
    """The terms in a text, also those that leave out what they share with a later word; no two overlap."""
    found = list(index.find(text))
    taken = [span for _, span in found]
    # A name in capitals shares nothing: only a text begins a common word with a capital.
    inner = (
        (span, wholes)
        for span, wholes in shared(text, index.firsts_of_two)
        if not (span.start and text[span.start].isupper())
    )
    cut = [(terms, span) for span, wholes in inner if (terms := _first(map(index.exactly, wholes)))]
    cut = [(terms, span) for terms, span in cut if not any(span.overlaps(other) for other in taken)]
    return sorted((*found, *cut), key=lambda pair: pair[1]) if cut else found


def _first(choices: Iterable[tuple[GlossaryTerm, ...]]) -> tuple[GlossaryTerm, ...]:
    return next(filter(None, choices), ())


def _is_part(term: GlossaryTerm, span: Span, passage: Passage) -> bool:
    text = passage.text
    # In a table a cell begins with a capital where no sentence begins, and says nothing of the next.
    form = "" if passage.is_table else _form(term, text[span.start : span.end])
    return is_part(text, span, term.expansion, form)


def _form(term: GlossaryTerm, written: str) -> str:
    """How a term is written where no sentence or title asks for capitals."""
    forms = (term.term, *term.forms)
    return written if written in forms else next((form for form in forms if form.lower() == written.lower()), written)


@remembered_for
def _index(knowledge: Knowledge) -> TermIndex[GlossaryTerm]:
    return term_index(knowledge.terms)


@lru_cache(maxsize=4)  # one glossary serves every consultation of a build
def term_index(terms: tuple[GlossaryTerm, ...]) -> TermIndex[GlossaryTerm]:
    """Finds terms in all their written forms; the values of each are the terms that are written so."""
    written = [(form, entry) for entry in terms for form in (entry.term, *entry.forms) if not _says_sense(form, entry)]
    taken = {form for form, _ in written}
    further = ((form, entry) for entry in terms for form in dict.fromkeys(_further(entry)) if form not in taken)
    return TermIndex((*written, *further))


def _says_sense(form: str, entry: GlossaryTerm) -> bool:
    """Whether it is a term of which we added in brackets which sense it has: `zorgplicht (school)`."""
    return form is entry.term and form.endswith(")") and bool(entry.forms)


def _further(entry: GlossaryTerm) -> Iterable[str]:
    for each in (entry.term, *entry.forms):
        yield from further_forms(each, entry.expansion)
        yield from in_other_capitals(each)


def _is_doubtful(written: str, span: Span, passage: Passage, meanings: Meanings) -> bool:
    return span in abbreviations(passage.text) and not meanings.is_defined(written)


def _doubt(
    consultation: Consultation, passage: Passage, terms: Iterable[GlossaryTerm], span: Span, problems: Problems
) -> None:
    written = passage.text[span.start : span.end]
    entries = tuple(terms)
    meanings = dict.fromkeys(term.expansion or term.definition for term in entries)
    problems.add(
        Problem(
            Code.AMBIGUOUS_TERM,
            consultation.source.place(passage.reads.legible.offsets[span.start]),
            say(
                "{abbreviation} may stand for {meanings}, or for something else; no word around it decides",
                abbreviation=written,
                meanings=listed(meanings, with_or),
            ),
            advice=say("say what it means under ‘terms’ in consultation.yml, or explain it in glossary.yml"),
            quote=written,
            about=tuple(dict.fromkeys(filter(None, (meaning_written(written, term) for term in entries)))),
        )
    )
