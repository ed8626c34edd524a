"""The words of each line of a source, which many stages ask for."""

from __future__ import annotations

from generator.grammar.characters.remembered import remembered_for
from generator.model.text import Line, SourceText


def written_lines(source: SourceText) -> tuple[str, ...]:
    """The words of each line of a source without the space around them, empty for a blank line; in order."""
    return _written(source.text, source.lines)


@remembered_for
def _written(text: str, lines: tuple[Line, ...]) -> tuple[str, ...]:
    return tuple([text[line.span.start : line.span.end].strip() for line in lines])
