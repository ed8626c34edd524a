"""Decisions of the editor about topics, applied after the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation, Exchange, exchange_blocks
from generator.model.consultation_yml import Sidecar
from generator.problems import Code, Problems

_QUOTED_WORDS = 8


def edit_topics(annotations: Iterable[Annotation], sidecar: Sidecar) -> tuple[Annotation, ...]:
    """The annotations without the topics that the editor removed, followed by those that the editor added.

    A topic that the rules gave already is not added again, so that the words that decided stay known.
    """
    kept = [a for a in annotations if not _removed(a, sidecar)]
    given = {(a.exchange, a.target) for a in kept if a.kind is AnnotationKind.TOPIC}
    return (*kept, *(a for a in _added(sidecar) if (a.exchange, a.target) not in given))


def report_without_topic(consultation: Consultation, annotations: Iterable[Annotation], problems: Problems) -> None:
    """Report one doubt for all exchanges without a topic, at the first question of the first of them."""
    covered = {a.exchange for a in annotations if a.kind is AnnotationKind.TOPIC}
    lacking = [exchange for exchange in consultation.exchanges if exchange.id not in covered]
    if not lacking:
        return
    block = _first_block(consultation, lacking[0])
    problems.report(
        Code.NO_TOPIC,
        consultation.source.place(consultation.first_offset(block)),
        f"no rule of topics.yml covers {', '.join(exchange.id for exchange in lacking)}",
        advice="add words to topics.yml, or topics to consultation.yml",
        quote=" ".join(consultation.legible(block).split()[:_QUOTED_WORDS]),
    )


def _removed(annotation: Annotation, sidecar: Sidecar) -> bool:
    edit = sidecar.exchanges.get(annotation.exchange or "")
    return annotation.kind is AnnotationKind.TOPIC and edit is not None and annotation.target in edit.remove_topics


def _added(sidecar: Sidecar) -> Iterator[Annotation]:
    for exchange, edit in sidecar.exchanges.items():
        for topic in dict.fromkeys(edit.add_topics):
            yield Annotation(AnnotationKind.TOPIC, topic, None, None, exchange, by_editor=True)


def _first_block(consultation: Consultation, exchange: Exchange) -> int:
    """The first block of the questions that shows a word, else the first of the exchange (all may be withheld)."""
    blocks = (*exchange.question_blocks, *exchange_blocks(exchange))
    return next((block for block in blocks if consultation.text(block)), blocks[0])
