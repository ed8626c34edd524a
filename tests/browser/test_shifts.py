"""Nothing that readers see moves much when fonts come late: the reader's own stand in, as wide and as high as ours."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Browse
from tests.browser.every_page import sample
from tests.browser.places import CONSULTATION, FULL_TEXT, MAIN_PAGES, PAGE_TYPES, WIDTHS
from tests.browser.server import SiteServer
from tests.browser.shifts import shift
from tests.browser.states import NARROW
from tools.stand_in_fonts import SANS, SERIF, STAND_INS, StandIn, measure

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MOST = 0.05
PLAIN_PAGE = f"{CONSULTATION}fracties/volt/"  # with letters of both kinds
# Pages whose first lines broke elsewhere in the reader's own fonts.
TOUCHY = (
    "overleggen/longcovid-wia-augustus-2024/onderwerpen/arbeidsongeschiktheid/",
    "overleggen/longcovid-wia-augustus-2024/onderwerpen/bezwaar/",
    f"{CONSULTATION}onderwerpen/steun-oekraine/",
)
FACES_AS_WIDE_AS_THEY_COME = """
@font-face { font-family: "Arial as Atkinson"; src: local("nothing"); }
@font-face { font-family: "Atkinson Next"; font-weight: 400; font-display: swap; src: url("../fonts/%s"); }
:root { --sans: "Atkinson Next", monospace; }
"""


def main_pages(_: Path) -> list[str]:
    """The paths of the main pages and of the touchy ones."""
    return [*(kind.path for kind in MAIN_PAGES if kind.name != "not-found"), *TOUCHY]


def all_kinds(site: Path) -> list[str]:
    """The paths of one page of every type, of those that have every kind of element, and of the touchy ones."""
    types = [kind.path for kind in PAGE_TYPES if kind.name != "not-found"]
    return list(dict.fromkeys([*types, *sample(site), *TOUCHY]))


@pytest.mark.parametrize(
    ("looked_at", "turn"),
    [(main_pages, 0), *(pytest.param(all_kinds, turn, marks=pytest.mark.nightly) for turn in (0, 1))],
)
def test_hardly_anything_moves_when_fonts_come_late(
    chromium: Browser, site_server: SiteServer, built_site: Path, looked_at: Callable[[Path], list[str]], turn: int
) -> None:
    """Pages are narrow and wide in turn, and at night the other way as well."""
    moved = {}
    for number, path in enumerate(looked_at(built_site), turn):
        with chromium.new_context() as context:
            moved[path], fonts = shift(context, site_server.url(path), WIDTHS[number % 2])
        assert len(fonts) >= 2, path
    assert {path: share for path, share in moved.items() if share > MOST} == {}


def test_what_moves_is_seen(chromium: Browser, site_server: SiteServer, built_site: Path) -> None:
    (font,) = built_site.glob("assets/fonts/atkinson-next-400.*.woff2")
    with chromium.new_context() as context:
        moved, _ = shift(context, site_server.url(FULL_TEXT), NARROW, FACES_AS_WIDE_AS_THEY_COME % font.name)
    assert moved > MOST


@pytest.mark.parametrize("stand_in", STAND_INS, ids=lambda each: f"{each.name} {each.weight}")
def test_a_font_that_stands_in_is_as_wide_and_high_as_ours(
    browse: Browse, site_server: SiteServer, stand_in: StandIn
) -> None:
    """Where this machine has the font; that it has one of each kind is told below."""
    page = browse(site_server.url(PLAIN_PAGE)).page
    ours, theirs = (measure(page, family, stand_in.weight) for family in (stand_in.instead_of, stand_in.family))
    assert ours
    if theirs:
        assert theirs.width == pytest.approx(ours.width, rel=0.01)  # Nimbus kerns more than Liberation
        assert theirs.ascent == pytest.approx(ours.ascent, abs=0.005)
        assert theirs.descent == pytest.approx(ours.descent, abs=0.005)


def test_this_machine_has_fonts_that_stand_in(browse: Browse, site_server: SiteServer) -> None:
    page = browse(site_server.url(PLAIN_PAGE)).page
    found = {each.instead_of for each in STAND_INS if measure(page, each.family, each.weight)}
    assert found == {SERIF, SANS}, "install a font that tools/stand_in_fonts.py names, such as fonts-liberation"
