"""Enumerations: `clustermunitie, tabak en palmolie`, and examples: `zoals een dorpsfanfare of een ijsclub`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.words.openings import Opening
from generator.model.text import Span

# An item is one to four words without a sign between them.
_WORD = r"[^\W_][\w’'-]*+"
_ITEM = rf"(?:{_WORD}\s){{0,3}}{_WORD}"
# Words between commas without end are no list, and take no time.
_BEHIND_FIRST = expression(rf"(?:,\s{_ITEM}){{1,60}},?\s(?:en|of|dan\swel|en/of)\s{_ITEM}")
_FIRST = expression(rf"(?<![\w’'-]){_ITEM}\Z")
_COMMA = expression(r",?\s(?:en|of|dan\swel|en/of)\s|,\s")
_EXAMPLES = Opening(
    expression(
        r"\b(?:zoals|bijvoorbeeld|bijv\.|onder\s(?:meer|andere)|o\.a\.|waaronder|denk\saan|te\sdenken\svalt\saan)"
        r"\s[^.;:?!()]{1,120}",
        re.IGNORECASE,
    ),
    ("zoals", "bijvoorbeeld", "bijv", "onder", "o", "waaronder", "denk", "te"),
)
# An example has this share of the weight of what is asked.
EXAMPLE_SHARE = 0.3


@dataclass(frozen=True)
class Part:
    """A stretch of a text (offsets), and the share of their weight that words in it have (0.0 to 1.0)."""

    span: Span
    share: float


def lesser_parts(text: str) -> Iterator[Part]:
    """The enumerations of three or more items, which share one weight, and the examples."""
    for span in _lists(text) if "," in text else ():
        yield Part(span, 1 / len(_COMMA.split(text[span.start : span.end])))
    for match in _EXAMPLES.finditer(text):
        yield Part(Span(*match.span()), EXAMPLE_SHARE)


def _lists(text: str) -> Iterator[Span]:
    """The enumerations of a text in order; each is sought at the comma behind its first item, which holds none."""
    end, comma, before = 0, text.find(","), 0
    while comma >= 0:
        rest = _BEHIND_FIRST.match(text, comma) if comma >= end else None
        if rest and (first := _FIRST.search(text, max(end, before), comma)):
            yield Span(first.start(), rest.end())
            end = rest.end()
        before, comma = comma, text.find(",", comma + 1)
