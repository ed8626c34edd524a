"""The pictures of the README are taken in the browser of the tests."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools import pictures

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_every_picture_is_taken(chromium: Browser, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("<!doctype html><title>x</title><p>x", encoding="utf-8")
    made = pictures.take(chromium, site, tmp_path / "pictures")
    assert [path.name for path in made] == [f"{name}.png" for name, *_ in pictures.WANTED]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in made)
