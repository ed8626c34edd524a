from __future__ import annotations

import pytest

from generator.grammar.labels.forms import AnsweredOrAsked
from generator.grammar.labels.labels import signed_label
from generator.parse.labels.division import Division
from generator.parse.labels.labels import divisions

ASKED = "Waarom is dit zo?"
ANSWERED = "Daarom is dit zo."


def labelled(*texts: str) -> dict[str, AnsweredOrAsked | None]:
    """Each label found, with what a bare number labels."""
    found = divisions(texts)
    return {
        (texts[n][: division.end] if division.end else texts[n]): division.label
        for n, division in sorted(found.items())
    }


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Vraag 1: Kunt u dit zeggen?", "Vraag 1:"),
        ("Vraag 1. Kunt u dit zeggen?", "Vraag 1."),
        ("Vraag: Kunt u dit zeggen?", "Vraag:"),
        ("Vragen 5 t/m 8: Kunt u dit zeggen?", "Vragen 5 t/m 8:"),
        ("Antwoord: Ja.", "Antwoord:"),
        ("Antwoord 3: Ja.", "Antwoord 3:"),
        ("Antwoord op vraag 3 en 8: Ja.", "Antwoord op vraag 3 en 8:"),
    ],
)
def test_a_sign_sets_a_label_apart_from_its_text(text: str, label: str) -> None:
    assert labelled(text) == {label: None}
    assert signed_label(text)


@pytest.mark.parametrize(
    "text", ["Vraag 1", "Antwoord van de minister", "Vraag is of dit kan: ja of nee.", "Zie vraag 1: ja"]
)
def test_other_words_open_with_no_label(text: str) -> None:
    assert labelled(text) == {}
    assert not signed_label(text)


def test_a_label_without_a_sign_is_one_where_it_happens_more_than_once() -> None:
    assert labelled("Vraag 1 Kunt u dit?", "Antwoord 1 Ja.") == {"Vraag 1": None, "Antwoord 1": None}
    assert labelled("Vraag 1 Kunt u dit?") == {}


def test_a_label_that_names_who_asks_is_not_cut_in_two() -> None:
    assert labelled("Vraag 1 (VVD)", "Kunt u dit?", "Vraag 2 (D66)", "Kunt u dat?") == {}


@pytest.mark.parametrize("form", ["{}", "{}.", "{})", "{}:"])
def test_bare_numbers_over_text_that_asks_label_questions(form: str) -> None:
    texts = [text for n in (1, 2, 3) for text in (form.format(n), ASKED, ANSWERED)]
    assert labelled(*texts) == {form.format(n): AnsweredOrAsked.QUESTION for n in (1, 2, 3)}


def test_a_bare_number_before_its_text_is_cut_off() -> None:
    found = divisions([f"{n}. {ASKED}" for n in (1, 2, 3)])
    assert found == {n: Division(2, AnsweredOrAsked.QUESTION) for n in range(3)}


def test_joint_numbers_count_as_all_they_name() -> None:
    texts = [text for label in ("1", "2, 3 en 4", "5–6", "7") for text in (label, ASKED)]
    assert list(labelled(*texts)) == ["1", "2, 3 en 4", "5–6", "7"]


def test_worded_labels_count_with_bare_ones() -> None:
    texts = [text for label in ("1", "2", "Vraag 3", "4") for text in (label, ASKED, "Antwoord", ANSWERED)]
    assert list(labelled(*texts)) == ["1", "2", "4"]


def test_a_number_whose_text_does_not_ask_counts_where_it_fits() -> None:
    texts = ["1", ASKED, "2", ANSWERED, "3", ASKED, "4", ASKED, "9", ANSWERED]
    assert list(labelled(*texts)) == ["1", "2", "3", "4"]


def test_numbers_of_a_numbered_list_that_asks_nothing_label_nothing() -> None:
    assert labelled("1. Het eerste punt.", "2. Het tweede punt.", "3. Het derde punt.") == {}


def test_numbers_of_pages_in_mid_sentence_label_nothing() -> None:
    half = "De leden vragen aan de regering of zij het met hen eens is dat " + "het zo niet langer kan " * 8
    texts = [text for n in range(1, 6) for text in (half, str(n), "en wat zij daaraan doet?")]
    assert labelled(*texts) == {}


def test_numbers_in_the_part_with_the_answers_label_answers() -> None:
    asked = [f"{n}. {ASKED}" for n in (1, 2, 3)]
    answered = [f"{n}. {ANSWERED}" for n in (1, 2, 3)]
    found = divisions(["I Vragen en opmerkingen vanuit de fracties", *asked, "II Reactie van de minister", *answered])
    assert [division.label for division in found.values()] == [AnsweredOrAsked.QUESTION] * 3 + [
        AnsweredOrAsked.ANSWER
    ] * 3


def test_a_letter_to_the_chamber_may_hold_the_numbers_of_questions() -> None:
    letter = ("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Hierbij zend ik u de antwoorden.")
    assert labelled(*letter, "1", ASKED, "Antwoord", ANSWERED, "2", ASKED, "Antwoord", ANSWERED) == {
        "1": AnsweredOrAsked.QUESTION,
        "2": AnsweredOrAsked.QUESTION,
    }


def test_numbers_under_the_heading_over_all_answers_label_answers() -> None:
    over = ("Antwoorden van de minister", "Antwoorden op de vragen van de leden van de VVD-fractie")
    found = divisions(["1", ASKED, "2", ASKED, *over, "1", ANSWERED, "2", ANSWERED])
    assert [found[n].label for n in (0, 2, 6, 8)] == [AnsweredOrAsked.QUESTION] * 2 + [AnsweredOrAsked.ANSWER] * 2


def test_who_answers_may_stand_under_the_title() -> None:
    received = "Antwoord van minister Leers (Immigratie, Integratie en Asiel) (ontvangen 12 juni 2012)."
    assert labelled(received, "1", ASKED, "2", ASKED) == {"1": AnsweredOrAsked.QUESTION, "2": AnsweredOrAsked.QUESTION}


def test_numbers_may_begin_anew_under_the_heading_of_each_faction() -> None:
    vvd, d66 = (f"Vragen van de leden van de {name}-fractie" for name in ("VVD", "D66"))
    assert sorted(divisions([vvd, "1", ASKED, "2", ASKED, d66, "1", ASKED])) == [1, 3, 6]


def test_the_name_of_an_asker_is_cut_off_before_a_label() -> None:
    assert labelled("Heutink, H PVV Vraag:", ASKED) == {"Heutink, H PVV": None}


def test_answers_in_another_order_have_labels_where_they_name_each_question_once() -> None:
    asked = [f"{n}. {ASKED}" for n in (1, 2, 3, 4)]
    answers = [f"3 en 4. {ANSWERED}", f"1. {ANSWERED}", f"2. {ANSWERED}"]

    found = divisions([*asked, "II Reactie van de minister", *answers])
    assert [found[n].label for n in range(8) if n in found] == [AnsweredOrAsked.QUESTION] * 4 + [
        AnsweredOrAsked.ANSWER
    ] * 3
    assert divisions([*asked, "II Reactie van de minister", *answers[:1]]).keys() == {0, 1, 2, 3}


def test_a_number_that_repeats_that_of_the_question_above_labels_its_answer() -> None:
    texts = [f"1. {ASKED}", f"1. {ANSWERED}", f"2. {ASKED}", f"2. {ANSWERED}", f"3. {ASKED}", f"3. {ANSWERED}"]

    assert [division.label for _, division in sorted(divisions(texts).items())] == [
        AnsweredOrAsked.QUESTION,
        AnsweredOrAsked.ANSWER,
    ] * 3


def test_a_single_number_that_repeats_that_of_a_question_is_an_item_of_a_list() -> None:
    texts = [f"1. {ASKED}", "1. Een eerste punt.", f"2. {ASKED}", ANSWERED, f"3. {ASKED}", ANSWERED]

    assert divisions(texts).keys() == {0, 2, 4}


def test_ad_labels_answers_where_it_names_each_number_that_is_asked_once() -> None:
    asked = [f"{n}. {ASKED}" for n in (1, 2, 3)]
    answers = [f"Ad 1. {ANSWERED}", "Ad 2 en 3", ANSWERED]

    assert labelled(*asked, *answers) == {
        **{f"{n}.": AnsweredOrAsked.QUESTION for n in (1, 2, 3)},
        "Ad 1.": AnsweredOrAsked.ANSWER,
        "Ad 2 en 3": AnsweredOrAsked.ANSWER,
    }
    assert divisions([*asked, answers[0]]).keys() == {0, 1, 2}
    assert divisions([*asked, *answers, f"Ad 1. {ANSWERED}"]).keys() == {0, 1, 2}


def test_numbers_of_answers_may_stand_before_their_text_where_those_of_questions_stand_alone() -> None:
    asked = [text for n in (1, 2, 3) for text in (str(n), ASKED)]
    answers = [f"1 {ANSWERED}", f"2 en 3 {ANSWERED}"]

    found = divisions([*asked, "II Reactie van de minister", *answers])
    assert [found[n].label for n in (0, 2, 4, 7, 8)] == [AnsweredOrAsked.QUESTION] * 3 + [AnsweredOrAsked.ANSWER] * 2


@pytest.mark.parametrize("page", ["3973", "212", "2006"])
@pytest.mark.parametrize("last", ["4", "4 en 5", "4-6"])
def test_the_number_of_a_page_below_the_last_answer_breaks_no_count(page: str, last: str) -> None:
    """Older Aanhangsels print all questions, then all answers under bare numbers, then a page of the volume."""
    numbers = ["1", "2", "3", last]
    asked = [text for n in range(1, 7) for text in (str(n), f"Kunt u zeggen wat dijk {n} kost?")]
    answers = [text for number in numbers for text in (number, "Dat is nog niet bekend.")]
    received = "Antwoord van minister Bos (Verkeer en Waterstaat). (Ontvangen 24 juli 2006)"
    texts = [*asked, "Antwoord", received, *answers, page]

    found = divisions(texts)
    assert [texts[n] for n in sorted(found) if n > texts.index(received)] == numbers
