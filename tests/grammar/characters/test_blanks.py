from __future__ import annotations

import pytest

from generator.grammar.characters.blanks import blanks


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("Vastgesteld .. xxxx 2025", ".. xxxx 2025"),
        ("Nr. xxx VERSLAG", "Nr. xxx"),
        ("Bij brief van .. mei 2025", ".. mei 2025"),
        ("de brief d.d. … over", "d.d. …"),
        ("Vastgesteld ____ 20..", "____ 20.."),
    ],
)
def test_what_a_draft_leaves_open(text: str, blank: str) -> None:
    [place] = blanks(text)

    assert text[place.start : place.end] == blank


@pytest.mark.parametrize("text", ["Vastgesteld 3 juni 2025", "XX de eeuw", "Hij dacht … in 2025", ""])
def test_other_text_leaves_nothing_open(text: str) -> None:
    assert list(blanks(text)) == []
