"""Paragraphs of the text, joined where a sentence continues, each with its role. Each becomes one block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.dates.days import forgets_bracket
from generator.grammar.sentences.borders import ends_sentence, starts_small
from generator.model.block import Block, BlockKind, join
from generator.model.correction import Part
from generator.model.legible import legible
from generator.model.table_cell import TableCell
from generator.model.text import MarkKind, SourceText, Span
from generator.parse.blocks.blocks import BlockMaker, fragments_of, inline_repairs_of
from generator.parse.corrections import NONE, NOTHING, Corrections, Decided
from generator.parse.labels.cutting import LabelsCut, cut_labels
from generator.parse.paragraphs import markers
from generator.parse.paragraphs.announcing import whole_announcements
from generator.parse.paragraphs.emphasis import is_emphasised
from generator.parse.paragraphs.layers import TextLine, layers, left_out_as
from generator.parse.paragraphs.lines import line_tests, report_unsure
from generator.parse.paragraphs.text_paragraphs import TextParagraph, over_page, paragraphs_beside, text_paragraphs
from generator.parse.paragraphs.wrapping import layout_of
from generator.parse.roles.deciding import begun, decide
from generator.parse.roles.inner_headings import heads_of_answers, inner_headings
from generator.parse.roles.role import HEADINGS, KINDS, LABELS, MARKS, Role
from generator.parse.roles.roles import roles_of
from generator.problems import Problems

# A line that a page end cuts in mid-sentence is this long at least; a shorter one is a title or a name.
SHORTEST_FULL_LINE = 40
# An open bracket within this many characters of the end of a paragraph shows that it continues.
BRACKET_REACH = 60
_IN_COLUMN = {MarkKind.QUESTION: Role.QUESTION, MarkKind.ANSWER: Role.ANSWER}

__all__ = ["HEADINGS", "LABELS", "Paragraph", "Role", "in_flow", "paragraphs_with_roles"]


@dataclass(frozen=True)
class Paragraph:
    """One block, its role, its legible text, the decision of an editor about it, and whether it is emphasised.

    `table_cell` is its cell in a table of questions, if any.
    """

    role: Role
    block: Block
    text: str
    decided: Decided = NOTHING
    emphasised: bool = False
    table_cell: TableCell | None = None

    @property
    def mark(self) -> Role:
        """The role; if an editor or a table of questions decides it, the role of the label that the words lack."""
        if self.decided.part:
            return MARKS.get(self.decided.part, self.role)
        return _IN_COLUMN.get(self.table_cell.column, self.role) if self.table_cell else self.role

    @property
    def is_aside(self) -> bool:
        """Whether it is in a column of a table of questions that holds neither questions nor answers."""
        return self.table_cell is not None and self.table_cell.column is MarkKind.COLUMN

    @property
    def goes_on(self) -> bool:
        """Whether an editor says that it continues the paragraph before it."""
        return self.decided.part is Part.TEXT

    @property
    def index(self) -> int:
        """The index of its block."""
        return self.block.index


@dataclass(frozen=True)
class _Draft:
    """The paragraphs of the text that become one `Paragraph`, before that gets its place among the others."""

    role: Role
    parts: tuple[TextParagraph, ...]
    kind: BlockKind
    note: str = ""
    decided: Decided = NOTHING


def paragraphs_with_roles(
    source: SourceText, problems: Problems, corrections: Corrections = NONE, line_ends: Sequence[str] = ()
) -> tuple[Paragraph, ...]:
    """The paragraphs of a source, in document order; together they hold every word once.

    `line_ends` are words broken at a line end, in the spelling given by an editor.
    """
    parted = layers(source)
    tests = line_tests(source)
    layout = layout_of(source, parted.text, tests)
    report_unsure(source, parted.text, layout, problems, corrections)
    paragraphs = text_paragraphs(source, tests, parted, layout)
    drafts = [
        *_text(source, paragraphs, corrections),
        *(draft for lines in parted.beside for draft in _beside(source, lines)),
    ]
    drafts.sort(key=lambda draft: draft.parts[0].lines[0])
    maker = BlockMaker(source, problems, corrections, line_ends)
    found: list[Paragraph] = []
    for draft in drafts:
        block = maker.block(len(found), draft.kind, draft.parts, draft.note)
        text = join(source, block).legible.text
        table_cell = draft.parts[0].table_cell
        found.append(Paragraph(draft.role, block, text, draft.decided, is_emphasised(source, draft.parts), table_cell))
    return tuple(found)


def in_flow(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs that belong to the text itself, not to anything beside it."""
    return tuple(paragraph for paragraph in paragraphs if paragraph.role is not Role.BESIDE)


def _text(source: SourceText, paragraphs: Sequence[TextParagraph], corrections: Corrections) -> Iterator[_Draft]:
    read = _Reader(source)
    cut = tuple(whole_announcements(paragraphs, read))
    whole = [part for text_paragraph in cut for part in begun(source, text_paragraph, corrections)]
    found = cut_labels(source, whole, read)
    roles = roles_of(source, found)
    inner = tuple(inner_headings(source, found, roles))
    for position in inner:
        roles[position] = Role.TEXT
    heads = {found.paragraphs[n].lines[0] for n in (*inner, *heads_of_answers(source, found, roles))}
    fused = decide(found, roles, corrections) if corrections.decided else frozenset()
    for role, parts in _joined(source, found, roles, corrections, fused):
        decision = corrections.within([line for part in parts for line in part.lines]) or NOTHING
        if role is Role.BESIDE and decision.part is Part.NOTE:
            yield _Draft(role, parts, BlockKind.NOTE, f"of the editor {parts[0].span.start}", decision)
        elif role is Role.BESIDE:
            yield _Draft(role, parts, left_out_as(source, parts[0].span) or BlockKind.PARAGRAPH)
        else:
            is_head = role is Role.TEXT and not decision.part and parts[0].lines[0] in heads
            yield _Draft(role, parts, BlockKind.HEADING if is_head else KINDS[role], decided=decision)


def _beside(source: SourceText, lines: Sequence[TextLine]) -> Iterator[_Draft]:
    cut = paragraphs_beside(source, lines)
    kind = next(line.beside for line in lines if line.beside)
    if kind is not BlockKind.NOTE:
        yield from (_Draft(Role.BESIDE, (text_paragraph,), kind) for text_paragraph in cut)
        return
    whole = LabelsCut(tuple(cut), tuple(_read(source, text_paragraph) for text_paragraph in cut), {}, frozenset())
    for _, parts in _joined(source, whole, [Role.TEXT] * len(cut)):
        yield _Draft(Role.BESIDE, parts, kind, lines[-1].note)


class _Reader:
    """Reads paragraphs, and keeps what it read of each: several stages ask for the same."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._known: dict[tuple[Span, ...], str] = {}

    def __call__(self, paragraph: TextParagraph) -> str:
        known = self._known.get(paragraph.lines)
        if known is None:
            known = self._known[paragraph.lines] = _read(self._source, paragraph)
        return known


def _read(source: SourceText, text_paragraph: TextParagraph) -> str:
    """The words of a paragraph as printed, without signs of notes and deleted words."""
    repairs = tuple(inline_repairs_of(source, text_paragraph.lines))
    if not repairs:
        return legible(" ".join(" ".join(map(source.slice, text_paragraph.lines)).split()))
    return join(
        source, Block(0, BlockKind.PARAGRAPH, tuple(fragments_of(source, text_paragraph)), repairs)
    ).legible.text


def _joined(
    source: SourceText,
    found: LabelsCut,
    roles: Sequence[Role],
    corrections: Corrections = NONE,
    fused: frozenset[int] = frozenset(),
) -> Iterator[tuple[Role, tuple[TextParagraph, ...]]]:
    """Groups of paragraphs that become one: several where a sentence continues or where they are `fused`."""
    cut, first = found.paragraphs, 0
    for position in range(1, len(cut) + 1):
        goes_on: bool | None = False
        if position < len(cut):
            labelled = roles[position - 1] in LABELS
            goes_on = _joined_by_editor(cut[position - 1], cut[position], corrections, labelled=labelled)
        if position in fused and not corrections.begin_in(cut[position].lines):
            goes_on = True
        if goes_on is None:
            goes_on = _runs_on(source, cut, found.texts, roles, position)
        if not goes_on:
            yield roles[first], cut[first:position]
            first = position


def _joined_by_editor(
    before: TextParagraph, after: TextParagraph, corrections: Corrections, *, labelled: bool
) -> bool | None:
    """Whether an editor says that two paragraphs are one; None when undecided. A label never continues."""
    if corrections.continue_in(after.lines) and not labelled:
        return not (before.table or after.table)
    decided = corrections.within(after.lines)
    return False if corrections.begin_in(after.lines) or (decided and decided.part) else None


def _runs_on(
    source: SourceText, cut: Sequence[TextParagraph], texts: Sequence[str], roles: Sequence[Role], position: int
) -> bool:
    """Whether the last sentence of a paragraph continues in the next one.

    If the format knows its paragraphs, only a page end can have cut one.
    """
    above, here = cut[position - 1], cut[position]
    before, text = texts[position - 1], texts[position]
    is_one_cell = here.table_cell == above.table_cell
    if roles[position - 1] in LABELS and is_one_cell and here.table_cell is not None:
        return True
    is_text = roles[position] is Role.TEXT and roles[position - 1] in (Role.TEXT, Role.ITEM)
    may_be_cut = is_one_cell and (here.page_break or not source.has_paragraphs)
    if not (is_text and may_be_cut) or markers.is_title_line(text):
        return False
    is_over_page = len(above.lines[-1]) >= SHORTEST_FULL_LINE and over_page(here)
    if ends_sentence(before):
        return is_over_page and _completes(before, text)
    if before.count("(", -BRACKET_REACH) > before.count(")", -BRACKET_REACH):
        return not forgets_bracket(before)
    return is_over_page or starts_small(text)


def _completes(before: str, after: str) -> bool:
    """Whether the rest of a sentence follows a colon; an item of a list would end with a semicolon."""
    return before.endswith(":") and starts_small(after) and after.endswith((".", "?", "!"))
