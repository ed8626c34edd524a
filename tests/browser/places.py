"""Where the site is opened from, one page of each kind that it holds, and how each is looked at."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest

from tests.browser.server import SiteServer
from tests.browser.states import NARROW, WIDE

PLACES = ["root", "sub-path", "folder"]
# Addresses of this consultation are for ever, whatever else is published beside it.
CONSULTATION = "overleggen/navo-ministers-mei-2025/"
FULL_TEXT = f"{CONSULTATION}volledige-tekst/"
NOWHERE = "overleggen/bestaat-niet/diep/"
WIDTHS, SCHEMES = (NARROW, WIDE), ("light", "dark")


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
    PageType("consultation-theme", f"{CONSULTATION}themas/europese-zaken/", has_terms=True),
    PageType("ledger", f"{CONSULTATION}verantwoording/"),
    PageType("factions", "fracties/"),
    PageType("faction", "fracties/volt/"),
    PageType("topics", "onderwerpen/"),
    PageType("topic", "onderwerpen/verenigde-staten/"),
    PageType("themes", "themas/"),
    PageType("theme", "themas/internationaal/"),
    PageType("side-by-side", "themas/internationaal/naast-elkaar/"),
    PageType("dossiers", "dossiers/"),
    PageType("dossier", "dossiers/28676/"),
    PageType("documents", "documenten/"),
    PageType("documents-of-group", "documenten/wetten/"),
    PageType("commitments", "toezeggingen/"),
    PageType("glossary", "begrippen/"),
    PageType("glossary-letter", "begrippen/n/"),
    PageType("about", "over/"),
    PageType("accessibility", "toegankelijkheid/"),
    PageType("privacy", "privacy/"),
    PageType("not-found", NOWHERE),
    PageType("notes", "noten/"),
    PageType("ministries", "ministeries/"),
    PageType("ministry", "ministeries/justitie-en-veiligheid/"),
    PageType("ministers", "bewindspersonen/"),
    PageType("minister", "bewindspersonen/van-weel/"),
    PageType("committees", "commissies/"),
    PageType("committee", "commissies/buitenlandse-zaken/"),
    PageType("members", "leden/"),
    PageType("member", "leden/dobbe-sp/"),
    PageType("years", "jaren/"),
    PageType("year", "jaren/2024/"),
    PageType("missing", "ontbreekt/"),
    PageType("data", "data/"),
    PageType("citing", f"{CONSULTATION}citeren/"),
    PageType("duties", "regels/"),
)
MAIN = {
    "home",
    "consultation",
    "full-text",
    "consultation-faction",
    "topic",
    "glossary",
    "glossary-letter",
    "not-found",
}
MAIN_PAGES = tuple(page for page in PAGE_TYPES if page.name in MAIN)
# A bundle is opened from a folder, where no server answers for what is not there.
BUNDLED_PAGES = tuple(page for page in PAGE_TYPES if page.name != "not-found")

# As long as what they hold, so that whatever walks over them takes longest.
LONG = {"full-text"}
# What a walk with the keyboard over each control leaves to the night.
NOT_WALKED = LONG | {kind.name for kind in PAGE_TYPES if kind.name not in MAIN}
# The main kinds each time, the others at night.
each_page = pytest.mark.parametrize(
    "kind",
    [kind if kind in MAIN_PAGES else pytest.param(kind, marks=pytest.mark.nightly) for kind in PAGE_TYPES],
    ids=lambda kind: kind.name,
)


@dataclass(frozen=True)
class Look:
    """One look at a page: from where, of which kind, how wide the window is (pixels), and the colours of the system."""

    place: str
    kind: PageType
    width: int
    scheme: str = "light"

    def __str__(self) -> str:
        return f"{self.kind.name}-{self.place}-{self.width}-{self.scheme}"

    def address(self, request: pytest.FixtureRequest) -> str:
        """The address of the page."""
        return address(request, self.place, self.kind.path)


def looks(schemes: Sequence[str] = SCHEMES, turn: int = 0) -> list[Look]:
    """One look at each kind of page, which in turn differ in all: over all kinds all of it comes together."""
    found = []
    for number, kind in enumerate(PAGE_TYPES, turn):
        place = "folder" if number % 2 and kind in BUNDLED_PAGES else "root"
        found.append(Look(place, kind, WIDTHS[number // 2 % 2], schemes[number // 4 % len(schemes)]))
    return found


def other_looks(schemes: Sequence[str] = SCHEMES, turn: int = 0) -> list[Look]:
    """All other looks at the hosted pages, and at the main ones of a bundle.

    The pages of a bundle are those of the site with other addresses: the main ones show whether that harms anything.
    """
    places = [("root", kind) for kind in PAGE_TYPES]
    places += [("folder", kind) for kind in MAIN_PAGES if kind in BUNDLED_PAGES]
    every = [Look(place, kind, *way) for (place, kind), way in product(places, product(WIDTHS, schemes))]
    return [look for look in every if look not in looks(schemes, turn)]


def each_look(schemes: Sequence[str] = SCHEMES, turn: int = 0, by_night: Collection[str] = ()) -> pytest.MarkDecorator:
    """Looks at each kind of page, as `look`: one each time, the others and the kinds named `by_night` at night."""
    chosen = [look for look in looks(schemes, turn) if look.kind.name not in by_night]
    put_off = [look for look in (*looks(schemes, turn), *other_looks(schemes, turn)) if look not in chosen]
    others = [pytest.param(look, marks=pytest.mark.nightly) for look in put_off]
    return pytest.mark.parametrize("look", [*chosen, *others], ids=str)


# A few kinds in the other browser, hosted and not, and one with terms; the other main ones at night.
IN_FIREFOX = [
    (place, kind)
    for place, name in [("root", "home"), ("folder", "consultation-topic"), ("root", "not-found")]
    for kind in PAGE_TYPES
    if kind.name == name
]
OTHERS_IN_FIREFOX = [
    (place, kind)
    for place, pages in [("root", MAIN_PAGES), ("folder", BUNDLED_PAGES)]
    for kind in pages
    if kind in MAIN_PAGES and (place, kind) not in IN_FIREFOX
]


def address(request: pytest.FixtureRequest, place: str, path: str, tail: str = "") -> str:
    """The address of a page at one of the places; `tail` is its query and fragment.

    `path` is a site path: `/` at its end where the page is the `index.html` of a folder.
    """
    if place == "folder":
        bundle: Path = request.getfixturevalue("bundle")
        return (bundle / path / ("" if path.endswith(".html") else "index.html")).as_uri() + tail
    server: SiteServer = request.getfixturevalue("site_server" if place == "root" else "sub_path_server")
    return server.url(path) + tail
