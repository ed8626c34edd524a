"""A page that is written plainly is read fast, and as a parser for all HTML reads it; any other by that parser."""

from __future__ import annotations

import pytest
from hypothesis import given

from generator.verify.elements import any_elements, plain_elements, read_elements
from generator.verify.markup import NotPlainError, pieces
from generator.verify.shown_words import any_words, plain_words, shown_words
from tests.verify.any_pages import ANY_PAGE


@given(ANY_PAGE)
def test_the_elements_of_any_page_are_those_that_a_parser_for_all_html_finds(page: str) -> None:
    found, wanted = read_elements(page), any_elements(page)
    assert found == wanted
    assert [(one.line, one.column) for one in found.elements] == [(one.line, one.column) for one in wanted.elements]


@given(ANY_PAGE)
def test_the_official_words_of_any_page_are_those_that_a_parser_for_all_html_finds(page: str) -> None:
    assert shown_words(page) == any_words(page)


@pytest.mark.parametrize(
    "page",
    [
        '<!doctype html>\n<html lang="nl"><head><title>A &amp; B</title><script src="a.js"></script></head></html>',
        '<p class="official">Een <b>woord</b> &lt;dat&gt;<br>blijft</p>\n<!-- van ons -->',
        "<style>p{color:red}</style><table><tr><td class=official>een</td></tr></table>",
    ],
)
def test_pages_as_ours_are_read_fast(page: str) -> None:
    assert plain_elements(page) == any_elements(page)
    assert plain_words(page) == any_words(page)


@pytest.mark.parametrize("page", ["a < b", '<p a="1"b="2">', "<p", "<![CDATA[x]]>", "<!--a--b-->", "</p a=1>"])
def test_what_is_not_written_plainly_is_refused(page: str) -> None:
    with pytest.raises(NotPlainError):
        plain_elements(page)


@pytest.mark.parametrize(
    "page",
    [
        '<p class="official">een',
        '<p class="official">een</b></p>',
        '<p class="official">een &notit twee</p>',
        '<p class="official">een &#150; twee</p>',
        '<p class="official"><template>een</template></p>',
        '<p class="official">een<b/> twee</p>',
        '<ruby><rt><p class="official">een</p></rt></ruby>',
    ],
)
def test_words_that_browsers_read_in_other_ways_are_refused(page: str) -> None:
    with pytest.raises(NotPlainError):
        plain_words(page)


@given(ANY_PAGE)
def test_the_pieces_of_any_page_make_the_page_again(page: str) -> None:
    assert "\n".join(pieces(page)) == page


def test_what_stands_above_and_below_the_content_is_a_piece_each() -> None:
    page = "<head>\n<title>x</title>\n</head>\n<body>\n<main>\n<p>y\n</main>\n<p>z\n</body>"
    assert pieces(page) == ["<head>", "<title>x</title>", "</head>\n<body>", "<main>", "<p>y", "</main>\n<p>z\n</body>"]
