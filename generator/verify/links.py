"""Witness of promise 3: every link, anchor and search target of a built site leads somewhere.

Addresses within the site must be relative, so that it works at the root of a host, under a sub-path and, unzipped, from
a folder. Only the error page, which is shown at any address, has addresses from the root of the host.
"""

from __future__ import annotations

import gzip
import json
import posixpath
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from generator.problems import Code, Place, Problems
from generator.verify.built import BuiltSite
from generator.verify.elements import PageElements
from generator.verify.references import Reference, Use, css_references, page_references

ERROR_PAGE = "404.html"
_INDEX = "index.html"
_SEARCH_DATA = b"pagefind_dcd"  # Pagefind's mark before the data of every packed file
# HTML Living Standard and WAI-ARIA 1.2: attributes that hold ids of elements on the same page.
_ID_ATTRIBUTES = (
    "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "headers", "list",
    "popovertarget",
)  # fmt: skip


def links_problems(site: BuiltSite, problems: Problems, *, site_url: str | None = None, explicit: bool = False) -> int:
    """Report every address that leads nowhere; returns the number of addresses followed.

    `site_url` is the public address of the site (with a slash at the end), by which its own absolute addresses are
    recognised. With `explicit`, links must name their file, which a folder without a server needs.
    """
    followed = 0
    checker = _Checker(site, site_url, explicit)
    for file, page in site.pages.items():
        _check_identifiers(file, page, problems)
    for place, base, reference in _all_references(site):
        if (path := checker.own(base, reference.address)) is None:
            continue
        followed += 1
        if why := checker.why_dead(base, path):
            problems.report(Code.BROKEN_LINK, place, f"{reference.address!r} {why}", quote=reference.address)
    return followed


def _all_references(site: BuiltSite) -> Iterator[tuple[Place, str, Reference]]:
    for file, page in site.pages.items():
        for reference in page_references(page):
            yield Place(file, reference.line, reference.column), file, reference
    for file in site.named(".css"):
        for reference in css_references(site.text(file)):
            yield Place(file, reference.line, reference.column), file, reference
    for file in site.named(".pf_fragment"):
        data = gzip.decompress((site.folder / file).read_bytes()).removeprefix(_SEARCH_DATA)
        yield Place(file), _INDEX, Reference(json.loads(data)["url"], Use.FOLLOW, 0, 0)


@dataclass(frozen=True)
class _Checker:
    site: BuiltSite
    site_url: str | None
    explicit: bool

    def own(self, file: str, address: str) -> str | None:
        """The address within the site (relative to its root if it begins with a slash); None for other hosts."""
        if self.site_url and (address + "/").startswith(self.site_url):
            return "/" + address.removeprefix(self.site_url)
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        base = urlsplit(self.site_url or "/").path
        if file == ERROR_PAGE and address.startswith(base):
            return "/" + address.removeprefix(base)
        return f"//{address}" if address.startswith("/") else address

    def why_dead(self, file: str, address: str) -> str:
        """The reason why an address within the site leads nowhere; empty when it leads somewhere."""
        if address.startswith("//"):
            return "starts at the root of the host, which fails under a sub-path and from a folder"
        path, _, fragment = address.partition("#")
        target = _target(file, unquote(path.partition("?")[0]))
        if target.startswith(".."):
            return "leads outside the site"
        if self.explicit and target.endswith("/"):
            return "does not name its file, which a folder without a server needs"
        page = target + _INDEX if target.endswith("/") else target
        page = page.removeprefix("/")
        if page not in self.site.files:
            return "leads to no file of the site"
        anchors = self.site.anchors.get(page)
        if anchors is not None and fragment not in ("", "top") and unquote(fragment) not in anchors:
            return f"leads to no id on {page}"
        return ""


def _target(file: str, path: str) -> str:
    if not path:
        return file
    is_folder = path.endswith("/") or posixpath.basename(path) in (".", "..")
    start = "" if path.startswith("/") else posixpath.dirname(file)
    joined = posixpath.normpath(posixpath.join(start, path.lstrip("/")))
    if joined == ".":
        return "/"
    return f"{joined}/" if is_folder else joined


def _check_identifiers(file: str, page: PageElements, problems: Problems) -> None:
    counts = Counter(element.attributes["id"] for element in page.elements if "id" in element.attributes)
    for element in page.elements:
        place = Place(file, element.line, element.column)
        own = element.attributes.get("id")
        if own is not None and counts[own] > 1:
            problems.report(Code.BROKEN_LINK, place, f"the id {own!r} stands {counts[own]} times on this page")
        for name in _ID_ATTRIBUTES:
            for wanted in element.attributes.get(name, "").split():
                if wanted not in counts:
                    problems.report(Code.BROKEN_LINK, place, f"{name} names the id {wanted!r}, which the page lacks")
