"""Outlines for people: a consultation or source, one line for each block or line, to compare with the print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from generator.messages.message import NOTHING, Message, joined, say, words
from generator.model.assigned import AssignedTheme, AssignedTopic
from generator.model.block import BlockKind
from generator.model.consultation import Consultation, Exchange, exchange_blocks
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.text import SourceText, Span
from generator.render.texts.names import named
from generator.render.writing.headings import exchange_heading

SHOWN = 60


def outline(record: Record, knowledge: Knowledge) -> Iterator[Message]:
    """The facts, then one line a block: source line, role, number of words, beginning and end, repairs."""
    yield from _facts(record.consultation)
    yield NOTHING
    opening = {min(exchange_blocks(exchange)): exchange for exchange in record.consultation.exchanges}
    roles = _roles(record.consultation)
    for block in record.consultation.blocks:
        if block.index in opening:
            yield from _exchange(record, opening[block.index], knowledge)
        role = roles.get(block.index, block.kind.value)
        role += "-table" if block.kind is BlockKind.TABLE and role != BlockKind.TABLE else ""
        text = record.consultation.text(block.index)
        yield say(
            "{line:>5}  {role:<12} {count:>4}w  {text}{repairs}",
            line=record.consultation.source.place(block.start).line,
            role=named(role),
            count=len(text.split()),
            text=_shortened(text),
            repairs=joined((_bracketed(repair.kind.value) for repair in block.repairs), ""),
        )


def listing(source: SourceText) -> Iterator[Message]:
    """What the format says outside its text, then every line with its number, page, indent, size and marks."""
    for name, value in source.facts:
        yield joined((named(name), words(value)), ": ")
    marks = _marks_by_line(source)
    for line in source.lines:
        page = f" p{line.page}" if line.page is not None else ""
        indent = f" i{line.indent:g}" if line.indent else ""
        size = f" s{line.size:g}" if line.size else ""
        shown = f"{line.number:>5}{page}{indent}{size}  {source.slice(line.span)}"
        if line.number in marks:
            marked = joined(marks[line.number], ", ")
            yield Message("{line}    [{marks}]", {"line": shown, "marks": marked})
        else:
            yield words(shown.rstrip())


def _marks_by_line(source: SourceText) -> dict[int, list[Message]]:
    """By line number the marks on it, each with its words there unless it has the whole line."""
    found: dict[int, list[Message]] = defaultdict(list)
    for mark in source.marks:
        name = joined((named(mark.kind.value), mark.value), "=")
        first, last = source.line_at(mark.span.start), source.line_at(max(mark.span.start, mark.span.end - 1))
        for line in source.lines[first.number - 1 : last.number]:
            here = Span(max(mark.span.start, line.span.start), max(line.span.start, min(mark.span.end, line.span.end)))
            marked = " ".join(source.slice(here).split())
            is_whole = marked == " ".join(source.slice(line.span).split())
            found[line.number].append(name if is_whole else Message("{name}:{words}", {"name": name, "words": marked}))
    return found


def _facts(consultation: Consultation) -> Iterator[Message]:
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
        note = say("  (derived)") if key in front.derived else NOTHING
        note = note or (say("  (by the editor)") if key in front.edited else NOTHING)
        fact = joined((named(key), ":"), "")
        yield Message("{fact:<16}{value}{note}", {"fact": fact, "value": value or "–", "note": note})


def _exchange(record: Record, exchange: Exchange, knowledge: Knowledge) -> Iterator[Message]:
    yield joined(
        (f"       == {exchange.id}", named(exchange.state.value), exchange_heading(record, exchange, knowledge)), "  "
    )
    topics = ((topic.id, topic) for topic in record.topics_of(exchange))
    themes = ((theme.name, theme) for theme in record.themes_of(exchange))
    for name, subject in chain[tuple[str, AssignedTopic | AssignedTheme]](topics, themes):
        why = words(", ".join(subject.because)) if subject.because else named(subject.by.value)
        if subject.is_sure:
            yield say("          {name} because of: {why}", name=name, why=why)
        else:
            yield say("          {name} (unsure) because of: {why}", name=name, why=why)


def _bracketed(name: str) -> Message:
    return Message("  [{name}]", {"name": named(name)})


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
