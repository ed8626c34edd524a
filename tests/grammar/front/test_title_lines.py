"""Lines of printed titles: reprints, changed documents, several lines in one paragraph."""

from __future__ import annotations

import pytest

from generator.grammar.front.title_lines import is_number, is_of_title, lines_of, own_number, published_as, reprint


@pytest.mark.parametrize(
    ("paragraph", "lines"),
    [
        ("Nr. 106 HERDRUK VERSLAG", ("Nr. 106 VERSLAG",)),
        ("Nr. 655 HERDRUK¹ VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", ("Nr. 655 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",)),
        ("Nr. 6 (HERDRUK) NOTA NAAR AANLEIDING VAN HET VERSLAG", ("Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG",)),
        ("TWEEDE HERDRUK", ()),
        ("GEWIJZIGDE HERDRUK1", ()),
        ("Nr. 31 GEWIJZIGDE LIJST VAN VRAGEN", ("Nr. 31 LIJST VAN VRAGEN",)),
        ("GEWIJZIGD VOORLOPIG VERSLAG", ("VOORLOPIG VERSLAG",)),
        ("Dit is een herdruk van het verslag.", ("Dit is een herdruk van het verslag.",)),
        (
            "31 293 Primair Onderwijs 31 289 Voortgezet Onderwijs Nr. 5 Verslag van iets Vastgesteld 20 juli 2021",
            (
                "31 293 Primair Onderwijs",
                "31 289 Voortgezet Onderwijs",
                "Nr. 5 Verslag van iets",
                "Vastgesteld 20 juli 2021",
            ),
        ),
        ("25 407 Regels nr. 54b MEMORIE VAN ANTWOORD", ("25 407 Regels", "nr. 54b MEMORIE VAN ANTWOORD")),
        ("28 676 Verdrag nr. 5 van de NAVO", ("28 676 Verdrag nr. 5 van de NAVO",)),
    ],
)
def test_a_title_is_read_line_by_line_without_what_says_that_it_is_printed_again(
    paragraph: str, lines: tuple[str, ...]
) -> None:
    assert lines_of([paragraph]) == lines


@pytest.mark.parametrize(
    ("paragraphs", "which"),
    [
        (["Nr. 6 HERDRUK"], 1),
        (["TWEEDE HERDRUK"], 2),
        (["DERDE HERDRUK"], 3),
        (["Nr. 6 VERSLAG", "een herdruk"], 0),
        ([], 0),
    ],
)
def test_which_reprint_it_is(paragraphs: list[str], which: int) -> None:
    assert reprint(paragraphs) == which


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (["Nr. 106a", "VOORLOPIG VERSLAG"], "106a"),
        (["nr. 54b MEMORIE VAN ANTWOORD"], "54b"),
        (["AB VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"], "AB"),
        (["36 349 A VOORLOPIG VERSLAG"], "A"),
        (["B", "NADERE MEMORIE VAN ANTWOORD"], "B"),
        (["DE LIJST"], None),
        (["zie nr. 5 van het verslag"], None),
    ],
)
def test_the_number_of_the_document_itself(lines: list[str], number: str | None) -> None:
    assert own_number(lines) == number


@pytest.mark.parametrize(
    ("title", "number"), [("C", True), ("C MEMORIE VAN ANTWOORD", True), ("Nr. 5", True), ("NAVO", False)]
)
def test_what_follows_a_dossier_may_be_a_number(title: str, number: bool) -> None:
    assert is_number(title) is number


def test_the_table_of_the_official_site_shows_dossier_and_number() -> None:
    assert published_as("Eerste Kamer der Staten-Generaal | 2021-2022 | 35961 nr. C |") == ("35961", "C")
    assert published_as("Kamerstuk 35961 nr. C") is None


@pytest.mark.parametrize(
    ("paragraph", "title"),
    [
        (
            "Tweede Kamer der Staten-Generaal Vergaderjaar 1998–1999 26 200 XV Begroting van Sociale Zaken Nr. 4",
            "26 200 XV Begroting van Sociale Zaken",
        ),
        (
            "Eerste Kamer der Staten-Generaal Vergaderjaar 2001–2002 28 000 VIII Begroting van Onderwijs Nr. 12a",
            "28 000 VIII Begroting van Onderwijs",
        ),
        (
            "Tweede Kamer der Staten-Generaal 2 Vergaderjaar 1996-1997 24 400 Wijziging van de Visserijwet",
            "24 400 Wijziging van de Visserijwet",
        ),
        ("Vergaderjaar 2003–2004 29 200 IXB Begroting van Financiën", "29 200 IXB Begroting van Financiën"),
        ("Tweede Kamer der Staten-Generaal Zitting 1994 23 900-10 Kasbeheer Nr. 3", "23 900-10 Kasbeheer"),
    ],
)
def test_a_title_stands_apart_from_the_head_of_the_paper_in_one_paragraph(paragraph: str, title: str) -> None:
    assert title in lines_of([paragraph])


@pytest.mark.parametrize(
    "line",
    [
        "33 576 Natuurbeleid",
        "AF VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
        "Nr. 7 LIJST VAN VRAGEN EN ANTWOORDEN",
        "Nr. 7",
        "C",
        "NADERE MEMORIE VAN ANTWOORD",
        "Nota naar aanleiding van het verslag",
        "BRIEF VAN DE MINISTER VOOR NATUUR EN STIKSTOF",
        "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal",
        "Den Haag, 8 maart 2024",
        "Tweede Kamer der Staten-Generaal",
        "Vergaderjaar 2023-2024",
    ],
)
def test_a_line_of_the_title_or_the_head_of_a_letter(line: str) -> None:
    assert is_of_title(line)


@pytest.mark.parametrize(
    "line",
    [
        "Inleiding",
        "I. ALGEMEEN",
        "II",
        "1. Inleiding",
        "Vragen en opmerkingen vanuit de fracties",
        "ARTIKELSGEWIJS",
        "Antwoorden van de minister",
        "Verslag en begroting",
        "Lijst met afkortingen",
    ],
)
def test_a_heading_of_the_text_is_no_title(line: str) -> None:
    assert not is_of_title(line)
