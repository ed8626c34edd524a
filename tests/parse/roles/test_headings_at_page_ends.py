"""Numbered headings that stand last on a page, right over a question."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from tests.parse.documents import document, paragraphs_of, parsed, texts

HEAD = "Tweede Kamer, vergaderjaar 2019–2020, 31 293, nr. 6"


def nota(heading: str, *foot: str, first: str = "1. Algemeen") -> tuple[list[str], str]:
    """The headings of a nota, and the last paragraph of the answer right before the last heading."""
    text = document(
        "NOTA NAAR AANLEIDING VAN HET VERSLAG",
        first,
        "1. De leden van de VVD-fractie vragen wat de brug kost.",
        "Antwoord",
        "De brug kost 3 miljoen euro.",
        heading,
        *foot,
        f"{HEAD}\n2. De leden van de VVD-fractie vragen waarom dat zo is.",
        "Antwoord",
        "Dat is zo afgesproken.",
        HEAD,
    )
    found, _ = parsed(text)
    answer = next(iter(found.exchanges)).answers[0]
    return paragraphs_of(found, BlockKind.HEADING), texts(found, answer.paragraphs)[-1]


@pytest.mark.parametrize(
    "heading", ["2. Kosten", "2. Kosten van bruggen en wegen", "2. Verhouding tot andere wetten", "2. Overig"]
)
def test_a_heading_that_counts_on_is_none_of_the_answer_above(heading: str) -> None:
    headings, last = nota(heading)
    assert heading in headings
    assert last == "De brug kost 3 miljoen euro."


@pytest.mark.parametrize("line", ["4. Kosten", "Kosten van de brug", "2. Dat kostte vorig jaar nog 2 miljoen euro."])
def test_another_line_there_may_be_of_the_answer(line: str) -> None:
    headings, last = nota(line)
    assert line not in headings
    assert last == line
