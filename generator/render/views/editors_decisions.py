"""What an editor decided about a document, each with its place and the words that stand there.

Words are those of the pages: a quote of the editor may hold what is withheld.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.grammar.labels.labels import answer_label
from generator.grammar.labels.printed_numbers import printed_numbers
from generator.grammar.words.in_text import Finder
from generator.knowledge.consultation_yml.quotes import locate_quote
from generator.model.annotation import AnnotationKind
from generator.model.block import OFF_PAGE, RUNNING_TEXT, BlockKind, holds
from generator.model.consultation import Consultation, Exchange
from generator.model.consultation_yml import ExchangeEdit
from generator.model.direction import isolated
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.render.writing import decision_words, wording

# The number of words of a paragraph that show which one is meant.
SHOWN_WORDS = 8


@dataclass(frozen=True)
class DecisionRow:
    """What an editor decided about the document: where, the words that stand there, what.

    `line` is empty for words that stand nowhere on the pages.
    """

    line: str
    words: str
    decided: str


def corrected(record: Record) -> Iterator[DecisionRow]:
    """The corrections of the editor in their order."""
    consultation = record.consultation
    for entry, place in zip(record.sidecar.corrections, consultation.corrected, strict=True):
        block = next((b for b in consultation.blocks if place is not None and holds(b, place)), None)
        if block is not None and place is not None:
            words = "" if block.kind in OFF_PAGE else _opening(consultation.text(block.index))
            line = wording.line(consultation.source.place(place))
            sentences = decision_words.of_correction(entry, _printed_numbers(consultation, block.index))
            yield DecisionRow(line, words, " ".join(sentences))


def _printed_numbers(consultation: Consultation, block: int) -> tuple[str, ...]:
    """The numbers on the label that a block is, or that stands right above it; empty where the document prints none."""
    label = next((n for n in (block, block - 1) if n >= 0 and consultation.blocks[n].kind is BlockKind.LABEL), None)
    if label is None:
        return ()
    text = consultation.legible(label)
    return printed_numbers(text, is_question=answer_label(text) is None)


def decided(record: Record, knowledge: Knowledge) -> Iterator[DecisionRow]:
    """What the editor decided beside corrections, the facts of the document first, and the notes last."""
    yield from (DecisionRow("", "", sentence) for sentence in decision_words.of_facts(record.sidecar))
    yield from _of_exchanges(record, knowledge)
    yield from _of_words(record)
    for edit in record.sidecar.commitments:
        yield _at_quote(record.consultation, edit.quote, edit.occurrence, decision_words.of_commitment(edit))
    for note in record.sidecar.notes:
        yield _at_quote(record.consultation, note.quote, note.occurrence, decision_words.of_note(note))


def _of_exchanges(record: Record, knowledge: Knowledge) -> Iterator[DecisionRow]:
    consultation = record.consultation
    for exchange in consultation.exchanges:
        edit = record.sidecar.exchanges.get(exchange.id)
        sentences = tuple(_of_exchange(record, exchange, edit, knowledge)) if edit else ()
        if sentences:
            first = next(iter((*exchange.question_blocks, *exchange.answer_blocks)), None)
            words = "" if first is None else _opening(consultation.text(first))
            yield DecisionRow("" if first is None else _line(consultation, first), words, " ".join(sentences))


def _of_exchange(record: Record, exchange: Exchange, edit: ExchangeEdit, knowledge: Knowledge) -> Iterator[str]:
    new = {
        (annotation.kind, annotation.target)
        for annotation in record.annotations
        if annotation.exchange == exchange.id and annotation.by_editor
    }
    if edit.title:
        yield f"Titel: {isolated(edit.title)}."
    for theme in edit.add_themes:
        is_new = (AnnotationKind.THEME, theme) in new
        yield f"Thema {'toegevoegd' if is_new else 'bevestigd'}: {wording.theme(theme)}."
    for theme in edit.remove_themes:
        yield f"Thema weggehaald: {wording.theme(theme)}."
    for topic in edit.add_topics:
        yield f"Onderwerp toegevoegd: {_title(topic, knowledge)}."
    for topic in edit.remove_topics:
        yield f"Onderwerp weggehaald: {_title(topic, knowledge)}."
    if edit.state:
        yield f"Wat ermee gebeurde: {wording.STATES[edit.state]}."


def _title(topic: str, knowledge: Knowledge) -> str:
    known = knowledge.topic_by_id.get(topic)
    return isolated(known.title if known else topic)


def _of_words(record: Record) -> Iterator[DecisionRow]:
    """What was decided about words wherever they stand, with the first place."""
    sidecar = record.sidecar
    numbers = {question.id: question.number for e in record.consultation.exchanges for question in e.questions}
    entries: list[tuple[str, Iterable[str]]] = [
        *((edit.term, decision_words.of_term(edit)) for edit in sidecar.terms),
        *((edit.short, decision_words.of_definition(edit)) for edit in sidecar.definitions),
        *((edit.quote, decision_words.of_language(edit)) for edit in sidecar.languages),
        *(
            (edit.quote, decision_words.of_reference(edit, _numbers(edit.questions, numbers)))
            for edit in sidecar.references
        ),
    ]
    for words, sentences in entries:
        place = _first_place(record.consultation, words)
        line = _line(record.consultation, place[0]) if place else ""
        yield DecisionRow(line, isolated(place[1]) if place else "", " ".join(sentences))


def _numbers(questions: Iterable[str], numbers: Mapping[str, str]) -> Iterator[str]:
    return (numbers.get(question, question) for question in questions)


def _first_place(consultation: Consultation, words: str) -> tuple[int, str] | None:
    """The first block of running text with some words, and these as they stand there."""
    finder = Finder(((words, None),))
    for block in consultation.blocks:
        if block.kind in RUNNING_TEXT:
            text = consultation.legible(block.index)
            span = next((span for _, span in finder.find(text)), None)
            if span is not None:
                return block.index, text[span.start : span.end]
    return None


def _at_quote(consultation: Consultation, quote: str, occurrence: int, sentences: Iterable[str]) -> DecisionRow:
    place = locate_quote(consultation, quote, occurrence)
    if place is None:
        return DecisionRow("", "", " ".join(sentences))
    block, span = place
    words = _opening(consultation.text(block)[span.start : span.end])
    return DecisionRow(_line(consultation, block), words, " ".join(sentences))


def _line(consultation: Consultation, block: int) -> str:
    return wording.line(consultation.source.place(consultation.first_offset(block)))


def _opening(text: str) -> str:
    words = text.split()
    return isolated(" ".join(words[:SHOWN_WORDS])) + (" …" if len(words) > SHOWN_WORDS else "")
