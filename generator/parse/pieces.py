"""Pieces: chunks with a role, joined where a sentence runs on. Each becomes one block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.block import Block, BlockKind, join
from generator.model.text import SourceText
from generator.parse import markers
from generator.parse.blocks import BlockMaker, fragments_of, inline_repairs_of
from generator.parse.chunks import Chunk, LineTests, chunks, chunks_beside, ends_sentence, over_page
from generator.parse.dividing import divided
from generator.parse.labels import opens_with_label
from generator.parse.layers import Layers, TextLine, layers
from generator.parse.roles import HEADINGS, KINDS, LABELS, Role, roles_of
from generator.problems import Problems

_STARTS_LOWER = re.compile(r"[(«“‘\"']*[a-zà-ÿğıœĳ]")
# A line that a page end cuts in mid-sentence is filled; a shorter one is a title or a name.
SHORTEST_FULL_LINE = 40
# So near to the end of a paragraph an open bracket tells that it goes on.
REACH = 60

__all__ = ["HEADINGS", "LABELS", "Piece", "Role", "in_flow", "pieces"]


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
    cut = chunks(source, LineTests(markers.is_label, markers.is_announcement, _opens), parted)
    found = divided(source, cut, lambda chunk: _read(source, chunk))
    for role, parts in _joined(source, found.chunks, found.texts, roles_of(source, found)):
        if role is Role.BESIDE:
            yield _Draft(role, parts, BlockKind.DELETED)
        else:
            yield _Draft(role, parts, KINDS[role])


def _opens(text: str) -> bool:
    """Whether a line begins a paragraph that goes on: who signs, or a label before its text."""
    return markers.opens_signature(text) or opens_with_label(text)


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
    if texts[position - 1].count("(", -REACH) > texts[position - 1].count(")", -REACH):
        return True
    is_filled = len(cut[position - 1].lines[-1]) >= SHORTEST_FULL_LINE
    return (is_filled and over_page(cut[position])) or _STARTS_LOWER.match(texts[position]) is not None
