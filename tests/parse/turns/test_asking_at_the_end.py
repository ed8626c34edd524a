"""`…, zo vragen deze leden.` asks for itself: a remark or a quotation before it is no part of the question."""

from __future__ import annotations

import pytest

from tests.parse.documents import document
from tests.parse.turns.test_quoted_questions import questions_and_answers
from tests.understanding import understood

ASKED = "De leden van de CDA-fractie vragen hoeveel bruggen dicht zijn."
ANSWERED = "Er zijn 12 bruggen dicht."
BEHIND = (
    "Is de minister bereid alle bruggen te openen, zo vragen deze leden.",
    "Welke bruggen ziet de minister als oud, zo vragen de leden van de CDA-fractie.",
    "Hoeveel bruggen telt Groningen, zo vragen zij zich af.",
    "Wanneer begint het onderhoud, zo vroegen genoemde leden?",
    "Waarom duurt de bouw zo lang, zo vragen de aan het woord zijnde leden.",
)
REMARKS = (
    "De leden van de CDA-fractie spreken hun waardering uit voor de brugwachters.",
    "Deze leden hechten aan goede wegen.",
    "De leden van de CDA-fractie danken de schippers voor hun geduld.",
)
QUOTATIONS = (
    'Voornoemde leden hebben met instemming gelezen: "Is een brug open als zij klemt? Ik vind van niet."',
    "Deze leden lazen in de krant: «Wie bedient de brug? Niemand.»",
    "De leden van de CDA-fractie wijzen op de zin: “Moet dat zo? Het kan beter.”",
)
HEADING = "Vragen en opmerkingen van de leden van de CDA-fractie"


@pytest.mark.parametrize("label", ["Antwoord", "Antwoord:"])
@pytest.mark.parametrize("remark", REMARKS)
@pytest.mark.parametrize("question", BEHIND)
def test_a_remark_behind_an_answer_is_no_part_of_it(question: str, remark: str, label: str) -> None:
    parts = (HEADING, ASKED, label, ANSWERED, remark, question, label, "Ja, in mei.")
    found = understood("source.txt", document("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", *parts).encode())
    assert questions_and_answers(found.consultation) == [([ASKED], [ANSWERED]), ([question], ["Ja, in mei."])]


@pytest.mark.parametrize("between", [*REMARKS, *QUOTATIONS])
@pytest.mark.parametrize("question", BEHIND)
def test_nor_is_a_remark_or_a_quotation_between_questions(question: str, between: str) -> None:
    kind = "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"
    found = understood("source.txt", document(kind, HEADING, ASKED, between, question).encode())
    assert [asked for asked, _ in questions_and_answers(found.consultation)] == [[ASKED], [question]]


@pytest.mark.parametrize("quotation", QUOTATIONS)
def test_a_quotation_is_no_question_before_one_that_needs_it(quotation: str) -> None:
    kind, question = "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "Wat vindt de minister daarvan?"
    found = understood("source.txt", document(kind, HEADING, ASKED, quotation, question).encode())
    assert [asked for asked, _ in questions_and_answers(found.consultation)] == [[ASKED], [quotation, question]]


@pytest.mark.parametrize(
    "question",
    [
        "Is de minister bekend met het rapport over bruggen, en wat vindt hij van de kosten",
        "Kan de minister aangeven wanneer de bruggen weer open zijn",
        "Welke kosten verwacht het kabinet voor alle bruggen samen",
    ],
)
def test_a_question_that_has_lost_its_sign_is_one(question: str) -> None:
    kind, later = "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "Deze leden vragen wie dat betaalt."
    for parts in ((ASKED, question), (ASKED, question, later)):
        found = understood("source.txt", document(kind, HEADING, *parts).encode())
        assert [asked for asked, _ in questions_and_answers(found.consultation)] == [[part] for part in parts]
