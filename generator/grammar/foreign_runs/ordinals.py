"""English ordinals and what they count: `28th regime`, `117th Congress`, `21st Century Fund`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.words.counts import count
from generator.model.text import Span

# Dutch writes `28e` and `28ste`.
_ORDINAL = expression(r"(?<![\w.,/-])\d{0,2}(?:1st|2nd|3rd|\dth)\s(?P<word>[^\W\d_]{3,})(?!\w)")
_ORDINAL_LAST = expression(r"\d(?:st|nd|rd|th)$")
_ENGLISH = "en"


def ends_with_ordinal(word: str) -> bool:
    """Whether a word ends with what may be an ordinal of English."""
    return _ORDINAL_LAST.search(word) is not None


def with_ordinals(text: str, found: Sequence[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    """The phrases found, those in English with the ordinal before them, and words in English that one stands before."""
    before = {match.start("word"): match for match in _ORDINAL.finditer(text)}
    for span, language in found:
        ordinal = before.pop(span.start, None)
        yield Span(ordinal.start() if ordinal and language == _ENGLISH else span.start, span.end), language
    for match in before.values():
        span = Span(*match.span())
        if count(match["word"].lower(), _ENGLISH) and not any(span.overlaps(other) for other, _ in found):
            yield span, _ENGLISH
