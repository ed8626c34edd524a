"""Every page fits narrow windows, large letters and wide spacing: nothing beside them, cut off or covered."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.engines import soon
from tests.browser.places import CONSULTATION, FULL_TEXT, PageType, address, each_page
from tests.browser.reflow import faults
from tests.browser.states import NARROW, TALL, WIDE, come_to_rest, states_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Elke pagina past op een smal scherm, ook met letters die twee keer zo groot zijn of met meer ruimte ertussen."
)

PAGE_TO_BREAK = CONSULTATION
WIDTHS = (NARROW, 480, 640, 1023, 1024, WIDE)
ZOOMED = {"width": NARROW, "height": 256, "deviceScaleFactor": 4, "mobile": False}  # 1280 by 1024 pixels at 400 %
# WCAG 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""
STYLE = """(css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}"""
LARGE = 32  # pixels: the browser's usual 16, doubled
LETTERS = "html { font-size: 200% !important; }"


def at_widths(page: Page, name: str, widths: tuple[int, ...]) -> Iterator[str]:
    """What is wrong with a page at each of some widths, with the name of the setting under which it is."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": TALL})
        yield from (f"{name}, {width}: {fault}" for fault in faults(page))


def at_four_times_the_size(page: Page) -> Iterator[str]:
    """What is wrong when a window of 1280 by 1024 is enlarged to 400 %."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setDeviceMetricsOverride", ZOOMED)
    assert page.evaluate("[innerWidth, innerHeight, devicePixelRatio]") == [NARROW, 256, 4]
    yield from (f"400 %: {fault}" for fault in faults(page))
    session.send("Emulation.clearDeviceMetricsOverride")


def with_large_letters(page: Page) -> Iterator[str]:
    """What is wrong where the browser's own letters are twice as large, which also changes where columns begin."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": LARGE, "fixed": LARGE}})
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == f"{LARGE}px"
    yield from at_widths(page, "large letters", (NARROW, 640, WIDE))


def all_faults(page: Page) -> Iterator[str]:
    """What is wrong with a page at any width, size of letters and spacing."""
    page.evaluate("document.fonts.ready")
    yield from at_widths(page, "plain", WIDTHS)
    yield from at_four_times_the_size(page)
    page.evaluate(STYLE, SPACING)
    yield from at_widths(page, "wide spacing", (NARROW, 640, WIDE))
    page.evaluate(STYLE, LETTERS)
    yield from at_widths(page, "letters at 200 %", (640, WIDE))
    page.evaluate(STYLE, "")
    yield from with_large_letters(page)


@each_page
def test_a_page_reflows(browse: Browse, request: pytest.FixtureRequest, kind: PageType) -> None:
    assert list(all_faults(browse(address(request, "root", kind.path)).page)) == []


@pytest.mark.parametrize("css", ["", SPACING, LETTERS], ids=["plain", "spacing", "letters"])
def test_what_opens_over_a_page_reflows_too(browse: Browse, request: pytest.FixtureRequest, css: str) -> None:
    page = browse(address(request, "root", FULL_TEXT), width=NARROW).page
    if css != LETTERS:
        page.evaluate(STYLE, css)
    else:
        page.set_viewport_size({"width": 640, "height": TALL})
    found = []
    for state in states_of(NARROW, has_terms=True)[1:]:
        state.bring(page)
        found += [f"{state.name}: {fault}" for fault in faults(page, state.shows)]
        come_to_rest(page)
    assert found == []


# The setting under which the harm shows, the harm, and what must be said about it.
BREAKS = [
    ("plain, 320", "h1 { white-space: nowrap; }", "beside the window"),
    ("plain, 320", "h1 { white-space: nowrap; }", "the page scrolls sideways"),
    ("400 %", ".page { min-width: 40rem; }", "the page scrolls sideways"),
    ("plain, 320", "h1 { height: 1em; overflow: hidden; }", "cut off"),
    ("plain, 480", ".lead, .notice { margin-top: -4rem; }", "over other text"),
    ("plain, 320", ".button { height: 1rem; line-height: 3; padding: 0; }", "out of its control"),
    ("plain, 320", ".facts { overflow-x: auto; white-space: nowrap; }", "scrolls sideways without a name or a stop"),
    ("wide spacing, 320", ".facts dd { height: 1.7em; }", "over other text"),
    ("letters at 200 %, 640", ".site-name { max-width: 100px; height: 40px; overflow: hidden; }", "cut off"),
    ("large letters, 320", ".notice { min-width: 25rem; }", "the page scrolls sideways"),
]


@pytest.mark.harms
@pytest.mark.parametrize(("setting", "harm", "fault"), BREAKS, ids=[f"{fault}-{at}" for at, _, fault in BREAKS])
def test_a_page_that_does_not_reflow_is_seen(
    browse: Browse, request: pytest.FixtureRequest, setting: str, harm: str, fault: str
) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK)).page
    page.evaluate("(css) => document.styleSheets[0].insertRule(css, 0)", harm.replace(";", " !important;"))
    assert any(line.startswith(f"{setting}: {fault}") for line in all_faults(page))


def test_a_table_that_does_not_fit_is_scrolled_with_the_keyboard(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", f"{CONSULTATION}verantwoording/"), width=NARROW).page
    wide = "[...document.querySelectorAll('.table-scroll')].find(it => it.scrollWidth > it.clientWidth)"
    page.evaluate(f"{wide}.focus()")
    page.keyboard.press("ArrowRight")
    scrolled = "document.activeElement.matches('.table-scroll') && document.activeElement.scrollLeft > 0"
    assert page.evaluate(soon(scrolled)["evaluate"])


@pytest.mark.parametrize(
    ("width", "height", "is_lower"), [(NARROW, 640, False), (800, 360, False), (1280, 500, False), (1280, 900, True)]
)
def test_a_table_is_lower_than_the_window_only_where_both_ways_have_room(
    browse: Browse, request: pytest.FixtureRequest, width: int, height: int, is_lower: bool
) -> None:
    page = browse(address(request, "root", "fracties/"), width=width, height=height).page
    box = page.locator(".table-scroll:has(> .crossings)")
    assert box.evaluate("(box) => box.scrollHeight > box.clientHeight") == is_lower
    assert page.locator(".crossings tr").last.evaluate("(row) => row.getBoundingClientRect().top") > height
    if is_lower:
        head = page.locator(".crossings thead th").last
        box.evaluate("(box) => { box.scrollIntoView(); box.scrollTop = 1e6; }")
        expect(page.locator(".crossings tr").last).to_be_in_viewport(ratio=1)
        expect(head).to_be_in_viewport(ratio=1)


def test_the_shades_of_a_table_are_on_paper(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", "fracties/")).page
    page.emulate_media(media="print")
    shaded = page.locator(".crossings .shade-4").first
    adjusting = "(cell) => [getComputedStyle(cell).printColorAdjust, getComputedStyle(cell).backgroundColor]"
    adjusted, colour = shaded.evaluate(adjusting)
    assert adjusted == "exact"
    assert colour != page.locator(".crossings .shade-0").first.evaluate(adjusting)[1]
