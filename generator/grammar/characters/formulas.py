"""Formulas of substances that have lost their lowered figure: `CO -opslag`, `de uitstoot van CO daalt`.

Programs that turn a PDF into lines of text put a lowered figure on a line of its own below the line it belongs to.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.grammar.characters.alphabet import LETTERS
from generator.grammar.characters.expressions import expression
from generator.model.text import Span

# What stands lowered behind each of these in official documents.
_FIGURES = {
    "CO": ("2",),
    "NO": ("2", "x"),
    "SO": ("2", "x"),
    "CH": ("4",),
    "NH": ("3", "x"),
    "SF": ("6",),
    "H": ("2",),
    "N": ("2",),
    "O": ("2", "3"),
    "PM": ("10", "2,5", "2.5"),
}
_STEM = rf"(?<![{LETTERS}0-9])(?P<stem>{'|'.join(_FIGURES)})"
# The program leaves a space of the width of the figure. Where the word goes on, nothing else explains a space; before a
# new word it must be one that does not break, for `CO` alone is a word, too.
_GAP = expression(rf"{_STEM}(?:(?P<wide>[^\S\n]+)(?=[-‐‑,.;:)\]»”/?!])|(?P<kept>\u00a0)(?=[{LETTERS}(«“]))")


@dataclass(frozen=True)
class LostFigure:
    """Where a figure belongs: `gap` is the space that it leaves, empty where the space separates two words."""

    figure: str
    gap: Span


def lost_figures(before: str, line: str) -> tuple[LostFigure, ...]:
    """Where the figures that a line holds, and nothing else, belong in the lines before it; offsets into `before`.

    None unless each figure has one place, and each place the figure that belongs there.
    """
    figures, places = line.split(), list(_GAP.finditer(before))
    if not figures or len(figures) != len(places):
        return ()
    if any(figure not in _FIGURES[place["stem"]] for figure, place in zip(figures, places, strict=True)):
        return ()
    return tuple(
        LostFigure(figure, Span(place.end("stem"), place.end("wide") if place["wide"] else place.end("stem")))
        for figure, place in zip(figures, places, strict=True)
    )
