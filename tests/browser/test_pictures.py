"""Pictures of the site show what they are named after: a page, an opened search, sheets of paper."""

import struct
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.pictures import SHEETS, Picture, pictures, take

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def size(picture: Path) -> tuple[int, int]:
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def test_screens_and_sheets_are_taken(chromium: Browser, built_site: Path, tmp_path: Path) -> None:
    wanted = {picture.name: picture for picture in pictures()}
    names = ["home-desk-light", "search-narrow-dark", "consultation-paper"]
    made = take(chromium, built_site, tmp_path / "pictures", [wanted[name] for name in names])
    sheets = [f"consultation-paper-{number}.png" for number in range(1, SHEETS + 1)]
    assert [path.name for path in made] == ["home-desk-light.png", "search-narrow-dark.png", *sheets]
    assert [size(path) for path in made[:2]] == [(1280, 800), (320, 640)]
    assert all(height > width for width, height in map(size, made[2:]))


def test_a_search_that_finds_nothing_to_show_is_no_picture(chromium: Browser, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("<!doctype html><title>x</title><p>x", encoding="utf-8")
    chromium.contexts  # noqa: B018  the browser is there; what is missing is the search
    with pytest.raises(Exception, match="Timeout"):
        take(chromium, site, tmp_path / "pictures", [Picture("search", "?zoek=x", (320, 640))], patience=1)
