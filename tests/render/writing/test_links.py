"""Addresses are relative to the page they stand on, and no address ends before its end."""

from __future__ import annotations

import pytest

from generator.grammar.references import address_of
from generator.render.writing.links import to_about, to_file, to_outside, to_page, to_site
from tests.render.html import only, soup


@pytest.mark.parametrize(
    ("here", "there", "address"),
    [
        ("", "begrippen/", "begrippen/index.md"),
        ("begrippen/", "", "../index.md"),
        ("begrippen/", "begrippen/", "index.md"),
        ("overleggen/mei/", "overleggen/mei/volledige-tekst/", "volledige-tekst/index.md"),
        ("overleggen/mei/fracties/volt/", "overleggen/mei/volledige-tekst/", "../../volledige-tekst/index.md"),
        ("fracties/volt/", "overleggen/mei/", "../../overleggen/mei/index.md"),
    ],
)
def test_a_page_is_linked_relative_to_the_markdown_file(here: str, there: str, address: str) -> None:
    assert to_page(here, there) == address


def test_an_anchor_follows_the_file() -> None:
    assert to_page("a/", "b/", "vraag-19") == "../b/index.md#vraag-19"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("/", "../../index.md"),
        ("/over/", "../../over.md"),
        ("/over#wie", "../../over.md#wie"),
        ("/noten/", "../../noten/index.md"),
        ("/begrippen/s/#begrip-saceur", "../../begrippen/s/index.md#begrip-saceur"),
        ("/overleggen/mei/", "index.md"),
        ("/overleggen/mei/overleg.json", "overleg.json"),
    ],
)
def test_what_editors_write_from_the_root_is_linked_from_the_page(address: str, link: str) -> None:
    assert to_site("overleggen/mei/", address) == link


def test_a_published_file_is_linked_as_it_is() -> None:
    assert to_file("overleggen/mei/verantwoording/", "overleggen/mei/bron.txt") == "../bron.txt"


def test_an_ordinary_address_elsewhere_stays_as_it_is() -> None:
    address = "https://zoek.officielebekendmakingen.nl/kst-28676-500.html?a=1&b=%20#deel"
    assert to_outside(address) == address


@pytest.mark.parametrize("sign", ['"', "'", "(", ")", "[", "]", "<", ">", "*", "`", "\\", "{", "}", "|", " "])
def test_no_sign_in_an_address_ends_it(sign: str) -> None:
    made = soup(f"[naam]({to_outside(f'https://example.org/a{sign}b_c_d')}) en verder")
    assert only(made, "a")["href"] == f"https://example.org/a%{ord(sign):02X}b_c_d"
    assert made.get_text() == "naam en verder"


def test_an_address_of_an_act_of_the_kingdom_with_brackets_survives() -> None:
    address = address_of("kst-35925-(R2145)-3") or "https://example.org/(R2145)"
    assert "(" not in to_outside(address)


def test_the_page_about_the_site_is_linked_as_the_file_that_it_is() -> None:
    assert to_about("fracties/vvd/", "van-ons") == "../../over.md#van-ons"
    assert to_about("", "afgeleid") == "over.md#afgeleid"
