"""What size does: a document with a piece of it many times over, or with text made to keep an expression busy."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from random import Random

from tests.fuzz import expressions
from tests.fuzz.guided.form import Form

LARGEST = 100_000
_NUMBER = re.compile(rb"\d+")
_ELEMENT = re.compile(rb"<(\w[\w:.-]*)[^<>]*>(?:[^<>]|<(?!/?\1\b)[^<>]*>)*</\1>")
_KINDS = tuple(map(re.compile, (rb".*\n", rb"(?:.*\n){1,6}", rb"\S+\s*", rb"(?s).", rb"(?s).+")))


def grown(form: Form, chance: Random) -> Form:
    """The form with so much text that it is large, and of at most `LARGEST` bytes."""
    content = form.part(form.main)
    room = max(0, LARGEST - len(bytes(form)))
    start, end = _piece(content, chance)
    piece = content[start:end]
    if chance.random() < 0.5:
        more = _attack(min(room, chance.choice((1_000, 10_000, LARGEST))), chance, is_markup=b"</" in content)
    elif chance.random() < 0.5:
        more = piece * (room // max(1, len(piece)))
    else:  # numbers in it count up, and may get longer
        more = b"".join(_NUMBER.sub(b"%d" % n, piece) for n in range(1, room // (len(piece) + 4)))
    return form.with_part(form.main, content[:start] + more[:room] + content[start:])


def _piece(content: bytes, chance: Random) -> tuple[int, int]:
    """Where something lies that may well stand there again: an element, some lines, a word, a character, everything."""
    found = [match.span() for match in (_ELEMENT if chance.random() < 0.5 else chance.choice(_KINDS)).finditer(content)]
    return chance.choice(found) if found else (0, len(content))


def _attack(length: int, chance: Random, *, is_markup: bool) -> bytes:
    made = expressions.attack(chance.choice(_expressions()), length, chance)
    return (escape(made) if is_markup else made).encode("utf-8", errors="ignore")


@cache
def _expressions() -> tuple[re.Pattern[str], ...]:
    return tuple(expressions.expressions().values())
