"""The groups of an RTF file (specification 1.9.1, “RTF Syntax”): words of control, and text between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.messages.message import say
from generator.read.office.damage import DamageError

# More than any program nests, and little enough to walk through.
DEEPEST = 150
MOST_PARTS = 3_000_000
_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,40})(?P<value>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<sign>.)"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\0]+)|[\r\n\0]+",
    re.DOTALL,
)
# Signs that stand for themselves.
_LITERAL = frozenset("{}\\")
_END_OF_LINE = frozenset("\r\n")
_AGAIN = say("open the document and save it again")


@dataclass(frozen=True)
class Word:
    """A word or sign of control, with its number; None when it has none."""

    name: str
    value: int | None = None

    @property
    def is_on(self) -> bool:
        r"""Whether it turns a property on: `\b`, and not `\b0`."""
        return self.value != 0


@dataclass
class Text:
    """Text as bytes, whose meaning depends on the font."""

    data: bytearray


@dataclass
class Group:
    """What stands between two braces."""

    parts: list[Word | Text | Group] = field(default_factory=list)

    @property
    def is_optional(self) -> bool:
        r"""Whether programs that do not know the group leave it out: `{\*\…}`."""
        return bool(self.parts) and self.parts[0] == Word("*")

    @property
    def name(self) -> str:
        """The first word of control, which may say what the group holds; empty without one."""
        first = next((part for part in self.parts if part != Word("*")), None)
        return first.name if isinstance(first, Word) else ""

    def groups(self, name: str) -> Iterator[Group]:
        """The groups right in this one that have this name."""
        return (part for part in self.parts if isinstance(part, Group) and part.name == name)

    def value(self, name: str) -> int | None:
        """The number of the last word with this name right in this group, 1 where it has none; None without it."""
        return self._values.get(name)

    @cached_property
    def _values(self) -> Mapping[str, int]:
        """What each word right in this group says last; looked up once, for a document is one group of many words."""
        words = (part for part in self.parts if isinstance(part, Word))
        return {word.name: 1 if word.value is None else word.value for word in words}


def parse(data: bytes) -> Group:
    """The outermost group of a file; raises DamageError when it is not whole."""
    text = data.decode("latin-1")
    root = Group()
    trail = [root]
    place = parts = 0
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None:  # a backslash at the very end
            break
        place = found.end()
        parts += 1
        if found["brace"] == "{":
            trail.append(_opened(trail))
        elif found["brace"]:
            trail.pop()
            if len(trail) <= 1:
                break
        else:
            place += _add(trail[-1], found)
        if parts > MOST_PARTS:
            raise DamageError(say("the document has more text than any real document"), say("save it in parts"))
    if len(trail) > 1:
        raise DamageError(say("the document is damaged: it ends in the middle"), say("get the document again, whole"))
    if text[place:].strip("\0 \t\r\n}\x1a"):
        raise DamageError(say("the document is damaged: there is something behind its end"), _AGAIN)
    outer = root.parts[0]
    return outer if isinstance(outer, Group) else root


def _opened(trail: list[Group]) -> Group:
    if len(trail) > DEEPEST:
        raise DamageError(say("the document nests its groups more than {deepest} deep", deepest=DEEPEST), _AGAIN)
    group = Group()
    trail[-1].parts.append(group)
    return group


def _add(group: Group, found: re.Match[str]) -> int:
    """Add a word or text to a group; returns how many bytes after it are no RTF."""
    if found["word"]:
        value = int(found["value"]) if found["value"] else None
        if found["word"] == "bin":
            return max(0, value or 0)
        group.parts.append(Word(found["word"], value))
    elif found["hex"]:
        _write(group, bytes.fromhex(found["hex"]))
    elif found["text"] or found["sign"] in _LITERAL:
        _write(group, (found["text"] or found["sign"]).encode("latin-1"))
    elif found["sign"]:
        group.parts.append(Word("par" if found["sign"] in _END_OF_LINE else found["sign"]))
    return 0


def _write(group: Group, data: bytes) -> None:
    last = group.parts[-1] if group.parts else None
    if isinstance(last, Text):
        last.data += data
    else:
        group.parts.append(Text(bytearray(data)))
