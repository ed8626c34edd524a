"""Announcements of who answers and when, spread over several lines or paragraphs: joined to one paragraph each.

`Antwoord van de heer Jansen, minister van Defensie`, `mede namens de staatssecretaris.`, `(Ontvangen 3 mei 2009)`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.grammar.questions.answer_headings import announces_answers, may_announce
from generator.parse.paragraphs.text_paragraphs import TextParagraph

# The most paragraphs in one announcement.
_MOST = 4


def whole_announcements(cut: Sequence[TextParagraph], read: Callable[[TextParagraph], str]) -> Iterator[TextParagraph]:
    """The paragraphs of a text, with each announcement joined; `read` gives the words of a paragraph."""
    position = 0
    while position < len(cut):
        count = _announced(cut[position : position + _MOST], read)
        held = cut[position : position + count]
        yield (
            held[0]._replace(lines=tuple(line for paragraph in held for line in paragraph.lines))
            if count > 1
            else held[0]
        )
        position += count


def _announced(following: Sequence[TextParagraph], read: Callable[[TextParagraph], str]) -> int:
    """The number of paragraphs of an announcement that begins with the first; 1 when none begins there."""
    if any(paragraph.table or paragraph.table_cell for paragraph in following[:2]):
        return 1
    text = read(following[0])
    if not may_announce(text) or announces_answers(text):
        return 1
    for count, paragraph in enumerate(following[1:], 2):
        later = read(paragraph) if not (paragraph.table or paragraph.table_cell) else ""
        # A further announcement is another line, or this line itself below its heading.
        if not later or may_announce(later):
            return 1
        text = f"{text} {later}"
        if announces_answers(text):
            return count
    return 1
