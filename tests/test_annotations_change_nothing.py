"""Pages with annotations and without: what is official is the same, element for element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from generator.model.library import Library, Page
from generator.render.pages.full_text import full_text
from generator.verify.shown_words import ADDED_BY_US, OFFICIAL
from tests.archive import archive
from tests.render.archives import pages_of
from tests.render.html import to_html

# The elements that a mark of ours puts around official words: links of terms and references, and languages.
_PARTED = re.compile(r"</(strong|em|sup)>( ?)<\1>")
_LAST_SPACE = re.compile(r" (?=</(?:strong|em|sup)>)")
_MARKS = ("a", "abbr", "span")


@pytest.fixture(scope="module")
def annotated() -> Library:
    return replace(archive(), records=archive().records[::4])  # of three formats


@pytest.mark.slow
def test_the_official_text_is_the_same_without_annotations(annotated: Library) -> None:
    bare = replace(annotated, records=tuple(replace(record, annotations=()) for record in annotated.records))
    pairs = list(zip(pages_of(full_text, annotated), pages_of(full_text, bare), strict=True))
    assert len(pairs) == len(annotated.records) > 2
    for with_marks, without in pairs:
        assert with_marks.path == without.path
        found, expected = list(_official(with_marks)), list(_official(without))
        assert found == expected, with_marks.path
        assert sum(map(len, expected)) > 1000, "the page holds official text"


@pytest.mark.slow
def test_annotations_do_mark_these_pages(annotated: Library) -> None:
    marked = [
        page for page in pages_of(full_text, annotated) if "term" in page.markdown and 'lang="en"' in page.markdown
    ]
    assert len(marked) > 1


@pytest.mark.parametrize(
    ("ours", "same"),
    [
        ('<p>de <a class="term" href="x">NAVO</a> en</p>', True),
        ('<p>de <span lang="en">NAVO</span><span class="ours">(uitleg)</span> en</p>', True),
        ("<p>de <em>NAVO</em> en</p>", False),
        ("<p>de <em>NA</em><em>VO</em> en</p>", False),
        ("<p>de</p><p>NAVO en</p>", False),
        ("<p>de NAVO, en</p>", False),
    ],
)
def test_a_difference_would_be_seen(ours: str, same: bool) -> None:
    plain, changed = (f'<div class="official">{text}</div>' for text in ("<p>de NAVO en</p>", ours))
    assert (list(_of_html(changed)) == list(_of_html(plain))) is same


def _official(page: Page) -> Iterator[str]:
    yield from _of_html(to_html(page.markdown))


def _of_html(html: str) -> Iterator[str]:
    """What is official on a page, each element with its words, without what is ours and without our marks."""
    for part in BeautifulSoup(html, "html.parser").select(f".{OFFICIAL}"):
        if part.find_parent(class_=OFFICIAL) is None:
            # A mark in the middle of words in bold parts their element, and not the words.
            yield _LAST_SPACE.sub("", _PARTED.sub(r"\2", " ".join("".join(_written(part)).split())))


def _written(element: PageElement) -> Iterator[str]:
    if isinstance(element, NavigableString):
        yield str(element)
    elif isinstance(element, Tag) and ADDED_BY_US not in element.get_attribute_list("class"):
        shown = element.name not in _MARKS
        yield f"<{element.name}>" if shown else ""
        for child in element.children:
            yield from _written(child)
        yield f"</{element.name}>" if shown else ""
