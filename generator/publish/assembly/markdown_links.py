"""Where the links of a page lead: MkDocs writes the address of a page where Markdown names its file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from markdown.serializers import RE_AMP

_OUTSIDE = re.compile(r"https?://[A-Za-z0-9_.~%:/?#@!$&+,;=-]+")
_ENTITY = "&#"  # the reader of HTML stops at what looks like the beginning of one
_INSIDE = re.compile(
    r"(?P<up>(?:\.\./)*+)(?P<folders>(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/)*+)(?P<name>[A-Za-z0-9_-]++)\.(?P<kind>[a-z0-9]+)"
    r"(?P<anchor>#[A-Za-z0-9][A-Za-z0-9._:-]*)?"
)
_ANCHOR = re.compile(r"#[A-Za-z0-9][A-Za-z0-9._:-]*")
# MkDocs makes pages of these as well, or gives them an address of their own.
_OTHER_PAGES = {"htm", "html", "markdown", "mdown", "mkdn", "mkd"}


class Link(NamedTuple):
    """Where a link leads: a file as MkDocs knows it, from the root, and a place in it; empty for the whole file."""

    file: str
    anchor: str


class Inside(NamedTuple):
    """A link to a file of the site, from the folder of a page.

    `up` counts the folders it climbs. `first` is the first folder or file of the address below that, empty where there
    is none. `file` is the path of the file below that.
    """

    up: int
    first: str
    file: str
    anchor: str


@lru_cache(maxsize=4096)
def address(target: str) -> str | None:
    """The address that stands in HTML for a target in Markdown; None for targets that we do not write.

    It is right on every page for which `resolved` knows the target.
    """
    if _ANCHOR.fullmatch(target):
        return target
    if _OUTSIDE.fullmatch(target) and _ENTITY not in target:
        return RE_AMP.sub("&amp;", target)
    if not (found := _INSIDE.fullmatch(target)) or not _is_plain(found):
        return None
    path = found["up"] + found["folders"]
    if found["kind"] == "md":
        path += "" if found["name"] == "index" else f"{found['name']}/"
    else:
        path += f"{found['name']}.{found['kind']}"
    return (path or "./") + (found["anchor"] or "")


def _is_plain(found: re.Match[str]) -> bool:
    name = found["name"].lower()
    return found["kind"] not in _OTHER_PAGES and not (found["kind"] == "md" and (name == "readme" or name == "index" != found["name"]))


@lru_cache(maxsize=4096)
def _inside(target: str) -> Inside | None:
    found = _INSIDE.fullmatch(target)
    if not found:
        return None
    file = target[found.start("folders") : found.end("kind")]
    below = address(file) or ""
    return Inside(found["up"].count("/"), "" if below == "./" else below.partition("/")[0], file, found["anchor"][1:] if found["anchor"] else "")


def resolved(targets: Iterable[str], here: str) -> frozenset[Link] | None:
    """Where targets lead from the page at site path `here`; None where MkDocs writes a shorter way to one of them.

    An anchor alone leads to the page itself.
    """
    folders = here.split("/")[:-1]
    climbed = ["".join(f"{folder}/" for folder in folders[: len(folders) - up]) for up in range(len(folders) + 1)]
    links = []
    for target in targets:
        if target[0] == "#":
            links.append(Link(f"{here}index.md", target[1:]))
            continue
        inside = _inside(target)
        if not inside or inside.up > len(folders) or (inside.up and inside.first == folders[-inside.up]):
            return None
        links.append(Link(climbed[inside.up] + inside.file, inside.anchor))
    return frozenset(links)
