"""The texts and names allowed in parts of a PDF: dates, codes, addresses, and words shown on pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from generator.read.addresses import is_plain_address
from generator.read.pdf.only_pages.syntax import Name, Value
from generator.read.programs import names_programs
from generator.read.shown_words import ShownWords

_LANGUAGE = re.compile(r"(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,4})?")
_DATE = re.compile(r"(?:D:)?[\d:+\-'TZ. ]{0,40}")
_CODE = re.compile(r"[A-Za-z0-9 +.,_-]{0,60}")
_GLYPHS = re.compile(r"(?:/[\w.]*\s*)*")
_APPEARANCE = re.compile(r"(?:/\w{1,20}+|[\d.]++|Tf|rg|[gk]|\s)*+")
_STANDARD = re.compile(r"https?://(?:iso\.org|www\.w3\.org|www\.aiim\.org|pdfa\.org)/[\w./-]*")
# The names that programs give to a place in a document, or to one of its parts.
_PLACE = re.compile(
    r"(?:_{0,2}(?:anchor|bladwijzer|bookmark|chapter|cite|doc|ednref|edn|el|en|equation|fig|figure|fn|footnote|ftnref|"
    r"ftn|g|hlk|hlt|id|item|node|note|obj|p|page|par|pag|refheading|ref|s|sec|section|struct|subsection|table|tab|toc)?"
    r"[\W_]{0,4})?(?:[\d.:_-]|toc|page)*",
    re.IGNORECASE,
)
_BARE = re.compile(r"[0-9A-Fa-f-]{32,40}")
# Registered printing conditions (ICC) and the usual words around them.
_COLOURS = frozenset(
    """
    srgb iec icc profile profiles http https www color org rgb cmyk gray grey dot gain coated uncoated fogra iso gracol
    swop euroscale custom condition output cgats tr japan eci paper standard offset news newsprint sheetfed web none
    trc perceptual artifex default e v bpc d monitor display based generic device intent lwc psr mk
    """.split()  # noqa: SIM905
)
_LETTERS = re.compile(r"[^\W\d_]+")
# The letters of PDFDocEncoding that are not those of Latin-1 (ISO 32000-1, D.3), from these codes on.
_OWN_LETTERS = {
    **dict(enumerate("\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc", 0x18)),
    **dict(enumerate("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€", 0x80)),
}
# The most bytes in a description of the look of a font (ISO 32000-1, 9.8.3.2).
_BYTES = 20


def decoded(text: bytes) -> str:
    """The text of a text string (ISO 32000-1, 7.9.2.2)."""
    if text.startswith(b"\xfe\xff"):
        return text[2:].decode("utf-16-be", "replace")
    if text.startswith(b"\xff\xfe"):
        return text[2:].decode("utf-16-le", "replace")
    if text.startswith(b"\xef\xbb\xbf"):
        return text[3:].decode("utf-8", "replace")
    return text.decode("latin-1").translate(_OWN_LETTERS)


def names_place(text: str, shown: ShownWords) -> bool:
    """Whether a text is a name that a program gives to a place, or consists of words shown on pages."""
    return _PLACE.fullmatch(text) is not None or _BARE.fullmatch(text) is not None or shown.include(text)


def is_language(text: str) -> bool:
    """Whether a text has the form of a code of a language; it may be empty."""
    return _LANGUAGE.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Whether a text has the form of a date and time; it may be empty."""
    return _DATE.fullmatch(text.strip()) is not None


def _names_colours(text: str) -> bool:
    return all(word in _COLOURS or names_programs(word) for word in _LETTERS.findall(text.casefold()))


_TESTS: Mapping[str, Callable[[str, ShownWords], bool]] = {
    "text": lambda text, shown: shown.include(text),
    "remark": lambda text, shown: shown.include(text),
    "maker": lambda text, _: names_programs(text),
    "date": lambda text, _: is_date(text),
    "language": lambda text, _: is_language(text),
    "address": lambda text, _: is_plain_address(text),
    "id": names_place,
    "code": lambda text, _: _CODE.fullmatch(text) is not None,
    "colours": lambda text, _: _names_colours(text),
    "glyphs": lambda text, _: _GLYPHS.fullmatch(text) is not None,
    "standard": lambda text, _: _STANDARD.fullmatch(text) is not None,
    "drawn": lambda text, _: _APPEARANCE.fullmatch(text) is not None,
    "bytes": lambda text, _: len(text) <= _BYTES,
}


def is_leaf(role: str) -> bool:
    """Whether the value of a key with this role is a text, a name or empty."""
    return role in _TESTS


def may_stand(role: str, value: Value, shown: ShownWords) -> bool:
    """Whether a value is allowed for a key with this role: a text or a name that passes its test, or empty."""
    if value is None:
        return True
    if isinstance(value, Name):
        return _TESTS[role](value, shown)
    return isinstance(value, bytes) and _TESTS[role](decoded(value), shown)
