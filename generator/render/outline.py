"""Outlines for eyes: a consultation, or a source, one line a block or line, to hold against the printed page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.consultation import Consultation, Exchange, exchange_blocks
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.text import SourceText
from generator.render.headings import exchange_heading

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
        text = record.consultation.text(block.index)
        repairs = "".join(f"  [{repair.kind.value}]" for repair in block.repairs)
        line = record.consultation.source.place(block.start).line
        yield f"{line:>5}  {role:<12} {len(text.split()):>4}w  {_shortened(text)}{repairs}"


def listing(source: SourceText) -> Iterator[str]:
    """Every line of a source with its number, page and marks."""
    for line in source.lines:
        page = f" p{line.page}" if line.page is not None else ""
        marks = [f"{m.kind.value}:{source.slice(m.span)}" for m in source.marks if m.span.overlaps(line.span)]
        tail = f"    [{', '.join(marks)}]" if marks else ""
        yield f"{line.number:>5}{page}  {source.slice(line.span)}{tail}".rstrip()


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
        "dates.asked": front.dates.asked,
        "dates.answered": front.dates.answered,
        "dates.adopted": front.dates.adopted,
        "documents": ", ".join(front.documents),
        "signatories": ", ".join(f"{s.name} ({s.role})" for s in front.signatories),
    }
    for key, value in facts.items():
        note = "  (derived)" if key in front.derived else ""
        yield f"{key + ':':<16}{value or '–'}{note}"


def _exchange(record: Record, exchange: Exchange, knowledge: Knowledge) -> Iterator[str]:
    yield f"       == {exchange.id}  {exchange.state.value}  {exchange_heading(record, exchange, knowledge)}"
    for topic in record.topics_of(exchange):
        because = ", ".join(topic.because) or "the editor"
        yield f"          {topic.id} because of: {because}"


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
