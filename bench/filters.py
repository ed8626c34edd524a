"""How long a choice takes in a large archive on a slow processor: `python -m bench.filters SITE [--output FILE]`.

`SITE` is the folder of a built site. Of each kind of page on which readers choose, the one with most to choose from is
opened from a host, with the processor throttled as often as `SLOWER` says. From the change of a field until its results
are painted is what counts: of the first choice, which may load something, and the middle one of some more.
"""

from __future__ import annotations

import re
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from bench.command import run
from bench.written_table import table
from tests.browser.choosing import CHOOSE
from tests.browser.server import serve
from tests.browser.visits import FLAGS
from tools.programs import find_chromium

SLOWER = 4
_CHOICES = 7
_WAIT = 60_000  # milliseconds
_SCRIPT = "keuze.js"
_HEAD = f"""# Choosing on a slow processor

Made by `python -m bench.filters SITE` of an archive of {{size}} consultations, with the processor throttled {SLOWER}
times: milliseconds from the change of a field until its results are painted. The first choice loads the titles of what
it shows; of {_CHOICES} more the middle one and the longest are told. kB is the page, and all that was loaded to choose
on it.

"""


@dataclass(frozen=True)
class Chosen:
    """A page (its path in the site), what it weighs, and the milliseconds of each choice."""

    path: str
    page: int
    loaded: int
    first: float
    more: Sequence[float]


def largest_pages(site: Path) -> Iterator[str]:
    """Of each kind of list the page with most to choose from, and the page of a period with most entries."""
    found: dict[str, tuple[int, str]] = {}
    for file in sorted(site.glob(f"*/**/{_SCRIPT}")):
        path = f"{file.parent.relative_to(site).as_posix()}/"
        page = (file.parent / "index.html").read_bytes()
        is_first = b"all-periods" in page
        kind = f"{path.partition('/')[0]}" if is_first else "period"
        size = file.stat().st_size if is_first else page.count(b'class="entry"')
        found[kind] = max(found.get(kind, (0, "")), (size, path))
    yield from (path for _, path in found.values())


def choices(browser: Browser, address: str, path: str, site: Path) -> Chosen:
    """Choose on a page from a host."""
    context = browser.new_context(locale="nl-NL", viewport={"width": 360, "height": 740})
    page = context.new_page()
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.removeprefix(address)))
    page.goto(f"{address}{path}")
    page.locator(".filters summary").click()
    page.locator(".filters select").first.wait_for(timeout=_WAIT)
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    facets = _facets(page)
    timed = [
        page.evaluate(CHOOSE, [facets[number % len(facets)], number // len(facets)]) for number in range(_CHOICES + 1)
    ]
    context.close()
    data = [site / name for name in loaded if name.endswith(_SCRIPT)]
    size = sum(file.stat().st_size for file in data)
    return Chosen(path, (site / path / "index.html").stat().st_size, size, timed[0], timed[1:])


def _facets(page: Page) -> list[str]:
    names = page.locator(".filters select").evaluate_all("(all) => all.map(({ id }) => id)")
    return [re.sub("^kies-", "", name) for name in names]


def report(files: Sequence[Path]) -> str:
    """The table of one site."""
    (site,) = files
    size = sum(1 for _ in site.glob("overleggen/*/volledige-tekst/index.html"))
    with sync_playwright() as playwright, serve(site) as server:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        found = [choices(browser, server.address, path, site) for path in largest_pages(site)]
        browser.close()
    columns = ("page", "kB of the page", "kB loaded", "first, ms", "middle, ms", "longest, ms")
    return _HEAD.format(size=size) + "\n".join((*table(columns, [*map(_row, found)]), ""))


def _row(found: Chosen) -> tuple[str, ...]:
    weights = (f"{found.page / 1e3:.0f}", f"{found.loaded / 1e3:.0f}")
    times = (found.first, statistics.median(found.more), max(found.more))
    return (found.path, *weights, *(f"{time:.0f}" for time in times))


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], "filters", "a choice is answered", report, "the folder of a built site"))
