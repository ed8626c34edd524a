from __future__ import annotations

import pytest

from generator.grammar.appendix_numbers import appendix_number, is_appendix

ASKED = "Vragen van het Kamerlid Jansen (VVD) aan de Minister van Defensie (ingezonden 2 mei 2025)"


@pytest.mark.parametrize(
    ("paragraphs", "number"),
    [
        (["Aanhangsel van de Handelingen", "1178", ASKED], "1178"),
        (["Aanhangsel van de Handelingen", f"77 {ASKED}"], "77"),
        (["Aanhangsel van de Handelingen", "met de daarop door de Regering gegeven antwoorden 1023"], "1023"),
        (["1178", ASKED], None),
        (["Aanhangsel van de Handelingen", ASKED], None),
    ],
)
def test_the_number_of_an_appendix(paragraphs: list[str], number: str | None) -> None:
    assert appendix_number(paragraphs) == number


def test_an_appendix_says_that_it_is_one() -> None:
    assert is_appendix(["Aanhangsel van de Handelingen"])
    assert not is_appendix(["Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 2646."])
