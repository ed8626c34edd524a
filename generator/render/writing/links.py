"""Addresses in pages: relative to the Markdown file, so that MkDocs checks them and the site works anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from posixpath import relpath
from urllib.parse import quote

from generator.model.identifiers import MADE
from generator.render.writing.markdown import Markdown

# Left out are the brackets, quotation marks and spaces that would end the address in Markdown.
_HARMLESS = "%:/?#@!$&+,;=~"

ADDED_BY_US = "van-ons"
DERIVED = "afgeleid"
"""Parts of the page about this site: how readers tell what is ours, and what rules of ours fill in."""


@dataclass(frozen=True)
class NamedLink:
    """A name and where it leads; no address for the page it stands on."""

    name: str
    address: Markdown


def to_page(here: str, there: str, anchor: str = "") -> Markdown:
    """The address of the page at site path `there`, as a link in the page at site path `here`."""
    return Markdown(_relative(here, f"{there}index.md") + (f"#{anchor}" if anchor else ""))


def to_about(here: str, anchor: str) -> Markdown:
    """The address of a part of the page about this site, which is written by hand."""
    return Markdown(f"{_relative(here, 'over.md')}#{anchor}")


def to_file(here: str, there: str) -> Markdown:
    """The address of a published file, as a link in the page at site path `here`."""
    return Markdown(_relative(here, there))


def to_site(here: str, address: str) -> Markdown:
    """A place of this site, as editors write it from the root (`/over/#wie`), as a link in the page at `here`."""
    path, _, anchor = address.partition("#")
    path = path.strip("/")
    if not path or f"{path}/".startswith(MADE):
        file = path if "." in path.rpartition("/")[2] else f"{path}/index.md".lstrip("/")
    else:
        file = f"{path}.md"
    return Markdown(_relative(here, file) + (f"#{anchor}" if anchor else ""))


def to_outside(address: str) -> Markdown:
    """An address elsewhere, as a link."""
    return Markdown(quote(address, safe=_HARMLESS))


def _relative(here: str, there: str) -> str:
    return relpath(there, here or ".")
