"""Fields: Word stores a code and, after it, the printed result. Only results are text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.read.word.names import Element, W

_LINK = re.compile(
    r'\s*HYPERLINK\s+(?:"(?P<address>[^"]*)"|(?!\\)(?P<bare>\S+))?(?:.*?\\l\s+"(?P<anchor>[^"]*)")?', re.DOTALL
)
# The most characters of a code that are kept; no code that is read is longer.
_LONGEST_CODE = 4096
_PAGE_NUMBER = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b")


@dataclass
class _Field:
    """An open field, and the effect of the fields around it on the text in its result."""

    around: _Around
    code: str = ""
    in_result: bool = False
    link: str = ""

    def begin_result(self) -> None:
        self.in_result = True
        self.link = link_of(self.code)

    @property
    def inside(self) -> _Around:
        """The effect of this field and those around it on the text here."""
        is_page_number = self.around.is_page_number or _PAGE_NUMBER.match(self.code) is not None
        return _Around(self.around.is_visible and self.in_result, self.link or self.around.link, is_page_number)


@dataclass(frozen=True)
class _Around:
    is_visible: bool = True
    link: str = ""
    is_page_number: bool = False


class Fields:
    """The open fields at a place of a story; they may nest and continue over paragraphs."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def is_visible(self) -> bool:
        """Whether text here is printed: only if all open fields are in their results."""
        return self._here.is_visible

    @property
    def link(self) -> str:
        """The address that the innermost HYPERLINK field gives the text here; empty without such a field."""
        return self._here.link

    @property
    def is_page_number(self) -> bool:
        """Whether the text here is the number of a page."""
        return self._here.is_page_number

    @property
    def _here(self) -> _Around:
        return self._open[-1].inside if self._open else _Around()

    def character(self, element: Element) -> None:
        """A `w:fldChar`: a field begins, its result begins, or it ends; the last two need an open field."""
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            self._open.append(_Field(self._here))
        elif kind == "separate" and self._open:
            self._open[-1].begin_result()
        elif kind == "end" and self._open:
            self._open.pop()

    def code(self, text: str) -> None:
        """Add a piece to the code of the innermost open field."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].code = (self._open[-1].code + text)[:_LONGEST_CODE]

    def begin_simple(self, code: str) -> None:
        """A `w:fldSimple` begins: all its content is the result."""
        self._open.append(_Field(self._here, code[:_LONGEST_CODE]))
        self._open[-1].begin_result()

    def end_simple(self) -> None:
        """The `w:fldSimple` ends."""
        if self._open:
            self._open.pop()


def link_of(code: str) -> str:
    """The address in the code of a HYPERLINK field; empty for other fields."""
    found = _LINK.match(code)
    if not found:
        return ""
    address = found["address"] or found["bare"] or ""
    return f"{address}#{found['anchor']}" if found["anchor"] else address
