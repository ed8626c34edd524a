"""Candidates for titles: the clauses of a question with the stretches in them, each with what its words say."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.grammar.sentences.clause_verbs import has_its_verbs
from generator.grammar.sentences.shortening import LONGEST_SHOWN
from generator.grammar.titles.asked_clauses import (
    Clause,
    asks_how_to_answer,
    has_pronoun_for_subject,
    own_words,
    quotation,
)
from generator.grammar.titles.left_out import Telling
from generator.grammar.titles.stretches import Stretch
from generator.model.text import Span


@dataclass(frozen=True)
class TitleChoice:
    """A stretch that may be a title, and what each of its words says that sets the question apart, by its key."""

    stretch: Stretch
    points: tuple[tuple[str, float], ...]
    is_apart: bool  # not each of its words is one of the title or of every exchange

    @cached_property
    def total(self) -> float:
        """What its words say together."""
        return sum(points for _, points in self.points)


@dataclass(frozen=True)
class TitleClause:
    """A clause of a question: its block and the legible text of that, and the stretches in it with their points.

    `factions` are the places of their names in the text.
    """

    block: int
    text: str
    clause: Clause
    choices: tuple[TitleChoice, ...]
    factions: tuple[Span, ...]

    @cached_property
    def points(self) -> float:
        """What all its words say together."""
        return sum({key: points for choice in self.choices for key, points in choice.points}.values())

    @cached_property
    def asked(self) -> Span:
        """Its words as a quotation (offsets into the text)."""
        return quotation(self.text, self.clause, LONGEST_SHOWN)

    @cached_property
    def words(self) -> str:
        """The words of its quotation."""
        return self.text[self.asked.start : self.asked.end]

    @cached_property
    def first(self) -> int:
        """Where the first stretch begins."""
        return min((choice.stretch.span.start for choice in self.choices), default=self.clause.span.end)

    @property
    def is_cut(self) -> bool:
        """Whether its quotation leaves out words."""
        return self.asked.end < len(self.text[: self.clause.span.end].rstrip(" ?.!;"))

    @cached_property
    def is_said(self) -> bool:
        """Whether its quotation holds the verb of what it begins to say."""
        return not self.is_cut or has_its_verbs(self.words)

    @cached_property
    def own(self) -> Span:
        """Its own words, without a formula before them and without what its sentence asks further."""
        return own_words(self.text, self.clause)

    @cached_property
    def telling(self) -> Telling:
        """Its words that say something, those of factions apart."""
        return Telling(self.text, self.clause.span, self.factions)

    @cached_property
    def is_of_procedure(self) -> bool:
        """Whether it is about the answering of the questions itself."""
        return asks_how_to_answer(self.text, self.clause)

    @property
    def needs_subject(self) -> bool:
        """Whether it names who does something only as `zij`."""
        return has_pronoun_for_subject(self.text, self.clause)
