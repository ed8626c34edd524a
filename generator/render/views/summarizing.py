"""Makes the summary of a consultation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.grammar.same_words.in_turns import turn_sentences
from generator.model.annotation import AnnotationKind
from generator.model.consultation import Consultation, Exchange, Section, exchange_blocks
from generator.model.identifiers import consultation_faction_path, slug
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.likeness import likeness_of
from generator.model.mentions import published_as
from generator.render.marks.notes import PlacedNote, note_view, notes_by_exchange, placed_notes
from generator.render.marks.used_terms import other_name
from generator.render.summaries.archive import explained_facts
from generator.render.summaries.sentence_marks import MarkedSentence, SentenceMarks
from generator.render.summaries.summary import (
    ExchangeSummary,
    NamedAnchor,
    NamedPath,
    NoteSummary,
    OtherName,
    SectionSummary,
    Summary,
    TermUse,
)
from generator.render.views.announced_rounds import announced_rounds
from generator.render.views.commitment_views import commitment_summaries
from generator.render.views.marked_headings import marked_heading
from generator.render.views.mention_summaries import mention_summaries
from generator.render.views.neighbours import turn_summaries
from generator.render.views.openings import LONGEST_ANSWERED, LONGEST_ASKED, opening
from generator.render.views.promising_ministries import answering_for_government, answering_ministries
from generator.render.views.version_notices import published
from generator.render.writing import wording
from generator.render.writing.below_headings import without_factions
from generator.render.writing.headings import exchange_heading, exchange_label
from generator.render.writing.links import FROM_ROOT
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import short_title, title


def summary_of(record: Record, knowledge: Knowledge) -> Summary:
    """The summary of a consultation."""
    exchanges = tuple(_exchange(record, exchange, knowledge) for exchange in record.consultation.exchanges)
    references = (each.target for each in record.annotations if each.kind is AnnotationKind.REFERENCE)
    return Summary(
        record.consultation.id,
        likeness_of(record),
        record.consultation.front,
        title(record),
        short_title(record),
        published_as(record.consultation.front),
        answering_ministries(record.consultation),
        answering_for_government(record.consultation),
        exchanges,
        tuple(dict.fromkeys(references)),
        tuple(mention_summaries(record)),
        tuple(_terms(record)),
        tuple(dict.fromkeys(_other_names(record, knowledge))),
        tuple(_notes(record, knowledge)),
        _sentences(record),
        tuple(announced_rounds(record)),
        _former_terms(record, knowledge),
        tuple(summary_of(held, knowledge) for held in record.earlier),
        published(record),
    )


def _former_terms(record: Record, knowledge: Knowledge) -> tuple[str, ...]:
    earlier = {term.term for held in record.earlier for term in _terms(held)}
    facts = (words for held in record.earlier for words in explained_facts(held.consultation.front))
    earlier |= {term.name for words in facts if (term := knowledge.term_written(words))}
    return tuple(sorted(earlier - {term.term for term in _terms(record)}))


def _sentences(record: Record) -> SentenceMarks:
    """The sentences of questions and answers, each with the answer that has it first, else with the question."""
    turns = (turn for exchange in record.consultation.exchanges for turn in turn_summaries(exchange))
    position = {turn.id: at for at, turn in enumerate(turns)}
    found = sorted(turn_sentences(record.consultation), key=lambda each: (not each.is_answer, each.is_quoted))
    return SentenceMarks.of(MarkedSentence(each.sentence, position[each.turn], each.is_quoted) for each in found)


def _exchange(record: Record, exchange: Exchange, knowledge: Knowledge) -> ExchangeSummary:
    return ExchangeSummary(
        record.consultation.id,
        exchange.id,
        exchange_heading(record, exchange, knowledge),
        marked_heading(record, exchange, knowledge),
        exchange_label(record, exchange),
        exchange.factions,
        tuple(topic.id for topic in record.topics_of(exchange)),
        tuple(theme.name for theme in record.themes_of(exchange)),
        turn_summaries(exchange),
        opening(record, exchange.questions, LONGEST_ASKED),
        opening(record, exchange.answers, LONGEST_ANSWERED),
        exchange.state,
        exchange.members,
        tuple(commitment_summaries(record, exchange, knowledge)),
        wording.number_of_questions([exchange]),
    )


def section_summaries(record: Record, knowledge: Knowledge) -> Iterator[SectionSummary]:
    """The sections that have exchanges."""
    identity = record.consultation.id
    asked = {faction for exchange in record.consultation.exchanges for faction in exchange.factions}
    for section in record.consultation.sections:
        if section.exchanges:
            heading = "" if section.heading is None else record.consultation.text(section.heading)
            yield SectionSummary(
                heading,
                tuple(
                    NamedPath(name, consultation_faction_path(identity, slug(name)))
                    for name in section.factions
                    if name in asked
                ),
                tuple(_place_below(record, section, exchange, knowledge) for exchange in section.exchanges),
            )


def _place(record: Record, exchange: Exchange, knowledge: Knowledge) -> NamedAnchor:
    """The heading of an exchange, and its place on the full text."""
    return NamedAnchor(marked_heading(record, exchange, knowledge), exchange.id)


def _place_below(record: Record, section: Section, exchange: Exchange, knowledge: Knowledge) -> NamedAnchor:
    """The same below the heading of its section, which may name the factions already."""
    place = _place(record, exchange, knowledge)
    if exchange.factions != section.factions:
        return place
    name = without_factions(Markdown(place.name), exchange_label(record, exchange), exchange.factions)
    return NamedAnchor(name, place.anchor)


def _terms(record: Record) -> Iterator[TermUse]:
    used: dict[str, dict[str | None, None]] = defaultdict(dict)
    for annotation in record.annotations:
        if annotation.kind is AnnotationKind.TERM:
            used[annotation.target][annotation.exchange] = None
    return (TermUse(term, tuple(exchanges)) for term, exchanges in used.items())


def _other_names(record: Record, knowledge: Knowledge) -> Iterator[OtherName]:
    """The other words that the text has for terms, where these do not stand near the term itself."""
    for annotation in record.annotations:
        if annotation.kind is AnnotationKind.TERM:
            term = knowledge.term_by_name.get(annotation.target)
            if term and (name := other_name(term, record.words(annotation))):
                yield OtherName(name, term.name)


def _notes(record: Record, knowledge: Knowledge) -> Iterator[NoteSummary]:
    by_exchange = notes_by_exchange(record)
    for placed in placed_notes(record):
        found = next((e for e in record.consultation.exchanges if placed in by_exchange.get(e.id, ())), None)
        yield NoteSummary(
            note_view(record, placed, FROM_ROOT),
            placed.note.date,
            NamedAnchor(exchange_label(record, found), found.id) if found else None,
            _elsewhere(record.consultation, placed),
        )


def _elsewhere(consultation: Consultation, placed: PlacedNote) -> str:
    """Where the words of a note stand that is about no exchange."""
    asked = [block for exchange in consultation.exchanges for block in exchange_blocks(exchange)]
    if not asked or min(asked) < placed.block < max(asked):
        return "Bij de tekst tussen de vragen" if asked else "Bij de tekst"
    return "Bij het begin van de tekst" if placed.block < min(asked) else "Bij het slot van de tekst"
