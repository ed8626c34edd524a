"""What a faction only says after a question or its answer is part of neither; where that is unsure, it is a doubt."""

from __future__ import annotations

import pytest

from generator.parse.turns.answers import Answers
from generator.parse.turns.turns import section_turns
from tests.parse.documents import cut, document

ASKED = "Wanneer gaat de sluis weer open?"
ANSWERED = "De sluis gaat in mei open."
LAST = (
    "De leden van de VVD-fractie danken de minister ten slotte voor de snelle reactie.",
    "De leden van de VVD-fractie spreken tot slot hun waardering uit voor de sluiswachters.",
    "Tot slot wijzen de leden van de VVD-fractie op het belang van de scheepvaart.",
    "De VVD-fractie betreurt dat de stukken laat zijn gekomen.",
    "De leden van de fractie van de VVD complimenteren de minister met dit plan.",
)
UNSURE = (
    "De leden van de VVD-fractie wijzen op de schade voor schippers.",
    "De leden van de fracties van VVD en D66 menen dat de vaart hieronder lijdt.",
)
MORE = (
    "Deze leden wijzen op de haven. Hoe groot is de schade daar?",
    "De leden van de VVD-fractie lezen in de brief het volgende:",
    "Zo nee, waarom niet?",
    "Het gaat om de sluis bij Weurt.",
    "- en dat elke dag weer.",
)


def turns(*paragraphs: str) -> list[str]:
    """Each turn as `Q` or `A` and its paragraphs without the label; `…` where its end is unsure."""
    found = section_turns(cut(document(*paragraphs)), Answers.APART).turns
    return [
        "/".join(["Q" if turn.is_question else "A", *(paragraph.text for paragraph in turn.paragraphs)])
        + "…" * turn.ends_unsure
        for turn in found
    ]


@pytest.mark.parametrize("remark", LAST)
def test_last_words_belong_to_no_question_and_no_answer(remark: str) -> None:
    assert turns("Vraag 1", ASKED, remark) == [f"Q/{ASKED}"]
    assert turns("Vraag 1", ASKED, "Vraag 2", ASKED, remark)[1] == f"Q/{ASKED}"
    assert turns(ASKED, "Antwoord", ANSWERED, remark)[1].rstrip("…") == f"A/{ANSWERED}"


@pytest.mark.parametrize("remark", UNSURE)
def test_what_may_be_part_of_a_question_or_an_answer_is_a_doubt(remark: str) -> None:
    assert turns("Vraag 1", ASKED, remark) == [f"Q/{ASKED}…"]
    assert turns(ASKED, "Antwoord", ANSWERED, remark)[1] == f"A/{ANSWERED}…"


@pytest.mark.parametrize("more", MORE)
def test_what_asks_on_or_is_no_remark_stays_in_the_question(more: str) -> None:
    assert turns("Vraag 1", ASKED, more) == [f"Q/{ASKED}/{more}"]


@pytest.mark.parametrize("remark", [*LAST, *UNSURE])
def test_what_stands_between_a_question_and_the_label_of_its_answer_is_asked(remark: str) -> None:
    assert turns("Vraag 1", ASKED, remark, "Antwoord 1", ANSWERED) == [f"Q/{ASKED}/{remark}", f"A/{ANSWERED}"]


@pytest.mark.parametrize("remark", LAST)
def test_a_label_over_remarks_alone_keeps_them(remark: str) -> None:
    assert turns("Vraag 1", LAST[0], remark) == [f"Q/{LAST[0]}/{remark}"]


@pytest.mark.parametrize("remark", [*LAST, *UNSURE])
def test_what_who_answers_goes_on_after_stays_in_the_answer(remark: str) -> None:
    assert turns(ASKED, "Antwoord", ANSWERED, remark, "Dat is juist.")[1] == f"A/{ANSWERED}/{remark}/Dat is juist."


@pytest.mark.parametrize(
    "quoting",
    [
        "In het debat is gevraagd: «Wie betaalt dat?» Zoals toen is gezegd, betaalt het Rijk.",
        "De Raad werpt zelf de vraag op: “Is dit genoeg?” Die vraag komt aan de orde bij de evaluatie.",
        "Een schipper zei het zo: ‘Wanneer mag ik er weer door?’ Dat begrijp ik goed.",
        'Het rapport opent met "Hoe lang nog?" en geeft daarop zelf het antwoord.',
        "Op de borden staat „Waar blijft de sluis?” maar dat is voorbarig.",
    ],
)
def test_a_question_that_an_answer_quotes_begins_no_question(quoting: str) -> None:
    found = turns(ASKED, "Antwoord", ANSWERED, quoting, ASKED, "Antwoord", ANSWERED)
    assert found[1:3] == [f"A/{ANSWERED}/{quoting}", f"Q/{ASKED}"]
