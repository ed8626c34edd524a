"""Automatic numbers: Word stores the rules of counting, not the printed numbers (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.read.office.list_numbers import FORMATS, decimal
from generator.read.word.names import Element, W, child_value, is_on, number
from generator.read.word.styles import Styles

LEVELS = 9
LONGEST_TEXT = 100
# The most steps followed from one definition of a list to the next; Word writes one step.
DEEPEST = 8
BULLET = "bullet"
_NO_NUMBER = frozenset({BULLET, "none"})
_SUFFIXES = {"nothing": ""}
_REFERENCE = re.compile(r"%([1-9])")


@dataclass(frozen=True)
class Level:
    """The rules of counting of one level of a list.

    `restart` is the lowest level (from 1) after whose numbers it begins again; 0 for never, None for all higher levels.
    """

    start: int = 0
    format: str = "decimal"
    text: str = ""
    suffix: str = " "
    is_legal: bool = False
    restart: int | None = None
    style: str = ""
    properties: Element | None = None


@dataclass(frozen=True)
class _List:
    """A `w:num`: the id of the definition whose counters it shares, its levels, and its new first numbers by level."""

    counters: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists of a document with their counters."""

    def __init__(self, root: Element | None, styles: Styles, doubt: Callable[[str], None]) -> None:
        self._doubt = doubt
        self._styles = styles
        self._abstracts = _by_id(root, "abstractNum", "abstractNumId")
        self._nums = _by_id(root, "num", "numId")
        self._levels_of = lru_cache(maxsize=None)(lambda abstract_id: dict(_levels(self._abstracts.get(abstract_id))))
        self._lists = {num_id: self._list(element) for num_id, element in self._nums.items()}
        self._counted: dict[str, dict[int, int]] = defaultdict(dict)
        self._started: set[tuple[str, int]] = set()

    def level(self, list_id: str, level: int) -> Level | None:
        """The rules of a level (from 0) of a list; None when the document gives none."""
        found = self._lists.get(list_id)
        return found.levels.get(level) if found else None

    def level_of_style(self, list_id: str, style: str) -> int | None:
        """The level (from 0) of a list that belongs to a style of paragraphs; None without one."""
        found = self._lists.get(list_id)
        return next((n for n, level in found.levels.items() if style and level.style == style), None) if found else None

    def next(self, list_id: str, level: int) -> str:
        """Count a paragraph at a known level; returns its printed number with a space after it, empty for bullets."""
        found = self._lists[list_id]
        own = found.levels[level]
        self._count(found, list_id, level)
        if own.format == BULLET:
            return ""
        written = _REFERENCE.sub(lambda reference: self._written(found, int(reference[1]) - 1, own), own.text)
        return written + own.suffix if written.strip() else ""

    def _count(self, found: _List, list_id: str, level: int) -> None:
        counted = self._counted[found.counters]
        start = found.levels[level].start
        if level in found.starts and (list_id, level) not in self._started:
            self._started.add((list_id, level))
            counted.pop(level, None)
        counted[level] = counted[level] + 1 if level in counted else start
        for deeper in [each for each in counted if each > level]:
            restart = found.levels[deeper].restart if deeper in found.levels else None
            if restart is None or level < restart:
                del counted[deeper]

    def _written(self, found: _List, level: int, own: Level) -> str:
        referred = found.levels.get(level, Level())
        value = self._counted[found.counters].get(level, found.starts.get(level, referred.start))
        name = "decimal" if own.is_legal else referred.format
        if name in _NO_NUMBER:
            return ""
        if name not in FORMATS:
            self._doubt(f"w:numFmt {name}")
        return FORMATS.get(name, decimal)(value)

    def _list(self, element: Element) -> _List:
        abstract_id = self._resolved(child_value(element, "abstractNumId") or "")
        levels = dict(self._levels_of(abstract_id))
        starts: dict[int, int] = {}
        for override in element.iter(W + "lvlOverride"):
            at = number(override.get(W + "ilvl"))
            levels.update(_levels(override))
            if (start := child_value(override, "startOverride")) is not None:
                starts[at] = number(start)
                levels[at] = replace(levels.get(at, Level()), start=number(start))
        return _List(abstract_id, levels, starts)

    def _resolved(self, abstract_id: str) -> str:
        """The id of the definition with the rules; some definitions only name a style, whose list has the rules."""
        for _ in range(DEEPEST):
            link = child_value(self._abstracts.get(abstract_id), "numStyleLink")
            if not link:
                break
            num = self._nums.get(self._styles.numbering_of(link) or "")
            abstract_id = child_value(num, "abstractNumId") or abstract_id
        return abstract_id


def _by_id(root: Element | None, name: str, key: str) -> dict[str, Element]:
    return {each.get(W + key, ""): each for each in (root.iter(W + name) if root is not None else ())}


def _levels(parent: Element | None) -> list[tuple[int, Level]]:
    elements = parent.findall(W + "lvl") if parent is not None else []
    return [(number(each.get(W + "ilvl")) % LEVELS, _level(each)) for each in elements]


def _level(element: Element) -> Level:
    restart = child_value(element, "lvlRestart")
    return Level(
        start=number(child_value(element, "start")),
        format=child_value(element, "numFmt") or "decimal",
        text=(child_value(element, "lvlText") or "")[:LONGEST_TEXT],
        suffix=_SUFFIXES.get(child_value(element, "suff") or "tab", " "),
        is_legal=is_on(element.find(W + "isLgl")),
        restart=None if restart is None else number(restart),
        style=child_value(element, "pStyle") or "",
        properties=element.find(W + "pPr"),
    )
