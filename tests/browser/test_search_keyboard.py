"""The search dialog by keyboard: its name, its results announced, arrows and Tab, Escape, and an address to share."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from tests.browser.engines import perform, somewhere, soon
from tests.browser.firefox import Step
from tests.browser.places import address
from tests.browser.states import FOUND_BY_ALL, NARROW

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "In het zoekvenster werken pijltjes en Tab, Escape brengt u terug, en het adres van een zoekvraag kunt u delen."
)

OPENER, DIALOG = "document.querySelector('[data-action=search]')", "document.querySelector('#Site-zoeken')"
INPUT, STATUS = "document.querySelector('#Site-zoeken-vraag')", "document.querySelector('.search-status')"
LINKS = "[...document.querySelectorAll('.search-results a')]"
FOUND = soon(f"{LINKS}.length > 1 && {STATUS}.textContent.includes('‘{FOUND_BY_ALL}’')", 10_000)
SHUT = soon(f"!{DIALOG}.open")
OPEN: Sequence[Step] = [{"evaluate": f"{OPENER}.focus()"}, {"press": "Enter"}, {"type": FOUND_BY_ALL}, FOUND]
SEARCHED_FOR = "new URL(location).searchParams"


def focus_is_on(element: str) -> Step:
    """Whether an element has the focus and is to be seen, with all of its lines."""
    in_view = "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.activeElement.getBoundingClientRect())"
    return {"evaluate": f"document.activeElement === {element} && {in_view}"}


def no_focus_after_typing(element: str) -> str:
    """A harm: whatever gives an element the focus, it loses it, but not before something has been typed."""
    lose = f"{element}.addEventListener('focus', () => window.typed && {element}.blur())"
    return f"(addEventListener('input', () => (window.typed = true)), {lose})"


@dataclass(frozen=True)
class Scenario:
    """What a reader does after opening a page; what its steps say must be true, but not after `harm`."""

    name: str
    steps: Sequence[Step]
    harm: str
    tail: str = ""


SCENARIOS = [
    Scenario(
        "the dialog has a name and tells how much it found",
        [
            *OPEN,
            {"evaluate": f"{DIALOG}.matches(':modal')"},
            {"evaluate": f"document.getElementById({DIALOG}.getAttribute('aria-labelledby')).innerText === 'Zoeken'"},
            {"evaluate": f"/^\\d+ resultaten voor/.test({DIALOG}.querySelector('[role=status]')?.textContent)"},
        ],
        f"{STATUS}.removeAttribute('role')",
    ),
    Scenario(
        "arrows go through the results and stop at their ends",
        [
            *OPEN,
            {"press": "ArrowDown"},
            focus_is_on(f"{LINKS}[0]"),
            {"press": "ArrowDown"},
            focus_is_on(f"{LINKS}[1]"),
            *([{"press": "ArrowDown"}] * 8),
            focus_is_on(f"{LINKS}.at(-1)"),
            *([{"press": "ArrowUp"}] * 8),
            focus_is_on(INPUT),
        ],
        f"{DIALOG}.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)",
    ),
    Scenario(
        "Tab goes through the results as well, and Escape gives the focus back",
        [
            *OPEN,
            {"press": "Tab"},
            focus_is_on(f"{DIALOG}.querySelector('summary')"),
            {"press": "Tab"},
            focus_is_on(f"{DIALOG}.querySelector('[name=volgorde]')"),
            {"press": "Tab"},
            focus_is_on(f"{LINKS}[0]"),
            {"press": "Tab"},
            focus_is_on(f"{LINKS}[1]"),
            {"press": "Shift+Tab"},
            focus_is_on(f"{LINKS}[0]"),
            {"press": "Escape"},
            SHUT,
            focus_is_on(OPENER),
        ],
        no_focus_after_typing(OPENER),
    ),
    Scenario(
        "Escape leads back to the field in the page where a search began",
        [
            {"evaluate": "document.querySelector('.home-search input').focus()"},
            {"type": FOUND_BY_ALL},
            {"press": "Enter"},
            FOUND,
            {"press": "Escape"},
            SHUT,
            focus_is_on("document.querySelector('.home-search input')"),
        ],
        no_focus_after_typing("document.querySelector('.home-search input')"),
    ),
    Scenario(
        "the address of a search can be shared as long as it is open",
        [
            *OPEN,
            {"evaluate": f"{SEARCHED_FOR}.get('zoek') === '{FOUND_BY_ALL}'"},
            {"press": "Escape"},
            SHUT,
            soon("location.search === ''"),
        ],
        "history.replaceState = () => null",
    ),
    Scenario(
        "a shared address opens the search with its words and filter, and Escape leads to the page",
        [
            FOUND,
            soon(f"{DIALOG}.open && {INPUT}.value === '{FOUND_BY_ALL}'"),
            soon(f"{LINKS}.every((link) => link.textContent.includes(', VVD:'))"),
            soon(f"{DIALOG}.querySelector('mark') !== null"),
            {"press": "Escape"},
            SHUT,
            focus_is_on(OPENER),
            soon("location.search === ''"),
        ],
        "history.replaceState = () => null",
        f"?zoek={FOUND_BY_ALL}&fractie=VVD&soort=Vraag+en+antwoord",
    ),
]
IN_FIREFOX = {2, 5}  # Tab and Escape, a shared address; the others at night
each_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)


def is_fulfilled(
    request: pytest.FixtureRequest, engine: str, place: str, scenario: Scenario, harm: str = "null"
) -> bool:
    """Whether all happens as it should, from the home page."""
    page = address(request, place, "", scenario.tail)
    steps: list[Step] = [{"viewport": [NARROW, 640]}, {"open": page}, {"evaluate": f"void ({harm})"}, *scenario.steps]
    return False not in perform(request, engine, steps)


@pytest.mark.parametrize(
    ("scenario", "engine", "place"),
    somewhere((scenario, number in IN_FIREFOX) for number, scenario in enumerate(SCENARIOS)),
)
def test_the_search_does_as_readers_expect(
    request: pytest.FixtureRequest, scenario: Scenario, engine: str, place: str
) -> None:
    assert is_fulfilled(request, engine, place, scenario)


@pytest.mark.harms
@each_scenario
def test_a_search_that_does_otherwise_is_seen(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    assert not is_fulfilled(request, "chromium", "root", scenario, scenario.harm)
