"""Lists and ranges of document numbers: `nrs. 496 en 499`, `nr. 5 t/m 8`, `nr. 12, 13 en 14`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.references.parts.writing import GAP, NR
from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span

_MOST_LISTED = 60
_WIDEST_RANGE = 50

_MONTH = "|".join(DUTCH_MONTHS)
_COUNTED = expression(rf"{GAP}(?:(?:{_MONTH}|euro|miljoen|miljard|procent|jaar|uur)(?!\w)|%|[.,]?[0-9])")
_CLOSED = expression(rf"{GAP}(?:[),.;:\]?!»”\"|]|\Z|(?:en|t/m|tot en met|blz|p)(?!\w))")
_THOUSANDS = expression(r"[ .]?[0-9]{3}(?![0-9])")
_RANGE = expression(r"t/m|tot en met|-")


@dataclass(frozen=True)
class Listed:
    """One number of a list; its span is empty when a range implies it, and lies before the end of the range."""

    value: str
    span: Span


def is_closed(text: str, pos: int) -> bool:
    """Whether no countable noun follows: `nr. 500 en 3)`, unlike `nr. 500 en 3 brieven`."""
    return _CLOSED.match(text, pos) is not None


def is_counted(text: str, pos: int) -> bool:
    """Whether the number before `pos` counts something or begins a date: `12 mei`, `12 euro`."""
    return _COUNTED.match(text, pos) is not None


class NumberForm:
    """Reads lists of numbers of one written form; `item` is the pattern of one number."""

    def __init__(self, item: str) -> None:
        self._item = re.compile(item)
        self._next = re.compile(
            rf"{GAP}(?P<by>,{GAP}en(?!\w)|,|;|/|&|en(?!\w)|t/m|tot en met|-){GAP}(?P<nr>{NR}{GAP})?+(?P<item>{item})"
        )

    def read(self, text: str, pos: int, *, several: bool) -> tuple[Listed, ...]:
        """The numbers that begin at `pos`; empty when there are none.

        `several` says that the text announces more than one (`nrs.`). Otherwise a list needs `en` or `t/m` before its
        last number and no countable noun after it, because a date or an amount may follow a single number.
        """
        first = self._item.match(text, pos)
        if first is None:
            return ()
        found, kept = [Listed(_tidy(first[0]), Span(*first.span()))], 1
        while len(found) < _MOST_LISTED and (after := self._next.match(text, found[-1].span.end)):
            if not _belongs(text, after, several):
                break
            found.extend(_between(found[-1], after))
            found.append(Listed(_tidy(after["item"]), Span(*after.span("item"))))
            if several or after["nr"] or after["by"] not in {",", ";", "/"}:
                kept = len(found)
        return tuple(found[:kept])


def _belongs(text: str, after: re.Match[str], several: bool) -> bool:
    if _THOUSANDS.match(text, after.end()):
        return False
    if after["nr"]:
        return True
    if several:
        return not is_counted(text, after.end())
    return after["by"] != "-" and is_closed(text, after.end())


def _between(last: Listed, after: re.Match[str]) -> Iterator[Listed]:
    if not _RANGE.fullmatch(after["by"]) or not (last.value.isdigit() and after["item"].isdigit()):
        return
    low, high = int(last.value), int(after["item"])
    if high - low <= _WIDEST_RANGE:
        place = Span(after.start("item"), after.start("item"))
        yield from (Listed(str(number), place) for number in range(low + 1, high))


_PARTS = expression(r"([0-9]+)([a-z]?)(?:[ -]?([hnb][0-9]))?")


def _tidy(written: str) -> str:
    parts = _PARTS.fullmatch(written)
    if parts is None:
        return written
    number, letter, suffix = parts.groups()
    return f"{int(number)}{letter}-{suffix}" if suffix else f"{int(number)}{letter}"
