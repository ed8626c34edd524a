"""What a file of a built site declares, as far as the witnesses want to know it: a small value, from its bytes alone.

Pages repeat each other: the head, the menu and the foot, and an exchange that stands on several pages. So a page is
taken apart line by line, and what a line declares is remembered. A page in which markup goes on from one line to the
next is read as a whole.
"""

from __future__ import annotations

import gzip
import json
import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from generator.verify.addresses import INDEX, Targets, is_relative
from generator.verify.elements import PageElements, plain_elements, read_elements
from generator.verify.markup import NotPlainError
from generator.verify.policy import is_refused_address, refused_in, running_text
from generator.verify.references import Reference, Use, css_references, page_references
from generator.verify.requests import is_request_elsewhere, script_requests

ERROR_PAGE = "404.html"
FRAGMENT = ".pf_fragment"
DECLARING = (".html", ".css", ".svg", ".js", ".mjs", FRAGMENT)
"""The endings of the files that name addresses or run."""

_SEARCH_DATA = b"pagefind_dcd"  # Pagefind's mark before the data of every packed file
# HTML Living Standard and WAI-ARIA 1.2: attributes that hold ids of elements on the same page.
ID_ATTRIBUTES = (
    "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "headers", "list",
    "popovertarget",
)  # fmt: skip
# How many lines are remembered: those of some consultations, and of the pages that gather them.
_REMEMBERED = 2**15


class Fault(Enum):
    """What is wrong in a file by itself, or may be; where and what, a witness finds by reading the file again."""

    IDENTIFIER = "an id stands twice, or an attribute names one that the page lacks"
    REQUEST = "another host is asked"
    POLICY = "the content policy refuses something"
    UNNAMED = "an address names a folder and not its file, which a folder without a server needs"


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page declares, or another file that names addresses.

    `identifiers` are its ids and old-style anchors. `targets` are the files of the site to which its relative addresses
    lead, with `#` and an id where they name one; `followed` counts these addresses, each time it stands there. `others`
    are all other addresses as written: of other hosts, or from the root of the host.
    """

    identifiers: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    followed: int = 0
    others: tuple[str, ...] = ()
    faults: frozenset[Fault] = frozenset()


class _Declared(NamedTuple):
    """What part of a page declares, wherever the page stands; `wanted` are ids that attributes name."""

    ids: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    relative: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    faults: frozenset[Fault] = frozenset()


_NOTHING = _Declared()


def may_declare(file: str) -> bool:
    """Whether a file is of a kind that names addresses or runs."""
    return file.endswith(DECLARING)


def file_facts(file: str, data: bytes) -> PageFacts:
    """What a file of a site declares; nothing, if it is not of a kind that may.

    `file` is its path, posix and relative to the site's root.
    """
    ending = posixpath.splitext(file)[1]
    if ending == FRAGMENT:
        return _placed(INDEX, [_of_references([Reference(fragment_url(data), Use.FOLLOW, 0, 0)])])
    if ending not in DECLARING:
        return PageFacts()
    if ending == ".html":
        return page_facts(file, data)
    text = data.decode("utf-8")
    if ending == ".css":
        return _placed(file, [_of_references(css_references(text))])
    if ending == ".svg":  # what it asks for counts, not where its links lead
        return PageFacts(faults=_of_elements(read_elements(text)).faults & {Fault.REQUEST})
    return PageFacts(faults=_faults_of_script(text))


def fragment_url(data: bytes) -> str:
    """The address of the search result that a file of the index holds; it is relative to the root of the site."""
    url: str = json.loads(gzip.decompress(data).removeprefix(_SEARCH_DATA))["url"]
    return url


def page_facts(file: str, data: bytes) -> PageFacts:
    """What a page declares. `file` is its path, posix and relative to the site's root."""
    page = data.decode("utf-8")
    try:
        parts = [_of_line(line) for line in page.split("\n") if "<" in line]
    except NotPlainError:
        parts = [_of_elements(read_elements(page))]
    return _placed(file, [part for part in parts if part is not _NOTHING])


def whole_page_facts(file: str, page: PageElements) -> PageFacts:
    """What a page declares by its elements, read as a whole."""
    return _placed(file, [_of_elements(page)])


def _placed(file: str, parts: list[_Declared]) -> PageFacts:
    """What a file declares of which these are the parts, at its place in the site."""
    ids = list(chain.from_iterable(part.ids for part in parts))
    known = frozenset(ids)
    faults = set(chain.from_iterable(part.faults for part in parts))
    if len(ids) != len(known) or not known.issuperset(chain.from_iterable(part.wanted for part in parts)):
        faults.add(Fault.IDENTIFIER)
    relative = list(chain.from_iterable(part.relative for part in parts))
    others = list(chain.from_iterable(part.others for part in parts))
    if file == ERROR_PAGE:  # it is shown at any address, so that nothing is relative to it
        others, relative = others + relative, []
    finder, targets, odd = Targets(file), set(), set()
    for address in set(relative):
        try:
            target, is_named = finder.find(address)
        except ValueError:
            odd.add(address)
            continue
        targets.add(target)
        if not is_named:
            faults.add(Fault.UNNAMED)
    if odd:
        others += [address for address in relative if address in odd]
    anchors = known.union(chain.from_iterable(part.anchors for part in parts))
    followed = len(relative) if not odd else sum(address not in odd for address in relative)
    return PageFacts(anchors, frozenset(targets), followed, tuple(others), frozenset(faults))


@lru_cache(maxsize=_REMEMBERED)
def _of_line(line: str) -> _Declared:
    """What a line declares that begins and ends outside of markup. Raises NotPlainError for others."""
    return _of_elements(plain_elements(line))


def _of_elements(page: PageElements) -> _Declared:
    references = _of_references(page_references(page))
    ids, anchors, wanted = [], [], []
    faults = set(references.faults)
    for element in page.elements:
        attributes = element.attributes
        if "id" in attributes:
            ids.append(attributes["id"])
        if element.tag == "a" and "name" in attributes:
            anchors.append(attributes["name"])
        for name in ID_ATTRIBUTES:
            if name in attributes:
                wanted += attributes[name].split()
        if next(refused_in(element), None):
            faults.add(Fault.POLICY)
    made = references._replace(ids=tuple(ids), anchors=tuple(anchors), wanted=tuple(wanted), faults=frozenset(faults))
    return _NOTHING if made == _NOTHING else made


def _of_references(references: Iterable[Reference]) -> _Declared:
    relative: list[str] = []
    others: list[str] = []
    faults: set[Fault] = set()
    for reference in references:
        (relative if is_relative(reference.address) else others).append(reference.address)
        if is_request_elsewhere(reference):
            faults.add(Fault.REQUEST)
        if is_refused_address(reference):
            faults.add(Fault.POLICY)
    return _Declared(relative=tuple(relative), others=tuple(others), faults=frozenset(faults))


def _faults_of_script(script: str) -> frozenset[Fault]:
    def found() -> Iterator[Fault]:
        if next(script_requests(script), None):
            yield Fault.REQUEST
        if next(running_text(script), None):
            yield Fault.POLICY

    return frozenset(found())
