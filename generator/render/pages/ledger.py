"""The ledger of a consultation as a page: every decision about its words, and every doubt, for readers who check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.model.block import OFF_PAGE, Block, RepairKind, join
from generator.model.consultation import Consultation
from generator.model.identifiers import full_text_path, ledger_path
from generator.model.ledger import LedgerEntry, LedgerKind, ledger
from generator.model.library import Library, Page, Record
from generator.problems import Severity
from generator.render import dutch
from generator.render.environment import fill
from generator.render.page_context import PageContext
from generator.render.published_text import is_withheld, source_address
from generator.render.titles import breadcrumbs, short_title

# What a reader sees where the lines of the source end.
_GAPS = {
    LedgerKind.HYPHEN_KEPT: " [nieuwe regel] ",
    LedgerKind.HYPHEN_REMOVED: " [nieuwe regel] ",
    LedgerKind.PARAGRAPH_JOINED: " [witregel] ",
}


@dataclass(frozen=True)
class LedgerRow:
    """A line of the ledger: where, what the source has, and what the page has (empty for what it leaves out)."""

    line: str
    source: str
    page: str


@dataclass(frozen=True)
class DoubtRow:
    """A doubt: where, about which words, what it is, and the code by which editors know it."""

    line: str
    words: str
    meaning: str
    code: str


def ledger_page(library: Library) -> Iterator[Page]:
    """One page a consultation."""
    for record in library.records:
        identity = record.consultation.id
        context = PageContext(library, ledger_path(identity))
        heading = f"Verantwoording: {short_title(record)}"
        markdown = fill(
            "ledger.md.jinja",
            title=heading,
            breadcrumbs=breadcrumbs(context.path, record),
            counts=_counts(record),
            groups=list(_groups(record)),
            doubts=list(_doubts(record)),
            full_text=context.link(full_text_path(identity)),
            source=context.file(source_address(record)),
            is_withheld=is_withheld(record),
        )
        yield Page(context.path, heading, markdown, f"Hoe de tekst is overgenomen: {short_title(record)}.")


def _counts(record: Record) -> tuple[str, str]:
    """The words of the source and those that the full text shows."""
    consultation = record.consultation
    shown = sum(_words_shown(consultation, block) for block in consultation.blocks if block.kind not in OFF_PAGE)
    return dutch.count(len(consultation.source.text.split()), "woord", "woorden"), dutch.number(shown)


def _words_shown(consultation: Consultation, block: Block) -> int:
    """The words of a block as pages show them: with the signs of notes."""
    repairs = tuple(repair for repair in block.repairs if repair.kind is not RepairKind.NOTE_MARK)
    return len(join(consultation.source, replace(block, repairs=repairs)).text.split())


def _groups(record: Record) -> Iterator[tuple[str, list[LedgerRow]]]:
    entries = sorted(ledger(record.consultation), key=lambda entry: (entry.kind, entry.span))
    for kind, group in groupby(entries, key=lambda entry: entry.kind):
        yield dutch.LEDGER_KINDS[kind], [_row(entry) for entry in group]


def _row(entry: LedgerEntry) -> LedgerRow:
    gap = _GAPS.get(entry.kind)
    source = entry.words.replace(" ", gap, 1) if gap else entry.words
    if entry.kind is LedgerKind.WITHHELD:
        reason = dutch.WITHHELD.get(entry.reason, entry.reason)
        return LedgerRow(dutch.line(entry.place), dutch.count(entry.count, "woord", "woorden"), f"weggelaten: {reason}")
    return LedgerRow(dutch.line(entry.place), source, entry.reads)


def _doubts(record: Record) -> Iterator[DoubtRow]:
    for problem in record.problems:
        if problem.severity is Severity.DOUBT:
            meaning = dutch.DOUBTS[problem.code]
            yield DoubtRow(dutch.line(problem.place), problem.quote, meaning, problem.code.label)
