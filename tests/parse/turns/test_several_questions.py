"""Several questions before one answer: who reads sees which, and that one answer serves them all."""

from __future__ import annotations

import pytest

from generator.grammar.layout.greetings import only_greets
from generator.model.consultation import State
from generator.problems import Code
from tests.parse.asking import understood
from tests.parse.documents import FACTION_HEADING, FRONT, document, exchanges, parsed, texts

VVD = "De leden van de VVD-fractie vragen of het budget toereikend is."
ANSWER = "Het budget is toereikend."
FORMS = [
    "Ook vragen deze leden wanneer het onderzoek verschijnt.",
    "Is de termijn haalbaar? Wie bewaakt haar?",
    "Daarnaast zijn zij benieuwd naar de kosten van het onderhoud.",
    "Kan de minister de planning toelichten?",
    "Tot slot vernemen de leden van de VVD-fractie graag wie toezicht houdt.",
    "Hoeveel gemeenten doen mee, zo vragen zij.",
]


@pytest.mark.parametrize("later", FORMS)
@pytest.mark.parametrize("label", ["Antwoord", "Reactie van de minister", "Antwoord van de minister:"])
def test_each_paragraph_that_asks_is_a_question_where_answers_have_no_number(later: str, label: str) -> None:
    found, _ = understood(FRONT, FACTION_HEADING, VVD, later, label, ANSWER)
    (one,) = found.exchanges

    assert [texts(found, question.paragraphs) for question in one.questions] == [[VVD], [later]]
    assert [texts(found, answer.paragraphs) for answer in one.answers] == [[ANSWER]]
    assert [question.factions for question in one.questions] == [("VVD",), ("VVD",)]
    assert one.state is State.ANSWERED_TOGETHER


def test_three_paragraphs_that_ask_are_answered_together_and_the_next_by_itself() -> None:
    found = exchanges(VVD, FORMS[0], FORMS[3], "Antwoord", ANSWER, VVD, "Antwoord", ANSWER)

    assert [len(each.questions) for each in found] == [3, 1]
    assert [each.state for each in found] == [State.ANSWERED_TOGETHER, State.ANSWERED]


@pytest.mark.parametrize(
    "later",
    [
        "Zo ja, wanneer? Zo nee, waarom niet?",
        "Waarom wel of waarom niet?",
        "En zo nee, wat doet de minister dan?",
        "Indien niet, wie is verantwoordelijk?",
        "Zo niet, is de minister daartoe bereid?",
    ],
)
def test_what_asks_on_about_the_answer_stays_with_its_question(later: str) -> None:
    (one,) = exchanges("Is de minister bereid dit te onderzoeken?", later, "Antwoord", ANSWER)

    assert [len(question.paragraphs) for question in one.questions] == [2]


def test_items_of_a_list_stay_with_the_question_that_leads_to_them() -> None:
    (one,) = exchanges(VVD, "- wat kost het?", "- wie betaalt?", "Antwoord", ANSWER)

    assert [len(question.paragraphs) for question in one.questions] == [3]


@pytest.mark.parametrize("later", FORMS)
def test_a_question_with_a_number_holds_all_its_paragraphs(later: str) -> None:
    for labels in (("1.", "Antwoord 1"), ("Vraag 1", "Antwoord")):
        (one,) = exchanges(labels[0], VVD, later, labels[1], ANSWER)

        assert [len(question.paragraphs) for question in one.questions] == [2]
    (one,) = exchanges(VVD, later, "1. Antwoord", ANSWER)
    assert [question.number for question in one.questions] == ["1"]


def test_what_leads_to_a_later_question_is_part_of_it_and_remarks_are_of_none() -> None:
    lead = "Deze leden lezen dat de levering is vertraagd."
    remark = "Deze leden hechten aan tempo."
    found, _ = understood(FRONT, FACTION_HEADING, VVD, remark, lead, FORMS[3], "Antwoord", ANSWER)
    (one,) = found.exchanges

    assert [texts(found, question.paragraphs) for question in one.questions] == [[VVD], [lead, FORMS[3]]]


@pytest.mark.parametrize("later", FORMS)
def test_where_nothing_marks_answers_one_serves_all_that_was_asked_before_it(later: str) -> None:
    title = "NOTA NAAR AANLEIDING VAN HET VERSLAG"
    found, problems = understood(title, "Ontvangen 3 maart 2025", "1. Inleiding", VVD, later, ANSWER, VVD, ANSWER)

    assert [len(each.questions) for each in found.exchanges] == [2, 1]
    assert all(each.answers for each in found.exchanges)
    assert not [problem for problem in problems if problem.code is Code.NO_ANSWER]


@pytest.mark.parametrize(
    "attention",
    [
        "De leden van de VVD-fractie zijn tevreden. Zij vragen aandacht voor kleine gemeenten.",
        "Deze leden vragen bijzondere aandacht voor jongeren.",
        "De leden van de VVD-fractie vragen hierbij aandacht voor de uitvoering.",
        "De VVD-fractie vraagt aandacht voor de regio. Daar loopt het vast.",
        "Ook vragen zij aandacht voor de lokale rekenkamers.",
    ],
)
def test_who_asks_for_attention_first_leads_to_the_question(attention: str) -> None:
    found, _ = understood(FRONT, FACTION_HEADING, attention, VVD, "Antwoord", ANSWER)

    assert [[texts(found, q.paragraphs) for q in each.questions] for each in found.exchanges] == [[[VVD]]]


@pytest.mark.parametrize(
    "attention",
    [
        "De leden van de VVD-fractie vragen aandacht voor de regio.",
        "De leden van de VVD-fractie vragen aandacht voor de regio en vragen wat de minister doet.",
        "De leden van de VVD-fractie vragen aandacht voor de regio. Is daar geld voor?",
    ],
)
def test_who_asks_for_attention_alone_or_with_more_asks(attention: str) -> None:
    found, _ = understood(FRONT, FACTION_HEADING, attention, "Antwoord", ANSWER)

    assert [[texts(found, q.paragraphs) for q in each.questions] for each in found.exchanges] == [[[attention]]]


REMARKS = [
    "De leden van de CDA-fractie hechten aan snelheid.",
    "De leden van de CDA-fractie verwijzen voor het overige naar de inbreng van de VVD.",
    "De leden van de fractie van D66 wachten de brief af.",
    "Deze leden zijn niet overtuigd.",
    "De CDA-fractie blijft bezorgd.",
]


@pytest.mark.parametrize("last", REMARKS)
def test_what_a_faction_says_behind_the_last_answer_is_no_part_of_it_and_a_doubt_unless_it_greets(last: str) -> None:
    found, problems = parsed(document(FRONT, FACTION_HEADING, VVD, "Antwoord", ANSWER, last))
    (one,) = found.exchanges

    assert [texts(found, answer.paragraphs) for answer in one.answers] == [[ANSWER]]
    assert (Code.UNCERTAIN_SPLIT in [problem.code for problem in problems]) is not only_greets(last)


@pytest.mark.parametrize(
    "last", ["De minister wacht dit af.", "In mei volgt een brief.", "De leden van de Raad kiezen."]
)
def test_what_else_stands_there_is_part_of_it(last: str) -> None:
    (one,) = exchanges(VVD, "Antwoord", ANSWER, last)

    assert len(one.answers[0].paragraphs) == 2
