"""Codes become the letters that are printed."""

from __future__ import annotations

import pytest

from generator.read.pdf.glyphs.letters import accented, printed


@pytest.mark.parametrize(
    ("codes", "letters"),
    [
        ("Koninkrijks\x02", "Koninkrijks-"),
        ("NAVO\ufffe", "NAVO-"),
        ("rand\u00advoorwaarde", "rand-voorwaarde"),
        ("\uf0b7 een punt", "• een punt"),
        ("\uf0a7 een punt", "▪ een punt"),
        ("\uf0fc vink", "\uf0fc vink"),
        ("oﬃcieel ﬁnancieel aﬂoop stoﬀelijk", "officieel financieel afloop stoffelijk"),
        ("28\u00a0676", "28 676"),
        ("a\0b", "a\ufffdb"),
        ("\x01a\x1f ", "a"),
        ("İmamoğlu – €", "İmamoğlu – €"),
    ],
)
def test_codes_become_what_is_printed(codes: str, letters: str) -> None:
    assert printed(codes) == letters


@pytest.mark.parametrize(
    ("letter", "accent", "whole"), [("c", "´", "ć"), ("s", "¸", "ş"), ("E", "¨", "Ë"), ("x", "¸", ""), ("1", "´", "")]
)
def test_a_drawn_accent_and_its_letter_are_one_letter_if_there_is_one(letter: str, accent: str, whole: str) -> None:
    assert accented(letter, accent) == whole
