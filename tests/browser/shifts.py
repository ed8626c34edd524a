"""How much of a page moves when its fonts come late: Chromium's own measure, whatever the speed of the machine."""

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.states import TALL

# Chromium rates every shift from the first paint on (Layout Instability API); tests scroll and press nothing.
OBSERVE = """window.shifts = [];
new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.shifts.push(entry.value)))
  .observe({ type: "layout-shift", buffered: true });"""
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"
SUM = "() => window.shifts.reduce((sum, value) => sum + value, 0)"
LATE = 400  # milliseconds: later than any time for which browsers wait for a font before they show text
FONTS = "**/*.woff2"


@dataclass
class LateFonts:
    """Holds the fonts that a page asks for until they are let go; `names` are those it asked for."""

    held: list[Route] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def hold(self, route: Route) -> None:
        """Keep a request waiting."""
        self.held.append(route)
        self.names.append(route.request.url.rpartition("/")[2])

    def release(self, page: Page) -> None:
        """Answer all that wait, and wait until the page shows what came."""
        while self.held:
            self.held.pop().continue_()
        page.evaluate("() => document.fonts.ready.then(() => undefined)")
        page.evaluate(PAINTED)


def shift(context: BrowserContext, address: str, width: int, css: str = "") -> tuple[float, list[str]]:
    """What moves on a page until its late fonts are shown (0 for nothing, 1 for the whole window), and those fonts.

    `css` is added to the page before anything is shown.
    """
    page, fonts = context.new_page(), LateFonts()
    page.set_viewport_size({"width": width, "height": TALL})
    page.add_init_script(OBSERVE)
    page.route(FONTS, fonts.hold)
    if css:
        page.route("**/site.*.css", lambda route: route.fulfill(response=(got := route.fetch()), body=got.text() + css))
    page.goto(address, wait_until="commit")
    expect(page.locator("html.js")).to_have_count(1)
    page.wait_for_load_state("domcontentloaded")
    page.evaluate(PAINTED)
    page.wait_for_timeout(LATE)
    fonts.release(page)
    fonts.release(page)  # what was asked for in answer to the first
    moved = float(page.evaluate(SUM))
    page.close()
    return moved, fonts.names
