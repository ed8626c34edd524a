"""Where the site is opened from, and one page of each kind that it holds."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser.server import SiteServer

PLACES = ["root", "sub-path", "folder"]
# Addresses of this consultation are for ever, whatever else is published beside it.
CONSULTATION = "overleggen/navo-ministers-mei-2025/"
FULL_TEXT = f"{CONSULTATION}volledige-tekst/"
NOWHERE = "overleggen/bestaat-niet/diep/"


@dataclass(frozen=True)
class PageType:
    """One page of a kind: its site path, and whether terms are explained on it."""

    name: str
    path: str
    has_terms: bool = False


PAGE_TYPES = (
    PageType("home", ""),
    PageType("consultations", "overleggen/"),
    PageType("consultation", CONSULTATION),
    PageType("full-text", FULL_TEXT, has_terms=True),
    PageType("consultation-faction", f"{CONSULTATION}fracties/volt/", has_terms=True),
    PageType("consultation-topic", f"{CONSULTATION}onderwerpen/verenigde-staten/", has_terms=True),
    PageType("ledger", f"{CONSULTATION}verantwoording/"),
    PageType("factions", "fracties/"),
    PageType("faction", "fracties/volt/"),
    PageType("topics", "onderwerpen/"),
    PageType("topic", "onderwerpen/verenigde-staten/"),
    PageType("dossiers", "dossiers/"),
    PageType("dossier", "dossiers/28676/"),
    PageType("glossary", "begrippen/"),
    PageType("about", "over/"),
    PageType("accessibility", "toegankelijkheid/"),
    PageType("privacy", "privacy/"),
    PageType("not-found", NOWHERE),
)
MAIN = {"home", "consultation", "full-text", "consultation-faction", "topic", "glossary", "not-found"}
MAIN_PAGES = tuple(page for page in PAGE_TYPES if page.name in MAIN)
# A bundle is opened from a folder, where no server answers for what is not there.
BUNDLED_PAGES = tuple(page for page in PAGE_TYPES if page.name != "not-found")

# The pages of a bundle are those of the site with other addresses: the main ones show whether that harms anything.
HOSTED_AND_BUNDLED = [("root", page) for page in PAGE_TYPES]
HOSTED_AND_BUNDLED += [("folder", page) for page in BUNDLED_PAGES if page in MAIN_PAGES]
each_page = pytest.mark.parametrize("kind", PAGE_TYPES, ids=lambda kind: kind.name)
each_page_hosted_and_bundled = pytest.mark.parametrize(
    ("place", "kind"), HOSTED_AND_BUNDLED, ids=lambda value: value if isinstance(value, str) else value.name
)


def address(request: pytest.FixtureRequest, place: str, path: str, tail: str = "") -> str:
    """The address of a page (a site path, `/` at its end) at one of the places; `tail` is its query and fragment."""
    if place == "folder":
        bundle: Path = request.getfixturevalue("bundle")
        return (bundle / path / "index.html").as_uri() + tail
    server: SiteServer = request.getfixturevalue("site_server" if place == "root" else "sub_path_server")
    return server.url(path) + tail
