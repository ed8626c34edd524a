"""Folding: one way to write each thing, and the way back to what stands there."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.characters.folding import folded, plain_word
from generator.model.text import Span


@pytest.mark.parametrize("hyphen", "-‐‑‒–—―−﹣－⸺")
def test_every_hyphen_is_one(hyphen: str) -> None:
    assert folded(f"06{hyphen}91").text == "06-91"


@pytest.mark.parametrize("space", [chr(code) for code in (0x20, 0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)])
def test_every_space_is_one(space: str) -> None:
    assert folded(f"070{space}340").text == "070 340"


@pytest.mark.parametrize("digits", ["０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"])
def test_digits_of_every_script_are_digits(digits: str) -> None:
    assert folded(digits).text == "0123456789"


@pytest.mark.parametrize("apostrophe", "'’‘‛`´ʼʻ′＇")
def test_every_apostrophe_is_one(apostrophe: str) -> None:
    assert folded(f"van {apostrophe}t Hof").text == "van 't Hof"


@pytest.mark.parametrize(
    ("sign", "plain"), [("＠", "@"), ("﹫", "@"), ("．", "."), ("。", "."), ("․", "."), ("：", ":"), ("＋", "+")]
)
def test_signs_that_only_look_different_are_plain(sign: str, plain: str) -> None:
    assert folded(f"a{sign}b").text == f"a{plain}b"


def test_letters_and_their_marks_are_one_letter_and_ligatures_are_their_letters() -> None:
    assert folded(unicodedata.normalize("NFD", "Žilinskė")).text == "Žilinskė"
    assert folded("ﬁscus en Ĳssel").text == "fiscus en IJssel"


def test_invisible_characters_are_dropped_except_a_soft_hyphen_at_the_end_of_a_line() -> None:
    assert folded("Quis\u00adten\u200bburg\ufeff").text == "Quistenburg"
    assert folded("Quisten\u00ad\nburg").text == "Quisten-\nburg"


def test_case_and_line_ends_and_signs_of_notes_stay() -> None:
    assert folded("De\nVries²\tb").text == "De\nVries²\tb"


def test_the_way_back_takes_along_what_was_folded_away() -> None:
    text = "a S\u030cimu\u200bnek b"
    found = folded(text)
    span = Span(*(found.text.index("Šimunek") + n for n in (0, 7)))
    back = found.back(span)

    assert text[back.start : back.end] == "S\u030cimu\u200bnek"
    assert found.there(back) == span


@given(st.text(alphabet=st.sampled_from("ab ‑\u00ad\u200b\n0٣e\u0301ﬁ’")))
def test_every_stretch_has_its_way_back(text: str) -> None:
    found = folded(text)
    for start in range(len(found.text)):
        back = found.back(Span(start, start + 1))
        assert found.text[start].strip("-") in folded(text[back.start : back.end]).text


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("Çelikbaş", "celikbas"),
        ("İstanbul", "istanbul"),
        ("ISTANBUL", "istanbul"),
        ("Yılmaz", "yilmaz"),
        ("Łukasz", "lukasz"),
        ("D'Ancóna", "dancona"),
        ("Weißbrodt", "weissbrodt"),
        ("Æbelgaard", "aebelgaard"),
        ("Øster", "oster"),
        ("'t", "t"),
    ],
)
def test_a_word_is_compared_without_marks_case_and_apostrophes(word: str, plain: str) -> None:
    assert plain_word(word) == plain


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *(("Kos¸er", "Koşer"), ("C¸ elik", "Çelik"), ("O¨ztürk", "Öztürk"), ("Sˇimic", "Šimic"), ("Wałe˛sa", "Wałęsa")),
        *(("Ko¸ser", "Koşer"), ("K¨orver", "Körver"), ("Z˙eromski", "Żeromski")),
    ],
)
def test_an_accent_that_a_conversion_left_beside_its_letter_is_part_of_it(written: str, meant: str) -> None:
    text = f"de heer {written} komt"
    found = folded(text)
    assert found.text == f"de heer {meant} komt"
    back = found.back(Span(8, 8 + len(meant)))
    assert text[back.start : back.end] == written


@pytest.mark.parametrize("text", ["x ¨ y", "q¸ z", "5¨", "¨ idem"])
def test_an_accent_that_fits_no_letter_beside_it_stays(text: str) -> None:
    assert folded(text).text == text


def test_what_a_character_becomes_is_not_folded_again() -> None:
    assert folded("\uff40 \u2019").text == "` '"
    assert folded("\uff40 ` \u2019").text == "` ' '"
