from collections.abc import Iterator
from dataclasses import replace

import pytest

from generator.model.duty_paths import DUTIES, SECURITY
from generator.model.library import Page
from generator.publish.preview import pages_over_all
from generator.publish.preview.pages_over_all import PagesOverAll
from generator.render import archive_of
from generator.render.summaries.archive import Archive
from generator.render.views.draft import Draft, FileDraft
from generator.render.writing.markdown import Markdown
from tests.publish import libraries


def words() -> Markdown:
    """What stands on each page."""
    return Markdown("Woorden")


def draft(path: str, title: str) -> Draft:
    """A page to write."""
    return Draft(path, title, "", words, ())


@pytest.fixture
def archive() -> Archive:
    return archive_of(libraries.library(None))


def test_a_page_is_made_with_those_before_it_of_its_own_kind_and_with_no_other(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def kind(folder: str, count: int) -> Iterator[Draft]:
        for number in range(count):
            path = f"{folder}/{number}/" if number else f"{folder}/"
            made.append(path)
            yield draft(path, path)

    types = (lambda _: kind("a", 3), lambda _: kind("b", 3), lambda _: kind("none", 0))
    monkeypatch.setattr(pages_over_all, "ARCHIVE_PAGE_TYPES", types)
    pages = PagesOverAll(archive)
    assert pages.find("b/1/") == Page("b/1/", "b/1/", Markdown("Woorden"))
    assert sorted(made) == ["a/", "b/", "b/1/"]
    assert pages.find("c/") is None
    assert len(made) == len(set(made))


def said(what: str) -> bytes:
    """What stands in each file."""
    return what.encode()


def test_a_file_beside_a_page_is_made_when_it_is_asked_for(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    beside = (FileDraft("a/1/keuze.js", said, ("iets",)),)
    kinds = (lambda _: iter((draft("a/", "A"), replace(draft("a/1/", "A1"), beside=beside))),)
    monkeypatch.setattr(pages_over_all, "ARCHIVE_PAGE_TYPES", kinds)
    pages = PagesOverAll(archive)
    assert pages.file("a/1/keuze.js") == b"iets"
    assert [pages.file(path) for path in ("a/keuze.js", "a/1/ander.js", "b/keuze.js", "keuze.js")] == [None] * 4


def test_a_kind_that_fails_is_begun_again_when_it_is_asked_for_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = [True]

    def kind(_: Archive) -> Iterator[Draft]:
        yield draft("a/", "A")
        if failing:
            raise ValueError("a template")
        yield draft("a/1/", "A1")

    monkeypatch.setattr(pages_over_all, "ARCHIVE_PAGE_TYPES", (kind,))
    pages = PagesOverAll(archive)
    with pytest.raises(ValueError, match="a template"):
        pages.find("a/1/")
    failing.clear()
    assert pages.find("a/1/") == Page("a/1/", "A1", Markdown("Woorden"))


def test_a_file_of_which_the_law_gives_the_place_is_found_with_its_page(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = (FileDraft(SECURITY, said, ("Contact: tel:1",)),)
    monkeypatch.setattr(
        pages_over_all, "ARCHIVE_PAGE_TYPES", (lambda _: iter((replace(draft(DUTIES, "A"), beside=beside),)),)
    )
    assert PagesOverAll(archive).file(".well-known/security.txt") == b"Contact: tel:1"
