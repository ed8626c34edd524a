"""A small consultation, cut by hand: two exchanges, a page footer, a hyphen at a line end."""

from __future__ import annotations

import re

from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.consultation import Answer, Consultation, Exchange, FrontMatter, Question, Section, State
from generator.model.text import Line, SourceText, Span

TEXT = """\
De leden van de VVD-fractie vragen hoe het kabinet de
NAVO-norm ziet. Deze leden vragen ook naar de EU.

Pagina 1 van de EU

Het kabinet steunt de NAVO-
norm. De EUR is geen EU.

Wat doet de EU tegen sancties?

De EU legt sancties op aan Rusland.
"""

_KINDS = {2: BlockKind.FURNITURE}


def consultation() -> Consultation:
    """Exchange `vraag-1` asks `vraag-1` and answers it; `vraag-2` asks 2 and 3, with a label but no words for 3."""
    paragraphs = [Span(*match.span()) for match in re.finditer(r"\S(?:.|\n(?!\n))*", TEXT.rstrip("\n"))]
    kept = _kept_hyphen()
    blocks = tuple(
        Block(index, _KINDS.get(index, BlockKind.PARAGRAPH), (span,), (kept,) if index == 3 else ())
        for index, span in enumerate(paragraphs, start=1)
    )
    first = Exchange("vraag-1", (_question("1", 1),), (Answer("antwoord-1", "1", (3,)),), State.ANSWERED, ("VVD",))
    answer = Answer("antwoord-2", "2", (5,))
    second = Exchange("vraag-2", (_question("2", 4), _question("3")), (answer,), State.ANSWERED_TOGETHER, ("VVD",))
    section = Section("vvd", None, ("VVD",), (), (first, second))
    return Consultation("proef", _source(), blocks, FrontMatter(), (section,))


def _question(number: str, *blocks: int) -> Question:
    return Question(f"vraag-{number}", number, "vvd", ("VVD",), blocks)


def _kept_hyphen() -> Repair:
    line_end = TEXT.index("NAVO-\n") + len("NAVO-")
    return Repair(RepairKind.HYPHEN_KEPT, Span(line_end, line_end + 1), "a compound with capitals")


def _source() -> SourceText:
    lines = [match.span() for match in re.finditer(r".*\n", TEXT)]
    return SourceText("source.txt", TEXT, tuple(Line(n, Span(a, b - 1)) for n, (a, b) in enumerate(lines, start=1)))
