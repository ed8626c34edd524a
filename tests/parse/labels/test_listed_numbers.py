"""Lists of numbers within answers are no questions and no answers."""

from __future__ import annotations

import pytest

from tests.parse.documents import FRONT, document, exchanges, parsed

PARTS = ("I Vragen en opmerkingen vanuit de fracties", "II Reactie van de minister")
VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"


def numbered(number: int, *answer: str, label: str = "Antwoord") -> list[str]:
    """A question with a bare number, and its answer under a label."""
    return [
        f"{number}. Wat vindt u van punt {number}?",
        label,
        *(answer or (f"Daar ben ik blij mee, met nummer {number}.",)),
    ]


def outline(*paragraphs: str) -> list[tuple[str, int]]:
    """The number of each question, and how many paragraphs its answer has."""
    return [(e.questions[0].number, len(e.answer_blocks)) for e in exchanges(*paragraphs)]


LISTS = {
    "asks all": (
        "Ik let op drie vragen:",
        "1. Is het nodig?",
        "2. Is het betaalbaar?",
        "3. Is het uitvoerbaar?",
        "Dat was het.",
    ),
    "asks in part": (
        "Ik let op drie punten:",
        "1. Is het nodig?",
        "2. Het moet betaalbaar zijn.",
        "3. Is het klaar?",
        "Meer niet.",
    ),
    "asks nothing": (
        "Ik neem drie stappen:",
        "1. Ik overleg.",
        "2. Ik schrijf.",
        "3. Ik besluit.",
        "Daarna volgt meer.",
    ),
    "of one": ("Ik heb een vraag terug:", "1. Is het nodig?", "Dat moet blijken."),
    "long": ("Ik let op vijf punten.", *(f"{n}. Is punt {n} klaar?" for n in range(1, 6)), "Dat is alles."),
    "at the end": ("Ik let op twee vragen:", "1. Is het nodig?", "2. Is het klaar?"),
}


@pytest.mark.parametrize("after", [1, 2, 3])
@pytest.mark.parametrize("name", LISTS)
def test_a_list_within_an_answer_is_a_part_of_it(name: str, after: int) -> None:
    items = LISTS[name]
    paragraphs = [text for n in range(1, 6) for text in (numbered(n, *items) if n == after else numbered(n))]

    assert outline(*paragraphs) == [(str(n), len(items) if n == after else 1) for n in range(1, 6)]


@pytest.mark.parametrize("name", ["asks all", "asks nothing", "long"])
def test_so_it_is_where_numbers_stand_on_lines_of_their_own(name: str) -> None:
    items = [part for text in LISTS[name] for part in (text.split(" ", 1) if text[0].isdigit() else [text])]
    paragraphs = [
        text
        for n in (1, 2, 3, 4)
        for text in (f"{n}.", f"Wat vindt u van punt {n}?", "Antwoord", *(items if n == 2 else [f"Ja, {n}."]))
    ]

    assert [number for number, _ in outline(*paragraphs)] == ["1", "2", "3", "4"]


def test_numbers_that_begin_anew_under_another_faction_are_questions() -> None:
    d66 = "Vragen en opmerkingen van de leden van de D66-fractie"
    found, _ = parsed(document(FRONT, VVD, *numbered(1), *numbered(2), d66, *numbered(1), *numbered(2)))

    assert [[e.questions[0].number for e in section.exchanges] for section in found.sections] == [
        ["1", "2"],
        ["1", "2"],
    ]


@pytest.mark.parametrize("asked", [3, 6])
@pytest.mark.parametrize("label", ["Antwoord op vraag {}", "Antwoord {}:", "Antwoord vraag {}.", "{}. Antwoord"])
def test_a_list_within_answers_that_have_labels_with_a_word_answers_nothing(label: str, asked: int) -> None:
    items = ("1. Ik overleg met de Kamer.", "2. Ik schrijf een brief.", "3. Ik neem een besluit.")
    questions = [f"{n}. Wat vindt u van punt {n}?" for n in range(1, asked + 1)]
    answers = [
        text
        for n in range(1, asked + 1)
        for text in (label.format(n), f"Dit is antwoord {n}:", *(items if n == 2 else ()))
    ]
    found, problems = parsed(document(FRONT, PARTS[0], VVD, *questions, PARTS[1], *answers))

    assert [[len(a.paragraphs) for a in e.answers] for e in found.exchanges] == [
        [4] if n == 2 else [1] for n in range(1, asked + 1)
    ]
    assert not problems


@pytest.mark.parametrize(
    "answer",
    [
        "Ja. In het antwoord op de vraag «Is er genoeg?» uit het debat van mei staat dat ook.",
        'In de brief over "Hoe verder?" is dat gemeld.',
        "Nee. Op de vraag 'wie betaalt dat?' van de Rekenkamer heb ik al geantwoord.",
        "Ja. Men vraagt: is het klaar? Dat is het.",
        "Neen. Wie wil dat niet? De regering wil het wel.",
    ],
)
def test_an_answer_without_a_label_may_quote_a_question(answer: str) -> None:
    paragraphs = [
        text for n in (1, 2, 3) for text in (f"Vraag {n}", "Kunt u dat?", answer if n == 2 else "Dat kan ik.")
    ]

    assert outline(*paragraphs) == [("1", 1), ("2", 1), ("3", 1)]


APART = {
    "behind a colon": ("Er zijn drie redenen:", "1. Geld.", "2. Tijd.", "3. Ruimte."),
    "of two": ("Ik doe dit:", "1. Ik overleg.", "2. Ik besluit.", "Dan is het klaar."),
    "long": ("Ik noem er vijf:", *(f"{n}. Reden {n}." for n in range(1, 6))),
}


@pytest.mark.parametrize("worded", [True, False])
@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("name", APART)
@pytest.mark.parametrize("heading", ["Antwoorden", "Antwoord van de minister", "II Reactie van de minister"])
def test_a_list_within_answers_with_bare_numbers_is_part_of_one(
    heading: str, name: str, alone: bool, worded: bool
) -> None:
    first, *items = APART[name]
    asked = [text for n in (1, 2, 3) for text in ((f"Vraag {n}" if worded else f"{n}"), f"Waarom is punt {n} zo?")]
    answers = {1: ["Daarom."], 2: [first, *items], 3: ["Omdat het niet anders kan."]}
    answer_texts = [
        text
        for n, (opening, *rest) in answers.items()
        for text in ([f"{n}", opening, *rest] if alone else [f"{n}. {opening}", *rest])
    ]
    found, problems = parsed(document(FRONT, PARTS[0], VVD, *asked, heading, *answer_texts))

    assert [[len(a.paragraphs) for a in e.answers] for e in found.exchanges] == [[1], [1 + len(items)], [1]]
    assert not problems
