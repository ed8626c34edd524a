"""What stands where: the document as a preface and sections, with the ids of its sections, questions and answers.

A document is a `debate`: by the vocabulary of the standard the record of what is asked and answered in a parliament,
with elements for questions (`question`) and answers (`answer`), which parliaments use for written ones, too. Its parts
keep the order of the document, so that an answer stands in the part that holds it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.grammar.layout.headings import opens_part_of_document
from generator.model.akoma_ntoso_names import ElementIds, turn_name
from generator.model.block import OFF_PAGE, Block, BlockKind
from generator.model.consultation import Answer, Consultation, Exchange, Question, Section
from generator.render.marks.masthead import masthead


@dataclass
class Blocks:
    """Consecutive blocks that belong to no question or answer."""

    indexes: list[int]


@dataclass
class TurnPart:
    """A question or answer, or one of its parts where something stands between them; `continues` is the first's id."""

    id: str
    exchange: Exchange
    turn: Question | Answer
    indexes: list[int]
    continues: str = ""


@dataclass
class DebateSection:
    """A part of the document: the index of its heading, None without one, and what stands below it, in order."""

    id: str
    heading: int | None
    section: Section | None
    is_below: bool
    parts: list[Blocks | TurnPart | DebateSection] = field(default_factory=list)


@dataclass(frozen=True)
class Structure:
    """A document: the blocks before its first section, its sections, and the ids of the elements of its turns."""

    preface: Sequence[int]
    sections: Sequence[DebateSection]
    turns: dict[str, str]


def structure(consultation: Consultation) -> Structure:
    """The structure of a document."""
    shown = [block for block in consultation.blocks if block.kind not in OFF_PAGE | {BlockKind.NOTE}]
    first = _first_behind_preface(consultation)
    build = _Builder(consultation)
    for block in shown:
        if block.index >= first:
            build.add(block)
    return Structure([block.index for block in shown if block.index < first], build.sections, build.turns)


def _first_behind_preface(consultation: Consultation) -> int:
    """The index of the first block that no preface holds: of a document without questions, behind its masthead."""
    first = consultation.first_body_block
    return first if first < len(consultation.blocks) else max(masthead(consultation), default=-1) + 1


class _Builder:
    """Takes the blocks behind the preface in their order."""

    def __init__(self, consultation: Consultation) -> None:
        self.sections: list[DebateSection] = []
        self.turns: dict[str, str] = {}
        self._consultation = consultation
        self._ids = ElementIds()
        self._headings = {section.heading: section for section in consultation.sections}
        self._owners = dict(_owners(consultation))
        self._open: DebateSection | None = None

    def add(self, block: Block) -> None:
        owner = self._owners.get(block.index)
        if owner:
            self._add_to_turn(block.index, *owner)
        elif block.kind is BlockKind.HEADING:
            self._open_section(block.index)
        elif isinstance(last := self._last(), Blocks):
            last.indexes.append(block.index)
        else:
            self._here().parts.append(Blocks([block.index]))

    def _open_section(self, heading: int) -> None:
        """A heading of a part opens a section; any other one a section within the last of these."""
        section = self._headings.get(heading)
        is_below = section is None and not opens_part_of_document(self._consultation.legible(heading))
        above = self.sections[-1] if is_below and self.sections else None
        name = self._ids.next(above.id if above else "", "dbsect")
        self._open = DebateSection(name, heading, section, above is not None)
        (above.parts if above else self.sections).append(self._open)

    def _add_to_turn(self, index: int, exchange: Exchange, turn: Question | Answer) -> None:
        last = self._last()
        if isinstance(last, TurnPart) and last.turn is turn:
            last.indexes.append(index)
            return
        here = self._here()
        first = self.turns.get(turn.id, "")
        name = f"{here.id}__{turn_name(turn.id)}"
        made = self._ids.next(here.id, f"{turn_name(turn.id)}_part") if first else name
        self.turns.setdefault(turn.id, made)
        here.parts.append(TurnPart(made, exchange, turn, [index], first))

    def _here(self) -> DebateSection:
        """The section that is open; where the document begins without a heading, one without."""
        if self._open is None:
            self._open = DebateSection(self._ids.next("", "dbsect"), None, None, is_below=False)
            self.sections.append(self._open)
        return self._open

    def _last(self) -> Blocks | TurnPart | DebateSection | None:
        return self._open.parts[-1] if self._open and self._open.parts else None


def _owners(consultation: Consultation) -> Iterator[tuple[int, tuple[Exchange, Question | Answer]]]:
    """Each block of a question or answer, its label included."""
    for exchange in consultation.exchanges:
        turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
        for turn in turns:
            blocks = turn.paragraphs if turn.label is None else (turn.label, *turn.paragraphs)
            yield from ((block, (exchange, turn)) for block in blocks)
