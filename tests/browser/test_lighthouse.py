"""Lighthouse gives the main pages full marks, and they are quick on a phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.lighthouse import CATEGORIES, FAST, FULL, Lighthouse, Report
from tests.browser.places import CONSULTATION, FULL_TEXT, LONG
from tests.browser.server import SiteServer, serve

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Lighthouse geeft de belangrijkste pagina's alle punten voor toegankelijkheid en noemt ze snel op een telefoon."
)
PAGES = {
    "home": "",
    "consultation": CONSULTATION,
    "full-text": FULL_TEXT,
    "consultation-faction": f"{CONSULTATION}fracties/volt/",
    "faction": "fracties/volt/",
    "glossary": "begrippen/",
    "glossary-letter": "begrippen/n/",
}
OF_86_QUESTIONS = "overleggen/adviescollege-regeldruk-maart-2024/volledige-tekst/"
BY_DAY = ("home", "full-text", "consultation-faction")
# Audits for which Lighthouse asks the browser about each link by itself; those of long pages it asks at night.
OF_EACH_LINK = ("crawlable-anchors", "link-text")
BROKEN = """<!doctype html><html><head><meta name="robots" content="noindex">
<link rel="canonical" href="/elders/"><link rel="stylesheet" href="pale.css">
<script src="slow.js"></script></head>
<body><h1>x</h1><p>bleek</p><img src="weg.png"><a href="#">klik hier</a>
<a href="javascript:void(0)">hier</a></body></html>"""
SLOW = "for (const end = performance.now() + 2500; performance.now() < end;);"


@pytest.fixture(scope="module")
def host(built_sub_path_site: Path) -> Iterator[SiteServer]:
    """A site that knows an address, for its canonical addresses and sitemap, at the root of a host, for `robots.txt`.

    Its canonical addresses name another host than this one, which is what they are for.
    """
    with serve(built_sub_path_site) as server:
        yield server


@pytest.fixture(scope="module")
def lighthouse() -> Iterator[Lighthouse]:
    """One Lighthouse for all pages."""
    program = Lighthouse()
    yield program
    program.close()


def told(report: Report) -> dict[str, list[str]]:
    """What costs points, but for the time that a page takes."""
    return {category: report.objections(category) for category in CATEGORIES if category != "performance"}


@pytest.mark.parametrize(
    "name",
    [name if name in BY_DAY else pytest.param(name, marks=pytest.mark.nightly) for name in PAGES],
)
def test_lighthouse_gives_full_marks_and_finds_the_page_quick(
    lighthouse: Lighthouse, host: SiteServer, name: str
) -> None:
    page = host.url(PAGES[name])
    report = lighthouse.look_at(page, without=OF_EACH_LINK if name in LONG else ())
    assert told(report) == {"accessibility": [], "best-practices": [], "seo": []}
    assert {category: report.score(category) for category in told(report)} == dict.fromkeys(told(report), FULL)
    # These were looked at and are right, not left out because there was nothing to look at.
    assert all(report.passes(audit) for audit in ("canonical", "is-crawlable", "robots-txt"))
    quick = lighthouse.fastest(page, report)
    assert quick.score("performance") >= FAST, quick.objections("performance")


@pytest.mark.nightly
def test_a_text_of_86_questions_is_as_good_and_as_quick(lighthouse: Lighthouse, site_server: SiteServer) -> None:
    page = site_server.url(OF_86_QUESTIONS)
    report = lighthouse.look_at(page, without=OF_EACH_LINK)
    assert told(report) == {"accessibility": [], "best-practices": [], "seo": []}
    assert {category: report.score(category) for category in told(report)} == dict.fromkeys(told(report), FULL)
    quick = lighthouse.fastest(page, report)
    assert quick.score("performance") >= FAST, quick.objections("performance")


@pytest.mark.nightly
@pytest.mark.parametrize("name", sorted(LONG))
def test_every_link_of_long_pages_is_right(lighthouse: Lighthouse, host: SiteServer, name: str) -> None:
    report = lighthouse.look_at(host.url(PAGES[name]), ("seo",))
    assert all(report.passes(audit) for audit in OF_EACH_LINK)
    assert report.score("seo") == FULL


def test_lighthouse_takes_marks_off_a_broken_page(lighthouse: Lighthouse, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "pale.css").write_text("p { color: #aaa; background: #fff }", encoding="utf-8")
    (tmp_path / "slow.js").write_text(SLOW, encoding="utf-8")
    (tmp_path / "robots.txt").write_text("Onzin\n", encoding="utf-8")
    with serve(tmp_path) as server:
        report = lighthouse.look_at(server.address)
        lost = {objection.partition(":")[0] for each in told(report).values() for objection in each}
        assert {"html-has-lang", "color-contrast", "image-alt", "document-title", "errors-in-console"} <= lost
        assert {"is-crawlable", "canonical", "robots-txt", "meta-description", "crawlable-anchors"} <= lost
        assert all(report.score(category) < FULL for category in told(report))
        assert lighthouse.fastest(server.address, report).score("performance") < FAST
