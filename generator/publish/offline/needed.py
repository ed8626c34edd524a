"""Which files of a built site its pages need."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from generator.verify.built import BuiltSite
from generator.verify.references import Reference, css_references, page_references


def needed_files(site: BuiltSite, pages: Iterable[str]) -> frozenset[str]:
    """The files that these pages load or link to, directly or through style sheets; no page is followed further."""
    found: set[str] = set()
    for page in pages:
        found.update(_targets(site, page, page_references(site.pages[page])))
    waiting = sorted(file for file in found if file.endswith(".css"))
    while waiting:
        sheet = waiting.pop()
        more = set(_targets(site, sheet, css_references(site.text(sheet)))) - found
        found |= more
        waiting += sorted(file for file in more if file.endswith(".css"))
    return frozenset(found)


def without_unneeded(site: BuiltSite, candidates: Iterable[str]) -> BuiltSite:
    """Delete those candidates that no page needs, and the folders this empties; returns the site without them."""
    unneeded = (site.files & frozenset(candidates)) - needed_files(site, site.pages)
    for file in unneeded:
        path = site.folder / file
        path.unlink()
        while path.parent != site.folder and not any(path.parent.iterdir()):
            path = path.parent
            path.rmdir()
    return replace(site, files=site.files - unneeded)


def _targets(site: BuiltSite, file: str, references: Iterator[Reference]) -> Iterator[str]:
    for reference in references:
        parts = urlsplit(reference.address)
        target = posixpath.normpath(posixpath.join(posixpath.dirname(file), unquote(parts.path)))
        if not parts.netloc and target in site.files:
            yield target
