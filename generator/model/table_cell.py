"""A cell in a table of questions: the kind of its column, its row, and the row whose answer it shares."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.text import Mark, MarkKind


@dataclass(frozen=True)
class TableCell:
    """The place of some words in a table of questions.

    `column` is LABEL, ANSWER_LABEL, QUESTION, ANSWER, or COLUMN for any other. `row` is an id of the row, not a number
    from the top; `answered_in` is the row that holds the answer to this row, and empty if this row has its own.
    """

    column: MarkKind
    row: str
    answered_in: str = ""

    @classmethod
    def of(cls, mark: Mark | None) -> TableCell | None:
        """The cell that a mark stands for; None for a mark that is not of a table of questions."""
        if mark is None or not mark.value:
            return None
        row, _, answered_in = mark.value.partition(" ")
        return cls(mark.kind, row, answered_in)

    @property
    def value(self) -> str:
        """The value of the mark that stands for the cell."""
        return f"{self.row} {self.answered_in}".rstrip()
