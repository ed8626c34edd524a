"""What leads where in a site, as numbers of texts; it is kept, so that the next build reads only what changed."""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import compress
from pathlib import Path

from generator.publish.pages import parted_files
from generator.publish.pages.kept_pages import KeptPages
from generator.publish.pages.keys import whole_program_version
from generator.publish.pages.parted_files import DamagedError, as_json

_NUMBER = "I"
# So many texts for each that is in use are kept at most: others come from what was there before.
_SPARE = 1.5
Identifiers = dict[str, Collection[str]]


@dataclass(frozen=True, slots=True)
class Led:
    """What pages that were made together declare together: numbers of their paths, and of what leads out of them.

    `others` has each number as often as its address stands there. `is_sound` shows that all else in them is.
    """

    pages: array[int]
    targets: array[int]
    others: array[int]
    followed: int
    is_sound: bool


class Texts:
    """Texts by their numbers."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._texts = list(texts)
        self._numbers: dict[str, int] | None = None

    def __len__(self) -> int:
        return len(self._texts)

    def numbers(self, texts: Iterable[str]) -> array[int]:
        """The numbers of texts; those that have none get one."""
        if self._numbers is None:
            self._numbers = {text: number for number, text in enumerate(self._texts)}
        found = array(_NUMBER)
        for text in texts:
            number = self._numbers.setdefault(text, len(self._texts))
            if number == len(self._texts):
                self._texts.append(text)
            found.append(number)
        return found

    @property
    def all(self) -> Sequence[str]:
        """All of them, in the order of their numbers."""
        return self._texts

    def of(self, numbers: Iterable[int]) -> Iterator[str]:
        """The texts with these numbers."""
        return map(self._texts.__getitem__, numbers)

    def named_in(self, lists: Iterable[Iterable[int]]) -> Iterator[tuple[int, str]]:
        """The numbers that stand in any of these lists, each once and in their order, and their texts."""
        return ((number, self._texts[number]) for number in compress(range(len(self)), _marks(lists, len(self))))

    def rest(self) -> None:
        """Give back the memory that only new texts need."""
        self._numbers = None


class LedPages:
    """What was found in groups of pages, by the digests of their files.

    `alive` are the ids of each page to which something led and which are there, `absent` those that are not, `anywhere`
    the ids that were asked for on every page.
    """

    def __init__(self) -> None:
        self.texts = Texts()
        self.groups: dict[str, Led] = {}
        self.alive: Identifiers = {}
        self.absent: Identifiers = {}
        self.anywhere: frozenset[str] = frozenset()

    def of(self, group: KeptPages, form: str) -> Led:
        """What pages declare in one of their forms. Raises DamagedError."""
        found = self.groups.get(group.file.digest)
        if found is not None:
            return found
        leading, is_sound = group.leading(form)
        pages, targets, others = map(self.texts.numbers, (group.identifiers(form), leading.targets, leading.others))
        return Led(pages, targets, others, leading.followed, is_sound)

    def is_known(self, group: KeptPages, asked: Mapping[str, Collection[str]], anywhere: Collection[str]) -> bool:
        """Whether it is known of all ids that are asked for on pages, and of those `anywhere`, if they are there."""
        led = self.groups.get(group.file.digest)
        if led is None or not self.anywhere.issuperset(anywhere):
            return False
        return all(
            identity in self.alive.get(page, ()) or identity in self.absent.get(page, ())
            for page in self.texts.of(led.pages)
            for identity in asked.get(page, ())
        )


def read_led(path: Path | None) -> LedPages:
    """What is kept in a file; nothing where it is damaged or another program wrote it."""
    found = LedPages()
    file = parted_files.opened(path) if path else None
    if file is None or file.facts.get("version") != _version():
        return found
    try:
        numbers = array(_NUMBER, file.part("numbers"))
        known = json.loads(file.part("known"))
        found.texts = Texts(json.loads(file.part("texts")))
    except (DamagedError, ValueError):
        return LedPages()
    begin = 0
    for digest, (*lengths, followed, is_sound) in file.facts["groups"].items():
        parts = []
        for length in lengths:
            parts.append(numbers[begin : begin + length])
            begin += length
        pages, targets, others = parts
        found.groups[digest] = Led(pages, targets, others, followed, is_sound)
    found.alive, found.absent, found.anywhere = known["alive"], known["absent"], frozenset(known["anywhere"])
    return found


def keep_led(path: Path, found: LedPages) -> None:
    """Keep what was found, as far as the machine allows."""
    groups, texts = found.groups, found.texts
    if len(texts) > _SPARE * _used(groups.values(), len(texts)):
        texts = Texts()
        groups = {digest: _renumbered(led, found.texts, texts) for digest, led in groups.items()}
        texts.rest()
    numbers = array(_NUMBER)
    for led in groups.values():
        for part in _numbers_of(led):
            numbers.extend(part)
    listed = {digest: (*map(len, _numbers_of(led)), led.followed, led.is_sound) for digest, led in groups.items()}
    parts: dict[str, bytes | memoryview] = {
        "numbers": memoryview(numbers).cast("B"),
        "known": _known(found),
        "texts": as_json(texts.all),
    }
    with suppress(OSError):  # then all is read again
        parted_files.write_parts(path, {"version": _version(), "groups": listed}, parts)


def _known(found: LedPages) -> bytes:
    alive = {page: sorted(ids) for page, ids in found.alive.items()}
    return as_json({"alive": alive, "absent": found.absent, "anywhere": sorted(found.anywhere)})


def _used(groups: Iterable[Led], texts: int) -> int:
    """How many of these texts some group names."""
    return sum(_marks((numbers for led in groups for numbers in _numbers_of(led)), texts))


def _marks(lists: Iterable[Iterable[int]], texts: int) -> bytearray:
    """A byte for each text: whether some list holds its number. A set of numbers takes sixty times the memory."""
    is_named = bytearray(texts)
    for numbers in lists:
        for number in numbers:
            is_named[number] = True
    return is_named


def _numbers_of(led: Led) -> tuple[array[int], array[int], array[int]]:
    return led.pages, led.targets, led.others


def _renumbered(led: Led, before: Texts, texts: Texts) -> Led:
    pages, targets, others = (texts.numbers(before.of(numbers)) for numbers in _numbers_of(led))
    return Led(pages, targets, others, led.followed, led.is_sound)


def _version() -> str:
    """What follows from another program, or another kind of machine, is not read."""
    return f"{whole_program_version()} {sys.byteorder} {array(_NUMBER).itemsize}"
