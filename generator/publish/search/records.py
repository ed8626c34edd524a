"""The records of search: exchanges, terms, notes of the editor, pages of lists, and each consultation as a whole.

Excerpts are cut from the content of a record, so for a consultation this is only official text. A note is a record of
its own, which leads to it in its exchange: so search can show its words apart from official ones, and below these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.model.block import OFF_PAGE
from generator.model.consultation import Consultation, Exchange, exchange_blocks
from generator.model.direction import isolated
from generator.model.identifiers import (
    consultation_path,
    editorial_note_anchor,
    full_text_path,
    term_anchor,
    term_path,
)
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.library import Library, Record
from generator.publish.search.archive_index import KeyedRecords, Names, Put, YearRecords, write_archive
from generator.publish.search.indexed_part import write_files
from generator.publish.search.kept_parts import KeptParts
from generator.publish.search.list_pages import list_pages, list_pages_of
from generator.publish.search.named_pages import page_kinds
from generator.publish.search.parts import day_of, parts_of
from generator.publish.search.record import KIND, SearchRecord
from generator.publish.search.same_words import same_words
from generator.render import archive_of
from generator.render.marks.note_text import note_words
from generator.render.marks.notes import notes_by_exchange
from generator.render.summaries.archive import Archive
from generator.render.views.promising_ministries import answering_ministries, concerned_ministries
from generator.render.writing import wording
from generator.render.writing.headings import exchange_heading

# The kinds of things found, as readers see them and filter on them.
EXCHANGE = "Vraag en antwoord"
TERM = "Begrip"
CONSULTATION = "Overleg"
NOTE = "Noot van de redactie"


def write_search(library: Library, site: Path, kept: Path | None = None) -> None:
    """Write the search index of all years into a site. Raises SearchIndexError.

    `kept` is the folder that keeps the index of each year from build to build, or None; it changes no byte.
    """
    years = (
        YearRecords(part.path, part.year, tuple(_all_records(part.records, library.knowledge)))
        for part in parts_of(library.records)
    )
    names = Names(tuple(same_words(library)), page_kinds(archive_of(library)))
    write_archive(tuple(undated_records(library)), years, names, site, KeptParts(kept))


def write_search_of(
    archive: Archive, years: Iterator[YearRecords | KeyedRecords], site: Path, kept: Path, put: Put = write_files
) -> Path:
    """The same of an archive, of which the records of each year are read where its index is not kept.

    `put` writes files by their paths below a folder. Returns the folder of the index.
    """
    undated = (*map(_term, archive.terms), *list_pages_of(archive))
    names = Names(tuple(same_words(archive)), page_kinds(archive))
    return write_archive(undated, years, names, site, KeptParts(kept), put)


def search_records(library: Library) -> Iterator[SearchRecord]:
    """Everything that search can find, consultations in the order of the library."""
    yield from _all_records(library.records, library.knowledge)
    yield from undated_records(library)


def undated_records(library: Library) -> Iterator[SearchRecord]:
    """What search can find that belongs to no consultation, and so to no year."""
    yield from map(_term, library.terms)
    yield from list_pages(library)


def consultation_records(record: Record, knowledge: Knowledge) -> Iterator[SearchRecord]:
    """What search can find of one consultation."""
    yield _consultation(record)
    exchanges = {exchange.id: _exchange(record, exchange, knowledge) for exchange in record.consultation.exchanges}
    yield from exchanges.values()
    yield from _notes(record, exchanges)


def _all_records(records: Iterable[Record], knowledge: Knowledge) -> Iterator[SearchRecord]:
    for record in records:
        yield from consultation_records(record, knowledge)


def _exchange(record: Record, exchange: Exchange, knowledge: Knowledge) -> SearchRecord:
    consultation = record.consultation
    topics = [knowledge.topic_by_id[topic.id].title for topic in record.topics_of(exchange)]
    return SearchRecord(
        url=f"{full_text_path(consultation.id)}#{exchange.id}",
        content=_text(consultation, _with_notes(consultation, (*exchange.question_blocks, *exchange.answer_blocks))),
        title=isolated(exchange_heading(record, exchange, knowledge)),
        meta={KIND: EXCHANGE, "overleg": short_title(consultation)},
        filters={
            KIND: [EXCHANGE],
            "overleg": [short_title(consultation)],
            "fractie": list(exchange.factions),
            "onderwerp": topics,
            "thema": [wording.theme(theme.name) for theme in record.themes_of(exchange)],
            **_of_document(record),
        },
        kind="vraag",
        day=day_of(record),
    )


def _notes(record: Record, exchanges: Mapping[str, SearchRecord]) -> Iterator[SearchRecord]:
    """The notes of the editor, each under the exchange that it is about, or else under the consultation."""
    by_exchange = notes_by_exchange(record)
    above = [*exchanges.items(), (None, _consultation(record))] if by_exchange else []
    for exchange, stands_under in above:
        for placed in by_exchange.get(exchange, ()):
            yield SearchRecord(
                url=f"{full_text_path(record.consultation.id)}#{editorial_note_anchor(placed.position)}",
                content=note_words(placed.note.text),
                title=stands_under.title,
                meta={**stands_under.meta, KIND: NOTE},
                filters={**stands_under.filters, KIND: [NOTE]},
                is_found_by_title=False,
                kind="noot",
                day=stands_under.day,
            )


def _consultation(record: Record) -> SearchRecord:
    consultation = record.consultation
    return SearchRecord(
        url=consultation_path(consultation.id),
        content=_text(consultation, _outside_exchanges(consultation)),
        title=isolated(consultation.front.title or short_title(consultation)),
        meta={KIND: CONSULTATION, "overleg": short_title(consultation)},
        filters={KIND: [CONSULTATION], "overleg": [short_title(consultation)], **_of_document(record)},
        kind="overleg",
        day=day_of(record),
    )


def _of_document(record: Record) -> dict[str, list[str]]:
    """What readers filter on that holds for all of a consultation."""
    front = record.consultation.front
    answering = answering_ministries(record.consultation)
    return {
        "ministerie": list(concerned_ministries(record.consultation.front, answering)),
        "kamer": [wording.CHAMBERS[front.chamber]] if front.chamber else [],
        "document": [shown] if (shown := wording.whole_kind(front.kind)) else [],
    }


def _term(term: GlossaryTerm) -> SearchRecord:
    return SearchRecord(
        url=f"{term_path(term.slug)}#{term_anchor(term.slug)}",
        content=" ".join(filter(None, (term.expansion and f"{term.expansion}.", term.definition))),
        title=term.term,
        meta={KIND: TERM} | ({"taal": term.term_language} if term.term_language else {}),
        filters={KIND: [TERM]},
        forms=term.forms,
        kind="begrip",
        name=term.term,
    )


def short_title(consultation: Consultation) -> str:
    """The consultation's name in lists and filters."""
    return isolated(consultation.front.short_title or consultation.front.title or consultation.id)


def _outside_exchanges(consultation: Consultation) -> tuple[int, ...]:
    inside = {
        block
        for exchange in consultation.exchanges
        for block in _with_notes(consultation, tuple(exchange_blocks(exchange)))
    }
    return tuple(
        block.index for block in consultation.blocks if block.index not in inside and block.kind not in OFF_PAGE
    )


def _with_notes(consultation: Consultation, blocks: tuple[int, ...]) -> tuple[int, ...]:
    """Blocks, and those of the notes that they call."""
    return (*blocks, *(block for note in consultation.notes_called_in(blocks) for block in note.blocks))


def _text(consultation: Consultation, blocks: tuple[int, ...]) -> str:
    return " ".join(consultation.legible(block) for block in blocks)
