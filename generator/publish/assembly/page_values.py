"""What a template can ask of an assembled page, as plain values that a shell may name, ask about and hold."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import escape
from mkdocs.utils import get_relative_url, normalize_url


@dataclass(frozen=True)
class PageValues:
    """The texts of a page: `url` is relative to the site's root, as MkDocs writes it; `contents` is the list as HTML.

    `canonical_url` is empty where the site has no address.
    """

    url: str
    title: str
    description: str
    content: str
    contents: str = ""
    canonical_url: str = ""
    abs_url: str = ""


class Cut(NamedTuple):
    """The bounds of a slice."""

    start: int | None
    stop: int | None
    step: int | None


class Value(NamedTuple):
    """Names a text of a page: a field of `PageValues`, cut and then escaped for HTML as many times as said.

    Two names are not fields: `base_url` leads from the page to the site's root, and `relative` from the page to
    `address`, as MkDocs' filter `url` writes it.
    """

    name: str
    address: str = ""
    cut: Cut | None = None
    escapes: int = 0

    @property
    def is_of_place(self) -> bool:
        """Whether pages in one place (see `place_of`) share it."""
        return self.name in ("relative", "base_url")

    def of(self, page: PageValues) -> str:
        """The text of a page."""
        if self.name == "relative":
            text = normalize_url(self.address, page=page)  # type: ignore[arg-type]  # it reads the page's url only
        elif self.name == "base_url":
            text = get_relative_url(".", page.url)
        else:
            text = getattr(page, self.name)
        if self.cut:
            text = text[slice(*self.cut)]
        for _ in range(self.escapes):
            text = str(escape(str(text)))
        return text


class Question(NamedTuple):
    """Asks whether a text of a page is `equal` to other words, `contains` them, or is `filled` at all."""

    kind: str
    value: Value
    words: str = ""

    def of(self, page: PageValues) -> bool:
        """The answer for a page."""
        text = self.value.of(page)
        if self.kind == "contains":
            return self.words in text
        return text == self.words if self.kind == "equal" else bool(text)


def folders_of(address: str) -> list[str]:
    """All paths from the root down to an address: `a`, `a/b`."""
    parts = [part for part in posixpath.normpath(f"/{address}").split("/") if part]
    return ["/".join(parts[:count]) for count in range(1, len(parts) + 1)]


def place_of(url: str, known: frozenset[str]) -> tuple[int, str]:
    """What decides all addresses relative to a page: how deep it is, and how far it shares the paths that are `known`.

    Two pages of one place reach each known path, and all that lies below one, by the same relative address.
    """
    folders = folders_of(url)
    shared = ""
    for folder in folders:
        if folder not in known:
            break
        shared = folder
    return len(folders), shared
