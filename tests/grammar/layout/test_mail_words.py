"""What stands in mail around its words."""

from __future__ import annotations

import pytest

from generator.grammar.layout.mail_words import heads_message, is_courtesy, says_when_sent


@pytest.mark.parametrize(
    "text",
    [
        "Anders hoor ik het graag.",
        "Laat het ons weten als dit niet klopt.",
        "Mocht u nog aanvullende vragen hebben, dan kunt u contact opnemen.",
        "Heb je nog vragen, bel dan gerust.",
        "Zijn de antwoorden zo duidelijk?",
        "Hopelijk ben je hiermee geholpen.",
    ],
)
def test_a_courtesy_speaks_to_who_receives_the_message(text: str) -> None:
    assert is_courtesy(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is het zo dat de brug gesloten is?",
        "De minister laat de Kamer dat nog weten.",
        "Hopelijk daalt het aantal.",
        "Ik hoor graag van gemeenten wat zij nodig hebben.",
    ],
)
def test_what_answers_is_no_courtesy(text: str) -> None:
    assert not is_courtesy(text)


@pytest.mark.parametrize(
    "line",
    [
        "Van: Griffie",
        "From: Jan Bakker",
        "To: griffie@voorbeeld.nl",
        "Op 3 mei 2019 schreef Jan Bakker:",
        "Jan schreef:",
    ],
)
def test_lines_that_begin_a_message(line: str) -> None:
    assert heads_message(line)


@pytest.mark.parametrize("line", ["Van de gemeenten: acht", "Op 3 mei 2019 schreef ik u een brief.", "Aan: de Kamer"])
def test_lines_that_begin_none(line: str) -> None:
    assert not heads_message(line)


@pytest.mark.parametrize(
    "before", ["Verzonden: ", "Van: Griffie Verzonden: maandag ", "Sent: Monday, ", "Verzonden op: "]
)
def test_words_before_the_day_on_which_a_message_was_sent(before: str) -> None:
    assert says_when_sent(before)


@pytest.mark.parametrize("before", ["", "De brief is verzonden op ", "Ingezonden: ", "Verzonden: na "])
def test_words_before_another_day(before: str) -> None:
    assert not says_when_sent(before)
