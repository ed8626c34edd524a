"""Where a consultation stands in the official publications, and on which printed page."""

from __future__ import annotations

from collections.abc import Iterable

from generator.grammar.layout.official_heads import session_in_masthead, session_of
from generator.model.consultation import Chamber, Consultation
from generator.render.citations.cited import OfficialPlace, plain
from generator.render.marks.printed_pages import feet, is_annex_of_proceedings, printed_numbers
from generator.render.writing.document_names import dossier_name

_PARTS_OF_ANNEX = 4
_CHAMBERS = {Chamber.TK: "II", Chamber.EK: "I"}


def official_place(consultation: Consultation) -> OfficialPlace | None:
    """The place of the official publication; None where series, dossier or number is not known.

    `Bijlage bij` stands before that of a paper that was published as its annex.
    """
    front = consultation.front
    if front.chamber is None or not front.number:
        return None
    number, chamber = plain(front.number), _CHAMBERS[front.chamber]
    session = _session(consultation)
    if is_annex_of_proceedings(consultation):
        return OfficialPlace(f"Aanhangsel Handelingen {chamber}", session, "", number)
    if not front.dossiers:
        return None
    of = "Bijlage bij " if (front.official_id or "").startswith("blg-") else ""
    return OfficialPlace(f"{of}Kamerstukken {chamber}", session, dossier_name(front.dossiers[0]), number)


class PrintedPages:
    """The numbers that an official paper prints on its pages; pages of other files are not those that others have."""

    def __init__(self, consultation: Consultation) -> None:
        self._consultation = consultation
        self._printed = printed_numbers(consultation)

    def of(self, blocks: Iterable[int]) -> str:
        """Of the pages on which blocks stand, `7` or `7-8`; empty where the first or the last is not known."""
        if not self._printed:
            return ""
        source = self._consultation.source
        spans = [span for index in blocks for span in self._consultation.blocks[index].fragments]
        if not spans:
            return ""
        offsets = (min(span.start for span in spans), max(span.end - 1 for span in spans))
        first, last = (self._printed.get(source.line_at(offset).page) for offset in offsets)
        if not first or not last or int(first) > int(last):
            return ""
        return first if first == last else f"{first}-{last}"


def _session(consultation: Consultation) -> str:
    """The parliamentary year: of the official id, else as printed; a day does not say when a paper was numbered."""
    parts = (consultation.front.official_id or "").split("-")
    if len(parts) == _PARTS_OF_ANNEX and parts[0] == "ah":
        return session_of(parts[2])
    head = (plain(consultation.text(index)) for index in range(consultation.first_body_block))
    found = {session for line in head if (session := session_in_masthead(line))}
    found |= {foot.session for foot in feet(consultation).values()}
    return found.pop() if len(found) == 1 else ""
