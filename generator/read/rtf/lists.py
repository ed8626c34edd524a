"""Lists with automatic numbers: the tables of lists and of their uses, as the numbering part of a Word document.

See the RTF specification 1.9.1, “List Table” and “List Override Table”.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.read.rtf.looks import element
from generator.read.rtf.tree import Group, Text, Word
from generator.read.word.names import Element
from generator.read.word.numbering import LEVELS

_FORMATS = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 5: "ordinal",
    22: "decimalZero", 23: "bullet", 255: "none",
}  # fmt: skip
_FOLLOWS = {0: "tab", 1: "space", 2: "nothing"}
_NEVER_RESTARTED = "0"


def numbering(root: Group) -> tuple[Element, frozenset[int]]:
    """The `w:numbering` of a document, and the numbers (`ls`) of the lists that it has."""
    made = element("numbering")
    known: set[int] = set()
    for group in (part for table in root.groups("listtable") for part in table.groups("list")):
        if (list_id := group.value("listid")) is not None:
            known.add(list_id)
            levels = (_level(level, depth) for depth, level in enumerate(group.groups("listlevel")) if depth < LEVELS)
            made.append(element("abstractNum", *levels, abstractNumId=str(list_id)))
    uses: set[int] = set()
    for use in (part for table in root.groups("listoverridetable") for part in table.groups("listoverride")):
        number, list_id = use.value("ls"), use.value("listid")
        if number and list_id in known:
            uses.add(number)
            made.append(element("num", element("abstractNumId", val=str(list_id)), *_changes(use), numId=str(number)))
    return made, frozenset(uses)


def _level(group: Group, depth: int) -> Element:
    form = _FORMATS.get(_first(group, "levelnfcn", "levelnfc", default=0), "decimal")
    made = element(
        "lvl",
        element("start", val=str(_first(group, "levelstartat", default=1))),
        element("numFmt", val=form),
        element("lvlText", val=next((_text(each) for each in group.groups("leveltext")), "")),
        element("suff", val=_FOLLOWS.get(_first(group, "levelfollow", default=0), "tab")),
        ilvl=str(depth),
    )
    if group.value("levellegal") == 1:
        made.append(element("isLgl"))
    if group.value("levelnorestart") == 1:
        made.append(element("lvlRestart", val=_NEVER_RESTARTED))
    return made


def _changes(use: Group) -> Iterator[Element]:
    """What one use of a list changes: first numbers, or whole levels."""
    for depth, change in enumerate(use.groups("lfolevel")):
        levels = list(change.groups("listlevel"))
        start = change.value("levelstartat")
        if change.value("listoverridestartat") and start is None and levels:
            start = levels[0].value("levelstartat")
        made = element("lvlOverride", ilvl=str(depth))
        if change.value("listoverridestartat") and start is not None:
            made.append(element("startOverride", val=str(start)))
        if change.value("listoverrideformat") and levels:
            made.append(_level(levels[0], depth))
        if depth < LEVELS and len(made):
            yield made


def _first(group: Group, *names: str, default: int) -> int:
    return next((value for name in names if (value := group.value(name)) is not None), default)


def _text(group: Group) -> str:
    """The form of the numbers of a level: its length, its letters, and for each number of a level that level."""
    letters: list[str] = []
    passed = 0
    for part in group.parts:
        if isinstance(part, Text):
            letters += [chr(byte) for byte in part.data[passed:]]
            passed = 0
        elif isinstance(part, Word) and part.name == "u":
            letters.append(chr((part.value or 0) & 0xFFFF))
            passed = 1
    count = ord(letters[0]) if letters else 0
    return "".join(
        f"%{ord(each) + 1}" if ord(each) < LEVELS else each for each in letters[1 : count + 1] if _fits(each)
    )


def _fits(letter: str) -> bool:
    return ord(letter) < LEVELS or (letter.isprintable() and not 0xD800 <= ord(letter) < 0xE000)  # noqa: PLR2004  surrogates
