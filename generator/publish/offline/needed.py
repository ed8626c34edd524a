"""Which files of a built site its pages need."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.verify.built import BuiltSite
from generator.verify.facts import PageFacts, file_facts

# Of addresses of other hosts: pages share most of them.
_REMEMBERED = 2**16


def needed_files(existing: Set[str], pages: Mapping[str, PageFacts], read: Callable[[str], bytes]) -> frozenset[str]:
    """The files that pages load or link to, directly or through style sheets; no page is followed further.

    `existing` are the files of the site, `pages` paths with what the page there declares; `read` gives the content of a
    style sheet.
    """
    found: set[str] = set()
    seen: set[str] = set()  # pages share most of their targets
    for page, facts in pages.items():
        targets = facts.targets - seen
        if targets or facts.others:
            found.update(_targets(existing, page, replace(facts, targets=targets)))
            seen |= targets
    waiting = sorted(file for file in found if file.endswith(".css"))
    while waiting:
        sheet = waiting.pop()
        more = set(_targets(existing, sheet, file_facts(sheet, read(sheet)))) - found
        found |= more
        waiting += sorted(file for file in more if file.endswith(".css"))
    return frozenset(found)


def without_unneeded(site: BuiltSite, folder: Path, candidates: Iterable[str]) -> BuiltSite:
    """Delete those candidates that no page needs, and the folders this empties; returns the site without them.

    `folder` is where the site stands.
    """
    unneeded = (site.files & frozenset(candidates)) - needed_files(site.files, site.pages, site.read)
    for file in unneeded:
        path = folder / file
        path.unlink()
        while path.parent != folder and not any(path.parent.iterdir()):
            path = path.parent
            path.rmdir()
    left = {file: facts for file, facts in site.facts.items() if file not in unneeded}
    return replace(site, files=site.files - unneeded, facts=left)


def _targets(existing: Set[str], file: str, facts: PageFacts) -> Iterator[str]:
    yield from {target.partition("#")[0] for target in facts.targets} & existing
    for own in filter(None, map(_own_path, facts.others)):
        path = posixpath.normpath(posixpath.join(posixpath.dirname(file), own))
        if path in existing:
            yield path


@lru_cache(maxsize=_REMEMBERED)
def _own_path(address: str) -> str:
    """The path in an address without a host; empty where there is none."""
    parts = urlsplit(address)
    return "" if parts.netloc else unquote(parts.path)
