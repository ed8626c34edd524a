"""Lists of a page: the depth of an item, and the number that a browser shows before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.text import MarkKind
from generator.read.html.elements import style_of
from generator.read.numerals import FORMS
from generator.read.tree import Element, text_of
from generator.read.writing import Writer

_LISTS = frozenset({"ul", "ol", "dir", "menu"})
_NO_SIGNS = re.compile(r"list-style(?:-type)?\s*:[^;]*\bnone\b")
_PRINTED = re.compile(r"\(?(\w{1,6})[.)°](?=\s|$)")
_NUMBER = re.compile(r"-?\d{1,6}")


@dataclass
class _List:
    form: str = ""  # empty: no numbers
    number: int = 1
    step: int = 1


class Lists:
    """Follows the lists of a page; writes the number of an item unless its own text begins with one."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._lists: list[_List] = []
        self._has_item: list[bool] = []

    def begin(self, element: Element, name: str) -> None:
        """Begin a list or an item."""
        if name in _LISTS:
            self._lists.append(_begun(element, name))
        elif name == "li":
            self._writer.begin_item(max(1, len(self._lists)))
            if self._lists and self._lists[-1].form:
                self._number(element, self._lists[-1])

    def end(self, name: str) -> None:
        """End a list or an item."""
        if name in _LISTS:
            self._lists.pop()
        elif name == "li":
            self._writer.end_item()

    def _number(self, element: Element, counted: _List) -> None:
        if _NUMBER.fullmatch(element.get("value") or ""):
            counted.number = int(element.get("value") or "")
        label = FORMS[counted.form](counted.number)
        counted.number += counted.step
        printed = _PRINTED.match(text_of(element)[:12])
        if printed is None or printed.group(1) != label:
            self._writer.marked(MarkKind.GENERATED, f"{label}.")
            self._writer.hold()


def _begun(element: Element, name: str) -> _List:
    if name != "ol" or _NO_SIGNS.search(style_of(element)):
        return _List()
    form = element.get("type") or "1"
    is_reversed = element.get("reversed") is not None
    first = element.get("start") or ""
    number = int(first) if _NUMBER.fullmatch(first) else len(element.findall("li")) if is_reversed else 1
    return _List(form if form in FORMS else "1", number, -1 if is_reversed else 1)
