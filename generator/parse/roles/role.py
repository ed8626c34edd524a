"""The roles that a paragraph can have, and the kind of block that each becomes."""

from __future__ import annotations

from enum import StrEnum

from generator.model.block import BlockKind
from generator.model.correction import Part


class Role(StrEnum):
    """The function of a paragraph in the document, as far as its own words show it."""

    PART = "part"  # heading of all questions, or of all answers
    FACTIONS = "factions"  # heading of the questions of factions or members
    THEME = "theme"  # any other heading
    QUESTION = "question"  # label of a question
    ANSWER = "answer"  # label of an answer
    SIGNATURE = "signature"
    TITLE = "title"  # marked by the format as a heading, before the first heading of the body
    ITEM = "item"
    TABLE = "table"
    CAPTION = "caption"
    CONTENTS = "contents"  # a line of a table of contents
    TEXT = "text"
    BESIDE = "beside"  # not part of the text: furniture, notes, deleted or repeated text


KINDS = {
    Role.PART: BlockKind.HEADING,
    Role.FACTIONS: BlockKind.HEADING,
    Role.THEME: BlockKind.HEADING,
    Role.QUESTION: BlockKind.LABEL,
    Role.ANSWER: BlockKind.LABEL,
    Role.SIGNATURE: BlockKind.SIGNATURE,
    Role.TITLE: BlockKind.HEADING,
    Role.ITEM: BlockKind.LIST_ITEM,
    Role.TABLE: BlockKind.TABLE,
    Role.CAPTION: BlockKind.CAPTION,
    Role.CONTENTS: BlockKind.PARAGRAPH,
    Role.TEXT: BlockKind.PARAGRAPH,
}
# The decision of an editor replaces a label.
MARKS = {Part.QUESTION: Role.QUESTION, Part.ANSWER: Role.ANSWER}
HEADINGS = frozenset({Role.PART, Role.FACTIONS, Role.THEME})
LABELS = frozenset({Role.QUESTION, Role.ANSWER})
