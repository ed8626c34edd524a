"""How much a visit to a page costs: every byte of every body that the host sent for it, packed as hosts send it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page

from tests.browser.server import SiteServer
from tests.browser.traffic import Traffic
from tests.browser.visits import PATIENCE


@dataclass
class Weight:
    """The bytes of the bodies that a visit brought over the network, by path; fonts count where they were asked for.

    What the browser still had from before weighs nothing. Headers are left out: over HTTP/2 they are packed, too.
    """

    bodies: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """All bodies together."""
        return sum(self.bodies.values())

    def of(self, *endings: str) -> int:
        """The bodies of files that end like this."""
        return sum(size for path, size in self.bodies.items() if path.endswith(endings))


@contextmanager
def reader(chromium: Browser, *before: str) -> Iterator[Page]:
    """A page in a fresh profile, after visits to some addresses."""
    context = chromium.new_context(locale="nl-NL")
    try:
        page = context.new_page()
        for address in before:
            _open(page, address)
        yield page
    finally:
        context.close()


def weigh(page: Page, server: SiteServer, path: str) -> Weight:
    """The weight of a visit; nobody else may use the server meanwhile."""
    already = len(server.sent)
    _open(page, server.url(path))
    weight = Weight()
    for sent, size in server.sent[already:]:
        weight.bodies[sent] = weight.bodies.get(sent, 0) + size
    return weight


def _open(page: Page, address: str) -> None:
    traffic = Traffic(page)
    page.goto(address)
    traffic.settle(PATIENCE)
