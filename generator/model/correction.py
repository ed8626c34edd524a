"""Corrections: decisions of an editor where the rules misread a document.

A correction points at the document by exact words, so it stays valid however the rules read the text.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from generator.model.entry import Entry, Text
from generator.problems import Code, Severity

UNDECIDED = "undecided"
NO_DOUBT = "no_doubt"
"""Error types raised here, in addition to those of pydantic."""

NUMBER_PATTERN = r"^\d{1,4}[a-z]?$"
DOUBTS = {
    code.label: code
    for code in Code
    if code.severity is Severity.DOUBT and code is not Code.NOT_NEEDED and not code.is_of_site
}
"""The codes of doubts about a document, as people write them."""


def _doubt(value: str) -> str:
    if value not in DOUBTS:
        raise PydanticCustomError(NO_DOUBT, "unknown doubt", {"known": tuple(DOUBTS)})
    return value


Number = Annotated[str, StringConstraints(pattern=NUMBER_PATTERN)]


class Edge(StrEnum):
    """Where a paragraph is cut: one begins at the words, or they go on with the paragraph before."""

    BEGINS = "begins"
    CONTINUES = "continues"


class Part(StrEnum):
    """What a paragraph is."""

    QUESTION = "question"  # a question begins with it
    ANSWER = "answer"  # an answer begins with it
    TEXT = "text"  # it continues the paragraph before it, and is not a label, heading or ending
    HEADING = "heading"  # it is the heading of what follows
    NOTE = "note"  # it is a note: listed with the others, and no part of a question or answer
    OUTSIDE = "outside"  # it is neither question nor answer, nor is the text after it, up to the next label or heading


class Correction(Entry):
    """What an editor decides about the paragraph that holds some exact words."""

    quote: Text = Field(description="Exact words of the document, best the first of the paragraph.")
    occurrence: int = Field(1, ge=1, description="Which occurrence of these words, counted from 1.")
    paragraph: Edge | None = Field(
        None, description="begins: a paragraph begins at these words; continues: they go on with the one before."
    )
    part: Part | None = Field(None, alias="is", description="What begins with this paragraph.")
    numbers: tuple[Number, ...] | None = Field(
        None, description="The numbers of the question or answer that begins here."
    )
    factions: tuple[Text, ...] | None = Field(None, description="The factions that ask here, by abbreviation.")
    members: tuple[Text, ...] | None = Field(None, description="The members who ask here.")
    answers: tuple[Text, ...] | None = Field(
        None, description="Words of the questions that this answer answers; an empty list for none."
    )

    @model_validator(mode="after")
    def _decides(self) -> Correction:
        decided = (self.paragraph, self.part, self.numbers, self.factions, self.members, self.answers)
        if all(each is None for each in decided):
            known = ("paragraph", "is", "numbers", "factions", "members", "answers")
            raise PydanticCustomError(UNDECIDED, "nothing is decided", {"known": ", ".join(known)})
        return self


class CheckedDoubt(Entry):
    """A doubt that an editor compared with the document: the rules were right, or the document itself is odd."""

    code: Annotated[Text, AfterValidator(_doubt)] = Field(description="The code of the doubt: NUMBER-GAP.")
    quote: Text | None = Field(None, description="The words it is about; leave out for every doubt with this code.")
    note: Text = Field(description="What was found, in plain Dutch; shown with the doubt.")
