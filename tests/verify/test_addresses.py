"""Where addresses lead: our own are found by a short way, others by a longer one, and both agree with the standard."""

from __future__ import annotations

from urllib.parse import unquote, urljoin, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.verify.addresses import Standing, is_relative, located, page_of, simple_way
from tests.verify.any_pages import ADDRESSES

FILES = ["index.html", "a/index.html", "a/b/index.html", "a/b/x.css"]
# Far below the root of its host, so that an address can lead above the site.
ROOT = "https://overleg.example/een/twee/drie/vier/"
_FOLDERS = st.lists(st.sampled_from(["../", "a/", "b/", "vóór/", "a.b/", "x%20y/"]), max_size=4).map("".join)
_ENDS = st.sampled_from(["", "index.html", "x.css", "é", "?a=1", "#a1", "#%C3%A9", "#top", "index.html?x=../#a1"])
ORDINARY = st.builds(str.__add__, _FOLDERS, _ENDS)


@pytest.mark.parametrize("file", FILES)
@given(address=ORDINARY)
def test_an_ordinary_address_leads_where_the_standard_says(file: str, address: str) -> None:
    joined = urlsplit(urljoin(ROOT + file, address))
    path = unquote(joined.path)
    wanted = path + "index.html" if path.endswith("/") and address[:1] not in ("", "?", "#") else path
    way = simple_way(address)
    target, is_named = (
        (Standing(file).end(way.steps, way.rest), way.is_named) if way else Standing(file).end_of_any(address)
    )
    page, _, named = target.partition("#")
    assert named == ("" if joined.fragment == "top" else unquote(joined.fragment))
    if wanted.startswith(urlsplit(ROOT).path):
        assert page == wanted.removeprefix(urlsplit(ROOT).path)
        assert is_named == (wanted == path)
    else:
        assert page.startswith("..")


@pytest.mark.parametrize("file", FILES)
@given(address=ADDRESSES.filter(is_relative))
def test_any_relative_address_leads_where_its_path_is_located(file: str, address: str) -> None:
    path, _, named = address.partition("#")
    place = located(file, unquote(path.partition("?")[0]))
    assume("#" not in place)
    wanted = page_of(place) if named in ("", "top") else f"{page_of(place)}#{unquote(named)}"
    assert Standing(file).end_of_any(address) == (wanted, not place.endswith("/"))


@pytest.mark.parametrize("file", FILES)
@given(address=ADDRESSES | ORDINARY)
def test_the_short_way_leads_where_the_long_way_leads(file: str, address: str) -> None:
    if way := simple_way(address):
        assert is_relative(address)
        assert (Standing(file).end(way.steps, way.rest), way.is_named) == Standing(file).end_of_any(address)


@pytest.mark.parametrize("address", ["", "#a1", "../", "../../a/b/#a1", "a/x.css", "?a=1", "../a/#%C3%A9"])
def test_addresses_as_ours_go_the_short_way(address: str) -> None:
    assert simple_way(address)


def test_a_file_whose_name_has_the_sign_of_an_id_is_refused() -> None:
    with pytest.raises(ValueError, match="b#c"):
        Standing("index.html").end_of_any("b%23c")


@given(ADDRESSES)
def test_an_address_is_relative_unless_it_has_a_host_or_a_scheme_or_begins_at_the_root(address: str) -> None:
    parts = urlsplit(address)
    assert is_relative(address) == (not (parts.scheme or parts.netloc or address.startswith("/")))
