"""Tables of contents: their lines look like headings but are not."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.front.signatures import signature
from generator.grammar.layout.contents import ends_in_full_stop, entry_letters, is_contents_title, is_part_number
from generator.parse.paragraphs.markers import LONGEST_HEADING, is_label

# One entry may take three lines: a number, a title and a page.
_SPREAD = 3
# The first of these entries is looked for again below, as the heading with which the text begins.
_LOOKED_FOR = 6
_SHORTEST_ENTRY = 6
_SHORTEST_SENTENCE = 5
LONGEST_CONTENTS = 400


def contents(texts: Sequence[str]) -> frozenset[int]:
    """The positions of the lines of tables of contents, without the titles of these tables.

    A table ends where one of its first entries recurs, else at the first sentence.
    """
    found: set[int] = set()
    for title, text in enumerate(texts):
        if title not in found and len(text) <= LONGEST_HEADING and is_contents_title(text):
            found.update(range(title + 1, _end(texts, title + 1)))
    return frozenset(found)


def _end(texts: Sequence[str], start: int) -> int:
    limit = min(len(texts), start + LONGEST_CONTENTS)
    last = next((n for n in range(start, limit) if _is_sentence(texts[n]) or _is_no_entry(texts, n)), limit)
    entries = [_plain(text) for text in texts[start : start + _LOOKED_FOR]]
    wanted: dict[str, int] = {}
    for first in range(len(entries)):
        for size in range(1, _SPREAD + 1):
            entry = "".join(entries[first : first + size])
            if len(entry) >= _SHORTEST_ENTRY:
                wanted.setdefault(entry, start + first + size)
    again = (n for n in range(start, last + 1) if n < len(texts) and n >= wanted.get(_plain(texts[n]), limit))
    return next(again, last)


def _is_sentence(text: str) -> bool:
    is_short = len(text.split()) < _SHORTEST_SENTENCE
    return len(text) > LONGEST_HEADING or (ends_in_full_stop(text) and not is_short)


def _is_no_entry(texts: Sequence[str], position: int) -> bool:
    """Whether a line is a signature or a label, but not `Reactie van de minister` after the number of its part."""
    text, before = texts[position], texts[position - 1]
    return signature(text) is not None or (is_label(text) and not is_part_number(before))


def _plain(text: str) -> str:
    """The letters and digits of an entry, without its page number."""
    return entry_letters(text) if len(text) <= LONGEST_HEADING else ""
