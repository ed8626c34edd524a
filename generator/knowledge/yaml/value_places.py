"""Places inside the values of a YAML file, which stand there in quotation marks or in lines that YAML joins."""

from __future__ import annotations

from generator.knowledge.yaml.places import LineTable
from generator.problems import Place

_BLOCKS = ("|", ">")


def place_within(text: str, start: Place, value: str, offset: int) -> Place:
    """The place in the file of a character of a value.

    `text` is that of the file, `start` the place of the value and `offset` counts the characters of the value from 0.
    It is `start` itself where the value is written in double quotation marks with escapes.
    """
    lines = LineTable(text)
    at = lines.offset(start)
    if text[at] in _BLOCKS:
        at = text.find("\n", at)
    elif text[at] == '"':
        if "\\" in text[at : at + 2 * len(value) + 2]:
            return start
        at += 1
    elif text[at] == "'":
        at += 1
    # Only white space differs, and the quotation mark that stands twice.
    for character in value[:offset]:
        if not character.isspace():
            at = text.find(character, at) + 1
    at = text.find(value[offset], at)
    return lines.place(start.file, at)
