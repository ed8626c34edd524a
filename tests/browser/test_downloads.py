"""What readers download of one consultation, or of a year, works from a folder by itself."""

from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import load_axe, violations
from tests.browser.conftest import Browse
from tests.browser.every_page import Scheme, sample
from tests.browser.firefox import DriveFirefox
from tests.browser.places import CONSULTATION, address
from tests.browser.states import NARROW, TALL, WIDE
from tests.browser.test_search import look_for
from tests.builds import once, unzip

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OF_ONE = "overleg/navo-ministers-mei-2025-offline"
OF_YEAR = "jaar/overleggen-2024-offline"
ASKED = {OF_ONE: "defensie", OF_YEAR: "regeldruk"}  # words that stand in them


@pytest.fixture(params=[OF_ONE, OF_YEAR], ids=["one", "year"])
def download(request: pytest.FixtureRequest, shared: Path, built_site: Path) -> tuple[str, Path]:
    """A download by its name, and the folder that a reader has after unzipping it."""
    name = str(request.param)
    folder = once(shared / "downloads" / name, partial(unzip, built_site / "downloads" / f"{name}.zip"))
    [top] = folder.iterdir()
    return name, top


def test_the_page_of_a_consultation_gives_its_bundle(
    browse: Browse, request: pytest.FixtureRequest, built_site: Path
) -> None:
    page = browse(address(request, "root", CONSULTATION)).page
    with page.expect_download() as started:
        page.get_by_role("link", name="Dit overleg zonder internet (zip").click()
    given = started.value
    assert given.suggested_filename == "navo-ministers-mei-2025-offline.zip"
    assert Path(given.path()).read_bytes() == (built_site / "downloads" / f"{OF_ONE}.zip").read_bytes()


def test_its_pages_open_and_ask_nobody(browse: Browse, download: tuple[str, Path]) -> None:
    _, folder = download
    visit = browse((folder / "index.html").as_uri())
    for path in sample(folder):
        visit.page.goto((folder / path / ("" if path.endswith(".html") else "index.html")).as_uri())
        assert visit.page.locator("h1").count() == 1, path
    assert (visit.errors, visit.foreign) == ([], [])


def test_search_looks_through_what_it_holds(browse: Browse, download: tuple[str, Path]) -> None:
    name, folder = download
    visit = browse((folder / "index.html").as_uri())
    page = visit.page
    page.locator("main a").first.click()
    page.get_by_role("banner").get_by_role("button", name="Zoeken").click()
    look_for(page, ASKED[name])
    first = page.locator(".search-results a").first
    expect(first).to_be_visible()
    page.locator(".search-filters summary").click()
    page.locator("#Site-zoeken-fractie").select_option(index=1)
    faction = page.locator("#Site-zoeken-fractie").input_value()
    expect(first).to_contain_text(faction)
    first.click()
    expect(page.locator(":target")).to_have_count(1)
    assert (visit.errors, visit.foreign) == ([], [])


def test_the_way_from_a_term_leads_to_its_explanation_and_back(browse: Browse, download: tuple[str, Path]) -> None:
    _, folder = download
    visit = browse((folder / "index.html").as_uri())
    page = visit.page
    page.locator("main a").first.click()
    page.locator('dl.facts a[href*="begrippen/"]').first.click()
    expect(page.locator("dt:target")).to_be_visible()
    page.get_by_role("link", name="Naar het begin van deze map").click()
    assert page.url == (folder / "index.html").as_uri()
    assert (visit.errors, visit.foreign) == ([], [])


def test_axe_has_nothing_to_say_of_the_pages_that_only_a_download_has(
    browse: Browse, download: tuple[str, Path]
) -> None:
    _, folder = download
    page = browse((folder / "index.html").as_uri()).page
    found = {}
    looks: list[tuple[int, Scheme]] = [(NARROW, "light"), (WIDE, "dark"), (NARROW, "dark"), (WIDE, "light")]
    for path in ("index.html", "begrippen/n/index.html", "fracties/vvd/index.html"):
        page.goto((folder / path).as_uri())
        load_axe(page)
        for width, scheme in looks:
            page.set_viewport_size({"width": width, "height": TALL})
            page.emulate_media(color_scheme=scheme)
            if wrong := violations(page):
                found[path] = wrong
    assert found == {}


def test_search_works_in_firefox_too(firefox: DriveFirefox, download: tuple[str, Path]) -> None:
    name, folder = download
    page = next((folder / "overleggen").glob("*/index.html"))
    asked = f"""async () => {{
      document.querySelector('[data-action="search"]').click();
      const dialog = document.getElementById("Site-zoeken");
      const until = async (is) => {{ while (!is()) await new Promise((go) => setTimeout(go, 50)); }};
      await until(() => "ready" in dialog.dataset);
      const {{ results }} = await overlegParts.finder.find({ASKED[name]!r}, {{}});
      return results.length;
    }}"""
    report = firefox([{"open": page.as_uri()}, {"evaluate": f"({asked})()"}])
    assert report["results"][1] > 3
    assert (report["errors"], report["requests"]) == ([], [])
