"""What an address within a site leads to, by the place of the file in which it stands."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

INDEX = "index.html"
ANYWHERE = ("", "top")
"""HTML Living Standard, 7.4.6.3: what stands for an id in these addresses leads to the page itself."""

# A relative address as our pages have them: upwards, then folders and a file, neither hidden nor with signs escaped.
_SIMPLE = re.compile(
    r"((?:\./|(?:\.\./)*(?:\.\.(?![^?#]))?)?)((?:[\w~-][\w.~-]*/)*(?:[\w~-][\w.~-]*)?)(?:\?[^#]*)?(?:#(.*))?"
)
_UP = "../"


class Way(NamedTuple):
    """The way from a file to what an address in it leads to, wherever the file stands.

    Without `steps` it leads to the file itself, with one step into its folder, with two into the folder above, and so
    on. There it goes on to `rest`: a file, then `#` and an id, each only where there is one. A folder leads to its
    index page, but then the address does not name its file: `is_named` is false.
    """

    steps: int
    rest: str
    is_named: bool


def simple_way(address: str) -> Way | None:
    """The way of a relative address that is written simply, as ours are; None of all others."""
    found = _SIMPLE.fullmatch(address)
    if found is None:
        return None
    up, path, named = found.groups()
    steps = up.count("..") + 1 if up or path else 0
    is_named = not steps or (path != "" and path[-1] != "/")
    if not is_named:
        path += INDEX
    if named is None or named in ANYWHERE:
        return Way(steps, path, is_named)
    return Way(steps, f"{path}#{unquote(named) if '%' in named else named}", is_named)


def is_relative(address: str) -> bool:
    """Whether an address is relative to the file in which it stands. Raises ValueError where it cannot be one."""
    if address.startswith("/"):
        return False
    parts = urlsplit(address)
    return not (parts.scheme or parts.netloc)


class Standing:
    """A place in the site at which a file stands, for the ends of ways that begin there."""

    def __init__(self, file: str) -> None:
        self._file = file
        folders = file.split("/")[:-1]
        self._starts = [
            file,
            *("".join(f"{each}/" for each in folders[:depth]) for depth in range(len(folders), -1, -1)),
        ]

    def ends(self, ways: Iterable[tuple[int, str]]) -> set[str]:
        """Where some ways end, each given by its steps and the rest."""
        try:
            return {self._starts[steps] + rest for steps, rest in ways}
        except IndexError:
            return {self.end(steps, rest) for steps, rest in ways}

    def end(self, steps: int, rest: str) -> str:
        """The file to which a way leads, then `#` and an id if there is one; above the site it begins with `..`."""
        outside = steps - len(self._starts) + 1
        return f"{_UP * outside}{rest}" if outside > 0 else self._starts[steps] + rest

    def end_of_any(self, address: str) -> tuple[str, bool]:
        """The same for a relative address, however it is written, and whether it names its file.

        Raises ValueError if the file has a `#` in its name, so that no id can be told from it.
        """
        path, _, named = address.partition("#")
        place = located(self._file, unquote(path.partition("?")[0]))
        if "#" in place:
            raise ValueError(place)
        page = page_of(place)
        return (page if named in ANYWHERE else f"{page}#{unquote(named)}"), not place.endswith("/")


def located(file: str, path: str) -> str:
    """The file that a path leads to from a file; a folder ends with a slash, and the site's root is one slash."""
    if not path:
        return file
    is_folder = path.endswith("/") or posixpath.basename(path) in (".", "..")
    start = "" if path.startswith("/") else posixpath.dirname(file)
    joined = posixpath.normpath(posixpath.join(start, path.lstrip("/")))
    if joined == ".":
        return "/"
    return f"{joined}/" if is_folder else joined


def page_of(located_at: str) -> str:
    """The file of the site that a host shows for a place that was located: of a folder its index page."""
    return (located_at + INDEX if located_at.endswith("/") else located_at).removeprefix("/")
