"""The measurement of Markdown that becomes HTML."""

from __future__ import annotations

import pytest

from bench import converting
from generator.model.library import Page, Site

pytestmark = pytest.mark.slow


def test_a_row_tells_how_many_pages_the_converter_converts() -> None:
    pages = Page("a/", "A", "# A\n\n[B](../b/index.md)"), Page("b/", "B", "# B\n\n*niet van ons*")
    name, count, converted, *rest = converting.row("twee", 2, Site(pages, ())).strip("| ").split(" | ")
    assert (name, count, converted, len(rest)) == ("twee", "2", "1", 3)


def test_the_table_has_a_row_for_the_content_and_one_for_made_up_consultations(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few = Site((Page("a/", "A", "# A"),), ())
    monkeypatch.setattr(converting, "site", lambda _: (1, few))
    monkeypatch.setattr(converting, "make_project", lambda *_: None)
    monkeypatch.setattr(converting, "stock_of", lambda _: None)
    rows = list(converting.rows())
    assert [row.split(" | ")[0] for row in rows[2:]] == ["| the content", "| 10 made-up ones"]
    assert {row.count("|") for row in rows} == {7}
