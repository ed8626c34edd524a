"""What stands at the edge of an answer and is no sentence is a doubt, for it may be a heading or the edge of a page."""

from __future__ import annotations

import pytest

from generator.problems import Code
from tests.parse.documents import parsed

SENTENCE = "De regeling geldt in 212 gemeenten."
ODD = ("Vergunningen per gewas", "1 2", "KVR6120 Drukkerij Den Haag", "Verwachte instroom")


def _doubts(*answer: str) -> list[str]:
    answered = "\n\n".join(answer)
    asked = "Vraag 1\n\nWie betaalt?\n\nAntwoord 1\n\nHet Rijk.\n\nVraag 2\n\nWat kost dat?\n\nAntwoord 2"
    text = f"{asked}\n\n{answered}\n"
    return [problem.message for problem in parsed(text)[1] if problem.code is Code.UNCERTAIN_SPLIT]


@pytest.mark.parametrize("odd", ODD)
def test_words_without_a_sentence_at_the_end_of_an_answer_are_a_doubt(odd: str) -> None:
    assert any(f"“{odd}”" in message for message in _doubts(SENTENCE, odd))


@pytest.mark.parametrize(
    "source",
    [
        "Bron: begroting Waterstaat 2005, artikel 3.",
        "Bronnen: CBS, DNB; bewerking ministerie.",
        "Bron: Inspectie van het Onderwijs.",
        "Bronvermelding: jaarverslag 2019, bladzijde 12.",
        "bron: opgave van de gemeenten, omdat het ministerie daar zelf geen cijfers over bijhoudt in dit jaar.",
    ],
)
def test_the_source_of_figures_at_the_end_of_an_answer_is_a_doubt_where_no_table_is_known(source: str) -> None:
    assert any(f"“{source}”" in message for message in _doubts(SENTENCE, source))


@pytest.mark.parametrize("odd", ["Verwachte instroom", "Stand van zaken"])
def test_words_without_a_sentence_at_the_beginning_of_an_answer_are_a_doubt(odd: str) -> None:
    assert any(f"“{odd}”" in message for message in _doubts(odd, SENTENCE))


@pytest.mark.parametrize(
    "answer",
    [
        (SENTENCE,),
        ("Ja",),
        (SENTENCE, "Nee, dat klopt niet"),
        (SENTENCE, "Het gaat om:", "- de gemeenten", "- de provincies"),
        (SENTENCE, "Wie betaalt dat?”"),
        (SENTENCE, "Zo lang is een zin waarvan iemand de punt vergat, dat niemand er een kopje of bijschrift in leest"),
    ],
)
def test_sentences_and_items_of_lists_are_none(answer: tuple[str, ...]) -> None:
    assert not _doubts(*answer)
