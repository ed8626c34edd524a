"""No path, however it is written, makes nginx, Caddy or Apache send a browser to another host."""

import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.hosting.leading_away import EVIL, TARGETS, goes_to
from tests.hosting.servers import HOSTING, SERVERS, header_rules, running

HOME = "http://127.0.0.1:8000"
NOT_THERE = "<!doctype html><title>Deze pagina is er niet</title>"
PAGE = "<!doctype html><title>Over</title>"
# What a server sends browsers elsewhere with.
SENDING = ("Location", "Refresh", "Content-Location", "Link")
HOPS = 3


@dataclass(frozen=True)
class Told:
    """An answer's status, its headers in order, and its body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def values(self, name: str) -> list[str]:
        """All values of a header."""
        return [value for key, value in self.headers if key.lower() == name.lower()]


def ask(address: str, target: str, method: str = "GET") -> Told | None:
    """Send a request for exactly these characters (UTF-8); None where the server hangs up without an answer."""
    host = urlsplit(address)
    with socket.create_connection((str(host.hostname), host.port or 80), timeout=60) as connection:
        line = f"{method} {target} HTTP/1.1\r\nHost: {host.netloc}\r\nConnection: close\r\n\r\n"
        try:
            connection.sendall(line.encode())
            response = HTTPResponse(connection, method=method)
            response.begin()
            return Told(response.status, tuple(response.getheaders()), response.read())
        except (ConnectionError, TimeoutError):
            return None


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a page of each depth, files, and folders without a page."""
    site = tmp_path_factory.mktemp("site")
    pages = ("", "over/", "overleggen/", "overleggen/een-overleg/volledige-tekst/")
    for page in pages:
        (site / page).mkdir(parents=True, exist_ok=True)
        (site / page / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "404.html").write_text(NOT_THERE, encoding="utf-8")
    (site / "assets/fonts").mkdir(parents=True)
    (site / "assets/site.0123456789.css").write_text("p {}", encoding="utf-8")
    (site / "leeg").mkdir()
    return site


@pytest.fixture(scope="module", params=list(SERVERS))
def address(
    request: pytest.FixtureRequest, small_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    with running(request.param, small_site, tmp_path_factory.mktemp(request.param)) as started:
        yield started


def strays(address: str, target: str, method: str = "GET") -> list[str]:
    """Where an answer to a path leads to another host, or what it holds that the path wrote into its headers."""
    # Who asks for a whole address, as programs ask a proxy, has named a host of their own.
    named = re.match(r"https?://[\w.]+", target)
    homes = (address, named[0].replace("https:", "http:")) if named else (address,)
    found = []
    for _ in range(HOPS):
        told = ask(address, target, method)
        if told is None:
            break
        sent = [(name, value) for name in SENDING for value in told.values(name)]
        found += [f"{name}: {value}" for name, value in sent if all(leads_away(value, home) for home in homes)]
        found += [f"Set-Cookie: {value}" for value in told.values("Set-Cookie")]
        found += ["more than one Location"] * (len(told.values("Location")) > 1)
        if found or not told.values("Location"):
            break
        target = re.sub(r"^https?://[^/]+", "", told.values("Location")[0])
    return found


def leads_away(location: str, base: str) -> bool:
    """Whether a browser leaves the host, or the web, for this Location; also from the same site over https."""
    safe = base.replace("http:", "https:")
    return goes_to(location, base) != goes_to("/", base) or (
        not location.startswith("http:") and goes_to(location, safe) != goes_to("/", safe)
    )


@pytest.mark.slow
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_no_answer_leads_to_another_host(address: str, method: str) -> None:
    assert [(target, stray) for target in TARGETS for stray in strays(address, target, method)] == []


@pytest.mark.slow
def test_what_cannot_be_a_page_of_ours_gets_the_page_for_missing_addresses(address: str) -> None:
    for target in (f"//{EVIL}/index.html", f"/%5C{EVIL}/index.html", "/over//index.html", "/%09/over", "/over%5c"):
        told = ask(address, target)
        assert told, target
        assert (told.status, told.body) == (404, NOT_THERE.encode()), target


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["assets", "assets/fonts", "leeg", "overleggen/een-overleg"])
def test_a_folder_without_a_page_is_not_there(address: str, folder: str) -> None:
    for target in (f"/{folder}/", f"/{folder}/?a=b", f"/{folder}/index.html", f"/{folder}"):
        told = ask(address, target)
        assert told
        if told.status in (301, 308):
            told = ask(address, told.values("Location")[0].removeprefix(address))
            assert told
        assert (told.status, told.body) == (404, NOT_THERE.encode()), target
        assert told.values("Cache-Control") == ["no-cache"]
        assert told.values("X-Content-Type-Options") == ["nosniff"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("asked", "leads_to"),
    [("/over/index.html?a=b", "/over/?a=b"), ("/over/index.html?a=//b", "/over/?a=//b"), ("/index.html?", "/")],
)
def test_what_was_asked_comes_along_to_the_one_address(address: str, asked: str, leads_to: str) -> None:
    told = ask(address, asked)
    assert told
    assert told.status in (301, 308)
    assert told.values("Location")[0].removeprefix(address).rstrip("?") == leads_to


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("/over/", "127.0.0.1:8000"),
        ("over/", "127.0.0.1:8000"),
        ("?a=//b", "127.0.0.1:8000"),
        ("http:over", "127.0.0.1:8000"),
        ("http://127.0.0.1:8000/over/", "127.0.0.1:8000"),
        ("/%5C%5Cevil.example", "127.0.0.1:8000"),
        ("/./\\evil.example", "127.0.0.1:8000"),
        ("//evil.example/", "evil.example"),
        ("///evil.example/", "evil.example"),
        ("/\\evil.example", "evil.example"),
        ("\\\\evil.example", "evil.example"),
        ("/\t/evil.example", "evil.example"),
        ("\x00 //evil.example", "evil.example"),
        ("ht\ntp://evil.example", "evil.example"),
        ("https:evil.example", "evil.example"),
        ("//127.0.0.1:8000@Evil.example?a", "evil.example"),
        ("//evil.example\\@127.0.0.1:8000", "evil.example"),
    ],
)
def test_a_location_is_read_as_browsers_do(location: str, host: str) -> None:
    assert goes_to(location, HOME)[1] == host
    assert leads_away(location, HOME) is (host != "127.0.0.1:8000")


@pytest.mark.parametrize("location", ["javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "ftp://x/"])
def test_a_location_off_the_web_leads_away(location: str) -> None:
    assert leads_away(location, HOME)


def test_static_hosts_are_given_no_redirects() -> None:
    names = {path.name for path in HOSTING.iterdir()}
    assert names == {".htaccess", "Caddyfile", "README.md", "_headers", "container", "nginx.conf", "s3"}
    sent = header_rules((HOSTING / "_headers").read_text(encoding="utf-8")).values()
    assert not [name for rule in sent for name in rule if name in SENDING]
