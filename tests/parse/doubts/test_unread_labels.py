"""A line that begins like a label is a label or a doubt, never plain text; and labels whose number fits are labels."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from generator.model.block import join
from generator.model.consultation import Answer, Question
from tests.parse.documents import FRONT
from tests.understanding import Understood, understood

ASKED = (
    "Wanneer komt de brief over de havens?",
    "Hoeveel geld is er voor de dijken?",
    "Wie houdt daar toezicht op?",
    "Waarom is dat zo besloten?",
)
ANSWERED = ("De brief komt in mei.", "Er is 3 miljoen euro.", "Dat doet de inspectie.", "Dat volgt uit de wet.")
Form = Callable[[int], str]
QUESTION_FORMS: dict[str, Form] = {
    "usual": lambda n: f"Vraag {n}",
    "plural first": lambda n: f"VRAGEN {n}" if n == 1 else f"VRAAG {n}",
    "with nr.": lambda n: f"Vraag nr. {n}",
    "one slip, colon": lambda n: f"Vraagg {n}:" if n == 2 else f"Vraag {n}:",
    "one slip": lambda n: f"Vrag {n}" if n == 2 else f"Vraag {n}",
    "two slips, last": lambda n: f"Vrga {n}" if n == 4 else f"Vraag {n}",
    "two slips": lambda n: f"Vaarg {n}" if n == 3 else f"Vraag {n}",
    "small letter": lambda n: f"vraag {n}" if n == 3 else f"Vraag {n}",
    "letter": lambda n: f"V{n}:",
    "bare": lambda n: f"{n}.",
    "dash": lambda n: f"Vraag {n} –",
}
ANSWER_FORMS: dict[str, Form] = {
    "usual": lambda n: f"Antwoord {n}",
    "with op": lambda n: f"Antwoord op vraag {n}",
    "with nr.": lambda n: f"Antwoord nr. {n}",
    "one slip, colon": lambda n: f"Anwtoord {n}:" if n == 2 else f"Antwoord {n}:",
    "with dt": lambda n: f"Antwoordt {n}" if n == 4 else f"Antwoord {n}",
    "short": lambda n: f"Antw. {n}",
    "two slips": lambda n: f"Antoworrd {n}" if n == 2 else f"Antwoord {n}",
    "small letter": lambda n: f"antwoord {n}" if n == 3 else f"Antwoord {n}",
    "letter": lambda n: f"A{n}:",
    "bare word": lambda _: "Antwoord",
}


def document(asks: Form, answers: Form, after_label: str, between: str) -> bytes:
    parts = [
        f"{label(n)}{after_label}{words}"
        for n in range(1, 5)
        for label, words in ((asks, ASKED[n - 1]), (answers, ANSWERED[n - 1]))
    ]
    return ("LIJST VAN VRAGEN EN ANTWOORDEN\n\n" + FRONT + "\n\n" + between.join(parts) + "\n").encode()


def exchanges(found: Understood) -> list[tuple[list[str], list[str]]]:
    def words(turn: Question | Answer) -> str:
        blocks = found.consultation.blocks
        return " ".join(join(found.consultation.source, blocks[index]).text for index in turn.paragraphs)

    return [([*map(words, each.questions)], [*map(words, each.answers)]) for each in found.consultation.exchanges]


def codes(found: Understood) -> set[str]:
    return {problem.code.name for problem in found.problems} - {
        "WEAK_THEME",
        "NO_TOPIC",
        "UNEXPLAINED_TERM",
        "OPEN_FACT",
    }


PAIRS = list(itertools.product(QUESTION_FORMS, ANSWER_FORMS))
EXPECTED = [([asked], [answered]) for asked, answered in zip(ASKED, ANSWERED, strict=True)]
LAYOUTS = {
    "lines apart": ("\n\n", "\n\n"),
    "before text": (" ", "\n\n"),
    "no blank lines": ("\n", "\n"),
    "all": (" ", "\n"),
}


@pytest.mark.parametrize(("asks", "answers"), PAIRS)
@pytest.mark.parametrize("layout", ["lines apart", "before text"])
def test_labels_of_any_form_are_known_between_blank_lines(asks: str, answers: str, layout: str) -> None:
    found = understood("source.txt", document(QUESTION_FORMS[asks], ANSWER_FORMS[answers], *LAYOUTS[layout]))
    assert exchanges(found) == EXPECTED


@pytest.mark.parametrize(("asks", "answers"), PAIRS)
@pytest.mark.parametrize("layout", ["no blank lines", "all"])
def test_labels_of_any_form_are_known_or_doubted_without_blank_lines(asks: str, answers: str, layout: str) -> None:
    found = understood("source.txt", document(QUESTION_FORMS[asks], ANSWER_FORMS[answers], *LAYOUTS[layout]))
    assert exchanges(found) == EXPECTED or codes(found)


@pytest.mark.parametrize(
    "line",
    [
        "Antwoord 2 is gegeven met de kennis van vandaag.",
        "Vraag 3 gaat daar ook over.",
        "Vragen 3 en 4 gaan daar ook over.",
        "Antwoorden op vragen 3 en 4 volgen later dit jaar.",
        "Antwoord nr. 7 wijkt daarvan af.",
        "VRAAG 12 is daarmee ook beantwoord.",
        "Vraagg 12 is daarmee ook beantwoord.",
        "A9: dat is de weg bij Amstelveen.",
        "Ad 3 is dat anders.",
    ],
)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_line_that_begins_like_a_label_is_never_plain_text_in_silence(line: str, between: str) -> None:
    text = document(QUESTION_FORMS["usual"], ANSWER_FORMS["usual"], "\n\n", "\n\n").decode()
    text = text.replace("Er is 3 miljoen euro.", f"Er is 3 miljoen euro.{between}{line}")
    found = understood("source.txt", text.encode())
    [problem] = [each for each in found.problems if each.code.name == "UNREAD_LABEL"]
    assert problem.place.line == text[: text.index(line)].count("\n") + 1
    assert line.startswith(problem.quote)


@pytest.mark.parametrize(
    "line",
    [
        "Zie ook het antwoord op\nVraag 3 van deze lijst.",
        "Zie ook, naast\nvraag 3, de brief.",
        "Graag 3 voorbeelden.",
        "Aan 3 partijen is dat gevraagd.",
        "Van 3 tot 5 uur kan dat.",
        "Vanaf 2025 geldt dat.",
        "Antwoordkaarten 3 en 4 zijn verstuurd.",
    ],
)
def test_what_is_like_no_label_is_no_doubt(line: str) -> None:
    text = document(QUESTION_FORMS["usual"], ANSWER_FORMS["usual"], "\n\n", "\n\n").decode()
    text = text.replace("Er is 3 miljoen euro.", f"Er is 3 miljoen euro.\n\n{line}")
    assert "UNREAD_LABEL" not in codes(understood("source.txt", text.encode()))


@pytest.mark.parametrize("n", [1, 2, 3, 4])
@pytest.mark.parametrize("slip", ["Vaag {}", "Graag {}", "Vraagt {}:", "VAAG {}", "Vroeg {}", "Traag {}."])
def test_a_slip_that_is_another_word_is_the_label_whose_number_lacks(slip: str, n: int) -> None:
    text = document(lambda m: slip.format(m) if m == n else f"Vraag {m}", ANSWER_FORMS["bare word"], "\n\n", "\n\n")
    assert exchanges(understood("source.txt", text)) == EXPECTED


@pytest.mark.parametrize("line", ["Vaag 7", "Graag 12", "Vraagt 2"])
def test_a_slip_that_is_another_word_with_a_number_that_does_not_lack_is_a_doubt(line: str) -> None:
    text = document(QUESTION_FORMS["usual"], ANSWER_FORMS["usual"], "\n\n", "\n\n").decode()
    text = text.replace("Er is 3 miljoen euro.", f"Er is 3 miljoen euro.\n\n{line}\n\nDat is alles.")
    assert "UNREAD_LABEL" in codes(understood("source.txt", text.encode()))


@pytest.mark.parametrize("line", ["Wagen 2", "Kraag 3", "Slagen 3", "Plagen 2", "Vlaag 4", "graag 3"])
def test_a_thing_with_a_number_is_no_label(line: str) -> None:
    text = document(QUESTION_FORMS["usual"], ANSWER_FORMS["usual"], "\n\n", "\n\n").decode()
    text = text.replace("Er is 3 miljoen euro.", f"Er is 3 miljoen euro.\n\n{line}\n\nDat is alles.")
    assert "UNREAD_LABEL" not in codes(understood("source.txt", text.encode()))


@pytest.mark.parametrize("first", [1, 998])
def test_numbers_beyond_a_thousand_count_on(first: int) -> None:
    found = understood(
        "source.txt",
        document(lambda n: f"Vraag {first + n - 1}", lambda n: f"Antwoord {first + n - 1}", "\n\n", "\n\n"),
    )
    assert exchanges(found) == EXPECTED
    assert [each.questions[0].number for each in found.consultation.exchanges] == [str(first + n) for n in range(4)]


@pytest.mark.parametrize(
    "numbers", ["2, 3, en 4", "2, 3 4", "2/3/4", "2 / 3 / 4", "2 t/m 4", "2-4", "2 tot en met 4", "2, 3 en vraag 4"]
)
@pytest.mark.parametrize("form", ["Antwoord op vragen {}", "Antwoord {}", "Antwoorden op de vragen {}:", "Antw. {}"])
def test_lists_of_numbers_are_read_also_where_they_come_last(numbers: str, form: str) -> None:
    asked = "\n\n".join(f"Vraag {n}\n\n{words}" for n, words in enumerate(ASKED, 1))
    answered = f"Antwoord 1\n\n{ANSWERED[0]}\n\n{form.format(numbers)}\n\n{ANSWERED[1]}"
    found = understood("source.txt", f"LIJST VAN VRAGEN EN ANTWOORDEN\n\n{FRONT}\n\n{asked}\n\n{answered}\n".encode())
    assert exchanges(found) == [([ASKED[0]], [ANSWERED[0]]), ([*ASKED[1:]], [ANSWERED[1]])]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Vraag twee", "Antwoord twee"),
        ("• Vraag 2", "• Antwoord 2"),
        ("- Vraag 2 -", "- Antwoord 2 -"),
        ("V r a a g 2", "A n t w o o r d 2"),
        ("Vraag ②", "Antwoord ②"),
        ("Question 2", "Answer 2"),
        ("Q2", "A2"),
        ("Tweede vraag", "Antwoord op de tweede vraag"),
        ("Vraag 2/a", "Antwoord 2/a"),
    ],
)
def test_one_label_of_another_form_among_usual_ones_is_never_read_in_silence(asks: str, answers: str) -> None:
    data = document(
        lambda n: asks if n == 2 else f"Vraag {n}", lambda n: answers if n == 2 else f"Antwoord {n}", "\n\n", "\n\n"
    )
    found = understood("source.txt", data)
    assert exchanges(found) == EXPECTED or "UNREAD_LABEL" in codes(found)


@pytest.mark.parametrize(("asks", "answers"), [("V{}", "A{}"), ("V{}:", "A{}:"), ("Vraag {}", "Antwoord {}")])
def test_an_answer_on_the_line_of_its_question_is_cut_off(asks: str, answers: str) -> None:
    text = document(asks.format, answers.format, " ", "\n\n").decode()
    joined = text.replace(f"{ASKED[3]}\n\n", f"{ASKED[3]} ")

    assert joined != text
    assert exchanges(understood("source.txt", joined.encode())) == EXPECTED


VERBS_FOR_ANSWERS = [
    "Antwoordt vraag {}",
    "Antwoordt op vraag {}",
    "Antwoordde op vraag {}",
    "ANTWOORDT VRAAG {}",
    "Antwoorder {}",
]


@pytest.mark.parametrize("slip", [*VERBS_FOR_ANSWERS, "Antwoordt bij vraag nr. {}", "Antwoordt op de vraag {}:"])
@pytest.mark.parametrize("layout", ["lines apart", "before text", "no blank lines", "all"])
def test_a_verb_with_the_question_it_answers_is_the_label_of_an_answer(slip: str, layout: str) -> None:
    def answers(n: int) -> str:
        return slip.format(n) if n == 3 else f"Antwoord op vraag {n}"

    found = understood("source.txt", document(QUESTION_FORMS["usual"], answers, *LAYOUTS[layout]))
    assert exchanges(found) == EXPECTED


@pytest.mark.parametrize(
    "slip", ["Vaag {}", "Vraagt {}:", "VAAG {}.", "Vrager {}", "Vagen nr. {}", "Traag {} -", "Ragen {}"]
)
@pytest.mark.parametrize("layout", ["before text", "all"])
def test_another_word_before_a_question_is_its_label_where_its_number_fits(slip: str, layout: str) -> None:
    def asks(n: int) -> str:
        return slip.format(n) if n == 3 else f"Vraag {n}"

    found = understood("source.txt", document(asks, ANSWER_FORMS["usual"], *LAYOUTS[layout]))
    assert exchanges(found) == EXPECTED


@pytest.mark.parametrize(
    "line", ["Antwoordt vraag 7 Dat is zo.", "Antwoordt op vraag 9 dat het kan.", "Vaag 7: dat is zo."]
)
def test_such_a_word_with_another_number_is_a_doubt(line: str) -> None:
    parts = document(QUESTION_FORMS["usual"], ANSWER_FORMS["usual"], "\n\n", "\n\n")
    found = understood("source.txt", parts.replace(b"Dat doet de inspectie.", f"Dat doet zij.\n\n{line}".encode()))
    assert codes(found)


ROADS = [
    "– A4 Leiden: later;\n\n– A2 Vught: nu.",
    "- A1 Hengelo\n\n- A2 Breukelen",
    "A1 Apeldoorn ook.\n\nA2 Vinkeveen niet.",
]


@pytest.mark.parametrize(
    "roads", [*ROADS, "• A2 Maastricht;\n\n• A3 Duisburg.", "A2 Best is af.\n\nA4 Delft niet.\n\nA1 Muiden wel."]
)
@pytest.mark.parametrize("asked", [3, 4])
@pytest.mark.parametrize("asks", ["usual", "bare"])
def test_roads_of_an_answer_are_no_labels(roads: str, asked: int, asks: str) -> None:
    words = ANSWERED[asked - 1]
    text = document(QUESTION_FORMS[asks], ANSWER_FORMS["bare word"], "\n\n", "\n\n")
    found = understood("source.txt", text.replace(words.encode(), f"{words}\n\n{roads}".encode()))
    meant = [
        (each, [f"{words} {' '.join(roads.split())}"] if each == [ASKED[asked - 1]] else replies)
        for each, replies in EXPECTED
    ]
    replies = [(each, [" ".join(one.split()) for one in given]) for each, given in exchanges(found)]
    assert replies == meant


@pytest.mark.parametrize("sign", ["", ":", ".", " -"])
@pytest.mark.parametrize("apart", [True, False])
def test_answers_of_a_letter_are_labels_in_turn_and_after_all_questions(sign: str, apart: bool) -> None:
    asked = [f"Vraag {n}\n\n{words}" for n, words in enumerate(ASKED, 1)]
    answered = [f"A{n}{sign} {words}" for n, words in enumerate(ANSWERED, 1)]
    parts = [*asked, *answered] if apart else [one for pair in zip(asked, answered, strict=True) for one in pair]
    found = understood(
        "source.txt", ("LIJST VAN VRAGEN EN ANTWOORDEN\n\n" + FRONT + "\n\n" + "\n\n".join(parts)).encode()
    )
    assert exchanges(found) == EXPECTED
