"""Sentences that several consultations have, word for word or nearly, as chains by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.model.same_words import Degree


@dataclass(frozen=True)
class SentenceElsewhere:
    """A consultation that has a sentence: its id and title, the anchor and name of the answer or question, its day.

    `degree` is how alike the sentence there is, and `text` that sentence where it is not the same. `is_first` shows
    that no other consultation had it, or nearly, before.
    """

    consultation: str
    title: str
    turn: str
    name: str
    is_answer: bool
    is_quoted: bool
    day: date | None
    degree: Degree = Degree.SAME
    text: str = ""
    is_first: bool = False


@dataclass(frozen=True)
class Chain:
    """Other consultations, by day, so that a new one changes few pages.

    `earlier` are the first that has a sentence and the one right before, and `has_between` shows that there are others
    between these: their number would change the page of each that comes after a new one. `later` is the one right
    behind.
    """

    earlier: tuple[SentenceElsewhere, ...] = ()
    has_between: bool = False
    later: SentenceElsewhere | None = None

    @property
    def nearest(self) -> Chain:
        """Only those right before and right behind."""
        return Chain(self.earlier[-1:], later=self.later)


NOWHERE = Chain()


@dataclass(frozen=True)
class SharedSentence:
    """Other consultations that have a sentence of one: the same, nearly the same, and one that is alike.

    `is_first_here` shows that it stands here first, nearly the same ones included: not where the day of one is not
    known, or two have that day.
    """

    same: Chain = NOWHERE
    nearly: Chain = NOWHERE
    alike: Chain = NOWHERE
    is_first_here: bool = False


def shared(here: SentenceElsewhere, others: Sequence[SentenceElsewhere]) -> SharedSentence | None:
    """What a page shows of the consultations that have a sentence, beside the one (`here`) that it is of.

    None where only questions have it, for these have formulas of their own. Nearly the same is what an answer says and
    another says, or what a question quotes; what stands around a quotation is of the question alone.
    """
    has_answer = any(each.is_answer for each in (here, *others) if each.degree is Degree.SAME)
    told = (each for each in others if (has_answer if each.degree is Degree.SAME else _are_said(here, each)))
    ordered = sorted(told, key=_order)
    if not ordered:
        return None
    close = sorted((here, *(each for each in ordered if each.degree is not Degree.ALIKE)), key=_order)
    is_certain = len(close) > 1 and close[-1].day is not None and close[0].day != close[1].day
    first = close[0] if is_certain else None
    same, nearly, alike = (
        _chain(here, [replace(each, is_first=each is first) for each in ordered if each.degree is how])
        for how in Degree
    )
    return SharedSentence(same, nearly, alike, first is here)


def _chain(here: SentenceElsewhere, others: Sequence[SentenceElsewhere]) -> Chain:
    before = [each for each in others if _order(each) < _order(here)]
    later = next(iter(others[len(before) :]), None)
    earlier = before if len(before) <= 1 else [before[0], before[-1]]
    return Chain(tuple(earlier), len(before) > len(earlier), later)


def _are_said(here: SentenceElsewhere, there: SentenceElsewhere) -> bool:
    """Whether an answer says a sentence, and the other one is said or quoted."""
    is_quoted = here.is_quoted or there.is_quoted
    return (here.is_answer or there.is_answer) and ((here.is_answer and there.is_answer) or is_quoted)


def _order(place: SentenceElsewhere) -> tuple[bool, date, str]:
    return place.day is None, place.day or date.max, place.consultation
