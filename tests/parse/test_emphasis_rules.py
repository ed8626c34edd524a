"""Where a document sets its questions in italics or bold, a plain paragraph in the askers' words is no question."""

from __future__ import annotations

import pytest

from generator.model.consultation import Consultation
from generator.model.sidecar import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Code, Problems
from generator.read import read
from tests.parse.documents import knowledge

TITLE = ("**Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG**", "Ontvangen 3 mei 2019")
FACTIONS = ("VVD", "D66", "CDA", "PVV", "Volt")
SAID = "De kosten zijn begroot op drie miljoen euro."
TOLD = (
    "De leden van de VVD-fractie vroegen vorig jaar ook naar de duur. Die is zeven weken.",
    "De leden van de fractie van D66 vroegen eerder naar de lonen. Deze stijgen.",
    "Ook vroegen deze leden in het debat naar het personeel. Dat is op sterkte.",
    "De leden van de CDA-fractie vragen hiermee naar de bekende weg.",
)


def read_as(mark: str, *told: str, plain: int = 0) -> tuple[Consultation, list[str]]:
    """A note in Markdown in which all but some questions bear a mark, with the words of its doubts about cuts."""
    paragraphs = [*TITLE, "# 1. Kosten"]
    for number, faction in enumerate(FACTIONS):
        sign = mark if number >= plain else ""
        paragraphs += [f"{sign}De leden van de {faction}-fractie vragen wat de kosten zijn.{sign}", SAID]
    problems = Problems()
    text = "\n\n".join([*paragraphs, *told])
    source = read(SourceFile("source.md", text.encode()), problems)
    assert source is not None
    found = parse(source, "made", knowledge(), Sidecar(), problems)
    return found, [problem.quote for problem in problems if problem.code is Code.UNCERTAIN_SPLIT]


@pytest.mark.parametrize("mark", ["*", "**"])
@pytest.mark.parametrize("told", TOLD)
def test_plain_words_of_those_who_ask_stay_in_the_answer_with_a_doubt(told: str, mark: str) -> None:
    found, doubts = read_as(mark, told)

    *_, last = found.exchanges
    assert len([*found.exchanges]) == len(FACTIONS)
    assert [found.text(index) for index in last.answers[0].paragraphs] == [SAID, told]
    assert doubts == [" ".join(SAID.split()[: len(doubts[0].split())])]


@pytest.mark.parametrize("mark", ["*", "**"])
def test_where_all_questions_are_emphasised_nothing_is_in_doubt(mark: str) -> None:
    found, doubts = read_as(mark)
    assert (len([*found.exchanges]), doubts) == (len(FACTIONS), [])


@pytest.mark.parametrize("plain", [2, 3, 4, 5])
def test_where_several_questions_are_plain_the_words_tell(plain: int) -> None:
    found, _ = read_as("*", plain=plain)
    assert [len(one.questions) for one in found.exchanges] == [1] * len(FACTIONS)
    assert [found.text(one.answers[0].paragraphs[0]) for one in found.exchanges] == [SAID] * len(FACTIONS)
