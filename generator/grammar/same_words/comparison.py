"""How alike two sentences are, and word by word in what they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from rapidfuzz.distance import Indel

from generator.grammar.same_words.sentences import Sentence, says_something
from generator.grammar.same_words.weight import Weight, are_forms
from generator.model.same_words import Degree

# How much of the words must be the same in order, where a word that moved counts twice.
_IN_ORDER = 0.7
IN_ANY_ORDER = 0.8
"""How much of the words of two sentences must be the same, whatever their order."""
MOST_REPLACED = 1
"""Where more words stand in the place of others, two sentences only have a pattern in common.

Figures alone do not count: what comes back a year later has others.
"""


@dataclass(frozen=True)
class Stretch:
    """Words in a row: those of one sentence and those of the other, the same or not; each may be none.

    `here` and `there` are the first word and the one behind the last, in the words of each sentence.
    """

    is_same: bool
    here: tuple[int, int]
    there: tuple[int, int]


def degree(one: Sentence, other: Sentence) -> Degree | None:
    """How alike two sentences are; None where they are not.

    Where a number, a name, a denial or another word that may turn the meaning stands in only one of them or elsewhere,
    or where either has words on the subject that the other lacks, they are only alike.
    """
    if one.words == other.words:
        return Degree.SAME
    longest = len(one.words) + len(other.words)
    fewest = IN_ANY_ORDER * longest
    if 2 * min(len(one.words), len(other.words)) < fewest or 2 * _shared(one.counts, other.counts) < fewest:
        return None  # the first shows without a look at the words
    rest, others = one.counts - other.counts, other.counts - one.counts
    if _replaced_at_least(rest, others) > MOST_REPLACED and _replaced_at_least(others, rest) > MOST_REPLACED:
        return None
    if Indel.normalized_similarity(one.words, other.words, score_cutoff=_IN_ORDER) < _IN_ORDER:
        return None
    changed = [each for each in stretches(one.words, other.words) if not each.is_same]
    here = _Difference.between(one, rest, others, [each.here for each in changed])
    there = _Difference.between(other, others, rest, [each.there for each in changed])
    replaced = min(here.said, there.said)
    if replaced > MOST_REPLACED and min(here.in_words, there.in_words):
        return None
    return Degree.ALIKE if replaced or here.may_turn_meaning or there.may_turn_meaning else Degree.NEARLY


def _shared(counts: Counter[str], others: Counter[str]) -> int:
    """How many words two sentences share, whatever their order."""
    return sum(min(counts[word], others[word]) for word in counts.keys() & others.keys())


def _replaced_at_least(rest: Counter[str], others: Counter[str]) -> int:
    """Of words that only one of two sentences has, how many say something, wherever they stand and whatever is a name.

    Told by the words alone, for most pairs differ in more of them than may be replaced.
    """
    said = ((word, count) for word, count in rest.items() if says_something(word))
    return sum(count for word, count in said if not any(are_forms(word, each) for each in others))


def stretches(one: Sequence[str], other: Sequence[str]) -> Iterator[Stretch]:
    """Both sentences from their first word to their last, by the fewest words that differ."""
    for is_same, parts in groupby(Indel.opcodes(one, other), key=lambda each: each.tag == "equal"):
        ends = list(parts)
        first, last = ends[0], ends[-1]
        yield Stretch(is_same, (first.src_start, last.src_end), (first.dest_start, last.dest_end))


def readable(one: Sequence[str], other: Sequence[str]) -> Iterator[Stretch]:
    """Both sentences from their first word to their last, by the longest rows of words that they share.

    A reader sees these better than the fewest words that differ; a word that moved may stand in what differs of both.
    """
    for tag, first, behind, there, behind_there in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        yield Stretch(tag == "equal", (first, behind), (there, behind_there))


@dataclass(frozen=True)
class _Difference:
    """What of a sentence another one lacks: words that it has not at all, and words that it has in another place.

    `said` is how many of the first say something, and `in_words` how many of these are no figures.
    """

    lacking: frozenset[Weight]
    moved: frozenset[Weight]
    said: int
    in_words: int

    @classmethod
    def between(
        cls, one: Sentence, rest: Counter[str], others: Counter[str], changed: Sequence[tuple[int, int]]
    ) -> _Difference:
        """That of `one`: `rest` are the words that it alone has, `others` those of the other one.

        `changed` are its stretches that are not the same.
        """
        lacking, moved, said, figures = set[Weight](), set[Weight](), 0, 0
        for at in (at for start, end in changed for at in range(start, end)):
            word, weight = one.words[at], one.weights[at]
            if not rest[word]:
                moved.add(weight)
            elif weight is not Weight.CONTENT or not any(are_forms(word, each) for each in others):
                lacking.add(weight)
                said += weight > Weight.LIGHT
                figures += weight > Weight.LIGHT and word[:1].isdigit()
        return cls(frozenset(lacking), frozenset(moved), said, said - figures)

    @property
    def may_turn_meaning(self) -> bool:
        """Whether the sentence may say something else for what it has alone, or has in another place."""
        return bool(self.lacking & {Weight.TURNING, Weight.TELLING} or self.moved & {Weight.CONTENT, Weight.TELLING})
