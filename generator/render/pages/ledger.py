"""The ledger of a consultation as a page: every decision about its words, and every doubt, for readers who check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.model.block import OFF_PAGE, Block, RepairKind, join
from generator.model.consultation import Consultation
from generator.model.direction import isolated
from generator.model.identifiers import full_text_path, ledger_path
from generator.model.ledger import LedgerEntry, LedgerKind, ledger
from generator.model.library import Page, Record
from generator.problems import Problem, Severity
from generator.render.views.editors_decisions import corrected, decided
from generator.render.views.environment import fill
from generator.render.views.presented import Presented
from generator.render.writing import left_out, wording
from generator.render.writing.source_names import hidden_content, is_withheld, source_address
from generator.render.writing.titles import breadcrumbs, short_title

# What a reader sees where the lines of the source end.
_GAPS = {
    LedgerKind.HYPHEN_KEPT: " [nieuwe regel] ",
    LedgerKind.HYPHEN_REMOVED: " [nieuwe regel] ",
    LedgerKind.ADDRESS_JOINED: " [nieuwe regel] ",
    LedgerKind.PARAGRAPH_JOINED: " [witregel] ",
}

_UNTOLD = frozenset({LedgerKind.WITHHELD, LedgerKind.DELETED, LedgerKind.HIDDEN})


@dataclass(frozen=True)
class LedgerRow:
    """A line of the ledger: where, what the source has, and what the page has (empty for what it leaves out)."""

    line: str
    source: str
    page: str


@dataclass(frozen=True)
class DoubtRow:
    """A doubt: where, about which words, what it is, and what an editor found."""

    line: str
    words: str
    meaning: str
    found: str = ""


def ledger_page(presented: Presented) -> Iterator[Page]:
    """One page."""
    record = presented.record
    identity = record.consultation.id
    context = presented.page(ledger_path(identity))
    heading = f"Verantwoording: {isolated(short_title(record))}"
    markdown = fill(
        "ledger.md.jinja",
        title=heading,
        breadcrumbs=breadcrumbs(context.path, record),
        counts=_counts(record),
        groups=list(_groups(record)),
        doubts=list(_doubts(record)),
        checked=list(_checked(record)),
        corrections=list(corrected(record)),
        decisions=list(decided(record, context.knowledge)),
        full_text=context.link(full_text_path(identity)),
        source=context.file(source_address(record)),
        is_withheld=is_withheld(record),
        hidden_content=left_out.why_not_published(hidden_content(record)),
    )
    yield Page(context.path, heading, markdown, f"Hoe de tekst is overgenomen: {isolated(short_title(record))}.")


def _counts(record: Record) -> tuple[str, str]:
    """The words of the source and those that the full text shows."""
    consultation = record.consultation
    shown = sum(_words_shown(consultation, block) for block in consultation.blocks if block.kind not in OFF_PAGE)
    return wording.count(len(consultation.source.text.split()), "woord", "woorden"), wording.number(shown)


def _words_shown(consultation: Consultation, block: Block) -> int:
    """The words of a block as pages show them: with the signs of notes."""
    repairs = tuple(repair for repair in block.repairs if repair.kind is not RepairKind.NOTE_MARK)
    if len(repairs) == len(block.repairs):
        return len(consultation.text(block.index).split())
    return len(join(consultation.source, replace(block, repairs=repairs)).text.split())


def _groups(record: Record) -> Iterator[tuple[str, list[LedgerRow]]]:
    entries = sorted(ledger(record.consultation), key=lambda entry: (entry.kind, entry.span))
    for kind, group in groupby(entries, key=lambda entry: entry.kind):
        yield wording.LEDGER_KINDS[kind], [_row(entry) for entry in group]


def _row(entry: LedgerEntry) -> LedgerRow:
    """A line of the ledger; of words that the site does not show it shows how many they are."""
    line, gap = wording.line(entry.place), _GAPS.get(entry.kind)
    if entry.kind in _UNTOLD:
        length = wording.count(entry.count, "woord", "woorden")
        if entry.kind is LedgerKind.WITHHELD:
            return LedgerRow(line, length, f"weggelaten: {left_out.WITHHELD.get(entry.reason, entry.reason)}")
        return LedgerRow(line, f"{length}, {wording.count(entry.characters, 'teken', 'tekens')}", "")
    source = gap.join(map(isolated, entry.words.split(" ", 1))) if gap else entry.words
    return LedgerRow(line, source, entry.reads)


def _doubts(record: Record) -> Iterator[DoubtRow]:
    for problem in record.problems:
        if problem.severity is Severity.DOUBT:
            yield _doubt(problem)


def _checked(record: Record) -> Iterator[DoubtRow]:
    for settled in record.settled:
        yield replace(_doubt(settled.problem), found=settled.note)


def _doubt(problem: Problem) -> DoubtRow:
    return DoubtRow(wording.line(problem.place), problem.quote, wording.DOUBTS[problem.code])
