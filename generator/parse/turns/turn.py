"""A turn: one question or one answer, before it has an id."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.grammar.labels.printed_numbers import printed_numbers
from generator.parse.corrections import NOTHING, Decided
from generator.parse.roles.paragraphs import Paragraph


@dataclass(frozen=True)
class Turn:
    """A question or an answer: its label, the numbers printed on the label, its paragraphs.

    `unsure`: it may begin at another paragraph. `ends_unsure`: it may end at another paragraph. `by_words`: only its
    words show where it begins. `given` are its numbers if they are printed elsewhere (above the question that an answer
    repeats); `meant` are its right numbers if the printed ones are a slip. `answers_before` is the number of questions
    right before an answer that it answers; 0 if unknown. `remarks` are statements of the askers before a question: not
    part of it, but they may name the askers. `besides` are further labels: a column of a table that names the askers.
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

    @property
    def decided(self) -> Decided:
        """The decisions of an editor about its label and its first paragraph; those about the label come first."""
        opening = self.paragraphs[0].decided if self.paragraphs else NOTHING
        return self.label.decided.over(opening) if self.label else opening

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that an editor decided, else those on the label, else those given; empty if there are none."""
        if self.decided.numbers is not None:
            return self.decided.numbers
        if self.label is None:
            return self.given
        return printed_numbers(self.label.text, is_question=self.is_question) or self.given

    @property
    def labelled(self) -> str:
        """The text of all its labels, joined by spaces; empty without labels."""
        return " ".join(paragraph.text for paragraph in (self.label, *self.besides) if paragraph)

    @property
    def with_label(self) -> tuple[Paragraph, ...]:
        """Its label and its paragraphs."""
        return (self.label, *self.paragraphs) if self.label else self.paragraphs

    @property
    def first(self) -> Paragraph:
        """Its label, else its first paragraph."""
        return self.label or self.paragraphs[0]


@dataclass(frozen=True)
class SectionTurns:
    """The introduction of a section and its turns, in document order."""

    introduction: tuple[Paragraph, ...]
    turns: tuple[Turn, ...]
