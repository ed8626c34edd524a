"""A built site for the witnesses, of which each file is read once."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from io import FileIO
from pathlib import Path

from generator.verify.declared import Fault
from generator.verify.elements import PageElements, read_elements
from generator.verify.facts import PageFacts, file_facts, may_declare


@dataclass(frozen=True)
class BuiltSite:
    """The files of a built site, and what each of them declares that declares something.

    Paths are posix and relative to the site's root. `read` gives the content of a file and raises OSError.
    """

    files: frozenset[str]
    facts: dict[str, PageFacts]
    read: Callable[[str], bytes]

    @cached_property
    def pages(self) -> dict[str, PageFacts]:
        """What each page declares, in order of name."""
        return {file: facts for file, facts in sorted(self.facts.items()) if file.endswith(".html")}

    def text(self, file: str) -> str:
        """The content of a text file of the site."""
        return self.read(file).decode("utf-8")

    def elements(self, file: str) -> PageElements:
        """The elements of a page or a picture, each with its place."""
        return read_elements(self.text(file))

    def named(self, ending: str) -> list[str]:
        """The files whose names end with a suffix, in order."""
        return sorted(file for file in self.files if file.endswith(ending))

    def with_fault(self, fault: Fault, *endings: str) -> Iterator[str]:
        """The files that have some fault and whose names end with a suffix: suffix by suffix, in order of name."""
        for ending in endings:
            yield from sorted(file for file, its in self._faulty.items() if fault in its and file.endswith(ending))

    @cached_property
    def _faulty(self) -> dict[str, frozenset[Fault]]:
        return {file: facts.faults for file, facts in self.facts.items() if facts.faults}


def read_site(folder: Path) -> BuiltSite:
    """Read the site in `folder`."""
    return read_files(folder, frozenset(site_files(folder)))


def read_files(folder: Path, files: Collection[str]) -> BuiltSite:
    """Read some files of the site in `folder`, as if there were no others."""
    read = reader(folder)
    facts = {file: file_facts(file, read(file)) for file in sorted(files) if may_declare(file)}
    return BuiltSite(frozenset(files), facts, read)


def reader(folder: Path) -> Callable[[str], bytes]:
    """A function that gives the content of a file of the site in `folder`."""
    root = os.fspath(folder)

    def read(file: str) -> bytes:
        with FileIO(f"{root}/{file}") as opened:  # faster than Path, and files are many
            return opened.readall()

    return read


def site_files(folder: str | Path, within: str = "") -> Iterator[str]:
    """The files below a folder, posix and relative to it, after `within`; no link to a folder is followed."""
    waiting = [(os.fspath(folder), within)]
    while waiting:
        place, prefix = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((entry.path, f"{prefix}{entry.name}/"))
                elif entry.is_file():
                    yield prefix + entry.name
