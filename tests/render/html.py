"""Makes HTML of Markdown as MkDocs does: with the extensions of the project's own mkdocs.yml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import markdown
import yaml
from bs4 import BeautifulSoup
from bs4.element import Tag

ROOT = Path(__file__).resolve().parents[2]


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml, whose `!ENV` tags are of no interest here."""


_Loader.add_constructor("!ENV", lambda loader, node: None)


@cache
def _settings() -> tuple[list[str], dict[str, dict[str, Any]]]:
    config = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), _Loader)  # noqa: S506  # a safe loader
    named = [e if isinstance(e, dict) else {e: {}} for e in config["markdown_extensions"]]
    options = {name: settings or {} for entry in named for name, settings in entry.items()}
    return list(options), options


@cache
def _converter() -> markdown.Markdown:
    names, options = _settings()
    return markdown.Markdown(extensions=names, extension_configs=options)


def to_html(text: str) -> str:
    """The HTML of a page's Markdown."""
    return str(_converter().reset().convert(text))


def soup(text: str) -> BeautifulSoup:
    """The elements of a page's Markdown."""
    return BeautifulSoup(to_html(text), "html.parser")


def only(found: BeautifulSoup | Tag, selector: str) -> Tag:
    """The one element that a CSS selector names; fails when there is none or more."""
    (element,) = found.select(selector)
    return element


def words(element: BeautifulSoup | Tag) -> str:
    """The text of an element, white space folded."""
    return " ".join(element.get_text().split())
