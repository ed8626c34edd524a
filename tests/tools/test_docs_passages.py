"""Passages of the guide: all words of a page are in one, no code is, and a page with its own words is the same page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tools.docs_passages import Passage, code_blocks, passages, with_words

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
PAGE = """\
# Add a `term`

Write it
as it *reads*, with `code | here`.

- One point
  over two lines.

  ```yaml file.yml
  # where it stands
  - term: NAVO    # its usual form
    text: |
      # no comment, but a line of text
  ```

| key | holds |
|---|---|
| `term` | a \\| b |
| `code` | |

`only.code`
"""


def texts(page: str) -> list[str]:
    return [passage.text for passage in passages(page)]


def rendered(page: str) -> str:
    return re.sub(r"\s+", " ", MarkdownIt("commonmark").enable("table").render(page))


def test_headings_paragraphs_points_cells_and_comments_are_passages_and_code_is_none() -> None:
    assert texts(PAGE) == [
        "Add a `term`",
        "Write it as it *reads*, with `code | here`.",
        "One point over two lines.",
        "where it stands",
        "its usual form",
        "key",
        "holds",
        "a | b",
    ]


def test_a_passage_knows_its_heading_and_a_heading_its_anchor() -> None:
    page = "# One\n\nText.\n\n## Two `CODE`\n\nMore.\n\n## Two `CODE`\n"

    assert passages(page) == [
        Passage("One", "One", "one"),
        Passage("Text.", "One"),
        Passage("Two `CODE`", "Two `CODE`", "two-code"),
        Passage("More.", "Two `CODE`"),
        Passage("Two `CODE`", "Two `CODE`", "two-code_1"),
    ]


def test_other_words_stand_in_the_places_of_the_passages_and_all_else_stays() -> None:
    page = with_words(PAGE, lambda passage: passage.text.upper())

    assert (
        page
        == """\
# ADD A `TERM`

WRITE IT AS IT *READS*, WITH `CODE | HERE`.

- ONE POINT OVER TWO LINES.

  ```yaml file.yml
  # WHERE IT STANDS
  - term: NAVO    # ITS USUAL FORM
    text: |
      # no comment, but a line of text
  ```

| KEY | HOLDS |
|---|---|
| `term` | A \\| B |
| `code` |  |

`only.code`
"""
    )
    assert [code for _, code in code_blocks(page)] == [code for _, code in code_blocks(PAGE)]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_with_its_own_words_is_the_same_page(path: Path) -> None:
    page = path.read_text(encoding="utf-8")

    again = with_words(page, lambda passage: passage.text)

    assert rendered(again) == rendered(page)
    assert list(code_blocks(again)) == list(code_blocks(page))
    assert texts(again) == texts(page)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_word_outside_code_is_in_a_passage(path: Path) -> None:
    page = path.read_text(encoding="utf-8")

    left = rendered(with_words(page, lambda _: ""))

    shown = re.sub(r"<pre>.*?</pre>|<code>.*?</code>|<[^>]*>", "", left, flags=re.DOTALL)
    assert re.findall(r"[^\W\d_]{2,}", re.sub(r"https?://\S+", "", shown)) == []


@pytest.mark.parametrize(
    ("page", "what"),
    [
        ("# One\n\n<p>Words</p>\n", "^3:1: .* html_block"),
        ("# One\n\n    words in code\n", "^3:1: .* code_block"),
        ("# One\n\nTwo\n---\n", "^3:1: .* underlined"),
        ("# One\n\n## Two ##\n", "^3:1: .* closed"),
        ("# One\n\n```no-language\n# words\n```\n", "^3:1: .*no-language"),
        ("# One\n\nA line  \nthat is broken\n", "^3:1: .* broken on purpose"),
    ],
)
def test_words_that_no_translator_could_reach_are_a_mistake(page: str, what: str) -> None:
    with pytest.raises(ValueError, match=what):
        passages(page)
