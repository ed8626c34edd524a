"""What pages say of a document whose words a program recognised in pictures of its pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model.library import Record
from generator.model.text import MarkKind, SourceText, Span
from generator.problems import Code
from generator.render.writing import wording


@dataclass(frozen=True)
class Scanned:
    """The sentences in plain Dutch, for a notice at the top of a page."""

    sentences: tuple[str, ...]


def scanned(record: Record) -> Scanned | None:
    """What there is to tell; None for a document that has its own letters."""
    source = record.consultation.source
    marks = [mark for mark in source.marks if mark.kind is MarkKind.RECOGNISED]
    if not marks:
        return None
    programs = tuple(dict.fromkeys(mark.value for mark in marks if mark.value))
    return Scanned((_what(source, [mark.span for mark in marks]), _who(programs), *_how_sure(record)))


def _what(source: SourceText, spans: Sequence[Span]) -> str:
    """That the document is a scan, or which of its pages are."""
    pages = sorted({page for span in spans if (page := source.line_at(span.start).page)})
    if len(pages) == len({line.page for line in source.lines if line.page}):
        return "Dit document is een scan: afbeeldingen van bladzijden, zonder letters."
    if len(pages) == 1:
        return f"Bladzijde {pages[0]} van dit document is een scan: een afbeelding, zonder letters."
    return f"De bladzijden {wording.enumeration(list(_runs(pages)))} van dit document zijn scans, zonder letters."


def _runs(pages: Sequence[int]) -> Iterator[str]:
    """The pages, those in a row as one: `2–4`."""
    for _, group in groupby(enumerate(pages), lambda pair: pair[1] - pair[0]):
        run = [page for _, page in group]
        yield str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}"


def _who(programs: Sequence[str]) -> str:
    named = f": {wording.enumeration(programs)}" if programs else ""
    return f"Een computerprogramma las de woorden ervan{named}. Ook waar het zeker was, kunnen er fouten in staan."


def _how_sure(record: Record) -> Iterator[str]:
    """How many words were unsure, and how many of these somebody compared with the scan."""
    source = record.consultation.source
    whole = Span(0, len(source.text))
    words = sum(len(source.slice(mark.span).split()) for mark in source.marked(MarkKind.RECOGNISED, whole))
    reread = sum(mark.kind is MarkKind.REREAD for mark in source.marks)
    unsure = reread + sum(
        not any(source.marked(MarkKind.FURNITURE, mark.span)) for mark in source.marked(MarkKind.UNSURE, whole)
    )
    if not any(mark.value for mark in source.marked(MarkKind.RECOGNISED, whole)):
        return
    of_all = f"Van de {wording.count(words, 'woord', 'woorden')}"
    if not unsure:
        yield f"{of_all} was er geen onzeker."
        return
    yield f"{of_all} {'was er' if unsure == 1 else 'waren er'} {wording.number(unsure)} onzeker."
    settled = sum(doubt.problem.code in {Code.UNSURE_WORD, Code.MISSED_WORDS} for doubt in record.settled)
    compared = min(unsure, reread + settled)
    if compared == unsure:
        yield "De redactie heeft die met de scan vergeleken."
    elif compared:
        yield f"De redactie heeft er {wording.number(compared)} met de scan vergeleken."
    else:
        yield "De redactie heeft ze nog niet met de scan vergeleken."
