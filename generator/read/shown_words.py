"""Decides whether a text beside the pages (properties, names) says more than the pages, word by word."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property

from generator.model.text import MarkKind, SourceText

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\s.]+")
_ACCENT = re.compile("[\u0300-\u036f]")
# A word divided by a line end.
_BROKEN = re.compile(r"(?<!\w)(\w++)-[^\S\n]*+\n\s*+(\w+)")
_UNSEEN = (MarkKind.HIDDEN, MarkKind.DELETED)
# Words that programs write as placeholders, and meaningless names of pictures.
_EMPTY = frozenset(
    """
    none null untitled naamloos titel title pagina page bladzijde afbeelding afbeeldingen foto figuur tabel grafiek logo
    beeldmerk wapen rijksoverheid picture image icon pictogram decoratief decorative graphic figure table chart photo
    document
    """.split()  # noqa: SIM905 (as a list nobody would read them)
)


class ShownWords:
    """The words that readers see of a document."""

    def __init__(self, source: SourceText) -> None:
        self._source = source

    def include(self, text: str) -> bool:
        """Whether all words of a text are shown words or meaningless ones."""
        wanted = words_of(text) - _EMPTY
        return not wanted or self._words.issuperset(wanted)

    def include_number(self, word: str) -> bool:
        """Whether a word is a number among the shown words, maybe with spaces or dots in it: `28676` for `28 676`."""
        return word.isdecimal() and word in self._without_gaps

    @cached_property
    def _without_gaps(self) -> str:
        return _GAP.sub("", shown_text(self._source))

    @cached_property
    def _words(self) -> frozenset[str]:
        shown = shown_text(self._source)
        broken = " ".join(f"{before}{after}" for before, after in _BROKEN.findall(shown))
        return frozenset(words_of(shown) | words_of(broken))


def shown_text(source: SourceText) -> str:
    """The text of a source without its hidden and deleted parts."""
    unseen = sorted(mark.span for mark in source.marks if mark.kind in _UNSEEN)
    pieces, done = [], 0
    for span in unseen:
        pieces.append(source.text[done : span.start])
        done = max(done, span.end)
    return " ".join([*pieces, source.text[done:]])


def has_unseen(source: SourceText) -> bool:
    """Whether any word of a source text is hidden or deleted in it."""
    return any(mark.kind in _UNSEEN and mark.span for mark in source.marks)


def words_of(text: str) -> set[str]:
    """The words of a text, in lower case and without accents, which properties often lack."""
    if not text.isascii():
        text = _ACCENT.sub("", unicodedata.normalize("NFKD", text))
    return set(_WORD.findall(text.casefold()))
