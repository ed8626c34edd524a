"""What the first search of a reader loads, from a host and from a folder, in kB.

    python -m bench.first_search SITE BUNDLE

`SITE` is the folder of a built site and `BUNDLE` that of the unpacked offline bundle. A browser that knows nothing of
the site opens its home page, opens the search and types a query; everything that comes then is counted: scripts,
program, words, index and results. From a host that is what goes over the line, packed as hosts pack it; from a folder
it is the size of the files. Of the queries the heaviest counts. Older years that are added by themselves, when the
first results show, count apart.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.server import serve
from tests.browser.visits import FLAGS
from tools.programs import find_chromium

QUERIES = ("regeling", "sancties tegen Rusland", "raketten", "veiligheid van vrouwen", "ziekenhuisreekening")
"""A word with many forms and compounds, words together, a plural, two words with a small one, and a slip."""
_STATUS = "document.querySelector('.search-status').textContent"
_WAIT = 60_000  # milliseconds
_GOES_ON = "Er wordt ook"


@dataclass(frozen=True)
class FirstSearch:
    """The kB that the heaviest of the queries loads until its first results show, from a host and from a folder.

    `later` is what the heaviest loads from a host with the older years that are added by themselves.
    """

    host: float
    folder: float
    later: float


def first_search(site: Path, bundle: Path) -> FirstSearch | None:
    """Measure a built site and its unpacked bundle; None where there is no Chromium."""
    program = find_chromium()
    if program is None:
        return None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        hosted = [_hosted(browser, site, query) for query in QUERIES]
        local = [_local(browser, bundle, query) for query in QUERIES]
        browser.close()
    return FirstSearch(max(first for first, _ in hosted), max(local), max(whole for _, whole in hosted))


def _hosted(browser: Browser, site: Path, query: str) -> tuple[float, float]:
    """The kB until the first results show, and until nothing comes any more."""
    with serve(site) as server, _visit(browser, server.url()) as page:
        before = len(server.sent)
        _hold_back(page)
        _search(page, query)
        first = sum(size for _, size in server.sent[before:])
        page.evaluate("window.goOn()")
        page.wait_for_function(f"() => !{_STATUS}.includes('{_GOES_ON}')", timeout=_WAIT)
        page.wait_for_load_state("networkidle")
        return first / 1e3, sum(size for _, size in server.sent[before:]) / 1e3


def _local(browser: Browser, bundle: Path, query: str) -> float:
    with _visit(browser, (bundle / "index.html").resolve().as_uri()) as page:
        asked: list[str] = []
        page.on("request", _noting(asked))
        _hold_back(page)
        _search(page, query)
    files = [Path(unquote(urlsplit(address).path)) for address in asked if address.startswith("file:")]
    return sum(file.stat().st_size for file in files) / 1e3


def _hold_back(page: Page) -> None:
    """Let the page be never idle, so that it adds no older years, until it is told to."""
    page.evaluate(
        """() => { const waiting = []; window.goOn = () => { window.requestIdleCallback = (task) => task();
        for (const task of waiting) task(); }; window.requestIdleCallback = (task) => waiting.push(task); }"""
    )


def _noting(asked: list[str]) -> Callable[..., None]:
    return lambda request: asked.append(request.url)


@contextmanager
def _visit(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    yield page
    context.close()


def _search(page: Page, query: str) -> None:
    page.get_by_role("banner").get_by_role("button", name="Zoeken").click()
    page.get_by_label("Zoek in vragen en antwoorden").fill(query)
    page.wait_for_function(f"(query) => {_STATUS}.includes(`‘${{query}}’`)", arg=query, timeout=_WAIT)
    page.wait_for_load_state("networkidle")


def main(arguments: Sequence[str]) -> int:
    """Print the figures; the exit code."""
    found = first_search(*map(Path, arguments))
    if found is None:
        sys.stderr.write("There is no Chromium: python tools/programs.py\n")
        return 1
    told = f"host {found.host:.0f} kB, folder {found.folder:.0f} kB, with older years {found.later:.0f} kB"
    sys.stdout.write(f"{told}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
