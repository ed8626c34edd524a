"""Every page of real content, and of an archive of made-up consultations, is converted as MkDocs does."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from bench.archive.project import CONTENT, make_project
from bench.archive.stock import stock_of
from generator.model.library import Library, Page
from generator.pipeline import build, load, understand_file
from generator.problems import Problems
from generator.publish.assembly.markdown import convert
from tests.publish.assembly.mkdocs_pages import is_converted

ONE = CONTENT / "consultations" / "navo-ministers-mei-2025" / "source.txt"


def source(page: Page) -> str:
    """The Markdown of a page as MkDocs hands it over."""
    return page.markdown.lstrip()


def check(pages: Iterable[Page]) -> None:
    assert [page.path for page in pages if not is_converted(source(page), page.path)] == []


def test_pages_of_a_real_consultation_are_converted() -> None:
    record, knowledge = understand_file(ONE, CONTENT, Problems())
    assert record
    check(build(Library((record,), knowledge), Problems()).pages)


@pytest.mark.slow
def test_all_pages_of_the_content_are_converted() -> None:
    pages = build(load(CONTENT, Problems()), Problems()).pages
    check(pages)
    files = {page.file for page in pages}
    made = [convert(source(page), page.path) for page in pages]
    assert files >= {link.file for each in made if each for link in each.links if link.file.endswith("/index.md")}


@pytest.mark.slow
def test_all_pages_of_a_made_up_archive_are_converted(tmp_path: Path) -> None:
    make_project(tmp_path / "project", 4, stock_of(CONTENT))
    check(build(load(tmp_path / "project" / "content", Problems()), Problems()).pages)
