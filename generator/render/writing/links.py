"""Addresses in pages: relative to the Markdown file, so that MkDocs checks them and the site works anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from generator.model.data_paths import DATA
from generator.model.made_paths import MADE
from generator.render.writing.markdown import Markdown

# Left out are the brackets, quotation marks and spaces that would end the address in Markdown.
_HARMLESS = "%:/?#@!$&+,;=~"

FROM_ROOT = "<\x00>"
"""In the place of the path of a page: links that `on_page` makes relative later, for what stands on several pages.

No text becomes this: escaping changes its first character.
"""

ADDED_BY_US = "van-ons"
DERIVED = "afgeleid"
"""Parts of the page about this site: how readers see what is ours, and what rules of ours fill in."""


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
    if not path or f"{path}/".startswith((*MADE, DATA)):
        file = path if "." in path.rpartition("/")[2] else f"{path}/index.md".lstrip("/")
    else:
        file = f"{path}.md"
    return Markdown(_relative(here, file) + (f"#{anchor}" if anchor else ""))


def to_outside(address: str) -> Markdown:
    """An address elsewhere, as a link."""
    return Markdown(quote(address, safe=_HARMLESS))


def on_page(here: str, markdown: Markdown) -> Markdown:
    """Markdown that was made with links from the root, as it stands on the page at site path `here`."""
    return Markdown(markdown.replace(FROM_ROOT, "../" * here.count("/"))) if FROM_ROOT in markdown else markdown


def _relative(here: str, there: str) -> str:
    if here == FROM_ROOT:
        return f"{FROM_ROOT}{there}"
    folder, up = here[: here.rfind("/") + 1], 0
    while not there.startswith(folder):
        folder, up = folder[: folder.rfind("/", 0, -1) + 1], up + 1
    return "../" * up + there[len(folder) :]
