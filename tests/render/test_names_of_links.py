"""The name of a link holds the words that are shown, for whoever says them to the computer (WCAG 2.5.3)."""

import re
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[2] / "generator" / "render" / "templates"
_LINK = re.compile(r'\[(?P<words>[^\[\]]+)\]\([^()]*\)\{:[^}]*?(?:\{%.*?%\}[^}]*?)*aria-label="(?P<name>[^"]+)"')
LINKS = [
    pytest.param(match["words"], match["name"], id=f"{path.name}: {match['words']}")
    for path in sorted(TEMPLATES.glob("*.jinja"))
    for match in _LINK.finditer(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("words", "name"), LINKS)
def test_the_name_of_a_link_holds_the_words_that_are_shown(words: str, name: str) -> None:
    assert without_filters(words) in without_filters(name)


def test_links_with_a_name_of_their_own_are_found() -> None:
    assert len(LINKS) > 8


def without_filters(text: str) -> str:
    return re.sub(r"\s*\|\s*attribute", "", text)
