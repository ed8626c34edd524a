"""The ledger of a consultation as a page: every decision about its words, and every doubt, for readers who check."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generator.model.block import BlockKind
from generator.model.identifiers import CONSULTATIONS, consultation_path, full_text_path, ledger_path, source_path
from generator.model.ledger import LedgerEntry, LedgerKind, ledger
from generator.model.library import Library, Page, Record
from generator.problems import Severity
from generator.render import dutch
from generator.render.environment import fill
from generator.render.exchange_view import NamedLink
from generator.render.page_context import PageContext
from generator.render.titles import short_title


def ledger_page(library: Library) -> Iterator[Page]:
    """One page a consultation."""
    for record in library.records:
        identity = record.consultation.id
        context = PageContext(library, ledger_path(identity))
        heading = f"Verantwoording: {short_title(record)}"
        markdown = fill(
            "ledger.md.jinja",
            title=heading,
            breadcrumbs=[
                NamedLink("Overleggen", context.link(CONSULTATIONS)),
                NamedLink(short_title(record), context.link(consultation_path(identity))),
            ],
            counts=_counts(record),
            groups=[(dutch.LEDGER_KINDS[kind], entries) for kind, entries in _groups(record)],
            doubts=[problem for problem in record.problems if problem.severity is Severity.DOUBT],
            full_text=context.link(full_text_path(identity)),
            source=context.file(source_path(identity, record.file.suffix)),
        )
        yield Page(context.path, heading, markdown, f"Hoe de tekst is overgenomen: {short_title(record)}.")


def _counts(record: Record) -> tuple[int, int]:
    """The words of the source and the words that the full text shows."""
    consultation = record.consultation
    shown = sum(
        len(consultation.text(b.index).split()) for b in consultation.blocks if b.kind is not BlockKind.FURNITURE
    )
    return len(consultation.source.text.split()), shown


def _groups(record: Record) -> Iterator[tuple[LedgerKind, list[LedgerEntry]]]:
    entries = sorted(ledger(record.consultation), key=lambda entry: (entry.kind, entry.span))
    for kind, group in groupby(entries, key=lambda entry: entry.kind):
        yield kind, list(group)
