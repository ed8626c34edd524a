"""Lists of an official publication: how deep an item stands, and its number where the file leaves it to the reader."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.text import MarkKind
from generator.read.numerals import FORMS
from generator.read.tree import Element, name_of
from generator.read.writing import Writer

_LISTS = frozenset({"lijst", "noot.lijst", "considerans.lijst"})
_ITEMS = frozenset({"li", "noot.li"})


@dataclass
class _List:
    form: str
    closing: str
    number: int


class Lists:
    """Follows the lists of a publication; numbers an item that has no number of its own in a list of numbers."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._lists: list[_List] = []

    def begin(self, element: Element, name: str) -> None:
        """Begin a list or an item."""
        if name in _LISTS:
            self._lists.append(_begun(element))
        elif name in _ITEMS:
            self._writer.begin_item(max(1, len(self._lists)))
            if self._lists and self._lists[-1].form in FORMS:
                self._number(element, self._lists[-1])

    def end(self, name: str) -> None:
        """End a list or an item."""
        if name in _LISTS:
            self._lists.pop()
        elif name in _ITEMS:
            self._writer.end_item()

    def _number(self, element: Element, counted: _List) -> None:
        if not any(name_of(child) == "li.nr" for child in element):
            self._writer.marked(MarkKind.GENERATED, f"{FORMS[counted.form](counted.number)}{counted.closing}")
            self._writer.hold()
        counted.number += 1


def _begun(element: Element) -> _List:
    first = element.get("start") or ""
    number = int(first) if first.isdecimal() and first.isascii() else 1
    return _List(element.get("type") or "", element.get("nr-sluiting") or ".", number)
