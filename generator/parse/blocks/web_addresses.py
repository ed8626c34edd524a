"""Web addresses at the ends of lines of a source."""

from __future__ import annotations

from generator.grammar.characters.web_addresses import begins_address
from generator.model.text import SourceText, Span

_LONGEST = 500


def address_at_end(source: SourceText, line: Span, goes_on: bool) -> str:
    """The web address at the end of a line, or the part of it on that line; empty when there is none.

    `goes_on` shows that an address was broken at the end of the line before.
    """
    end = source.text[max(line.start, line.end - _LONGEST) : line.end].rsplit(maxsplit=1)
    is_whole = len(end) == 1 and len(line) < _LONGEST
    return end[-1] if end and (begins_address(end[-1]) or (goes_on and is_whole)) else ""
