"""The Dutch words for what the archive lacks."""

from __future__ import annotations

from generator.grammar.references.named_kinds import (
    ANSWERS,
    QUESTIONS_OF_MEMBERS,
    WITH_QUESTIONS,
    WRITTEN_CONSULTATION,
)
from generator.model import document_kinds as kinds
from generator.render.summaries.missing import MissingGroup
from generator.render.writing import wording

TITLE = "Wat hier ontbreekt"
SHORTLY = "Documenten die een overleg noemt of belooft en die hier niet staan."
DESCRIPTION = (
    "Vragen, antwoorden en stukken die een overleg noemt en die niet op deze site staan, met hun officiële pagina."
)
_NAMES = {
    MissingGroup.CONSULTATIONS: "Andere vragen en antwoorden",
    MissingGroup.DISCUSSED: "Stukken waarover vragen zijn gesteld",
    MissingGroup.ANSWERS: "Vragen zonder het antwoord",
    MissingGroup.ROUNDS: "Een volgende ronde vragen",
    MissingGroup.PROMISED: "Beloofd vóór een dag die voorbij is",
    MissingGroup.REPORTED: "Andere stukken die volgens ons ontbreken",
    MissingGroup.LEFT_OUT: "Stukken die wij niet zoeken",
}
_ABOUT = {
    MissingGroup.CONSULTATIONS: "Een overleg noemt deze documenten met vragen of antwoorden. Ze staan hier niet.",
    MissingGroup.DISCUSSED: "Over deze stukken stelde de Kamer vragen die hier wel staan.",
    MissingGroup.ANSWERS: "Van deze documenten staan hier alleen de vragen.",
    MissingGroup.ROUNDS: "Een overleg kondigt nieuwe schriftelijke vragen aan, of vraagt daarom. Hier staan ze niet.",
    MissingGroup.PROMISED: (
        "Een minister beloofde iets vóór een dag die al voorbij was bij het nieuwste overleg op deze site. Wij weten "
        "niet of de Kamer het kreeg."
    ),
    MissingGroup.REPORTED: "De redactie weet dat deze stukken hier niet staan.",
    MissingGroup.LEFT_OUT: "Deze stukken laten wij met opzet weg. Bij elk staat waarom.",
}
_COUNTED = {
    MissingGroup.CONSULTATIONS: ("document", "documenten"),
    MissingGroup.ANSWERS: ("document", "documenten"),
    MissingGroup.ROUNDS: ("overleg", "overleggen"),
    MissingGroup.PROMISED: ("toezegging", "toezeggingen"),
}
_KINDS = {
    kinds.APPENDIX: "Kamervragen met antwoord, of een bericht daarover",
    kinds.INBRENG: "Vragen voor een schriftelijk overleg",
    kinds.NOTE_ON_REPORT: "Nota naar aanleiding van het verslag",
    WRITTEN_CONSULTATION: "Document van een schriftelijk overleg",
    ANSWERS: ANSWERS,
    QUESTIONS_OF_MEMBERS: QUESTIONS_OF_MEMBERS,
    WITH_QUESTIONS: WITH_QUESTIONS,
}
LINES = {
    MissingGroup.CONSULTATIONS: WITH_QUESTIONS,
    MissingGroup.DISCUSSED: "Hierover zijn vragen gesteld",
    MissingGroup.ANSWERS: "Het antwoord staat hier niet",
    MissingGroup.ROUNDS: "De volgende ronde vragen staat hier niet",
    MissingGroup.PROMISED: "Beloofd; wij weten niet of de Kamer het kreeg",
    MissingGroup.REPORTED: "Ontbreekt volgens de redactie",
    MissingGroup.LEFT_OUT: "Met opzet weggelaten",
}
"""What a short list says of each."""


def group_title(group: MissingGroup) -> str:
    """What a group is called."""
    return _NAMES[group]


def about_group(group: MissingGroup) -> str:
    """What is in a group, in a sentence or two."""
    return _ABOUT[group]


def group_count(group: MissingGroup, number: int) -> str:
    """`3 documenten`, `1 toezegging`."""
    return wording.count(number, *_COUNTED.get(group, ("stuk", "stukken")))


def kind_name(kind: str) -> str:
    """What readers see of a kind: `Kamervragen`; empty for none."""
    return _KINDS.get(kind, kind)


def without_number(number: int) -> str:
    """That some consultations here have no known number, so that a list may name them as missing; empty for none."""
    if not number:
        return ""
    one, many = "het officiële nummer niet. Het kan", "het officiële nummer niet. Ze kunnen"
    known = wording.count(number, "overleg", "overleggen")
    return f"Van {known} hier kennen wij {one if number == 1 else many} dus toch in deze lijst staan."
