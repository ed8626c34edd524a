"""A visit to a page in Chromium, and everything that was heard meanwhile."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page

from tests.browser.traffic import Traffic
from tools.programs import CHROMIUM_FLAGS

# Shut off what a browser does of its own accord: it would look like a request of the site.
FLAGS = [
    *CHROMIUM_FLAGS,
    "--headless",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A fresh profile begins with an empty page, in a process of its own that the page to look at then takes over.
    "--renderer-process-limit=1",
]
# Milliseconds that a test waits for what is to come: beside other work a browser takes its time.
PATIENCE = 60_000
OWN_SCHEMES = {"data", "blob", "about"}


@dataclass
class Visit:
    """A page with the addresses it asked for and the errors it made; both grow while the test goes on."""

    page: Page
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    traffic: Traffic = field(init=False)

    def listen(self) -> None:
        """Start to remember requests and errors."""
        self.traffic = Traffic(self.page)
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.errors.append(error.message))

    def settle(self) -> None:
        """Wait until the page has loaded and asks for nothing more."""
        self.traffic.settle(PATIENCE)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(f"{message.text} ({message.location.get('url', '')})")

    @property
    def foreign(self) -> list[str]:
        """The requests that left the host of the page (for file addresses: that left the disk)."""
        home = urlsplit(self.page.url)
        return [address for address in self.requests if not is_at_home(address, home.scheme, home.netloc)]


def is_at_home(address: str, scheme: str, netloc: str) -> bool:
    """Whether an address is the page's own host, or is made by the page itself."""
    parts = urlsplit(address)
    return parts.scheme in OWN_SCHEMES or (parts.scheme, parts.netloc) == (scheme, netloc)
