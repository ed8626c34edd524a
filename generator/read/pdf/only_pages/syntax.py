"""Reads the values of PDF syntax strictly: any other syntax is refused (ISO 32000-1, 7.2–7.3)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.blanks import BLANK, BLANKS, END, without_blanks, words
from generator.read.pdf.only_pages.refusal import MoreThanPagesError

# Values nested deeper than this are refused; no program nests so deep.
_DEEPEST = 100
SPACE = re.compile(rb"%s*" % BLANK)
# Python refuses to read longer numbers; a real one has far fewer digits (ISO 32000-1, annex C).
_MOST_DIGITS = 4_000
# Numbers and names come first, because they are the most common; each token includes the white space after it.
_TOKEN = re.compile(
    rb"(?:(?P<ref>\d{1,10}%(blank)b+\d{1,5}%(blank)b+R)%(end)b"
    rb"|(?P<number>[+-]{0,2}(?:\d+\.?\d*|\.\d+))%(end)b"
    rb"|/(?P<name>[^%(blanks)b()<>\[\]{}/%%]*)"
    rb"|(?P<open><<|\[)|(?P<close>>>|\])"
    rb"|<(?P<hex>[0-9A-Fa-f%(blanks)b]*)>"
    rb"|(?P<word>true|false|null)%(end)b"
    rb"|(?P<string>\())%(blank)b*" % {b"blank": BLANK, b"blanks": BLANKS, b"end": END}
)
_IN_STRING = re.compile(rb"[()]|\\(?:\r\n|.)", re.DOTALL)
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|.))", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_CODE_IN_NAME = re.compile(r"#([0-9A-Fa-f]{2})")


class Name(str):
    """A name, without its slash."""

    __slots__ = ()


class Ref(NamedTuple):
    """A reference to an object."""

    number: int
    generation: int


@dataclass(frozen=True)
class Stream:
    """An object with content of its own: its dictionary, its content as it is in the file, and its offset there."""

    keys: Mapping[str, Value]
    packed: bytes
    offset: int = 0


Value = None | bool | int | float | bytes | Name | Ref | Stream | list["Value"] | dict[str, "Value"]


def value_at(data: bytes, position: int) -> tuple[Value, int]:
    """The value that begins at a position, and the offset after it and the white space that follows.

    Raises MoreThanPagesError for unknown syntax.
    """
    # The open containers; the flag shows whether a container is a mapping.
    trail: list[tuple[bool, list[Value]]] = []
    while True:
        found = _TOKEN.match(data, position)
        if found is None or len(trail) > _DEEPEST:
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        kind, position = str(found.lastgroup), found.end()
        if kind == "open":
            trail.append((found[0].startswith(b"<<"), []))
            continue
        if kind == "close":
            value = _closed(trail, found["close"])
        elif kind == "string":
            value, position = _string(data, found.end("string"))
        else:
            value = _PLAIN[kind](found[kind])
        if not trail:
            return value, position
        trail[-1][1].append(value)


def _closed(trail: list[tuple[bool, list[Value]]], sign: bytes) -> Value:
    """The innermost open container, closed by this sign."""
    if not trail or trail[-1][0] != (sign == b">>"):
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    is_mapping, items = trail.pop()
    if not is_mapping:
        return items
    names, values = items[::2], items[1::2]
    mapping = {str(name): value for name, value in zip(names, values, strict=False) if isinstance(name, Name)}
    # A key may not be repeated, because viewers show only one of its values.
    if len(mapping) != len(names) or len(names) != len(values):
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    return mapping


def _ref(text: bytes) -> Ref:
    number, generation, _ = words(text)
    return Ref(int(number), int(generation))


def _number(text: bytes) -> int | float:
    """A number without its sign; no check here depends on signs."""
    digits = text.lstrip(b"+-")
    if len(digits) > _MOST_DIGITS:
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    return float(digits) if b"." in digits else int(digits)


def _name(text: bytes) -> Name:
    name = text.decode("latin-1")
    return Name(_CODE_IN_NAME.sub(lambda code: chr(int(code[1], 16)), name) if "#" in name else name)


def _hex(text: bytes) -> bytes:
    digits = without_blanks(text)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


_PLAIN: Mapping[str, Callable[[bytes], Value]] = {
    "ref": _ref,
    "number": _number,
    "name": _name,
    "hex": _hex,
    "word": {b"true": True, b"false": False, b"null": None}.__getitem__,
}


def _string(data: bytes, start: int) -> tuple[bytes, int]:
    """The string whose opening bracket is right before `start`, and the offset after it and the white space."""
    depth = 1
    for sign in _IN_STRING.finditer(data, start):
        depth += {b"(": 1, b")": -1}.get(sign.group(), 0)
        if not depth:
            blank = SPACE.match(data, sign.end())
            text = _ESCAPE.sub(_unescaped, data[start : sign.start()])
            return text, blank.end() if blank else sign.end()
    raise MoreThanPagesError(HiddenContent.UNKNOWN)


def _unescaped(escape: re.Match[bytes]) -> bytes:
    if escape[1]:
        return bytes([int(escape[1], 8) & 0xFF])
    return _ESCAPED.get(escape[2], escape[2])
