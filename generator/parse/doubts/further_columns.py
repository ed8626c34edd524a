"""Further columns of tables of questions: what stands there in sentences where nothing answers may be the answer."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.column_heads import is_prose
from generator.model.text import MarkKind, SourceText
from generator.parse.roles.pieces import Piece
from generator.problems import Code, Problems

QUOTED_WORDS = 12
ADVICE = "say in consultation.yml what it is"


def report_columns(source: SourceText, body: Sequence[Piece], problems: Problems) -> None:
    """Say once that sentences beside questions were read as neither question nor answer, if their row has no answer."""
    answered = {piece.says[1] for piece in body if piece.says and piece.says[0] is MarkKind.ANSWER}
    for piece in body:
        if not piece.is_aside or piece.decided.part or not piece.says or piece.says[1] in answered:
            continue
        if is_prose(piece.text):
            message = "this column of a table of questions is read as neither question nor answer"
            quote = " ".join(piece.text.split()[:QUOTED_WORDS])
            problems.report(Code.UNCERTAIN_SPLIT, source.place(piece.block.start), message, ADVICE, quote)
            return
