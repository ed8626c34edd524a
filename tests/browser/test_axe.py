"""axe-core finds nothing: on every kind of page, in every state, light and dark, on a phone and a desk."""

import pytest
from playwright.sync_api import Page

from tests.browser.axe import firefox_steps, load_axe, violations
from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox, Step
from tests.browser.places import (
    CONSULTATION,
    IN_FIREFOX,
    LONG,
    MAIN_PAGES,
    OTHERS_IN_FIREFOX,
    PAGE_TYPES,
    SCHEMES,
    WIDTHS,
    Look,
    PageType,
    address,
    each_look,
)
from tests.browser.states import (
    EXPLANATION,
    MENU,
    NARROW,
    PLAIN,
    SEARCH,
    TALL,
    WIDE,
    State,
    come_to_rest,
    states_of,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Het programma axe vindt geen fouten op alle soorten pagina's: licht en donker, op telefoon en groot scherm."
)

PAGE_TO_BREAK = f"{CONSULTATION}onderwerpen/turkije/"
SMALL_TARGETS = """for (const name of ["een", "twee"]) {
    const target = document.createElement("button");
    target.ariaLabel = name;
    target.style.cssText = "all: unset; display: inline-block; width: 9px; height: 9px";
    document.querySelector("article").append(target);
}"""
# The state in which the harm shows, the harm, and the rule that must object.
BREAKS = [
    (PLAIN, "document.querySelector('.site-name').style.color = '#3c6b5a'", "color-contrast"),
    (PLAIN, "document.querySelector('.question p').style.color = '#5a685f'", "color-contrast-enhanced"),
    (PLAIN, "document.querySelector('article').append(document.createElement('h3'))", "empty-heading"),
    (PLAIN, "document.querySelector('main').setAttribute('role', 'presentation')", "landmark-one-main"),
    (PLAIN, "document.documentElement.lang = 'xx'", "html-lang-valid"),
    (PLAIN, "document.querySelector('h1').outerHTML = '<h4>x</h4>'", "page-has-heading-one"),
    (PLAIN, "document.body.append(document.querySelector('.notice'))", "region"),
    (PLAIN, SMALL_TARGETS, "target-size"),
    (MENU, "document.querySelector('#Site-hoofdmenu ul').setAttribute('role', 'menu')", "aria-required-children"),
    (SEARCH, "document.querySelector('label[for=Site-zoeken-vraag]').remove()", "label"),
    (SEARCH, "document.querySelector('.search-results').append('los')", "list"),
    (EXPLANATION, "document.querySelector('.term-popover p').style.color = '#c5d0c9'", "color-contrast"),
    (EXPLANATION, "document.querySelector('.term-popover').replaceChildren()", "aria-tooltip-name"),
]


def rules(lines: list[str]) -> set[str]:
    """The rules that object."""
    return {line.partition(":")[0] for line in lines}


def objections(page: Page, kind: PageType, width: int) -> list[str]:
    """All that axe says about a page, each with the state in which it says it."""
    found = []
    load_axe(page)
    # What opens is the same on every page, so it is looked at on the main ones.
    for state in states_of(width, kind.has_terms) if kind in MAIN_PAGES else [PLAIN]:
        state.bring(page)
        # What is beside an opened part keeps its colours, and on a page that is long it is looked at at night.
        if state.shows and kind.name not in LONG:
            lines = violations(page, colours=False) + violations(page, state.shows, others=False)
        else:
            lines = violations(page, state.shows)
        found += [f"{state.name}: {line}" for line in lines]
        come_to_rest(page)
    return found


def look_at(browse: Browse, request: pytest.FixtureRequest, look: Look) -> Page:
    """A page as a look sees it, with no colours in between."""
    page = browse(look.address(request), width=look.width, height=TALL, dark=look.scheme == "dark").page
    page.emulate_media(color_scheme="dark" if look.scheme == "dark" else "light", reduced_motion="reduce")
    return page


@each_look()
def test_axe_objects_to_nothing(browse: Browse, request: pytest.FixtureRequest, look: Look) -> None:
    assert objections(look_at(browse, request, look), look.kind, look.width) == []


@pytest.mark.nightly
@pytest.mark.parametrize(
    "look",
    [Look("root", kind, width) for kind in PAGE_TYPES if kind.name in LONG for width in WIDTHS],
    ids=str,
)
def test_axe_objects_to_nothing_beside_what_opens(browse: Browse, request: pytest.FixtureRequest, look: Look) -> None:
    page = look_at(browse, request, look)
    load_axe(page)
    for state in states_of(look.width, look.kind.has_terms)[1:]:
        state.bring(page)
        assert violations(page, colours=False) == []
        come_to_rest(page)


@pytest.mark.harms
@pytest.mark.parametrize(("state", "harm", "rule"), BREAKS, ids=[rule for *_, rule in BREAKS])
def test_axe_objects_to_a_broken_page(
    browse: Browse, request: pytest.FixtureRequest, state: State, harm: str, rule: str
) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK), width=NARROW).page
    load_axe(page)
    state.bring(page)
    page.evaluate(f"() => {{ {harm} }}")
    assert rule in rules(violations(page))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_is_wrong_in_the_dark_only_is_seen(browse: Browse, request: pytest.FixtureRequest, scheme: str) -> None:
    kind = PageType("topic", PAGE_TO_BREAK)
    page = look_at(browse, request, Look("root", kind, WIDE, scheme))
    page.evaluate("() => { document.querySelector('h1').style.color = '#18201c'; }")
    found = objections(page, kind, WIDE)
    assert {line.partition(": ")[0] for line in found} == ({"plain"} if scheme == "dark" else set())


@pytest.mark.parametrize(
    "pages", [IN_FIREFOX, pytest.param(OTHERS_IN_FIREFOX, marks=pytest.mark.nightly)], ids=["few", "others"]
)
def test_axe_objects_to_nothing_in_firefox(
    firefox: DriveFirefox, request: pytest.FixtureRequest, pages: list[tuple[str, PageType]]
) -> None:
    steps: list[Step] = []
    load, run = firefox_steps()
    for place, kind in pages:
        steps += [{"viewport": [NARROW, TALL]}, {"open": address(request, place, kind.path)}, load, run]
        steps += [{"viewport": [WIDE, TALL]}, {"click": "[data-action=palette]"}, run]
    results = firefox(steps)["results"]
    ran = [result for step, result in zip(steps, results, strict=True) if step == run]
    assert len(ran) == 2 * len(pages) >= 6
    assert [line for lines in ran for line in lines] == []


def test_axe_objects_to_a_broken_page_in_firefox(firefox: DriveFirefox, request: pytest.FixtureRequest) -> None:
    _, harm, rule = BREAKS[0]
    steps = [{"open": address(request, "root", PAGE_TO_BREAK)}, {"evaluate": harm}, *firefox_steps()]
    assert rule in rules(firefox(steps)["results"][-1])
