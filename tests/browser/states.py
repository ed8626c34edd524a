"""The states that readers bring a page into: its menu, its search and its explanations open and closed."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, expect

NARROW, WIDE = 320, 1280
TALL = 900
FOUND_BY_ALL = "NAVO"  # a query with results in whatever is published


@dataclass(frozen=True)
class State:
    """A state by name, how to bring a page into it, and the selector of what it shows; None for the whole page."""

    name: str
    bring: Callable[[Page], None]
    shows: str | None = None


def stay(page: Page) -> None:
    """Wait until the page's own script has come."""
    expect(page.locator("html.js")).to_have_count(1)


def open_menu(page: Page) -> None:
    """Open the menu of narrow windows."""
    page.get_by_role("button", name="Menu").click()
    expect(page.locator("#Site-hoofdmenu")).to_be_visible()


def open_search(page: Page) -> None:
    """Open the search dialog and find something."""
    page.get_by_role("banner").get_by_role("button", name="Zoeken").click()
    page.locator("#Site-zoeken-vraag").fill(FOUND_BY_ALL)
    expect(page.locator(".search-results li").first).to_be_visible()
    expect(page.locator(".search-status")).to_contain_text(FOUND_BY_ALL)


def open_explanation(page: Page) -> None:
    """Open the explanation of the page's first term, with the pointer."""
    term = page.locator("a.term").first
    term.scroll_into_view_if_needed()
    term.hover()
    expect(page.get_by_role("tooltip")).to_be_visible()


PLAIN = State("plain", stay)
MENU = State("menu", open_menu, "#Site-hoofdmenu")
SEARCH = State("search", open_search, "dialog.search")
EXPLANATION = State("explanation", open_explanation, ".term-popover")


def states_of(width: int, has_terms: bool) -> list[State]:
    """The states that a page knows at a width; a wide window shows the menu at all times."""
    menu, explanation = [MENU] if width == NARROW else [], [EXPLANATION] if has_terms else []
    return [PLAIN, *menu, SEARCH, *explanation]


def come_to_rest(page: Page) -> None:
    """Close whatever is open, and take the pointer away from everything."""
    page.mouse.move(0, 0)
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open], .term-popover:not([hidden]), #Site-hoofdmenu[data-open=true]")).to_have_count(0)
