"""Labels as people type them are known by one grammar, alone and before their text."""

from __future__ import annotations

import pytest

from generator.grammar.labels.cells import is_number_cell, label_in_answer_cell, label_in_question_cell
from generator.grammar.labels.labels import (
    Label,
    answer_label,
    likeness,
    number_alone,
    number_before_text,
    question_label,
    signed_label,
    unsigned_label,
)

QUESTIONS = [
    ("Vraagg 1:", ("1",)),
    ("VRAGEN 1", ("1",)),
    ("Vraag nr. 1", ("1",)),
    ("Vraag nr 12:", ("12",)),
    ("Vraag no. 3", ("3",)),
    ("Vraag nummer 4", ("4",)),
    ("Vraagnummer 4", ("4",)),
    ("Vraag #5", ("5",)),
    ("Vr. 6", ("6",)),
    ("Vrg 6", ("6",)),
    ("Vrg. 6", ("6",)),
    ("VRG 6 en 7", ("6", "7")),
    ("Kamervraag 7", ("7",)),
    ("Deelvraag 2a", ("2a",)),
    ("Vraag 7, 8, 9 10 en 11", ("7", "8", "9", "10", "11")),
    ("Vragen 7, 8, en 9", ("7", "8", "9")),
    ("Vragen 7/8/9", ("7", "8", "9")),
    ("Vragen 7 / 8", ("7", "8")),
    ("Vragen 3 t.e.m. 5", ("3", "4", "5")),
    ("Vragen 3 tm 5", ("3", "4", "5")),
    ("Vragen 3 & 4", ("3", "4")),
    ("Vragen 3; 4", ("3", "4")),
    ("Vraag 3 en vraag 4", ("3", "4")),
    ("Vragen 3 tot en met 5 en 8", ("3", "4", "5", "8")),
    ("Vraag 1a t/m 1c", ("1a", "1b", "1c")),
    ("Vraag 2.1", ("2.1",)),
    ("Vraag 1000", ("1000",)),
    ("Vragen 999 tot en met 1001", ("999", "1000", "1001")),
    ("Vraag 8 van het lid Jansen (VVD)", ("8",)),
    ("Vraag 8 van de leden van de VVD-fractie", ("8",)),
    ("Vrraag 3", ("3",)),
    ("Vrag 3.", ("3",)),
    ("Varag 3", ("3",)),
    ("Vrsag 3", ("3",)),
    ("Vargen 3 en 4", ("3", "4")),
    ("VRAGA 3", ("3",)),
    ("3. Vraagg 3", ("3",)),
    ("Vraag 3;", ("3",)),
]
ANSWERS = [
    ("Antwoord nr. 1", ("1",)),
    ("Antwoord op vragen 7, 8, en 9", ("7", "8", "9")),
    ("Antwoord op vragen 7, 8, 9 10 en 11:", ("7", "8", "9", "10", "11")),
    ("Antwoord 7/8/9", ("7", "8", "9")),
    ("Antwoord op de vragen nrs. 7 en 8", ("7", "8")),
    ("Antwoord op vraag nr. 4", ("4",)),
    ("Antwoord op vraag nummer 4:", ("4",)),
    ("Antw. 4", ("4",)),
    ("Antw 4:", ("4",)),
    ("Antw 4", ("4",)),
    ("Antw vrg 4", ("4",)),
    ("Antw. op vrg. 4", ("4",)),
    ("Antwoord op vr. 4", ("4",)),
    ("Antwoord bij vraag 4", ("4",)),
    ("Antwoord op uw vraag 4", ("4",)),
    ("Antwoord op vraga 4", ("4",)),
    ("Antwoord op vragn 4 en 5", ("4", "5")),
    ("Antwoordt 4", ("4",)),
    ("Antwoorden op vraag 1000 en 1001", ("1000", "1001")),
    ("ANTWOORD OP VRAAG 3", ("3",)),
    ("ANTWOORD OP DE VRAGEN 3 EN 4", ("3", "4")),
    ("Beantwoording vragen 3 en 4", ("3", "4")),
    ("Beantwoording van vraag 3", ("3",)),
    ("Reactie op vraag 3", ("3",)),
    ("Anwtoord 3", ("3",)),
    ("Anwoord op vraag 3", ("3",)),
    ("Antwoorrd 5 en 6", ("5", "6")),
    ("Antwoord op vraag 3 en vraag 4", ("3", "4")),
    ("Antwoord vragen 5 en 6 gezamenlijk", ("5", "6")),
    ("Gezamenlijk antwoord op vragen 5 en 6", ("5", "6")),
]


@pytest.mark.parametrize(("text", "named"), QUESTIONS)
def test_labels_of_questions_alone(text: str, named: tuple[str, ...]) -> None:
    label = question_label(text)
    assert label is not None
    assert label.numbers == named
    assert likeness(text)


def test_a_small_letter_begins_a_label_only_where_a_colon_ends_it() -> None:
    label = question_label("vraag 3:")
    assert label is not None
    assert label.numbers == ("3",)
    assert question_label("vraag 3") is question_label("vraag 3.") is None
    assert likeness("vraag 3 is al beantwoord") == ""


@pytest.mark.parametrize(("text", "named"), ANSWERS)
def test_labels_of_answers_alone(text: str, named: tuple[str, ...]) -> None:
    label = answer_label(text)
    assert label is not None
    assert label.numbers == named
    assert likeness(text)


@pytest.mark.parametrize("label", [text.rstrip(":.;") for text, named in (*QUESTIONS, *ANSWERS) if "van " not in text])
@pytest.mark.parametrize("sign", [":", ".", " :", ")", " –"])
def test_a_sign_sets_each_of_them_apart_from_its_text(label: str, sign: str) -> None:
    text = f"{label}{sign} Kunt u dat toelichten?"
    assert text[: signed_label(text)] == f"{label}{sign}"


@pytest.mark.parametrize("label", [text.rstrip(":.;") for text, named in (*QUESTIONS, *ANSWERS) if "van " not in text])
def test_a_capital_alone_may_end_each_of_them(label: str) -> None:
    text = f"{label} Kunt u dat toelichten?"
    assert label.startswith("vraag") or text[: unsigned_label(text)] == label


@pytest.mark.parametrize(
    "text",
    [
        "Graag 3 voorbeelden",
        "Vraagt 3 keer",
        "Vragenlijst 3",
        "Wagen 5",
        "Vrg",
        "Vrgd 5",
        "Dragen 3 partijen bij?",
        "Antwoordkaart 3",
        "Volgens vraag 3",
        "Aan 3 partijen",
        "Er zijn 5 vragen",
        "V",
        "A 12 is een weg",
        "Adviezen 3",
    ],
)
def test_other_words_are_not_like_a_label(text: str) -> None:
    assert likeness(text) == ""
    assert question_label(text) is None
    assert answer_label(text) is None
    assert signed_label(f"{text}: ja") == 0


@pytest.mark.parametrize(
    "text",
    [
        "Vraag 3 is al eerder beantwoord.",
        "Antwoord 3 geeft daarover uitsluitsel.",
        "Antwoord op vraag 3 is ja. Dat is gezegd.",
        "Vraag 3 kunt u dat toelichten?",
        "V3: kunt u dat toelichten?",
        "A3: ja",
        "Vragen 3 respectievelijk 4 hebben betrekking op geld.",
        "Vraag 1.000 gaat niet door",
    ],
)
def test_text_that_looks_like_a_label_and_may_not_be_one(text: str) -> None:
    assert likeness(text)
    assert question_label(text) is None
    assert answer_label(text) is None


@pytest.mark.parametrize(
    ("text", "named"), [("1001", ("1001",)), ("7/8/9", ("7", "8", "9")), ("5 en 6.", ("5", "6")), ("(3)", ("3",))]
)
def test_bare_numbers(text: str, named: tuple[str, ...]) -> None:
    alone = number_alone(text)
    before = number_before_text(f"{text} Kunt u dat toelichten?")
    assert alone is not None
    assert before is not None
    assert alone.numbers == before.numbers == named
    assert is_number_cell(text)


@pytest.mark.parametrize(
    "hostile", ["Vraag 1, ", "Vraag 1 en ", "1, ", "1 en ", "Antwoord op ", "Antwoord 1 t/m ", "(1) "]
)
def test_long_lists_are_read_in_time(hostile: str) -> None:
    text = hostile * 50_000
    assert question_label(text) is None
    assert answer_label(text) is None
    assert number_alone(text) is None
    assert signed_label(text) == unsigned_label(text) == 0
    assert number_before_text(text) is None or hostile == "(1) "


@pytest.mark.parametrize(
    "label",
    [
        *("Antwoord op vraag5", "Antwoord op vragen5 en 6", "Antwoord op de vraag 5", "Antwoord op nr.5"),
        *("Antwoord van de minister op vraag 5", "Antwoord namens het kabinet op de vragen 5 en 6"),
    ],
)
@pytest.mark.parametrize("said", ["Er zijn drie wegen aangelegd.", "De brief komt in mei", "Dat is in 2024 gebeurd."])
def test_what_is_said_after_a_label_is_no_part_of_it(label: str, said: str) -> None:
    assert answer_label(f"{label} {said}") is None
    assert unsigned_label(f"{label} {said}") == len(label)


@pytest.mark.parametrize(
    "label",
    [
        "Antwoord van de Minister van Financiën op vraag 3, mede namens de Minister van Defensie",
        "Antwoord op vraag 3 van het lid Jansen",
        "Antwoord van de minister op vraag 3 VVD",
    ],
)
def test_who_answers_and_who_asked_are_part_of_the_label(label: str) -> None:
    assert answer_label(label) == Label(("3",))


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Antwoord 1 De minister heeft drie van de vijf aanbevelingen overgenomen:", "Antwoord 1"),
        ("Antwoord De staatssecretaris noemde vorig jaar het volgende:", "Antwoord"),
        ("Antwoord 3 De regering wijst op drie zaken:", "Antwoord 3"),
        ("Antwoord 4 Minister Jansen somt ze op:", "Antwoord 4"),
        ("Antwoord 5 De minister van Defensie heeft drie redenen:", "Antwoord 5"),
        ("Antwoord op vraag 6 De bewindslieden onderscheiden twee groepen:", "Antwoord op vraag 6"),
    ],
)
def test_a_sentence_of_a_minister_that_ends_in_a_colon_is_no_part_of_the_label(said: str, label: str) -> None:
    assert answer_label(said) is None
    assert said[: signed_label(said) or unsigned_label(said)].strip() == label


@pytest.mark.parametrize(
    "label",
    [
        "Antwoord minister van Defensie:",
        "Antwoord van de minister van Sociale Zaken en Werkgelegenheid:",
        "Antwoord de staatssecretaris van Financiën, mede namens de minister van Defensie:",
        "Antwoord Staatssecretaris Bos:",
        "Antwoord kabinet:",
        "Antwoord de initiatiefnemers:",
        "Antwoord minister-president:",
        "Antwoorden bewindslieden:",
    ],
)
def test_an_office_and_a_colon_are(label: str) -> None:
    assert answer_label(label) is not None


@pytest.mark.parametrize("sign", ["", ".", ":", ")"])
def test_short_words_with_a_number_are_labels_in_cells_of_tables(sign: str) -> None:
    asks, answers = f"Vrg 3{sign}", f"Antw 3{sign}"
    assert is_number_cell(asks)
    assert label_in_question_cell(f"{asks} Kunt u dat toelichten?") == len(asks)
    assert label_in_answer_cell(f"{answers} Dat kan.") == len(answers)
