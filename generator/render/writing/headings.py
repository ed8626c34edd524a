"""Headings of exchanges: what each is about, made by one rule and visibly not official text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.grammar.sentences.clause_verbs import has_its_verbs
from generator.grammar.sentences.shortening import LONGEST_SHOWN, shortened
from generator.grammar.titles.asked_clauses import names_no_subject, points_back, sentence_goes_on
from generator.grammar.words.classes import names_nothing
from generator.grammar.words.kinds import Kind, kind_of
from generator.grammar.words.prepositions import begins_with_preposition
from generator.model.annotation import AnnotationKind
from generator.model.assigned import AssignedTopic
from generator.model.consultation import Exchange
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.render.writing import wording
from generator.render.writing.wording import enumeration

DECIDING_WORDS = 2
# A phrase with so many spaces says more than a title with which it shares a word.
LONG_PHRASE = 3
OPENING_WORDS = 8
STEM = 6
# A word of a topic with fewer letters says too little.
SHORTEST = 4
_OPENING_MARKS, _CLOSING_MARKS = frozenset("«“„‘"), frozenset("»”’")
_GOES_ON = " …”"
_MARKS = "“”… "
_BOUND = (Kind.DESCRIBES, Kind.VERB)
_WORD = re.compile(r"\w+")
_LABEL, _SUBJECT, _BEHIND_LABEL = "label", "subject", ": "


def exchange_heading(record: Record, exchange: Exchange, knowledge: Knowledge) -> str:
    """`Vraag 19, Volt: Oorlog en vrede (SACEUR, NAVO-zuil)`; no two exchanges of a document have the same."""
    label, subject = exchange_label(record, exchange), exchange_subject(record, exchange, knowledge)
    return f"{label}{_BEHIND_LABEL}{subject}" if subject else label


def exchange_label(record: Record, exchange: Exchange) -> str:
    """`Vraag 5 en 6, VVD`: numbers and factions; a repeat of both is counted: `Vraag 5 (2e met dit nummer), VVD`."""
    made, key = record.made_of_it, (_LABEL, exchange.id)
    if key not in made:
        repeat = repetition(record, exchange)
        counted = f" ({repeat})" if repeat else ""
        made[key] = ", ".join(filter(None, (f"Vraag {numbers(exchange)}{counted}", enumeration(exchange.factions))))
    return made[key]


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
    made = record.made_of_it
    key = (_SUBJECT, exchange.id)
    if key not in made:
        made[key] = _subject(record, exchange, knowledge)
    return made[key]


def keep_heading(record: Record, exchange: Exchange, heading: str) -> None:
    """Take the subject of an exchange from its `heading`, which was made before."""
    label = exchange_label(record, exchange)
    record.made_of_it[_SUBJECT, exchange.id] = heading.removeprefix(label).removeprefix(_BEHIND_LABEL)


def _subject(record: Record, exchange: Exchange, knowledge: Knowledge) -> str:
    edit = record.sidecar.exchanges.get(exchange.id)
    if edit and edit.title:
        return edit.title
    topics = record.topics_of(exchange)
    if not topics or not topics[0].is_sure:
        return (
            wording.title(record.key_phrases_of(exchange))
            or _asked(record, exchange, LONGEST_SHOWN)
            or _opening(record, exchange)
        )
    return _of_topics(record, exchange, topics, knowledge.topic_by_id[topics[0].id].title)


def _of_topics(record: Record, exchange: Exchange, topics: Sequence[AssignedTopic], title: str) -> str:
    """The title of the first topic with the words of the question that say more, else with its words that ask.

    A topic of which the question holds no word is left out where these words can stand alone. Words that ask stand
    alone, too, where only a topic before them would cut them; where they begin with `deze`, the topic stands alone.
    """
    phrases = [each for each in record.key_phrases_of(exchange) if len(title) + len(each) <= LONGEST_SHOWN]
    is_named = _holds_a_word(record, exchange, title)
    if phrases and not is_named:
        return wording.title(phrases)
    if words := _fact_sources(title, phrases):
        return f"{title} ({', '.join(words)})"
    if asked := _asked(record, exchange, LONGEST_SHOWN):
        return _with_topic(asked, title, _asked(record, exchange, LONGEST_SHOWN - len(title)), is_named=is_named)
    because = _fact_sources(title, [word for topic in topics for word in topic.because if _may_stand_alone(word)])
    return f"{title} ({', '.join(because)})" if because else title


def _with_topic(asked: str, title: str, short: str, *, is_named: bool) -> str:
    """Words that ask behind the title of a topic, alone, or that title alone.

    `short` are those words as far as the title leaves room for them.
    """
    words = asked.strip(_MARKS)
    if names_no_subject(words):
        return title
    is_alone = not points_back(words) and (not is_named or len(asked) > len(short) or _repeats(words, title))
    shown = asked if is_alone else short
    if shown.endswith(_GOES_ON) and not has_its_verbs(shown.strip(_MARKS)):
        return title
    return shown if is_alone else f"{title}: {shown}"


def _repeats(words: str, title: str) -> bool:
    """Whether half of the words of a title stand in other words, by their first letters."""
    told = _telling(title)
    return 2 * sum(word[:STEM] in words.casefold() for word in told) >= len(told)


def _holds_a_word(record: Record, exchange: Exchange, title: str) -> bool:
    """Whether the question holds the first letters of a word of a title that says something."""
    question = " ".join(_words(record, exchange)).casefold()
    return any(word[:STEM] in question for word in _telling(title))


def _telling(title: str) -> list[str]:
    """The words of a title that say something, in small letters."""
    return [word for word in _WORD.findall(title.casefold()) if len(word) >= SHORTEST and not names_nothing(word)]


def _may_stand_alone(words: str) -> bool:
    """Whether words say something without others: no adjective or participle alone: `humanitaire`, `afgesloten`."""
    return " " in words or kind_of(words, "", begins_sentence=False) not in _BOUND


def _fact_sources(title: str, words: Sequence[str]) -> list[str]:
    """The first deciding words that add something to the title and to each other."""
    told = [title.casefold()]
    stems = _stems(title)
    found: list[str] = []
    for word in words:
        names_something = word[:1].isalnum() and not begins_with_preposition(word)
        is_new = names_something and (stems.isdisjoint(_stems(word)) or word.count(" ") >= LONG_PHRASE)
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


def _asked(record: Record, exchange: Exchange, longest: int) -> str:
    """The marked words that ask, between quotation marks; empty where none are marked."""
    for annotation in record.of(exchange, AnnotationKind.ASKED):
        if annotation.block is not None and annotation.span is not None:
            text = record.consultation.text(annotation.block)
            words, shown = record.words(annotation), shortened(record.words(annotation), longest)
            return _quotation(shown, goes_on=shown != words or sentence_goes_on(text, annotation.span.end))
    return ""


def _quotation(words: str, *, goes_on: bool) -> str:
    is_quoted = words[:1] in _OPENING_MARKS and words[-1:] in _CLOSING_MARKS
    return words if is_quoted else f"“{words}{_GOES_ON if goes_on else '”'}" if words else ""


def _opening(record: Record, exchange: Exchange) -> str:
    words = list(_words(record, exchange))
    return _quotation(" ".join(words[:OPENING_WORDS]), goes_on=len(words) > OPENING_WORDS)


def _words(record: Record, exchange: Exchange) -> Iterator[str]:
    for block in exchange.question_blocks:
        yield from record.consultation.legible(block).split()
