"""An answer, or a report, that is dated before its questions is a doubt at the place where that day is printed."""

from __future__ import annotations

import pytest

from generator.problems import Code
from tests.understanding import understood

BODY = "\n\nVraag 1\n\nWanneer komt er vrede?\n\nAntwoord 1\n\nDat weet niemand.\n"


def doubted(text: str) -> list[tuple[int | None, str, tuple[str, ...]]]:
    found = understood("source.txt", (text + BODY).encode()).problems
    return [(each.place.line, each.quote, each.about) for each in found if each.code is Code.DATES_DISAGREE]


def test_an_answer_before_the_question_is_a_doubt() -> None:
    text = (
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 11 november 2025\n\nDe vragen zijn op 14 oktober 2025 "
        "voorgelegd.\nBij brief van 6 november 2024 zijn de vragen beantwoord."
    )
    assert doubted(text) == [(6, "6 november 2024", ("answered",))]


def test_so_is_a_report_before_the_questions_in_it() -> None:
    text = (
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 11 november 2024\n\nDe vragen zijn op 14 oktober 2025 "
        "voorgelegd. Bij brief van 6 november 2025 zijn de vragen beantwoord."
    )
    assert doubted(text) == [(3, "11 november 2024", ("adopted",))]


@pytest.mark.parametrize("answered", ["14 oktober 2025", "6 november 2025", "2 januari 2026"])
def test_an_answer_on_the_day_itself_or_later_is_none(answered: str) -> None:
    text = f"De vragen zijn op 14 oktober 2025 voorgelegd. Bij brief van {answered} zijn de vragen beantwoord."
    assert doubted(f"VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n{text}") == []
