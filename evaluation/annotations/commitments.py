"""Comparing the commitments that a program finds with those of a key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from evaluation.annotations.marks import Commitment
from evaluation.annotations.within import holds
from evaluation.figures import Score


@dataclass(frozen=True)
class Commitments:
    """The sentences, and of how many of the right ones the addressee and the term are right, too."""

    sentences: Score = field(default_factory=Score)
    addressee: int = 0
    term: int = 0

    def __add__(self, other: Commitments) -> Commitments:
        return Commitments(self.sentences + other.sentences, self.addressee + other.addressee, self.term + other.term)


def commitments(key: Sequence[Commitment], also: Sequence[Commitment], found: Sequence[Commitment]) -> Commitments:
    """The score of one exchange; parts of one sentence count once, and sentences of `also` do not count."""
    right = [(wanted, given) for wanted in key if (given := [each for each in found if _is_same(wanted, each)])]
    wrong = list(too_many(key, also, found))
    return Commitments(
        Score(len(right), len(key), len(right) + len(wrong)),
        sum(any(_reads(wanted.addressee, each.addressee) for each in given) for wanted, given in right),
        sum(any(_reads(wanted.term, each.term) for each in given) for wanted, given in right),
    )


def misses(key: Sequence[Commitment], also: Sequence[Commitment], found: Sequence[Commitment]) -> Iterator[str]:
    """Each miss in words: sentences, and of the right ones another addressee or term."""
    for wanted in key:
        given = [each for each in found if _is_same(wanted, each)]
        if not given:
            yield f"commitment lacking: {wanted.sentence}"
            continue
        for what, right, read in (
            ("addressee", wanted.addressee, [each.addressee for each in given]),
            ("term", wanted.term, [each.term for each in given]),
        ):
            if not any(_reads(right, each) for each in read):
                yield f"{what} of a commitment: {read[0] or 'none'} (the key has {right or 'none'}): {wanted.sentence}"
    for each in too_many(key, also, found):
        yield f"commitment too many: {each.sentence}"


def too_many(
    key: Iterable[Commitment], also: Iterable[Commitment], found: Iterable[Commitment]
) -> Iterator[Commitment]:
    """Those found that the key has neither among the wanted ones nor among the others."""
    known = [*key, *also]
    return (each for each in found if not any(_is_same(one, each) for one in known))


def _is_same(one: Commitment, other: Commitment) -> bool:
    """Whether two sentences are the same, or one is what a cut at semicolons leaves of the other."""
    first, second = _parts(one.sentence), _parts(other.sentence)
    return holds(first, second) or holds(second, first)


def _parts(sentence: str) -> Sequence[str]:
    """What stands between semicolons, without the sign at the end of the sentence."""
    return [part for piece in sentence.split(";") if (part := piece.strip(" ."))]


def _reads(one: str, other: str) -> bool:
    """Whether they are the same words; a capital letter only says where in the sentence they stand."""
    return one.casefold() == other.casefold()
