"""Suggests topics for exchanges that have none, by words that several share and the rest of the archive lacks."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.annotate.themes.key_phrases import found_in
from generator.annotate.themes.shared import shared_theme
from generator.annotate.themes.topics import THRESHOLD, weigh
from generator.grammar.terms.administrative_nouns import is_administrative
from generator.grammar.titles.key_phrases import phrase_words, word_key
from generator.grammar.words.nouns import is_verb, needs_noun
from generator.model.annotation import AnnotationKind
from generator.model.consultation import Exchange
from generator.model.identifiers import LONGEST_TOPIC, slug
from generator.model.knowledge import Knowledge, Topic
from generator.model.library import Record

MOST_SUGGESTIONS = 20
# A topic of one exchange helps nobody to find another.
LEAST_EXCHANGES = 2
MOST_HINTS = 5
# A shorter word begins too many others.
_SHORTEST_STEM = 6


@dataclass(frozen=True)
class Suggestion:
    """A topic to paste into topics.yml, and the exchanges that it would be given to."""

    topic: Topic
    exchanges: tuple[tuple[Record, Exchange], ...]


@dataclass(frozen=True)
class _Word:
    """A word in a question: how much it says, as it is written, and the phrase that it stands in."""

    points: float
    written: str
    phrase: str


_Words = Mapping[str, Sequence[_Word]]
"""The words of an exchange that say something, by key."""


@dataclass(frozen=True)
class _Asked:
    """An exchange, whether it has a topic, and its words."""

    record: Record
    exchange: Exchange
    has_topic: bool
    words: _Words


def suggest_topics(records: Sequence[Record], knowledge: Knowledge, wanted: Collection[str] = ()) -> list[Suggestion]:
    """Topics for the exchanges without one, those of most exchanges first; none would be given to fewer than two.

    `wanted` are the ids of the consultations that need topics; all, where none is named.
    """
    asked = _with_stems([_asked(r, e, knowledge) for r in records for e in r.consultation.exchanges])
    ids = wanted or {record.consultation.id for record in records}
    waiting = {n for n, each in enumerate(asked) if not each.has_topic and each.record.consultation.id in ids}
    holding = _holding(asked)
    apart = _apartness(asked, holding, waiting)
    taken = {name for topic in knowledge.topics for name in (topic.id, topic.title.casefold())}
    found: list[Suggestion] = []
    while apart and len(found) < MOST_SUGGESTIONS:
        key = _best(apart, {key: [asked[n].words[key] for n in sorted(holding[key] & waiting)] for key in apart})
        del apart[key]
        among = [asked[position] for position in sorted(holding[key] & waiting)]
        topic = _topic(key, among)
        alone = (topic,) if topic else ()
        given = [each for each in among if _is_given(alone, each)]
        if topic and len(given) >= LEAST_EXCHANGES and taken.isdisjoint((topic.id, topic.title.casefold())):
            found.append(Suggestion(topic, tuple((each.record, each.exchange) for each in given)))
            taken.update((topic.id, topic.title.casefold()))
            waiting -= {position for position in waiting if asked[position] in given}
    return sorted(found, key=lambda suggestion: -len(suggestion.exchanges))


def _best(apart: Mapping[str, float], words: Mapping[str, Sequence[Sequence[_Word]]]) -> str:
    """The key whose words say most about most exchanges that wait."""

    def points(key: str) -> tuple[float, str]:
        return apart[key] * sum(max(word.points for word in found) for found in words[key]), key

    return max(apart, key=points)


def _is_given(topics: tuple[Topic, ...], asked: _Asked) -> bool:
    """Whether an exchange would have one of some topics."""
    weighed = weigh(asked.record.consultation, asked.exchange, topics)
    return any(evidence.score >= THRESHOLD for evidence in weighed)


def _asked(record: Record, exchange: Exchange, knowledge: Knowledge) -> _Asked:
    words: dict[str, list[_Word]] = defaultdict(list)
    for phrase in found_in(record.consultation, exchange, knowledge):
        for written in phrase_words(phrase.words):
            key = word_key(written)
            says_nothing = needs_noun(written) or is_verb(written, "") or is_administrative(written)
            if key in phrase.keys and not says_nothing:
                words[key].append(_Word(phrase.points, written, phrase.words))
    return _Asked(record, exchange, any(record.of(exchange, AnnotationKind.TOPIC)), words)


def _with_stems(asked: Sequence[_Asked]) -> list[_Asked]:
    """The exchanges, whose compounds count for the words that they begin with: `jeugdzorgplicht` for `jeugdzorg`."""
    known = {key for each in asked for key in each.words}
    made = []
    for each in asked:
        words: dict[str, list[_Word]] = defaultdict(list)
        for key, found in each.words.items():
            for length in range(min(_SHORTEST_STEM, len(key)), len(key) + 1):
                if key[:length] in known:
                    words[key[:length]] += found
        made.append(_Asked(each.record, each.exchange, each.has_topic, words))
    return made


def _holding(asked: Sequence[_Asked]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for position, each in enumerate(asked):
        for key in each.words:
            found[key].add(position)
    return found


def _apartness(asked: Sequence[_Asked], holding: Mapping[str, set[int]], waiting: set[int]) -> dict[str, float]:
    """How far each word that waiting exchanges share is one of few documents, and of exchanges that wait."""
    documents = len({each.record.consultation.id for each in asked}) + 1
    apart: dict[str, float] = {}
    for key, positions in holding.items():
        if len(positions & waiting) >= LEAST_EXCHANGES:
            held_in = len({asked[position].record.consultation.id for position in positions})
            apart[key] = math.log(documents / held_in + 1) * len(positions & waiting) / len(positions)
    return apart


def _topic(key: str, among: Sequence[_Asked]) -> Topic | None:
    words = [word for each in among for word in each.words[key]]
    title = _title(key, words, len(among)) if words else ""
    theme = shared_theme([each.record.themes_of(each.exchange) for each in among], title)
    if theme is None or not slug(title):
        return None
    return Topic(
        id=slug(title)[:LONGEST_TOPIC].strip("-"),
        title=title[:1].upper() + title[1:],
        theme=theme,
        match=tuple(dict.fromkeys((*_forms(key, words), *([title] if " " in title else ())))),
        hints=tuple(
            form
            for hint in _hints(key, among)
            for form in _forms(hint, [word for each in among for word in each.words.get(hint, ())])
        ),
    )


def _hints(key: str, among: Sequence[_Asked]) -> list[str]:
    """The keys of other words that exchanges share; of three or more also the one that says most in each of them."""
    others = Counter(other for each in among for other in each.words if not other.startswith(key))
    shared = sorted((o for o, count in others.items() if count >= LEAST_EXCHANGES), key=lambda o: (-others[o], o))
    own = [_other(key, each) for each in among] if len(among) > LEAST_EXCHANGES else []
    return list(dict.fromkeys([*shared, *filter(None, own)]))[:MOST_HINTS]


def _other(key: str, asked: _Asked) -> str | None:
    """The word of an exchange that says most beside a key."""
    points = {other: max(word.points for word in found) for other, found in asked.words.items()}
    others = [other for other in points if not other.startswith(key)]
    return max(others, key=lambda other: (points[other], other), default=None)


def _title(key: str, words: Sequence[_Word], exchanges: int) -> str:
    """The phrase that most of the exchanges have the word in, else the word itself."""
    phrase, count = Counter(word.phrase for word in words).most_common(1)[0]
    if 2 * count > exchanges:
        return phrase
    own = [word.written for word in words if word_key(word.written) == key]
    return Counter(own or [word.written for word in words]).most_common(1)[0][0]


def _forms(key: str, words: Sequence[_Word]) -> Iterator[str]:
    """A word as topics.yml has it: `wachttijd*`; a short one, a name and an abbreviation in the forms that are used."""
    written = sorted({word.written for word in words if word_key(word.written) == key})
    if len(key) >= _SHORTEST_STEM and key.isalpha() and any(form[1:].islower() for form in written):
        small = any(form.islower() for form in written)
        yield f"{key if small else key[:1].upper() + key[1:]}*"
    else:
        yield from written or sorted({word.written for word in words})
