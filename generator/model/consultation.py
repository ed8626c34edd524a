"""A consultation as the parser understood it: facts, sections and exchanges, all of them indexes of blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from generator.model.block import Block, JoinedText, join
from generator.model.identifiers import note_anchor, note_mark_anchor
from generator.model.note import Note, notes_of
from generator.model.text import SourceText


class Chamber(StrEnum):
    """Which house of parliament: Tweede Kamer or Eerste Kamer."""

    TK = "tk"
    EK = "ek"


class State(StrEnum):
    """What became of the questions of an exchange."""

    ANSWERED = "answered"
    ANSWERED_TOGETHER = "answered-together"
    REFERS = "refers"
    NO_ANSWER = "no-answer"


@dataclass(frozen=True)
class Dates:
    """The days a consultation knows; None where the document does not say."""

    asked: date | None = None
    answered: date | None = None
    adopted: date | None = None

    @property
    def latest(self) -> date | None:
        """The last known day, by which lists of the newest consultations are sorted."""
        return max((d for d in (self.asked, self.answered, self.adopted) if d), default=None)


@dataclass(frozen=True)
class Signatory:
    """Who signed, and as what (`voorzitter`, `Minister van Financiën`), letter for letter."""

    name: str
    role: str


@dataclass(frozen=True)
class FrontMatter:
    """The facts of the document.

    `derived` names the keys that follow from a rule instead of the text, `edited` those that an editor gave. Committee
    and addressee stand letter for letter as first written; unknown values are None or empty. `factions` are those that
    ask, by canonical abbreviation, as far as the whole document names them; `members` the names of members who ask.
    `dossier_titles` are the dossiers that are printed with a title, each with that title, `memberships` the members who
    ask of whom the document says the faction, each with it.
    """

    kind: str | None = None
    chamber: Chamber | None = None
    title: str | None = None
    short_title: str | None = None
    dossiers: tuple[str, ...] = ()
    number: str | None = None
    committee: str | None = None
    addressee: str | None = None
    dates: Dates = field(default_factory=Dates)
    documents: tuple[str, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    official_address: str | None = None
    official_id: str | None = None
    factions: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    dossier_titles: tuple[tuple[str, str], ...] = ()
    memberships: tuple[tuple[str, str], ...] = ()
    derived: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """One question: `id` is its address, `label` and `paragraphs` are block indexes in document order.

    `number` is as the document gives it, else its answer's, else its order; `section` is a section slug.
    """

    id: str
    number: str
    section: str
    factions: tuple[str, ...]
    paragraphs: tuple[int, ...]
    label: int | None = None


@dataclass(frozen=True)
class Answer:
    """One answer; `label` (the line that announces it) and `paragraphs` are block indexes."""

    id: str
    number: str
    paragraphs: tuple[int, ...]
    label: int | None = None


@dataclass(frozen=True)
class Exchange:
    """A connected set of questions and answers; its id is its first question's."""

    id: str
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]
    state: State
    factions: tuple[str, ...]
    members: tuple[str, ...] = ()

    @property
    def number(self) -> str:
        """The number of its first question."""
        return self.questions[0].number

    @property
    def question_blocks(self) -> tuple[int, ...]:
        """The indexes of the blocks of its questions, without their labels."""
        return tuple(b for q in self.questions for b in q.paragraphs)

    @property
    def answer_blocks(self) -> tuple[int, ...]:
        """The indexes of the blocks of its answers, without their labels."""
        return tuple(b for a in self.answers for b in a.paragraphs)


@dataclass(frozen=True)
class Section:
    """One faction, several together, or a theme: heading (a block index), introduction, exchanges."""

    slug: str
    heading: int | None
    factions: tuple[str, ...]
    introduction: tuple[int, ...]
    exchanges: tuple[Exchange, ...]


@dataclass(frozen=True)
class Consultation:
    """One document, cut into blocks and understood. `id` is its folder's name, for ever.

    `corrected` are the places of the editor's corrections in their order, as source offsets; None for words that are
    not in the document. `repeated` are the facts that both the editor and the document give. `kept_ids` are ids that
    follow from numbers, each with the published one in its place.
    """

    id: str
    source: SourceText
    blocks: tuple[Block, ...]
    front: FrontMatter
    sections: tuple[Section, ...]
    corrected: tuple[int | None, ...] = ()
    repeated: frozenset[str] = frozenset()
    kept_ids: tuple[tuple[str, str], ...] = ()

    @cached_property
    def published_ids(self) -> Mapping[str, str]:
        """The published id by the one that the numbers would give, where the two differ."""
        return dict(self.kept_ids)

    def note_id(self, number: int) -> str:
        """The anchor of a note; `number` counts the notes of the document from 1."""
        plain = note_anchor(number)
        return self.published_ids.get(plain, plain)

    def note_mark_id(self, number: int, occurrence: int) -> str:
        """The anchor of a sign that calls a note; `occurrence` counts the signs that call it, from 1."""
        return note_mark_anchor(number, occurrence).replace(note_anchor(number), self.note_id(number), 1)

    @cached_property
    def _joined(self) -> dict[int, JoinedText]:
        return {block.index: join(self.source, block) for block in self.blocks}

    def joined(self, block: int) -> JoinedText:
        """A block as it reads, with the source offset of each character."""
        return self._joined[block]

    def first_offset(self, block: int) -> int:
        """The source offset of the first character that a block shows, or where it begins if it shows none."""
        return next(iter(self._joined[block].offsets), self.blocks[block].start)

    def text(self, block: int) -> str:
        """A block as it reads."""
        return self._joined[block].text

    def legible(self, block: int) -> str:
        """A block as it reads, without invisible characters."""
        return self._joined[block].legible.text

    @property
    def exchanges(self) -> Iterator[Exchange]:
        """All exchanges, in document order of their first questions."""
        return (exchange for section in self.sections for exchange in section.exchanges)

    @property
    def has_exchanges(self) -> bool:
        """Whether anything is asked or answered."""
        return any(section.exchanges for section in self.sections)

    @cached_property
    def earlier_namesakes(self) -> Mapping[str, int]:
        """For each exchange, by id, how many earlier ones have the same numbers and factions."""
        met: Counter[tuple[tuple[str, ...], tuple[str, ...]]] = Counter()
        found: dict[str, int] = {}
        for exchange in self.exchanges:
            name = tuple(question.number for question in exchange.questions), exchange.factions
            found[exchange.id] = met[name]
            met[name] += 1
        return found

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The footnotes and endnotes, in the order of their texts."""
        return notes_of(self.blocks)

    def notes_called_in(self, blocks: Iterable[int]) -> tuple[Note, ...]:
        """The notes that are called by a sign in one of these blocks."""
        called = {number for block in blocks for number in self._notes_by_block.get(block, ())}
        return tuple([self.notes[number] for number in sorted(called)])

    @cached_property
    def _notes_by_block(self) -> Mapping[int, list[int]]:
        """The places in `notes` of those that are called by a sign in a block."""
        found: dict[int, list[int]] = {}
        for number, note in enumerate(self.notes):
            for mark in note.marks:
                found.setdefault(mark.block, []).append(number)
        return found

    @cached_property
    def first_body_block(self) -> int:
        """The index of the first block that belongs to a section; the blocks before it are front matter."""
        firsts = [i for s in self.sections for i in section_blocks(s)]
        return min(firsts, default=len(self.blocks))


def section_blocks(section: Section) -> Iterator[int]:
    """Every block index of a section, in no particular order."""
    if section.heading is not None:
        yield section.heading
    yield from section.introduction
    for exchange in section.exchanges:
        yield from exchange_blocks(exchange)


def exchange_blocks(exchange: Exchange) -> Iterator[int]:
    """Every block index of an exchange, labels included, questions first."""
    parts: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
    for part in parts:
        if part.label is not None:
            yield part.label
        yield from part.paragraphs
