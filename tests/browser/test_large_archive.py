"""In an archive of hundreds readers find their way: menus, periods, filters, search, from a host and from a folder."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.every_page import objections
from tests.browser.heard import WHOLE
from tests.browser.large_archive import FOLDER, HOST, LargeArchive, large_archive
from tests.browser.states import NARROW, TALL, WIDE, open_menu
from tests.browser.test_search import look_for
from tests.browser.tree import accessibility_tree
from tests.browser.tree import objections as stumbled_over
from tests.golden_files import Golden

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SMALL, LARGE = 60, 300
EVERYWHERE = "kabinet"  # a word of most consultations
# What a page tells of the parts of a long list, and of its own place among them.
PARTS = """[...document.querySelectorAll("article.page > :is(nav, h1, h2, .exchange-facts, figure, .periods)")]"""
LARGEST_PAGE = 150_000  # bytes, of pages that gather from all consultations


@pytest.fixture(
    scope="module",
    params=[
        (SMALL, HOST),
        (SMALL, FOLDER),
        pytest.param((LARGE, HOST), marks=pytest.mark.nightly),
        pytest.param((LARGE, FOLDER), marks=pytest.mark.nightly),
    ],
    ids=lambda which: f"{which[0]}-{which[1]}",
)
def archive(request: pytest.FixtureRequest, shared: Path) -> Iterator[LargeArchive]:
    """Archives of two sizes, hosted and in a folder."""
    with large_archive(shared, *request.param) as found:
        yield found


def title_of(page: Page) -> str:
    return page.locator("h1").inner_text()


def listed_in(archive: LargeArchive, path: str) -> list[str]:
    """The consultations of which a page of the list has a card."""
    cards = html.parse(str(archive.site / path / "index.html")).xpath('//div[@class="cards"]//a/@href')
    return [re.sub(r"^(\.\./)+|(index\.html)?$", "", str(card)).strip("/") for card in cards]


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_each_entry_of_the_menu_leads_to_its_page(browse: Browse, archive: LargeArchive, width: int) -> None:
    visit = browse(archive.address(""), width=width)
    names = visit.page.locator("#Site-hoofdmenu a").all_text_contents()
    assert len(names) > 5
    for name in names[1:]:
        if width == NARROW:
            open_menu(visit.page)
        visit.page.locator("#Site-hoofdmenu").get_by_role("link", name=name, exact=True).click()
        expect(visit.page.locator("#Site-hoofdmenu [aria-current]")).to_have_text(name)
        assert visit.page.locator("h1").count() == 1
    assert (visit.errors, visit.foreign) == ([], [])


def test_every_consultation_is_on_one_page_of_the_list(archive: LargeArchive) -> None:
    """The first page shows the newest; those of periods hold all, each once."""
    lists = [path for kind, path in all_pages(archive) if kind in ("overleggen/", "overleggen/jaar/")]
    periods = [each for path in lists if path != "overleggen/" for each in listed_in(archive, path)]
    all_listed = periods or listed_in(archive, "overleggen/")
    assert len(all_listed) == len(set(all_listed)) == archive.size


def all_pages(archive: LargeArchive) -> Iterator[tuple[str, str]]:
    """The pages right below the list of consultations, each with its kind."""
    yield "overleggen/", "overleggen/"
    for folder in sorted((archive.site / "overleggen").iterdir()):
        if re.fullmatch(r"\d{4}(-\d\d){0,2}|zonder-datum", folder.name):
            yield "overleggen/jaar/", f"overleggen/{folder.name}/"


def test_readers_page_from_the_newest_period_to_the_oldest(browse: Browse, archive: LargeArchive) -> None:
    divided = [path for kind, path in archive.kinds().items() if kind in ("fracties/*/jaar", "themas/*/jaar")]
    first = divided[0].rstrip("/").rpartition("/")[0]
    page = browse(archive.address(f"{first}/")).page
    heading = title_of(page)
    periods = page.locator(".periods a")
    names = periods.all_text_contents()
    periods.first.click()
    seen = [title_of(page).rpartition(": ")[2]]
    while (older := page.locator('.siblings a[rel="prev"]')).count():
        older.click()
        seen.append(title_of(page).rpartition(": ")[2])
    assert [name for name in names if name not in seen] == []
    page.locator(".breadcrumbs a").last.click()
    expect(page.locator("h1")).to_have_text(heading)


def open_filters(page: Page) -> None:
    page.get_by_role("banner").get_by_role("button", name="Zoeken").click()
    expect(page.locator("#Site-zoeken[data-ready]")).to_be_visible()
    page.locator(".search-filters summary").click()


@pytest.mark.parametrize("name", ["jaar", "fractie", "thema", "onderwerp", "soort"])
def test_each_filter_leaves_only_what_it_names(browse: Browse, archive: LargeArchive, name: str) -> None:
    visit = browse(archive.address(""))
    page = visit.page
    open_filters(page)
    choices = [value for value in page.locator(f"#Site-zoeken-{name} option").all_inner_texts() if value][1:]
    assert len(choices) > 1
    for choice in (choices[0], choices[-1]):
        page.locator(f"#Site-zoeken-{name}").select_option(choice)
        expect(page.locator(".search-results li").first).to_be_visible()
        expect(page.locator(".search-status")).to_contain_text("result")
        wrong = page.evaluate(
            """async ([name, choice]) => {
              const { finder, sign } = overlegParts;
              const { results } = await finder.find("", { [name]: [choice] });
              if (name === "jaar") return results.filter(({ id }) => sign(id).year !== choice).length;
              if (name === "soort") {
                const found = await Promise.all(results.slice(0, 20).map((result) => result.data()));
                return found.filter(({ meta }) => meta.soort !== choice).length;
              }
              return results.length ? 0 : 1;
            }""",
            [name, choice],
        )
        assert wrong == 0, choice
        if name == "fractie":
            expect(page.locator(".search-results a", has_not_text=choice)).to_have_count(0)
    page.locator(f"#Site-zoeken-{name}").select_option("")
    assert visit.errors == []


def test_search_finds_the_newest_first_and_the_oldest_when_asked(browse: Browse, archive: LargeArchive) -> None:
    visit = browse(archive.address(""))
    page = visit.page
    open_filters(page)
    look_for(page, EVERYWHERE)
    results, more = page.locator(".search-results li"), page.locator('[data-action="more-results"]')
    expect(results.first).to_be_visible()
    presses = 0
    while more.is_visible() and presses < 6:
        before = results.count()
        more.press("Enter")
        expect(results.nth(before)).to_be_visible()
        presses += 1
    assert results.count() > 8
    oldest = page.locator("#Site-zoeken-jaar option").last.get_attribute("value")
    of_all_years = page.locator(".search-status").inner_text()
    page.locator("#Site-zoeken-jaar").select_option(str(oldest))
    expect(page.locator(".search-status")).not_to_have_text(of_all_years)
    expect(page.locator(".search-status")).to_contain_text("result")
    results.first.get_by_role("link").click()
    page.wait_for_url(re.compile(r"overleggen/.*#"))
    expect(page.locator(":target")).to_have_count(1)
    assert (visit.errors, visit.foreign) == ([], [])


def test_no_page_that_gathers_is_too_large(archive: LargeArchive) -> None:
    sizes = {page: (archive.site / page / "index.html").stat().st_size for page in archive.kinds().values()}
    gathering = {page: size for page, size in sizes.items() if not re.match(r"overleggen/[^/]*-\d+/", page)}
    assert {page: size for page, size in gathering.items() if size > LARGEST_PAGE} == {}


def test_axe_has_nothing_to_say_of_any_kind_of_page(browse: Browse, archive: LargeArchive) -> None:
    """The largest page of each kind, in turn narrow and wide, light and dark; at night each in all four."""
    page = browse(archive.address(""), height=TALL).page
    looks = [(NARROW, "light"), (WIDE, "dark"), (WIDE, "light"), (NARROW, "dark")]
    found = {}
    for number, (kind, path) in enumerate(archive.kinds().items()):
        page.goto(archive.address(path))
        for width, scheme in looks if archive.size == LARGE else [looks[number % len(looks)]]:
            if wrong := objections(page, width, scheme):  # type: ignore[arg-type]
                found[f"{kind} {path} {width} {scheme}"] = wrong[:5]
    assert found == {}


@pytest.mark.parametrize("archive", [(SMALL, HOST)], indirect=True, ids=["small"])
def test_what_is_heard_of_periods_reads_well(browse: Browse, archive: LargeArchive, golden: Golden) -> None:
    kinds = archive.kinds()
    period = kinds["fracties/*/jaar"]
    whole = f"{period.rstrip('/').rpartition('/')[0]}/"
    for name, path in (("periods", whole), ("period", period)):
        page = browse(archive.address(path)).page
        golden(f"browser/{name}.tree.txt", accessibility_tree(page, PARTS))
    found = {}
    for path in kinds.values():
        page.goto(archive.address(path))
        # The tables of what differs from the source are as Markdown makes them.
        if not path.endswith("verantwoording/") and (wrong := stumbled_over(accessibility_tree(page, WHOLE))):
            found[path] = wrong[:5]
    assert found == {}
