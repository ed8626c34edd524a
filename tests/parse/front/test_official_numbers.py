from __future__ import annotations

import pytest

from generator.parse.front.official_numbers import official_numbers

ASKED = "Vragen van het lid Sneller (D66) aan de Minister van Defensie (ingezonden 16 januari 2024)."


@pytest.mark.parametrize(
    ("paragraphs", "number"),
    [
        (["28 676 NAVO", "Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"], "501"),
        (["28 676 NAVO", "H VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"], "H"),
        (["30 312", "Algemene bepalingen", "B", "VOORLOPIG VERSLAG VAN DE COMMISSIE"], "B"),
        (["34 930 Wijziging van de Wet", "D NADERE MEMORIE VAN ANTWOORD"], "D"),
        (["34 930 D NADERE MEMORIE VAN ANTWOORD"], "D"),
        (["2 Vergaderjaar ICT in het onderwijs Nr. 68 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld"], "68"),
        (["Tweede Kamer der Staten-Generaal | 1999-2000 | 26981 nr. 4 |"], "4"),
        (["2", "Aanhangsel van de Handelingen", "Vragen gesteld door de leden", "1178", ASKED], "1178"),
        (["Aanhangsel van de Handelingen", "Tweede Kamer der Staten-Generaal2014-20151365", ASKED], "1365"),
        (["Kamervragen zonder Antwoord", "Tweede Kamer der Staten-Generaal2017-20182018Z00077", ASKED], None),
        (["Aanhangsel van de Handelingen", "Tweede Kamer der Staten-Generaal2017-20182018Z00077", ASKED], None),
        (["1178", ASKED], None),
        (["Aanhangsel van de Handelingen", f"77 {ASKED}"], "77"),
        ([f"77 {ASKED}"], None),
        (
            ["Aanhangsel van de Handelingen", "met de daarop door de regering schriftelijk gegeven antwoorden 1023"],
            "1023",
        ),
        (["Nr. 251b", "25 263 Flexibiliteit en zekerheid", "MEMORIE VAN ANTWOORD"], "251b"),
        (["De vaste commissie heeft (Kamerstuk 28 676, nr. 500) gelezen."], None),
        ([], None),
    ],
)
def test_the_number_is_the_one_the_document_itself_bears(paragraphs: list[str], number: str | None) -> None:
    assert official_numbers(paragraphs).number == number


FORMULA = "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden"


@pytest.mark.parametrize(
    ("paragraphs", "edges", "number"),
    [
        ([FORMULA, "1178", ASKED], [], "1178"),
        ([FORMULA.replace("gegeven", "schriftelijk gegeven"), "31", ASKED], [], "31"),
        ([f"{FORMULA} 402", ASKED], [], "402"),
        (["1178", ASKED], ["Vergaderjaar 2023–2024 Aanhangsel van de Handelingen"], "1178"),
        ([f"77 {ASKED}"], ["Tweede Kamer, vergaderjaar 1996–1997, Aanhangsel van de Handelingen"], "77"),
        (["1178", ASKED], ["Tweede Kamer, vergaderjaar 2023–2024, 28 676, nr. 5"], None),
        (["De vragen gesteld door de leden zijn beantwoord.", "1178", ASKED], [], None),
        ([FORMULA, ASKED], ["1178"], None),
    ],
)
def test_an_aanhangsel_shows_itself_by_its_formula_or_at_the_edges_of_pages(
    paragraphs: list[str], edges: list[str], number: str | None
) -> None:
    found = official_numbers(paragraphs, edges)
    assert (found.number, found.is_appendix) == (number, number is not None)


def test_dossiers_stand_as_published_with_the_title_of_the_first() -> None:
    found = official_numbers(["21 501-31 Raad voor de Werkgelegenheid", "34 550 VI Begroting van Justitie", "Nr. 7"])
    assert (found.title, found.dossiers) == ("Raad voor de Werkgelegenheid", ("21501-31", "34550-VI"))


@pytest.mark.parametrize(
    ("line", "dossier", "title"),
    [
        ("34 730 A Jaarverslag Infrastructuurfonds 2016", "34730-A", "Jaarverslag Infrastructuurfonds 2016"),
        ("34 775 IXB Begroting van Financiën", "34775-IXB", "Begroting van Financiën"),
        ("33 691 C MEMORIE VAN ANTWOORD", "33691", None),
        ("36 410 Aanpak van fraude", "36410", "Aanpak van fraude"),
    ],
)
def test_a_letter_after_a_dossier_is_a_chapter_unless_the_kind_of_the_document_follows(
    line: str, dossier: str, title: str | None
) -> None:
    found = official_numbers([line])
    assert (found.dossiers, found.title) == ((dossier,), title)


def test_a_letter_on_a_line_of_its_own_is_no_title() -> None:
    assert official_numbers(["33 691", "C", "MEMORIE VAN ANTWOORD"]).title is None


def test_a_sentence_that_begins_with_a_dossier_is_no_title() -> None:
    assert official_numbers(["28 676 Is het nummer van dit dossier."]).dossiers == ()


def test_each_dossier_that_is_printed_with_a_title_has_that_title() -> None:
    paragraphs = ["21 501-31 Raad voor de Werkgelegenheid", "21 501-27 Sportraad", "30 312", "Nr. 7 VERSLAG"]
    assert official_numbers(paragraphs).dossier_titles == (
        ("21501-31", "Raad voor de Werkgelegenheid"),
        ("21501-27", "Sportraad"),
    )


def test_the_number_of_a_document_is_no_title() -> None:
    assert official_numbers(["34 930 D NADERE MEMORIE VAN ANTWOORD"]).dossier_titles == ()
