"""Pages of versions can be read by everyone, are cited at their own address, and are found by nobody who searches."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from generator.verify.elements import read_elements
from tests.browser.axe import load_axe, violations
from tests.browser.conftest import Browse
from tests.browser.reflow import faults
from tests.browser.server import SiteServer, serve
from tests.browser.states import NARROW, WIDE, come_to_rest
from tests.browser.versioned import BECAUSE, REPLACED, URL, WITHDRAWN, make_versioned
from tests.builds import once

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOLDER = f"overleggen/{REPLACED}/"
PAGES = {
    "history": f"{FOLDER}versies/",
    "old version": f"{FOLDER}versies/1/",
    "full text": f"{FOLDER}volledige-tekst/",
    "withdrawn": f"overleggen/{WITHDRAWN}/",
    "cited and withdrawn": f"overleggen/{WITHDRAWN}/citeren/",
}
APART = [f"{FOLDER}versies/1/", f"{FOLDER}versies/2/", f"overleggen/{WITHDRAWN}/volledige-tekst/"]
LOOKS = [(NARROW, False), (WIDE, True)]


@pytest.fixture(scope="session")
def versioned(shared: Path) -> Path:
    """The site; read it, do not write in it."""
    return once(shared / "versioned", make_versioned) / "site"


@pytest.fixture(scope="session")
def server(versioned: Path) -> Iterator[SiteServer]:
    with serve(versioned) as found:
        yield found


@pytest.mark.parametrize(("width", "dark"), LOOKS)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_and_all_fits(
    server: SiteServer, browse: Browse, name: str, width: int, *, dark: bool
) -> None:
    page = browse(server.url(PAGES[name]), width=width, dark=dark).page
    come_to_rest(page)
    load_axe(page)
    assert violations(page) == []
    assert list(faults(page)) == []


def test_who_follows_the_address_of_a_question_that_is_gone_reads_what_became_of_it(
    server: SiteServer, browse: Browse
) -> None:
    page = browse(server.url(f"{FOLDER}volledige-tekst/#vraag-20"), javascript=False).page
    told = page.locator(".former li:has(:target)")
    expect(told).to_be_in_viewport()
    expect(told).to_contain_text("Vraag 20 staat sinds versie 2 niet meer in dit document.")
    told.get_by_role("link").click()
    expect(page.locator(":target")).to_contain_text("Vraag 20")
    assert page.url.endswith("versies/1/#vraag-20")


def test_who_follows_the_address_of_a_question_with_another_number_reads_that_question(
    server: SiteServer, browse: Browse
) -> None:
    page = browse(server.url(f"{FOLDER}volledige-tekst/#vraag-14")).page
    expect(page.locator(":target")).to_contain_text("Vraag 15")
    expect(page.locator(":target + .exchange-facts")).to_contain_text("In versie 1 was dit vraag 14.")


def test_what_changed_is_marked_for_who_sees_and_for_who_hears(server: SiteServer, browse: Browse) -> None:
    page = browse(server.url(PAGES["history"])).page
    assert page.locator(".changes del").first.text_content().startswith("[weg: ")  # type: ignore[union-attr]
    assert page.locator(".changes ins").first.text_content().startswith("[nieuw: ")  # type: ignore[union-attr]


def test_a_page_of_a_version_is_cited_at_its_own_address_and_left_out_by_who_searches(versioned: Path) -> None:
    sitemap = (versioned / "sitemap.xml").read_text(encoding="utf-8")
    for path in APART:
        found = read_elements((versioned / path / "index.html").read_text(encoding="utf-8")).elements
        robots = [each.attributes["content"] for each in found if each.attributes.get("name") == "robots"]
        canonical = [each.attributes["href"] for each in found if each.attributes.get("rel") == "canonical"]
        assert (robots, canonical) == (["noindex"], [URL + path])
    assert "/versies/1/" not in sitemap
    assert f"{URL}{PAGES['history']}" in sitemap
    full_text = (versioned / FOLDER / "volledige-tekst" / "index.html").read_text(encoding="utf-8")
    assert "noindex" not in full_text


def test_of_a_withdrawn_document_no_file_holds_a_word(versioned: Path) -> None:
    folder = versioned / "overleggen" / WITHDRAWN
    assert sorted(each.name for each in folder.iterdir() if each.is_file()) == [
        "annotaties.jsonld",
        "bron.txt",
        "index.html",
        "overleg.akn.xml",
        "overleg.json",
        "tekst.txt",
    ]
    assert b"<question" not in (folder / "overleg.akn.xml").read_bytes()
    assert BECAUSE in (folder / "tekst.txt").read_text(encoding="utf-8")
    data = json.loads((folder / "overleg.json").read_text(encoding="utf-8"))
    assert not [section for section in data["sections"] if section["exchanges"]]


@pytest.mark.nightly
def test_mkdocs_alone_makes_the_same_pages(versioned: Path, tmp_path: Path) -> None:
    make_versioned(tmp_path / "zelf", "mkdocs", "build", "--strict")
    other = tmp_path / "zelf" / "site"
    pages = sorted(path.relative_to(versioned) for path in (versioned / "overleggen").rglob("index.html"))
    assert pages
    for page in pages:
        assert (versioned / page).read_bytes() == (other / page).read_bytes(), page
