"""The numbers that an official paper prints on its own pages, as other papers and readers cite them."""

from __future__ import annotations

from collections.abc import Mapping

from generator.grammar.layout.official_heads import OfficialFoot, official_foot
from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.document_kinds import ANSWERS_TO_MEMBERS


def is_annex_of_proceedings(consultation: Consultation) -> bool:
    """Whether it was published in the annex of the proceedings, where papers have no dossier."""
    front = consultation.front
    return (front.official_id or "").startswith("ah-") or (front.kind in ANSWERS_TO_MEMBERS and not front.dossiers)


def printed_numbers(consultation: Consultation) -> Mapping[int | None, str]:
    """The printed number of each page of a file of which all feet name this very paper."""
    found = feet(consultation)
    if not found or not all(_is_of(consultation, foot) for foot in found.values()):
        return {}
    return {page: foot.page for page, foot in found.items() if foot.page}


def feet(consultation: Consultation) -> dict[int | None, OfficialFoot]:
    """What the feet of the pages of a file say, by the page of the file, from 1."""
    found: dict[int | None, OfficialFoot] = {}
    for block in consultation.blocks:
        if block.kind is BlockKind.FURNITURE:
            page = consultation.source.line_at(block.start).page
            if page is not None and (foot := official_foot(consultation.legible(block.index))):
                found[page] = foot
    return found


def _is_of(consultation: Consultation, foot: OfficialFoot) -> bool:
    """Whether a foot names this paper: its dossier and number, or an annex of the proceedings, which names neither."""
    front = consultation.front
    if not foot.paper:
        return is_annex_of_proceedings(consultation)
    paper, number = _letters(foot.paper), _letters(front.number or "")
    return bool(number) and any(
        paper in (f"{dossier}nr{number}", f"{dossier}{number}") for dossier in map(_letters, front.dossiers)
    )


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))
