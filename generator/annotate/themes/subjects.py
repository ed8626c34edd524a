"""Puts each topic of an exchange under its theme, and reports exchanges of which the subject is unsure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from generator.annotate.themes.exchanges import MOST_THEMES, SEPARATOR
from generator.messages.message import joined, say
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation, Exchange, exchange_blocks
from generator.model.consultation_yml import ExchangeEdit, Sidecar
from generator.model.knowledge import Knowledge
from generator.problems import Code, Place, Problem, Problems

_QUOTED_WORDS = 8
# Where this share of the exchanges has a topic, editors follow what the document is about; elsewhere themes suffice.
_COVERED = 0.75


def agreeing(annotations: Iterable[Annotation], knowledge: Knowledge) -> tuple[Annotation, ...]:
    """The annotations, of which uncertain topics are compared with the themes of their exchange.

    A topic in the field of one of these themes is certain. One that is far from all of them is left out where a single
    word decided: `amendement` makes a question on illness none about the parliament.
    """
    found = tuple(annotations)
    fields = {(a.exchange, _field(a.target)) for a in found if a.kind is AnnotationKind.THEME}
    words = Counter((a.exchange, a.target) for a in found if a.kind is AnnotationKind.TOPIC)
    compared: list[Annotation] = []
    for each in found:
        is_unsure = each.kind is AnnotationKind.TOPIC and each.certainty is Certainty.UNKNOWN
        if is_unsure and (each.exchange, _field(knowledge.topic_by_id[each.target].theme)) in fields:
            compared.append(replace(each, certainty=Certainty.CERTAIN))
        elif not is_unsure or words[each.exchange, each.target] > 1:
            compared.append(each)
    return tuple(compared)


def _field(theme: str) -> str:
    """The theme that a part belongs to: `Internationaal` for `Internationaal | Defensie`."""
    return theme.partition(SEPARATOR)[0]


def add_themes_of_topics(annotations: Iterable[Annotation], knowledge: Knowledge) -> tuple[Annotation, ...]:
    """The annotations, with the themes that topics of an exchange are under and its words did not give.

    These come last, decided by the words that decided the topic. The last of the others make room for them.
    """
    found = list(annotations)
    themes: dict[str | None, dict[str, None]] = defaultdict(dict)
    topics: dict[str | None, dict[str, list[Annotation]]] = defaultdict(lambda: defaultdict(list))
    for each in found:
        if each.kind is AnnotationKind.THEME:
            themes[each.exchange][each.target] = None
        elif each.kind is AnnotationKind.TOPIC and each.target in knowledge.topic_by_id:
            topics[each.exchange][knowledge.topic_by_id[each.target].theme].append(each)
    kept = {exchange: _kept(tuple(given), tuple(topics[exchange])) for exchange, given in themes.items()}
    coming = (
        replace(each, kind=AnnotationKind.THEME, target=theme)
        for exchange, under in topics.items()
        for theme, deciding in under.items()
        if theme not in themes[exchange]
        for each in deciding
    )
    return (*(a for a in found if a.kind is not AnnotationKind.THEME or a.target in kept[a.exchange]), *coming)


def _kept(given: tuple[str, ...], of_topics: tuple[str, ...]) -> frozenset[str]:
    """The given themes that stay: the best, those of topics, and others as long as there is room."""
    room = MOST_THEMES - len(set(of_topics).union(given[:1]))
    others = [theme for theme in given[1:] if theme not in of_topics]
    return frozenset((*given[:1], *of_topics, *others[: max(0, room)]))


def report_weak_themes(
    consultation: Consultation, annotations: Iterable[Annotation], sidecar: Sidecar, problems: Problems
) -> None:
    """Report one doubt for all exchanges without a theme or with one that little supports, at the first of them.

    An exchange of which an editor decided the themes is not doubted.
    """
    sure = {a.exchange for a in annotations if a.kind is AnnotationKind.THEME and a.certainty is not Certainty.UNKNOWN}
    weak = [e for e in consultation.exchanges if e.id not in sure and not _is_decided(sidecar, e)]
    if weak:
        ids = joined((exchange.id for exchange in weak), ", ")
        message = say("the words say little about the theme of {exchanges}", exchanges=ids)
        advice = say("compare the themes in `generator outline`; add or remove themes in consultation.yml")
        place, quote = _first_words(consultation, weak[0])
        about = tuple(exchange.id for exchange in weak)
        problems.add(Problem(Code.WEAK_THEME, place, message, advice, quote, about))


def report_without_topic(consultation: Consultation, annotations: Iterable[Annotation], problems: Problems) -> None:
    """Report one doubt for the few exchanges without a topic where most have one, at the first of them."""
    covered = {a.exchange for a in annotations if a.kind is AnnotationKind.TOPIC}
    exchanges = tuple(consultation.exchanges)
    lacking = [exchange for exchange in exchanges if exchange.id not in covered]
    if lacking and len(exchanges) - len(lacking) >= _COVERED * len(exchanges):
        ids = joined((exchange.id for exchange in lacking), ", ")
        message = say("no rule of topics.yml covers {exchanges}", exchanges=ids)
        advice = say("add words to topics.yml (`generator suggest` proposes some), or topics to consultation.yml")
        place, quote = _first_words(consultation, lacking[0])
        about = tuple(exchange.id for exchange in lacking)
        problems.add(Problem(Code.NO_TOPIC, place, message, advice, quote, about))


def _is_decided(sidecar: Sidecar, exchange: Exchange) -> bool:
    edit = sidecar.exchanges.get(exchange.id, ExchangeEdit())
    return bool(edit.add_themes or edit.remove_themes)


def _first_words(consultation: Consultation, exchange: Exchange) -> tuple[Place, str]:
    """Where an exchange begins, and its first words."""
    block = _first_block(consultation, exchange)
    quote = " ".join(consultation.legible(block).split()[:_QUOTED_WORDS])
    return consultation.source.place(consultation.first_offset(block)), quote


def _first_block(consultation: Consultation, exchange: Exchange) -> int:
    """The first block of the questions that shows a word, else the first of the exchange (all may be withheld)."""
    blocks = (*exchange.question_blocks, *exchange_blocks(exchange))
    return next((block for block in blocks if consultation.text(block)), blocks[0])
