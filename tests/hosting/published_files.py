"""Which kinds of files a built site has, by their whole endings, and which of them are data for others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from generator.publish.disk.belongings import LIST

# Part of a name that follows from the content: it stands before the ending.
_HASH = re.compile(r"\.[0-9a-f]{10}(?=\.)")
_PACKED = re.compile(r"\.(pf_[a-z]+|pagefind)$")

DATA = {
    ".akn.xml": "application/akn+xml",
    ".atom": "application/atom+xml",
    ".bib": "application/x-bibtex; charset=utf-8",
    ".csl.json": "application/json",
    ".csv": "text/csv; charset=utf-8",
    ".csv-metadata.json": "application/json",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".ris": "application/x-research-info-systems; charset=utf-8",
    ".sqlite": "application/vnd.sqlite3",
    ".txt": "text/plain; charset=utf-8",
}
"""The endings of files that web applications elsewhere may read, each with its media type."""

PLACES = ("data", "overleggen")
"""The folders in which every file is data, but for pages, what these load, and documents as they were published."""

PAGES_AND_SOURCES = {".html", ".js", ".pdf", ".docx", ".doc", ".odt", ".epub"}


def ending(path: str) -> str:
    """The whole ending of a name: `.csv-metadata.json`, `.zip.sha256.txt`; of packed parts of search the last alone."""
    name = _HASH.sub("", PurePosixPath(path).name)
    packed = _PACKED.search(name)
    return packed[0] if packed else name[name.index(".") :] if "." in name else ""


def files_of(site: Path) -> Iterator[str]:
    """The files that a host shows."""
    found = (path.relative_to(site).as_posix() for path in sorted(site.rglob("*")) if path.is_file())
    return (path for path in found if path != LIST)


def is_for_others(path: str) -> bool:
    """Whether a file is data by where it stands."""
    return PurePosixPath(path).parts[0] in PLACES and ending(path) not in PAGES_AND_SOURCES


def one_of_each_ending(paths: Iterable[str]) -> dict[str, str]:
    """A file of each ending, of those for others and of the rest apart."""
    return {f"{ending(path)} {is_for_others(path)}": path for path in paths}
