"""A block of official text as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.block import BlockKind
from generator.render.marks.notes import NoteView
from generator.render.marks.tables import TableView
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True)
class OfficialBlock:
    """A block of official text as a page shows it, and the editor's notes on it.

    `text` is how it reads; `table` its rows when it is one. `depth` and `is_bulleted` are those of a list item;
    a paragraph that `continues` belongs to an item of that depth. `has_insertions` shows that more stands in it than
    its text. `id` is its anchor on pages of its consultation, empty where it has none.
    """

    kind: BlockKind
    markdown: Markdown
    notes: tuple[NoteView, ...] = ()
    text: str = ""
    table: TableView | None = None
    depth: int = 1
    is_bulleted: bool = False
    continues: bool = False
    has_insertions: bool = False
    id: str = ""
