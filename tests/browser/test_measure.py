"""Running text keeps a measure that eyes follow easily: 60 to 75 characters a line on a desk."""

from statistics import median

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.places import CONSULTATION, FULL_TEXT, address
from tests.browser.states import TALL, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Regels zijn op een groot scherm 60 tot 75 letters lang."

LEAST, MOST = 60, 75
# The number of characters of each line of the paragraphs that a selector finds, the last and shorter lines left out.
MEASURE = """(selector) => [...document.querySelectorAll(selector)].flatMap((paragraph) => {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = [];
  let bottom = -Infinity;
  while (texts.nextNode()) {
    for (const word of texts.currentNode.data.matchAll(/\\S+\\s*/g)) {
      range.setStart(texts.currentNode, word.index);
      range.setEnd(texts.currentNode, word.index + word[0].trimEnd().length);
      const box = [...range.getClientRects()].at(-1);
      if (box.top + box.height / 2 > bottom) lines.push(0);
      bottom = Math.max(bottom, box.bottom);
      lines[lines.length - 1] += word[0].length;
    }
  }
  return lines.length > 2 ? lines.slice(0, -1) : [];
})"""
RUNNING_TEXT = [
    (FULL_TEXT, ".answer .official > p:not(.label)"),
    (FULL_TEXT, ".question .official > p"),
    (f"{CONSULTATION}onderwerpen/verenigde-staten/", ".answer .official > p:not(.label)"),
    ("over/", ".page > p"),
    ("toegankelijkheid/", ".page > ul > li"),
    ("begrippen/a/", ".glossary dd:not(.term-use)"),
]


def usual_length(page: Page, selector: str) -> float:
    """The median number of characters in a full line."""
    lines: list[int] = page.evaluate(MEASURE, selector)
    assert len(lines) > 5
    return median(lines)


@pytest.mark.parametrize(("path", "selector"), RUNNING_TEXT)
def test_lines_have_60_to_75_characters(
    browse: Browse, request: pytest.FixtureRequest, path: str, selector: str
) -> None:
    page = browse(address(request, "root", path), width=WIDE, height=TALL).page
    page.evaluate("document.fonts.ready")
    assert LEAST <= usual_length(page, selector) <= MOST


@pytest.mark.parametrize("width", ["50rem", "20rem"])
def test_lines_that_are_too_long_or_too_short_are_seen(
    browse: Browse, request: pytest.FixtureRequest, width: str
) -> None:
    path, selector = RUNNING_TEXT[0]
    page = browse(address(request, "root", path), width=WIDE, height=TALL).page
    page.evaluate("(width) => document.documentElement.style.setProperty('--measure', width)", width)
    assert not LEAST <= usual_length(page, selector) <= MOST
