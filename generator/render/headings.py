"""Headings of exchanges: what each is about, made by one rule and visibly not official text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.grammar.prepositions import begins_with_preposition
from generator.model.consultation import Exchange
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.render import wording
from generator.render.wording import enumeration

DECIDING_WORDS = 2
OPENING_WORDS = 8
STEM = 6
_WORD = re.compile(r"\w+")


def exchange_heading(record: Record, exchange: Exchange, knowledge: Knowledge) -> str:
    """`Vraag 19, Volt: Oorlog en vrede (SACEUR, NAVO-zuil)`; no two exchanges of a document have the same."""
    label, subject = exchange_label(record, exchange), exchange_subject(record, exchange, knowledge)
    return f"{label}: {subject}" if subject else label


def exchange_label(record: Record, exchange: Exchange) -> str:
    """`Vraag 5 en 6, VVD`: numbers and factions; a repeat of both is counted: `Vraag 5 (2e met dit nummer), VVD`."""
    repeat = repetition(record, exchange)
    counted = f" ({repeat})" if repeat else ""
    return ", ".join(filter(None, (f"Vraag {numbers(exchange)}{counted}", enumeration(exchange.factions))))


def repetition(record: Record, exchange: Exchange) -> str:
    """`2e met dit nummer`: shows it from earlier exchanges with the same numbers and factions; empty without those."""
    repeats = record.consultation.earlier_namesakes[exchange.id]
    return f"{repeats + 1}e met dit nummer" if repeats else ""


def numbers(exchange: Exchange) -> str:
    """`5 en 6`: the numbers of its questions."""
    return enumeration([question.number for question in exchange.questions])


def exchange_subject(record: Record, exchange: Exchange, knowledge: Knowledge) -> str:
    """The subject of an exchange: the editor's title, else a topic that the question itself decides, with its words.

    Else the words that set the question apart, or the first words where none does. A theme is too broad for a title.
    """
    edit = record.sidecar.exchanges.get(exchange.id)
    if edit and edit.title:
        return edit.title
    topics = record.topics_of(exchange)
    if not topics or not topics[0].is_sure:
        return wording.title(record.key_phrases_of(exchange)) or _opening(record, exchange)
    title = knowledge.topic_by_id[topics[0].id].title
    because = [word for topic in topics for word in topic.because]
    words = _fact_sources(title, because or record.key_phrases_of(exchange))
    return f"{title} ({', '.join(words)})" if words else title


def _fact_sources(title: str, words: Sequence[str]) -> list[str]:
    """The first deciding words that add something to the title and to each other."""
    told = [title.casefold()]
    stems = _stems(title)
    found: list[str] = []
    for word in words:
        names_something = word[:1].isalnum() and not begins_with_preposition(word)
        is_new = names_something and stems.isdisjoint(_stems(word))
        if is_new and not any(_says_no_more(word.casefold(), phrase) for phrase in told):
            found.append(word)
            told.append(word.casefold())
    return found[:DECIDING_WORDS]


def _stems(phrase: str) -> frozenset[str]:
    """The first letters of its longer words: `militaire` and `militair` have the same."""
    return frozenset(word[:STEM] for word in _WORD.findall(phrase.casefold()) if len(word) >= STEM)


def _says_no_more(word: str, phrase: str) -> bool:
    """Whether a phrase holds a word, with or without an ending, or is very similar to it: `Istanbul`, `Istanboel`."""
    inside = re.search(rf"(?<!\w){re.escape(word)}(?:e|en|n|s)?(?!\w)", phrase)
    return inside is not None or _is_alike(word, phrase) or _is_short_for(word, phrase)


def _is_short_for(word: str, phrase: str) -> bool:
    """Whether a word is made of the first letters of the last words of a phrase: `VS`, `Verenigde Staten`."""
    return len(word) > 1 and "".join(other[0] for other in phrase.split()).endswith(word)


def _is_alike(word: str, phrase: str) -> bool:
    """Whether two single words have two thirds of their letters in common from the beginning."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, phrase, strict=False)))
    return " " not in f"{word}{phrase}" and 3 * shared >= 2 * max(len(word), len(phrase))


def _opening(record: Record, exchange: Exchange) -> str:
    words = list(_words(record, exchange))
    tail = " …" if len(words) > OPENING_WORDS else ""
    return f"“{' '.join(words[:OPENING_WORDS])}{tail}”" if words else ""


def _words(record: Record, exchange: Exchange) -> Iterator[str]:
    for block in exchange.question_blocks:
        yield from record.consultation.legible(block).split()
