"""A page that is written plainly is read fast, and as a parser for all HTML reads it; any other by that parser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.verify.elements import any_elements, plain_elements, read_elements
from generator.verify.markup import NotPlainError
from generator.verify.shown_words import any_words, plain_words, shown_words

_NAMES = st.sampled_from(
    ["p", "div", "span", "a", "li", "td", "b", "h2", "img", "br", "hr", "P", "svg", "rt", "template"]
)
_CLASSES = st.sampled_from(["official", "ours", "official notes", "official ours", "x", "notes"])
_TEXTS = st.sampled_from(
    [
        "woord",
        " ",
        "twee woorden ",
        "\n",
        "&amp;",
        "&lt;p&gt;",
        "&#8209;",
        "é",
        "&nbsp;",
        "a > b",
        "'",
        '"',
        "\u00a0",
        "­",
    ]
)
_ODD = st.sampled_from(
    [
        *("<", "&", "&notit", "&copy", "&#150;", "&#xD800;", "\0", "</", "<!--a--b-->", "<!-- x -->", "<!>", "<?xml?>"),
        *("<p/>", "<a b=c/>", "<p a='\"' b=\"'\">", '<p a=b"c>', "<p\fa>", "</p x>", "</br>", "<title>a<b</title>"),
        *("<script>if(a</b/)</script>", "<script src=x></script>", "<style>p{}</style>", "<STYLE>a</STYLE>"),
        "<!doctype html>",
    ]
)


def _element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def written(name: str, classes: str, texts: list[str]) -> str:
        end = "" if name in ("img", "br", "hr") else f"</{name}>"
        return f'<{name} class="{classes}" id=a{len(texts)}>{"".join(texts) if end else ""}{end}'

    return st.builds(written, _NAMES, _CLASSES, st.lists(inside, max_size=4))


_PLAIN = st.recursive(_TEXTS, _element, max_leaves=20)
_ANY = st.lists(
    st.one_of(_PLAIN, _ODD, st.builds("<{}>".format, _NAMES), st.builds("</{}>".format, _NAMES)), max_size=6
)


@given(_ANY.map("".join))
def test_the_elements_of_any_page_are_those_that_a_parser_for_all_html_finds(page: str) -> None:
    found, wanted = read_elements(page), any_elements(page)
    assert found == wanted
    assert [(one.line, one.column) for one in found.elements] == [(one.line, one.column) for one in wanted.elements]


@given(_ANY.map("".join))
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
