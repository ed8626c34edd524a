"""Every regular expression of the generator, and texts made to keep it busy: what it matches, many times over.

An expression that can match the same words in several ways tries them all before it gives up: twice as many with each
word more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from random import Random
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import generator
from generator.grammar.characters.expressions import Expression

_DEEPEST = 3
_REPEATED = 3
_TAILS = ("", "!", "\0", " ", "x", "1", "\n")
_SAMPLE = "aZ1 .-é"
_CATEGORIES = {
    codes.CATEGORY_DIGIT: "17", codes.CATEGORY_SPACE: " \n", codes.CATEGORY_WORD: "aD1",
    codes.CATEGORY_NOT_DIGIT: "a ", codes.CATEGORY_NOT_SPACE: "a1.", codes.CATEGORY_NOT_WORD: " .-",
}  # fmt: skip


def expressions() -> dict[str, re.Pattern[str]]:
    """The expressions that modules of the generator hold, by module and name."""
    found: dict[re.Pattern[str], str] = {}
    for module in walk_packages(generator.__path__, "generator."):
        if not module.name.endswith("__main__"):
            held = import_module(module.name)
            for name, value in vars(held).items():
                for pattern in _within(value, _DEEPEST):
                    found.setdefault(pattern, f"{module.name}.{name}")
    return {f"{name} {pattern.pattern}": pattern for pattern, name in found.items()}


def _within(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    """The expressions in a value, those of bytes left out."""
    if isinstance(value, Expression):
        yield value.compiled()
    elif isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, ModuleType | type | str | bytes) or depth == 0:
        return
    elif isinstance(value, dict):
        yield from (pattern for pair in value.items() for each in pair for pattern in _within(each, depth - 1))
    elif isinstance(value, list | tuple | set | frozenset):
        yield from (pattern for each in value for pattern in _within(each, depth - 1))
    elif hasattr(value, "__dict__"):
        yield from (pattern for each in vars(value).values() for pattern in _within(each, depth - 1))


def attack(pattern: re.Pattern[str], length: int, chance: Random) -> str:
    """A text that begins as the expression wants it, goes on with a piece of that many times, and ends otherwise."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    text = "".join(_example(tree, chance))[:length] or "a"
    start = chance.randrange(len(text))
    end = min(len(text), start + chance.choice((1, 1, 2, 3, 5, 8, 13)))
    piece = text[start:end]
    return text[:end] + piece * ((length - end) // len(piece)) + chance.choice((*_TAILS, text[end:]))


def _example(tree: Any, chance: Random) -> Iterator[str]:  # noqa: ANN401 (of the parser of expressions, without types)
    """What an expression may match, but for what it looks for around it."""
    for code, value in tree:
        if code is codes.LITERAL:
            yield chr(value)
        elif code is codes.IN:
            yield _member(value, chance)
        elif code in (codes.ANY, codes.NOT_LITERAL):
            yield chance.choice(_SAMPLE)
        elif code is codes.BRANCH:
            yield from _example(chance.choice(value[1]), chance)
        elif code is codes.SUBPATTERN:
            yield from _example(value[3], chance)
        elif code is codes.ATOMIC_GROUP:
            yield from _example(value, chance)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            least, most, inside = value
            for _ in range(chance.randint(least, max(least, min(int(most), _REPEATED)))):
                yield from _example(inside, chance)


def _member(members: Any, chance: Random) -> str:  # noqa: ANN401
    """A character of a class; of one that names what it does not hold, one of a few."""
    if members[0][0] is codes.NEGATE:
        return chance.choice(_SAMPLE)
    code, value = chance.choice(members)
    if code is codes.RANGE:
        return chr(chance.randint(*value))
    return chr(value) if code is codes.LITERAL else chance.choice(_CATEGORIES.get(value, "a"))
