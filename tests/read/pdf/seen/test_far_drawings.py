"""What a file draws from here to the moon takes no longer than what it draws on its page, and hides no less."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Problems
from generator.read import read
from generator.read.pdf.seen.scene import Scene, Shape
from tests.pace import Watch
from tests.read.pdf.made import at, lines, pdf

MOST_SECONDS = 10
FAR = 2_147_483_648
PAGE = lines(70, 100, "De minister zegt dit.", "Het kabinet ook.")
# What reaches far is looked at more closely where something else is drawn.
BAR = "60 300 300 60 re f\n"
FAR_DRAWINGS = {
    "letters that are high": f"{BAR}BT /F 10 Tf 1 0 0 {FAR} 70 632 Tm (De griffier) Tj ET\n",
    "letters that hang low": f"{BAR}BT /F 10 Tf 1 0 0 -{FAR} 70 632 Tm (De griffier) Tj ET\n",
    "letters of a large size": f"{BAR}BT /F {FAR} Tf 1 0 0 1 70 632 Tm (De griffier) Tj ET\n",
    "letters on their side": f"{BAR}BT /F 10 Tf 0 {FAR} -1 0 70 632 Tm (De griffier) Tj ET\n",
    "letters that are raised": f"{BAR}q BT /F 10 Tf {FAR} Ts 1 0 0 1 70 632 Tm (De griffier) Tj ET Q\n",
    "letters on a page that is stretched": f"{BAR}q 1 0 0 {FAR} 0 0 cm BT /F 10 Tf 70 632 Td (De griffier) Tj ET Q\n",
    "a shape that is high": f"300 0 20 {FAR} re f\n",
    "a shape that hangs low": f"300 800 20 -{FAR} re f\n",
    "a line that is long": f"300 -{FAR} m 300 {FAR} l S\n",
    "shapes that are high": "300 -90000 20 190000 re f\n" * 4_000,
}


def taken(content: str) -> SourceText:
    problems = Problems()
    source = read(SourceFile("source.pdf", pdf(content)), problems)
    assert source is not None, [str(problem) for problem in problems]
    return source


@pytest.mark.parametrize("drawn", FAR_DRAWINGS.values(), ids=FAR_DRAWINGS.keys())
def test_what_reaches_far_is_read_as_fast_as_anything(drawn: str) -> None:
    watch = Watch()
    source = taken(drawn + PAGE)

    assert watch.seconds() < MOST_SECONDS
    assert "De minister zegt dit." in " ".join(source.text.split())


@pytest.mark.parametrize("above", ["60 720 300 40 re f", "60 -30000 300 60000 re f", "60 -9000 300 18000 re f"])
def test_a_bar_that_reaches_far_covers_what_lies_under_it(above: str) -> None:
    source = taken(at(70, 100, "De minister") + at(70, 400, "zegt dit.") + at(400, 700, "Het kabinet ook.") + above)

    hidden = " ".join(source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.HIDDEN)
    assert "De minister" in hidden
    assert "kabinet" not in hidden


@pytest.mark.parametrize(
    "box",
    [
        (0.0, 0.0, 10.0, 10.0),
        (0.0, 0.0, 10.0, 900.0),
        (0.0, -9e4, 10.0, 9e4),
        (0.0, -1e30, 10.0, 1e30),
        (0.0, float("-inf"), 10.0, float("inf")),
    ],
)
def test_every_shape_that_shares_some_of_a_box_is_found_once_in_the_order_of_painting(
    box: tuple[float, float, float, float],
) -> None:
    # Blocks of ink in one text are painted at once.
    inside = [
        Shape(1, (0, -1e20, 5, 1e20)),
        Shape(2, (0, 0, 5, 5)),
        Shape(2, (5, 1, 9, 6)),
        Shape(4, (0, 4, 5, 70)),
        Shape(5, (0, 3, 5, 5_000)),
    ]
    beside = [Shape(6, (20, 0, 30, 10)), Shape(7, (20, -1e20, 30, 1e20))]

    assert list(Scene([*inside, *beside]).meeting(box)) == inside
