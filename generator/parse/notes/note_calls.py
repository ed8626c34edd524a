"""Calls: the places where a text may call notes, and those that certainly are signs of the notes found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.grammar.notes.sign_forms import Opening, Sign, SignForm
from generator.grammar.notes.signs import any_glued, numbers_near, openings, signs
from generator.grammar.notes.sources import names_source
from generator.model.text import Span

# Signs of these forms may call the same note more than once.
_REPEATED = frozenset({SignForm.BOXED, SignForm.ROUND, SignForm.CLOSED, SignForm.WORDED})
# Text in these forms is almost certainly a sign, in any order of numbers.
_SURE = frozenset({SignForm.BOXED, SignForm.WORDED})
_TYPED = (SignForm.BOXED, SignForm.WORDED, SignForm.ROUND, SignForm.CLOSED, SignForm.STARRED)
_UNTYPED = (SignForm.RAISED, SignForm.GLUED, SignForm.SPACED)
_DIGITS = (SignForm.GLUED, SignForm.SPACED)
# The forms of bodies that are their own, by form of sign; plain text does not show that a digit was raised.
_OWN = {form: (form,) for form in (*_TYPED, SignForm.RAISED)} | dict.fromkeys(_DIGITS, (SignForm.BARE, SignForm.DOTTED))

_TYPED_FIRST = (*(form for form in _TYPED if form is not SignForm.STARRED), *_UNTYPED)
# A bare or dotted number before a body corresponds to a raised one in the text, or one glued to a word.
_RAISED_FIRST = (SignForm.RAISED, SignForm.GLUED, *_TYPED_FIRST[:4], SignForm.SPACED)

Called = dict[int, Span | None]
"""The first sign of each called note, by number; None when the place is not certain."""


@dataclass(frozen=True)
class _Places:
    starts: list[int]
    spans: list[Span]

    @staticmethod
    def of(spans: Iterable[Span]) -> _Places:
        ordered = sorted(spans)
        return _Places([span.start for span in ordered], ordered)

    def first(self, start: int, end: int) -> Span | None:
        """The first place from `start` on, before `end`."""
        n = bisect_left(self.starts, start)
        return self.spans[n] if n < len(self.starts) and self.starts[n] < end else None

    def last(self, start: int, end: int) -> Span | None:
        """The last place before `end`, from `start` on."""
        n = bisect_left(self.starts, end) - 1
        return self.spans[n] if n >= 0 and self.starts[n] >= start else None

    def within(self, start: int, end: int) -> list[Span]:
        return self.spans[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def drop(self, taken: Span) -> None:
        """Leave out the places that overlap a span; none overlaps another."""
        n = bisect_left(self.starts, taken.end) - 1
        while n >= 0 and self.spans[n].end > taken.start:
            del self.starts[n], self.spans[n]
            n -= 1


_NOWHERE = _Places([], [])
# The offsets of the last line with a sign, and of the last of these that names a source.
_Last = tuple[int, int]
_NO_BODY = (-1, -1)


class Calls:
    """The possible calls of notes in one text. If the format shows raised text, glued digits are no calls."""

    def __init__(self, text: str, raised: Sequence[tuple[int, Span]] = (), *, is_marked: bool = False) -> None:
        """`raised` are numbers that the format sets above the line; `is_marked`: it marks its notes itself."""
        self.text = text
        forms = _TYPED if is_marked else (*_TYPED, *_UNTYPED)
        self._places = {form: _by_number(signs(text, form)) for form in forms}
        self._any: dict[int, _Places] = {}
        if raised:
            found = (Sign(SignForm.RAISED, number, span.start, span.end) for number, span in raised)
            self._places[SignForm.RAISED] = _by_number((*found, *signs(text, SignForm.RAISED)))
            self._places[SignForm.GLUED] = self._places[SignForm.SPACED] = {}
        elif not is_marked:
            self._any = _by_number(any_glued(text))
        self._bodies = _bodies(text, self._places)

    def forms(self, of_body: SignForm) -> tuple[SignForm, ...]:
        """The forms in which a body with this form of sign may be called, most likely first."""
        if of_body is SignForm.STARRED:
            return (SignForm.STARRED,)
        others = _RAISED_FIRST if of_body in (SignForm.BARE, SignForm.RAISED) else _TYPED_FIRST
        return tuple(form for form in dict.fromkeys((of_body, *others)) if form in self._places)

    def forms_of(self, opened: Opening, body: str, start: int) -> tuple[SignForm, ...]:
        """The same forms for a body with these words at an offset, without those that call one in their own form below.

        Signs that enumerations have too, `(1)`, only do so if what is below names a source or this one names none, and
        digits, with which any line may begin, if both are so.
        """
        is_source = names_source(body)
        return tuple(
            form
            for form in self.forms(opened.form)
            if opened.form is form or not self._has_own_body(form, opened, start, is_source=is_source)
        )

    def _has_own_body(self, form: SignForm, opened: Opening, start: int, *, is_source: bool) -> bool:
        """Whether a line below opens with a sign in this form, and rather so than one that names a source or none."""
        bodies = [self._bodies.get((own, opened.number), _NO_BODY) for own in _OWN[form] if own is not opened.form]
        is_below, is_source_below = (any(last[n] > start for last in bodies) for n in (0, 1))
        if form in _SURE:
            return is_below
        if form in _DIGITS:
            return is_source_below and not is_source
        return is_source_below or (is_below and not is_source)

    def is_called(self, number: int, start: int, end: int) -> bool:
        """Whether anything in a span of the text may call a note with this number."""
        every = (*self._places.values(), self._any)
        return any(places.get(number, _NOWHERE).first(start, end) for places in every)

    def is_surely_called(self, number: int, form: SignForm, start: int, end: int) -> bool:
        """Whether a call in this form is almost certainly a sign; a number apart from words mostly is not."""
        return form is not SignForm.SPACED and self._places[form].get(number, _NOWHERE).first(start, end) is not None

    def before(self, number: int, form: SignForm, start: int, end: int) -> str:
        """The character before the first sign of a note."""
        first = self._held(number, form, start, end).first(start, end)
        return self.text[first.start - 1 : first.start] if first else ""

    def called(self, numbers: Sequence[int], form: SignForm, start: int, end: int) -> Called:
        """The first signs of notes with these ascending numbers; notes not called in this order are left out."""
        held = {number: self._held(number, form, start, end) for number in numbers}
        if form in _SURE:
            found = ((number, places.first(start, end)) for number, places in held.items())
            return {number: sign for number, sign in found if sign}
        first: dict[int, Span] = {}
        edge = start
        for number in numbers:
            if sign := held[number].first(edge, end):
                first[number], edge = sign, sign.start + 1
        last: dict[int, Span] = {}
        edge = end
        for number in reversed(numbers):
            if sign := held[number].last(start, edge):
                last[number], edge = sign, sign.start
        if form in _REPEATED:
            return {number: sign for number, sign in first.items() if sign == held[number].first(start, end)}
        return {number: sign if last.get(number) == sign else None for number, sign in first.items()}

    def every(self, number: int, form: SignForm, first: Span, end: int) -> list[Span]:
        """All signs of a note up to `end`, given its first sign."""
        if form not in _REPEATED:
            return [first]
        return self._places[form].get(number, _NOWHERE).within(first.start, end)

    def take(self, sign: Span) -> None:
        """Make a sign of a note no possible sign of another one, in any form: `1)` holds `1`, and `24` holds `4`."""
        numbers = numbers_near(self.text, sign.start, sign.end)
        for places in (*self._places.values(), self._any):
            for number in numbers & places.keys():
                places[number].drop(sign)

    def _held(self, number: int, form: SignForm, start: int, end: int) -> _Places:
        """The possible signs of a number; for a glued one, places after any word only if there are no better ones."""
        places = self._places[form].get(number, _NOWHERE)
        if form is SignForm.GLUED and places.first(start, end) is None:
            return self._any.get(number, _NOWHERE)
        return places


def _by_number(found: Iterable[Sign]) -> dict[int, _Places]:
    held: dict[int, list[Span]] = {}
    for sign in found:
        held.setdefault(sign.number, []).append(Span(sign.start, sign.end))
    return {number: _Places.of(spans) for number, spans in held.items()}


def _bodies(text: str, places: Mapping[SignForm, Mapping[int, _Places]]) -> dict[tuple[SignForm, int], _Last]:
    """By form and number, the last line that opens with the sign of a note and is not called by it."""
    held: dict[tuple[SignForm, int], _Last] = {}
    for start, words, opened in openings(text):
        if not places.get(opened.form, {}).get(opened.number, _NOWHERE).within(start, start + opened.end):
            key = opened.form, opened.number
            held[key] = (start, start if names_source(words) else held.get(key, _NO_BODY)[1])
    return held
