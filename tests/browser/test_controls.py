"""Menu and palette by keyboard, in Chromium and Firefox; and no key does anything that nobody asked of it."""

import json
from collections.abc import Sequence

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.engines import both_engines, each_engine_somewhere, perform, soon
from tests.browser.firefox import Step
from tests.browser.places import FULL_TEXT, address
from tests.browser.states import NARROW

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Menu en weergave werken met het toetsenbord, en geen losse letter of cijfer op het toetsenbord is een sneltoets."
)

BUTTON, MENU = "document.querySelector('[data-action=menu]')", "document.querySelector('#Site-hoofdmenu')"
PALETTE = "document.querySelector('[data-action=palette]')"
IS_OPEN = f"({BUTTON}.getAttribute('aria-expanded') === 'true' && {MENU}.checkVisibility())"
IS_SHUT = f"({BUTTON}.getAttribute('aria-expanded') === 'false' && !{MENU}.checkVisibility())"
ON_BUTTON = f"document.activeElement === {BUTTON}"
IN_MENU = f"{MENU}.contains(document.activeElement)"
KEYS = [*"abcdefghijklmnopqrstuvwxyz0123456789/?.,'"]
# All that a key could have changed: the page, its address, the focus, and how far it is scrolled.
AS_IT_IS = """[document.documentElement.outerHTML, location.href, document.activeElement.outerHTML, scrollX, scrollY,
  document.querySelectorAll("dialog[open]").length].join("\\n")"""
SHORTCUT = "addEventListener('keydown', (e) => e.key === 's' && document.querySelector('[data-action=search]').click())"


def is_true(condition: str) -> Step:
    return {"evaluate": f"Boolean({condition})"}


OPEN_MENU: Sequence[Step] = [
    is_true(IS_SHUT),
    {"evaluate": f"{BUTTON}.focus()"},
    {"press": "Enter"},
    soon(IS_OPEN),
    is_true(f"{BUTTON}.getAttribute('aria-controls') === {MENU}.id && {BUTTON}.innerText.trim() === 'Menu'"),
]
MENU_WALKS: dict[str, Sequence[Step]] = {
    "Escape in the menu shuts it and gives the focus back": [
        *OPEN_MENU,
        {"press": "Tab"},
        is_true(IN_MENU),
        {"press": "Escape"},
        soon(IS_SHUT),
        is_true(ON_BUTTON),
    ],
    "the button shuts what it opened": [*OPEN_MENU, {"press": "Enter"}, soon(IS_SHUT), is_true(ON_BUTTON)],
    "Escape elsewhere shuts the menu and leaves the focus": [
        *OPEN_MENU,
        {"evaluate": "document.querySelector('.page a').focus()"},
        {"press": "Escape"},
        soon(IS_SHUT),
        is_true("document.activeElement === document.querySelector('.page a')"),
    ],
    "a shut menu takes no focus": [
        {"evaluate": f"{BUTTON}.focus()"},
        {"press": "Tab"},
        is_true(f"!{IN_MENU} && document.activeElement !== document.body"),
    ],
}
MENU_HARMS = {
    "Escape in the menu shuts it and gives the focus back": f"{BUTTON}.focus = () => null",
    "the button shuts what it opened": f"{BUTTON}.setAttribute('aria-controls', 'elders')",
    "Escape elsewhere shuts the menu and leaves the focus": (
        "addEventListener('keydown', (event) => event.stopPropagation(), true)"
    ),
    "a shut menu takes no focus": f"{MENU}.style.cssText = 'display: block; height: 0; overflow: hidden'",
}
each_walk = pytest.mark.parametrize("walk", MENU_WALKS)


def run(request: pytest.FixtureRequest, engine: str, place: str, walk: str, harm: str = "null") -> bool:
    """Whether all that a walk asks is true."""
    opened: list[Step] = [
        {"viewport": [NARROW, 800]},
        {"open": address(request, place, "begrippen/")},
        {"evaluate": f"void ({harm})"},
    ]
    return False not in perform(request, engine, [*opened, *MENU_WALKS[walk]])


@each_engine_somewhere
@each_walk
def test_the_menu_is_a_button_with_a_state(request: pytest.FixtureRequest, engine: str, place: str, walk: str) -> None:
    assert run(request, engine, place, walk)


@each_walk
def test_a_menu_that_does_otherwise_is_seen(request: pytest.FixtureRequest, walk: str) -> None:
    assert not run(request, "chromium", "root", walk, MENU_HARMS[walk])


LIGHT, DARK = ["Donkere weergave", "rgb(255, 255, 255)"], ["Lichte weergave", "rgb(18, 24, 21)"]
LOOK = f"[{PALETTE}.innerText.trim(), getComputedStyle(document.body).backgroundColor]"
FORGETS = "Storage.prototype.setItem = () => null"
KEEPS_ITS_NAME = f"{PALETTE}.querySelector('.tool-label').replaceWith('Donkere weergave')"
FOLLOWED = [DARK, LIGHT, DARK, LIGHT, LIGHT]
IS_CHOSEN = "document.documentElement.dataset.palette = 'light'"


def shown_by_palette(request: pytest.FixtureRequest, engine: str, harm: str = "null") -> list[list[str]]:
    """The name of the button and the ground: at first, chosen, on another page, chosen back, and there again."""
    look, page = Step(evaluate=LOOK), Step(open=address(request, "root", "over/"))
    press = [Step(evaluate=f"{PALETTE}.focus()"), Step(press="Enter")]
    steps = [page, Step(evaluate=f"void ({harm})"), look, *press, look, page, look, *press, look, page, look]
    return [result for result in perform(request, engine, steps) if isinstance(result, list)]


@both_engines
def test_the_palette_button_names_what_it_will_do_and_the_choice_stays(
    request: pytest.FixtureRequest, engine: str
) -> None:
    assert shown_by_palette(request, engine) == [LIGHT, DARK, DARK, LIGHT, LIGHT]


@pytest.mark.parametrize("harm", [FORGETS, KEEPS_ITS_NAME], ids=["forgets", "keeps its name"])
def test_a_palette_that_does_otherwise_is_seen(request: pytest.FixtureRequest, harm: str) -> None:
    assert shown_by_palette(request, "chromium", harm) != [LIGHT, DARK, DARK, LIGHT, LIGHT]


def look_for(page: Page, wanted: list[str]) -> list[str]:
    """What a page shows once it shows what is wanted: browsers tell it of another scheme after its colours changed."""
    page.evaluate(soon(f"String({LOOK}) === {json.dumps(','.join(wanted))}")["evaluate"])
    shown: list[str] = page.evaluate(LOOK)
    return shown


def shown_by_system(browse: Browse, request: pytest.FixtureRequest, harm: str = "null") -> list[list[str]]:
    """The name of the button and the ground while the system goes from dark to light and back, and once chosen."""
    page = browse(address(request, "root", "over/"), dark=True).page
    page.evaluate(f"() => {{ {harm} }}")
    shown = [look_for(page, DARK)]
    page.emulate_media(color_scheme="light")
    shown.append(look_for(page, LIGHT))
    page.emulate_media(color_scheme="dark")
    shown.append(look_for(page, DARK))
    page.locator("[data-action=palette]").click()
    page.emulate_media(color_scheme="light")
    shown.append(look_for(page, LIGHT))
    page.emulate_media(color_scheme="dark")
    page.wait_for_timeout(500)  # long enough to be told of the scheme, which must no longer matter
    return [*shown, look_for(page, LIGHT)]


def test_the_palette_follows_the_system_until_one_is_chosen(browse: Browse, request: pytest.FixtureRequest) -> None:
    assert shown_by_system(browse, request) == FOLLOWED


def test_a_palette_that_does_not_follow_the_system_is_seen(browse: Browse, request: pytest.FixtureRequest) -> None:
    assert shown_by_system(browse, request, IS_CHOSEN) != FOLLOWED


def press_all(request: pytest.FixtureRequest, engine: str, path: str, harm: str = "null") -> set[bool]:
    """What a page is like before and after every key, at rest and on a link."""
    steps: list[Step] = [{"open": address(request, "root", path)}, {"evaluate": f"void ({harm})"}]
    for start in ("document.activeElement.blur()", "document.querySelector('.page a').focus()"):
        steps += [
            {"evaluate": start},
            {"evaluate": AS_IT_IS},
            *({"press": key} for key in KEYS),
            {"evaluate": AS_IT_IS},
        ]
    seen = [result for result in perform(request, engine, steps) if isinstance(result, str) and "<html" in result]
    assert len(seen) == 4
    return {seen[0] == seen[1], seen[2] == seen[3]}


@both_engines
def test_no_key_is_a_shortcut(request: pytest.FixtureRequest, engine: str) -> None:
    assert press_all(request, engine, FULL_TEXT) == {True}


def test_a_shortcut_is_seen(request: pytest.FixtureRequest) -> None:
    assert False in press_all(request, "chromium", FULL_TEXT, SHORTCUT)
