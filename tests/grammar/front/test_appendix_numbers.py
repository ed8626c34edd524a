from __future__ import annotations

import pytest

from generator.grammar.front.appendix_numbers import appendix_number, heads_with_number, is_appendix

ASKED = "Vragen van het Kamerlid Jansen (VVD) aan de Minister van Defensie (ingezonden 2 mei 2025)"
ANSWERED = "Antwoord van Minister Smit (Defensie) (ontvangen 3 juni 2025)"


@pytest.mark.parametrize(
    ("paragraphs", "number"),
    [
        (["Aanhangsel van de Handelingen", "1178", ASKED], "1178"),
        (["Aanhangsel van de Handelingen", f"77 {ASKED}"], "77"),
        (["Aanhangsel van de Handelingen", "met de daarop door de Regering gegeven antwoorden 1023"], "1023"),
        (["1178", ASKED], None),
        (["Aanhangsel van de Handelingen", ASKED], None),
        (["1178", ASKED, ANSWERED], "1178"),
        (["31", ASKED, "Mededeling van Minister Smit (Defensie) (ontvangen 9 mei 2025)"], "31"),
        (["1178", ASKED, "Antwoord", ANSWERED.replace("(o", "(O")], "1178"),
        (["2", ASKED, ANSWERED], None),
        (["Den Haag", "1178", ASKED, ANSWERED], None),
        (["1178", "Geachte voorzitter,", ASKED, ANSWERED], None),
        (["1178", ASKED, "Antwoord van minister Smit, ontvangen op 3 juni 2025."], None),
    ],
)
def test_the_number_of_an_appendix(paragraphs: list[str], number: str | None) -> None:
    assert appendix_number(paragraphs) == number


def test_an_appendix_says_that_it_is_one() -> None:
    assert is_appendix(["Aanhangsel van de Handelingen"])
    assert not is_appendix(["Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 2646."])


@pytest.mark.parametrize(
    ("paragraphs", "heads"),
    [
        (["1178", ASKED], True),
        (["77", f"Nadere v{ASKED[1:]}"], True),
        (["2", ASKED], False),
        (["2025Z1178", ASKED], False),
        (["1178"], False),
        ([], False),
    ],
)
def test_a_number_over_the_title_may_be_that_of_an_appendix(paragraphs: list[str], heads: bool) -> None:
    assert heads_with_number(paragraphs) is heads
