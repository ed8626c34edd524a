"""A question whose italics or bold somebody forgot: who speaks tells it among those that have them."""

from __future__ import annotations

import pytest

from tests.parse.turns.test_emphasis_rules import FACTIONS, SAID, read_as

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

    *_, before, last = found.exchanges
    assert len([*found.exchanges]) == len(FACTIONS) + 1
    assert [found.text(index) for index in before.answers[0].paragraphs] == [SAID]
    assert [found.text(index) for index in last.questions[0].paragraphs] == [plain]
    assert [found.text(index) for index in last.answers[0].paragraphs] == [ANSWER]
    assert doubts == [" ".join(plain.split()[:12])]


OF_WHO_ANSWERS = (
    "Deze leden vragen voorts naar de kosten van de pont. Die zijn bekend.",
    "Deze leden vroegen of de pont op zondag vaart.",
    "Dezelfde leden vragen wat de kosten zijn.",
    "Deze leden vragen mij terecht of ik de steigers laat keuren.",
    "Wat betekent dit voor de schipper? Hij betaalt minder.",
    "Waarom is dat zo? De regering heeft daar goede redenen voor.",
    "Hoe ga ik de steigers laten keuren? Is de minister daartoe gehouden?",
)


@pytest.mark.parametrize("told", OF_WHO_ANSWERS)
def test_what_who_answers_may_say_is_part_of_the_answer(told: str) -> None:
    found, _ = read_as("*", told, ANSWER)
    assert len([*found.exchanges]) == len(FACTIONS)
