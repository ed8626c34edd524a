"""Parts of a Markdown file around the text: settings, the wrapper of a program, notes, feet of pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.grammar.layout.running_heads import is_colophon
from generator.read.markdown.pandoc_tables import pandoc_tables

_SETTINGS = re.compile(r"---\s*")
_SETTINGS_END = re.compile(r"(?:---|\.\.\.)\s*")
_SETTING = re.compile(r"[\w-]+\s*:(?:\s|$)")
# Some programs write the text as a Python literal: `text="""` … `"""`.
_WRAPPER = re.compile(r"\w+\s*=\s*[rbu]?(\"\"\"|''')\s*")
REMARK = re.compile(r"\s{0,3}\[[^\]^]{1,60}\]:\s*(?:#|<#?>)\s+(?:\".*\"|'.*'|\(.*\))\s*")
_RULE = re.compile(r"\s{0,3}(?:-\s*){3,}|\s{0,3}(?:\*\s*){3,}|\s{0,3}(?:_\s*){3,}")
_DIGITS = re.compile(r"\d+")
# Signs of notes: `[^1]` as Markdown has them, `[3 ]` and `[1, 2 ]` as programs write raised digits.
MARK = re.compile(r"\[\^([^\]\s]{1,20})\]|(?<=\S)\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\s*\](?!\()")
_DEFINITION = re.compile(r"\s{0,3}\[\^([^\]\s]{1,20})\]:\s*")
_NUMBERED = re.compile(r"\s{0,3}(\d{1,3})\s+(?=\S)")
_SHORTEST_FOOT = 8
# The most different page feet of a document: of left and right pages, of its parts.
_FEET = 6


@dataclass(frozen=True)
class NoteLine:
    """The line at which the body of a note begins: its key, its sign, and the length of the sign in characters."""

    key: str
    sign: str
    width: int = 0


@dataclass
class FileLayout:
    """A file divided into its Markdown and the wrapper around it; line numbers count from 1.

    `lines` are the lines to read, with lines that are not text left blank; `aside` are the lines of the wrapper,
    `unseen` those that are never shown on a page (settings and remarks).
    """

    lines: list[str]
    aside: dict[int, str] = field(default_factory=dict)
    unseen: dict[int, str] = field(default_factory=dict)
    feet: frozenset[int] = frozenset()
    pages: dict[int, int] = field(default_factory=dict)
    notes: dict[int, NoteLine] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)


def find_layout(lines: Sequence[str]) -> FileLayout:
    """The parts of a file."""
    aside = {number: lines[number - 1] for number in _wrapper(lines)}
    unseen = {number: lines[number - 1] for number in (*_settings(lines), *_remarks(lines))}
    left = ["" if number in aside or number in unseen else line for number, line in enumerate(lines, start=1)]
    layout = FileLayout(left, aside, unseen)
    _find_pages(layout)
    _find_notes(layout)
    return layout


def _settings(lines: Sequence[str]) -> range:
    """The block of settings with which a file begins."""
    if not lines or not _SETTINGS.fullmatch(lines[0]):
        return range(0)
    ends = (number for number, line in enumerate(lines[1:], start=2) if _SETTINGS_END.fullmatch(line))
    end = next(ends, 0)
    is_settings = any(_SETTING.match(line) for line in lines[1 : end - 1])
    return range(1, end + 1) if is_settings else range(0)


def _remarks(lines: Sequence[str]) -> Iterator[int]:
    """Lines with a link definition that leads nowhere, a way to write remarks that no page shows."""
    yield from (number for number, line in enumerate(lines, start=1) if REMARK.fullmatch(line))


def _wrapper(lines: Sequence[str]) -> tuple[int, ...]:
    written = [number for number, line in enumerate(lines, start=1) if line.strip()]
    opening = _WRAPPER.fullmatch(lines[written[0] - 1]) if written else None
    if opening and lines[written[-1] - 1].strip() == opening.group(1):
        return written[0], written[-1]
    return ()


def _find_pages(layout: FileLayout) -> None:
    """The feet of pages: lines right above rules that are the same on several pages, apart from numbers."""
    tabled = {number for table in pandoc_tables(layout.lines) for number in range(table.start + 1, table.end + 1)}
    rules = [n for n, line in enumerate(layout.lines, start=1) if n not in tabled and _RULE.fullmatch(line)]
    last_lines = {rule: _line_before(layout.lines, rule) for rule in rules}
    shapes = Counter(_shape(layout.lines[number - 1]) for number in last_lines.values() if number)
    common = [shape for shape, times in shapes.most_common(_FEET) if times > 1 and len(shape) >= _SHORTEST_FOOT]
    feet: set[int] = set()
    for number in filter(None, last_lines.values()):
        if any(_shape(layout.lines[number - 1]).endswith(shape) for shape in common):
            feet.update(_foot(layout.lines, number))
    if feet:
        layout.feet = frozenset(feet)
        layout.pages = {rule: page for page, rule in enumerate(rules, start=2)}


def _foot(lines: Sequence[str], last: int) -> Iterator[int]:
    yield last
    above = last - 1
    while above and is_colophon(lines[above - 1].strip()):
        yield above
        above -= 1


def _line_before(lines: Sequence[str], number: int) -> int:
    """The last line with words before a line; 0 when there is none."""
    above = number - 1
    while above and not lines[above - 1].strip():
        above -= 1
    return above


def _shape(line: str) -> str:
    return _DIGITS.sub("#", line.strip())


def _find_notes(layout: FileLayout) -> None:
    """Notes with both a sign and a body in the text; numbered bodies come in order, each at the start of a line."""
    named, numbered = _signs(layout.lines)
    expected = 1
    for number, line in enumerate(layout.lines, start=1):
        if definition := _DEFINITION.match(line):
            _add(layout, number, f"^{definition.group(1)}", definition.group(1), definition.end())
        elif (body := _NUMBERED.match(line)) and int(body.group(1)) == expected and expected in numbered:
            _add(layout, number, body.group(1), body.group(1))
            expected += 1
    layout.keys = {sign: key for sign, key in layout.keys.items() if not sign.startswith("^") or sign in named}


def _add(layout: FileLayout, number: int, name: str, sign: str, width: int = 0) -> None:
    key = layout.keys.setdefault(name, f"f{len(layout.keys) + 1}")
    layout.notes[number] = NoteLine(key, sign, width)


def _signs(lines: Sequence[str]) -> tuple[set[str], set[int]]:
    named: set[str] = set()
    numbered: set[int] = set()
    for line in lines:
        rest = line[match.end() :] if (match := _DEFINITION.match(line)) else line
        for sign in MARK.finditer(rest):
            if sign.group(1):
                named.add(f"^{sign.group(1)}")
            else:
                numbered.update(int(digits) for digits in _DIGITS.findall(sign.group(2)))
    return named, numbered
