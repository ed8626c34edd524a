"""What a document of its kind gives and this one does not is one doubt; what the kind lacks by its form is none."""

from __future__ import annotations

import pytest

from generator.model import document_kinds as kinds
from generator.model.consultation import Chamber, FrontMatter, Signatory
from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.parse.front.missing_facts import report_missing
from generator.problems import Code, Place, Problem, Problems
from tests.parse.documents import document, knowledge, source_text

TITLE = ("28 676 NAVO", "Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "Vastgesteld 20 mei 2025")
ASKED = "De vaste commissie voor Defensie heeft vragen en opmerkingen voorgelegd aan de minister van Defensie."
DAYS = "De vragen zijn op 6 mei 2025 voorgelegd. Bij brief van 12 mei 2025 zijn ze beantwoord."
BODY = ("Vragen en opmerkingen van de leden van de VVD-fractie", "De leden vragen waarom.", "1. Antwoord", "Daarom.")
MEMBERS = "Vragen van het lid Jansen (VVD) aan de Minister van Defensie over de marine (ingezonden 12 april 2024)."
ANSWER = "Antwoord van Minister Pietersen (Defensie) (ontvangen 14 mei 2024)."
LABELLED = ("Vraag 1", "Waarom?", "Antwoord 1", "Daarom.")


def doubts(*paragraphs: str, sidecar: Sidecar | None = None) -> list[Problem]:
    problems = Problems()
    parse(source_text(document(*paragraphs)), "made", knowledge(), sidecar or Sidecar(), problems)
    return [problem for problem in problems if problem.code is Code.MISSING_FACT]


def missing(*paragraphs: str, sidecar: Sidecar | None = None) -> list[str]:
    return [
        key for doubt in doubts(*paragraphs, sidecar=sidecar) for key in doubt.message.rpartition(": ")[2].split(", ")
    ]


@pytest.mark.parametrize(
    ("paragraphs", "keys"),
    [
        ((*TITLE, ASKED, DAYS, *BODY), []),
        ((*TITLE[:2], ASKED, DAYS, *BODY), ["dates.adopted"]),
        ((TITLE[1], TITLE[2], ASKED, DAYS, *BODY), ["dossiers"]),
        (("28 676 NAVO", "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", TITLE[2], ASKED, DAYS, *BODY), ["number"]),
        ((*TITLE, ASKED, "Bij brief van 12 mei 2025 zijn ze beantwoord.", *BODY), ["dates.asked"]),
        ((*TITLE, ASKED, *BODY), ["dates.asked", "dates.answered"]),
        ((*TITLE, DAYS, *BODY), ["committee", "addressee"]),
        ((ASKED, DAYS, *BODY), []),
        (("INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", ASKED, *BODY[:2]), []),
        (("INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "Een brief.", *BODY[:2]), ["committee", "addressee"]),
        (("LIJST VAN VRAGEN", "De vaste commissie voor Defensie heeft vragen.", "Vraag 1", "Wat?"), ["addressee"]),
        ((MEMBERS, ANSWER, *LABELLED), []),
        ((MEMBERS.replace(" (ingezonden 12 april 2024)", ""), ANSWER, *LABELLED), ["dates.asked"]),
        ((MEMBERS, "Antwoord van Minister Pietersen (Defensie).", *LABELLED), ["dates.answered"]),
        (("Aanhangsel van de Handelingen", MEMBERS, ANSWER, *LABELLED), ["number"]),
        ((MEMBERS.replace("aan de Minister van Defensie ", ""), ANSWER, *LABELLED), ["addressee"]),
        (("Een briefje.", *LABELLED), ["kind", "chamber"]),
        (("Een briefje over het werk van de minister van Defensie.", *LABELLED), ["kind", "chamber", "addressee"]),
        (("Een briefje aan de minister van Defensie.", *LABELLED), ["kind", "chamber"]),
        (("Een briefje van 3 mei 2021.", *LABELLED), ["kind", "chamber", "dates.asked", "dates.answered"]),
        (
            (
                "Nr. 7 BRIEF VAN DE MINISTER VAN DEFENSIE",
                "De commissie schreef in haar brief van 3 mei 2021.",
                *LABELLED,
            ),
            ["addressee", "dates.asked", "dates.answered"],
        ),
        (LABELLED, []),
    ],
)
def test_only_what_such_a_document_gives_is_missed(paragraphs: tuple[str, ...], keys: list[str]) -> None:
    assert missing(*paragraphs) == keys


def test_all_that_is_missing_is_one_doubt_at_the_document_as_a_whole() -> None:
    [doubt] = doubts(*TITLE, *BODY)

    assert doubt.place == Place("source.txt")
    assert "dates.answered" in doubt.message
    assert "consultation.yml" in doubt.advice


def test_what_an_editor_gives_is_not_missing_and_nothing_is_a_gift_too() -> None:
    paragraphs = (TITLE[1], TITLE[2], ASKED, DAYS, *BODY)

    assert missing(*paragraphs, sidecar=Sidecar(dossiers=("28676",))) == []
    assert missing(*paragraphs, sidecar=Sidecar(dossiers=())) == []
    assert missing(*paragraphs, sidecar=Sidecar(number="3")) == ["dossiers"]


def test_a_day_that_is_reported_as_open_or_impossible_is_not_missing_as_well() -> None:
    open_day = (*TITLE[:2], "Vastgesteld .. mei 2025", ASKED, DAYS, *BODY)
    impossible = (*TITLE, ASKED, DAYS.replace("6 mei", "31 april"), *BODY)

    assert missing(*open_day) == []
    assert missing(*impossible) == []


def missing_of(front: FrontMatter, text: str = "Een tekst.") -> list[str]:
    problems = Problems()
    report_missing("source.txt", text, front, Problems(), problems)
    return [key for problem in problems for key in problem.message.rpartition(": ")[2].split(", ")]


@pytest.mark.parametrize(
    ("front", "keys"),
    [
        (FrontMatter(kind=kinds.LETTER, chamber=Chamber.TK), ["addressee", "dates.answered"]),
        (FrontMatter(kind="Bijlage"), []),
        (FrontMatter(kind="Motie"), []),
        (
            FrontMatter(kind="Aanhangsel van de Handelingen"),
            ["chamber", "addressee", "dates.asked", "dates.answered", "members"],
        ),
        (
            FrontMatter(kind=kinds.MEMORANDUM, chamber=Chamber.EK, dossiers=("35010",), number="C"),
            ["addressee", "dates.answered"],
        ),
        (
            FrontMatter(kind=kinds.PRELIMINARY, chamber=Chamber.EK, dossiers=("35010",), number="B"),
            ["committee", "dates.adopted"],
        ),
        (
            FrontMatter(kind=kinds.REPORT_LIST, chamber=Chamber.TK, dossiers=("36600-X",), number="6"),
            ["committee", "dates.adopted"],
        ),
    ],
)
def test_each_kind_gives_other_facts(front: FrontMatter, keys: list[str]) -> None:
    assert missing_of(front) == keys


def test_who_signs_an_answer_is_who_answers() -> None:
    signed = FrontMatter(
        kind=kinds.NOTE_ON_REPORT,
        chamber=Chamber.TK,
        dossiers=("36450",),
        number="6",
        signatories=(Signatory("A", "B"),),
    )

    assert missing_of(signed) == ["dates.answered"]


def test_no_minister_is_missed_where_members_answer() -> None:
    front = FrontMatter(kind=kinds.FURTHER_MEMORANDUM, chamber=Chamber.EK, dossiers=("33328",), number="H")

    assert missing_of(front, "De initiatiefnemers danken de leden.") == ["dates.answered"]


def test_the_eerste_kamer_always_says_when_it_asked_and_never_lists_its_factions() -> None:
    front = FrontMatter(kind=kinds.VERSLAG, chamber=Chamber.EK, derived=("kind",), committee="commissie", addressee="M")

    assert missing_of(front) == ["dates.asked", "dates.answered"]


@pytest.mark.parametrize(
    ("sentence", "is_missed"),
    [
        ("In uw brief van 3 mei 2025 is het een en ander naar voren gebracht.", True),
        ("Uw schrijven d.d. 3 mei 2025 noopt tot de volgende opmerkingen.", True),
        ("In uw brief van 3 mei 2025 zijn vragen gesteld.", False),
        ("Vorige week kwam dit ter sprake.", False),
    ],
)
def test_a_letter_that_names_what_it_answers_shows_when_was_asked(sentence: str, is_missed: bool) -> None:
    letter = (
        "Den Haag, 12 mei 2025",
        "Geachte voorzitter,",
        "Hierbij bied ik u de antwoorden aan op de vragen.",
        sentence,
    )
    assert ("dates.asked" in missing(*letter, *LABELLED, "Hoogachtend,")) is is_missed
