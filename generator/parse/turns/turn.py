"""A turn: one question or one answer, before it has an id."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.grammar.labels import loose_label
from generator.parse.corrections import NOTHING, Decided
from generator.parse.paragraphs import markers
from generator.parse.roles.paragraphs import Paragraph


@dataclass(frozen=True)
class Turn:
    """A question or an answer: its label, the numbers printed on it, its paragraphs.

    `unsure` shows that another cut between this turn and the one before it would be as good, `ends_unsure` that it may
    go on; `by_words` that nothing but its words shows where it begins. `given` are its numbers where they are printed
    elsewhere: above the question that an answer repeats; `meant` those it must have where the printed ones are a slip.
    `answers_before` is how many questions right before it an answer says that it answers; 0 where nothing shows.
    `remarks` are what those who ask said before a question without asking: no part of it, but they may tell who has the
    word. `besides` are labels that stand apart from its own: a column of a table that says who asks.
    """

    is_question: bool
    paragraphs: tuple[Paragraph, ...]
    label: Paragraph | None = None
    unsure: bool = False
    given: tuple[str, ...] = ()
    ends_unsure: bool = False
    answers_before: int = 0
    meant: tuple[str, ...] = ()
    remarks: tuple[Paragraph, ...] = ()
    besides: tuple[Paragraph, ...] = ()
    by_words: bool = False

    @cached_property
    def decided(self) -> Decided:
        """What an editor decided about its label and its first paragraph."""
        opening = self.paragraphs[0].decided if self.paragraphs else NOTHING
        return self.label.decided.over(opening) if self.label else opening

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The numbers printed on the label, else those given; empty without any."""
        if self.decided.numbers is not None:
            return self.decided.numbers
        if self.label is None:
            return self.given
        read = markers.question_label if self.is_question else markers.answer_label
        found = read(self.label.text)
        loose = None if found else loose_label(self.label.text)
        return (found or loose or markers.Label(markers.numbers(self.label.text))).numbers or self.given

    @property
    def labelled(self) -> str:
        """What all its labels say; empty without any."""
        return " ".join(paragraph.text for paragraph in (self.label, *self.besides) if paragraph)

    @property
    def with_label(self) -> tuple[Paragraph, ...]:
        """Its label and its paragraphs."""
        return (self.label, *self.paragraphs) if self.label else self.paragraphs

    @property
    def first(self) -> Paragraph:
        """The paragraph it begins with."""
        return self.label or self.paragraphs[0]


@dataclass(frozen=True)
class SectionTurns:
    """The introduction of a section and its turns, in document order."""

    introduction: tuple[Paragraph, ...]
    turns: tuple[Turn, ...]
