"""Says which lines of a sidecar can be deleted, so that what remains is a valid file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowledge.yaml.places import KeyPath, Places
from generator.problems import Place


@dataclass(frozen=True)
class Stretch:
    """What can be deleted: its first and last line, from 1, and whether these hold nothing else."""

    first: int
    last: int
    is_whole: bool


def whole_parts(places: Places, paths: Iterable[KeyPath]) -> dict[KeyPath, tuple[KeyPath, ...]]:
    """These paths; where all that a key or an entry holds is among them, its own path in their place, with theirs."""
    found: dict[KeyPath, tuple[KeyPath, ...]] = {path: (path,) for path in paths}
    for length in range(max(map(len, found), default=0), 1, -1):
        for parent in dict.fromkeys(path[:-1] for path in found if len(path) == length):
            held = set(_children(places, parent))
            if held and held <= found.keys():
                found[parent] = tuple(each for path in found if path in held for each in found[path])
                found = {path: those for path, those in found.items() if path not in held}
    return found


def stretch(places: Places, text: str, path: KeyPath) -> Stretch:
    """Where a path stands in the text of its file."""
    lines = _lines(text)
    within = places.within(path) or {places.key(path)}
    first, end = min(within), max(within)
    others = [place for held, place in places.keys.items() if held[: len(path)] != path]
    others += [
        place for held, place in places.values.items() if held != path[: len(held)] and held[: len(path)] != path
    ]
    following = min((place.line for place in others if place > end), default=len(lines) + 1)
    last = max(end.line, following - 1)
    while last > end.line and _says_nothing(lines[last - 1]):
        last -= 1
    is_whole = not any(first.line <= place.line <= last for place in others)
    return Stretch(first.line, last, is_whole)


def said_at(text: str, place: Place) -> str:
    """The words of the file from a place to the end of its line."""
    return _lines(text)[place.line - 1][place.column - 1 :].strip()


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _children(places: Places, parent: KeyPath) -> Iterator[KeyPath]:
    """The paths one step below another."""
    for held in (*places.keys, *places.values):
        if len(held) == len(parent) + 1 and held[:-1] == parent:
            yield held


def _says_nothing(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")
