"""Pieces: chunks with a role, joined where a sentence runs on. Each becomes one block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.model.block import Block, BlockKind, join
from generator.model.text import MarkKind, SourceText
from generator.parse import markers
from generator.parse.blocks import BlockMaker, fragments_of, inline_repairs_of, item_depth
from generator.parse.chunks import Chunk, LineTests, chunks, chunks_beside, ends_sentence, is_list_item, over_page
from generator.parse.layers import Layers, TextLine, layers
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
    TITLE = "title"  # what the format marks as a heading before the first of the body
    ITEM = "item"
    TABLE = "table"
    TEXT = "text"
    BESIDE = "beside"  # no part of the text: furniture, notes, what is deleted or held twice


_KINDS = {
    Role.PART: BlockKind.HEADING,
    Role.FACTIONS: BlockKind.HEADING,
    Role.THEME: BlockKind.HEADING,
    Role.QUESTION: BlockKind.LABEL,
    Role.ANSWER: BlockKind.LABEL,
    Role.SIGNATURE: BlockKind.SIGNATURE,
    Role.TITLE: BlockKind.HEADING,
    Role.ITEM: BlockKind.LIST_ITEM,
    Role.TABLE: BlockKind.TABLE,
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


@dataclass(frozen=True)
class _Draft:
    """The chunks of a piece, before it has its place among the others."""

    role: Role
    parts: tuple[Chunk, ...]
    kind: BlockKind
    note: str = ""


def pieces(source: SourceText, problems: Problems) -> tuple[Piece, ...]:
    """Cut a source into pieces, in document order; together they hold every word once."""
    parted = layers(source)
    drafts = [*_text(source, parted), *(draft for lines in parted.beside for draft in _beside(source, lines))]
    drafts.sort(key=lambda draft: draft.parts[0].lines[0])
    maker = BlockMaker(source, problems)
    found: list[Piece] = []
    for draft in drafts:
        block = maker.block(len(found), draft.kind, draft.parts, draft.note)
        found.append(Piece(draft.role, block, join(source, block).text))
    return tuple(found)


def in_flow(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces that are the text itself."""
    return tuple(piece for piece in pieces if piece.role is not Role.BESIDE)


def _text(source: SourceText, parted: Layers) -> Iterator[_Draft]:
    cut = chunks(source, LineTests(markers.is_label, markers.is_announcement, markers.opens_signature), parted)
    texts = [_read(source, chunk) for chunk in cut]
    for role, parts in _joined(source, cut, texts, _roles(source, cut, texts)):
        if role is Role.BESIDE:
            yield _Draft(role, parts, BlockKind.DELETED)
        else:
            yield _Draft(role, parts, _KINDS[role])


def _beside(source: SourceText, lines: Sequence[TextLine]) -> Iterator[_Draft]:
    cut = chunks_beside(source, lines)
    kind = next(line.beside for line in lines if line.beside)
    if kind is not BlockKind.NOTE:
        yield from (_Draft(Role.BESIDE, (chunk,), kind) for chunk in cut)
        return
    texts = [_read(source, chunk) for chunk in cut]
    for _, parts in _joined(source, cut, texts, [Role.TEXT] * len(cut)):
        yield _Draft(Role.BESIDE, parts, kind, lines[-1].note)


def _read(source: SourceText, chunk: Chunk) -> str:
    """The words of a chunk as printed, without the signs of notes and what is deleted."""
    repairs = tuple(inline_repairs_of(source, chunk.lines))
    if not repairs:
        return " ".join(word for line in chunk.lines for word in source.slice(line).split())
    return join(source, Block(0, BlockKind.PARAGRAPH, tuple(fragments_of(source, chunk)), repairs)).text


def _roles(source: SourceText, cut: Sequence[Chunk], texts: Sequence[str]) -> list[Role]:
    roles = [_own_role(source, chunk, text) for chunk, text in zip(cut, texts, strict=True)]
    marked = Role.QUESTION in roles
    started = False
    for position, role in enumerate(roles):
        if role is Role.TEXT and position and _is_name_of(texts[position - 1], roles[position - 1], texts[position]):
            roles[position] = Role.SIGNATURE
        elif role is Role.TEXT and _is_marked_heading(source, cut[position], texts[position]):
            after_label = position > 0 and roles[position - 1] in LABELS
            roles[position] = Role.TEXT if after_label else Role.THEME if started else Role.TITLE
        elif role is Role.TEXT and started and _is_theme(texts, roles, cut, position, marked=marked):
            roles[position] = Role.THEME
        started = started or roles[position] in HEADINGS | LABELS
    return roles


def _is_marked_heading(source: SourceText, chunk: Chunk, text: str) -> bool:
    """Whether the format marks all of a chunk as a heading; what asks or is too long is none, whatever its style."""
    if len(text) > markers.LONGEST_HEADING or text.endswith("?"):
        return False
    marks = list(source.marked(MarkKind.HEADING, chunk.span))
    return all(any(m.span.start <= line.start and line.end <= m.span.end for m in marks) for line in chunk.lines)


def _own_role(source: SourceText, chunk: Chunk, text: str) -> Role:
    if chunk.table:
        return Role.TABLE
    if not text:
        return Role.BESIDE
    role = _role_of(text)
    return Role.ITEM if role is Role.TEXT and item_depth(source, chunk) else role


def _role_of(text: str) -> Role:
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
    if position + 1 == len(texts) or roles[position - 1] in LABELS or over_page(cut[position + 1]):
        return False
    if marked and roles[position + 1] not in HEADINGS | {Role.QUESTION}:
        return False
    following = texts[position + 1]
    if (
        roles[position + 1] is Role.TABLE
        or markers.answer_label(following)
        or _STARTS_LOWER.match(following)
        or _STARTS_LOWER.match(text)
    ):
        return False
    if len(text) > LONGEST_THEME or ends_sentence(text) or text.endswith(",") or not text[0].isalnum():
        return False
    return ends_sentence(before) or len(before) <= LONGEST_THEME


def _joined(
    source: SourceText, cut: Sequence[Chunk], texts: Sequence[str], roles: Sequence[Role]
) -> Iterator[tuple[Role, tuple[Chunk, ...]]]:
    """The chunks of each piece: more than one where a sentence runs on."""
    first = 0
    for position in range(1, len(cut) + 1):
        if position == len(cut) or not _runs_on(source, cut, texts, roles, position):
            yield roles[first], tuple(cut[first:position])
            first = position


def _runs_on(
    source: SourceText, cut: Sequence[Chunk], texts: Sequence[str], roles: Sequence[Role], position: int
) -> bool:
    """Whether the sentence of the chunk before runs on in this one.

    Where the format knows its paragraphs, only the end of a page can have cut one.
    """
    if roles[position] is not Role.TEXT or roles[position - 1] not in (Role.TEXT, Role.ITEM):
        return False
    if source.has_paragraphs and not cut[position].page_break:
        return False
    if ends_sentence(texts[position - 1]) or markers.is_title_line(texts[position]):
        return False
    is_filled = len(cut[position - 1].lines[-1]) >= SHORTEST_FULL_LINE
    return (is_filled and over_page(cut[position])) or _STARTS_LOWER.match(texts[position]) is not None
