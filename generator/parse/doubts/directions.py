"""Doubts about characters that change the direction of text: the words read may not be the words shown."""

from __future__ import annotations

from generator.messages.message import Message, joined, say
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
        message = _message(name(character), source, offsets[1:])
        advice = say("compare the order of the letters with the document")
        quote = _word_at(source, offsets[0])
        problems.report(Code.TEXT_DIRECTION, source.place(offsets[0]), message, advice, quote)


def _message(character: str, source: SourceText, offsets: list[int]) -> Message:
    """That the text holds a character, also at some other places."""
    lines = list(dict.fromkeys(source.line_at(offset).number for offset in offsets))
    if not lines:
        return say("the text holds {character}", character=character)
    more = ["…"] if len(lines) > SHOWN_LINES else []
    return say(
        "the text holds {character} {times} times, also on line {lines}",
        character=character,
        times=len(offsets) + 1,
        lines=joined([*map(str, lines[:SHOWN_LINES]), *more], ", "),
    )


def _word_at(source: SourceText, offset: int) -> str:
    """The word that holds a character, else the next word, without invisible characters."""
    line = source.line_at(offset)
    before = source.text[line.span.start : offset].rpartition(" ")[2]
    words = legible(before + source.text[offset : offset + WORDS_REACH]).split()
    return next((word for word in words if word not in CONTROLS), "")
