"""Sentences and lines that show the form of a document without a printed title."""

from __future__ import annotations

import pytest

from generator.grammar.front.document_forms import (
    is_laid_before,
    members_answer,
    members_kind,
    says_when_asked,
    stated_kind,
)
from generator.model import document_kinds as kinds

ASKED = "Vragen van het lid Jansen (VVD) aan de Minister van Defensie over de marine (ingezonden 2 mei 2025)."
ANSWER = "Antwoord van Minister Pietersen (Defensie) (ontvangen 14 mei 2025)."
NOTICE = "Mededeling van Minister Pietersen (Defensie) (ontvangen 9 mei 2025)."
LATE = "De vragen van het lid Jansen kunnen niet binnen de gebruikelijke termijn worden beantwoord."


@pytest.mark.parametrize(
    ("lines", "answered", "kind"),
    [
        ((ASKED,), False, kinds.QUESTIONS),
        ((ASKED,), True, kinds.AANHANGSEL),
        ((ASKED, ANSWER), False, kinds.AANHANGSEL),
        ((ASKED, NOTICE), False, kinds.DELAY),
        ((ASKED, NOTICE, ANSWER), False, kinds.AANHANGSEL),
        ((ASKED, NOTICE), True, kinds.AANHANGSEL),
        ((ASKED, LATE), False, kinds.DELAY),
        ((ASKED, ANSWER, LATE), True, kinds.AANHANGSEL),
        ((ASKED, "Mededeling van het lid Jansen (ontvangen 9 mei 2025)."), False, kinds.WITHDRAWAL),
        (("Vragen van het lid Jansen (VVD) over de marine", ANSWER), False, kinds.AANHANGSEL),
        (("Hierbij deel ik mee:", LATE), False, kinds.DELAY),
        (("Uitstel beantwoording schriftelijke vragen van het lid Jansen (VVD)",), False, kinds.DELAY),
        ((LATE, "Hierbij bied ik u de antwoorden op de vragen van het lid Jansen (VVD) aan."), False, kinds.AANHANGSEL),
        (("Beantwoording Kamervragen van het lid Jansen (VVD)",), False, kinds.AANHANGSEL),
        (("De leden van de VVD-fractie vragen wat.",), True, None),
        (
            ("Hierbij zend ik u de antwoorden op de vragen die de leden De Wit (SP) en Bos (VVD) stelden.",),
            True,
            kinds.AANHANGSEL,
        ),
        (("Hierbij beantwoord ik de vragen die het lid Jansen (VVD) heeft gesteld.",), True, kinds.AANHANGSEL),
        (
            ("Bijgaand treft u de antwoorden aan op de vragen, gesteld door de leden Jansen en Smit.",),
            True,
            kinds.AANHANGSEL,
        ),
        (
            ("Hierbij stuur ik u antwoorden op de door het lid Jansen op 3 mei gestelde vragen.",),
            True,
            kinds.AANHANGSEL,
        ),
        (("Hierbij geef ik antwoord op de vragen welke het Kamerlid Visser stelde.",), True, kinds.AANHANGSEL),
        (
            ("De vragen die het lid Jansen stelde over sluizen worden beantwoord in de bijlage.",),
            True,
            kinds.AANHANGSEL,
        ),
        (("Hierbij zend ik u de antwoorden op de vragen die de leden van de VVD-fractie stelden.",), True, None),
        (("Hierbij beantwoord ik de vragen die de vaste commissie voor Defensie heeft voorgelegd.",), True, None),
    ],
)
def test_what_became_of_questions_of_members(lines: tuple[str, ...], answered: bool, kind: str | None) -> None:
    assert members_kind("\n".join(lines), answered=answered) == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("heeft de eer als volgt verslag uit te brengen van haar bevindingen", kinds.BILL_REPORT),
        ("heeft schriftelijk overleg gevoerd. Bijgaand brengt zij verslag uit.", kinds.VERSLAG),
        ("Hierbij stuur ik u de reactie op het schriftelijk overleg.", kinds.LETTER),
        ("Onderwerp: FW: inbreng schriftelijk overleg Transportraad", kinds.INBRENG),
        ("Betreft Inbreng van de VVD-fractie voor het schriftelijk overleg over sluizen", kinds.INBRENG),
        ("Beste allen,\nHierbij de inbreng voor het schriftelijk overleg over sluizen.", kinds.INBRENG),
        ("Hierbij stuur ik de inbreng van drie fracties ten behoeve van het schriftelijk overleg.", kinds.INBRENG),
        ("Subject: inbreng verslag van een schriftelijk overleg", kinds.INBRENG),
        ("Betreft: antwoorden op de inbreng voor het schriftelijk overleg over sluizen", None),
        ("Onderwerp: Reactie op inbreng schriftelijk overleg", None),
        ("Hierbij zend ik u de antwoorden op de inbreng voor het schriftelijk overleg.", kinds.LETTER),
        ("De inbreng voor het schriftelijk overleg is verwerkt.", None),
        ("Hierbij beantwoord ik de vragen die de vaste commissie voor Defensie heeft voorgelegd.", kinds.LETTER),
        ("Hierbij geven wij antwoord op de vragen uit het verslag.", kinds.LETTER),
        ("Hierbij geef ik gevolg aan mijn toezegging.", None),
        ("Er is gepraat.", None),
    ],
)
def test_a_sentence_shows_the_form(sentence: str, kind: str | None) -> None:
    assert stated_kind(sentence) == kind


def test_a_report_tells_when_was_asked_only_in_one_of_its_forms() -> None:
    assert says_when_asked("De commissie heeft een aantal vragen en opmerkingen voorgelegd aan de minister.")
    assert not says_when_asked("Binnen de commissie hebben fracties de behoefte vragen en opmerkingen voor te leggen.")


def test_members_answer_about_a_bill_of_their_own() -> None:
    assert members_answer("De initiatiefnemers danken de leden voor hun vragen.")
    assert not members_answer("De regering dankt de leden voor hun vragen.")


def test_questions_are_laid_before_a_minister() -> None:
    assert is_laid_before("vragen en opmerkingen voor te leggen aan de minister")
    assert not is_laid_before("de minister legde de brief voor")


ONCE_MORE = [
    "Nader antwoord op de vragen van het lid Jansen (VVD) over de marine (ingezonden 2 mei 2025).",
    "Betreft Nadere beantwoording Kamervragen van het lid Jansen (VVD)",
    "Onderwerp: Nadere antwoorden op de schriftelijke vragen van het lid Jansen (VVD)",
    "Hierbij zend ik u het nader antwoord op de vragen van het lid Jansen (VVD) over de marine.",
    "Hierbij ontvangt u mijn nadere beantwoording van de vragen van het lid Jansen (VVD) over de marine.",
    f"{ASKED}\nNader antwoord van Minister Pietersen (Defensie) (ontvangen 14 mei 2025).",
]


@pytest.mark.parametrize("text", ONCE_MORE)
def test_what_is_answered_once_more_is_a_kind_of_its_own(text: str) -> None:
    assert members_kind(text, answered=True) == kinds.FURTHER_ANSWER


@pytest.mark.parametrize(
    "text",
    [
        f"Nadere v{ASKED[1:]}\n{ANSWER}",
        f"{ASKED}\n{ANSWER} Zie ook het nader antwoord van 3 april.",
        "Antwoord op de nadere vragen van het lid Jansen (VVD) over de marine.",
        "Hierbij beantwoord ik de vragen van het lid Jansen (VVD). Een nader antwoord volgt.",
    ],
)
def test_further_questions_and_answers_elsewhere_make_no_further_answer(text: str) -> None:
    assert members_kind(text, answered=True) == kinds.AANHANGSEL
