"""A bare number labels a question that has lost its question mark, if the label of an answer stands right below it."""

from __future__ import annotations

import pytest

from tests.parse.documents import document, parsed

ASKED = ("Wat kost de brug?", "Hoe lang duurt de bouw?", "", "Wanneer is de brug klaar?")
LOST = (
    "Hoeveel verhuurders met weinig woningen vallen buiten de wet (pagina 31)",
    "Welke gemeenten hebben nog geen plan ingediend",
    "Wie controleert de besteding van het geld (blz. 4)",
    "In hoeverre worden ouders betrokken bij de bouw",
    "Klopt het dat de norm is verlaagd",
)


@pytest.mark.parametrize("numbers", [("1", "2", "3", "4"), ("1", "2", "3", "3"), ("1", "2", "3", "5")])
@pytest.mark.parametrize("gap", ["\n\n", ". "])
@pytest.mark.parametrize("lost", LOST)
def test_it_counts_with_the_others_also_where_one_is_printed_twice(
    lost: str, gap: str, numbers: tuple[str, ...]
) -> None:
    asked = [one or lost for one in ASKED]
    parts = [f"{n}{gap}{one}\n\nAntwoord\n\nDat is nog niet bekend." for n, one in zip(numbers, asked, strict=True)]
    found = parsed(document("LIJST VAN VRAGEN EN ANTWOORDEN", *parts))[0]
    read = [[found.text(n) for n in exchange.question_blocks] for exchange in found.exchanges]
    assert read == [[one] for one in asked]
