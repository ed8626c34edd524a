"""Doubts about characters that change the direction of text: the words read may not be the words shown."""

from __future__ import annotations

from generator.model.direction import CONTROLS, name
from generator.model.legible import legible
from generator.model.text import SourceText
from generator.problems import Code, Problems

SHOWN_LINES = 10
# The number of characters after the character that are searched for a word to quote.
WORDS_REACH = 80


def doubt_directions(source: SourceText, problems: Problems) -> None:
    """Report each such character once, at its first place, with the lines of its other places."""
    places: dict[str, list[int]] = {}
    held = () if source.text.isascii() else [character for character in CONTROLS if character in source.text]
    for character in sorted(held, key=source.text.index):
        places[character] = [offset for offset, each in enumerate(source.text) if each == character]
    for character, offsets in places.items():
        message = f"the text holds {name(character)}{_elsewhere(source, offsets[1:])}"
        advice = "compare the order of the letters with the document"
        quote = _word_at(source, offsets[0])
        problems.report(Code.TEXT_DIRECTION, source.place(offsets[0]), message, advice, quote)


def _elsewhere(source: SourceText, offsets: list[int]) -> str:
    """The other places of a character, for people."""
    lines = list(dict.fromkeys(source.line_at(offset).number for offset in offsets))
    if not lines:
        return ""
    shown = ", ".join(map(str, lines[:SHOWN_LINES])) + (", …" if len(lines) > SHOWN_LINES else "")
    return f" {len(offsets) + 1} times, also on line {shown}"


def _word_at(source: SourceText, offset: int) -> str:
    """The word that holds a character, else the next word, without invisible characters."""
    line = source.line_at(offset)
    before = source.text[line.span.start : offset].rpartition(" ")[2]
    words = legible(before + source.text[offset : offset + WORDS_REACH]).split()
    return next((word for word in words if word not in CONTROLS), "")
