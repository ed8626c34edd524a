"""How much a visit to a page costs: every byte of every body that the host sent for it, packed as hosts send it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser

from tests.browser.server import SiteServer


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


def visit(chromium: Browser, server: SiteServer, path: str, before: tuple[str, ...] = ()) -> Weight:
    """The weight of a page in a fresh profile, after visits to other pages; nobody else may use the server then."""
    context = chromium.new_context(locale="nl-NL")
    try:
        page = context.new_page()
        for earlier in before:
            page.goto(server.url(earlier), wait_until="networkidle")
        with _weighing(server) as weight:
            page.goto(server.url(path), wait_until="networkidle")
        return weight
    finally:
        context.close()


@contextmanager
def _weighing(server: SiteServer) -> Iterator[Weight]:
    weight, already = Weight(), len(server.sent)
    yield weight
    for path, size in server.sent[already:]:
        weight.bodies[path] = weight.bodies.get(path, 0) + size
