"""Words beside a reference that name a question of the document referred to."""

from __future__ import annotations

import pytest

from generator.grammar.questions.questions_elsewhere import QuestionElsewhere, question_elsewhere
from generator.model.text import Span

ANNEX = "Aanhangsel Handelingen II 2023/24, nr. 123"
PAPER = "Kamerstuk 28 676, nr. 501"


def named(text: str) -> QuestionElsewhere | None:
    words, identifier = (ANNEX, "ah-tk-20232024-123") if ANNEX in text else (PAPER, "kst-28676-501")
    start = text.index(words)
    return question_elsewhere(text, Span(start, start + len(words)), identifier)


@pytest.mark.parametrize(
    ("text", "number", "is_answer"),
    [
        (f"Zie het antwoord op vraag 3 van de vragen ({ANNEX}).", "3", True),
        (f"Zie het antwoord op vraag 3 van de eerdere vragen van het lid Jansen over honden ({ANNEX}).", "3", True),
        (f"In vraag 12 van de Kamervragen over katten en honden ({ANNEX}) staat dat.", "12", False),
        (f"Het antwoord op vraag 4 uit het schriftelijk overleg ({PAPER}) geldt nog.", "4", True),
        (f"Zie {ANNEX}, vraag 5.", "5", False),
        (f"Zie {ANNEX}, antwoord op vraag 5.", "5", True),
        (f"Zie {ANNEX}, het antwoord op vraag 5", "5", True),
    ],
)
def test_a_question_right_beside_the_reference_is_named(text: str, number: str, is_answer: bool) -> None:
    assert named(text) == QuestionElsewhere(number, is_answer)


@pytest.mark.parametrize(
    "text",
    [
        f"Zie het antwoord op vraag 3 hierboven en de brief ({PAPER}).",
        f"Zie het antwoord op vraag 3 van de vragen en de brief over honden ({PAPER}).",
        f"Zie het antwoord op vraag 3. Zie ook de vragen ({ANNEX}).",
        f"Zie het antwoord op vraag 3 van deze leden, en de eerdere vragen ({ANNEX}).",
        f"Zie vraag 3 van de brief ({PAPER}).",
        f"Zie vraag 3 van het verslag over honden en de motie over katten ({PAPER}).",
        f"Zie de vragen 3 en 4 van de vragen over honden ({ANNEX}).",
        f"Zie het antwoord op vraag 3 en 4 van de vragen ({ANNEX}).",
        f"Zie {ANNEX}, vraag 3 en 4.",
        f"Zie {ANNEX}, vraag 3 van deze set.",
        f"Zie {ANNEX}, en antwoord 3.",
        f"Zie {ANNEX}, 3 dagen later.",
        f"Zie {ANNEX}.",
        # Questions of members are no paper in a dossier, and reports no Aanhangsel.
        f"Zie het antwoord op vraag 3 van de Kamervragen ({PAPER}).",
        f"Zie het antwoord op vraag 3 van het verslag ({ANNEX}).",
    ],
)
def test_where_something_else_may_be_meant_no_question_is(text: str) -> None:
    assert named(text) is None


def test_documents_of_other_series_have_no_questions() -> None:
    text = "Zie vraag 3 van de vragen (Stb. 2020, 1)."
    assert question_elsewhere(text, Span(27, 39), "stb-2020-1") is None
