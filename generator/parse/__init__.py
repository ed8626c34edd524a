"""Cuts a source text into blocks and understands them as a consultation."""

from __future__ import annotations

from dataclasses import replace

from generator.knowledge.faction_names import FactionNames
from generator.model.consultation import Consultation, FrontMatter
from generator.model.knowledge import Knowledge, Sidecar
from generator.model.text import SourceText
from generator.parse.document_kind import LISTS, WITHOUT_ANSWERS
from generator.parse.exchanges import ExchangeMaker
from generator.parse.front_matter import front_matter
from generator.parse.pieces import LABELS, Role, pieces
from generator.parse.sections import body_start, sections
from generator.problems import Code, Place, Problems


def parse(
    source: SourceText, consultation: str, knowledge: Knowledge, sidecar: Sidecar, problems: Problems
) -> Consultation:
    """Understand a source as the consultation with the given id; what is unsure becomes a doubt.

    What the sidecar says of the document as a whole overrules what the parser found.
    """
    cut = pieces(source, problems)
    start = body_start(cut)
    roles = {piece.role for piece in cut}
    read = front_matter(source, cut[:start], knowledge.kinds, problems, answered=Role.ANSWER in roles)
    front = _edited(read, sidecar)
    # In a list without labels nothing here tells questions from answers: none is claimed.
    body = cut[start:] if front.kind not in LISTS or roles & LABELS else ()
    maker = ExchangeMaker(source, problems, expects_answers=front.kind not in WITHOUT_ANSWERS)
    found = sections(source, body, FactionNames(knowledge.factions), maker, problems)
    if not any(section.exchanges for section in found):
        problems.report(Code.NO_QUESTIONS, Place(source.name), "no question was found", "compare with the document")
    return Consultation(consultation, source, tuple(piece.block for piece in cut), front, found)


def _edited(front: FrontMatter, sidecar: Sidecar) -> FrontMatter:
    derived = front.derived if sidecar.kind is None else tuple(key for key in front.derived if key != "kind")
    return replace(
        front,
        kind=sidecar.kind or front.kind,
        title=sidecar.title or front.title,
        short_title=sidecar.short_title,
        official_address=sidecar.official_address,
        derived=derived,
    )
