"""A question whose italics or bold somebody forgot: its speaker shows it among those that have them."""

from __future__ import annotations

import pytest

from tests.parse.turns.test_emphasis_rules import FACTIONS, assert_asked_last, read_as

ANSWER = "Daarvoor bestaat een regeling."
ON_THEIR_OWN = (
    "Dezelfde leden vragen of de pont ook op zondag vaart.",
    "Tevens vragen deze leden of de veerman een vergunning heeft",
    "Deze leden vragen daarnaast op welke wijze schippers worden opgeleid.",
    "Zij willen voorts weten wanneer de steiger wordt hersteld.",
    "De leden van de SP-fractie lezen dat de boten oud zijn. Genoemde leden vernemen graag wat dat betekent.",
    "De aan het woord zijnde leden ontvangen graag een overzicht van alle steigers.",
    "Is de minister bereid de steigers te laten keuren?",
    "In hoeverre acht de regering dit veer veilig? Hoe blijkt dat?",
    "Wanneer komt de staatssecretaris met een voorstel voor de havens?",
)


@pytest.mark.parametrize("mark", ["*", "**"])
@pytest.mark.parametrize("plain", ON_THEIR_OWN)
def test_what_members_ask_anew_is_a_question_with_a_doubt(plain: str, mark: str) -> None:
    found, doubts = read_as(mark, plain, ANSWER)

    assert_asked_last(found, doubts, plain, ANSWER)


OF_WHO_ANSWERS = (
    "Deze leden vragen voorts naar de kosten van de pont. Die zijn bekend.",
    "Deze leden vroegen of de pont op zondag vaart.",
    "Dezelfde leden vragen wat de kosten zijn.",
    "Deze leden vragen mij terecht of ik de steigers laat keuren.",
    "Wat betekent dit voor de schipper? Hij betaalt minder.",
    "Waarom is dat zo? De regering heeft daar goede redenen voor.",
    "Hoe ga ik de steigers laten keuren? Is de minister daartoe gehouden?",
)


@pytest.mark.parametrize("answer", OF_WHO_ANSWERS)
def test_what_who_answers_may_say_is_part_of_the_answer(answer: str) -> None:
    found, _ = read_as("*", answer, ANSWER)
    assert len([*found.exchanges]) == len(FACTIONS)


OUTRIGHT = (
    ("Hoe staat het met de motie over de steigers?", "De motie over de steigers is in mei uitgevoerd."),
    ("Wanneer wordt de haven gebaggerd? En wie doet dat?", "Rijkswaterstaat laat de haven in juni baggeren."),
    ("Zijn de vergunningen voor schippers al verleend?", "Ja, op twee na."),
    ("Klopt het dat de sluis wordt gesloten? Zo ja, wanneer?", "Dat klopt. Het gebeurt in maart."),
    ("Op welke wijze wordt het loodswezen betaald?", "Het loodswezen wordt betaald uit tarieven."),
    ("Is er overleg met de veerdiensten?", "Nee."),
)


@pytest.mark.parametrize("mark", ["*", "**"])
@pytest.mark.parametrize(("plain", "answer"), OUTRIGHT)
def test_what_only_asks_and_is_answered_is_a_question_with_a_doubt(plain: str, answer: str, mark: str) -> None:
    found, doubts = read_as(mark, plain, answer)

    assert_asked_last(found, doubts, plain, answer)


@pytest.mark.parametrize(
    "plain",
    [
        "Waarom is dat zo?",
        "Wat betekent dit voor de veerman?",
        "Hoe moet het dan verder met de haven?",
        "En wie betaalt dat uiteindelijk?",
        "Is daarmee alles gezegd?",
    ],
)
def test_what_who_answers_may_ask_himself_stays_in_the_answer_with_a_doubt(plain: str) -> None:
    found, doubts = read_as("*", plain, "Het werk begint op zijn vroegst in de zomer.")

    assert len([*found.exchanges]) == len(FACTIONS)
    assert len(doubts) == 1


@pytest.mark.parametrize(
    "plain",
    ["In de brief staat «Hoe lang nog?»", "Hoe ik dat zie? Wel, zo.", "Men vraagt zich af waarom.", "«Hoe lang nog?»"],
)
def test_what_does_not_only_ask_is_no_doubt(plain: str) -> None:
    found, doubts = read_as("*", plain, "Het werk begint op zijn vroegst in de zomer.")

    assert len([*found.exchanges]) == len(FACTIONS)
    assert not doubts
