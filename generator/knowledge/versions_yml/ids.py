"""The ids of questions, answers, paragraphs and notes of a new version: of the same words, for ever the same.

An address never shows other words in silence. What is the same question keeps its id, though the document numbers it
anew; an answer goes with its question; what is new gets an id that nothing had before; what is gone leaves its id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.grammar.versions.pairing import SURE, Pair, Passage, likeness, paired
from generator.knowledge.versions_yml.passages import Passages, Turn, with_ids
from generator.model.consultation import Consultation
from generator.model.version_paths import id_since

# Fewer words in another place may be other words that only read the same: `Ja.`
_TELLING_WORDS = 5


@dataclass(frozen=True)
class Kept:
    """A passage that both versions have: its id, the one that its number now gives, and how alike the words are."""

    id: str
    plain: str
    likeness: float
    is_sure: bool


@dataclass
class KeptIds:
    """What the ids of a version are: the map from those that its numbers give, what is kept, new and gone."""

    ids: dict[str, str] = field(default_factory=dict)
    kept: list[Kept] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    @property
    def doubts(self) -> Iterator[Kept]:
        """Of which the words do not show for certain that they are the same passage."""
        return (each for each in self.kept if not each.is_sure)


def kept_ids(earlier: Sequence[Consultation], new: Consultation, version: int) -> KeptIds:
    """The ids of a new `version`, of which `earlier` are the versions before it with theirs, the first one first.

    `new` has the ids that its numbers give.
    """
    used = {identity for each in earlier for identity in Passages(each).words_at}
    giving = _Giving(version, used)
    old, made = Passages(earlier[-1]), Passages(new)
    giving.give(_pairs_of_turns(old.turns, made.turns), [t.id for t in old.turns], [t.id for t in made.turns])
    renamed = Passages(with_ids(new, dict(giving.found.ids)))
    _give_paragraphs(giving, old, renamed)
    _give(giving, old.notes, renamed.notes, paired(_passages(old.notes), _passages(renamed.notes)))
    return giving.found


class _Giving:
    """Gives ids, none twice and none that other words had."""

    def __init__(self, version: int, used: Iterable[str]) -> None:
        self.found = KeptIds()
        self._version, self._taken = version, set(used)

    def give(self, pairs: Iterable[Pair], old: Sequence[str], plain: Sequence[str]) -> None:
        """Give ids to passages, by the pairs of their places; `old` are ids and `plain` those that numbers give now."""
        by_new = {pair.new: pair for pair in pairs}
        for at, identity in enumerate(plain):
            if pair := by_new.get(at):
                self._keep(Kept(old[pair.old], identity, pair.likeness, pair.is_sure))
            else:
                given = identity if identity not in self._taken else id_since(self._version, identity, self._taken)
                self._set(identity, given)
                self.found.new.append(given)
        held = {pair.old for pair in by_new.values()}
        self.found.gone += [identity for at, identity in enumerate(old) if at not in held]

    def _keep(self, kept: Kept) -> None:
        self.found.kept.append(kept)
        self._set(kept.plain, kept.id)

    def _set(self, plain: str, given: str) -> None:
        self._taken.add(given)
        if plain != given:
            self.found.ids[plain] = given


def _passages(held: Mapping[str, str]) -> list[Passage]:
    return [Passage.of(text) for text in held.values()]


def _give(giving: _Giving, old: Mapping[str, str], new: Mapping[str, str], pairs: Iterable[Pair]) -> None:
    giving.give(pairs, list(old), list(new))


def _pairs_of_turns(old: Sequence[Turn], new: Sequence[Turn]) -> list[Pair]:
    """The questions that are the same, and the answers to these; then answers that stand at another question."""
    questions = _same_questions(old, new)
    there = {old[pair.old].id: new[pair.new].exchange for pair in questions}
    found = [*questions, *_answers_to_the_same(old, new, there)]
    return [*found, *_moved_answers(old, new, found)]


def _same_questions(old: Sequence[Turn], new: Sequence[Turn]) -> list[Pair]:
    """Questions in nearly the same words; in fewer where the answer shows that it is the same question.

    Other questions of one list may be half alike: `Hoeveel scholen zijn er in Zeeland?`
    """
    olds = [at for at, turn in enumerate(old) if not turn.is_answer]
    news = [at for at, turn in enumerate(new) if not turn.is_answer]
    found = paired([_with_answer(old[at]) for at in olds], [_with_answer(new[at]) for at in news])
    pairs = (Pair(olds[pair.old], news[pair.new], pair.likeness, pair.is_sure) for pair in found)
    return [pair for pair in pairs if pair.likeness >= SURE or _are_answered_alike(old[pair.old], new[pair.new])]


def _are_answered_alike(old: Turn, new: Turn) -> bool:
    return _tells(old.answered) and likeness(old.answered.split(), new.answered.split()) >= SURE


def _with_answer(turn: Turn) -> Passage:
    return Passage.of(turn.text, turn.answered)


def _answers_to_the_same(old: Sequence[Turn], new: Sequence[Turn], there: Mapping[str, str]) -> Iterator[Pair]:
    """Answers to the same question: those most alike; where each version has one left, that is it, in other words."""
    asked_in: dict[str, set[str]] = defaultdict(set)
    for turn in old:
        if turn.id in there:
            asked_in[turn.exchange].add(there[turn.id])
    taken: set[int] = set()
    for exchange, exchanges in asked_in.items():
        olds = [at for at, turn in enumerate(old) if turn.is_answer and turn.exchange == exchange]
        news = [at for at, turn in enumerate(new) if turn.is_answer and at not in taken and turn.exchange in exchanges]
        pairs = _best(old, new, olds, news)
        taken.update(pair.new for pair in pairs)
        yield from pairs


def _best(old: Sequence[Turn], new: Sequence[Turn], olds: Sequence[int], news: Sequence[int]) -> list[Pair]:
    found = paired([Passage.of(old[at].text) for at in olds], [Passage.of(new[at].text) for at in news])
    pairs = [Pair(olds[pair.old], news[pair.new], pair.likeness, True) for pair in found]
    left_old = [at for at in olds if at not in {pair.old for pair in pairs}]
    left_new = [at for at in news if at not in {pair.new for pair in pairs}]
    if len(left_old) == 1 and len(left_new) == 1:
        alike = likeness(old[left_old[0]].text.split(), new[left_new[0]].text.split())
        pairs.append(Pair(left_old[0], left_new[0], alike, False))
    return pairs


def _moved_answers(old: Sequence[Turn], new: Sequence[Turn], found: Sequence[Pair]) -> Iterator[Pair]:
    """Answers of many words that now stand at a question which is not the same."""
    held_old, held_new = {pair.old for pair in found}, {pair.new for pair in found}
    olds = [at for at, turn in enumerate(old) if turn.is_answer and at not in held_old and _tells(turn.text)]
    news = [at for at, turn in enumerate(new) if turn.is_answer and at not in held_new and _tells(turn.text)]
    pairs = paired([Passage.of(old[at].text) for at in olds], [Passage.of(new[at].text) for at in news], SURE)
    return (Pair(olds[pair.old], news[pair.new], pair.likeness, pair.is_sure) for pair in pairs)


def _give_paragraphs(giving: _Giving, old: Passages, new: Passages) -> None:
    """Paragraphs of the same question or answer first, then those that moved to another one."""
    olds = [(holder, anchor, text) for holder, each in old.paragraphs.items() for anchor, text in each.items()]
    news = [(holder, anchor, text) for holder, each in new.paragraphs.items() for anchor, text in each.items()]
    places_old, places_new = _by_holder(olds), _by_holder(news)
    found: list[Pair] = []
    for holder in places_new.keys() & places_old.keys():
        here, there = places_old[holder], places_new[holder]
        pairs = paired([Passage.of(olds[at][2]) for at in here], [Passage.of(news[at][2]) for at in there])
        found += [Pair(here[pair.old], there[pair.new], pair.likeness, pair.is_sure) for pair in pairs]
    found += _moved_paragraphs([each[2] for each in olds], [each[2] for each in news], found)
    giving.give(found, [each[1] for each in olds], [each[1] for each in news])


def _by_holder(paragraphs: Sequence[tuple[str, str, str]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for at, (holder, _, _) in enumerate(paragraphs):
        found[holder].append(at)
    return found


def _moved_paragraphs(old: Sequence[str], new: Sequence[str], found: Sequence[Pair]) -> Iterator[Pair]:
    held_old, held_new = {pair.old for pair in found}, {pair.new for pair in found}
    olds = [at for at, text in enumerate(old) if at not in held_old and _tells(text)]
    news = [at for at, text in enumerate(new) if at not in held_new and _tells(text)]
    pairs = paired([Passage.of(old[at]) for at in olds], [Passage.of(new[at]) for at in news], SURE)
    return (Pair(olds[pair.old], news[pair.new], pair.likeness, pair.is_sure) for pair in pairs)


def _tells(text: str) -> bool:
    return len(text.split()) >= _TELLING_WORDS
