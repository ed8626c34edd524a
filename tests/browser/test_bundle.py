"""The offline bundle is whole, holds nothing that no page needs, and works from a folder in both browsers."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree, html
from playwright.sync_api import expect

from generator.publish.offline.needed import needed_files
from generator.verify.built import read_site
from tests.browser.conftest import Browse
from tests.browser.every_page import sample
from tests.browser.firefox import DriveFirefox
from tests.browser.places import BUNDLED_PAGES, CONSULTATION, FULL_TEXT
from tests.browser.states import MENU, SEARCH, TALL

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "De map zonder internet werkt in Chromium en Firefox: elke pagina, zoeken, uitleg, menu en weergave."
BESIDES_PAGES = ["LEESMIJ.txt", "SHA256SUMS", "assets/fonts/OFL.txt"]
# Pages, sources and data to read; what they are drawn with. The rest is what makes the bundle search and answer.
CONTENT = {".html", ".json", ".pdf", ".docx", ".doc", ".odt", ".txt", ".xml", ".md", ".svg", ".png", ".woff2"}
MOST = 1.5  # times the content, as it lies on the disk
PASSAGE = ".search-results a[href*='#']"  # a result that leads to a place on a page
SEARCH_FILES = re.compile(
    r"loader\.js|(pagefind\.js|jaren\.json)(\.gz)?\.js|wasm\.(nl|unknown)\.pagefind\.js"
    r"|((\d{4}|zonder-dag)(-\d+)?/)?((pagefind-entry|woorden)\.json(\.gz)?\.js|pagefind\.[a-z]+_\w+\.pf_meta\.js"
    r"|((filter|index)/[a-z]+|fragment/[a-z]+(-[0-9a-f]{4})?)_\w+\.pf_(filter|fragment|index)\.js)"
)


def sums_of(bundle: Path) -> subprocess.CompletedProcess[str]:
    """What the program that the bundle's readme names says of the list of sums."""
    command = ["sha256sum", "-c"] if shutil.which("sha256sum") else ["shasum", "-a", "256", "-c"]
    return subprocess.run([*command, "SHA256SUMS"], cwd=bundle, capture_output=True, text=True, check=False)


def test_the_list_of_sums_covers_every_file_and_all_are_right(bundle: Path) -> None:
    done = sums_of(bundle)
    files = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()}
    assert done.returncode == 0, done.stderr
    assert {line.partition(":")[0] for line in done.stdout.splitlines()} == files - {"SHA256SUMS"}


def test_one_changed_letter_is_found(bundle: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(bundle, tmp_path / "bundle")
    page = copy / CONSULTATION / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("NAVO", "NATO", 1), encoding="utf-8")
    done = sums_of(copy)
    assert done.returncode != 0
    assert [line for line in done.stdout.splitlines() if "OK" not in line] == [f"{CONSULTATION}index.html: FAILED"]


def test_every_file_is_needed_by_a_page(bundle: Path) -> None:
    site = read_site(bundle)
    rest = site.files - site.pages.keys() - needed_files(site.files, site.pages, site.read) - set(BESIDES_PAGES)
    search = {file for file in rest if file.startswith("pagefind/")}
    assert sorted(rest - search) == []
    assert [file for file in sorted(search) if not SEARCH_FILES.fullmatch(file.removeprefix("pagefind/"))] == []
    assert {*BESIDES_PAGES, "index.html"} <= site.files


def times_its_content(folder: Path) -> float:
    """How often the size of its text, pictures and fonts a folder is."""
    sizes = {path: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    return sum(sizes.values()) / sum(size for path, size in sizes.items() if path.suffix in CONTENT)


def bare_text(folder: Path) -> int:
    """How many bytes the words of its pages are, without tags, scripts and styles."""
    pages = [html.document_fromstring(page.read_bytes()) for page in sorted(folder.rglob("*.html"))]
    for page in pages:
        etree.strip_elements(page, "script", "style", "template", "head", with_tail=False)
    return sum(
        len(" ".join(str(etree.tostring(page, method="text", encoding="unicode")).split()).encode()) for page in pages
    )


def test_it_is_little_more_than_its_text_pictures_and_fonts(bundle: Path) -> None:
    assert times_its_content(bundle) < MOST
    pages = sum(page.stat().st_size for page in bundle.rglob("*.html"))
    # What `pytest -s` shows: pages count as text with their tags.
    sys.stdout.write(f"pages {pages:,} bytes, {pages / bare_text(bundle):.2f} times the words in them\n")


def test_a_bundle_that_carries_what_no_reader_reads_is_found_too_heavy(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("x" * 1000, encoding="utf-8")
    (tmp_path / "search.js").write_text("x" * 400, encoding="utf-8")
    assert times_its_content(tmp_path) < MOST
    (tmp_path / "search.js.map").write_text("x" * 200, encoding="utf-8")
    assert times_its_content(tmp_path) > MOST


def opened(bundle: Path, *, every: bool) -> list[str]:
    """The addresses of all pages, or of those that together have every kind of element, and of one of each kind."""
    if every:
        return [page.as_uri() for page in sorted(bundle.rglob("*.html"))]
    some = {kind.path for kind in BUNDLED_PAGES} | set(sample(bundle))
    return [(bundle / path / ("" if path.endswith(".html") else "index.html")).as_uri() for path in sorted(some)]


some_and_every = pytest.mark.parametrize(
    "every", [False, pytest.param(True, marks=pytest.mark.nightly)], ids=["some", "every"]
)


@some_and_every
def test_pages_open_in_chromium_and_ask_nobody(browse: Browse, bundle: Path, every: bool) -> None:
    visit = browse((bundle / "index.html").as_uri())
    for page in opened(bundle, every=every):
        visit.page.goto(page)
        assert visit.page.locator("h1").count() == 1, page
    assert visit.errors == []
    assert visit.foreign == []


@some_and_every
def test_pages_open_in_firefox_and_ask_nobody(firefox: DriveFirefox, bundle: Path, every: bool) -> None:
    pages = opened(bundle, every=every)
    steps = [[{"open": page}, {"evaluate": "document.querySelectorAll('h1').length"}] for page in pages]
    report = firefox([step for pair in steps for step in pair])
    assert report["results"][1::2] == [1] * len(pages)
    assert report["errors"] == []
    assert report["requests"] == []


def test_from_a_link_on_one_page_to_all_there_is_on_the_next_in_chromium(browse: Browse, bundle: Path) -> None:
    visit = browse((bundle / "index.html").as_uri(), width=320, height=TALL)
    page = visit.page
    MENU.bring(page)
    page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Overleggen").click()
    page.get_by_role("button", name="Donkere weergave").click()
    page.reload()
    expect(page.get_by_role("button", name="Lichte weergave")).to_be_visible()
    SEARCH.bring(page)
    page.locator(PASSAGE).first.click()
    page.wait_for_url(re.compile(r"file:.*/index\.html(\?gevonden=[^#]+)?#"))
    assert visit.errors == []
    assert visit.foreign == []


def test_all_there_is_works_in_firefox(firefox: DriveFirefox, bundle: Path) -> None:
    shown = "!!document.querySelector('{}')"
    term = "document.querySelector('a.term')"
    report = firefox(
        [
            {"viewport": [600, TALL]},
            {"open": (bundle / FULL_TEXT / "index.html").as_uri()},
            {"click": "[data-action=palette]"},
            {"wait": shown.format("[data-palette=dark]")},
            {"click": "[data-action=menu]"},
            {"wait": shown.format("#Site-hoofdmenu[data-open=true]")},
            {"press": "Escape"},
            {"evaluate": f"{term}.scrollIntoView({{block: 'center'}})"},
            {"hover": "a.term"},
            {"wait": shown.format(".term-popover:not([hidden])")},
            {"evaluate": "scrollTo(0, 0)"},
            {"click": "[data-action=search]"},
            {"type": "Turkije"},
            {"wait": f'!!document.querySelector("{PASSAGE}")'},
            {"click": PASSAGE},
            {"wait": "location.hash.length > 1"},
            {"evaluate": "location.protocol + document.querySelectorAll('h1').length"},
        ]
    )
    assert report["results"][-1] == "file:1"
    assert report["errors"] == []
    assert report["requests"] == []
