"""What a reader does, described once for Chromium and Firefox: the steps of firefox.mjs, performed in either."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox, Step

ACTIONS: dict[str, Callable[[Page, Any], Any]] = {
    "open": lambda page, address: page.goto(address) and None,
    "evaluate": lambda page, expression: page.evaluate(expression),
    "press": lambda page, keys: page.keyboard.press(keys),
    "type": lambda page, text: page.keyboard.type(text),
    "click": lambda page, selector: page.click(selector),
    "hover": lambda page, selector: page.hover(selector, force=True),
    "tap": lambda page, selector: page.tap(selector, force=True),
    "move": lambda page, point: page.mouse.move(*point),
    "pause": lambda page, time: page.wait_for_timeout(time),
    "viewport": lambda page, size: page.set_viewport_size({"width": size[0], "height": size[1]}),
}
ENGINES = ["chromium", "firefox"]
both_engines = pytest.mark.parametrize("engine", ENGINES)
# Each engine and each place, and what is hardest together: Firefox from a folder, where it allows least.
each_engine_somewhere = pytest.mark.parametrize(("engine", "place"), [("chromium", "root"), ("firefox", "folder")])


def perform(request: pytest.FixtureRequest, engine: str, steps: Sequence[Step]) -> list[Any]:
    """The results of the steps in one of the engines, in a fresh profile with a screen that can be touched."""
    if engine == "firefox":
        drive: DriveFirefox = request.getfixturevalue("firefox")
        results: list[Any] = drive(steps)["results"]
        return results
    browse: Browse = request.getfixturevalue("browse")
    page = browse("about:blank", touch=any("tap" in step for step in steps)).page
    return [ACTIONS[name](page, value) for step in steps for name, value in step.items()]


def soon(condition: str, patience: int = 2000) -> Step:
    """The step that waits until a condition of the page is true; its result is whether it became so."""
    return {
        "evaluate": f"""new Promise((done) => {{
          const end = Date.now() + {patience};
          const look = () => {{
            const isTrue = Boolean({condition});
            if (isTrue || Date.now() > end) done(isTrue); else setTimeout(look, 20);
          }};
          look();
        }})"""
    }
