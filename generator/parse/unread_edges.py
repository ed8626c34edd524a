"""Lines of the body that read like the edge of a page or like a menu, and were read as text: each is a doubt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.running_heads import head, is_of_imprint
from generator.grammar.web_chrome import may_be_menu
from generator.model.text import SourceText, Span
from generator.parse.pieces import Piece, Role
from generator.problems import Code, Problems

ADVICE = "say in consultation.yml that it is outside"


def report_unread_edges(source: SourceText, body: Sequence[Piece], problems: Problems) -> None:
    """Say which lines of these pieces may be running heads, imprint or menus, unless an editor decided on them."""
    for piece in body:
        if piece.role in (Role.TEXT, Role.ITEM) and not piece.decided.part:
            for line in _edges(source, piece):
                words = " ".join(source.slice(line).split())
                message = f"“{words}” may stand at the edge of a page, and is read as text"
                problems.report(Code.UNCERTAIN_SPLIT, source.place(line.start), message, ADVICE, words)


def _edges(source: SourceText, piece: Piece) -> Iterator[Span]:
    for fragment in piece.block.fragments:
        start = fragment.start
        for line in source.slice(fragment).splitlines(keepends=True):
            words = line.strip()
            if head(words) or is_of_imprint(words) or may_be_menu(words):
                yield Span(start + line.index(words), start + line.index(words) + len(words))
            start += len(line)
