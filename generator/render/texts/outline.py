"""Outlines for people: a consultation or source, one line for each block or line, to compare with the print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from generator.model.assigned import AssignedTheme, AssignedTopic
from generator.model.block import BlockKind
from generator.model.consultation import Consultation, Exchange, exchange_blocks
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.text import SourceText, Span
from generator.render.writing.headings import exchange_heading

SHOWN = 60


def outline(record: Record, knowledge: Knowledge) -> Iterator[str]:
    """The facts, then one line a block: source line, role, number of words, beginning and end, repairs."""
    yield from _facts(record.consultation)
    yield ""
    opening = {min(exchange_blocks(exchange)): exchange for exchange in record.consultation.exchanges}
    roles = _roles(record.consultation)
    for block in record.consultation.blocks:
        if block.index in opening:
            yield from _exchange(record, opening[block.index], knowledge)
        role = roles.get(block.index, block.kind.value)
        role += "-table" if block.kind is BlockKind.TABLE and role != BlockKind.TABLE else ""
        text = record.consultation.text(block.index)
        repairs = "".join(f"  [{repair.kind.value}]" for repair in block.repairs)
        line = record.consultation.source.place(block.start).line
        yield f"{line:>5}  {role:<12} {len(text.split()):>4}w  {_shortened(text)}{repairs}"


def listing(source: SourceText) -> Iterator[str]:
    """What the format says outside its text, then every line with its number, page, indent, size and marks."""
    for name, value in source.facts:
        yield f"{name}: {value}"
    marks = _marks_by_line(source)
    for line in source.lines:
        page = f" p{line.page}" if line.page is not None else ""
        indent = f" i{line.indent:g}" if line.indent else ""
        size = f" s{line.size:g}" if line.size else ""
        tail = f"    [{', '.join(marks[line.number])}]" if line.number in marks else ""
        yield f"{line.number:>5}{page}{indent}{size}  {source.slice(line.span)}{tail}".rstrip()


def _marks_by_line(source: SourceText) -> dict[int, list[str]]:
    """By line number the marks on it, each with its words there unless it has the whole line."""
    found: dict[int, list[str]] = defaultdict(list)
    for mark in source.marks:
        name = f"{mark.kind.value}={mark.value}" if mark.value else mark.kind.value
        first, last = source.line_at(mark.span.start), source.line_at(max(mark.span.start, mark.span.end - 1))
        for line in source.lines[first.number - 1 : last.number]:
            here = Span(max(mark.span.start, line.span.start), max(line.span.start, min(mark.span.end, line.span.end)))
            words = " ".join(source.slice(here).split())
            is_whole = words == " ".join(source.slice(line.span).split())
            found[line.number].append(name if is_whole else f"{name}:{words}")
    return found


def _facts(consultation: Consultation) -> Iterator[str]:
    front = consultation.front
    facts = {
        "id": consultation.id,
        "kind": front.kind,
        "chamber": front.chamber,
        "title": front.title,
        "dossiers": ", ".join(front.dossiers),
        "number": front.number,
        "committee": front.committee,
        "addressee": front.addressee,
        "factions": ", ".join(front.factions),
        "members": ", ".join(front.members),
        "dates.asked": front.dates.asked,
        "dates.answered": front.dates.answered,
        "dates.adopted": front.dates.adopted,
        "documents": ", ".join(front.documents),
        "signatories": ", ".join(f"{s.name} ({s.role})" for s in front.signatories),
    }
    for key, value in facts.items():
        note = "  (derived)" if key in front.derived else "  (by the editor)" if key in front.edited else ""
        yield f"{key + ':':<16}{value or '–'}{note}"


def _exchange(record: Record, exchange: Exchange, knowledge: Knowledge) -> Iterator[str]:
    yield f"       == {exchange.id}  {exchange.state.value}  {exchange_heading(record, exchange, knowledge)}"
    topics = ((topic.id, topic) for topic in record.topics_of(exchange))
    themes = ((theme.name, theme) for theme in record.themes_of(exchange))
    for name, subject in chain[tuple[str, AssignedTopic | AssignedTheme]](topics, themes):
        unsure = "" if subject.is_sure else " (unsure)"
        yield f"          {name}{unsure} because of: {', '.join(subject.because) or subject.by.value}"


def _roles(consultation: Consultation) -> dict[int, str]:
    roles: dict[int, str] = {}
    for section in consultation.sections:
        roles.update(dict.fromkeys(section.introduction, "introduction"))
        for exchange in section.exchanges:
            for question in exchange.questions:
                roles.update(dict.fromkeys(question.paragraphs, "question"))
            for answer in exchange.answers:
                roles.update(dict.fromkeys(answer.paragraphs, "answer"))
    return roles


def _shortened(text: str) -> str:
    return text if len(text) <= SHOWN * 2 else f"{text[:SHOWN]} … {text[-SHOWN:]}"
