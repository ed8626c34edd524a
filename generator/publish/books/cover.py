"""The cover of a book: words on a plain ground, drawn as SVG, which is sharp at any size and needs no font of ours."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from textwrap import shorten, wrap

from generator.publish.books.facts import BookFacts
from generator.render.writing.wording import plain_day

# In units of the drawing, 600 wide and 900 high.
_LINE, _LETTER, _FIRST = 58, 46, 250
_WIDEST = 21  # characters of the title in a line
_MOST_LINES = 7
_NARROWER = 34  # characters of what stands below it


def cover_text(facts: BookFacts) -> str:
    """What the cover says, for who does not see it."""
    return f"Omslag: {facts.short_title}. {facts.imprint.site_name}."


def cover(facts: BookFacts) -> str:
    """The cover as a drawing."""
    return "\n".join(_drawn(facts)) + "\n"


def _drawn(facts: BookFacts) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900" role="img">'
    yield f"<title>{escape(cover_text(facts))}</title>"
    yield '<rect width="600" height="900" fill="#0b3d2e"/>'
    yield '<g fill="none" stroke-width="14" stroke-linecap="round">'
    yield '<path stroke="#bfe0d0" d="M190 84h340M190 122h220"/><path stroke="#fff" d="M70 160h460M70 198h380"/></g>'
    lines = wrap(shorten(facts.short_title, _WIDEST * _MOST_LINES, placeholder=" …"), _WIDEST) or [facts.id]
    yield f'<g font-family="Literata, Georgia, serif" font-size="{_LETTER}" font-weight="700" fill="#fff">'
    yield from _lines(lines[:_MOST_LINES], _FIRST + 70, _LINE)
    yield "</g>"
    below = [*wrap("Vragen van de Kamer, met de antwoorden", _NARROWER), *filter(None, [plain_day(facts.day)])]
    yield '<g font-family="Arial, Helvetica, sans-serif" font-size="28" fill="#bfe0d0">'
    yield from _lines(below, 796 - 38 * len(below), 38)
    yield "</g>"
    yield '<g font-family="Arial, Helvetica, sans-serif" font-size="24" fill="#fff">'
    yield from _lines([shorten(facts.imprint.site_name, _NARROWER + 6, placeholder=" …")], 850, 30)
    yield "</g>"
    yield "</svg>"


def _lines(lines: list[str], first: int, height: int) -> Iterator[str]:
    for number, line in enumerate(lines):
        yield f'<text x="70" y="{first + number * height}">{escape(line)}</text>'
