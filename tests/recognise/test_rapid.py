"""Shows that lines printed in one size get one size from RapidOCR, whose boxes end where the letters of a line end."""

from __future__ import annotations

import pytest

from generator.model.recognition import RecognisedLine, RecognisedWord
from generator.recognise.rapid import line_in_box, sized_by_width

HIGH = 12.4


def boxed(text: str, height: float) -> RecognisedLine:
    """A line in a box of this height, as the library gives it: corners from the top left, and words with theirs."""
    wide = 5.0 * len(text)
    corners = [[70.0, 100.0], [70.0 + wide, 100.0], [70.0 + wide, 100.0 + height], [70.0, 100.0 + height]]
    found = line_in_box(corners, [(text, 0.99, corners)])
    assert found is not None
    return found


def test_a_line_without_letters_below_it_is_as_large_as_one_with() -> None:
    low, high = boxed("Vragen", HIGH), boxed("Kamer", HIGH * 0.895)

    assert high.size == pytest.approx(low.size, rel=0.02)
    assert high.baseline == pytest.approx(low.baseline, rel=0.02)


def line(size: float, wide: float, letters: int = 40) -> RecognisedLine:
    word = RecognisedWord(text="x" * letters, confidence=99, left=0, right=wide * letters)
    return RecognisedLine(baseline=100, size=size, words=(word,))


def test_a_box_that_is_too_low_is_mended_by_the_width_of_its_letters() -> None:
    text = [line(10, 5.5) for _ in range(5)]
    sizes = [each.size for each in sized_by_width([*text, line(8.8, 5.5)])]

    assert sizes == [*[10] * 5, pytest.approx(9.4)]


def test_notes_stay_smaller_than_the_text() -> None:
    sizes = [each.size for each in sized_by_width([*[line(10, 5.5) for _ in range(5)], line(8, 4.4)])]

    assert sizes[-1] == pytest.approx(8)


def test_a_few_letters_tell_no_width() -> None:
    (_, short) = sized_by_width([line(10, 5.5), line(10, 9, letters=2)])

    assert short.size == 10
