"""Where a consultation stands in the official publications, and on which printed page."""

from __future__ import annotations

from collections.abc import Iterable

from generator.grammar.layout.official_heads import OfficialFoot, official_foot, session_in_masthead, session_of
from generator.model.block import BlockKind
from generator.model.consultation import Chamber, Consultation
from generator.model.document_kinds import ANSWERS_TO_MEMBERS
from generator.render.citations.cited import OfficialPlace, plain
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
    if _is_annex_of_proceedings(consultation):
        return OfficialPlace(f"Aanhangsel Handelingen {chamber}", session, "", number)
    if not front.dossiers:
        return None
    of = "Bijlage bij " if (front.official_id or "").startswith("blg-") else ""
    return OfficialPlace(f"{of}Kamerstukken {chamber}", session, dossier_name(front.dossiers[0]), number)


class PrintedPages:
    """The numbers that an official paper prints on its pages; pages of other files are not those that others have."""

    def __init__(self, consultation: Consultation) -> None:
        self._consultation = consultation
        feet = _feet(consultation)
        is_known = all(_is_of(consultation, foot) for foot in feet.values())
        self._printed = {page: foot.page for page, foot in feet.items() if foot.page} if is_known else {}

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


def _is_annex_of_proceedings(consultation: Consultation) -> bool:
    front = consultation.front
    return (front.official_id or "").startswith("ah-") or (front.kind in ANSWERS_TO_MEMBERS and not front.dossiers)


def _session(consultation: Consultation) -> str:
    """The parliamentary year: of the official id, else as printed; a day does not say when a paper was numbered."""
    parts = (consultation.front.official_id or "").split("-")
    if len(parts) == _PARTS_OF_ANNEX and parts[0] == "ah":
        return session_of(parts[2])
    head = (plain(consultation.text(index)) for index in range(consultation.first_body_block))
    found = {session for line in head if (session := session_in_masthead(line))}
    found |= {foot.session for foot in _feet(consultation).values()}
    return found.pop() if len(found) == 1 else ""


def _feet(consultation: Consultation) -> dict[int | None, OfficialFoot]:
    found: dict[int | None, OfficialFoot] = {}
    for block in consultation.blocks:
        if block.kind is BlockKind.FURNITURE:
            page = consultation.source.line_at(block.start).page
            if page is not None and (foot := official_foot(plain(consultation.text(block.index)))):
                found[page] = foot
    return found


def _is_of(consultation: Consultation, foot: OfficialFoot) -> bool:
    """Whether a foot names this paper: its dossier and number, or an annex of the proceedings, which names neither."""
    front = consultation.front
    if not foot.paper:
        return _is_annex_of_proceedings(consultation)
    paper, number = _letters(foot.paper), _letters(front.number or "")
    return bool(number) and any(
        paper in (f"{dossier}nr{number}", f"{dossier}{number}") for dossier in map(_letters, front.dossiers)
    )


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))
