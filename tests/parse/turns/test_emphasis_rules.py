"""Where a document sets its questions in italics or bold, a plain paragraph in the askers' words is no question."""

from __future__ import annotations

import pytest

from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Code, Problems
from generator.read import read
from tests.parse.documents import knowledge

TITLE = ("**Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG**", "Ontvangen 3 mei 2019")
FACTIONS = ("VVD", "D66", "CDA", "PVV", "Volt")
ANSWERED = "De kosten zijn begroot op drie miljoen euro."
OF_ASKERS = (
    "De leden van de VVD-fractie vroegen vorig jaar ook naar de duur. Die is zeven weken.",
    "De leden van de fractie van D66 vroegen eerder naar de lonen. Deze stijgen.",
    "Ook vroegen deze leden in het debat naar het personeel. Dat is op sterkte.",
    "De leden van de CDA-fractie vragen hiermee naar de bekende weg.",
)


def read_as(mark: str, *added: str, plain: int = 0) -> tuple[Consultation, list[str]]:
    """A note in Markdown in which all but some questions bear a mark, with the words of its doubts about cuts."""
    paragraphs = [*TITLE, "# 1. Kosten"]
    for number, faction in enumerate(FACTIONS):
        sign = mark if number >= plain else ""
        paragraphs += [f"{sign}De leden van de {faction}-fractie vragen wat de kosten zijn.{sign}", ANSWERED]
    problems = Problems()
    text = "\n\n".join([*paragraphs, *added])
    source = read(SourceFile("source.md", text.encode()), problems)
    assert source is not None
    found = parse(source, "made", knowledge(), Sidecar(), problems)
    return found, [problem.quote for problem in problems if problem.code is Code.UNCERTAIN_SPLIT]


def assert_asked_last(found: Consultation, doubts: list[str], plain: str, answer: str) -> None:
    """A plain paragraph is the last question, with a doubt; the answers before and after it are whole."""
    assert len([*found.exchanges]) == len(FACTIONS) + 1
    *_, before, last = found.exchanges
    assert [found.text(index) for index in before.answers[0].paragraphs] == [ANSWERED]
    assert [found.text(index) for index in last.questions[0].paragraphs] == [plain]
    assert [found.text(index) for index in last.answers[0].paragraphs] == [answer]
    assert doubts == [" ".join(plain.split()[:12])]


@pytest.mark.parametrize("mark", ["*", "**"])
@pytest.mark.parametrize("added", OF_ASKERS)
def test_plain_words_of_those_who_ask_stay_in_the_answer_with_a_doubt(added: str, mark: str) -> None:
    found, doubts = read_as(mark, added)

    *_, last = found.exchanges
    assert len([*found.exchanges]) == len(FACTIONS)
    assert [found.text(index) for index in last.answers[0].paragraphs] == [ANSWERED, added]
    assert doubts == [" ".join(ANSWERED.split()[: len(doubts[0].split())])]


@pytest.mark.parametrize("mark", ["*", "**"])
def test_where_all_questions_are_emphasised_nothing_is_in_doubt(mark: str) -> None:
    found, doubts = read_as(mark)
    assert (len([*found.exchanges]), doubts) == (len(FACTIONS), [])


@pytest.mark.parametrize("plain", [2, 3, 4, 5])
def test_where_several_questions_are_plain_the_words_decide(plain: int) -> None:
    found, _ = read_as("*", plain=plain)
    assert [len(one.questions) for one in found.exchanges] == [1] * len(FACTIONS)
    assert [found.text(one.answers[0].paragraphs[0]) for one in found.exchanges] == [ANSWERED] * len(FACTIONS)


PLAIN = (
    "De leden van de SP-fractie lezen dat veel boten oud zijn. Wat betekent dat voor de veren?",
    "De leden van de fractie van de SGP vragen wie de veerman betaalt?",
    "Voorts willen de leden van de SP-fractie weten of er wachtlijsten zijn. Zo ja, hoe lang?",
    "De SP-fractie maakt zich zorgen over de pont. Vaart die nog op zondag?",
    "De leden van de SGP-fractie hebben kennisgenomen van de stukken. Kan de regering zeggen of «de pont» terugkomt?",
)


@pytest.mark.parametrize("mark", ["*", "**"])
@pytest.mark.parametrize("plain", PLAIN)
def test_where_the_emphasis_of_a_question_was_forgotten_it_is_one_with_a_doubt(plain: str, mark: str) -> None:
    answer = "Daarvoor is geen geld."
    found, doubts = read_as(mark, plain, answer)

    assert_asked_last(found, doubts, plain, answer)


@pytest.mark.parametrize(
    "added",
    [
        "De leden van de Volt-fractie vragen wat de kosten zijn?",
        "Deze leden vroegen ook naar de duur. Hoe lang wordt dat?",
        "De vraag van de leden is begrijpelijk: wat gaat het kosten?",
    ],
)
def test_a_plain_paragraph_that_repeats_what_was_asked_or_points_back_stays_in_the_answer(added: str) -> None:
    found, _ = read_as("*", added, "Dat zijn de kosten.")
    assert len([*found.exchanges]) == len(FACTIONS)


REMARKS = (
    "De leden van de SP-fractie hebben met interesse kennisgenomen van het voorstel.",
    "De leden van de fractie van de SGP hechten aan een goede pont.",
    "De SP-fractie vindt dit een goed voorstel.",
    "De leden van de SP-fractie danken de regering voor het voorstel.",
    "De leden van de SGP-fractie steunen het wetsvoorstel van harte.",
)


@pytest.mark.parametrize("mark", ["*", "**"])
@pytest.mark.parametrize("remark", REMARKS)
def test_an_emphasised_remark_that_nobody_answers_is_no_question(remark: str, mark: str) -> None:
    found, _ = read_as(
        mark, f"{mark}{remark}{mark}", "# 2. Duur", f"{mark}De leden van de PVV-fractie vragen wat.{mark}", ANSWERED
    )

    *_, before, last = found.exchanges
    assert len([*found.exchanges]) == len(FACTIONS) + 1
    assert [found.text(index) for index in before.answers[0].paragraphs] == [ANSWERED]
    assert last.factions == ("PVV",)


def test_an_emphasised_remark_that_is_answered_stays_with_its_answer() -> None:
    found, _ = read_as("*", f"*{REMARKS[0]}*", "De regering dankt deze leden.")
    assert len([*found.exchanges]) == len(FACTIONS) + 1
