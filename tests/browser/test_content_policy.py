"""The site works whole under the strict content policy: in Chromium and Firefox nothing is refused, ever."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.publish.mkdocs.headers import content_policy
from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox
from tests.browser.server import SiteServer, serve

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CONSULTATION = "overleggen/navo-ministers-mei-2025/"
FULL_TEXT = f"{CONSULTATION}volledige-tekst/"
PAGES = ["", FULL_TEXT, f"{CONSULTATION}onderwerpen/navo-norm/", CONSULTATION, "begrippen/", "over/", "niet/hier/"]
# Told by the browser itself, from the first element of the page on.
LISTEN = """addEventListener("securitypolicyviolation", (event) => {
  const told = `${event.effectiveDirective}: ${event.blockedURI} on ${event.documentURI}`;
  window.name = JSON.stringify([...JSON.parse(window.name || "[]"), told]);
}, true);"""  # the name of a window outlives its pages
HEARD = "window.name"
BROKEN = """<!doctype html><html lang=nl><title>goed</title><h1>x</h1>
<script>document.title = "overgenomen"</script><p style="color: red">x</p><p onclick="x()">x</p>
<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><script src="blob.js"></script>"""
BLOB = """const made = document.createElement("script");
made.src = URL.createObjectURL(new Blob(["document.title = 'overgenomen'"])); document.head.append(made);"""
REFUSED = ["img-src", "script-src-attr", "script-src-elem", "script-src-elem", "style-src-attr"]


@dataclass
class BrokenSite:
    """A site with one page that breaks the policy in every way."""

    server: SiteServer


@pytest.fixture
def broken(tmp_path: Path) -> Iterator[BrokenSite]:
    (tmp_path / "index.html").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "blob.js").write_text(BLOB, encoding="utf-8")
    with serve(tmp_path) as server:
        yield BrokenSite(server)


def violations(heard: str) -> list[str]:
    return sorted(json.loads(heard or "[]"))


def use_everything(page: Page, path: str) -> None:
    """Palette, menu, explanation and search, as far as the page has them."""
    page.get_by_role("button", name="Donkere weergave").click()
    expect(page.get_by_role("button", name="Lichte weergave")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_visible()
    page.keyboard.press("Escape")
    if path == FULL_TEXT:
        page.locator("#begrip-saceur-1").hover()
        expect(page.get_by_role("tooltip")).to_be_visible()
        page.keyboard.press("Escape")
    page.get_by_role("button", name="Zoeken", exact=True).first.click()
    page.get_by_label("Zoek in vragen en antwoorden").last.fill("Turkije")
    expect(page.locator(".search-results li").first).to_be_visible()


@pytest.mark.parametrize("path", PAGES)
def test_chromium_refuses_nothing_of_any_page_while_everything_is_used(
    browse: Browse, sub_path_server: SiteServer, path: str
) -> None:
    visit = browse("about:blank", width=600)
    visit.page.context.add_init_script(LISTEN)
    visit.page.goto(sub_path_server.url(path))
    use_everything(visit.page, path)
    assert violations(visit.page.evaluate(HEARD)) == []
    assert [error for error in visit.errors if "404" not in error] == []
    assert visit.foreign == []


def test_firefox_refuses_nothing_while_everything_is_used(firefox: DriveFirefox, site_server: SiteServer) -> None:
    shown = "!!document.querySelector('{}')"
    report = firefox(
        [
            {"viewport": [600, 900]},
            {"listen": LISTEN},
            {"open": site_server.url(FULL_TEXT)},
            {"click": "[data-action=palette]"},
            {"wait": shown.format("[data-palette=dark]")},
            {"click": "[data-action=menu]"},
            {"wait": shown.format("#Site-hoofdmenu[data-open=true]")},
            {"press": "Escape"},
            {"evaluate": "document.querySelector('#begrip-saceur-1').scrollIntoView({block: 'center'})"},
            {"hover": "#begrip-saceur-1"},
            {"wait": shown.format(".term-popover:not([hidden])")},
            {"evaluate": "scrollTo(0, 0)"},
            {"click": "[data-action=search]"},
            {"type": "Turkije"},
            {"wait": shown.format(".search-results li")},
            {"evaluate": HEARD},
        ]
    )
    assert violations(report["results"][-1]) == []
    assert report["errors"] == []
    assert [said for said in report["console"] if said["type"] in ("error", "warn")] == []


def test_chromium_tells_of_a_page_that_breaks_the_policy_and_refuses_all_of_it(
    browse: Browse, broken: BrokenSite
) -> None:
    visit = browse("about:blank")
    visit.page.context.add_init_script(LISTEN)
    visit.page.goto(broken.server.url())
    visit.settle()
    heard = violations(visit.page.evaluate(HEARD))
    assert [violation.split(":")[0] for violation in heard] == REFUSED
    assert visit.page.title() == "goed"


def test_firefox_tells_of_a_page_that_breaks_the_policy_and_refuses_all_of_it(
    firefox: DriveFirefox, broken: BrokenSite
) -> None:
    report = firefox(
        [{"listen": LISTEN}, {"open": broken.server.url()}, {"evaluate": HEARD}, {"evaluate": "document.title"}]
    )
    assert [violation.split(":")[0] for violation in violations(report["results"][-2])] == REFUSED
    assert report["results"][-1] == "goed"


def test_every_hosted_page_carries_the_policy_for_hosts_that_cannot_send_it(built_site: Path, bundle: Path) -> None:
    """From a folder it would refuse the site's own files, so there it is left out."""
    policy = f'<meta http-equiv="Content-Security-Policy" content="{content_policy(in_page=True)}">'
    pages = list(built_site.rglob("*.html"))
    assert [page for page in pages if policy not in page.read_text(encoding="utf-8")] == []
    assert [page for page in bundle.rglob("*.html") if "Content-Security-Policy" in page.read_text("utf-8")] == []


def test_the_policy_in_the_page_is_enough_on_a_host_that_sends_no_header(
    browse: Browse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.browser.server.headers_of", lambda *_: {})
    policy = f'<meta http-equiv="Content-Security-Policy" content="{content_policy(in_page=True)}">'
    (tmp_path / "index.html").write_text(f"<!doctype html>{policy}{BROKEN}", encoding="utf-8")
    with serve(tmp_path) as server:
        visit = browse(server.url())
        visit.settle()
        assert visit.page.title() == "goed"
        assert any("Content Security Policy" in error for error in visit.errors)
