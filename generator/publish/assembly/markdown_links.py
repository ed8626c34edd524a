"""Where the links of a page lead: MkDocs writes the address of a page where Markdown names its file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from posixpath import normpath
from typing import NamedTuple

from generator.publish.assembly.markdown_attributes import ampersands

_OUTSIDE = re.compile(r"https?://[A-Za-z0-9_.~%:/?#@!$&+,;=-]+")
_ENTITY = "&#"  # the reader of HTML stops at what looks like the beginning of one
_NAME = r"[A-Za-z0-9_-][A-Za-z0-9_.-]*"
_PLACE = r"#[A-Za-z0-9][A-Za-z0-9._:-]*"
_INSIDE = re.compile(
    rf"(?P<up>(?:\.\./)*+)(?P<folders>(?:{_NAME}/)*+)(?P<name>{_NAME})\.(?P<kind>[a-z0-9]+)(?P<anchor>{_PLACE})?"
)
_ANCHOR = re.compile(_PLACE)
# MkDocs makes pages of these as well.
_OTHER_PAGES = {"markdown", "mdown", "mkdn", "mkd"}
# And gives these an address of their own.
_OTHER_NAMES = {"md": {"readme"}, "html": {"index"}}


class Link(NamedTuple):
    """Where a link leads: a file as MkDocs knows it, from the root, and a place in it; empty for the whole file."""

    file: str
    anchor: str


class Climb(NamedTuple):
    """A way of a link: how many folders it climbs, and the first folder or file below that; empty where none is."""

    up: int
    first: str


@lru_cache(maxsize=4096)
def address(target: str) -> str | None:
    """The address that stands in HTML for a target in Markdown; None for targets that we do not write.

    It is right on every page from which the target is the shortest way: see `are_shortest`.
    """
    if target.startswith("#"):
        return target if _ANCHOR.fullmatch(target) else None
    if _OUTSIDE.fullmatch(target) and _ENTITY not in target:
        return ampersands(target)
    if not (found := _INSIDE.fullmatch(target)) or not _is_plain(found):
        return None
    path = found["up"] + found["folders"]
    if found["kind"] == "md":
        path += "" if found["name"] == "index" else f"{found['name']}/"
    else:
        path += f"{found['name']}.{found['kind']}"
    return (path or "./") + (found["anchor"] or "")


def _is_plain(found: re.Match[str]) -> bool:
    name, kind = found["name"].lower(), found["kind"]
    is_odd_index = kind == "md" and name == "index" != found["name"]
    return kind not in _OTHER_PAGES and name not in _OTHER_NAMES.get(kind, ()) and not is_odd_index


@lru_cache(maxsize=4096)
def _climb(target: str) -> Climb | None:
    found = _INSIDE.fullmatch(target)
    if not found or not found["up"]:
        return None
    below = address(target[found.start("folders") : found.end("kind")]) or ""
    return Climb(found["up"].count("/"), "" if below == "./" else below.partition("/")[0])


def climbs(targets: Iterable[str]) -> frozenset[Climb]:
    """The ways of all targets that climb."""
    return frozenset(filter(None, map(_climb, targets)))


def are_shortest(ways: Iterable[Climb], here: str) -> bool:
    """Whether ways are the shortest from the page at site path `here`: for others MkDocs writes a shorter one."""
    folders = here.split("/")[:-1]
    return all(up <= len(folders) and first != folders[-up] for up, first in ways)


def link(target: str, here: str) -> Link:
    """Where a target leads from the page at site path `here`; an anchor alone leads to the page itself."""
    path, _, anchor = target.partition("#")
    return Link(normpath(f"{here}{path}") if path else f"{here}index.md", anchor)
