"""What a reader does, described once for Chromium and Firefox: the steps of firefox.mjs, performed in either."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

import pytest
from _pytest.mark import ParameterSet
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox, Step


class _Scenario(Protocol):
    """What has a name."""

    @property
    def name(self) -> str: ...


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


def somewhere(scenarios: Iterable[tuple[_Scenario, bool]]) -> list[ParameterSet]:
    """The parameters `scenario`, `engine` and `place`: each in Chromium, in Firefox those so marked; others at night.

    Places are those of `each_engine_somewhere`.
    """
    found = []
    for scenario, in_firefox in scenarios:
        marks = [] if in_firefox else [pytest.mark.nightly]
        found.append(pytest.param(scenario, "chromium", "root", id=f"{scenario.name}-chromium"))
        found.append(pytest.param(scenario, "firefox", "folder", id=f"{scenario.name}-firefox", marks=marks))
    return found


def perform(request: pytest.FixtureRequest, engine: str, steps: Sequence[Step]) -> list[Any]:
    """The results of the steps in one of the engines, in a fresh profile with a screen that can be touched.

    Chromium stops at the first step whose result is false, because later steps add nothing.
    """
    if engine == "firefox":
        drive: DriveFirefox = request.getfixturevalue("firefox")
        results: list[Any] = drive(steps)["results"]
        return results
    browse: Browse = request.getfixturevalue("browse")
    page = browse("about:blank", touch=any("tap" in step for step in steps)).page
    results = []
    for name, value in (item for step in steps for item in step.items()):
        results.append(ACTIONS[name](page, value))
        if results[-1] is False:
            break
    return results


def soon(condition: str, patience: int = 6000) -> Step:
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
