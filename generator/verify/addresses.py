"""What an address within a site leads to, by the place of the file in which it stands."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote, urlsplit

INDEX = "index.html"
# A relative address as our pages have them: upwards, then folders and a file, neither hidden nor with signs escaped.
_SIMPLE = re.compile(r"(?P<up>(?:\.\./)*)(?P<path>(?:[\w~-][\w.~-]*/)*(?:[\w~-][\w.~-]*)?)(?:\?[^#]*)?(?:#(?P<id>.*))?")
ANYWHERE = ("", "top")  # HTML Living Standard, 7.4.6.3: these lead to the page itself


def is_relative(address: str) -> bool:
    """Whether an address is relative to the file in which it stands. Raises ValueError where it cannot be one."""
    if address.startswith("/"):
        return False
    head = address.partition("#")[0]
    if ":" not in head and "[" not in head and head.isprintable() and not head.startswith(" "):
        return True  # it has neither a scheme nor a host; others are read in full
    parts = urlsplit(address)
    return not (parts.scheme or parts.netloc)


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


class Targets:
    """Finds the targets of the relative addresses in one file."""

    def __init__(self, file: str) -> None:
        self._file = file
        folder = posixpath.dirname(file)
        self._above = [f"{folder}/" if folder else ""]
        while self._above[-1]:
            parent = posixpath.dirname(self._above[-1].rstrip("/"))
            self._above.append(f"{parent}/" if parent else "")

    def find(self, address: str) -> tuple[str, bool]:
        """The file that an address leads to, with `#` and the id after it if it names one, and whether it is named.

        A folder leads to its index page, which it does not name. An address that leads outside the site gives a file
        above it. Raises ValueError if the file has a `#` in its name, so that it cannot be told from the id.
        """
        found = _SIMPLE.fullmatch(address)
        if found is None or len(found["up"]) // 3 >= len(self._above):
            return self._find_any(address)
        up, path, named = found.groups()
        if not up and not path:
            page, is_named = self._file, True
        else:
            page = self._above[len(up) // 3] + path
            is_named = bool(page) and page[-1] != "/"
            if not is_named:
                page += INDEX
        if named is None or named in ANYWHERE:
            return page, is_named
        return f"{page}#{unquote(named) if '%' in named else named}", is_named

    def _find_any(self, address: str) -> tuple[str, bool]:
        path, _, named = address.partition("#")
        place = located(self._file, unquote(path.partition("?")[0]))
        if "#" in place:
            raise ValueError(place)
        page = page_of(place)
        return (page if named in ANYWHERE else f"{page}#{unquote(named)}"), not place.endswith("/")
