"""Ace by DAISY finds nothing in a book that keeps a reader out."""

import re
import zipfile
from pathlib import Path

import pytest

from tests.browser.ace import objections
from tests.publish.books.made import CHOSEN, epub_of, hostile, of_site

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def spoilt(book: Path, target: Path, was: str, becomes: str) -> Path:
    """A copy of a book in which a pattern was replaced in all its files of text."""
    with zipfile.ZipFile(book) as opened, zipfile.ZipFile(target, "w") as written:
        for name in opened.namelist():
            data = opened.read(name)
            if name.endswith((".xhtml", ".opf")):
                data = re.sub(was, becomes, data.decode()).encode()
            written.writestr(name, data)
    return target


def test_ace_finds_no_barrier_in_any_document_or_in_one_that_does_harm(built_site: Path, tmp_path: Path) -> None:
    ids = sorted({path.parent.parent.name for path in built_site.glob("overleggen/*/volledige-tekst/index.html")})
    assert set(CHOSEN) < set(ids)
    books = [epub_of(of_site(built_site, each), tmp_path) for each in ids]
    assert objections(tmp_path / "ace", *books, epub_of(hostile(), tmp_path)) == []


@pytest.mark.harms
@pytest.mark.parametrize(
    ("was", "becomes", "rule"),
    [
        (r' alt="[^"]*"', "", "image-alt"),
        (r'<meta property="schema:access[^>]*>[^<]*</meta>', "", "metadata-"),
        (r' (xml:)?lang="nl"', "", "lang"),
        (r'(?s)<a class="term"[^>]*>.*?</a>', '<a href="#x"></a>', "link-name"),
    ],
    ids=["picture", "metadata", "language", "link"],
)
def test_ace_sees_a_barrier(tmp_path: Path, was: str, becomes: str, rule: str) -> None:
    book = spoilt(epub_of(hostile(), tmp_path), tmp_path / "spoilt.epub", was, becomes)
    assert any(rule in said for said in objections(tmp_path / "ace", book))
