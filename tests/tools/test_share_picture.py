"""The picture beside shared links can be made again, and says the name of the site."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tools import share_picture
from tools.programs import CHROMIUM_FLAGS, find_chromium

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def draw(target: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium() or None, args=CHROMIUM_FLAGS)
        share_picture.take(browser, target)
        browser.close()


def test_the_picture_is_drawn_and_leaves_nothing_else_behind(tmp_path: Path) -> None:
    target = tmp_path / "images" / "share.png"
    # Browser tests of the same process may still hold Playwright in this thread, which bears it once.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(draw, target).result()
    assert target.read_bytes().startswith(b"\x89PNG")
    assert list(target.parent.iterdir()) == [target]


def test_the_name_is_that_of_the_configuration(tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text('site_name: Ons archief\nsite_url: !ENV [SITE_URL, ""]\n', encoding="utf-8")
    assert share_picture.site_name(config) == "Ons archief"
    assert share_picture.site_name() == "Overleg op schrift"
