"""Fields: their codes, which are no text, and the marks around code and result."""

from __future__ import annotations

from generator.read.rtf.looks import element
from generator.read.rtf.signs import SIGNS
from generator.read.rtf.tree import Group, Text
from generator.read.word.names import Element


def field_mark(kind: str) -> Element:
    """The mark where a field begins, its result begins (`separate`) or it ends."""
    return element("fldChar", fldCharType=kind)


def code_of(group: Group) -> str:
    """The code of a field, that of fields in it included."""
    pieces: list[str] = []
    passed = 0
    for part in group.parts:
        if isinstance(part, Group):
            pieces.append(code_of(part))
        elif isinstance(part, Text):
            pieces.append(part.data[passed:].decode("cp1252", errors="replace"))
            passed = 0
        elif part.name == "u":
            pieces.append(chr((part.value or 0) & 0xFFFF))
            passed = 1
        else:
            pieces.append(SIGNS.get(part.name, ""))
    return "".join(letter for letter in "".join(pieces) if letter.isprintable() or letter == "\t")
