"""Counts the drawings of form objects in a PDF: nested forms multiply the number of objects that a page draws."""

from __future__ import annotations

import re
from collections.abc import Set

from generator.read.pdf.only_pages.blanks import BLANK, BLANKS

# Twice this many fill a gigabyte: PDFium makes an object in memory for each drawing of a form.
MOST_DRAWN = 300_000
# PDFium goes no deeper into nested forms, even if they contain each other in a circle.
_DEEPEST = 40
_FORM = re.compile(rb"/Subtype%s*/Form\b" % BLANK)
_REFERENCES = re.compile(rb"/XObject%s*<<([^>]*)>>" % BLANK)
_REFERENCE = re.compile(rb"(\d{1,10})%s+\d{1,5}%s+R\b" % (BLANK, BLANK))
_DO = re.compile(rb"(?<=[%s\w])Do\b" % BLANKS)


class Forms:
    """The form objects of a file: the number of drawings in each, and the forms that each may draw."""

    def __init__(self, pictures: Set[int]) -> None:
        self._pictures = pictures
        self._held: dict[int, tuple[int, frozenset[int]]] = {}
        self._on_pages = 0
        self._of_unknown_forms = 1

    def add(self, number: int, keys: bytes, content: bytes) -> None:
        """Add a part of the file: the number of its object, its dictionary, and its unpacked content."""
        times = len(_DO.findall(content))
        inline = _REFERENCES.search(keys)
        drawn = frozenset(int(each) for each in _REFERENCE.findall(inline.group(1))) if inline else frozenset()
        if not _FORM.search(keys):
            self._on_pages += times
        elif drawn:
            self._held[number] = times, drawn - self._pictures
        else:
            # Its resources are described elsewhere: it may draw any form.
            self._of_unknown_forms = min(self._of_unknown_forms * max(1, times), MOST_DRAWN + 1)

    @property
    def draw_too_much(self) -> bool:
        """Whether all pages together draw forms more often than any document does."""
        return max(1, self._on_pages) * self._of_unknown_forms * self._heaviest() > MOST_DRAWN

    def _heaviest(self) -> int:
        """The largest number of forms drawn by drawing one form, itself included."""
        weights = dict.fromkeys(self._held, 1)
        for _ in range(_DEEPEST):
            deeper = {number: self._weight(number, weights) for number in weights}
            if deeper == weights:
                break
            weights = deeper
        return max(weights.values(), default=1)

    def _weight(self, number: int, weights: dict[int, int]) -> int:
        times, drawn = self._held[number]
        return min(1 + times * max((weights.get(each, 0) for each in drawn), default=0), MOST_DRAWN + 1)
