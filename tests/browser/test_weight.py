"""Pages are light: on the first visit with all that the browser fetches, and on the next with what it kept."""

import gzip
import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.places import CONSULTATION, MAIN_PAGES, PAGE_TYPES, PageType
from tests.browser.server import LEVEL, SiteServer, serve
from tests.browser.weight import Weight, reader, weigh

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Een pagina van een fractie kost bij het eerste bezoek hooguit 60 kB aan data en daarna hooguit 15 kB."
FIRST, NEXT = 60_000, 15_000  # bytes
# The whole text of a document is as long as what it holds: nothing is promised of it.
LONG = {"full-text"}
BOLD = 8_000  # bytes: the letters that only bold official text asks for
HEAVIEST = 3
# Pages that leave every font in the browser: some with labels, one with bold official text.
BEFORE = (f"{CONSULTATION}volledige-tekst/", f"{CONSULTATION}themas/defensie/")


def heaviest_faction_pages(site: Path) -> list[str]:
    """The pages of a faction that must be the heaviest, by their text and by the letters that it needs."""

    def estimate(page: Path) -> int:
        text = page.read_bytes()
        return len(gzip.compress(text, LEVEL)) + (BOLD if b"<strong>" in text else 0)

    pages = sorted([*site.glob("overleggen/*/fracties/*/index.html"), *site.glob("fracties/*/index.html")])
    heaviest = sorted(pages, key=estimate, reverse=True)[:HEAVIEST]
    longest = max(pages, key=lambda page: len(gzip.compress(page.read_bytes(), LEVEL)))
    return [f"{page.parent.relative_to(site).as_posix()}/" for page in dict.fromkeys([longest, *heaviest])]


def two_visits(chromium: Browser, server: SiteServer, paths: list[str]) -> Iterator[tuple[str, Weight, Weight]]:
    """For each page its weight for who comes to the site for the first time, and for who has seen some of it before."""
    # A page that was seen before would weigh nothing.
    with reader(chromium, *(server.url(path) for path in BEFORE if path not in paths)) as later:
        for path in paths:
            with reader(chromium) as newcomer:
                first = weigh(newcomer, server, path)
            then = weigh(later, server, path)
            sizes = [first.of("/"), first.of(".css"), first.of(".js"), first.of(".woff2"), first.total, then.total]
            # The table that `pytest -s` shows.
            sys.stdout.write(f"{path:65}" + "".join(f"{size:9,}" for size in sizes) + "\n")
            yield path, first, then


def test_a_page_of_a_faction_is_light_whatever_it_holds(
    chromium: Browser, sub_path_server: SiteServer, built_sub_path_site: Path
) -> None:
    for path, first, then in two_visits(chromium, sub_path_server, heaviest_faction_pages(built_sub_path_site)):
        assert min(first.of("/"), first.of(".css"), first.of(".js"), first.of(".woff2")) > 0
        assert first.total <= FIRST, (path, first.bodies)
        assert 0 < then.total <= NEXT, (path, then.bodies)


@pytest.mark.parametrize(
    "kinds",
    [
        pytest.param(MAIN_PAGES, id="main"),
        pytest.param(tuple(set(PAGE_TYPES) - set(MAIN_PAGES)), id="others", marks=pytest.mark.nightly),
    ],
)
def test_every_other_kind_of_page_is_light_and_the_next_one_lighter(
    chromium: Browser, sub_path_server: SiteServer, kinds: tuple[PageType, ...]
) -> None:
    over = []
    names = {kind.path: kind.name for kind in kinds}
    for path, first, then in two_visits(chromium, sub_path_server, list(names)):
        assert min(first.of(".css"), first.of(".js"), first.of(".woff2")) > 0
        assert not [part for part in first.bodies if "pagefind" in part]
        over += [names[path]] if first.total > FIRST or then.total > NEXT else []
    assert set(over) <= LONG


@pytest.mark.parametrize("more", ["text", "picture"])
def test_a_page_made_heavier_is_found(chromium: Browser, built_sub_path_site: Path, tmp_path: Path, more: str) -> None:
    noise = b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(FIRST // 32 + 1))
    (tmp_path / "a.png").write_bytes(noise)
    # A browser keeps for long what has not changed for long; what is new it may fetch again.
    os.utime(tmp_path / "a.png", (0, 0))
    page = (built_sub_path_site / "fracties" / "volt" / "index.html").read_text(encoding="utf-8")
    added = f"<!-- {noise.hex()} -->" if more == "text" else '<img alt="" src="a.png">'
    (tmp_path / "index.html").write_text(page.replace("</h1>", f"</h1>{added}"), encoding="utf-8")
    with serve(tmp_path) as server, reader(chromium) as page_of_one:
        first, again = (weigh(page_of_one, server, "") for _ in range(2))
    assert first.total > FIRST
    assert again.total < NEXT
