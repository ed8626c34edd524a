"""The views in which a name is looked for: over lines, cells and pages, with and without hyphens."""

from __future__ import annotations

import pytest

from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.legible import legible
from generator.model.text import Span
from generator.parse.privacy.name_views import views
from tests.parse.documents import source_text


def found(text: str, words: str, *blocks: Block) -> list[str]:
    """What stands in the source wherever a view has these words."""
    source = source_text(text)
    return [
        "|".join(source.slice(part) for part in view.back(Span(start, start + len(words))))
        for view in views(source, blocks)
        if (start := view.text.find(words)) >= 0
    ]


@pytest.mark.parametrize(
    "text",
    [
        "van Jan Jansen,",
        "van Jan\nJansen,",
        "van Jan \u00a0 Jansen,",
        "van Jan\n   Jansen,",
        "van Jan\tJansen,",
        "van Jan Jan\u00adsen\u2060,",
    ],
)
def test_space_of_any_kind_is_a_space(text: str) -> None:
    assert [legible(words) for words in found(text, "Jan Jansen")] == [legible(text[4:-1])] * 2


def test_the_end_of_a_paragraph_is_a_line_feed() -> None:
    assert found("van Jan\n\nJansen", "Jan\nJansen") == ["Jan\n\nJansen"] * 2


@pytest.mark.parametrize("text", ["Quisten-\nburg", "Quisten-\n   burg", "Quisten\u00ad\nburg", "Quisten\u2010\nburg"])
def test_a_hyphen_at_the_end_of_a_line_is_read_both_ways(text: str) -> None:
    assert found(text, "Quistenburg") == [text]
    assert found(text, "Quisten-burg") == [text]


def test_a_hyphen_after_a_space_or_before_one_stays() -> None:
    assert found("Jansen - \nde Vries", "Jansen - de Vries") == ["Jansen - \nde Vries"] * 2


def test_a_block_over_the_end_of_a_page_is_read_on_without_what_stands_between() -> None:
    text = "door Jan\nPagina 1\nJansen gezegd"
    block = Block(0, BlockKind.PARAGRAPH, (Span(0, 8), Span(18, 31)))

    assert found(text, "Jan Jansen", block) == ["Jan|Jansen"]


def test_a_hyphen_that_was_kept_at_the_end_of_a_page_is_read_both_ways() -> None:
    text = "door Quisten-\nPagina 1\nburg gezegd"
    gap = Repair(RepairKind.HYPHEN_KEPT, Span(13, 23), "")
    block = Block(0, BlockKind.PARAGRAPH, (Span(0, 14), Span(23, 34)), (gap,))

    assert found(text, "Quistenburg", block) == ["Quisten-\n|burg"]
    assert found(text, "Quisten-burg", block) == ["Quisten-\n|burg"]
