"""The script for a test by hand is true: every word that it says is seen or heard stands on the site."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from lxml import html

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "manual-test.md"
BY_HAND = {"Manual test"}  # what the tester is to write


def quoted(script: str) -> set[str]:
    return set(re.findall("“(.*?)”", script)) - BY_HAND


def heard(site: Path) -> str:
    """All words of all pages, what their labels say, and what scripts put there."""
    pages = [html.parse(str(path)).getroot() for path in site.rglob("*.html")]
    labels = [element.get("aria-label", "") for page in pages for element in page.iter("{*}*")]
    scripts = [path.read_text(encoding="utf-8") for path in (site / "assets").rglob("*.js")]
    texts = [" ".join("".join(page.itertext()).split()) for page in pages]
    return "\n".join([*texts, *labels, *scripts])


def missing(quotes: Iterable[str], text: str) -> list[str]:
    return sorted(quote for quote in quotes if quote not in text)


def test_every_word_that_is_quoted_stands_on_the_site(built_site: Path) -> None:
    quotes = quoted(SCRIPT.read_text(encoding="utf-8"))
    text = heard(built_site)
    assert len(quotes) > 20
    assert missing(quotes, text) == []
    assert missing({"Zoek maar raak"}, text) == ["Zoek maar raak"]


def test_the_script_is_one_page_and_names_every_screen_reader() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    assert len(script.splitlines()) < 60
    assert all(name in script for name in ("NVDA", "JAWS", "VoiceOver (macOS)", "VoiceOver (iOS)", "TalkBack"))
