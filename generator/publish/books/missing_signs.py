"""Signs that no font has a shape for: readers would see an empty box in their place."""

from __future__ import annotations

import html
import logging
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from generator.messages.message import Message, say
from generator.problems import Code, Place, Problems
from generator.publish.books.source import BookSource

# As `weasyprint.text` writes it (70.0): `.notdef glyph rendered for Unicode string unsupported by fonts: "x" (U+0078)`.
_SAID = re.compile(r"\.notdef glyph .*\(U\+([0-9A-F]+)\)\Z", re.DOTALL)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")  # The Unicode Standard, 23.5
_AROUND = 80  # characters of the page, in which the words around a sign are looked for
_MOST_WORDS = 4  # on either side of a sign
_TAG = re.compile(r"\A[^<>]*>|<[^>]*>|<[^>]*\Z")
_Said = tuple[Callable[[str, str], Message], Message]
"""What is wrong with a sign among some words, and what to do."""
_NOT_IN_PDF: _Said = (
    lambda sign, words: say(
        "no PDF is made of this document, for no font here has {sign}, in “{words}”", sign=sign, words=words
    ),
    say(
        "install fonts that have it (on Debian fonts-noto-core, fonts-noto-cjk, fonts-symbola), or "
        "leave it: the site and the EPUB are whole without"
    ),
)
_NOT_IN_EPUB: _Said = (
    lambda sign, words: say(
        "the EPUB has {sign}, in “{words}”, a sign of private use for which readers have no font",
        sign=sign,
        words=words,
    ),
    say("ask for the document with the sign that is meant; it is often the bullet of a list"),
)


class _Noting(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.signs: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        if found := _SAID.match(record.getMessage()):
            self.signs.add(chr(int(found[1], 16)))


@contextmanager
def signs_without_font() -> Iterator[set[str]]:
    """The signs for which WeasyPrint finds no font, complete at the end; it says so in its log.

    Whatever else the library says is of no use here.
    """
    logger = logging.getLogger("weasyprint")
    before, propagated = list(logger.handlers), logger.propagate
    noting = _Noting()
    logger.handlers[:], logger.propagate = [noting], False
    try:
        yield noting.signs
    finally:
        logger.handlers[:], logger.propagate = before, propagated


def report_missing_in_pdf(source: BookSource, signs: Iterable[str], problems: Problems) -> None:
    """Report signs that keep the PDF of a page from being made, each where it first stands on that page."""
    _report(source.page, source.path, signs, _NOT_IN_PDF, problems)


def report_private_signs(page: str, path: str, problems: Problems) -> None:
    """Report the signs of private use on a page with the file `path`, of which an EPUB is made, each once."""
    _report(page, path, set(_PRIVATE.findall(page)), _NOT_IN_EPUB, problems)


def _report(page: str, path: str, signs: Iterable[str], said: _Said, problems: Problems) -> None:
    say_it, advice = said
    for sign in sorted(signs):
        at = page.find(sign)
        words = _words_around(page, at)
        problems.report(Code.MISSING_SIGN, _place(page, path, at), say_it(_named(sign), words), advice, words)


def _place(page: str, path: str, at: int) -> Place:
    """Where a sign stands; the file as a whole for one that the book has of us, or that stands there by its number."""
    if at < 0:
        return Place(path)
    return Place(path, page.count("\n", 0, at) + 1, at - page.rfind("\n", 0, at))


def _named(sign: str) -> str:
    """`U+2265 GREATER-THAN OR EQUAL TO`; what Unicode gives no name has its number alone."""
    return f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".rstrip()


def _words_around(page: str, at: int) -> str:
    if at < 0:
        return "…"
    before = _text(page[max(0, at - _AROUND) : at]).split(" ")[-_MOST_WORDS:]
    after = _text(page[at : at + _AROUND]).split(" ")[:_MOST_WORDS]
    return " ".join((" ".join(before) + " ".join(after)).split())


def _text(written: str) -> str:
    return html.unescape(re.sub(r"\s+", " ", _TAG.sub("", written)))
