"""Compares what the parser found with a key: counts what is right and lists each miss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from evaluation.alignment import align, settle_marks, settle_parts
from evaluation.figures import Score
from evaluation.outline import FACTS, Group, Outline, Text
from generator.model.document_kinds import OF_THE_EERSTE_KAMER

NOTHING = "nothing"


@dataclass(frozen=True)
class Miss:
    """A difference from the key: its subject, what the key says, and what the parser says."""

    about: str
    key: str
    found: str


@dataclass(frozen=True)
class Comparison:
    """How well one document was understood. `facts` has each fact by its name, and whether it is right."""

    facts: dict[str, bool]
    misses: tuple[Miss, ...]
    questions: Score = field(default_factory=Score)
    answers: Score = field(default_factory=Score)
    pairings: Score = field(default_factory=Score)
    exchanges: Score = field(default_factory=Score)

    @property
    def is_right(self) -> bool:
        """Whether everything is as in the key."""
        return not self.misses


def compare(key: Outline, found: Outline) -> Comparison:
    """Compare a whole document with its key; the exchanges only where the key has them."""
    named = tuple(key.aliases.get(name, name) for name in found.facts["members"])
    facts = {**found.facts, "members": named}
    misses = [
        Miss(name, "; ".join(key.facts[name]) or NOTHING, "; ".join(facts[name]) or NOTHING)
        for name in FACTS
        if not _is_right(name, key.facts[name], facts[name])
    ]
    judged = Comparison({name: _is_right(name, key.facts[name], facts[name]) for name in FACTS}, tuple(misses))
    if key.exchanges is None:
        return judged
    return _with_exchanges(judged, key, found)


def _is_right(name: str, wanted: tuple[str, ...], found: tuple[str, ...]) -> bool:
    """Whether a fact is as in the key; a key says nothing of kinds that only the Eerste Kamer has."""
    is_unlisted = name == "kind" and not wanted and set(found) <= set(OF_THE_EERSTE_KAMER)
    return wanted == found or is_unlisted


def nothing_found(key: Outline, why: str) -> Comparison:
    """The comparison of a document that could not be read or parsed at all."""
    pairings = sum(len(group.questions) * len(group.answers) for group in key.exchanges or ())
    return Comparison(
        dict.fromkeys(FACTS, False),
        (Miss("the whole document", "a readable document", why),),
        Score(in_key=len(key.questions)),
        Score(in_key=len(key.answers)),
        Score(in_key=pairings),
        Score(in_key=len(key.exchanges or ())),
    )


def _with_exchanges(judged: Comparison, key: Outline, found: Outline) -> Comparison:
    groups = settle_marks(found.exchanges or (), (*key.questions, *key.answers))
    wanted = settle_parts(key.exchanges or (), [text for group in groups for text in group.questions])
    key, found = replace(key, exchanges=wanted), replace(found, exchanges=groups)
    questions = _Side("question", key.questions, found.questions)
    answers = _Side("answer", key.answers, found.answers)
    by_exchange = list(_exchanges(wanted, groups, questions, answers))
    extra = [*questions.extra(), *answers.extra()]
    return replace(
        judged,
        misses=(*judged.misses, *(miss for _, misses in by_exchange for miss in misses), *extra),
        questions=questions.score(),
        answers=answers.score(),
        pairings=_pairings(wanted, groups, questions, answers),
        exchanges=Score(sum(not misses for _, misses in by_exchange), len(wanted), len(groups)),
    )


class _Side:
    """All questions, or all answers: those of the key, those found, and which of them are the same."""

    def __init__(self, name: str, key: Sequence[Text], found: Sequence[Text]) -> None:
        self.name = name
        self.key = key
        self.found = found
        self.pairs = align(key, found)
        self.back = {there: here for here, there in self.pairs.items()}

    def score(self) -> Score:
        """A text is right when its first and its last words are."""
        right = sum(self.key[here].ends == self.found[there].ends for here, there in self.pairs.items())
        return Score(right, len(self.key), len(self.found))

    def misses(self, here: int) -> Iterator[Miss]:
        """What is wrong with one text of the key."""
        wanted, about = self.key[here], f"{self.name} {_number(self.key[here])}"
        there = self.pairs.get(here)
        if there is None:
            yield Miss(about, _quoted(wanted), NOTHING)
            return
        text = self.found[there]
        if wanted.first != text.first:
            yield Miss(f"{about}, first words", f"“{wanted.first}”", f"“{text.first}”")
        if wanted.last != text.last:
            yield Miss(f"{about}, last words", f"“{wanted.last}”", f"“{text.last}”")
        if wanted.numbers and wanted.numbers != text.numbers:
            yield Miss(f"{about}, number", ", ".join(wanted.numbers), ", ".join(text.numbers) or NOTHING)
        if wanted.factions != text.factions:
            yield Miss(f"{about}, factions", ", ".join(wanted.factions), ", ".join(text.factions) or NOTHING)

    def extra(self) -> Iterator[Miss]:
        """What was found and is not in the key."""
        for there, text in enumerate(self.found):
            if there not in self.back:
                yield Miss(f"{self.name} {_number(text)}", NOTHING, _quoted(text))


def _number(text: Text) -> str:
    return ", ".join(text.numbers) or "without a number"


def _quoted(text: Text) -> str:
    return f"“{text.first}” … “{text.last}”"


def _numbered(groups: Sequence[Group]) -> Iterator[tuple[Group, range, range]]:
    """Each exchange with the positions of its questions among all questions, and of its answers among all answers."""
    question = answer = 0
    for group in groups:
        asked = range(question, question + len(group.questions))
        answered = range(answer, answer + len(group.answers))
        yield group, asked, answered
        question, answer = asked.stop, answered.stop


def _exchanges(
    wanted: Sequence[Group], found: Sequence[Group], questions: _Side, answers: _Side
) -> Iterator[tuple[Group, list[Miss]]]:
    """Each exchange of the key with what is wrong in it: its texts, what stands together, its state."""
    home = {n: (group, asked, answered) for group, asked, answered in _numbered(found) for n in asked}
    for group, asked, answered in _numbered(wanted):
        misses = [miss for n in asked for miss in questions.misses(n)]
        misses += [miss for n in answered for miss in answers.misses(n)]
        first = next((questions.pairs[n] for n in asked if n in questions.pairs), None)
        if first is not None:
            there, its_questions, its_answers = home[first]
            about = f"exchange of question {_number(group.questions[0])}"
            together = _labels(questions.key, asked), _labels(answers.key, answered)
            as_found = _labels_found(questions, its_questions), _labels_found(answers, its_answers)
            if together != as_found:
                misses.append(Miss(f"{about}, what stands together", _together(together), _together(as_found)))
            if group.state != there.state:
                misses.append(Miss(f"{about}, state", group.state, there.state))
        yield group, misses


def _labels(texts: Sequence[Text], positions: range) -> frozenset[tuple[int, str]]:
    return frozenset((n, _number(texts[n])) for n in positions)


def _labels_found(side: _Side, positions: range) -> frozenset[tuple[int, str]]:
    """The texts of the key that the parser put together; those that are in no key bear a negative position."""
    return frozenset(
        (side.back[n], _number(side.key[side.back[n]])) if n in side.back else (-1 - n, f"{_number(side.found[n])}?")
        for n in positions
    )


def _together(sets: tuple[frozenset[tuple[int, str]], ...]) -> str:
    questions, answers = ("; ".join(label for _, label in sorted(labels)) or NOTHING for labels in sets)
    return f"questions {questions}, answers {answers}"


def _pairings(wanted: Sequence[Group], found: Sequence[Group], questions: _Side, answers: _Side) -> Score:
    """A pairing is a question with an answer in one exchange; both may be ill cut."""
    in_key = {(q, a) for _, asked, answered in _numbered(wanted) for q in asked for a in answered}
    as_found = [
        (questions.back.get(q), answers.back.get(a))
        for _, asked, answered in _numbered(found)
        for q in asked
        for a in answered
    ]
    return Score(sum(pair in in_key for pair in as_found), len(in_key), len(as_found))
