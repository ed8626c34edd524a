"""A site that knows its address tells it to search engines and to those who share its pages; another stays silent."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
from lxml import etree

from generator.verify.elements import PageElements, read_elements
from tests.whole_sites import SUB_PATH_URL

pytestmark = pytest.mark.slow

CONSULTATION = "overleggen/navo-ministers-mei-2025/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ABSOLUTE = ["og:url", "og:image", "canonical"]
# One page of each type, and what it says it is.
TYPES = {
    "": "website",
    "overleggen/": "article",
    CONSULTATION: "article",
    f"{CONSULTATION}volledige-tekst/": "article",
    f"{CONSULTATION}verantwoording/": "article",
    f"{CONSULTATION}citeren/": "article",
    f"{CONSULTATION}fracties/volt/": "article",
    f"{CONSULTATION}themas/defensie/": "article",
    f"{CONSULTATION}onderwerpen/navo-norm/": "article",
    "fracties/": "article",
    "fracties/volt/": "article",
    "themas/": "article",
    "themas/defensie/": "article",
    "themas/defensie/naast-elkaar/": "article",
    "onderwerpen/": "article",
    "onderwerpen/navo-norm/": "article",
    "onderwerpen/navo-norm/naast-elkaar/": "article",
    "dossiers/": "article",
    "dossiers/28676/": "article",
    "ministeries/": "article",
    "ministeries/buitenlandse-zaken/": "article",
    "bewindspersonen/": "article",
    "commissies/": "article",
    "commissies/buitenlandse-zaken/": "article",
    "leden/": "article",
    "jaren/": "article",
    "jaren/2025/": "article",
    "documenten/": "article",
    "toezeggingen/": "article",
    "noten/": "article",
    "ontbreekt/": "article",
    "begrippen/": "article",
    "begrippen/n/": "article",
    "data/": "article",
    "regels/": "article",
    "over/": "article",
    "privacy/": "article",
    "toegankelijkheid/": "article",
}


@dataclass(frozen=True)
class Head:
    """What a page says of itself: the values of its properties, and the names of those it says more than once."""

    said: dict[str, str]
    repeated: list[str]


def head(page: PageElements) -> Head:
    said: dict[str, str] = {}
    repeated = []
    for element in page.elements:
        attributes = element.attributes
        name = attributes.get("property") or attributes.get("name") or ""
        if element.tag == "link":
            name = attributes.get("rel", "")
        if name in ("preload", "stylesheet", "alternate"):  # a file each, and nothing that a page says once
            continue
        if element.tag in ("meta", "link") and name:
            repeated += [name] if name in said else []
            said[name] = attributes.get("content", attributes.get("href", ""))
    return Head(said, repeated)


def pages(site: Path) -> Iterator[tuple[str, Head]]:
    """The path and the head of every page but the one for what is not there."""
    for file in sorted(site.rglob("index.html")):
        path = file.relative_to(site).as_posix().removesuffix("index.html")
        yield path, head(read_elements(file.read_text(encoding="utf-8")))


def kind(path: str) -> str:
    """The path without what tells apart pages of one type."""
    return re.sub(r"((?:overleggen|fracties|themas|onderwerpen|dossiers|begrippen)/)[^/]+/", r"\1x/", path)


@pytest.mark.parametrize("path", TYPES)
def test_every_type_of_page_shows_its_address_and_what_to_show_when_it_is_shared(
    built_sub_path_site: Path, path: str
) -> None:
    html = (built_sub_path_site / path / "index.html").read_text(encoding="utf-8")
    found = head(read_elements(html))
    said = found.said
    assert found.repeated == []
    assert said["canonical"] == said["og:url"] == SUB_PATH_URL + path
    assert said["og:type"] == TYPES[path]
    assert said["og:locale"] == "nl_NL"
    assert said["og:site_name"] == "Overleg op schrift"
    assert said["og:description"] == said["description"]
    assert 20 <= len(said["description"]) <= 300
    first_heading = re.search(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
    assert first_heading
    assert re.sub(r"<[^>]+>", "", unescape(first_heading[1])).strip() in said["og:title"] or path == ""


def test_no_page_type_is_left_out_of_this_test(built_sub_path_site: Path) -> None:
    assert {kind(path) for path, _ in pages(built_sub_path_site)} == {kind(path) for path in TYPES}


def test_every_page_has_a_title_and_a_description_of_its_own(built_sub_path_site: Path) -> None:
    for name in ("og:title", "description"):
        values = [found.said[name] for _, found in pages(built_sub_path_site)]
        assert sorted({value for value in values if values.count(value) > 1}) == []


def test_the_shared_picture_is_there_in_the_size_that_pages_say(built_sub_path_site: Path) -> None:
    said = dict(pages(built_sub_path_site))[""].said
    assert said["og:image"].startswith(SUB_PATH_URL)
    picture = (built_sub_path_site / said["og:image"].removeprefix(SUB_PATH_URL)).read_bytes()
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    assert (width, height) == (int(said["og:image:width"]), int(said["og:image:height"])) == (1200, 630)
    assert len(picture) < 60_000
    assert said["og:image:alt"]


def test_the_sitemap_lists_every_page_once_and_nothing_else(built_sub_path_site: Path) -> None:
    listed = [element.text for element in etree.parse(built_sub_path_site / "sitemap.xml").iter(f"{SITEMAP}loc")]
    assert sorted(listed, key=str) == sorted(SUB_PATH_URL + path for path, _ in pages(built_sub_path_site))


def test_robots_are_welcome_and_told_of_the_sitemap(built_site: Path, built_sub_path_site: Path) -> None:
    assert (built_site / "robots.txt").read_text(encoding="utf-8") == "User-agent: *\nAllow: /\n"
    with_address = (built_sub_path_site / "robots.txt").read_text(encoding="utf-8")
    assert with_address == f"User-agent: *\nAllow: /\n\nSitemap: {SUB_PATH_URL}sitemap.xml\n"


def test_a_site_without_an_address_says_nothing_that_needs_one(built_site: Path) -> None:
    for path, found in pages(built_site):
        assert not [name for name in found.said if name in ABSOLUTE or name.startswith(("og:", "twitter:"))], path
    assert not (built_site / "sitemap.xml").exists()


def test_the_page_for_what_is_not_there_claims_no_address(built_sub_path_site: Path) -> None:
    said = head(read_elements((built_sub_path_site / "404.html").read_text(encoding="utf-8"))).said
    assert not [name for name in said if name in ABSOLUTE or name.startswith("og:")]
