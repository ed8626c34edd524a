"""Checks that drawing instructions hold no comments and no words other than those that they draw."""

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
# A string, with brackets nested up to three deep; a file with deeper ones is refused.
_STRING = rb"\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.)*+\))*+\))*+\))*+\)"
_PICTURE = rb"(?<![^%(s)b])BI[%(s)b/].*?[%(s)b]ID[%(s)b].*?[%(s)b]EI(?![^%(s)b])" % {b"s": BLANKS}
_PARTS = re.compile(
    rb"(?P<string>%s)|(?P<picture>%s)|(?P<mapping><<)|(?P<other>[%%()])" % (_STRING, _PICTURE), re.DOTALL
)
# Strings and mappings without strings, comments or nesting: nothing in them needs to be checked.
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
    """Checks all drawing instructions, and remembers the names of the objects that they draw."""

    def __init__(self, shown: ShownWords) -> None:
        self._shown = shown
        self._drawn: set[str] = set()
        self._offered: set[str] = set()

    def offer(self, objects: Mapping[str, Value]) -> None:
        """Remember objects that may be drawn, by name."""
        self._offered.update(objects)

    def add(self, content: bytes) -> None:
        """Check the drawing instructions of a page or a part of it; raises MoreThanPagesError."""
        if b"Do" in content:
            self._drawn.update(name.decode("latin-1") for name in _DRAWN.findall(content))
        if (b"%" in content or b"<<" in content) and _SIGNS.search(_USUAL.sub(b"", content)):
            self._look(content)

    def check_all_is_drawn(self) -> None:
        """Raise MoreThanPagesError if a drawable object is never drawn."""
        if not self._offered <= {_named(name) for name in self._drawn}:
            raise MoreThanPagesError(HiddenContent.REVISIONS)

    def _look(self, content: bytes) -> None:
        position = 0
        while part := _PARTS.search(content, position):
            position = part.end()
            if part["other"]:
                raise MoreThanPagesError(HiddenContent.UNKNOWN)
            if part["mapping"]:
                value, position = value_at(content, part.start())
                self._check(value)

    def _check(self, value: Value) -> None:
        """Check the properties of a part of the drawing: only numbers, names, a language and words shown on pages."""
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
    """A name with its codes (`#41`) replaced by letters."""
    value, _ = value_at(f"/{name} ".encode("latin-1"), 0)
    return str(value) if isinstance(value, Name) else name


def check_table(role: str, content: bytes) -> None:
    """Raise MoreThanPagesError for a table of letters with comments that do more than name the kind of table."""
    for remark in _REMARK.findall(content) if role in ("table", "encoding") else ():
        words = set(_LETTERS.findall(remark.decode("latin-1").lower()))
        if not all(word in _OF_TABLES or names_programs(word) for word in words):
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
