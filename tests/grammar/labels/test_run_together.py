"""The phrases that tell paragraphs in text without line breaks."""

from __future__ import annotations

import pytest

from generator.grammar.labels.run_together import asked, counted, headings, is_of_question, labels, title_lines, turn


def words(text: str) -> list[str]:
    return [text[span.start : span.end].strip() for span in labels(text)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Vraag 1 Kunt u dit?", "Vraag 1"),
        ("Vraag nr. 1 Kunt u dit?", "Vraag nr. 1"),
        ("Vragen 5 en 6 Żal dit zo zijn?", "Vragen 5 en 6"),
        ("Vraag 1001 Kunt u dit?", "Vraag 1001"),
        ("Antwoord op vraag 3: Ja.", "Antwoord op vraag 3:"),
        ("Antwoord 7/8/9 Nee.", "Antwoord 7/8/9"),
        ("Dat is zo. 3. Antwoord van het kabinet Ja.", "3. Antwoord van het kabinet"),
    ],
)
def test_labels_stand_before_a_capital(text: str, label: str) -> None:
    assert words(text) == [label]


@pytest.mark.parametrize(
    "text", ["vraag 1 kunt u dit", "Vraag 1 en verder", "Antwoord geven", "in het Antwoord 3 staat"]
)
def test_other_words_are_no_labels(text: str) -> None:
    assert words(text) == []


def test_labels_of_questions_are_known() -> None:
    assert is_of_question(" Vragen 5 en 6")
    assert not is_of_question("Antwoord 5")


@pytest.mark.parametrize(
    "text",
    [
        "Vragen en opmerkingen van de leden van de VVD-fractie De leden",
        "II Reactie van de minister I De",
        "BRIEF VAN DE MINISTER Aan",
    ],
)
def test_headings_are_found(text: str) -> None:
    assert len(list(headings(text))) == 1


def test_lines_of_a_title_begin_and_end() -> None:
    text = "Dat is zo. Vastgesteld 14 mei 2025 De leden"

    assert [text[offset:].split(maxsplit=1)[0] for offset in title_lines(text)] == ["Vastgesteld", "De"]


def test_who_asks_is_speaking_again() -> None:
    text = "Ja. Daarnaast vragen deze leden meer."

    assert turn(text, 0, len(text)) == 4 or text[turn(text, 0, len(text)) or 0 :].strip().startswith("Daarnaast")
    assert turn("Ja. Het kabinet zegt dat.", 0, 25) is None


def test_bare_numbers_and_how_far_a_text_asks() -> None:
    assert [number for _, number in counted("1. Ja? Nee. 2. Žo? Ja.")] == [1, 2]
    assert asked("Is dat zo? En dit? Ja.") == len("Is dat zo? En dit? ")
    assert asked("Ja. Nee.") == 0
