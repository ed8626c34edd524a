"""The source text that a document is written as."""

from __future__ import annotations

from generator.model.text import Mark, MarkKind, Span
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.text.marks import merged, styles
from tests.read.pdf.made import at, lines, pdf, read_well, run

FULL = "Een volle regel tekst die tot aan de rechter kantlijn van de kolom doorloopt."


def body(top: float = 100, count: int = 6, first: str = "Begin") -> str:
    return lines(70, top, *[f"{first} {FULL}"] * count)


def test_paragraphs_are_separated_by_one_blank_line() -> None:
    text = read_well(pdf(body() + body(200))).text

    assert [len(part.split("\n")) for part in text.split("\n\n")] == [6, 6]
    assert "\n\n\n" not in text


def test_blank_lines_are_lines_and_belong_to_the_page_of_what_follows() -> None:
    source = read_well(pdf(body() + at(70, 172, "Ja."), at(70, 100, "Nee.")))

    assert [(line.number, line.page, len(line.span)) for line in source.lines[-3:]] == [(7, 1, 3), (8, 2, 0), (9, 2, 4)]


def test_a_header_stands_first_and_a_footer_last_with_blank_lines_around_whole_paragraphs() -> None:
    pages = [
        at(70, 40, "Ministerie van Zaken") + body(first=name) + at(70, 172, "Einde.") + at(70, 800, f"Pagina {number}")
        for number, name in ((1, "Een"), (2, "Twee"))
    ]
    source = read_well(pdf(*pages))

    assert source.text.startswith("Ministerie van Zaken\n\nEen")
    assert "\n\nPagina 1\nMinisterie van Zaken\n\nTwee" in source.text
    assert source.text.endswith("\n\nPagina 2")


def test_a_paragraph_that_continues_over_a_page_keeps_furniture_in_its_middle() -> None:
    first = at(70, 40, "Ministerie van Zaken") + body() + at(70, 172, f"{FULL[:-1]} en zo") + at(70, 800, "Pagina 1")
    second = at(70, 40, "Ministerie van Zaken") + at(70, 100, "verder gaat deze zin.") + at(70, 800, "Pagina 2")

    assert "en zo\nPagina 1\nMinisterie van Zaken\nverder gaat" in read_well(pdf(first, second)).text


def test_only_furniture_is_text_nevertheless() -> None:
    source = read_well(pdf(at(70, 800, "ISSN 0921 - 7371")))

    assert source.text == "ISSN 0921 - 7371"
    assert source.marks == (Mark(MarkKind.FURNITURE, Span(0, 16)),)


def test_indents_are_measured_from_the_left_edge_of_the_text() -> None:
    source = read_well(pdf(body() + lines(98, 200, *[f"Inspringend {FULL}"] * 4)))

    assert {line.indent for line in source.lines} == {0.0, 28.0}


def test_bold_that_runs_over_lines_and_fonts_is_one_mark() -> None:
    content = at(70, 100, f"Vet {FULL}", font="B") + at(70, 112, "gedrukt", font="B") + at(115, 112, "niet vet")
    source = read_well(pdf(content))

    [bold] = [mark for mark in source.marks if mark.kind is MarkKind.BOLD]
    assert source.slice(bold.span) == f"Vet {FULL}\ngedrukt"


def test_bold_of_two_paragraphs_is_two_marks() -> None:
    text = "een\n\ntwee"
    marks = [Mark(MarkKind.BOLD, Span(0, 3)), Mark(MarkKind.BOLD, Span(5, 9))]

    assert merged(marks, text) == marks


def test_marks_of_other_kinds_and_with_words_between_them_are_kept_apart() -> None:
    text = "een twee drie"
    marks = [Mark(MarkKind.BOLD, Span(0, 3)), Mark(MarkKind.ITALIC, Span(4, 8)), Mark(MarkKind.BOLD, Span(9, 13))]

    assert merged(marks, text) == marks
    assert merged([Mark(MarkKind.BOLD, Span(0, 3)), Mark(MarkKind.BOLD, Span(4, 8))], text) == [
        Mark(MarkKind.BOLD, Span(0, 8))
    ]


def test_styles_cover_letters_and_not_the_space_before_them() -> None:
    line = Row(1, (run("het lid"), run("Sneller", 120, bold=True, italic=True), run("1", 156, 96, 5)))

    assert list(styles(line, None)) == [(MarkKind.BOLD, 8, 15, ""), (MarkKind.ITALIC, 8, 15, "")]
    assert line.text == "het lid Sneller1"
