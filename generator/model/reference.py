"""A reference to a document, and the facts of the referring document that complete a short reference."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.annotation import Certainty
from generator.model.consultation import Chamber
from generator.model.text import Span


@dataclass(frozen=True)
class NamedActs:
    """What a document says of acts: the ids of those that it names in full, and the abbreviations that it introduces.

    An abbreviation has the id of its act; an empty one if it stands for an act whose id is not known.
    """

    full: frozenset[str] = frozenset()
    introduced: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class DossierContext:
    """Facts of the document that holds the text; None where they are not known.

    `dossier` completes `Kamerstuk nr. 5`, `chamber` decides whose proceedings are meant when the text does not say, and
    `acts` decides which act an abbreviation stands for; where it is None, what the text itself says decides.
    """

    dossier: str | None = None
    chamber: Chamber | None = None
    acts: NamedActs | None = None


@dataclass(frozen=True)
class Reference:
    """Words that refer to a document; `span` counts characters of the text that was searched.

    The span is empty for a document that a range implies but does not name (6 and 7 in `nr. 5 t/m 8`). `id` is empty
    where it cannot be known; `address` is None where no stable page is known; `dossier` is the Kamerstuk dossier of the
    document, written as in ids (`21501-02`, `36600-XV`).
    """

    span: Span
    kind: str
    id: str
    certainty: Certainty
    address: str | None
    dossier: str | None
