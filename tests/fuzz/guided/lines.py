"""Changes of text by its lines and words."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.fuzz.guided.dutch import line, slipped

_NUMBER = re.compile(r"\d+")
_EXTREME = ("0", "1", "-1", "999", "1000", "2147483648", "99999999999999999999", "1e999", "0.5", "NaN", "²")
Change = Callable[[list[str], Random], str]


def changed(text: str, chance: Random) -> str:
    """The text with one change."""
    return chance.choice(_CHANGES)(text.split("\n"), chance)


def _put(lines: list[str], chance: Random) -> str:
    """A line more, alone or in a paragraph of its own."""
    at = chance.randint(0, len(lines))
    around = [""] if chance.random() < 0.4 else []
    return "\n".join([*lines[:at], *around, line(chance), *around, *lines[at:]])


def _replace(lines: list[str], chance: Random) -> str:
    lines[chance.randrange(len(lines))] = line(chance)
    return "\n".join(lines)


def _stretch(lines: list[str], chance: Random) -> tuple[int, int]:
    start = chance.randrange(len(lines))
    return start, start + chance.choice((1, 1, 1, 2, 3, 5, 8))


def _lose(lines: list[str], chance: Random) -> str:
    start, end = _stretch(lines, chance)
    return "\n".join(lines[:start] + lines[end:])


def _repeat(lines: list[str], chance: Random) -> str:
    start, end = _stretch(lines, chance)
    at = chance.randint(0, len(lines))
    return "\n".join(lines[:at] + lines[start:end] + lines[at:])


def _move(lines: list[str], chance: Random) -> str:
    start, end = _stretch(lines, chance)
    rest = lines[:start] + lines[end:]
    at = chance.randint(0, len(rest))
    return "\n".join(rest[:at] + lines[start:end] + rest[at:])


def _join(lines: list[str], chance: Random) -> str:
    at = chance.randrange(len(lines))
    return "\n".join([*lines[:at], chance.choice((" ", "", "- ")).join(lines[at : at + 2]), *lines[at + 2 :]])


def _break(lines: list[str], chance: Random) -> str:
    at = chance.randrange(len(lines))
    place = chance.randint(0, len(lines[at]))
    lines[at] = lines[at][:place] + chance.choice(("\n", "\n\n", "-\n", " \n", "\f")) + lines[at][place:]
    return "\n".join(lines)


def _indent(lines: list[str], chance: Random) -> str:
    start, end = _stretch(lines, chance)
    before = chance.choice((" ", "    ", "\t", "  - ", "> ", "# ", "1. ", "| "))
    return "\n".join(before + each if start <= n < end else each for n, each in enumerate(lines))


def _slip(lines: list[str], chance: Random) -> str:
    at = chance.randrange(len(lines))
    lines[at] = slipped(lines[at], chance)
    return "\n".join(lines)


def _number(lines: list[str], chance: Random) -> str:
    """A number instead of another: one that stands elsewhere in the text, the next, or an extreme one."""
    text = "\n".join(lines)
    found = list(_NUMBER.finditer(text))
    if not found:
        return _slip(lines, chance)
    one, other = chance.choice(found), chance.choice(found)
    following = str(int(one[0][:9]) + chance.choice((-1, 1)))
    return text[: one.start()] + chance.choice((other[0], following, chance.choice(_EXTREME))) + text[one.end() :]


def _word(lines: list[str], chance: Random) -> str:
    """A word of the text in place of another, beside it, or gone."""
    text = "\n".join(lines)
    found = list(re.finditer(r"\S+", text))
    if not found:
        return _put(lines, chance)
    one, other = chance.choice(found), chance.choice(found)
    return text[: one.start()] + chance.choice(("", other[0], f"{one[0]} {other[0]}")) + text[one.end() :]


def _blank(lines: list[str], chance: Random) -> str:
    """All lines in paragraphs of their own, or none."""
    return "\n\n".join(filter(None, lines)) if chance.random() < 0.5 else "\n".join(filter(None, lines))


# What needs to know nothing of what stands in a line.
MOVES: tuple[Change, ...] = (_lose, _repeat, _move)
_CHANGES: tuple[Change, ...] = (
    _put, _put, _put, _put, _replace, _replace, *MOVES, _join, _break, _indent, _slip, _number, _number, _word, _blank,
)  # fmt: skip
