"""Where decisions go in a `consultation.yml` that may hold others: at its end, below a key, or instead of a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from generator.knowledge.yaml.file import parse_yaml
from generator.knowledge.yaml.places import KeyPath, Places
from generator.problems import Problems
from generator.render.worklist.item import WorkItem
from generator.render.worklist.yaml_text import comment, lines_of, together

_STEP = 2


class Where(Enum):
    """How a chunk is put into a file."""

    AT_END = auto()
    BELOW = auto()
    INSTEAD = auto()


@dataclass(frozen=True)
class Chunk:
    """Lines to paste; `line` counts from 1 and is 0 at the end of the file."""

    where: Where
    line: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The lines as text, without a line feed at the end."""
        return "\n".join(self.lines)


def chunks(held: str, items: Sequence[WorkItem]) -> tuple[Chunk, ...]:
    """What to paste into a file that holds this text, so that it settles these items.

    From the bottom of the file up, so that each line is still where it was when its turn comes. Keys that the file
    lacks go to its end, and so do the other ways out, as comments.
    """
    file = _File(held)
    decided = together(item.decision for item in items)
    added = {key: value for key, value in decided.items() if key not in file.keys}
    kept = ((key, value) for key, value in decided.items() if key in file.keys)
    inside = [chunk for key, value in kept for chunk in file.put((key,), value)]
    at_end = [*(lines_of(added) if added else ()), *_comments(items, file.keys)]
    last = [Chunk(Where.AT_END, 0, tuple(at_end))] if at_end else []
    return (*last, *sorted(inside, key=lambda chunk: chunk.line, reverse=True))


def _comments(items: Sequence[WorkItem], keys: Mapping[str, int]) -> Iterator[str]:
    """The other ways; where there are several items, below the name of each."""
    for item in items:
        if item.others and len(items) > 1:
            yield f"# {item.name}:"
        for way in item.others:
            yield from comment(way, keys)


class _File:
    """The text of a `consultation.yml`, with the places of what it holds; empty where it is no YAML."""

    def __init__(self, text: str) -> None:
        parsed = parse_yaml(text.encode(), "", Problems())
        self._lines = text.split("\n")
        self._data: Any = parsed.data if parsed and isinstance(parsed.data, Mapping) else {}
        self._places = parsed.places if parsed else Places("")
        self.keys: dict[str, int] = {key: self._line((key,)) for key in self._data}

    def put(self, path: KeyPath, value: object) -> Iterator[Chunk]:
        """What to paste so that the value at a path, which is there, holds this too."""
        held, line = self._at(path), self._line(path)
        first = self._first_child(path, held)
        is_opened = self._lines[line - 1].partition(" #")[0].rstrip().endswith(":")
        if not is_opened and self._goes_on(path, line):
            # A list in brackets over several lines: only a person sees where an entry fits.
            told = f"# Zet dit bij {path[-1]} op regel {line}."
            yield Chunk(Where.AT_END, 0, (told, *lines_of({str(path[-1]): value})))
        elif held in (None, "", [], {}) and is_opened:
            yield Chunk(Where.BELOW, line, tuple(lines_of(value, self._indent(line) + _STEP)))
        elif first is None or first == line:
            merged = together(({str(path[-1]): held}, {str(path[-1]): value}))
            yield Chunk(Where.INSTEAD, line, tuple(lines_of(merged, self._indent(line))))
        elif isinstance(held, Mapping) and isinstance(value, Mapping):
            new = {key: each for key, each in value.items() if key not in held}
            if new:
                yield Chunk(Where.BELOW, line, tuple(lines_of(new, self._indent(first))))
            for key in value:
                if key in held:
                    yield from self.put((*path, key), value[key])
        else:
            yield Chunk(Where.BELOW, line, tuple(lines_of(value, self._indent(first))))

    def _at(self, path: KeyPath) -> Any:  # noqa: ANN401  # plain data of YAML
        found = self._data
        for key in path:
            found = found[key]
        return found

    def _line(self, path: KeyPath) -> int:
        return self._places.key(path).line or 1

    def _goes_on(self, path: KeyPath, line: int) -> bool:
        """Whether a value that begins behind its key goes on below that line."""
        is_ended = self._lines[line - 1].partition(" #")[0].rstrip().endswith(("]", "}"))
        return self._lines_of(path) != {line} or (isinstance(self._at(path), (list, Mapping)) and not is_ended)

    def _lines_of(self, path: KeyPath) -> set[int]:
        return {place.line for place in self._places.within(path)}

    def _indent(self, line: int) -> int:
        text = self._lines[line - 1]
        return len(text) - len(text.lstrip())

    def _first_child(self, path: KeyPath, held: object) -> int | None:
        """The line on which the first entry of a list or mapping begins."""
        if isinstance(held, Mapping):
            return min((self._line((*path, key)) for key in held), default=None)
        return self._places.value((*path, 0)).line if isinstance(held, list) and held else None
