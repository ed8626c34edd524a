"""Pieces: chunks with a role, joined where a sentence runs on. Each becomes one block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from generator.model.block import Block, BlockKind, Repair, RepairKind, join
from generator.model.text import SourceText, Span
from generator.parse import markers
from generator.parse.chunks import PAGE_GAP, Chunk, LineTests, chunks, ends_sentence, is_list_item
from generator.parse.hyphens import Hyphens
from generator.problems import Problems

_STARTS_LOWER = re.compile(r"[(«“‘\"']*[a-zà-ÿğıœĳ]")
LONGEST_THEME = 120
# A line that a page end cuts in mid-sentence is filled; a shorter one is a title or a name.
SHORTEST_FULL_LINE = 40


class Role(StrEnum):
    """What a piece does in the document, as far as its own words tell."""

    PART = "part"  # heading over the questions, or the answers, of all
    FACTIONS = "factions"  # heading over the questions of factions or members
    THEME = "theme"  # any other heading
    QUESTION = "question"  # label of a question
    ANSWER = "answer"  # label of an answer
    SIGNATURE = "signature"
    ITEM = "item"
    TEXT = "text"


_KINDS = {
    Role.PART: BlockKind.HEADING,
    Role.FACTIONS: BlockKind.HEADING,
    Role.THEME: BlockKind.HEADING,
    Role.QUESTION: BlockKind.LABEL,
    Role.ANSWER: BlockKind.LABEL,
    Role.SIGNATURE: BlockKind.SIGNATURE,
    Role.ITEM: BlockKind.LIST_ITEM,
    Role.TEXT: BlockKind.PARAGRAPH,
}
HEADINGS = frozenset({Role.PART, Role.FACTIONS, Role.THEME})
LABELS = frozenset({Role.QUESTION, Role.ANSWER})


@dataclass(frozen=True)
class Piece:
    """One block, its role, and its text as it reads."""

    role: Role
    block: Block
    text: str

    @property
    def index(self) -> int:
        """The index of its block."""
        return self.block.index


def pieces(source: SourceText, problems: Problems) -> tuple[Piece, ...]:
    """Cut a source into pieces, in document order; together they hold every word once."""
    cut = chunks(source, LineTests(markers.is_label, markers.is_announcement, markers.opens_signature))
    hyphens = Hyphens(source)
    found: list[Piece] = []
    for role, parts in _joined(source, cut, _roles(source, cut)):
        lines = tuple(line for part in parts for line in part.lines)
        repairs = sorted([*hyphens.repairs(lines, problems), *_joins(parts)], key=lambda repair: repair.span)
        block = Block(len(found), _KINDS[role], tuple(part.span for part in parts), tuple(repairs))
        found.append(Piece(role, block, join(source, block).text))
    return tuple(found)


def _folded(source: SourceText, chunk: Chunk) -> str:
    return " ".join(source.slice(chunk.span).split())


def _roles(source: SourceText, cut: Sequence[Chunk]) -> list[Role]:
    texts = [_folded(source, chunk) for chunk in cut]
    roles = [_own_role(text) for text in texts]
    marked = Role.QUESTION in roles
    started = False
    for position, role in enumerate(roles):
        if role is Role.TEXT and position and _is_name_of(texts[position - 1], roles[position - 1], texts[position]):
            roles[position] = Role.SIGNATURE
        elif role is Role.TEXT and started and _is_theme(texts, roles, cut, position, marked=marked):
            roles[position] = Role.THEME
        started = started or roles[position] in HEADINGS | LABELS
    return roles


def _own_role(text: str) -> Role:
    if markers.answer_label(text):
        return Role.ANSWER
    if markers.question_label(text):
        return Role.QUESTION
    if is_list_item(text):
        return Role.ITEM
    if markers.may_name_factions(text) and not markers.is_part_heading(text):
        return Role.FACTIONS
    if markers.is_part_heading(text) and not ends_sentence(text):
        return Role.PART
    return Role.SIGNATURE if markers.signature(text) else Role.TEXT


def _is_name_of(before: str, role: Role, text: str) -> bool:
    signed = markers.signature(before) if role is Role.SIGNATURE else None
    return signed is not None and not signed.name and markers.is_name(text)


def _is_theme(
    texts: Sequence[str], roles: Sequence[Role], cut: Sequence[Chunk], position: int, *, marked: bool
) -> bool:
    """Whether a short line that ends no sentence is a heading.

    A label is followed by its text, never by a heading; and no typesetter leaves a heading at the foot of a page.
    Where questions are `marked` by labels, a heading stands over one; any other short line is a part of an answer.
    """
    text, before = texts[position], texts[position - 1]
    if position + 1 == len(texts) or roles[position - 1] in LABELS or _over_page(cut[position + 1]):
        return False
    if marked and roles[position + 1] not in HEADINGS | {Role.QUESTION}:
        return False
    following = texts[position + 1]
    if markers.answer_label(following) or _STARTS_LOWER.match(following) or _STARTS_LOWER.match(text):
        return False
    if len(text) > LONGEST_THEME or ends_sentence(text) or text.endswith(",") or not text[0].isalnum():
        return False
    return ends_sentence(before) or len(before) <= LONGEST_THEME


def _over_page(chunk: Chunk) -> bool:
    return chunk.page_break or chunk.gap >= PAGE_GAP


def _joined(
    source: SourceText, cut: Sequence[Chunk], roles: Sequence[Role]
) -> Iterator[tuple[Role, tuple[Chunk, ...]]]:
    """The chunks of each piece: more than one where a sentence runs on."""
    first = 0
    for position in range(1, len(cut) + 1):
        if position == len(cut) or not _runs_on(source, cut, roles, position):
            yield roles[first], tuple(cut[first:position])
            first = position


def _runs_on(source: SourceText, cut: Sequence[Chunk], roles: Sequence[Role], position: int) -> bool:
    """Whether the sentence of the chunk before runs on in this one."""
    if roles[position] is not Role.TEXT or roles[position - 1] not in (Role.TEXT, Role.ITEM):
        return False
    before, after = cut[position - 1], source.slice(cut[position].span)
    if ends_sentence(source.slice(before.span)) or markers.is_title_line(after):
        return False
    is_filled = len(before.lines[-1]) >= SHORTEST_FULL_LINE
    return (is_filled and _over_page(cut[position])) or _STARTS_LOWER.match(after) is not None


def _joins(parts: Sequence[Chunk]) -> list[Repair]:
    found = []
    for before, after in pairwise(parts):
        where = "a page break" if _over_page(after) else "a blank line"
        span = Span(before.span.end, after.span.start)
        found.append(Repair(RepairKind.PARAGRAPH_JOINED, span, f"the sentence runs on over {where}"))
    return found
