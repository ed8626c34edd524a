"""Checks the data of a file against the declared types and turns every mistake into a problem at its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.knowledge.yaml.events import Data
from generator.knowledge.yaml.mistakes import described
from generator.knowledge.yaml.places import KeyPath, Places
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.message import say
from generator.model.entry import Entry
from generator.problems import Code, Problems

E = TypeVar("E", bound=Entry)

Lists = Mapping[str, Sequence[str]]
"""The official lists that values must come from, by their key in the validation context."""

_OF_THE_KEY = "[key]"  # the part of a location by which pydantic marks an error in the key of a mapping


@dataclass(frozen=True)
class Entries(Generic[E]):
    """The valid entries of a list file, each with its index in the file; `complete` when none was invalid."""

    items: tuple[tuple[int, E], ...]
    places: Places
    complete: bool

    @property
    def values(self) -> tuple[E, ...]:
        """The entries in the order of the file."""
        return tuple(entry for _, entry in self.items)


@dataclass(frozen=True)
class Validator:
    """Checks what one file holds; mistakes go to `problems`."""

    places: Places
    problems: Problems
    lists: Lists = field(default_factory=dict)

    def entries(self, model: type[E], data: Data) -> Entries[E]:
        """The valid entries of a list, checked; an empty file holds an empty list."""
        held = [] if data is None else data
        if not isinstance(held, list):
            message = say("this file must hold a list of entries, each beginning with a dash")
            self.problems.report(Code.INVALID_VALUE, self.places.value(()), message)
            return Entries((), self.places, complete=False)
        checked = [(index, self.entry(model, entry, (index,))) for index, entry in enumerate(held)]
        items = tuple((index, entry) for index, entry in checked if entry is not None)
        return Entries(items, self.places, complete=len(items) == len(held))

    def entry(self, model: type[E], data: Data, at: KeyPath = ()) -> E | None:
        """Check one entry, which stands `at` a path of the file; None when it is invalid."""
        try:
            return model.model_validate(data, context=dict(self.lists))
        except ValidationError as invalid:
            for error in invalid.errors(include_url=False):
                self._report(error, model, at)
            return None

    def _report(self, error: ErrorDetails, model: type[Entry], at: KeyPath) -> None:
        loc = error["loc"]
        if error["type"] == "extra_forbidden":
            self._report_key(str(loc[-1]), _fields(_entry_at(model, loc[:-1])), (*at, *loc))
            return
        about_key = loc[-1:] == (_OF_THE_KEY,)
        path = (*at, *(loc[:-1] if about_key else loc))
        wrong = error["input"]
        missing = error["type"] == "missing"
        empty = wrong is None or (missing and path in self.places.keys)
        message, advice = described(error, path, about_key=about_key, empty=empty)
        place = self.places.key(path) if about_key or empty or missing else self.places.value(path)
        self.problems.report(Code.INVALID_VALUE, place, message, advice, wrong if isinstance(wrong, str) else "")

    def _report_key(self, key: str, known: Iterable[str], path: KeyPath) -> None:
        message = say("there is no key ‘{key}’ here", key=key)
        self.problems.report(Code.UNKNOWN_KEY, self.places.key(path), message, did_you_mean(key, known), key)


def _fields(model: type[Entry]) -> dict[str, object]:
    """The keys an entry may have in a file, with their declared types."""
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _entry_at(model: type[Entry], loc: KeyPath) -> type[Entry]:
    """The kind of entry that a path within an entry leads to."""
    for step in loc:
        model = _entry_within(_fields(model).get(str(step))) or model
    return model


def _entry_within(declared: object) -> type[Entry] | None:
    if isinstance(declared, type) and issubclass(declared, Entry):
        return declared
    return next((found for part in get_args(declared) if (found := _entry_within(part))), None)
