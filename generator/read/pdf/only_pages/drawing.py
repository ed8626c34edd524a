"""Checks that drawing instructions hold no remarks and no words besides those that they draw."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.blanks import BLANK, BLANKS, END
from generator.read.pdf.only_pages.leaves import is_language, may_stand
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.syntax import Name, Stream, Value, value_at
from generator.read.programs import names_programs
from generator.read.shown_words import ShownWords

_DRAWN = re.compile(rb"/([^%s()<>\[\]{}/%%]+)%s+Do%s" % (BLANKS, BLANK, END))
# A string, with brackets in it three deep; what is deeper makes the file one that is not understood.
_STRING = rb"\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.)*+\))*+\))*+\))*+\)"
_PICTURE = rb"(?<![^%(s)b])BI[%(s)b/].*?[%(s)b]ID[%(s)b].*?[%(s)b]EI(?![^%(s)b])" % {b"s": BLANKS}
_PARTS = re.compile(rb"(?P<string>%s)|(?P<picture>%s)|(?P<told><<)|(?P<other>[%%()])" % (_STRING, _PICTURE), re.DOTALL)
# What most pages hold of these, and nothing in it to look at.
_USUAL = re.compile(rb"%s|<<[^<>()%%]*>>" % _STRING, re.DOTALL)
_SIGNS = re.compile(rb"[%()]|<<")
_WORDS = ("ActualText", "Alt", "E")
_REMARK = re.compile(rb"%[^\r\n]*")
_LETTERS = re.compile(r"[^\W\d_]+")
_OF_TABLES = frozenset(
    """
    resource cmap resources documentneededresources documentsuppliedresources includeresource beginresource endresource
    endcomments procset cidinit title identity ucs eof h begin end tounicode custom
    """.split()  # noqa: SIM905
)


class Drawings:
    """Checks all drawing instructions, and remembers which objects they draw by name."""

    def __init__(self, shown: ShownWords) -> None:
        self._shown = shown
        self._drawn: set[str] = set()
        self._offered: set[str] = set()

    def offer(self, objects: Mapping[str, Value]) -> None:
        """Objects that may be drawn, by name."""
        self._offered.update(objects)

    def add(self, content: bytes) -> None:
        """Look through what draws a page or a part of it."""
        if b"Do" in content:
            self._drawn.update(name.decode("latin-1") for name in _DRAWN.findall(content))
        if (b"%" in content or b"<<" in content) and _SIGNS.search(_USUAL.sub(b"", content)):
            self._look(content)

    def check_all_is_drawn(self) -> None:
        """Refuse a file with a drawable object that is never drawn."""
        if not self._offered <= {_named(name) for name in self._drawn}:
            raise MoreThanPagesError(HiddenContent.REVISIONS)

    def _look(self, content: bytes) -> None:
        position = 0
        while part := _PARTS.search(content, position):
            position = part.end()
            if part["other"]:
                raise MoreThanPagesError(HiddenContent.UNKNOWN)
            if part["told"]:
                value, position = value_at(content, part.start())
                self._check(value)

    def _check(self, value: Value) -> None:
        """What is told of a part of the drawing: numbers and names, a language, words that pages show."""
        if isinstance(value, list):
            for each in value:
                self._check(each)
        elif isinstance(value, dict):
            for key, each in value.items():
                self._check_key(key, each)
        elif isinstance(value, (bytes, Stream)):
            raise MoreThanPagesError(HiddenContent.UNKNOWN)

    def _check_key(self, key: str, value: Value) -> None:
        if key in _WORDS:
            if not may_stand("text", value, self._shown):
                raise MoreThanPagesError(HiddenContent.ALTERNATIVES)
        elif key == "Lang" and isinstance(value, bytes):
            if not is_language(value.decode("latin-1")):
                raise MoreThanPagesError(HiddenContent.UNKNOWN)
        elif key == "Contents":
            raise MoreThanPagesError(HiddenContent.ALTERNATIVES)
        else:
            self._check(value)


def _named(name: str) -> str:
    """A name as it reads where some of its letters are written as codes."""
    value, _ = value_at(f"/{name} ".encode("latin-1"), 0)
    return str(value) if isinstance(value, Name) else name


def check_table(role: str, content: bytes) -> None:
    """Refuse a table of letters with remarks other than those that say what kind of table it is."""
    for remark in _REMARK.findall(content) if role in ("table", "encoding") else ():
        words = set(_LETTERS.findall(remark.decode("latin-1").lower()))
        if not all(word in _OF_TABLES or names_programs(word) for word in words):
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
