"""Whoever wants data, or to follow something, is there in two clicks; the links give what they say."""

import csv
import io
import urllib.request
from urllib.parse import urljoin

import pytest
from lxml import etree
from playwright.sync_api import expect

from tests.browser.conftest import Browse
from tests.browser.errands import ByTouch
from tests.browser.places import address

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ATOM = "{http://www.w3.org/2005/Atom}"


def fetched(page_url: str, link: str) -> bytes:
    with urllib.request.urlopen(urljoin(page_url, link)) as answer:  # noqa: S310  # this machine
        data: bytes = answer.read()
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        return data


@pytest.fixture
def reader(request: pytest.FixtureRequest, browse: Browse) -> ByTouch:
    """A reader on a phone at the home page, who gives up after two activations."""
    return ByTouch(browse(address(request, "root", ""), width=360, height=740, touch=True).page, 2)


def test_all_questions_of_d66_as_csv(reader: ByTouch) -> None:
    reader.activate(reader.page.locator("main").get_by_role("link", name="D66", exact=True))
    link = reader.page.locator(".data-files").get_by_role("link", name="CSV")
    expect(link).to_be_visible()
    rows = list(
        csv.DictReader(
            io.StringIO(fetched(reader.page.url, str(link.get_attribute("href"))).decode("utf-8-sig")), delimiter=";"
        )
    )
    assert rows
    assert all("D66" in row["fracties"] for row in rows)
    expect(reader.page.locator("main")).to_contain_text(f"{len(rows)} vragen in")


def test_follow_a_dossier(reader: ByTouch) -> None:
    reader.activate(reader.page.locator("main").get_by_role("link", name="(dossier 28676)").first)
    link = reader.page.get_by_role("link", name="Volg dit dossier")
    expect(link).to_be_visible()
    target = str(link.get_attribute("href"))
    feed = etree.fromstring(fetched(reader.page.url, target))
    assert "28676" in (feed.findtext(f"{ATOM}title") or "")
    assert len(feed.findall(f"{ATOM}entry")) > 20
    # A reader of feeds that is given the address of the page finds the same.
    announced = reader.page.locator("head link[rel=alternate][type='application/atom+xml']").get_attribute("href")
    assert urljoin(reader.page.url, str(announced)) == urljoin(reader.page.url, target)


def test_the_whole_archive_for_datasette(reader: ByTouch) -> None:
    reader.activate(reader.page.locator("main .data-files").get_by_role("link", name="uitleg"))
    expect(reader.page.get_by_role("heading", name="Het hele archief doorzoeken")).to_be_attached()
    link = reader.page.locator("main").get_by_role("link", name="overleggen.sqlite")
    assert fetched(reader.page.url, str(link.get_attribute("href"))).startswith(b"SQLite format 3\0")


def test_a_page_in_a_folder_offers_no_files_that_are_not_there(request: pytest.FixtureRequest, browse: Browse) -> None:
    for path in ("", "fracties/volt/", "dossiers/28676/", "data/"):
        page = browse(address(request, "folder", path)).page
        assert page.locator(".data-files, link[rel=alternate]").count() == 0
