"""Words that the file holds and nobody sees are kept off, however they are hidden; what a reader sees is read."""

from __future__ import annotations

import pytest

from generator.model.hidden_content import HiddenContent
from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Code, Problem, Problems
from generator.read import read
from tests.read.pdf.hidden_forms import BASELINE, BOX, FORMS, UNSEEN, Form, around, form_of, picture, secret
from tests.read.pdf.hidden_forms import SEEN as SEEN_LINES
from tests.read.pdf.made import at
from tests.read.pdf.scanned import LINES, NAME_BOX, bar, printed, scan
from tests.read.pdf.seen.plain_forms import PARTLY, SEEN

# What covers the words in one of the forms is text itself.
BLOCKS = f" {'■' * 18}"


def taken(data: bytes) -> tuple[SourceText, list[Problem]]:
    """What is read of a file, and its problems without those about notes of people that lie on a page."""
    problems = Problems()
    source = read(SourceFile("source.pdf", data), problems)
    assert source is not None, [str(problem) for problem in problems]
    passed = (Code.UNREAD_ELEMENT, Code.SOURCE_AS_TEXT)
    return source, [problem for problem in problems if problem.code not in passed]


def hidden(source: SourceText) -> list[str]:
    """The words that nobody sees, a stretch each, in order."""
    return [" ".join(source.slice(mark.span).split()) for mark in source.marks if mark.kind is MarkKind.HIDDEN]


def seen(source: SourceText) -> str:
    """The words that are left."""
    text = list(source.text)
    for mark in source.marks:
        if mark.kind is MarkKind.HIDDEN:
            text[mark.span.start : mark.span.end] = " " * len(mark.span)
    return " ".join("".join(text).split())


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_invisible_characters_is_hidden_with_a_doubt_and_the_file_is_not_published(form: Form) -> None:
    source, problems = taken(form.data)

    assert hidden(source) == [UNSEEN]
    assert seen(source).replace(BLOCKS, "") == " ".join(SEEN_LINES)
    assert [(problem.code, problem.quote, problem.place.page) for problem in problems] == [
        (Code.HIDDEN_TEXT, UNSEEN, 1)
    ]
    assert source.hidden_content is HiddenContent.UNSEEN


@pytest.mark.parametrize("form", SEEN.values(), ids=SEEN.keys())
def test_what_a_reader_sees_is_read_without_doubt(form: Form) -> None:
    source, problems = taken(form.data)

    assert hidden(source) == []
    assert UNSEEN in source.text
    assert not any(UNSEEN in problem.quote for problem in problems if problem.code is Code.HIDDEN_TEXT)


@pytest.mark.parametrize(("form", "left", "gone"), PARTLY.values(), ids=PARTLY.keys())
def test_of_a_line_only_the_letters_are_hidden_that_nobody_sees(form: Form, left: str, gone: str) -> None:
    source, _ = taken(form.data)

    assert seen(source) == f"{SEEN_LINES[0]} {left} {SEEN_LINES[1]}"
    assert " ".join(hidden(source)) == gone


def test_a_line_that_is_blacked_out_stays_in_its_paragraph() -> None:
    lines = (at(70, 100 + 12 * number, text) for number, text in enumerate(("De minister", "Adriaanse", "zegt dit.")))
    source, _ = taken(Form("".join(lines) + "60 727 200 13 re f").data)

    assert source.text == "De minister\nAdriaanse\nzegt dit."
    assert hidden(source) == ["Adriaanse"]


def test_words_hidden_elsewhere_come_after_those_of_their_page_and_decide_nothing() -> None:
    around_it = "".join(at(70, 100 + 12 * number, f"Regel {number} van het antwoord.") for number in range(6))
    noise = "1 g " + "".join(at(320 + 7 * number, 97 + 11 * number, f"wit {number}") for number in range(6))
    plain, _ = taken(Form(around_it).data)
    source, problems = taken(Form(f"{around_it}{noise}").data)

    assert source.text.startswith(f"{plain.text}\n\n")
    assert "".join(hidden(source)).replace(" ", "") == "".join(f"wit{number}" for number in range(6))
    assert len(problems) == 1


def test_one_doubt_a_page_shows_how_many_words_more_there_are() -> None:
    more = f"{at(70, 220, 'nog drie woorden')} 60 {842 - 224} 200 16 re f"

    [problem] = taken(Form(around(f"{secret()} {BOX} re f") + more).data)[1]

    assert problem.message.endswith(f"“{UNSEEN}” and 3 words more")


@pytest.mark.parametrize("text", ["1", "Pagina 1 van 6", "3 Pagina 1 van 6", "blad 2"])
def test_a_number_of_a_page_in_white_is_hidden_without_a_doubt(text: str) -> None:
    source, problems = taken(Form(around(f"1 g {at(70, 140, text)}")).data)

    assert hidden(source) == [text]
    assert problems == []


def test_a_number_that_is_no_page_is_reported() -> None:
    assert [problem.quote for problem in taken(Form(around(f"1 g {at(70, 140, '0612')}")).data)[1]] == ["0612"]


def test_a_document_of_which_nothing_is_seen_cannot_be_read() -> None:
    problems = Problems()

    assert read(SourceFile("source.pdf", Form(f"3 Tr {secret()}").data), problems) is None
    assert [problem.code for problem in problems] == [Code.UNREADABLE]


def test_words_that_the_file_gives_for_what_it_draws_are_not_read_in_its_place() -> None:
    content = around(f"/Span <</ActualText ({UNSEEN})>> BDC {at(70, 140, 'Een ander woord')} EMC")
    source, problems = taken(Form(content).data)

    assert UNSEEN not in source.text
    assert "Een ander woord" in source.text
    assert [problem.code for problem in problems] == [Code.HIDDEN_TEXT]
    assert source.hidden_content is HiddenContent.ALTERNATIVES


@pytest.mark.parametrize("words", ["Een ander woord", "Een an\u00adder woord", "Een ander  woord"])
def test_words_that_the_file_gives_for_the_same_words_are_no_doubt(words: str) -> None:
    content = around(f"/Span <</ActualText ({words})>> BDC {at(70, 140, 'Een ander woord')} EMC")
    source, problems = taken(Form(content).data)

    assert "".join(filter(str.isalpha, source.text)).count("Eenanderwoord") == 1
    assert problems == []


@pytest.mark.parametrize("under", [True, False])
def test_the_words_of_a_scanned_page_are_read_with_one_doubt(under: bool) -> None:
    source, problems = taken(scan(under=under))

    assert source.text.split() == " ".join(LINES).split()
    assert hidden(source) == []
    assert [problem.code for problem in problems] == [Code.RECOGNISED_TEXT]
    assert source.hidden_content is None


@pytest.mark.parametrize(
    "data",
    [
        scan(over=bar(*NAME_BOX)),
        scan(over=bar(*NAME_BOX), under=True),
        scan(over="1 g " + bar(*NAME_BOX).removeprefix("0 g ")),
        scan(shown=printed() + bar(*NAME_BOX)),
        scan(shown=printed() + "1 g " + bar(*NAME_BOX).removeprefix("0 g ")),
        scan(shown=printed() + ".5 g " + bar(*NAME_BOX).removeprefix("0 g "), under=True),
        scan(over=bar(*NAME_BOX), page=b"/Rotate 180"),
    ],
    ids=["a bar", "a bar, words under", "a white bar", "burnt in", "burnt in white", "burnt in grey", "turned"],
)
def test_a_name_that_is_blacked_out_on_a_scanned_page_is_hidden(data: bytes) -> None:
    source, problems = taken(data)

    assert hidden(source) == ["Adriaanse"]
    assert seen(source) == " ".join(LINES).replace(" Adriaanse", "")
    assert [problem.code for problem in problems] == [Code.RECOGNISED_TEXT, Code.HIDDEN_TEXT]
    assert source.hidden_content is HiddenContent.UNSEEN


def test_words_that_the_picture_of_the_page_does_not_show_are_hidden() -> None:
    source, _ = taken(scan(recognised=printed() + at(70, 300, UNSEEN)))

    assert hidden(source) == [UNSEEN]


def test_words_recognised_a_little_beside_their_place_are_read() -> None:
    source, _ = taken(scan(recognised=printed().replace(" 70 ", " 72 ").replace(" 742 ", " 740.5 ")))

    assert hidden(source) == []


def test_unseen_words_on_a_page_with_a_small_picture_are_no_scan() -> None:
    content = around(f"q 100 0 0 100 300 300 cm /P Do Q 3 Tr {secret()} {at(70, 200, 'nog meer ongezien')}")
    source, _ = taken(Form(content, b"/XObject<</P 5 0 R>>", more=(picture([b"\x80"], 1),)).data)

    assert hidden(source) == [f"{UNSEEN} nog meer ongezien"]


@pytest.mark.parametrize(
    ("content", "is_hidden"),
    [
        ("q 100 0 0 100 300 300 cm /P Do Q", False),
        ("q 100 0 0 100 300 300 cm /P Do Q 320 320 40 20 re f", True),
        ("q 100 0 0 100 300 300 cm /P Do Q 1 g 320 320 40 20 re f", True),
        ("320 320 40 20 re f q 100 0 0 100 300 300 cm /P Do Q", False),
        ("q 100 0 0 100 300 300 cm /P Do Q 500 320 40 20 re f", False),
        ("q 100 0 0 100 300 300 cm /P Do Q 300 300 100 .5 re f", False),
        ("q 300 300 50 100 re W n 100 0 0 100 300 300 cm /P Do Q", True),
        ("q 290 290 150 150 re W n 100 0 0 100 300 300 cm /P Do Q", False),
        ("q 100 0 0 100 550 300 cm /P Do Q", True),
        ("q 100 0 0 100 500 300 cm /P Do Q", False),
        ("q 100 0 0 100 300 300 cm /P Do Q q 40 0 0 40 310 310 cm /P Do Q", True),
    ],
)
def test_a_picture_that_something_covers_or_cuts_off_is_not_published(content: str, is_hidden: bool) -> None:
    source, _ = taken(Form(around(content), b"/XObject<</P 5 0 R>>", more=(picture([b"\x80"], 1),)).data)

    assert (source.hidden_content is HiddenContent.COVERED) is is_hidden


def test_a_form_on_every_page_is_read_as_what_it_draws() -> None:
    source, problems = taken(
        Form(around("/X Do"), b"/XObject<</X 5 0 R>>", more=(form_of(at(70, 842 - BASELINE, "Kop")),)).data
    )

    assert "Kop" in source.text
    assert problems == []
