"""What a page must say it says once, and what it draws has no signs that are no words."""

import pytest

from tests.browser.conftest import Browse
from tests.browser.places import PageType, address, each_page
from tests.browser.states import TALL, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

DISCLAIMER = "geen officiële publicatie"
# Whether any dot in the middle of a zero is drawn, in our own font of a weight.
MIDDLE_OF_ZERO = """async (weight) => {
  const font = `${weight} 200px "Atkinson Next"`;
  await document.fonts.load(font, "0");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [300, 300];
  const pen = canvas.getContext("2d");
  pen.font = font;
  pen.fillText("0", 50, 220);
  const { width, actualBoundingBoxAscent: height } = pen.measureText("0");
  const drawn = (x, y, w, h) => pen.getImageData(x, y, w, h).data.some((value, index) => index % 4 === 3 && value > 0);
  return [drawn(0, 0, 300, 300), drawn(50 + width / 2 - 8, 220 - height / 2 - 8, 16, 16)];
}"""
# The widths that the last rows of the cards leave open, in pixels.
HOLES = """() => [...document.querySelectorAll(".cards ul")].map((list) =>
  list.getBoundingClientRect().right - list.lastElementChild.getBoundingClientRect().right)"""


@each_page
def test_the_disclaimer_stands_once(browse: Browse, request: pytest.FixtureRequest, kind: PageType) -> None:
    page = browse(address(request, "root", kind.path)).page
    assert page.locator("body").inner_text().count(DISCLAIMER) == 1


@pytest.mark.parametrize("weight", [400, 600])
def test_a_zero_has_no_slash(browse: Browse, request: pytest.FixtureRequest, weight: int) -> None:
    page = browse(address(request, "root", "")).page
    assert page.evaluate(MIDDLE_OF_ZERO, weight) == [True, False]


@pytest.mark.parametrize("path", ["", "overleggen/"])
@pytest.mark.parametrize("width", [WIDE, 800])
def test_a_row_of_cards_has_no_hole(browse: Browse, request: pytest.FixtureRequest, path: str, width: int) -> None:
    page = browse(address(request, "root", path), width=width, height=TALL).page
    holes = page.evaluate(HOLES)
    assert holes
    assert max(holes) <= 1
