"""Walks over a page with Tab, there and back, and what is wrong with the stops on the way."""

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.axe import load_axe
from tests.browser.firefox import Step

SCRIPT = Path(__file__).with_name("walk.js")


def walk(page: Page) -> list[str]:
    """What is wrong with the stops of a page, each with the stop; in a dialog where that is open."""
    page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    presses, stops = page.evaluate("walk.start()")
    hold_tab(page, presses)
    found = page.evaluate("walk.end(false)")
    page.keyboard.press("Tab")
    found += page.evaluate("walk.trapped()")
    page.keyboard.down("Shift")
    hold_tab(page, stops)
    page.keyboard.up("Shift")
    return [*found, *page.evaluate("walk.end(true)")]


def hold_tab(page: Page, times: int) -> None:
    """Keep Tab down until it has repeated itself so often, which is faster than to press it anew."""
    for _ in range(times):
        page.keyboard.down("Tab")
    page.keyboard.up("Tab")


def unnamed(page: Page) -> list[str]:
    """The stops of the walk that have no accessible name."""
    load_axe(page)
    found: list[str] = page.evaluate("walk.unnamed()")
    return found


def firefox_steps() -> list[Step]:
    """The step that makes Firefox walk over its page; its result is the list of what is wrong."""
    return [{"walk": str(SCRIPT)}]
