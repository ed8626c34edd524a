import pytest

from generator.verify.elements import read_elements
from generator.verify.references import Reference, Use, css_references, page_references


def _page(html: str) -> list[tuple[str, Use]]:
    return [(found.address, found.use) for found in page_references(read_elements(html))]


@pytest.mark.parametrize(
    ("html", "address", "use"),
    [
        ('<a href="x">', "x", Use.FOLLOW),
        ('<a href=" x ">', "x", Use.FOLLOW),
        ('<img src="x">', "x", Use.LOAD),
        ('<script src="x"></script>', "x", Use.LOAD),
        ('<form action="x">', "x", Use.LOAD),
        ('<button formaction="x">', "x", Use.LOAD),
        ('<link rel="stylesheet" href="x">', "x", Use.LOAD),
        ('<link rel="preconnect" href="x">', "x", Use.LOAD),
        ('<link rel="icon" href="x">', "x", Use.LOAD),
        ('<link href="x">', "x", Use.LOAD),
        ('<link rel="canonical" href="x">', "x", Use.NAME),
        ('<link rel="alternate stylesheet" href="x">', "x", Use.LOAD),
        ('<meta http-equiv="Refresh" content="0; URL=x">', "x", Use.LOAD),
        ('<p style="background: url(x)">', "x", Use.LOAD),
        ("<style>p{background:url('x')}</style>", "x", Use.LOAD),
        ('<svg><use href="x"/></svg>', "x", Use.LOAD),
    ],
)
def test_each_attribute_that_holds_an_address_is_known(html: str, address: str, use: Use) -> None:
    assert _page(html) == [(address, use)]


def test_a_set_of_images_holds_an_address_for_each() -> None:
    assert _page('<img srcset="a.png 1x, b.png 2x, ">') == [("a.png", Use.LOAD), ("b.png", Use.LOAD)]


def test_what_holds_no_address_gives_none() -> None:
    assert (
        _page('<p class="x"><meta name="url" content="x"><link rel="icon"><meta http-equiv="refresh" content="5">')
        == []
    )


@pytest.mark.parametrize(
    "css",
    [
        '@import "x";',
        "@import url(x);",
        "@import url('x') screen;",
        "p{src:url(x)}",
        'p{src:url( "x" )}',
        "/* url(comment) */p{src:url(x)}",
    ],
)
def test_each_way_to_write_an_address_in_a_style_sheet_is_known(css: str) -> None:
    assert [found.address for found in css_references(css)] == ["x"]


def test_an_address_in_a_style_sheet_has_its_place() -> None:
    assert list(css_references("/* one\n two */\np { src: url(x) }")) == [Reference("x", Use.LOAD, 3, 10)]


def test_an_address_in_a_style_element_has_its_place_on_the_page() -> None:
    (found,) = page_references(read_elements("<p>\n<style>\np{src:url(x)}</style>"))
    assert found.line == 3
