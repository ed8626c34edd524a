"""The picture beside shared links can be made again, and fits every site."""

import re
import struct
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from generator.publish.appearance.pictures import SHARED_SIZE
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

    assert struct.unpack(">II", target.read_bytes()[16:24]) == SHARED_SIZE


def test_it_fits_every_site_because_no_name_is_in_it() -> None:
    settings = (share_picture.ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    name = re.search(r"^site_name: (.+)$", settings, re.MULTILINE)
    assert name
    assert name[1] not in (share_picture.TITLE, share_picture.LINE)
    assert "site_name" not in share_picture.PAGE
    assert struct.unpack(">II", share_picture.TARGET.read_bytes()[16:24]) == SHARED_SIZE
