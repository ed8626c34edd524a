"""The page on privacy is true: no cookies, nothing kept in the browser but what the page names, no word to others."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox
from tests.browser.server import SiteServer, serve
from tests.browser.test_content_policy import FULL_TEXT, use_everything
from tests.browser.visits import Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "De site plaatst geen cookies en bewaart alleen welke weergave u kiest en of u noten wilt zien."

# All that a page can keep in a browser, by name.
KEPT = """(async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases?.() ?? []).map((found) => found.name),
  caches: "caches" in window ? await caches.keys() : [],
  workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
}))()"""
NOTHING = {"cookies": "", "local": [], "session": [], "databases": [], "caches": [], "workers": 0}


def named_on_the_page(site: Path) -> list[str]:
    """What the page on privacy says that the browser keeps: the names that it sets as code."""
    return re.findall(r"<code>(.*?)</code>", (site / "privacy" / "index.html").read_text(encoding="utf-8"))


def kept(page: Page) -> dict[str, object]:
    found: dict[str, object] = page.evaluate(KEPT)
    return found


def look_around(browse: Browse, server: SiteServer) -> Visit:
    """Open every kind of page and use all there is; the palette is chosen, and notes are switched off."""
    visit = browse(server.url(), width=600)
    for path in ("begrippen/", "over/", "niet/hier/", FULL_TEXT):
        visit.page.goto(server.url(path))
    use_everything(visit.page, FULL_TEXT)
    visit.page.goto(server.url(FULL_TEXT))
    visit.page.get_by_role("checkbox", name="Noten van de redactie tonen").uncheck()
    return visit


def test_who_only_reads_leaves_nothing_behind(browse: Browse, site_server: SiteServer) -> None:
    visit = browse(site_server.url(FULL_TEXT))
    visit.settle()
    assert kept(visit.page) == NOTHING
    assert visit.page.context.cookies() == []


def test_who_uses_everything_keeps_what_the_page_names_and_no_more(
    browse: Browse, site_server: SiteServer, built_site: Path
) -> None:
    visit = look_around(browse, site_server)
    found = kept(visit.page)
    assert {**found, "local": []} == NOTHING
    assert sorted(visit.page.evaluate("Object.keys(localStorage)")) == ["overleg.notes", "overleg.palette"]
    assert sorted(named_on_the_page(built_site)) == ["overleg.notes", "overleg.palette"]
    assert visit.page.context.cookies() == []
    assert visit.foreign == []


def test_choosing_what_the_system_has_anyway_forgets_the_choice(browse: Browse, site_server: SiteServer) -> None:
    page = browse(site_server.url()).page
    page.get_by_role("button", name="Donkere weergave").click()
    page.get_by_role("button", name="Lichte weergave").click()
    assert kept(page) == NOTHING


def test_firefox_keeps_no_more(firefox: DriveFirefox, site_server: SiteServer) -> None:
    report = firefox(
        [
            {"open": site_server.url(FULL_TEXT)},
            {"click": "[data-action=palette]"},
            {"click": "[data-action=search]"},
            {"type": "Turkije"},
            {"wait": "!!document.querySelector('.search-results li')"},
            {"evaluate": KEPT},
        ]
    )
    assert report["results"][-1] == {**NOTHING, "local": ["overleg.palette"]}
    assert all(address.startswith(site_server.address) for address in report["requests"])


def test_what_is_typed_is_not_sent_but_does_stand_in_the_address(browse: Browse, site_server: SiteServer) -> None:
    visit = browse(site_server.url(FULL_TEXT), width=600)
    use_everything(visit.page, "")
    assert "zoek=Turkije" in visit.page.url
    assert not [address for address in visit.requests if "Turkije" in address]


def test_another_site_does_not_learn_where_its_visitor_came_from(
    browse: Browse, site_server: SiteServer, tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>elders</title>", encoding="utf-8")
    with serve(tmp_path) as elsewhere:
        page = browse(site_server.url("privacy/")).page
        page.evaluate("address => document.querySelector('.disclaimer a').href = address", elsewhere.address)
        page.locator(".disclaimer a").click()
        page.wait_for_url(elsewhere.address)
        assert page.evaluate("document.referrer") == ""


def test_a_cookie_and_something_kept_would_be_seen(browse: Browse, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><script src=keep.js></script>", encoding="utf-8")
    script = "document.cookie = 'a=1'; sessionStorage.setItem('b', '2'); indexedDB.open('c');"
    (tmp_path / "keep.js").write_text(script, encoding="utf-8")
    with serve(tmp_path) as server:
        visit = browse(server.address)
        visit.settle()
        assert kept(visit.page) == {**NOTHING, "cookies": "a=1", "session": ["b"], "databases": ["c"]}
        assert len(visit.page.context.cookies()) == 1
