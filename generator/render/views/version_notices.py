"""What the pages of a consultation say of its versions: which this is, why, and what became of a question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model.consultation import Answer, Exchange, Question
from generator.model.library import Record
from generator.model.version_paths import change_anchor, version_path, versions_path
from generator.model.versions import Version
from generator.render.summaries.published import Corrected, CorrectedPart, Published
from generator.render.views.mention_summaries import turn_name
from generator.render.views.page_context import PageContext
from generator.render.writing import wording
from generator.render.writing.links import NamedLink
from generator.render.writing.version_sentences import ended


@dataclass(frozen=True)
class VersionNotice:
    """The newest version of a document that has several: its number, since when, why, and where all are listed."""

    number: int
    day: str
    because: str
    history: NamedLink


def version_notice(context: PageContext, record: Record) -> VersionNotice | None:
    """What a page says of the version that it shows; None where there is only one."""
    if not record.earlier:
        return None
    newest = record.versions.versions[-1]
    history = NamedLink("Wat er veranderde", context.link(versions_path(record.consultation.id)))
    return VersionNotice(newest.version, wording.day(newest.day), sentence(newest), history)


def sentence(version: Version) -> str:
    """Why a version replaced the one before it, as its editor wrote it, with a full stop."""
    return ended(version.because or "")


def changed_parts(context: PageContext, record: Record, exchange: Exchange) -> Iterator[NamedLink]:
    """The question and answers of an exchange that a later version changed, each with where one sees what."""
    for part in _parts(record, exchange):
        address = context.link(versions_path(record.consultation.id), change_anchor(part.version, part.turn))
        yield NamedLink(part.said, address)


def published(record: Record) -> Published:
    """The versions of a document, and which of its exchanges later ones changed."""
    if not record.earlier:
        return Published(record.versions)
    found = ((exchange.id, tuple(_parts(record, exchange))) for exchange in record.consultation.exchanges)
    first = record.versions.versions[0].version
    old = {turn for turn, before in record.turns_before.items() if before[0].version == first}
    corrected = (Corrected(identity, parts, identity not in old) for identity, parts in found if parts)
    return Published(record.versions, tuple(corrected))


def _parts(record: Record, exchange: Exchange) -> Iterator[CorrectedPart]:
    for turn in _turns(exchange):
        for version, said in _changes(record, turn):
            yield CorrectedPart(version, turn.id, said)


def former_numbers(record: Record, exchange: Exchange) -> Iterator[str]:
    """What questions of an exchange were called in the version before, where they had another number."""
    for turn in exchange.questions:
        before = record.turns_before.get(turn.id, ())
        if before and before[-1].turn.number != turn.number:
            now = f"vraag {turn.number}" if len(exchange.questions) > 1 else "dit"
            yield f"In versie {before[-1].version} was {now} vraag {before[-1].turn.number}."


def _changes(record: Record, turn: Question | Answer) -> Iterator[tuple[int, str]]:
    """The versions that changed the words of a question or an answer, or added it, with how that is called."""
    before = record.turns_before.get(turn.id, ())
    name = turn_name(turn)
    if record.earlier and not before:
        yield record.versions.newest, f"{name} is nieuw in versie {record.versions.newest}"
    texts = [(each.version, each.words) for each in before]
    texts.append((record.versions.newest, record.words_of_turn(turn)))
    for (_, old), (version, new) in pairwise(texts):
        if old != new:
            yield version, f"{name} is veranderd in versie {version}"


def _turns(exchange: Exchange) -> tuple[Question | Answer, ...]:
    return (*exchange.questions, *exchange.answers)


def version_link(context: PageContext, record: Record, version: int, anchor: str = "") -> NamedLink:
    """The full text of a version."""
    return NamedLink(f"versie {version}", context.link(version_path(record.consultation.id, version), anchor))
