"""Witness of promise 3: every link, anchor and search target of a built site leads somewhere.

Addresses within the site must be relative, so that it works at the root of a host, under a sub-path and, unzipped, from
a folder. Only the error page, which is shown at any address, has addresses from the root of the host.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from generator.messages.message import NOTHING, Message, say
from generator.problems import Code, Place, Problems
from generator.verify.addresses import ANYWHERE, INDEX, located, page_of
from generator.verify.built import BuiltSite
from generator.verify.declared import ID_ATTRIBUTES, Fault
from generator.verify.elements import PageElements
from generator.verify.facts import ERROR_PAGE, FRAGMENT, PageFacts, fragment_url
from generator.verify.references import Reference, Use, css_references, page_references

_REMEMBERED = 2**17


def links_problems(site: BuiltSite, problems: Problems, *, site_url: str | None = None, explicit: bool = False) -> int:
    """Report every address that leads nowhere; returns the number of addresses followed.

    `site_url` is the public address of the site (with a slash at the end), by which its own absolute addresses are
    recognised. With `explicit`, links must name their file, which a folder without a server needs.
    """
    checker = _Checker(site, site_url, explicit)
    for file in site.with_fault(Fault.IDENTIFIER, ".html"):
        _check_identifiers(file, site.elements(file), problems)
    leading = {file: facts for file, facts in site.facts.items() if facts.targets or facts.others or facts.faults}
    for ending in (".html", ".css", FRAGMENT):
        for file in sorted(file for file in leading if file.endswith(ending)):
            if checker.may_have_dead(file, leading[file]):
                _report_dead(checker, file, problems)
    others = sum(checker.followed_of_others(file, facts) for file, facts in leading.items() if facts.others)
    return sum(facts.followed for facts in site.facts.values()) + others


def _report_dead(checker: _Checker, file: str, problems: Problems) -> None:
    for place, base, reference in _references(checker.site, file):
        path = checker.own(base, reference.address)
        if path is not None and (why := checker.why_dead(base, path)):
            problems.report(
                Code.BROKEN_LINK,
                place,
                say("{address!r} {fault}", address=reference.address, fault=why),
                quote=reference.address,
            )


def _references(site: BuiltSite, file: str) -> Iterator[tuple[Place, str, Reference]]:
    """The references in a file, each with its place, and the file that it is relative to."""
    if file.endswith(FRAGMENT):
        yield Place(file), INDEX, Reference(fragment_url(site.read(file)), Use.FOLLOW, 0, 0)
        return
    is_page = file.endswith(".html")
    for reference in page_references(site.elements(file)) if is_page else css_references(site.text(file)):
        yield Place(file, reference.line, reference.column), file, reference


@dataclass(frozen=True)
class _Checker:
    site: BuiltSite
    site_url: str | None
    explicit: bool
    alive: set[str] = field(default_factory=set)
    _own: dict[tuple[bool, str], str | None] = field(default_factory=dict)

    def may_have_dead(self, file: str, facts: PageFacts) -> bool:
        """Whether an address in a file leads nowhere, as far as its facts show; rather once too often."""
        if self.explicit and Fault.UNNAMED in facts.faults:
            return True
        base = _base(file)
        own = (path for address in facts.others if (path := self.own(base, address)) is not None)
        return not self._are_alive(facts.targets) or any(self.why_dead(base, path) for path in own)

    def _are_alive(self, targets: Set[str]) -> bool:
        """Whether all targets are there; pages share most of theirs, so those that were found are remembered."""
        if len(self.alive) > _REMEMBERED:
            self.alive.clear()
        found = [target for target in targets - self.alive if self._is_alive(target)]
        self.alive.update(found)
        return self.alive >= targets

    def _is_alive(self, target: str) -> bool:
        page, _, named = target.partition("#")
        if page not in self.site.files:
            return False
        there = self.site.facts.get(page) if named and page.endswith(".html") else None
        return there is None or named in there.identifiers

    def followed_of_others(self, file: str, facts: PageFacts) -> int:
        """The number of addresses in a file that lead to the site itself though they are not relative."""
        return sum(self.own(_base(file), address) is not None for address in facts.others)

    def own(self, file: str, address: str) -> str | None:
        """The address within the site (relative to its root if it begins with a slash); None for other hosts."""
        known = file == ERROR_PAGE, address
        if known not in self._own:  # pages share most of their addresses
            if len(self._own) > _REMEMBERED:
                self._own.clear()
            self._own[known] = self._find_own(file, address)
        return self._own[known]

    def _find_own(self, file: str, address: str) -> str | None:
        if self.site_url and (address + "/").startswith(self.site_url):
            return "/" + address.removeprefix(self.site_url)
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        base = urlsplit(self.site_url or "/").path
        if file == ERROR_PAGE and address.startswith(base):
            return "/" + address.removeprefix(base)
        return f"//{address}" if address.startswith("/") else address

    def why_dead(self, file: str, address: str) -> Message:
        """The reason why an address within the site leads nowhere; empty when it leads somewhere."""
        if address.startswith("//"):
            return say("starts at the root of the host, which fails under a sub-path and from a folder")
        path, _, fragment = address.partition("#")
        target = located(file, unquote(path.partition("?")[0]))
        if target.startswith(".."):
            return say("leads outside the site")
        if self.explicit and target.endswith("/"):
            return say("does not name its file, which a folder without a server needs")
        page = page_of(target)
        if page not in self.site.files:
            return say("leads to no file of the site")
        there = self.site.facts.get(page) if page.endswith(".html") else None
        if there is not None and fragment not in ANYWHERE and unquote(fragment) not in there.identifiers:
            return say("leads to no id on {page}", page=page)
        return NOTHING


def _base(file: str) -> str:
    """The file to which the addresses in a file are relative: for a search result, the page that shows it."""
    return INDEX if file.endswith(FRAGMENT) else file


def _check_identifiers(file: str, page: PageElements, problems: Problems) -> None:
    counts = Counter(element.attributes["id"] for element in page.elements if "id" in element.attributes)
    for element in page.elements:
        place = Place(file, element.line, element.column)
        own = element.attributes.get("id")
        if own is not None and counts[own] > 1:
            problems.report(
                Code.BROKEN_LINK,
                place,
                say("the id {identifier!r} stands {times} times on this page", identifier=own, times=counts[own]),
            )
        for name in ID_ATTRIBUTES:
            for wanted in element.attributes.get(name, "").split():
                if wanted not in counts:
                    problems.report(
                        Code.BROKEN_LINK,
                        place,
                        say(
                            "{attribute} names the id {identifier!r}, which the page lacks",
                            attribute=name,
                            identifier=wanted,
                        ),
                    )
