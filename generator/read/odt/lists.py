"""Numbered lists: OpenDocument stores the rules of counting, not the printed numbers (1.3 part 3, from 19.801)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.read.odt.names import LOEXT, STYLE, TEXT, XML_ID, Element, whole
from generator.read.office.list_numbers import FORMATS

_OUTLINE = "outline-style"
_REFERENCE = re.compile(r"%(\d{1,2})%")
_DEEPEST = 10
_LONGEST_TEXT = 100


@dataclass(frozen=True)
class Level:
    """The rules of counting of one level; `levels` is the number of levels printed. A bullet has no format."""

    is_bullet: bool = False
    format: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    levels: int = 1
    pattern: str = ""
    space: str = " "


@dataclass
class _List:
    style: str
    counted: dict[int, int]


@dataclass
class _Item:
    start: int | None
    style: str
    is_begun: bool


@dataclass(frozen=True)
class Number:
    """The number before an item, with the space after it (empty for a bullet), and its depth (from 1)."""

    text: str
    depth: int


@dataclass
class Lists:
    """The open lists at a place of a story, and the counters of the earlier lists."""

    styles: dict[str, dict[int, Level]]
    _open: list[_List] = field(default_factory=list)
    _items: list[_Item] = field(default_factory=list)
    _by_id: dict[str, _List] = field(default_factory=dict)
    _by_style: dict[str, _List] = field(default_factory=dict)
    _outline: dict[int, int] = field(default_factory=dict)

    def begin_list(self, element: Element) -> None:
        """A `text:list` begins; within another list it shares the counters of that list."""
        style = element.get(TEXT + "style-name") or (self._open[-1].style if self._open else "")
        if self._open:
            found = _List(style, self._open[-1].counted)
        else:
            continued = element.get(TEXT + "continue-list")
            before = self._by_id.get(continued) if continued else None
            if element.get(TEXT + "continue-numbering") == "true":
                before = before or self._by_style.get(style)
            found = _List(style, before.counted if before else {})
            self._by_style[style] = found
        self._by_id[element.get(XML_ID, "")] = found
        self._open.append(found)

    def end_list(self) -> None:
        """A `text:list` ends."""
        self._open.pop()

    def begin_item(self, element: Element) -> None:
        """A `text:list-item` or `text:list-header` begins; a header has no number."""
        start = element.get(TEXT + "start-value")
        is_header = element.tag == TEXT + "list-header"
        number = whole(start, 1) if start is not None else None
        self._items.append(_Item(number, element.get(TEXT + "style-override", ""), is_header))

    def end_item(self) -> None:
        """A `text:list-item` or `text:list-header` ends."""
        self._items.pop()

    def begin_paragraph(self) -> Number | None:
        """A paragraph begins; returns the number before it, None when it is not the first of an item."""
        if not self._items or not self._open or self._items[-1].is_begun:
            return None
        item, found, depth = self._items[-1], self._open[-1], len(self._open)
        item.is_begun = True
        levels = self.styles.get(item.style or found.style, {})
        _count(found.counted, depth, levels.get(depth, Level()).start if item.start is None else item.start)
        if item.start is not None:
            found.counted[depth] = item.start
        return Number(_written(levels, found.counted, depth), depth)

    def begin_heading(self, element: Element) -> str:
        """A `text:h` begins outside lists; returns the number of its chapter with the space after it, empty without."""
        depth = whole(element.get(TEXT + "outline-level"), 1)
        levels = self.styles.get(_OUTLINE, {})
        if depth not in levels or element.get(TEXT + "is-list-header") == "true":
            return ""
        _count(self._outline, depth, levels[depth].start)
        if element.get(TEXT + "restart-numbering") == "true":
            self._outline[depth] = whole(element.get(TEXT + "start-value"), levels[depth].start)
        return _written(levels, self._outline, depth)


def list_styles(*roots: Element | None) -> dict[str, dict[int, Level]]:
    """The rules of each list style, by name and level (from 1); those of headings have the name `outline-style`."""
    found: dict[str, dict[int, Level]] = {}
    for root in roots:
        for element in root.iter(TEXT + "list-style", TEXT + _OUTLINE) if root is not None else ():
            name = _OUTLINE if element.tag == TEXT + _OUTLINE else element.get(STYLE + "name", "")
            found[name] = dict(_levels(element))
    return found


def _levels(style: Element) -> Iterator[tuple[int, Level]]:
    for element in style:
        depth = whole(element.get(TEXT + "level"), 1)
        if element.tag in (TEXT + "list-level-style-number", TEXT + "outline-level-style"):
            yield depth, _level(element)
        else:
            yield depth, Level(is_bullet=True)


def _level(element: Element) -> Level:
    followed = next(
        (each.get(TEXT + "label-followed-by") for each in element.iter(STYLE + "list-level-label-alignment")), None
    )
    return Level(
        format=element.get(STYLE + "num-format", ""),
        prefix=element.get(STYLE + "num-prefix", "")[:_LONGEST_TEXT],
        suffix=element.get(STYLE + "num-suffix", "")[:_LONGEST_TEXT],
        start=whole(element.get(TEXT + "start-value"), 1),
        levels=whole(element.get(TEXT + "display-levels"), 1),
        pattern=(element.get(LOEXT + "num-list-format") or element.get(STYLE + "num-list-format") or "")[
            :_LONGEST_TEXT
        ],
        space="" if followed == "nothing" else " ",
    )


def _count(counted: dict[int, int], depth: int, start: int) -> None:
    counted[depth] = counted[depth] + 1 if depth in counted else start
    for deeper in [each for each in counted if each > depth]:
        del counted[deeper]


def _written(levels: dict[int, Level], counted: dict[int, int], depth: int) -> str:
    """A number as printed, with the space after it; empty for bullets and for levels without a printed number."""
    own = levels.get(depth, Level(is_bullet=True))
    if own.is_bullet:
        return ""
    shown = range(max(1, depth - min(own.levels, _DEEPEST) + 1), depth + 1)
    numbers = {level: _number(levels, counted, level) for level in shown}
    if own.pattern:
        text = _REFERENCE.sub(lambda found: _number(levels, counted, int(found[1])), own.pattern)
    else:
        text = own.prefix + ".".join(filter(None, numbers.values())) + own.suffix
    return text + own.space if text.strip() else ""


def _number(levels: dict[int, Level], counted: dict[int, int], level: int) -> str:
    style = levels.get(level, Level(is_bullet=True))
    if style.is_bullet or not style.format:
        return ""
    return FORMATS.get(style.format, str)(counted.get(level, style.start))
