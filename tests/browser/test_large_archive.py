"""In an archive of hundreds readers find their way: menus, periods, filters, search, from a host and from a folder."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Page, expect

from tests.browser.choosing import CHOOSE, DRAW
from tests.browser.conftest import Browse
from tests.browser.every_page import objections
from tests.browser.heard import WHOLE
from tests.browser.large_archive import FOLDER, HOST, LargeArchive, large_archive
from tests.browser.paper import print_page
from tests.browser.states import NARROW, TALL, WIDE, open_menu
from tests.browser.test_search import look_for
from tests.browser.tree import accessibility_tree, without_examples
from tests.browser.tree import objections as stumbled_over
from tests.golden_files import Golden

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SMALL, LARGE = 60, 300
EVERYWHERE = "kabinet"  # a word of most consultations
# What a page tells of the parts of a long list, and of its own place among them.
PARTS = """[...document.querySelectorAll("article.page > :is(nav, h1, h2, .exchange-facts, figure, .periods)")]"""
AT_ONCE = 20  # results
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
        expect(results.nth(before).get_by_role("link").first).to_be_focused()  # before that the next key may go there
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


def divided(archive: LargeArchive) -> str:
    """The page of a faction whose questions are on pages of their own for each period."""
    path = next(path for kind, path in archive.kinds().items() if kind == "fracties/*/jaar")
    return f"{path.rstrip('/').rpartition('/')[0]}/"


@dataclass(frozen=True)
class Listed:
    """A question on the page of a period: its address, what it can be chosen by, and as how many it counts."""

    address: str
    facets: dict[str, list[str]]
    counts: int


def listed_on_periods(archive: LargeArchive, first: str) -> Iterator[Listed]:
    """All questions below a divided page, as the pages of its periods show them, newest first."""
    for file in sorted((archive.site / first).glob("*/index.html"), reverse=True):
        for group in html.parse(str(file)).xpath('//div[starts-with(@class, "consultation-entries")]'):
            for entry in group.xpath('.//div[@class="entry"]'):
                data = {**group.attrib, **entry.attrib}
                facets = {name.removeprefix("data-"): str(value).split("|") for name, value in data.items()}
                link = entry.xpath('.//*[starts-with(@class, "entry-title")]//a/@href')[0]
                yield Listed(str(link).rpartition("overleggen/")[2], facets, int(data.get("data-vragen", 1)))


def choose(page: Page, facet: str, value: str) -> None:
    """Choose from all periods."""
    if not page.locator(".filters[open]").count():
        page.locator(".filters summary").click()
    page.locator(f"#kies-{facet}").select_option(value)


def choose_any(page: Page) -> None:
    """Choose the first ministry, and wait for what fits."""
    page.locator(".filters summary").click()
    page.locator("#kies-ministerie").select_option(index=1)
    expect(page.locator(".chosen-results li").first).to_be_visible()


def results(page: Page) -> list[str]:
    """The addresses of all results, each from the name of its consultation on."""
    more = page.get_by_role("button", name=re.compile("^Toon meer"))
    while more.is_visible():
        before = page.locator(".chosen-results li").count()
        more.evaluate("each => { each.click(); each.click(); }")  # who clicks twice is shown nothing twice
        expect(page.locator(".chosen-results li").nth(before)).to_be_visible()
    links = page.locator(".chosen-results a").evaluate_all('all => all.map((each) => each.getAttribute("href"))')
    return [str(link).rpartition("overleggen/")[2] for link in links]


def test_from_all_periods_readers_choose_what_the_pages_of_the_periods_show(
    browse: Browse, archive: LargeArchive
) -> None:
    first = divided(archive)
    # A period that is divided shows the first of what its parts hold.
    every = list({each.address: each for each in listed_on_periods(archive, first)}.values())
    visit = browse(archive.address(first), width=NARROW)
    page = visit.page
    assert not [address for address in visit.requests if address.endswith("keuze.js")]
    ministries = sorted({value for each in every for value in each.facets.get("ministerie", [])})
    for ministry in (ministries[0], ministries[-1]):
        choose(page, "ministerie", ministry)
        wanted = [each for each in every if ministry in each.facets.get("ministerie", [])]
        number = sum(each.counts for each in wanted)
        told = f"{number} van {sum(each.counts for each in every)} vragen gevonden."
        expect(page.locator(".filters-status")).to_have_text(told)
        assert sorted(results(page)) == sorted(each.address for each in wanted)
    year = wanted[-1].facets["jaar"][0]
    choose(page, "jaar", year)
    both = [each.address for each in wanted if each.facets["jaar"] == [year]]
    expect(page.locator(".filters-status")).to_have_text(re.compile(r"^\d+ van \d+ vragen gevonden\.$"))
    assert sorted(results(page)) == sorted(both)
    again = browse(page.url).page
    expect(again.locator(".chosen-results li")).to_have_count(min(20, len(both)))
    again.locator(".chosen-results a").first.click()
    again.wait_for_url(re.compile(r"/volledige-tekst/.*#"))
    expect(again.locator(":target")).to_have_count(1)
    page.get_by_role("button", name="Toon alles").click()
    expect(page.locator(".chosen-results")).to_be_hidden()
    assert "kies-" not in page.url
    assert (visit.errors, visit.foreign) == ([], [])
    choose(page, "ministerie", ministries[0])
    expect(page.locator(".chosen-results li").first).to_be_visible()
    assert objections(page, NARROW, "dark") == objections(page, WIDE, "light") == []


def test_paper_shows_what_is_chosen_from_all_periods_and_nothing_else(browse: Browse, archive: LargeArchive) -> None:
    page = browse(archive.address(divided(archive))).page
    newest = page.locator(".entry .entry-title")
    assert newest.count() > 0
    headings = page.locator("article h2").all_text_contents()
    choose_any(page)
    assert page.locator("article > h2:visible, .periods:visible, .entry:visible").count() == 0
    document = print_page(page)
    assert document.sheets_of(page.locator(".filters-status").inner_text())
    assert document.sheets_of("Gekozen: ministerie")
    assert [words for words in page.locator(".chosen-results .answered").all_inner_texts() if words] != []
    for said in page.locator(".chosen-results .answered").all_inner_texts():
        assert document.sheets_of(said), said
    assert not [heading for heading in headings if document.sheets_of(heading)]
    page.get_by_role("button", name="Toon alles").click()
    expect(newest.first).to_be_visible()


def test_a_promise_is_found_in_all_periods_by_its_words(browse: Browse, archive: LargeArchive) -> None:
    visit = browse(archive.address("toezeggingen/"))
    page = visit.page
    assert page.locator(".periods li").count() > 1
    page.locator(".filters summary").click()
    page.get_by_role("searchbox", name="Woorden").fill("kamer informeren")
    expect(page.locator(".filters-status")).to_have_text(re.compile(r"^\d+ van \d+ toezeggingen gevonden\.$"))
    said = page.locator(".chosen-results li").all_inner_texts()
    assert said
    assert all("kamer" in each.lower() and "informeren" in each.lower() for each in said)
    page.locator(".chosen-results a").first.click()
    page.wait_for_url(re.compile(r"/toezeggingen/\d{4}.*#"))
    expect(page.locator("li:target")).to_have_count(1)
    assert (visit.errors, visit.foreign) == ([], [])


def test_a_choice_waits_for_little_however_much_there_is(browse: Browse, archive: LargeArchive) -> None:
    """No clock: a choice draws some results and loads no more files than these need, none larger than a page."""
    visit = browse(archive.address(divided(archive)))
    page = visit.page
    choose_any(page)
    assert page.locator(".chosen-results li").count() <= AT_ONCE
    files = [address for address in visit.requests if address.endswith("keuze.js")]
    assert 1 < len(files) <= 1 + AT_ONCE
    sizes = [file.stat().st_size for file in archive.site.rglob("keuze.js")]
    assert max(sizes) <= LARGEST_PAGE


def test_on_a_slow_processor_a_choice_takes_less_than_to_draw_some_hundreds_of_results(
    browse: Browse, archive: LargeArchive
) -> None:
    """Both are timed on the same page, so that it does not matter how fast the machine is; of each the best counts."""
    page = browse(archive.address(divided(archive)), width=NARROW).page
    choose_any(page)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    chosen = [page.evaluate(CHOOSE, ["ministerie", 0]) for _ in range(7)]
    drawn = [page.evaluate(DRAW, 20 * AT_ONCE) for _ in range(7)]
    assert min(chosen) < min(drawn)


def test_without_script_the_periods_stand_there_and_nothing_else_is_promised(
    browse: Browse, archive: LargeArchive
) -> None:
    page = browse(archive.address(divided(archive)), javascript=False).page
    assert page.locator(".periods a:visible").count() > 1
    assert page.locator(".filters, select:visible").count() == 0


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
        if not path.endswith("verantwoording/") and (
            wrong := stumbled_over(without_examples(accessibility_tree(page, WHOLE)))
        ):
            found[path] = wrong[:5]
    assert found == {}
