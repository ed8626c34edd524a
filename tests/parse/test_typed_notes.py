from __future__ import annotations

import pytest

from generator.parse.typed_notes import typed_notes

CALLED = ("Wat wordt hier bedoeld? 1) 2)",)
NOTES = ("1) Aanhangsel Handelingen, nr. 1121.", "2) AD, 13 januari 2024.")


@pytest.mark.parametrize(
    ("paragraphs", "before", "count"),
    [
        (("Ja.", *NOTES), CALLED, 2),
        (NOTES, CALLED, 2),
        (("Ja [1].", "[1] Zie elders."), (), 1),
        (("Kunt u dit toelichten?", "(1) AD, 8 april 2020."), ("Kent u het bericht? (1)",), 1),
        (("Ja, in twee stappen:", "(1) eerst dit", "(2) dan dat"), ("Kent u het bericht?",), 0),
        (("Ja.", *NOTES), (), 0),
        (("Er zijn twee redenen:", *NOTES), ("Wat zijn de redenen?",), 0),
        (("Ja.", "3) Nog iets.", *NOTES), CALLED, 2),
        (("Ja.", "1) Een.", "3) Drie."), CALLED, 0),
        (("Ja.", *NOTES, "Slot."), CALLED, 0),
        (("Ja.", "2) Twee."), CALLED, 0),
        (("* Trouw, 9 maart jl.",), ("Heeft u kennis genomen van het artikel?*",), 1),
        (("Ja.", "* Trouw.", "** NRC."), ("Het artikel * en het bericht **?",), 2),
        (("Ja.", "* Trouw."), ("Wat is dit?",), 0),
        (("Ja.", "** NRC."), ("Het artikel *?",), 0),
        (("Er zijn twee punten:", "* een", "* twee"), ("Welke *?",), 0),
        ((), (), 0),
    ],
)
def test_the_last_paragraphs_are_notes_where_the_text_before_calls_them(
    paragraphs: tuple[str, ...], before: tuple[str, ...], count: int
) -> None:
    assert typed_notes(paragraphs, before) == count
