"""The label that other answers of a document have, written once with a slip: `Raectie`, `Reaktie:`, `Toelichtign`."""

from __future__ import annotations

import pytest

from generator.grammar.labels.slips import slip_of
from tests.parse.documents import document, parsed

HEAD = "Antwoorden op vragen van het lid Jansen (CDA)"
ASKED = ("Wat kost de brug?", "Hoe lang duurt de bouw?", "Wie betaalt dat?", "Wanneer is de brug klaar?")
ANSWERED = (
    "Drie miljoen euro.",
    "De bouw duurt een jaar.",
    "De provincie draagt de kosten.",
    "De brug is in mei klaar.",
)
SLIPS = (
    ("Reactie", "Reaktie"),
    ("Reactie", "Raectie"),
    ("Reactie", "Recatie"),
    ("Reactie", "Reactei"),
    ("Reactie", "Reacttie"),
    ("Reactie", "Rectie"),
    ("Toelichting", "Toelichtign"),
    ("Beantwoording", "Beantwoordig"),
    ("Kabinetsreactie", "Kabinetsreaktie"),
    ("Onze reactie", "Onze raectie"),
)


def _read(label: str, slip: str, gap: str, question: str = "{}") -> list[tuple[str, str]]:
    labels = (label, label, slip, label)
    asked = [question.format(one) for one in ASKED]
    parts = (f"{one}\n\n{word}{gap}{answered}" for one, word, answered in zip(asked, labels, ANSWERED, strict=True))
    found = parsed(document(HEAD, *parts))[0]
    return [(found.text(e.questions[0].paragraphs[0]), found.text(e.answers[0].paragraphs[0])) for e in found.exchanges]


@pytest.mark.parametrize("gap", [": ", ":\n\n", "\n\n", ". "])
@pytest.mark.parametrize(("label", "slip"), SLIPS)
def test_a_slip_of_the_label_of_other_answers_is_read_as_it_is(label: str, slip: str, gap: str) -> None:
    assert _read(label, slip, gap) == list(zip(ASKED, ANSWERED, strict=True))


@pytest.mark.parametrize(("label", "slip"), SLIPS)
def test_so_it_is_under_the_label_of_a_question_that_has_lost_its_mark(label: str, slip: str) -> None:
    asked = [*ASKED[:2], ASKED[2].replace("?", ""), ASKED[3]]
    labels = (label, label, slip, label)
    parts = (
        f"Vraag\n\n{one}\n\n{word}\n\n{answered}" for one, word, answered in zip(asked, labels, ANSWERED, strict=True)
    )
    found = parsed(document(HEAD, *parts))[0]
    assert [found.text(e.answers[0].paragraphs[0]) for e in found.exchanges] == list(ANSWERED)


@pytest.mark.parametrize("opening", ["Reclame: die", "Redactie", "Relatie. Die", "Traktatie: de", "Fractie: die"])
def test_another_word_opens_an_answer(opening: str) -> None:
    answered = f"{opening} kost niets."
    parts = [f"{one}\n\nReactie: {answer}" for one, answer in zip(ASKED, ANSWERED, strict=True)]
    found = parsed(document(HEAD, *parts[:3], f"{ASKED[3]}\n\nReactie: Ja.\n\n{answered}"))[0]
    assert answered in [found.text(block.index) for block in found.blocks]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("reactie", "reactie"), ("inzet", "inzed"), ("relaties", "reactie"), ("uitleg", "toelichting")],
)
def test_the_same_or_other_words_are_no_slip(written: str, meant: str) -> None:
    assert not slip_of(written, meant)
