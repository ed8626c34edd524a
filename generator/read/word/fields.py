"""Fields: Word keeps a code and, behind it, the result that is printed. Only results are text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.read.word.names import Element, W

_LINK = re.compile(
    r'\s*HYPERLINK\s+(?:"(?P<address>[^"]*)"|(?!\\)(?P<bare>\S+))?(?:.*?\\l\s+"(?P<anchor>[^"]*)")?', re.DOTALL
)
# Longer than any code that is read.
_LONGEST_CODE = 4096
_PAGE_NUMBER = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b")


@dataclass
class _Field:
    """A field that is open, and what those around it make of the text in its result."""

    around: _Around
    code: str = ""
    in_result: bool = False
    link: str = ""

    def begin_result(self) -> None:
        self.in_result = True
        self.link = link_of(self.code)

    @property
    def inside(self) -> _Around:
        """What this field and those around it make of the text here."""
        is_page_number = self.around.is_page_number or _PAGE_NUMBER.match(self.code) is not None
        return _Around(self.around.is_visible and self.in_result, self.link or self.around.link, is_page_number)


@dataclass(frozen=True)
class _Around:
    is_visible: bool = True
    link: str = ""
    is_page_number: bool = False


class Fields:
    """The fields that are open at a place of a story; they nest, and run on over paragraphs."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    @property
    def is_visible(self) -> bool:
        """Whether text that stands here is printed: a field inside a code has no result that is."""
        return self._here.is_visible

    @property
    def link(self) -> str:
        """The address that the innermost HYPERLINK field gives to the text here; empty without one."""
        return self._here.link

    @property
    def is_page_number(self) -> bool:
        """Whether the text here is the number of a page."""
        return self._here.is_page_number

    @property
    def _here(self) -> _Around:
        return self._open[-1].inside if self._open else _Around()

    def character(self, element: Element) -> None:
        """A `w:fldChar`: a field begins, its result begins, or it ends; one too many changes nothing."""
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            self._open.append(_Field(self._here))
        elif kind == "separate" and self._open:
            self._open[-1].begin_result()
        elif kind == "end" and self._open:
            self._open.pop()

    def code(self, text: str) -> None:
        """A piece of the code of the field that is open."""
        if self._open and not self._open[-1].in_result:
            self._open[-1].code = (self._open[-1].code + text)[:_LONGEST_CODE]

    def begin_simple(self, code: str) -> None:
        """A `w:fldSimple`: all that it holds is result."""
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
