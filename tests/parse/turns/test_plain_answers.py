"""Answers in italics of which a paragraph was left plain: it stays with the answer, or is a doubt."""

from __future__ import annotations

import pytest

from generator.grammar.questions.first_person import speaks_as_minister
from generator.parse.turns.unmarked import alternating
from tests.parse.turns.test_emphasis import cut, italic, sides_and_texts

ASKED = "De leden van de D66-fractie vragen of de sluis in 2024 opengaat."
ANSWERED = "De sluis gaat in het voorjaar open."
MORE = "Rijkswaterstaat legt daarvoor nu de kabels aan."
NEXT = "Ook vragen deze leden wie het onderhoud betaalt."
LAST = "Het waterschap betaalt het onderhoud."
OF_MINISTER = [
    "Ik heb de aannemer daarom om een nieuwe planning verzocht.",
    "Daarover ben ik met de provincie in gesprek.",
    "Het is mij bekend dat schippers daar hinder van hebben.",
    "In dat overleg heb ik «geen cent meer» gezegd.",
    "Zoals mijn ambtsvoorganger heeft gemeld, duurt dat een jaar.",
]


@pytest.mark.parametrize("plain", OF_MINISTER)
def test_a_plain_paragraph_in_which_a_minister_speaks_goes_on_with_the_answer(plain: str) -> None:
    found = alternating(cut(ASKED, italic(ANSWERED), plain, NEXT, italic(LAST)))

    assert sides_and_texts(found) == [("Q", [ASKED]), ("A", [ANSWERED, plain]), ("Q", [NEXT]), ("A", [LAST])]
    assert not any(turn.ends_unsure for turn in found.turns)


@pytest.mark.parametrize("question", [NEXT, "Wie betaalt het onderhoud?", "Kan de regering dat toelichten?"])
def test_a_plain_paragraph_that_anybody_may_say_before_a_question_is_a_doubt(question: str) -> None:
    found = alternating(cut(ASKED, italic(ANSWERED), MORE, question, italic(LAST)))

    assert sides_and_texts(found) == [("Q", [ASKED]), ("A", [ANSWERED]), ("Q?", [MORE, question]), ("A", [LAST])]


@pytest.mark.parametrize(
    "leads",
    [
        "De leden van de D66-fractie lezen dat de sluis oud is.",
        "Zij wijzen op het rapport van de Rekenkamer:",
        "Daarnaast hebben deze leden kennisgenomen van de begroting.",
    ],
)
def test_what_those_who_ask_say_first_is_no_doubt(leads: str) -> None:
    found = alternating(cut(ASKED, italic(ANSWERED), leads, NEXT, italic(LAST)))

    assert not any(turn.unsure or turn.ends_unsure for turn in found.turns)
    assert sides_and_texts(found)[1] == ("A", [ANSWERED])


@pytest.mark.parametrize("plain", [MORE, OF_MINISTER[0], "1. de kabels;"])
def test_a_plain_paragraph_between_two_in_italics_is_part_of_one_answer(plain: str) -> None:
    found = alternating(cut(ASKED, italic(ANSWERED), plain, italic(LAST), NEXT, italic(LAST)))

    assert sides_and_texts(found) == [("Q", [ASKED]), ("A", [ANSWERED, plain, LAST]), ("Q", [NEXT]), ("A", [LAST])]


def test_where_a_member_speaks_of_himself_the_word_i_proves_nothing() -> None:
    own = "Waarom moet ik dat in de krant lezen?"
    found = alternating(cut(own, italic(ANSWERED), "Ik las dat de sluis oud is.", NEXT, italic(LAST)))

    assert sides_and_texts(found)[1:3] == [("A", [ANSWERED]), ("Q?", ["Ik las dat de sluis oud is.", NEXT])]


@pytest.mark.parametrize("text", OF_MINISTER)
def test_who_says_i_is_a_minister(text: str) -> None:
    assert speaks_as_minister(text)


@pytest.mark.parametrize(
    "text",
    [
        "De minister zei: «Ik doe dat niet.»",
        "Een schipper schreef “dat heeft mij verbaasd” aan de krant.",
        "De mijn in Limburg is dicht.",
        "Het kabinet is daartoe bereid.",
        "'Dat zie ik anders', aldus de wethouder.",
    ],
)
def test_who_is_quoted_is_no_minister_that_speaks(text: str) -> None:
    assert not speaks_as_minister(text)


@pytest.mark.parametrize("plain", ["Zo nee, waarom niet?", "En zo ja, wanneer?", "Waarom wel of niet?"])
def test_under_a_question_in_italics_what_asks_on_in_plain_type_is_a_doubt(plain: str) -> None:
    found = alternating(cut(italic(ASKED), plain, ANSWERED, italic(NEXT), LAST))

    assert [turn.unsure for turn in found.turns] == [False, True, False, False]


def test_what_a_minister_says_in_italics_right_before_a_question_in_italics_is_a_doubt() -> None:
    found = alternating(cut(italic(ASKED), ANSWERED, italic(OF_MINISTER[0]), italic(NEXT), LAST))

    assert [turn.unsure for turn in found.turns] == [False, False, True, False]
