"""Where paragraphs end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.read.pdf.glyphs.page import Element
from generator.read.pdf.rows.layout import layout
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.text.paragraphs import Breaks, is_sound
from tests.read.pdf.made import row, run

FULL = "een volle regel die tot aan de rechter rand van de kolom loopt en"
P1, P2 = Element((0, 1), ("Document", "P")), Element((0, 2), ("Document", "P"))


def below(*texts: str | Row) -> list[Row]:
    """Rows under each other at the usual distance."""
    rows = [text if isinstance(text, Row) else row(text) for text in texts]
    return [moved(part, 12 * index) for index, part in enumerate(rows)]


def moved(part: Row, down: float) -> Row:
    return replace(part, runs=tuple(replace(one, baseline=one.baseline + down) for one in part.runs))


def breaks() -> Breaks:
    return Breaks(layout(below(*[FULL] * 12)))


def ends(paragraph: list[Row], after: Row) -> bool:
    return breaks().ends(paragraph, after)


def after(before: Row, text: str, step: float = 12, left: float = 70, **more: object) -> Row:
    return row(text, left, before.baseline + step, **more)  # type: ignore[arg-type]


def test_a_full_line_continues() -> None:
    [first] = below(FULL)

    assert not ends([first], after(first, "gaat verder"))
    assert not ends([first], after(first, "Gaat verder"))


def test_a_gap_ends_a_paragraph_and_a_wider_line_step_does_not() -> None:
    [first] = below(FULL)

    assert ends([first], after(first, "gaat verder", step=18))
    assert not ends([first], after(first, "gaat verder", step=14))


def test_a_line_that_had_room_for_the_next_word_was_ended_on_purpose() -> None:
    [first] = below("Antwoord 4")

    assert ends([first], after(first, "De regering deelt dat"))


def test_a_line_that_had_no_room_for_the_next_word_was_not() -> None:
    [first] = below(FULL[:-16])

    assert not ends([first], after(first, "Instellingswetgeving is"))
    assert ends([first], after(first, "De wet is"))


def test_a_short_line_in_the_middle_of_a_sentence_continues() -> None:
    """Addresses of pages, and lines that a typesetter left short."""
    [first] = below("zie de brief over")

    assert not ends([first], after(first, "de planning"))
    assert ends([first], after(first, "De planning"))


def test_a_sentence_that_ended_early_and_one_that_begins_small_are_two() -> None:
    [first] = below("Ja.")

    assert ends([first], after(first, "en verder"))


def test_a_line_that_ends_with_a_hyphen_continues() -> None:
    [first] = below("de NAVO-")

    assert not ends([first], after(first, "Rusland Raad"))


@pytest.mark.parametrize("sign", ["•", "–", "-", "▪", "◦"])
def test_a_bullet_begins_a_paragraph(sign: str) -> None:
    [first] = below(FULL)

    assert ends([first], after(first, f"{sign} een punt"))
    assert not ends([first], after(first, f"{sign}5 graden"))


def test_the_lines_of_an_item_hang_below_its_text() -> None:
    [item] = below(f"• {FULL}")

    assert not ends([item], after(item, "verder", left=84))
    assert ends([item, after(item, FULL, left=84)], after(item, "Terug", step=24))


@pytest.mark.parametrize("label", ["1.", "12)", "a.", "–"])
def test_the_lines_of_a_numbered_item_hang_too(label: str) -> None:
    [item] = below(f"{label} {FULL}")

    assert not ends([item], after(item, "verder", left=84))


def test_lines_hang_below_the_text_after_a_label() -> None:
    letter = Row(1, (run("Onderwerp", 70), run("Beantwoording van vragen van het lid Beckerman over", 130)))

    assert not ends([letter], after(letter, "aan de minister", left=130))
    assert ends([letter], after(letter, "Aan de minister", left=160))


def test_the_first_line_of_a_paragraph_may_be_indented() -> None:
    [first, second] = below(row(FULL, 84), FULL)

    assert not ends([first], second)
    assert ends([first, second], after(second, FULL, left=84))


def test_another_indent_than_the_lines_before_begins_a_paragraph() -> None:
    [first, second] = below(FULL, FULL)

    assert ends([first, second], after(second, FULL, left=98))
    assert ends([first], after(first, FULL, left=98))


def test_far_to_the_left_begins_a_paragraph() -> None:
    first = row(FULL, 200)

    assert ends([first], row(FULL, 70, 112))


def test_two_entries_on_one_line_are_two() -> None:
    first = row("Naam", 70)

    assert ends([first], row("Partij", 300))


def test_another_size_or_weight_begins_a_paragraph() -> None:
    [first] = below(FULL)

    assert ends([first], after(first, FULL, size=8))
    assert ends([first], after(first, FULL, bold=True))
    assert ends([after(first, FULL, step=0, bold=True)], after(first, FULL))
    assert not ends([first], after(first, FULL, size=10.4))


def test_bold_continues_over_a_line_end() -> None:
    first = Row(1, (run(FULL[:60]), run("het", 375, bold=True)))
    second = Row(1, (run("lid", 70, 112, bold=True), run("Sneller", 90, 112)))

    assert not ends([first], second)
    assert not ends([first], Row(1, (run("lid", 70, 112, bold=True),)))


def test_another_element_begins_a_paragraph() -> None:
    first = Row(1, (run(FULL),), P1)

    assert ends([first], Row(1, (run(FULL, 70, 112),), P2))
    assert ends([first], Row(1, (run(FULL, 70, 112),)))
    assert not ends([first], Row(1, (run(FULL, 70, 112),), P1))


def test_a_note_sign_begins_a_paragraph() -> None:
    [first] = below(FULL)
    note = Row(1, (run("2", 70, 108, 5), run("Kamerstuk 36 410, nr. 26.", 76, 112)))

    assert ends([first], note)


@pytest.mark.parametrize(("text", "ended"), [("gaat hier verder", False), ("Begint hier iets", False)])
def test_a_full_line_at_the_foot_of_a_page_continues_over_it(text: str, ended: bool) -> None:
    assert ends([row(FULL, baseline=760)], row(text, baseline=100, page=2)) is ended


def test_a_line_with_room_at_the_foot_of_a_page_ends_its_paragraph() -> None:
    assert ends([row("Ja.", baseline=760)], row("Vraag 2", baseline=100, page=2))


def test_a_sentence_continues_in_the_next_column() -> None:
    left = Row(1, (run("een zin die niet af is", 70, 760),), None, 1)

    assert not ends([left], Row(1, (run("maar hier verdergaat", 320, 100),), None, 2))
    assert ends([left], Row(1, (run("Een nieuwe zin", 320, 100),), None, 2))


def test_a_tree_whose_paragraphs_have_no_gaps_is_sound() -> None:
    rows = below(FULL, FULL, "het einde.")

    assert is_sound([rows], breaks())


def test_a_tree_that_holds_two_paragraphs_in_one_is_not() -> None:
    [first, second] = below("Ja.", FULL.capitalize())

    assert not is_sound([[first, second]], breaks())
    assert not is_sound([[first, after(first, FULL, step=30)]], breaks())


def test_a_line_ended_on_purpose_within_a_sentence_leaves_a_tree_sound() -> None:
    """A function and the name under it are one paragraph of the file."""
    assert is_sound([below("De voorzitter van de commissie,", "Klaver")], breaks())


@pytest.mark.parametrize("text", ["22 augustus 2024). Zie ook", "1 januari 2023 is dit"])
def test_a_day_at_the_start_of_a_line_continues_in_mid_sentence(text: str) -> None:
    [first] = below("namens de Minister van Financiën (ontvangen")

    assert not ends([first], after(first, text))
    assert ends([first], after(first, "22 vragen zijn gesteld"))


@pytest.mark.parametrize("before", ["Datum", "Dit is alles.", "Ontvangen op:"])
def test_a_day_after_a_label_or_a_sentence_begins_a_paragraph(before: str) -> None:
    [first] = below(before)

    assert ends([first], after(first, "22 augustus 2024"))


@pytest.mark.parametrize(
    ("before", "text", "ended"),
    [
        (f"{FULL}:", "a. de begroting", True),
        (f"{FULL};", "b. de ontwerpen", True),
        (f"{FULL};", "2. de ontwerpen", True),
        (f"{FULL}:", "de begroting", False),
        (FULL, "a. de begroting", False),
    ],
)
def test_a_sign_of_a_list_begins_an_item_after_what_announces_it(before: str, text: str, ended: bool) -> None:
    [first] = below(before)

    assert ends([first], after(first, text)) is ended
