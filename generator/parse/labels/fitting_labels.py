"""Labels that only their number proves: `antwoord 3`, `Antoworrd 2`, `V4:`.

Each is at a place where the labels around it skip exactly its number. Labels of one letter are accepted all together or
not at all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.grammar.labels.forms import AnsweredOrAsked
from generator.grammar.labels.labels import (
    answer_label,
    labels_inside,
    loose_label,
    number_before_text,
    number_glued,
    question_label,
)
from generator.grammar.labels.numbers import numbers, value
from generator.grammar.labels.rare_forms import LooseLabel
from generator.grammar.questions.asking import asks
from generator.grammar.sentences.borders import ends_sentence, runs_on
from generator.parse.labels.division import Division
from generator.parse.labels.series import Candidate, counting

# Fewer labels of one letter prove nothing: `A2` is a road.
FEWEST = 2


@dataclass(frozen=True)
class _Counted:
    """A numbered label: the position of its paragraph, and its first and last number."""

    position: int
    first: int
    last: int


def fitting_labels(texts: Sequence[str], known: Mapping[int, Division]) -> dict[int, Division]:
    """The paragraphs that begin with such a label, by position; `known` are those that begin with a certain one."""
    has_bare = any(division.label is AnsweredOrAsked.QUESTION for division in known.values())
    loose = {
        n: label
        for n, text in enumerate(texts)
        if n not in known and (label := _loose(texts, n, text) or (_bare(text) if has_bare else None))
    }
    if not loose:
        return {}
    certain = list(_certain(texts, known))
    lettered = {n: label for n, label in loose.items() if label.is_of_letter}
    asked = {number for label in loose.values() if label.kind is AnsweredOrAsked.QUESTION for number in label.numbers}
    found = _lettered(texts, lettered, asked, certain)
    certain += [(label.kind, _counted(n, label.numbers)) for n, label in found.items()]
    counted = _counting({n: label for n, label in loose.items() if n not in lettered}, certain)
    found |= counted
    certain += [(label.kind, _counted(n, label.numbers)) for n, label in counted.items()]
    fits = _Fits(certain)
    for n, label in loose.items():
        if n not in lettered and n not in found and fits.take(n, label, asking=asks(texts[n])):
            found[n] = label
    return {n: Division(label.end % len(texts[n]), label.kind) for n, label in found.items()}


def labels_inside_texts(texts: Sequence[str], known: Mapping[int, Division]) -> dict[int, tuple[int, ...]]:
    """The offsets of labels within paragraphs (a line break was forgotten), by position of the paragraph.

    Each fills a gap in the numbers of the labels that begin paragraphs; a label of one letter needs others like it.
    """
    inside = {n: list(labels_inside(text)) for n, text in enumerate(texts) if n not in known or known[n].end}
    found = {n: labels for n, labels in inside.items() if labels}
    if not found:
        return {}
    certain = list(_certain(texts, known))
    kinds = {kind for kind, _ in certain}
    fits = _Fits(certain)
    cuts: dict[int, tuple[int, ...]] = {}
    for n, labels in found.items():
        fit = tuple(offset for offset, label in labels if label.kind in kinds and fits.take(n, label, asking=True))
        if fit:
            cuts[n] = fit
    return cuts


def _loose(texts: Sequence[str], position: int, text: str) -> LooseLabel | None:
    """The possible labels at starts of paragraphs, except known labels and starts within a sentence."""
    if not text or answer_label(text) or question_label(text):
        return None
    label = loose_label(text)
    before = texts[position - 1] if position else ""
    if label is None or not label.numbers:
        return None
    is_apart = not text[0].islower() or label.end == len(text) or not before
    return label if is_apart or (ends_sentence(before) and not runs_on(before)) else None


def _bare(text: str) -> LooseLabel | None:
    """A bare number before a question or glued to it, if other questions of the document have bare numbers."""
    found = number_before_text(text) or number_glued(text)
    asking = found is not None and (asks(text) or asks(text[found.end :].lstrip()))
    return LooseLabel(AnsweredOrAsked.QUESTION, found.numbers, found.end) if found and asking else None


def _certain(texts: Sequence[str], known: Mapping[int, Division]) -> Iterator[tuple[AnsweredOrAsked, _Counted]]:
    """The numbered labels that are certain, in order."""
    for n, text in enumerate(texts):
        division = known.get(n)
        words = text[: division.end] if division and division.end else text
        for kind, label in (
            (AnsweredOrAsked.ANSWER, answer_label(words)),
            (AnsweredOrAsked.QUESTION, question_label(words)),
        ):
            if label and label.numbers:
                yield kind, _counted(n, label.numbers)
                break
        else:
            loose = loose_label(words)
            named = loose.numbers if loose else numbers(words)
            if division and division.label and named:
                yield division.label, _counted(n, named)


def _counted(position: int, named: Sequence[str]) -> _Counted:
    return _Counted(position, value(named[0]), max(map(value, named)))


def _lettered(
    texts: Sequence[str],
    lettered: Mapping[int, LooseLabel],
    asked: set[str],
    certain: Sequence[tuple[AnsweredOrAsked, _Counted]],
) -> dict[int, LooseLabel]:
    """The labels of one letter, if those of questions count up and those of answers name questions that exist."""
    asking = {n: label for n, label in lettered.items() if label.kind is AnsweredOrAsked.QUESTION}
    firsts = [value(label.numbers[0]) for label in asking.values()]
    if len(firsts) < FEWEST or any(after <= before for before, after in pairwise(firsts)):
        asking = {}
    asked |= {str(n) for kind, c in certain if kind is AnsweredOrAsked.QUESTION for n in range(c.first, c.last + 1)}
    answering = {n: label for n, label in lettered.items() if label.kind is AnsweredOrAsked.ANSWER}
    if len(answering) < FEWEST or not all({*label.numbers} <= asked for label in answering.values()):
        answering = {}
    questions = [counted for kind, counted in certain if kind is AnsweredOrAsked.QUESTION]
    questions += [_counted(n, label.numbers) for n, label in asking.items()]
    bare = {n: label for n, label in answering.items() if _is_bare(texts[n], label)}
    if bare and not _answer_in_turn(bare, questions):
        answering = {}
    return {**asking, **answering}


def _is_bare(text: str, label: LooseLabel) -> bool:
    """Whether no sign follows a label on its line: `A2 Rondweg` may be a road."""
    return label.end < len(text) and text[: label.end].rstrip()[-1].isalnum()


def _answer_in_turn(answering: Mapping[int, LooseLabel], questions: Sequence[_Counted]) -> bool:
    """Whether each answer names the last question before it, or all answers follow the questions, mostly in order."""
    ordered = sorted(questions, key=lambda each: each.position)
    if ordered and ordered[-1].position < min(answering):
        firsts = [value(label.numbers[0]) for label in answering.values()]
        return len(firsts) * 2 > len(ordered) and all(before < after for before, after in pairwise(firsts))
    return all(_is_last_asked(n, label, ordered) for n, label in answering.items())


def _is_last_asked(position: int, label: LooseLabel, questions: Sequence[_Counted]) -> bool:
    last = max((each for each in questions if each.position < position), key=lambda each: each.position, default=None)
    return last is not None and last.first <= max(map(value, label.numbers)) <= last.last


def _counting(
    loose: Mapping[int, LooseLabel], certain: Sequence[tuple[AnsweredOrAsked, _Counted]]
) -> dict[int, LooseLabel]:
    """The labels that count up in a document that writes all labels of a kind in an uncertain form."""
    kinds = {kind for kind, _ in certain}
    found: dict[int, LooseLabel] = {}
    for kind in AnsweredOrAsked:
        own = [(n, label) for n, label in loose.items() if label.kind is kind and not label.is_open]
        if kind not in kinds:
            spans = [_counted(n, label.numbers) for n, label in own]
            series = counting([Candidate(span.first, max(span.first, span.last)) for span in spans])
            found |= {n: label for place, (n, label) in enumerate(own) if place in series}
    return found


class _Fits:
    """The certain labels of both kinds, and the others that fit between them."""

    def __init__(self, certain: Sequence[tuple[AnsweredOrAsked, _Counted]]) -> None:
        self._held: dict[AnsweredOrAsked, list[_Counted]] = {kind: [] for kind in AnsweredOrAsked}
        for kind, counted in sorted(certain, key=lambda each: each[1].position):
            self._held[kind].append(counted)

    def take(self, position: int, label: LooseLabel, *, asking: bool) -> bool:
        """Whether the numbers of a label are missing at this place; if so, add the label."""
        one = _counted(position, label.numbers)
        is_question = label.kind is AnsweredOrAsked.QUESTION
        if label.is_open and not (is_question and asking):
            return False
        fits = self._continues(label.kind, one) if is_question else self._answers(one)
        if fits:
            held = self._held[label.kind]
            held.insert(bisect_left([each.position for each in held], position), one)
        return fits

    def _continues(self, kind: AnsweredOrAsked, one: _Counted) -> bool:
        """Whether the number of a label is one more than the one before it, and less than the next."""
        held = self._held[kind]
        place = bisect_left([each.position for each in held], one.position)
        before = held[place - 1].last if place else 0
        after = held[place].first if place < len(held) else None
        answered = any(each.first <= one.first <= each.last for each in self._held[AnsweredOrAsked.ANSWER])
        is_next = after is not None and after > one.last
        return one.first == before + 1 and (is_next or (after is None and (place > 0 or answered)))

    def _answers(self, one: _Counted) -> bool:
        """Whether a label names a question before it that no other answer names; without questions it must count on."""
        asked, answered = self._held[AnsweredOrAsked.QUESTION], self._held[AnsweredOrAsked.ANSWER]
        if any(each.first <= one.last and one.first <= each.last for each in answered):
            return False
        if not asked:
            return self._continues(AnsweredOrAsked.ANSWER, one)
        return any(each.position <= one.position and each.first <= one.first <= each.last for each in asked)
