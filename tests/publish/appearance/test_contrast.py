"""Contrast is that of the standard, and the nearest colour that passes is near and passes."""

from hypothesis import given
from hypothesis import strategies as st

from generator.publish.appearance.contrast import Colour, colour_of, contrast, mixed, nearest, written

BLACK, WHITE, GREY = (0, 0, 0), (255, 255, 255), (119, 119, 119)
colours = st.tuples(*[st.integers(0, 255)] * 3)


def test_black_and_white_and_a_known_grey() -> None:
    assert contrast(BLACK, WHITE) == contrast(WHITE, BLACK) == 21
    assert round(contrast(GREY, WHITE), 2) == 4.48
    assert contrast(GREY, GREY) == 1


def test_a_colour_is_read_as_it_is_written() -> None:
    assert colour_of("#0a5540") == (10, 85, 64)
    assert colour_of("#FFF") == WHITE
    for text in ("", "fff", "#ff", "#fffff", "#ggg", "rood", "#0a5540 ", "rgb(0, 0, 0)"):
        assert colour_of(text) is None


@given(colours)
def test_a_colour_that_is_written_is_the_same_when_read(colour: Colour) -> None:
    assert colour_of(written(colour)) == colour


@given(colours)
def test_the_nearest_to_a_colour_that_passes_is_that_colour(colour: Colour) -> None:
    assert nearest(colour, lambda _: True) == colour


@given(colours)
def test_the_nearest_passes_and_is_no_darker_than_need_be(colour: Colour) -> None:
    found = nearest(colour, lambda other: contrast(other, WHITE) >= 7)
    assert found is not None
    assert contrast(found, WHITE) >= 7
    if contrast(colour, WHITE) < 7:
        assert contrast(found, WHITE) < 7.35


def test_the_nearest_has_the_same_hue() -> None:
    blue = nearest((80, 140, 255), lambda other: contrast(other, WHITE) >= 7)
    assert blue is not None
    assert blue[2] > blue[1] > blue[0]


def test_there_may_be_none() -> None:
    assert nearest(GREY, lambda _: False) is None


def test_mixing_is_that_of_style_sheets() -> None:
    assert mixed(BLACK, WHITE, 0.5) == (128, 128, 128)
    assert (mixed(BLACK, WHITE, 0), mixed(BLACK, WHITE, 1)) == (BLACK, WHITE)
