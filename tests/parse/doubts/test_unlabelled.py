"""Of a document without labels or numbers one doubt says that only words part its questions; of others none does."""

from __future__ import annotations

import pytest

from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.problems import Code, Problems
from tests.parse.documents import FACTION_HEADING, FRONT, document, knowledge, source_text

ASKED = (
    "De leden van de VVD-fractie vragen wat dat kost.",
    "Deze leden vragen wie dat betaalt.",
    "Wanneer begint het?",
)
ANSWERED = ("Dat kost drie miljoen euro.", "Dat betaalt het Rijk.", "Het werk begint in mei.")


def _doubts(*paragraphs: str) -> list[str]:
    problems = Problems()
    parse(source_text(document(FRONT, FACTION_HEADING, *paragraphs)), "made", knowledge(), Sidecar(), problems)
    return [problem.message for problem in problems if problem.code is Code.UNLABELLED]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [words for pair in zip(ASKED, ANSWERED, strict=True) for words in pair],
        [words for asked, answered in zip(ASKED, ANSWERED, strict=True) for words in (asked, "Antwoord", answered)],
        [
            words
            for n, pair in enumerate(zip(ASKED, ANSWERED, strict=True), 1)
            for words in (pair[0], f"Antwoord {n}", pair[1])
        ],
        [*ASKED],
    ],
    ids=["in turn", "answers with a word", "answers with a number", "questions alone"],
)
def test_questions_without_labels_are_one_doubt(paragraphs: list[str]) -> None:
    assert len(_doubts(*paragraphs)) == 1


@pytest.mark.parametrize("label", ["Vraag {n}", "{n}.", "Vraag {n} (VVD)"])
def test_questions_with_labels_are_none(label: str) -> None:
    labelled = enumerate(zip(ASKED, ANSWERED, strict=True), 1)
    paragraphs = [
        words for n, (asked, answered) in labelled for words in (label.format(n=n), asked, "Antwoord", answered)
    ]
    assert not _doubts(*paragraphs)


def test_a_single_question_needs_no_label() -> None:
    assert not _doubts(ASKED[0], "Antwoord", ANSWERED[0])


def test_a_few_without_among_many_with_labels_are_none() -> None:
    numbered = [f"{n}. {words}" for n, words in enumerate(ASKED, 1)]
    assert not _doubts(*numbered, "Deze leden vragen ook naar de duur.")
