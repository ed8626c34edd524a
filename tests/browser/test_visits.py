"""What the browser tests listen with really hears."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox
from tests.browser.server import SiteServer, serve
from tests.browser.visits import is_at_home

pytestmark = pytest.mark.browser

PAGE = "<!doctype html><html lang=nl><title>proef</title><link rel=icon href=icon.svg>"
Publish = Callable[[str], str]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SiteServer]:
    (tmp_path / "icon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    with serve(tmp_path) as running:
        yield running


@pytest.fixture
def publish(tmp_path: Path, server: SiteServer) -> Publish:
    """Put one page on the server and give its address."""

    def write(body: str) -> str:
        (tmp_path / "index.html").write_text(PAGE + body, encoding="utf-8")
        return server.url()

    return write


def test_a_quiet_page_makes_no_errors_and_no_foreign_requests(browse: Browse, publish: Publish) -> None:
    visit = browse(publish("<p>stil</p>"))
    assert visit.page.title() == "proef"
    assert visit.errors == []
    assert visit.foreign == []


def test_a_request_to_another_host_is_seen(browse: Browse, publish: Publish) -> None:
    visit = browse(publish('<img src="http://localhost:9/teller.gif" alt="">'))
    assert visit.foreign == ["http://localhost:9/teller.gif"]


def test_an_error_of_a_script_is_heard(browse: Browse, publish: Publish, tmp_path: Path) -> None:
    (tmp_path / "stuk.js").write_text("throw new Error('stuk')", encoding="utf-8")
    assert browse(publish("<script src=stuk.js></script>")).errors == ["stuk"]


def test_the_policy_stops_inline_scripts_and_styles(browse: Browse, publish: Publish) -> None:
    visit = browse(publish("<script>document.title='overgenomen'</script><p style='color:red'>rood</p>"))
    assert visit.page.title() == "proef"
    assert len(visit.errors) == 2


def test_width_colours_and_javascript_are_the_tests_choice(browse: Browse, publish: Publish, tmp_path: Path) -> None:
    (tmp_path / "ja.js").write_text("document.title = 'met script'", encoding="utf-8")
    address = publish("<script src=ja.js></script>")
    without = browse(address, width=320, dark=True, javascript=False).page
    assert without.title() == "proef"
    assert without.viewport_size == {"width": 320, "height": 900}
    dark = browse(address, dark=True).page
    assert dark.title() == "met script"
    assert dark.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") is True


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("http://127.0.0.1:80/x", True),
        ("data:,", True),
        ("blob:http://127.0.0.1:80/1", True),
        ("http://127.0.0.1:81/x", False),
        ("https://127.0.0.1:80/x", False),
        ("file:///etc/hosts", False),
    ],
)
def test_only_the_own_host_counts_as_home(address: str, expected: bool) -> None:
    assert is_at_home(address, "http", "127.0.0.1:80") is expected


def test_firefox_opens_files_and_pages_presses_keys_and_tells_what_it_heard(
    firefox: DriveFirefox, publish: Publish, tmp_path: Path
) -> None:
    (tmp_path / "stuk.js").write_text("console.error('hoor'); throw new Error('stuk')", encoding="utf-8")
    address = publish("<a href=2.html>verder</a><script src=stuk.js></script>")
    report = firefox(
        [
            {"open": (tmp_path / "index.html").as_uri()},
            {"evaluate": "document.title"},
            {"open": address},
            {"press": "Tab"},
            {"evaluate": "document.activeElement.textContent"},
            {"screenshot": str(tmp_path / "page.png")},
        ]
    )
    assert report["results"][1] == "proef"
    assert report["results"][4] == "verder"
    assert {address, f"{address}stuk.js"} <= set(report["requests"])
    assert {"type": "error", "text": "hoor"} in report["console"]
    assert report["errors"] == ["Error: stuk", "Error: stuk"]
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_a_step_that_fails_in_firefox_fails_the_test(firefox: DriveFirefox, publish: Publish) -> None:
    with pytest.raises(AssertionError, match="#nergens"):
        firefox([{"open": publish("")}, {"click": "#nergens"}])
