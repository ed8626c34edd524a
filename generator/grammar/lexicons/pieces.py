"""The words of a text as the search for other languages parts them: a compound with a Dutch end is two."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.lexicons import is_foreign_word
from generator.model.text import Span

# English begins so, and Dutch does not: `post-quantum`, `off-label`.
_ENGLISH_STARTS = (
    "anti",
    "cross",
    "full",
    "high",
    "low",
    "mid",
    "multi",
    "non",
    "off",
    "post",
    "pre",
    "re",
    "self",
    "well",
)
_WORD = expression(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*")
_DUTCH_END = expression("".join(f"(?<!^{start})" for start in _ENGLISH_STARTS) + r"[-‐‑]([^\W\d_A-Z]+)$")
# `end-to-end`, `state-of-the-art`.
_LINKED = expression(r"[-‐‑](?:to|of-the|and|by|the)[-‐‑]")


def whole_words(text: str) -> list[str]:
    """The words of a text as they stand there, in order."""
    return _WORD.findall(text)


def pieces(text: str) -> Iterator[Span]:
    """Each word; of a compound with a Dutch end that end apart: `Joint Expeditionary Force-landen`."""
    for match in _WORD.finditer(text):
        cut = None if match[0].isalnum() else _DUTCH_END.search(match[0])
        if cut and not _LINKED.search(match[0]) and not is_foreign_word(cut[1]):
            yield Span(match.start(), match.start() + cut.start())
            yield Span(match.start() + cut.start(1), match.end())
        else:
            yield Span(*match.span())
