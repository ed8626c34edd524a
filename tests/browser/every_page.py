"""Every page of the built site, or a sample in which every kind of element stands; and what is wrong on a page."""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from lxml import html
from lxml.html import HtmlElement
from playwright.sync_api import Page

from tests.browser.axe import load_axe, violations
from tests.browser.states import NARROW, TALL, WIDE, stay
from tests.browser.targets import targets

Scheme = Literal["light", "dark"]
Kind = tuple[str, str, str]
"""An element by its tag, classes and role."""
WAYS: tuple[tuple[int, Scheme], ...] = ((NARROW, "light"), (WIDE, "dark"), (WIDE, "light"), (NARROW, "dark"))
"""The widths in CSS pixels and the schemes in which a page is looked at."""


@lru_cache
def pages(site: Path) -> dict[str, frozenset[tuple[Kind, Kind]]]:
    """The site path of every page, with the kinds of its elements, each with that of the one around it."""
    files = sorted(site.rglob("*.html"))
    return {file.relative_to(site).as_posix().removesuffix("index.html"): kinds(file) for file in files}


def kinds(file: Path) -> frozenset[tuple[Kind, Kind]]:
    """The kinds of elements of a page."""
    elements = [element for element in html.parse(str(file)).iter() if isinstance(element.tag, str)]
    return frozenset((_kind(element.getparent()), _kind(element)) for element in elements)


def _kind(element: HtmlElement | None) -> Kind:
    if element is None:
        return ("", "", "")
    return (str(element.tag), element.get("class", ""), element.get("role", ""))


def sample(site: Path) -> list[str]:
    """A few pages that together have every kind of element that any page has."""
    of_pages = pages(site)
    left = frozenset[tuple[Kind, Kind]]().union(*of_pages.values())
    chosen: list[str] = []
    while left:
        chosen.append(max(of_pages, key=lambda path: len(of_pages[path] & left)))
        left -= of_pages[chosen[-1]]
    return chosen


def objections(page: Page, width: int, scheme: Scheme) -> list[str]:
    """What axe finds wrong on a page as it opens, at a width, in the colours of a scheme; and too small targets."""
    stay(page)
    load_axe(page)
    page.set_viewport_size({"width": width, "height": TALL})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # no colours in between
    found = violations(page) + [f"too small: {target}" for target in targets(page)[1]]
    return [f"{width}, {scheme}: {line}" for line in found]
