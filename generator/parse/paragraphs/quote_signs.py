"""Quotation signs that mail programs put before each line of the quoted message: `> 1. Kent u …`.

They are furniture, not text. Their number before a line shows whose words it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.grammar.characters.expressions import expression
from generator.grammar.questions.asking import asks
from generator.grammar.sentences.borders import ends_sentence, starts_small
from generator.model.text import Line, Mark, MarkKind, SourceText, Span

# `>`, `> >`, `>>`, `|`, `»`, and the initials that some programs set before them: `JV>`. RFC 3676, 4.5, has `>` alone.
_SIGN = expression(r"[ \t]*(?:[A-Z]{1,3}(?=>))?(?P<signs>(?:[>|»][ \t]?){1,9})[ \t]*")
_SIGNS = ">|»"
_EACH_SIGN = tuple(_SIGNS)
# The fewest consecutive lines with a sign that are a quotation, and the fewest single ones that must ask.
FEWEST_LINES = 2
FEWEST_ASKING = 2


@dataclass(frozen=True)
class QuotedLine:
    """A line, the span of the signs before it (empty if none), the span of its words, and its depth of quotation."""

    signs: Span
    words: Span
    depth: int


def is_quote_sign(text: str) -> bool:
    """Whether a text holds only quotation signs."""
    return text.rstrip().endswith(_EACH_SIGN) and _SIGN.fullmatch(text) is not None


def quoted_lines(source: SourceText) -> list[QuotedLine]:
    """The lines of a source that is mail with quotations; empty for any other source.

    The rest of a quoted line, broken off by a program without a sign, has the depth of that line.
    """
    if not any(sign in source.text for sign in _SIGNS) or not any(_opens(source, line) for line in source.lines):
        return []
    lines = [_read(source, line) for line in source.lines]
    if not _is_mail(source, lines):
        return []
    for n in range(1, len(lines)):
        if _is_broken_off(source, lines[n - 1], lines[n]):
            lines[n] = replace(lines[n], depth=lines[n - 1].depth)
    return lines


def _opens(source: SourceText, line: Line) -> bool:
    return _SIGN.match(source.text, line.span.start, line.span.end) is not None


def sign_marks(lines: Sequence[QuotedLine]) -> Iterator[Mark]:
    """The furniture marks for the signs of quoted lines."""
    return (Mark(MarkKind.FURNITURE, line.signs) for line in lines if line.signs)


def _read(source: SourceText, line: Line) -> QuotedLine:
    text = source.slice(line.span)
    found = _SIGN.match(text)
    is_row = found is not None and "|" in found.group() and "|" in text[found.end() :]
    if found is None or is_row or any(source.marked(MarkKind.TABLE, line.span)):
        start = line.span.start + len(text) - len(text.lstrip())
        return QuotedLine(Span(start, start), Span(start, max(start, line.span.start + len(text.rstrip()))), 0)
    start = line.span.start + len(found.group()) - len(found.group().lstrip())
    end = line.span.start + len(found.group().rstrip())
    words = line.span.start + found.end()
    last = max(words, line.span.start + len(text.rstrip()))
    return QuotedLine(Span(start, end), Span(words, last), sum(found["signs"].count(sign) for sign in _SIGNS))


def _is_mail(source: SourceText, lines: Sequence[QuotedLine]) -> bool:
    """Whether the signs mark quotations: several consecutive lines that ask, or several single lines that do."""
    asking = 0
    for is_quoted, group in groupby(lines, key=lambda line: line.depth > 0):
        run = list(group)
        if is_quoted and asks(" ".join(source.slice(line.words) for line in run)):
            asking += 1
            if asking >= FEWEST_ASKING or sum(bool(line.words) for line in run) > FEWEST_LINES:
                return True
    return False


def _is_broken_off(source: SourceText, before: QuotedLine, line: QuotedLine) -> bool:
    if line.depth or not before.depth or not line.words or not before.words:
        return False
    return starts_small(source.slice(line.words)) and not ends_sentence(source.slice(before.words))
