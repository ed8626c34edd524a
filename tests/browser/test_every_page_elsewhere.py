"""Nothing is wrong on any page of the bundle, nor in Firefox: a sample by night, with `--every-page` all there are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.axe import firefox_steps
from tests.browser.conftest import Browse
from tests.browser.every_page import WAYS, objections, pages, sample
from tests.browser.firefox import DriveFirefox, Firefox, Step
from tests.browser.places import CONSULTATION, SCHEMES, WIDTHS, address
from tests.browser.states import NARROW, TALL

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.nightly]

PARTS = 4
AT_ONCE = 10  # pages that Firefox looks at in one profile
_PREFERS = "layout.css.prefers-color-scheme.content-override"
_AS_FIREFOX_COUNTS = {"dark": 0, "light": 1}


def asked_for(request: pytest.FixtureRequest, place: str) -> list[str]:
    """The pages of the site, or of the bundle, that are looked at."""
    folder: Path = request.getfixturevalue("bundle" if place == "folder" else "built_site")
    return list(pages(folder)) if request.config.getoption("--every-page") else sample(folder)


def ready(address_of_page: str, width: int) -> list[Step]:
    """The steps with which Firefox opens a page and waits for its script."""
    begun = "document.documentElement.matches('.js')"
    return [{"viewport": [width, TALL]}, {"open": address_of_page}, {"wait": begun}]


@pytest.fixture(params=SCHEMES, scope="module")
def firefox_in_scheme(request: pytest.FixtureRequest) -> Iterator[tuple[str, DriveFirefox]]:
    """A scheme of colours, and Firefox as its reader has it who prefers that one."""
    driver = Firefox(**{_PREFERS: _AS_FIREFOX_COUNTS[request.param]})
    yield request.param, driver.drive
    driver.close()


@pytest.mark.parametrize(("turn", "part"), [(turn, part) for turn in range(len(WAYS)) for part in range(PARTS)])
def test_nothing_is_wrong_on_the_pages_in_a_folder(
    browse: Browse, request: pytest.FixtureRequest, turn: int, part: int
) -> None:
    """Each page is looked at in one way, in another one each turn."""
    found = {}
    for number, path in list(enumerate(asked_for(request, "folder"), turn))[part::PARTS]:
        page = browse(address(request, "folder", path)).page
        found[path] = objections(page, *WAYS[number % len(WAYS)])
        page.close()
    assert len(found) > 1
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("place", ["root", "folder"])
def test_axe_objects_to_nothing_in_firefox(
    firefox_in_scheme: tuple[str, DriveFirefox], request: pytest.FixtureRequest, place: str, width: int
) -> None:
    _, drive = firefox_in_scheme
    found: dict[str, list[str]] = {}
    paths = asked_for(request, place)
    for some in (paths[at : at + AT_ONCE] for at in range(0, len(paths), AT_ONCE)):
        looks = [[*ready(address(request, place, path), width), *firefox_steps()] for path in some]
        results = drive([step for look in looks for step in look])["results"]
        found.update(zip(some, results[len(looks[0]) - 1 :: len(looks[0])], strict=True))
    assert len(found) > 4
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_firefox_shows_the_scheme_and_axe_objects_in_it(
    firefox_in_scheme: tuple[str, DriveFirefox], request: pytest.FixtureRequest
) -> None:
    scheme, drive = firefox_in_scheme
    colour = "#18201c" if scheme == "dark" else "#f2f2f2"
    steps: list[Step] = [
        *ready(address(request, "root", CONSULTATION), NARROW),
        {"evaluate": "matchMedia('(prefers-color-scheme: dark)').matches"},
        {"evaluate": f"document.querySelector('h1').style.color = '{colour}'"},
        *firefox_steps(),
    ]
    results = drive(steps)["results"]
    assert results[3] is (scheme == "dark")
    assert [line for line in results[-1] if line.startswith("color-contrast: ")]
