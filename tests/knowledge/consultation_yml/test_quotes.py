"""Finding the words an editor quotes, and the nearest ones when they are not there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.knowledge.consultation_yml.quotes import folded, locate_quote, nearest_passage, occurrences
from generator.model.block import Block, BlockKind
from generator.model.consultation import Consultation
from generator.model.text import Line, SourceText, Span
from tests.knowledge.document import consultation
from tests.pace import Watch


def found(quote: str, occurrence: int = 1) -> tuple[int, str] | None:
    """The block and the words there."""
    document = consultation()
    located = locate_quote(document, quote, occurrence)
    return located and (located[0], document.text(located[0])[located[1].start : located[1].end])


def test_a_quote_is_found_across_the_line_ends_of_the_source() -> None:
    assert found("hoe het kabinet de NAVO-norm ziet.") == (1, "hoe het kabinet de NAVO-norm ziet.")


def test_a_quote_is_found_where_a_hyphen_was_repaired() -> None:
    assert found("de NAVO-norm.") == (3, "de NAVO-norm.")


def test_white_space_in_a_quote_does_not_matter() -> None:
    assert found("Deze \n leden  vragen") == (1, "Deze leden vragen")


def test_occurrences_are_counted_through_the_document_without_page_furniture() -> None:
    assert [passage.block for passage in occurrences(consultation(), "EU")] == [1, 3, 4, 5]
    assert found("EU", 2) == (3, "EU")
    assert found("EU", 5) is None


def test_words_inside_other_words_are_not_found() -> None:
    assert found("EU.") == (1, "EU.")
    assert found("norm st") is None
    assert found("sanctie") is None


def test_case_counts() -> None:
    assert found("het kabinet steunt") is None


def test_a_quote_never_runs_over_two_paragraphs() -> None:
    assert found("EU. Wat doet") is None


def test_an_empty_quote_stands_nowhere() -> None:
    assert found(" ") is None


@pytest.mark.parametrize(
    ("quote", "nearest"),
    [
        ("De EU legde sancties op aan Rusland", "De EU legt sancties op aan Rusland."),
        ("hoe het kabinet tegen de NAVO-norm kijkt", "hoe het kabinet de NAVO-norm ziet. Deze"),
        ("fracties", "sancties"),
        ("Ruslant", "Rusland."),
    ],
)
def test_the_nearest_words_are_as_many_as_the_quote_has(quote: str, nearest: str) -> None:
    passage = nearest_passage(consultation(), quote)
    assert passage is not None
    assert passage.text == nearest


@pytest.mark.parametrize("quote", ["onvergelijkbaar zeldzaam", "🙂", "x"])
def test_nothing_is_near_to_words_that_are_like_none(quote: str) -> None:
    assert nearest_passage(consultation(), quote) is None


def test_a_document_without_text_has_nothing_near() -> None:
    assert nearest_passage(replace(consultation(), blocks=()), "woord") is None


@pytest.mark.slow
def test_a_long_document_is_searched_within_a_second_or_two() -> None:
    words = " ".join(f"woord{n % 997} en nog iets anders" for n in range(12_000))
    block = Block(0, BlockKind.PARAGRAPH, (Span(0, len(words)),))
    source = SourceText("lang.txt", words, (Line(1, Span(0, len(words))),))
    long: Consultation = replace(consultation(), source=source, blocks=(block,), sections=())
    long.text(0)
    watch = Watch()
    passage = nearest_passage(long, "woord500 en noch iets anders woord501 en nog")
    assert passage is not None
    assert passage.text == "woord500 en nog iets anders woord501 en nog"
    assert watch.seconds() < 10


def test_folding_leaves_one_space_between_words() -> None:
    assert folded(" a\n b\u00a0 c ") == "a b c"
