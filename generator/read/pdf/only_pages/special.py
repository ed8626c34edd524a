"""Checks for parts of a PDF that may be written in several ways: colours, places, actions, metadata."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.properties import check_metadata
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.roles import Part
from generator.read.pdf.only_pages.syntax import Name, Ref, Stream, Value
from generator.read.pdf.only_pages.unpacking import unpacked
from generator.read.shown_words import ShownWords

_ACTIONS = frozenset({Name("GoTo"), Name("URI")})


class Going(Protocol):
    """The methods of `Walk` that are used here; described there."""

    shown: ShownWords
    todo: list[tuple[Part, str, Value]]

    def follow(self, value: Value) -> Value:
        """The object that an indirect reference of the PDF (`12 0 R`) points to; any other value as it is."""

    def plain(self, key: str, value: Value) -> None:
        """Refuse a value with text."""

    def mapping(self, role: str, value: Mapping[str, Value]) -> None:
        """Plan to check the value of each key of a part."""

    def check_places(self, names: Iterable[bytes | str]) -> None:
        """Refuse unusual names of places."""


def _colour(walk: Going, key: str, value: Value) -> None:
    """Check a colour space: a name, or a list that may hold a table of colours as bytes (ISO 32000-1, 8.6.6.3)."""
    if not isinstance(value, list):
        walk.plain(key, value)
        return
    is_table = value[:1] in ([Name("Indexed")], [Name("I")])
    for index, each in enumerate(value):
        inner = walk.follow(each)
        if isinstance(inner, list):
            walk.todo.append((Part("colour"), key, each))
        elif isinstance(inner, (dict, Stream)):
            walk.todo.append((Part("paint"), key, each))
        elif isinstance(inner, bytes) and not (is_table and index == len(value) - 1):
            raise MoreThanPagesError(HiddenContent.UNKNOWN)


def _target(walk: Going, key: str, value: Value) -> None:
    """Check a place in the document: a page with coordinates, a name, or an action that goes to the place."""
    if isinstance(value, list):
        for each in value[1:]:
            walk.plain(key, each)
        check_is_back(value[0] if value else None)
    elif isinstance(value, dict):
        walk.todo.append((Part("action"), key, value))
    elif isinstance(value, (bytes, str)):
        walk.check_places([value])


def _action(walk: Going, _key: str, value: Value) -> None:
    if not isinstance(value, dict) or value.get("S") not in _ACTIONS:
        raise MoreThanPagesError(HiddenContent.ACTIONS)
    walk.mapping("action", value)


def _named(walk: Going, key: str, value: Value) -> None:
    """Check the value of the name of a place: the place, or a mapping that holds it (ISO 32000-1, 12.3.2.4)."""
    if isinstance(value, dict):
        walk.mapping("named", value)
    else:
        _target(walk, key, value)


def _metadata(walk: Going, _key: str, value: Value) -> None:
    if isinstance(value, Stream):
        check_metadata(unpacked(value), walk.shown)


def check_is_back(value: Value) -> None:
    """Raise MoreThanPagesError unless a value that should lead back to a part is a reference, a number or empty."""
    if not (value is None or isinstance(value, (Ref, int, float))):
        raise MoreThanPagesError(HiddenContent.UNKNOWN)


SPECIAL: Mapping[str, Callable[[Going, str, Value], None]] = {
    "colour": _colour,
    "target": _target,
    "action": _action,
    "named": _named,
    "xmp": _metadata,
}
