"""Builds plain data from the events of the YAML parser, and refuses features that these files do not use."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import count
from typing import TypeAlias

import yaml

from generator.knowledge.yaml.places import KeyPath, LineTable, Places
from generator.messages.message import NOTHING, Message, say
from generator.problems import Code, Place, Problems

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"
"""The data of a file; None stands for a key or list item without a value."""

DEEPEST = 20
"""No file here needs more than four levels; the limit keeps hostile nesting from costing time."""

_NOTHING = ("", "~", "null")


class RefusedError(Exception):
    """Raised for features of YAML that are not used here; `offset` counts characters from the start of the file."""

    def __init__(self, offset: int, message: Message, advice: Message = NOTHING) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message
        self.advice = advice


@dataclass
class _Open:
    """A mapping or list whose end has not come yet; `key` is the key whose value comes next."""

    path: KeyPath
    held: dict[str, Data] | list[Data]
    key: str | int | None = None


class Structure:
    """Takes the parser's events one by one; `data` and `places` are complete after the last.

    A key that stands twice is reported and its second value left aside, so that the rest can be checked too.
    """

    def __init__(self, name: str, lines: LineTable, problems: Problems) -> None:
        self._name = name
        self._lines = lines
        self._problems = problems
        self.begin()

    def begin(self) -> None:
        """Forget the events taken so far."""
        self.data: Data = None
        self.last_place = Place(self._name, 1, 1)
        self._keys: dict[KeyPath, Place] = {}
        self._values: dict[KeyPath, Place] = {}
        self._open: list[_Open] = []
        self._documents = 0
        # stand in paths for keys given twice: no list has an index below zero
        self._second = count(-1, -1)

    @property
    def places(self) -> Places:
        """The places of all keys and values taken."""
        return Places(self._name, self._keys, self._values)

    def place(self, offset: int) -> Place:
        """The place of the character at `offset`."""
        return self._lines.place(self._name, offset)

    def take(self, event: yaml.Event) -> None:
        """Add what one event says; raises RefusedError."""
        offset = event.start_mark.index if event.start_mark else 0
        self.last_place = self.place(offset)
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise RefusedError(offset, say("a second document begins here"), say("leave out the line with ---"))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.NodeEvent):
            self._take_node(event, offset)

    def _take_node(self, event: yaml.NodeEvent, offset: int) -> None:
        _refuse_indirection(event, offset)
        parent = self._open[-1] if self._open else None
        if parent and isinstance(parent.held, dict) and parent.key is None:
            parent.key = self._key(event, offset, parent)
        elif isinstance(event, yaml.ScalarEvent):
            self._place_value(_scalar(event, offset), parent)
        else:
            self._enter({} if isinstance(event, yaml.MappingStartEvent) else [], offset, parent)

    def _enter(self, held: dict[str, Data] | list[Data], offset: int, parent: _Open | None) -> None:
        if len(self._open) == DEEPEST:
            raise RefusedError(offset, say("nested deeper than any file here needs"))
        self._open.append(_Open(self._place_value(held, parent), held))

    def _place_value(self, value: Data, parent: _Open | None) -> KeyPath:
        """Put a value where it belongs and return its path."""
        path: KeyPath = ()
        if parent is None:
            self.data = value
        elif isinstance(parent.held, list):
            path = (*parent.path, len(parent.held))
            parent.held.append(value)
        elif parent.key is not None:
            path = (*parent.path, parent.key)
            if isinstance(parent.key, str):
                parent.held[parent.key] = value
            parent.key = None
        self._values[path] = self.last_place
        return path

    def _key(self, event: yaml.NodeEvent, offset: int, parent: _Open) -> str | int:
        if not isinstance(event, yaml.ScalarEvent):
            advice = say("text that begins with a bracket or brace needs quotation marks")
            raise RefusedError(offset, say("a key must be text, not a list or a mapping"), advice)
        key = _text(event, offset)
        if not key:
            raise RefusedError(offset, say("a key is missing before the colon"))
        path = (*parent.path, key)
        if path in self._keys:
            message = say(
                "‘{key}’ stands here for the second time; the first is at {first}", key=key, first=self._keys[path]
            )
            self._problems.report(Code.DUPLICATE_KEY, self.last_place, message, quote=key)
            return next(self._second)
        self._keys[path] = self.last_place
        return key


def _refuse_indirection(event: yaml.NodeEvent, offset: int) -> None:
    if isinstance(event, yaml.AliasEvent) or event.anchor:
        sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
        advice = say("write the value out; text that begins with this sign needs quotation marks")
        raise RefusedError(
            offset, say("references ({sign}{anchor}) are not used here", sign=sign, anchor=event.anchor), advice
        )
    tag = getattr(event, "tag", None)
    if tag:
        raise RefusedError(
            offset,
            say("types (words that begin with !) are not used here"),
            say("leave the word out: every value is read as text"),
        )


def _scalar(event: yaml.ScalarEvent, offset: int) -> str | None:
    text = _text(event, offset)
    return None if not event.style and text in _NOTHING else text


def _text(event: yaml.ScalarEvent, offset: int) -> str:
    text: str = event.value
    for character in text:
        # written as an escape: "\0", "\uD800"
        if unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t":
            raise RefusedError(
                offset, say("a character that no text holds (U+{character:04X})", character=ord(character))
            )
    return text
