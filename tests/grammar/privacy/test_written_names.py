"""Names as a line has them, and how sure it is that they are names."""

from __future__ import annotations

import pytest

from generator.grammar.characters.folding import folded
from generator.grammar.privacy.written_names import Sureness, names_in, surest_at


def read(line: str) -> list[tuple[str, str]]:
    text = folded(line).text
    return [(text[name.span.start : name.span.end], name.sureness.name) for name in names_in(text, 0, len(text))]


@pytest.mark.parametrize(
    "line",
    [
        "drs. M.L. Zijlmaker",
        "Ms. Annelies Hoogwerff",
        "mw. S. Žilinskė",
        "ing. R.J. ter Schuurhoven",
        "drs. B.C. van 't Wout-Renkema",
        "lkol. ir. P.Q. Waterdrinker",
        "MR. A.B. VAN DER ZWETSLOOT",
        "R.M. Eijsbouts MSc LLM",
        "Mr. F. Pronk LL.M.",
        "Schuitemaker, drs. I.J. van",
        "Vries-Bakker, J.A. de",
        "Dr Fien Ooijevaar",
        "de heer P. (Piet) Pietersen",
        "J. A. M. Vercoulen",
        "prof.dr.ir. A. Bakker",
        "drs.ir.J.Jansen",
        "J.-P. van den Akker",
        "Herr Jürgen Weißbrodt",
        "kapitein-luitenant ter zee J. de Boer",
    ],
)
def test_a_title_or_several_initials_make_a_name_surest(line: str) -> None:
    assert read(line) == [(line, "SUREST")]


@pytest.mark.parametrize(
    "line",
    ["İ. Çelikbaş", "Š. Ťažký", "T. (Tjitske) Bouwhuizen", "j. de vries", "K. 't Hart", "A. Ö", "Z. Šimunek-Müller"],
)
def test_an_initial_makes_a_name_sure(line: str) -> None:
    assert read(line) == [(line, "SURE")]


@pytest.mark.parametrize(
    "line",
    [
        "Łukasz Szymański",
        "Kees-Jan Abbingh",
        "Dirk Jan van Oosterzeelde",
        "Fatima el Amrani",
        "Noor Tjallingii (zij/haar)",
    ],
)
def test_first_name_and_surname_are_a_whole_name(line: str) -> None:
    assert read(line) == [(line, "WHOLE")]


def test_one_word_is_possible_and_small_letters_are_typed() -> None:
    assert read("Jansen") == [("Jansen", "POSSIBLE")]
    assert read("sanne van der meulenbelt") == [("sanne van der meulenbelt", "TYPED")]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("A. Ali / B. de Groot", ["A. Ali", "B. de Groot"]),
        ("A. Ali & B. de Groot", ["A. Ali", "B. de Groot"]),
        ("A. Ali, B. de Groot en C. Smit", ["A. Ali", "B. de Groot", "C. Smit"]),
        ("S. Elzinga; M. ter Beeken", ["S. Elzinga", "M. ter Beeken"]),
        ("mw. A. Ali and Mr. B. Groot", ["mw. A. Ali", "Mr. B. Groot"]),
    ],
)
def test_all_of_several_names_are_read(line: str, names: list[str]) -> None:
    assert [name for name, _ in read(line)] == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Beleidsmedewerker S.S. Dröge", "S.S. Dröge"),
        ("inspecteur B. Klootwijkers", "B. Klootwijkers"),
        ("senior beleidsadviseur mr. T. Maas", "mr. T. Maas"),
        ("projectleider drs. T. Maas", "drs. T. Maas"),
        (": mr. T. Ravestein", "mr. T. Ravestein"),
        ("- T. Ravestein", "T. Ravestein"),
    ],
)
def test_an_office_or_sign_before_a_name_is_no_part_of_it(line: str, name: str) -> None:
    assert [found for found, _ in read(line)] == [name]


@pytest.mark.parametrize(
    "line", ["K. 't Hart, beleidsmedewerker", "Sanne Bos - adviseur", "drs. A. Ali, hoofd Toezicht"]
)
def test_what_follows_a_name_goes_with_it(line: str) -> None:
    assert [found for found, _ in read(line)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Geachte voorzitter,",
        "Hierbij zend ik u de antwoorden.",
        "Postbus 20301",
        "J. Jansen zei dat het niet kan.",
        "2511 DP Den Haag",
        "P.O. Box",
        "a",
        "…",
    ],
)
def test_other_lines_hold_no_name(line: str) -> None:
    assert read(line) == []


def test_a_name_at_a_place_is_sure_or_none() -> None:
    text = "met mevrouw J. Jansen (06) of Jan"
    found = surest_at(text, 4, len(text))

    assert found is not None
    assert text[found.start : found.end] == "mevrouw J. Jansen"
    assert surest_at(text, text.index("Jan", 20), len(text)) is None


def test_sureness_grows() -> None:
    assert Sureness.TYPED < Sureness.POSSIBLE < Sureness.WHOLE < Sureness.SURE < Sureness.SUREST
