"""Parts of a PDF that are written in several ways: colours, places, actions, metadata."""

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
    """What goes through a file, as far as it is asked here; told with `Walk`."""

    shown: ShownWords
    todo: list[tuple[Part, str, Value]]

    def follow(self, value: Value) -> Value:
        """What a reference stands for."""

    def plain(self, key: str, value: Value) -> None:
        """Refuse words."""

    def mapping(self, role: str, value: Mapping[str, Value]) -> None:
        """Go to what stands under each key of a part."""

    def check_places(self, names: Iterable[bytes | str]) -> None:
        """Refuse names of places that tell something."""


def _colour(walk: Going, key: str, value: Value) -> None:
    """A way to write colours: a name, or a list that may hold a table of colours as bytes (8.6.6.3)."""
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
    """A place in the document: a page and where on it, or a name for it, or an action that goes there."""
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
    """What a name for a place stands for: the place, or a mapping that holds it (12.3.2.4)."""
    if isinstance(value, dict):
        walk.mapping("named", value)
    else:
        _target(walk, key, value)


def _metadata(walk: Going, _key: str, value: Value) -> None:
    if isinstance(value, Stream):
        check_metadata(unpacked(value), walk.shown)


def check_is_back(value: Value) -> None:
    """What leads back to a part may hold nothing itself."""
    if not (value is None or isinstance(value, (Ref, int, float))):
        raise MoreThanPagesError(HiddenContent.UNKNOWN)


SPECIAL: Mapping[str, Callable[[Going, str, Value], None]] = {
    "colour": _colour,
    "target": _target,
    "action": _action,
    "named": _named,
    "xmp": _metadata,
}
