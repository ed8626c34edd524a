"""Factions ask in running text, and the reply asks it again with numbers: the numbered questions are taken."""

import pytest

from generator.model.consultation import State
from generator.problems import Code
from tests.parse.documents import document, parsed, texts
from tests.parse.exchanges.test_replies import FRONT, ONE, TWO, VVD, WHEN, WHO, WHY, codes, outcome

D66 = "Vragen en opmerkingen van de leden van de D66-fractie"
AGAIN = [
    "Wat verklaart het late tijdstip?",
    "Op welk moment komt er nieuws over granaten?",
    "Door welke dienst worden adviezen opgevolgd?",
]
REPLIES = ["Er is eerst getoetst.", "Voor de zomer.", "Door het ministerie zelf."]
WRITTEN = (ONE, VVD, WHY, WHEN, D66, WHO)
FACTIONS = ["VVD", "VVD", "D66"]


def reply(asked: str, answered: str, *, again: list[str] = AGAIN) -> list[str]:
    """Part II with a heading for each faction and labels of these forms."""
    pairs = [
        [asked.format(n), question, answered.format(n), answer]
        for n, (question, answer) in enumerate(zip(again, REPLIES, strict=True), 1)
    ]
    headings = ["Vragen van de leden van de VVD-fractie", "Vragen van de leden van de D66-fractie"]
    return [TWO, headings[0], *pairs[0], *pairs[1], headings[1], *pairs[2]]


@pytest.mark.parametrize(
    ("asked", "answered"),
    [("Vraag {}", "Antwoord op vraag {}"), ("Vraag {}:", "Antwoord {}:"), ("Vraag {}", "Antwoord")],
)
def test_the_numbered_questions_are_the_exchanges(asked: str, answered: str) -> None:
    assert outcome(*WRITTEN, *reply(asked, answered)) == [
        ((faction,), [question], [answer], State.ANSWERED)
        for faction, question, answer in zip(FACTIONS, AGAIN, REPLIES, strict=True)
    ]


def test_what_the_factions_wrote_introduces_and_is_one_doubt() -> None:
    paragraphs = (*WRITTEN, *reply("Vraag {}", "Antwoord op vraag {}"))
    found, problems = parsed(document(FRONT, *paragraphs))
    introduced = [texts(found, section.introduction) for section in found.sections if section.introduction]
    assert introduced == [[WHY, WHEN], [WHO]]
    (doubt,) = [problem for problem in problems if problem.code is Code.UNPAIRED]
    assert doubt.quote.startswith("De leden van de VVD-fractie vragen waarom")
    assert not {Code.NO_ANSWER, Code.NO_QUESTION, Code.NUMBER_GAP} & {problem.code for problem in problems}


def test_questions_in_the_words_of_the_factions_only_show_what_is_answered() -> None:
    paragraphs = (*WRITTEN, *reply("Vraag {}", "Antwoord op vraag {}", again=[WHY, WHEN, WHO]))
    assert [(questions, answers) for _, questions, answers, _ in outcome(*paragraphs)] == [
        ([WHY], [REPLIES[0]]),
        ([WHEN], [REPLIES[1]]),
        ([WHO], [REPLIES[2]]),
    ]
    assert Code.UNPAIRED not in codes(*paragraphs)


def test_questions_that_have_labels_already_are_asked_once() -> None:
    labelled = (ONE, VVD, "Vraag 1", WHY, "Vraag 2", WHEN, D66, "Vraag 3", WHO)
    found = outcome(*labelled, *reply("Vraag {}", "Antwoord op vraag {}"))
    assert [questions for _, questions, _, _ in found] == [[WHY], [WHEN], [WHO]]
