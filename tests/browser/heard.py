"""Parts of pages whose accessibility tree is read: where they are, and how a page comes to show them."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.server import SiteServer
from tests.browser.states import TALL, WIDE, stay

# What a page that gathers begins with, its first consultation with two exchanges, and the way to its neighbours.
GATHERED = """(() => {
  const group = document.querySelector(".consultation-entries");
  const whole = [...document.querySelector("article.page").children];
  const opening = whole.slice(0, whole.indexOf(group));
  const entries = [...group.querySelectorAll(".entry")].slice(0, 2);
  const heard = [document.querySelector(".toc"), ...opening, group.querySelector(".facts-beside"), ...entries];
  return [...heard, document.querySelector(".siblings")].filter((part) => part?.checkVisibility());
})()"""
WHOLE = """[document.querySelector("article.page")]"""


@dataclass(frozen=True)
class Part:
    """Parts of a page, by a list of elements, in a state and a window of some width; `name` is their golden file's."""

    name: str
    path: str
    elements: str
    bring: Callable[[Page], None] = stay
    width: int = WIDE


def bring(browse: Browse, server: SiteServer, part: Part) -> Page:
    """The page of a part, in the state in which it shows it."""
    page = browse(server.url(part.path), width=part.width, height=TALL).page
    part.bring(page)
    return page
