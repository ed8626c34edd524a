"""Names in Akoma Ntoso: the address of the file of a consultation, its IRIs, and the ids of its elements.

Rules: Akoma Ntoso Naming Convention Version 1.0 (OASIS, 21 February 2019), chapters 4 and 5.
"""

from __future__ import annotations

from collections import Counter

from generator.model.consultation import Consultation
from generator.model.identifiers import consultation_path, slug

NO_DAY = "0001-01-01"
"""In the place of a day that the standard requires and the document does not say."""
_AUTHORS = {"tk": "tweede-kamer", "ek": "eerste-kamer"}


def akoma_ntoso_path(consultation: str) -> str:
    """The Akoma Ntoso of a consultation."""
    return f"{consultation_path(consultation)}overleg.akn.xml"


def work_iri(consultation: Consultation) -> str:
    """`/akn/nl/debate/verslag/tweede-kamer/2025-06-03/kst-28676-500`: what the document is, in every language and form.

    Kind, chamber and day stand in it as far as the document says them; its number is the official id, else ours.
    """
    front = consultation.front
    day = front.dates.latest
    parts = (
        slug(front.kind or ""),
        _AUTHORS.get(front.chamber or "", ""),
        day.isoformat() if day else NO_DAY,
        slug(front.official_id or "") or consultation.id,
    )
    return "/".join(("/akn/nl/debate", *filter(None, parts)))


def ontology_iri(kind: str, name: str) -> str:
    """`/akn/ontology/role/nl/minister-van-defensie`: who or what is no document, by a name without odd characters."""
    return f"/akn/ontology/{kind}/nl/{name}"


def turn_name(identity: str) -> str:
    """`question_19` for `vraag-19`, `answer_vvd-1` for `antwoord-vvd-1`: the last part of the id of its element."""
    kind, _, number = identity.partition("-")
    return f"{'question' if kind == 'vraag' else 'answer'}_{number}"


def footnote_id(number: int) -> str:
    """The id of a note of the document, which is counted within the document."""
    return f"authorialNote_{number}"


def editorial_note_id(position: int) -> str:
    """The id of a note of the editor; `position` is that in the sidecar, from 1."""
    return f"note_{position}"


class ElementIds:
    """Gives out the ids of elements without a number: their place among those of their name in the same element."""

    def __init__(self) -> None:
        self._given: Counter[tuple[str, str]] = Counter()

    def next(self, within: str, name: str) -> str:
        """The id of the next element: `dbsect_2__p_3`; `within` is the id of what holds it, empty for the body."""
        self._given[within, name] += 1
        return f"{within}{'__' if within else ''}{name}_{self._given[within, name]}"
