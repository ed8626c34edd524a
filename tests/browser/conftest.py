"""What browser tests share: the built site, the unzipped bundle, servers, Chromium and Firefox."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.firefox import DriveFirefox, Firefox
from tests.browser.server import SiteServer, serve
from tests.browser.visits import FLAGS, PATIENCE, Visit
from tests.builds import once, unzip
from tests.whole_sites import BUNDLE, SUB_PATH
from tools.programs import find_chromium


class Browse(Protocol):
    """Opens an address in a fresh profile."""

    def __call__(  # noqa: PLR0913  # what readers come with
        self,
        address: str,
        *,
        width: int = 1280,
        height: int = 900,
        dark: bool = False,
        javascript: bool = True,
        touch: bool = False,
    ) -> Visit: ...


@pytest.fixture(scope="session")
def bundle(shared: Path, built_bundle: Path) -> Path:
    """The offline bundle of the built site, unzipped: the folder that holds `index.html`."""
    return once(shared / "bundle", partial(unzip, built_bundle)) / BUNDLE


@pytest.fixture(scope="session")
def site_server(built_site: Path) -> Iterator[SiteServer]:
    """The site at the root of a host."""
    with serve(built_site) as server:
        yield server


@pytest.fixture(scope="session")
def sub_path_server(built_sub_path_site: Path) -> Iterator[SiteServer]:
    """The site that was built for a path of a host, under that path."""
    with serve(built_sub_path_site, SUB_PATH) as server:
        yield server


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The machine's Chromium, else Playwright's own."""
    executable = find_chromium()
    assert executable, "no Chromium: run `python tools/programs.py`"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def browse(chromium: Browser) -> Iterator[Browse]:
    """Open addresses in Chromium, each in a fresh profile that ends with the test."""
    contexts = []

    def start(  # noqa: PLR0913  # what readers come with
        address: str,
        *,
        width: int = 1280,
        height: int = 900,
        dark: bool = False,
        javascript: bool = True,
        touch: bool = False,
    ) -> Visit:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=javascript,
            has_touch=touch,
            is_mobile=touch,
            locale="nl-NL",
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        visit = Visit(context.new_page())
        visit.listen()
        visit.page.goto(address)
        return visit

    yield start
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def firefox() -> Iterator[DriveFirefox]:
    """Drive Firefox through a list of steps, in a fresh profile each time."""
    driver = Firefox()
    yield driver.drive
    driver.close()
