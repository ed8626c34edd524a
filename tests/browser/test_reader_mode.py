"""The reader mode of browsers shows the whole text and nothing of our controls."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.paper import packed
from tests.browser.places import CONSULTATION, PAGE_TYPES, PageType, address

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "De leesweergave van uw browser laat de hele tekst zien, met de uitleg van begrippen en zonder knoppen."

# What Firefox makes its reader mode with; other browsers' are kin to it.
READABILITY = Path(__file__).parent / "node_modules" / "@mozilla" / "readability"
READERS = ("Readability.js", "Readability-readerable.js")
PARTS = """() => {
  const texts = (selector) => [...document.querySelectorAll(selector)]
    .filter((element) => !element.closest(".note") && !element.querySelector("p, li, table, div"))
    .map((element) => element.textContent);
  return {
    official: texts(".official, .official :is(p, li, td, th, h2, h3, h4)"),
    terms: texts(".terms dt, .terms .definition"),
    controls: texts("article :is(button, summary), .exchange-tools > p, .siblings a, .toc summary"),
    notes: [...document.querySelectorAll(".note > p, .note-switch")].map((element) => element.textContent),
  };
}"""
READ_PAGES = [kind for kind in PAGE_TYPES if kind.has_terms]
PAGE_TO_BREAK = f"{CONSULTATION}fracties/volt/"


@dataclass(frozen=True)
class Parts:
    """The texts of a page by what they are, in order and without spaces.

    Without our style sheet nobody could tell the `notes` of the editor from official text.
    """

    official: list[str]
    terms: list[str]
    controls: list[str]
    notes: list[str]


@cache
def reading() -> str:
    """The script that gives what the reader mode makes of a page; the tests are collected without its package."""
    scripts = "".join((READABILITY / name).read_text(encoding="utf-8") for name in READERS)
    return f"""() => {{
      {scripts}
      const article = new Readability(document.cloneNode(true)).parse();
      return {{ isOffered: isProbablyReaderable(document), text: article?.textContent ?? "" }};
    }}"""


def parts_of(page: Page) -> Parts:
    """The parts of a page as it is now."""
    found: dict[str, list[str]] = page.evaluate(PARTS)
    return Parts(**{name: [packed(text) for text in texts if text.strip()] for name, texts in found.items()})


def faults(parts: Parts, read: dict[str, Any]) -> list[str]:
    """What the reader mode does not show in order, and what it should not show."""
    text, at = packed(read["text"]), 0
    found = [] if read["isOffered"] else ["not offered"]
    for words in [*parts.official, *parts.terms]:
        place = text.find(words, at)
        if place < 0:
            found.append(f"missing here: {words[:60]}")
        else:
            at = place + len(words)
    found += [f"a control: {words}" for words in parts.controls if words in text]
    return found + [f"a note that could be official text: {words}" for words in parts.notes if words in text]


@pytest.mark.parametrize("kind", READ_PAGES, ids=lambda kind: kind.name)
def test_reader_mode_shows_the_whole_text_in_order(
    browse: Browse, request: pytest.FixtureRequest, kind: PageType
) -> None:
    page = browse(address(request, "root", kind.path)).page
    parts = parts_of(page)
    assert len(parts.official) > 5
    assert len(parts.terms) > 8
    assert len(parts.controls) > 8
    assert faults(parts, page.evaluate(reading())) == []


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        ("document.querySelector('.answer').className = 'comment'", "missing here"),
        ("document.querySelector('.question').before(document.querySelectorAll('.answer')[1])", "missing here"),
        ("document.querySelector('.terms').remove()", "missing here"),
        (
            "document.querySelectorAll('.supplemental').forEach((it) => it.classList.remove('supplemental'))",
            "a control",
        ),
        ("document.querySelectorAll('article, article p').forEach((it) => it.hidden = true)", "not offered"),
    ],
)
def test_a_page_that_reads_badly_is_seen(browse: Browse, request: pytest.FixtureRequest, harm: str, fault: str) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK)).page
    parts = parts_of(page)
    page.evaluate(f"() => {{ {harm}; }}")
    assert any(line.startswith(fault) for line in faults(parts, page.evaluate(reading())))
