"""Topics and themes of an exchange, and what decided them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from generator.model.annotation import Annotation
from generator.model.consultation import Exchange, exchange_blocks


class DecidedBy(Enum):
    """What decided a topic or theme of an exchange."""

    WORDS = "words of the exchange"
    DOCUMENT = "words elsewhere in the document"
    TITLE = "the title, or who must answer"
    EDITOR = "the editor"


@dataclass(frozen=True)
class AssignedTopic:
    """A topic of an exchange and the words that decided it; no words when an editor decided.

    It `is_sure` where the question or an editor decided.
    """

    id: str
    because: tuple[str, ...]
    by: DecidedBy = DecidedBy.WORDS
    is_sure: bool = True


@dataclass(frozen=True)
class AssignedTheme:
    """A theme of an exchange and the words that decided it; no words when an editor or the title decided."""

    name: str
    because: tuple[str, ...]
    by: DecidedBy = DecidedBy.WORDS
    is_sure: bool = True


Found = tuple[str, tuple[str, ...], DecidedBy, bool]
"""A topic or theme by id or name, the words that decided it, what they are words of, and whether it is sure."""


def decided_by(exchange: Exchange, found: Sequence[Annotation]) -> DecidedBy:
    """What decided the topic or theme that these annotations of an exchange give it."""
    blocks = {annotation.block for annotation in found if annotation.block is not None}
    if not blocks:
        return DecidedBy.EDITOR if found[0].by_editor else DecidedBy.TITLE
    return DecidedBy.DOCUMENT if blocks.isdisjoint(exchange_blocks(exchange)) else DecidedBy.WORDS
