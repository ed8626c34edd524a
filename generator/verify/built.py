"""A built site for the witnesses, read from disk once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.verify.elements import PageElements, read_elements


@dataclass(frozen=True)
class BuiltSite:
    """The files of a built site and, of each page, its elements and anchors.

    Paths are posix and relative to the site's root.
    """

    folder: Path
    files: frozenset[str]
    pages: dict[str, PageElements]
    anchors: dict[str, frozenset[str]]

    def text(self, file: str) -> str:
        """The content of a text file of the site."""
        return (self.folder / file).read_text(encoding="utf-8")

    def named(self, ending: str) -> list[str]:
        """The files whose names end with a suffix, in order."""
        return sorted(file for file in self.files if file.endswith(ending))


def read_site(folder: Path) -> BuiltSite:
    """Read every page of the site in `folder`."""
    files = frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    names = sorted(file for file in files if file.endswith(".html"))
    pages = {file: read_elements((folder / file).read_text(encoding="utf-8")) for file in names}
    return BuiltSite(folder, files, pages, {file: frozenset(page.identifiers()) for file, page in pages.items()})
