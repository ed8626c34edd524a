"""Where questions have labels with a word, bare numbers count the items of lists, also of lists that ask."""

from __future__ import annotations

from itertools import chain

import pytest

from generator.problems import Code
from tests.parse.documents import FRONT, document, parsed, texts

VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"
LISTS = {
    "behind a colon": (
        "De rechter stelt drie vragen:",
        "1. Is er nood?",
        "2. Is er hulp?",
        "3. Is er geld?",
        "Dat was het.",
    ),
    "with brackets": ("Ik ga na:", "1) Is er nood?", "2) Is er hulp?", "Meer niet."),
    "behind a sentence": ("Ik let op twee punten.", "1. Is er nood, en waar?", "2. Is er hulp?", "Dat is alles."),
    "at the end": ("Ik ga na:", "1. Is er nood?", "2. Is er hulp?", "3. Is er geld?", "4. Is er tijd?"),
    "asks in part": ("Ik let hierop:", "1. Is er nood?", "2. Er moet hulp zijn.", "3. Is er geld?", "Klaar."),
    "long": ("Ik let op zes vragen.", *(f"{n}. Is punt {n} klaar?" for n in range(1, 7)), "Dat is alles."),
}
LABELS = {
    "alone": (("Vraag {0}",), ("Antwoord {0}",)),
    "with a colon": (("Vraag {0}:",), ("Antwoord {0}:",)),
    "on answers": (("Vraag {0}",), ("Antwoord op vraag {0}",)),
    "numbered questions only": (("Vraag {0}",), ("Antwoord",)),
}


def numbers(*paragraphs: str) -> list[tuple[str, int, int]]:
    """The number of each question, and of how many paragraphs it and its answer are."""
    found, _ = parsed(document(FRONT, VVD, *paragraphs))
    return [
        (e.questions[0].number, len(list(texts(found, e.question_blocks))), len(list(texts(found, e.answer_blocks))))
        for e in found.exchanges
    ]


def consultation(label: str, answers: dict[int, tuple[str, ...]], asked: dict[int, tuple[str, ...]]) -> list[str]:
    ask, answer = LABELS[label]
    exchanges = (
        (
            *(form.format(n) for form in ask),
            *asked.get(n, (f"Wat vindt u van punt {n}?",)),
            *(form.format(n) for form in answer),
            *answers.get(n, (f"Daar ben ik blij mee, met nummer {n}.",)),
        )
        for n in range(1, 6)
    )
    return list(chain.from_iterable(exchanges))


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("place", [1, 3, 5])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_that_asks_within_an_answer_is_a_part_of_it(label: str, place: int, name: str) -> None:
    items = LISTS[name]
    assert numbers(*consultation(label, {place: items}, {})) == [
        (str(n), 1, len(items) if n == place else 1) for n in range(1, 6)
    ]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("place", [2, 3, 5])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_that_asks_within_a_question_is_a_part_of_it(label: str, place: int, name: str) -> None:
    items = (f"Wat vindt u van punt {place}?", *LISTS[name])
    assert numbers(*consultation(label, {}, {place: items})) == [
        (str(n), len(items) if n == place else 1, 1) for n in range(1, 6)
    ]


@pytest.mark.parametrize("label", ["alone", "with a colon"])
def test_two_lists_are_parts_of_their_answers(label: str) -> None:
    answers = {2: LISTS["behind a colon"], 4: LISTS["at the end"]}
    assert [each[0] for each in numbers(*consultation(label, answers, {}))] == ["1", "2", "3", "4", "5"]


def test_a_bare_number_that_counts_on_among_labels_with_a_word_is_that_of_a_question() -> None:
    paragraphs = consultation("alone", {}, {})
    place = paragraphs.index("Vraag 3")
    paragraphs[place : place + 2] = [f"3. {paragraphs[place + 1]}"]
    assert [each[0] for each in numbers(*paragraphs)] == ["1", "2", "3", "4", "5"]


def test_questions_of_another_faction_may_have_bare_numbers() -> None:
    d66 = "Vragen en opmerkingen van de leden van de D66-fractie"
    bare = chain.from_iterable((f"{n}. Wie betaalt punt {n}?", "Antwoord", "Het Rijk.") for n in (1, 2, 3))
    found, problems = parsed(document(FRONT, VVD, *consultation("alone", {}, {}), d66, *bare))
    assert [[e.questions[0].number for e in section.exchanges] for section in found.sections] == [
        ["1", "2", "3", "4", "5"],
        ["1", "2", "3"],
    ]
    assert Code.NO_ANSWER not in {problem.code for problem in problems}
