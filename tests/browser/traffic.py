"""What a page still waits for, by what is heard of its requests.

Playwright's own "networkidle" now and then never comes for a page from a folder, on a busy machine, though all of its
requests have ended.
"""

from time import monotonic

from playwright.sync_api import Page, Request

# Milliseconds: without a request for this long, a page has asked for all that it asks for of its own accord.
QUIET = 500
STEP = 50


class Traffic:
    """The requests of a page that have begun and not ended, from when this is made; a redirect is one more request."""

    def __init__(self, page: Page) -> None:
        """Start to listen; the page opens an address only after this."""
        self._page = page
        self._open: set[Request] = set()
        self._last = monotonic()
        page.on("request", self._begin)
        page.on("requestfinished", self._end)
        page.on("requestfailed", self._end)

    def settle(self, patience: int) -> None:
        """Wait until the page has loaded and asks for nothing more.

        Raises:
            TimeoutError: a request has not ended, or one follows the other, after `patience` milliseconds.

        """
        self._page.wait_for_load_state("load")
        # On a busy machine nothing may be asked for before the page asks for its fonts.
        self._page.evaluate("() => { document.body.offsetHeight; return document.fonts.ready.then(() => true); }")
        start = monotonic()
        while self._open or (monotonic() - self._last) * 1000 < QUIET:
            if (monotonic() - start) * 1000 > patience:
                waits_for = sorted(request.url for request in self._open)
                raise TimeoutError(f"{self._page.url} still waits for {waits_for}")
            self._page.wait_for_timeout(STEP)

    def _begin(self, request: Request) -> None:
        self._open.add(request)
        self._last = monotonic()

    def _end(self, request: Request) -> None:
        self._open.discard(request)
        self._last = monotonic()
