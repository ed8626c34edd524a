"""Headings of exchanges: what an exchange is about, made by one rule, visibly ours."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.consultation import Exchange
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.render.dutch import enumeration

DECIDING_WORDS = 2
OPENING_WORDS = 8


def exchange_heading(record: Record, exchange: Exchange, knowledge: Knowledge) -> str:
    """`Vraag 19, Volt: Oorlog en vrede (SACEUR, NAVO-zuil)`; an editor's title stands in place of topic and words."""
    return f"{exchange_label(exchange)}: {exchange_subject(record, exchange, knowledge)}"


def exchange_label(exchange: Exchange) -> str:
    """`Vraag 5 en 6, VVD`: numbers and factions."""
    numbers = enumeration([question.number for question in exchange.questions])
    who = enumeration(exchange.factions)
    return f"Vraag {numbers}, {who}" if who else f"Vraag {numbers}"


def exchange_subject(record: Record, exchange: Exchange, knowledge: Knowledge) -> str:
    """What it is about: the editor's title, else the first topic and the words that decided, else its first words."""
    edit = record.sidecar.exchanges.get(exchange.id)
    if edit and edit.title:
        return edit.title
    topics = record.topics_of(exchange)
    if not topics:
        return _opening(record, exchange)
    title = knowledge.topic_by_id[topics[0].id].title
    words = _telling(title, [word for topic in topics for word in topic.because])
    return f"{title} ({', '.join(words)})" if words else title


def _telling(title: str, words: Sequence[str]) -> list[str]:
    """The first deciding words that say more than the title and than each other."""
    told = title.casefold()
    found: list[str] = []
    for word in words:
        if word.casefold() not in told:
            found.append(word)
            told += f" {word.casefold()}"
    return found[:DECIDING_WORDS]


def _opening(record: Record, exchange: Exchange) -> str:
    words = record.consultation.text(exchange.question_blocks[0]).split() if exchange.question_blocks else []
    tail = " …" if len(words) > OPENING_WORDS else ""
    return f"“{' '.join(words[:OPENING_WORDS])}{tail}”"
