"""Answers that begin in the paragraph of their question, with a label that has no number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.grammar.labels.labels import answer_label
from generator.grammar.questions.labels_within import answers_within
from generator.problems import Code
from tests.parse.documents import FRONT
from tests.parse.doubts.test_unread_labels import ANSWERED, ASKED, EXPECTED, codes, document, exchanges
from tests.understanding import understood

Form = Callable[[int], str]
USUAL: dict[str, Form] = {
    "alone": lambda n: f"{n}.\n\n",
    "before": lambda n: f"{n}. ",
    "with a word": lambda n: f"Vraag {n}\n\n",
    "with a word and a colon": lambda n: f"Vraag {n}: ",
}
LABELS = ("Antwoord:", "ANTWOORD:", "Antwoord van de minister:", "Antwoord :", "Beantwoording:")


def glued(asks: Form, label: str, slips: tuple[int, ...], usual: str = "Antwoord:\n\n") -> bytes:
    text = document(asks, lambda _: usual, "", "\n\n").decode()
    for n in slips:
        text = text.replace(f"{ASKED[n - 1]}\n\n{usual}", f"{ASKED[n - 1]} {label} ")
    return text.encode()


@pytest.mark.parametrize("form", USUAL)
@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("slips", [(1,), (2,), (4,), (2, 3), (1, 2, 3, 4)])
def test_an_answer_in_the_paragraph_of_its_question_is_separated_from_it(
    form: str, label: str, slips: tuple[int, ...]
) -> None:
    assert exchanges(understood("source.txt", glued(USUAL[form], label, slips))) == EXPECTED


def test_a_label_that_is_known_only_as_a_line_is_a_doubt() -> None:
    found = understood("source.txt", glued(USUAL["alone"], "Reactie:", (2,)))
    assert exchanges(found) == EXPECTED or "UNREAD_LABEL" in codes(found)


@pytest.mark.parametrize("form", USUAL)
def test_what_an_answer_quotes_stays_in_it_and_is_a_doubt(form: str) -> None:
    sentence = "In het verslag staat: Komt dat goed? Antwoord: Ja."
    text = glued(USUAL[form], "Antwoord:", ()).decode().replace(ANSWERED[1], sentence)
    found = understood("source.txt", text.encode())
    assert exchanges(found)[1] == ([ASKED[1]], [sentence])
    assert "UNREAD_LABEL" in codes(found)


def test_a_question_that_is_answered_below_is_not_cut_and_is_a_doubt() -> None:
    asked = "Op die vraag zei u: Is het er? Antwoord: Nee. Waarom zei u dat?"
    text = glued(USUAL["alone"], "Antwoord:", ()).decode().replace(ASKED[2], asked)
    found = understood("source.txt", text.encode())
    assert exchanges(found)[2] == ([asked], [ANSWERED[2]])
    assert "UNREAD_LABEL" in codes(found)


@pytest.mark.parametrize("label", ["Antwoord 2:", "Antw 2)", "Antw. vrg 2.", "Reactie 2:", "Beantwoording:"])
def test_the_doubt_about_what_an_answer_quotes_names_its_label_only(label: str) -> None:
    sentence = f"In het verslag staat: Komt dat goed? {label} Ja, dat komt goed."
    text = glued(USUAL["with a word"], "Antwoord:", ()).decode().replace(ANSWERED[1], sentence)
    found = understood("source.txt", text.encode())
    assert exchanges(found)[1] == ([ASKED[1]], [sentence])
    assert [doubt.quote for doubt in found.problems if doubt.code is Code.UNREAD_LABEL] == [label]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Is dat zo? Antwoord: Ja.", 1),
        ("Is dat «zo»?» Reactie van de regering: Nee.", 1),
        ("Is dat zo? Antwoord graag: ja of nee.", 0),
        ("Dat is zo. Antwoord: Ja.", 0),
        ("Is dat zo? Antwoord", 1),
        ("Is dat zo?» Antwoord op vraag 3:", 1),
        ("Is dat zo?2 Antwoord", 1),
        ("De leden horen graag hoe het is. Antwoord van de minister", 1),
        ("Het is zo. Antwoord", 0),
        ("1. Antwoord", 0),
        ("II. Antwoord op vraag 3", 0),
        ("Zij wachten op dat Antwoord", 0),
        ("Is dat zo? Antwoord is er niet.", 0),
        ("Er kwam geen enkel bericht. Antwoord kwam later.", 0),
        ("Antwoord: Ja.", 0),
    ],
)
def test_where_the_label_of_an_answer_stands_within_a_text(text: str, count: int) -> None:
    assert len(list(answers_within(text))) == count


AT_ENDS = (
    *("Antwoord", "Antwoord:", "Antwoord {n}", "Antwoord op vraag {n}", "ANTWOORD vraag {n}:"),
    "Antwoord van de minister",
)


def at_ends(asks: Form, label: str, between: str, slips: tuple[int, ...]) -> str:
    def asked(n: int) -> str:
        return asks(n) + ASKED[n - 1] + (between if n in slips else "\n\n") + label.format(n=n)

    parts = (f"{asked(n)}\n\n{ANSWERED[n - 1]}" for n in range(1, 5))
    return "LIJST VAN VRAGEN EN ANTWOORDEN\n\n" + FRONT + "\n\n" + "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("form", USUAL)
@pytest.mark.parametrize("label", AT_ENDS)
@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize("slips", [(1,), (4,), (2, 3), (1, 2, 3, 4)])
def test_a_label_that_ends_the_paragraph_of_the_question_stands_over_the_next_one(
    form: str, label: str, between: str, slips: tuple[int, ...]
) -> None:
    text = at_ends(USUAL[form], label, between, slips)
    assert exchanges(understood("source.txt", text.encode())) == EXPECTED


@pytest.mark.parametrize("label", AT_ENDS[:2])
@pytest.mark.parametrize("slips", [(1,), (2, 4)])
def test_it_does_so_where_questions_have_no_label_or_sign(label: str, slips: tuple[int, ...]) -> None:
    asked = "Deze leden vernemen graag hoe het met de havens staat."
    text = at_ends(lambda _: "", label, " ", slips).replace(ASKED[1], asked)
    found = exchanges(understood("source.txt", text.encode()))
    assert found == [([asked if n == 1 else each[0][0]], each[1]) for n, each in enumerate(EXPECTED)]


def test_the_only_label_of_an_answer_at_the_end_of_a_paragraph_is_one_or_a_doubt() -> None:
    text = at_ends(USUAL["with a word"], "", "", ()).replace(ASKED[1], f"{ASKED[1]} Antwoord")
    found = understood("source.txt", text.encode())
    assert exchanges(found) == EXPECTED or "UNREAD_LABEL" in codes(found)


OFFICES = [
    "van het kabinet",
    "kabinet",
    "regering",
    "van de minister",
    "minister",
    "staatssecretaris",
    "bewindspersonen",
]


def consulted(label: Callable[[int], str], between: str) -> bytes:
    parts = [f"De leden van de VVD-fractie vragen dit. {asked}{label(n)}{ANSWERED[n]}" for n, asked in enumerate(ASKED)]
    return f"VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n{FRONT}\n\n{between.join(parts)}\n".encode()


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("sign", ["", ":", "."])
@pytest.mark.parametrize("slips", [(0,), (2,), (1, 3), (0, 1, 2, 3)])
def test_a_label_at_the_end_of_the_line_of_a_question_stands_over_the_answer_below(
    office: str, sign: str, slips: tuple[int, ...]
) -> None:
    def label(n: int) -> str:
        return f" Antwoord {office}{sign}\n\n" if n in slips else "\n\nAntwoord van het kabinet\n\n"

    found = exchanges(understood("source.txt", consulted(label, "\n\n")))
    assert found == [
        ([f"De leden van de VVD-fractie vragen dit. {q}"], [a]) for q, a in zip(ASKED, ANSWERED, strict=True)
    ]


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_the_word_of_an_answer_with_an_office_is_a_label_alone_on_its_line(office: str, end: str) -> None:
    found = exchanges(understood("source.txt", consulted(lambda _: f"\n\nAntwoord {office}{end}", "\n\n")))
    assert found == [
        ([f"De leden van de VVD-fractie vragen dit. {q}"], [a]) for q, a in zip(ASKED, ANSWERED, strict=True)
    ]


@pytest.mark.parametrize(
    "text", ["Antwoord minister bleef uit.", "Antwoord kabinet en Kamer", "Kabinet", "Antwoord regeringen"]
)
def test_an_office_in_other_words_makes_no_label(text: str) -> None:
    assert answer_label(text) is None
    assert not list(answers_within(f"Is dat zo? {text}"))
