"""What an editor decides about a label, about the words behind it, and about both: people see them on one line."""

from __future__ import annotations

from typing import Any

import pytest

from generator.knowledge.consultation_yml.correction_check import check_corrections
from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import Places
from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.problems import Problems
from tests.parse.documents import FACTION_HEADING, FRONT, document, paragraphs_of, parsed, texts

# One line for label and text, two, and numbers for labels.
ONE_LINE = (
    "Vraag 1: Wanneer komt er vrede?",
    "Antwoord 1: In mei.",
    "Vraag 2: Hoe lang duurt die?",
    "Antwoord 2: Lang. Heel lang.",
)
TWO_LINES = tuple(text for line in ONE_LINE for text in line.split(": "))
NUMBERED = tuple(line.replace("Vraag 1:", "1.").replace("Vraag 2:", "2.") for line in ONE_LINE)
PLAIN = [
    ("vraag-1", ["Wanneer komt er vrede?"], ["In mei."]),
    ("vraag-2", ["Hoe lang duurt die?"], ["Lang. Heel lang."]),
]
forms = pytest.mark.parametrize("paragraphs", [ONE_LINE, TWO_LINES, NUMBERED], ids=["one line", "two", "numbers"])


def corrected(
    paragraphs: tuple[str, ...],
    *corrections: dict[str, Any],
) -> tuple[Consultation, list[str]]:
    """The document as it is read with these corrections, and what is reported of those that it does not follow."""
    sidecar = Sidecar.model_validate({"corrections": corrections})
    found, _ = parsed(document(FRONT, FACTION_HEADING, *paragraphs), sidecar)
    problems = Problems()
    check_corrections(SidecarFile(sidecar, Places("consultation.yml")), found, problems)
    return found, [f"{problem.code.label} {problem.message}" for problem in problems]


def outline(found: Consultation) -> list[tuple[str, list[str], list[str]]]:
    """Each exchange: its id, the paragraphs of its questions, those of its answers."""
    return [(e.id, texts(found, e.question_blocks), texts(found, e.answer_blocks)) for e in found.exchanges]


@forms
def test_without_corrections_each_label_stands_over_its_text(paragraphs: tuple[str, ...]) -> None:
    assert outline(corrected(paragraphs)[0]) == PLAIN


@forms
@pytest.mark.parametrize(("quote", "part"), [("Hoe lang duurt", "question"), ("Lang. Heel", "answer")])
def test_what_a_label_says_already_changes_nothing(paragraphs: tuple[str, ...], quote: str, part: str) -> None:
    found, reported = corrected(paragraphs, {"quote": quote, "is": part})
    assert (outline(found), reported) == (PLAIN, [])


@forms
@pytest.mark.parametrize("key", ["numbers", "factions", "members"])
def test_the_first_words_of_a_question_point_at_it(paragraphs: tuple[str, ...], key: str) -> None:
    given = {"numbers": ["7"], "factions": ["D66"], "members": ["Sneller"]}[key]
    found, reported = corrected(paragraphs, {"quote": "Hoe lang duurt", key: given})
    last = list(found.exchanges)[-1]
    shown = {"numbers": (last.questions[0].number,), "factions": last.factions, "members": last.members}[key]
    assert (list(shown), reported) == (given, [])
    assert texts(found, last.question_blocks) == ["Hoe lang duurt die?"]


@pytest.mark.parametrize(
    ("paragraphs", "quote"),
    [
        (ONE_LINE, "Vraag 2: Hoe lang"),
        (TWO_LINES, "Vraag 2 Hoe lang"),
        (NUMBERED, "2. Hoe lang"),
        (ONE_LINE, "2: Hoe"),
    ],
)
def test_words_over_the_end_of_a_label_point_at_it(paragraphs: tuple[str, ...], quote: str) -> None:
    found, reported = corrected(paragraphs, {"quote": quote, "factions": ["D66"], "is": "question"})
    assert ([exchange.factions for exchange in found.exchanges], reported) == ([("VVD",), ("D66",)], [])
    assert outline(found) == PLAIN


@forms
def test_an_answer_is_given_to_the_question_whose_words_follow_its_label(paragraphs: tuple[str, ...]) -> None:
    quotes = ["Wanneer komt", f"{paragraphs[0].split(':')[0]}: Wanneer" if ":" in paragraphs[0] else "Wanneer komt er"]
    for quote in quotes:
        found, reported = corrected(paragraphs, {"quote": "Lang. Heel", "answers": [quote]})
        assert reported == []
        assert outline(found)[0][2] == ["In mei.", "Lang. Heel lang."]


@forms
def test_a_wrong_label_stands_over_what_the_editor_says(paragraphs: tuple[str, ...]) -> None:
    slip = tuple(text.replace("Antwoord 2", "Vraag 2").replace("Antwoord: L", "2. L") for text in paragraphs)
    found, reported = corrected(slip, {"quote": "Lang. Heel", "is": "answer"})
    assert (outline(found), reported) == (PLAIN, [])


@forms
def test_a_label_that_is_text_continues_with_what_stands_before_it_as_one_line(paragraphs: tuple[str, ...]) -> None:
    position = next(n for n, text in enumerate(paragraphs) if "Hoe lang" in text)
    lost = paragraphs[: position + 1]
    quote = {ONE_LINE: "Vraag 2", TWO_LINES: "Vraag 2", NUMBERED: "2."}[paragraphs]
    found, reported = corrected(lost, {"quote": quote, "is": "text"})
    line = {ONE_LINE: ["Vraag 2: Hoe lang duurt die?"], NUMBERED: ["2. Hoe lang duurt die?"]}
    assert reported == []
    assert outline(found) == [
        ("vraag-1", PLAIN[0][1], ["In mei.", *line.get(paragraphs, ["Vraag 2", "Hoe lang duurt die?"])])
    ]


@pytest.mark.parametrize("paragraphs", [ONE_LINE, TWO_LINES], ids=["one line", "two"])
def test_the_label_of_an_answer_that_is_text_continues_with_the_question(paragraphs: tuple[str, ...]) -> None:
    found, reported = corrected(paragraphs, {"quote": "Antwoord 2", "is": "text"})
    assert reported == []
    assert "Antwoord 2" in " ".join(outline(found)[1][1])


@forms
def test_a_paragraph_begins_after_a_label_anyway(paragraphs: tuple[str, ...]) -> None:
    assert outline(corrected(paragraphs, {"quote": "Hoe lang duurt", "paragraph": "begins"})[0]) == PLAIN


@forms
def test_no_label_continues_and_that_is_reported(paragraphs: tuple[str, ...]) -> None:
    found, reported = corrected(paragraphs, {"quote": "Hoe lang duurt", "paragraph": "continues"})
    assert outline(found) == PLAIN
    assert reported == ["NO-EFFECT no paragraph can begin or go on here"]


NOTED = (*TWO_LINES[:4], "1. Kamerstuk 36 000, nr. 2.", *TWO_LINES[4:], "Zie www.vrede.example.", "(2) Handelingen.")


@pytest.mark.parametrize(
    ("quote", "note"),
    [
        ("1. Kamerstuk", "1. Kamerstuk 36 000, nr. 2."),
        ("Kamerstuk 36", "1. Kamerstuk 36 000, nr. 2."),
        ("Zie www", "Zie www.vrede.example."),
        ("Handelingen", "(2) Handelingen."),
    ],
)
def test_a_paragraph_that_is_a_note_is_listed_with_the_notes_and_never_an_answer(quote: str, note: str) -> None:
    found, reported = corrected(NOTED, {"quote": quote, "is": "note"})
    assert reported == []
    assert paragraphs_of(found, BlockKind.NOTE) == [note]
    assert [len(held.blocks) for held in found.notes] == [1]
    assert note not in [text for _, asked, answered in outline(found) for text in (*asked, *answered)]


def test_each_paragraph_is_a_note_of_its_own_and_those_around_it_stay() -> None:
    notes = [{"quote": quote, "is": "note"} for quote in ("Kamerstuk 36", "Handelingen")]
    found, reported = corrected(NOTED, *notes)
    assert reported == []
    assert len(found.notes) == 2
    assert outline(found)[0] == PLAIN[0]
    assert outline(found)[1][2] == ["Lang. Heel lang.", "Zie www.vrede.example."]


def test_the_number_that_was_taken_for_a_label_is_one_with_its_note() -> None:
    asked = ("1. Wanneer komt er vrede?", "2. Hoe lang duurt die?", "3. Wie zegt dat?")
    found, reported = corrected(asked, {"quote": "Wie zegt dat", "is": "note"})
    assert reported == []
    assert paragraphs_of(found, BlockKind.NOTE) == ["3. Wie zegt dat?"]
    assert [exchange.number for exchange in found.exchanges] == ["1", "2"]


def test_a_heading_may_be_a_note() -> None:
    found, reported = corrected(TWO_LINES, {"quote": FACTION_HEADING, "is": "note"})
    assert reported == []
    assert [section.heading for section in found.sections] == [None]
