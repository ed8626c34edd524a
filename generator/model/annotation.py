"""Annotations: what we add to official text, held apart from it (stand-off)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.model.commitment import CommitmentFacts
from generator.model.same_words import SameWords
from generator.model.text import Span


class AnnotationKind(StrEnum):
    """What an annotation says about its words."""

    TERM = "term"  # target: the glossary term
    REFERENCE = "reference"  # target: the id of the document referred to
    SHORT_REFERENCE = (
        "short-reference"  # target: the id of the one document that short words (`die richtlijn`) can mean
    )
    DATED_LETTER = "dated-letter"  # target: the day of a letter without a number, as YYYY-MM-DD, or empty
    TOPIC = "topic"  # target: the topic id; the words that decided
    KEY_PHRASE = "key-phrase"  # target: the words, which set a question apart
    ASKED = "asked"  # target: the words that ask, where none sets a question apart
    THEME = "theme"  # target: the theme of the official taxonomy; the words that decided
    DEFINITION = "definition"  # target: what a short form stands for; the short form where the document introduces it
    SHORT_FORM = "short-form"  # target: the short form as introduced; each use of it, this first one included
    INTERNAL_REFERENCE = "internal-reference"  # target: the id of the question that the words lead to
    COMMITMENT = "commitment"  # target: the day until when, as YYYY-MM-DD, or empty; the whole sentence that promises
    FOREIGN = "foreign"  # target: the language of the words, which are not Dutch
    SAME_WORDS = "same-words"  # target: the id of another answer that has the sentence as well, or one like it


class Certainty(StrEnum):
    """How sure a target is; what is derived is shown as derived."""

    CERTAIN = "certain"
    DERIVED = "derived"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Annotation:
    """Some words of one block and their meaning.

    `block` is a block index and `span` a stretch of that block's joined text; both are None for what an editor
    decided about the exchange as a whole, and for a theme that only the title decided. `exchange` is None outside
    exchanges. `whole` holds the words of a reference within of which `span` names one target, `commitment` what else
    is known of a commitment, `same` the sentence that is the same as this one, or like it.
    """

    kind: AnnotationKind
    target: str
    block: int | None
    span: Span | None
    exchange: str | None = None
    certainty: Certainty = Certainty.CERTAIN
    by_editor: bool = False
    whole: Span | None = None
    commitment: CommitmentFacts | None = None
    same: SameWords | None = None
