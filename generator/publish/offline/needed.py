"""Which files of a built site its pages need."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.verify.built import BuiltSite
from generator.verify.facts import PageFacts, file_facts


def needed_files(existing: Set[str], pages: Mapping[str, PageFacts], read: Callable[[str], bytes]) -> frozenset[str]:
    """The files that pages load or link to, directly or through style sheets; no page is followed further.

    `existing` are the files of the site, `pages` paths with what the page there declares; `read` gives the content of a
    style sheet.
    """
    found: set[str] = set()
    for page, facts in pages.items():
        found.update(_targets(existing, page, facts))
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
    for address in facts.others:
        parts = urlsplit(address)
        path = posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(parts.path)))
        if not parts.netloc and path in existing:
            yield path
