"""A PDF is published as it is only where it holds nothing but its pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.hidden_content import HiddenContent
from generator.model.text import Line, SourceFile, SourceText, Span
from generator.problems import Code, Problems
from generator.read import read
from generator.read.pdf.only_pages import beyond_pages
from generator.read.shown_words import ShownWords
from tests.read.pdf.more_sources import MORE
from tests.read.pdf.only_pages.plain_sources import PLAIN
from tests.read.pdf.sources import LINES, UNSEEN, made

ROOT = Path(__file__).resolve().parents[4]
REAL = sorted([*ROOT.glob("content/consultations/*/source.pdf"), *ROOT.glob("evaluation/corpus/*/source.pdf")])


def beyond(data: bytes) -> HiddenContent | None:
    """What a file holds besides its pages, which show the lines."""
    text = " ".join(LINES)
    return beyond_pages(data, ShownWords(SourceText("source.pdf", text, (Line(1, Span(0, len(text))),))))


@pytest.mark.parametrize("data", PLAIN.values(), ids=PLAIN.keys())
def test_a_file_of_nothing_but_pages_is_published_as_it_is(data: bytes) -> None:
    assert beyond(data) is None


@pytest.mark.parametrize(("data", "hidden_content"), MORE.values(), ids=MORE.keys())
def test_a_file_that_holds_more_has_the_reason(data: bytes, hidden_content: HiddenContent) -> None:
    assert beyond(data) is hidden_content


@pytest.mark.parametrize(("data", "hidden_content"), MORE.values(), ids=MORE.keys())
def test_no_problem_about_it_holds_a_word_of_it(data: bytes, hidden_content: HiddenContent) -> None:
    problems = Problems()
    source = read(SourceFile("source.pdf", data), problems)

    assert not any(UNSEEN in f"{problem.message}{problem.advice}" for problem in problems)
    assert source is None or UNSEEN not in source.text
    reported = [problem for problem in problems if problem.code is Code.SOURCE_AS_TEXT]
    assert [hidden_content.value in problem.message for problem in reported] == (
        [] if hidden_content.is_usual or not source else [True]
    )


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.parent.name)
def test_official_publications_are_published_as_they_are(path: Path) -> None:
    source = read(SourceFile(path.name, path.read_bytes()), Problems())

    assert source is not None
    assert source.hidden_content is None


@pytest.mark.parametrize("cut", [10, 100, 400, 600])
def test_a_file_that_is_cut_off_is_not_known(cut: int) -> None:
    assert beyond(made()[:-cut]) in (HiddenContent.UNKNOWN, HiddenContent.REVISIONS, None)


def test_nesting_without_end_is_not_known() -> None:
    assert beyond(made(b"[" * 5000 + b"]" * 5000)) is HiddenContent.UNKNOWN


def test_a_reference_to_itself_ends() -> None:
    assert beyond(made(b"5 0 R", catalog=b"/Lang 5 0 R")) is HiddenContent.UNKNOWN
    assert beyond(made(b"<</Kids[5 0 R]>>", catalog=b"/Names<</Dests 5 0 R>>")) is None
