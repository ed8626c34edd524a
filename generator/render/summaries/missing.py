"""What the archive lacks as far as its own references show: documents that consultations name, announce or promise.

Only what is certain to be of interest counts. A document that is merely mentioned is in the list of documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from generator.grammar.references import dossier_of, in_order
from generator.grammar.references.named_kinds import WITH_QUESTIONS
from generator.model import document_kinds as kinds
from generator.model.consultation import FrontMatter
from generator.model.identifiers import document_anchor
from generator.model.mentions import published_as
from generator.model.missing_paths import missing_anchor
from generator.model.not_held import NotHeld
from generator.render.summaries.document_pages import Mentioned
from generator.render.summaries.summary import CommitmentSummary, Summary

_ASKS = kinds.WITHOUT_ANSWERS - {kinds.WITHDRAWAL}


class MissingGroup(Enum):
    """What is missing, in the order in which pages have it; the value is the address of its own page."""

    CONSULTATIONS = "overleggen"
    DISCUSSED = "besproken"
    ANSWERS = "antwoorden"
    ROUNDS = "vervolg"
    PROMISED = "toegezegd"
    REPORTED = "gemeld"
    LEFT_OUT = "niet-gezocht"


@dataclass(frozen=True)
class Missing:
    """One thing that is missing, with its anchor in the list.

    Of a document (its id) `kind` is what words call it and `mentioned` where it is named. Of answers, further rounds
    and what was promised there is no id: `of` is the consultation that lacks it, `promise` what its answer says.
    `decision` is what an editor says of it.
    """

    group: MissingGroup
    anchor: str
    document: str = ""
    kind: str = ""
    mentioned: Sequence[Mentioned] = ()
    of: Summary | None = None
    promise: CommitmentSummary | None = None
    decision: NotHeld | None = None

    @property
    def by(self) -> tuple[Summary, ...]:
        """The consultations that show that it is missing."""
        return (self.of,) if self.of else tuple(each.by for each in self.mentioned)

    @property
    def dossiers(self) -> tuple[str, ...]:
        """The dossiers in which it belongs."""
        if self.of:
            return self.of.front.dossiers
        own = dossier_of(self.document)
        return (own,) if own else ()


def missing_from(
    summaries: Sequence[Summary],
    mentions: Mapping[str, Sequence[Mentioned]],
    answered: Iterable[str],
    decisions: Sequence[NotHeld],
) -> tuple[Missing, ...]:
    """All that is missing, by group; documents by number, what belongs to a consultation newest first.

    `mentions` are those of each document, `answered` the ids of the consultations without answers that others answer or
    may answer.
    """
    said = {each.document: each for each in decisions}
    held = frozenset(identifier for summary in summaries for identifier in _may_be(summary.front))
    found = [
        *_documents(mentions, held, said),
        *_answers(summaries, frozenset(answered)),
        *_rounds(summaries),
        *_promised(summaries),
    ]
    there = {each.document for each in found}
    reported = sorted(said.keys() - there - held, key=in_order)
    found += (_decided(MissingGroup.REPORTED, each, "", mentions.get(each, ()), said) for each in reported)
    order = list(MissingGroup)
    return tuple(sorted(found, key=lambda each: order.index(each.group)))


def _may_be(front: FrontMatter) -> Iterator[str]:
    """The ids that a document has, and those that it may have: of a report in two dossiers, and of a reprint."""
    yield from published_as(front)
    for dossier in front.dossiers:
        if front.number:
            yield f"kst-{dossier}-{front.number}"


def _without_reprint(identifier: str) -> str:
    start, _, end = identifier.rpartition("-")
    return start if end[:1] == "h" and end[1:].isdigit() else identifier


def _documents(
    mentions: Mapping[str, Sequence[Mentioned]], held: frozenset[str], said: Mapping[str, NotHeld]
) -> Iterator[Missing]:
    for identifier in sorted(mentions, key=in_order):
        mentioned = mentions[identifier]
        if identifier in held or _without_reprint(identifier) in held or dossier_of(identifier) == identifier:
            continue
        if any(identifier in each.by.front.documents for each in mentioned):
            yield _decided(MissingGroup.DISCUSSED, identifier, "", mentioned, said)
        elif kind := _kind(mentioned):
            yield _decided(MissingGroup.CONSULTATIONS, identifier, kind, mentioned, said)


def _kind(mentioned: Sequence[Mentioned]) -> str:
    """What the words call a document, where none of them calls it otherwise.

    In the head of a document words before a number name that document itself, or a notice that its answer comes later.
    """
    places = [place for each in mentioned for place in each.places if not place.is_in_head]
    called = {place.kind for place in places if place.kind}
    if len(called) == 1:
        return called.pop()
    is_asked = any(place.named and place.document.startswith("kst-") for place in places)
    return WITH_QUESTIONS if called or is_asked else ""


def _decided(
    group: MissingGroup, document: str, kind: str, mentioned: Sequence[Mentioned], said: Mapping[str, NotHeld]
) -> Missing:
    decision = said.get(document)
    group = MissingGroup.LEFT_OUT if decision and not decision.is_wanted else group
    return Missing(group, document_anchor(document), document, kind, mentioned, decision=decision)


def _answers(summaries: Sequence[Summary], answered: frozenset[str]) -> Iterator[Missing]:
    for summary in summaries:
        if summary.front.kind in _ASKS and summary.id not in answered:
            group = MissingGroup.ANSWERS
            yield Missing(group, missing_anchor(group.value, summary.id), of=summary)


def _rounds(summaries: Sequence[Summary]) -> Iterator[Missing]:
    """Announced rounds; none where a later consultation in the same dossier is here, which may be that round."""
    for summary in summaries:
        if summary.rounds and not any(_is_later(other, summary) for other in summaries):
            group = MissingGroup.ROUNDS
            yield Missing(group, missing_anchor(group.value, summary.id), of=summary)


def _is_later(other: Summary, summary: Summary) -> bool:
    shared = set(other.front.dossiers) & set(summary.front.dossiers)
    days = other.front.dates.latest, summary.front.dates.latest
    return other is not summary and bool(shared) and (None in days or _day(days[0]) > _day(days[1]))


def _day(day: date | None) -> date:
    return day or date.min


def _promised(summaries: Sequence[Summary]) -> Iterator[Missing]:
    """What was promised before the day of the newest consultation, and is not known to be fulfilled."""
    newest = max((day for each in summaries if (day := each.front.dates.latest)), default=date.min)
    for summary in summaries:
        for made in summary.commitments:
            if made.due and made.due < newest and not made.is_fulfilled:
                group = MissingGroup.PROMISED
                yield Missing(group, missing_anchor(group.value, made.anchor), of=summary, promise=made)
