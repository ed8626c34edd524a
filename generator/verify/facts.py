"""What a file of a built site declares, as far as witnesses want to know it: a small value, from its bytes alone."""

from __future__ import annotations

import gzip
import json
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from generator.verify.addresses import INDEX, Standing
from generator.verify.declared import Declared, Fault, of_address, of_elements, of_piece, of_sheet, together
from generator.verify.elements import PageElements, read_elements
from generator.verify.markup import NotPlainError, pieces
from generator.verify.policy import running_text
from generator.verify.references import page_references
from generator.verify.requests import script_requests

ERROR_PAGE = "404.html"
FRAGMENT = ".pf_fragment"
DECLARING = (".html", ".css", ".svg", ".js", ".mjs", FRAGMENT)
"""The endings of the files that name addresses or run."""

_SEARCH_DATA = b"pagefind_dcd"  # Pagefind's mark before the data of every packed file


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page declares, or another file that names addresses.

    `identifiers` are its ids and old-style anchors. `targets` are the files of the site to which its relative addresses
    lead, with `#` and an id where they name one; `followed` counts these addresses, each time it stands there. `others`
    are all other addresses as written, in order: of other hosts, or from the root of the host.
    """

    identifiers: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    followed: int = 0
    others: tuple[str, ...] = ()
    faults: frozenset[Fault] = frozenset()


def may_declare(file: str) -> bool:
    """Whether a file is of a kind that names addresses or runs."""
    return file.endswith(DECLARING)


def file_facts(file: str, data: bytes) -> PageFacts:
    """What a file of a site declares; nothing, if it is not of a kind that may.

    `file` is its path, posix and relative to the site's root.
    """
    ending = posixpath.splitext(file)[1]
    if ending == FRAGMENT:
        return placed(INDEX, of_address(fragment_url(data)))
    if ending not in DECLARING:
        return PageFacts()
    if ending == ".html":
        return page_facts(file, data)
    text = data.decode("utf-8")
    if ending == ".css":
        return placed(file, of_sheet(text))
    if ending == ".svg":  # what it asks for counts, not where its links lead
        return PageFacts(faults=of_elements(read_elements(text)).faults & {Fault.REQUEST})
    return PageFacts(faults=_faults_of_script(text))


def fragment_url(data: bytes) -> str:
    """The address of the search result that a file of the index holds; it is relative to the root of the site."""
    url: str = json.loads(gzip.decompress(data).removeprefix(_SEARCH_DATA))["url"]
    return url


def page_facts(file: str, data: bytes) -> PageFacts:
    """What a page declares. `file` is its path, posix and relative to the site's root.

    A page in which markup goes on from one piece to the next is read as a whole.
    """
    page = data.decode("utf-8")
    if file == ERROR_PAGE:
        return whole_page_facts(file, read_elements(page))
    try:
        parts = [of_piece(piece) for piece in pieces(page) if "<" in piece]
    except NotPlainError:
        return whole_page_facts(file, read_elements(page))
    return placed(file, together(chain.from_iterable(parts)))


def whole_page_facts(file: str, page: PageElements) -> PageFacts:
    """What a page declares by its elements, read as a whole."""
    if file == ERROR_PAGE:  # it is shown at any address, so that no address is relative to it
        addresses = (reference.address for reference in page_references(page))
        declared = of_elements(page)
        faults = declared.faults - {Fault.UNNAMED}
        return placed(file, declared._replace(ways=(), unlike=(), others=tuple(addresses), faults=faults))
    return placed(file, of_elements(page))


class Stated(NamedTuple):
    """What part of a file declares, by where the file stands.

    `ids` and `anchors` are its ids and old-style anchors, each as often as it stands there, `wanted` ids that
    attributes name; all else is as in `PageFacts`.
    """

    ids: tuple[str, ...]
    anchors: tuple[str, ...]
    wanted: tuple[str, ...]
    targets: frozenset[str]
    followed: int
    others: tuple[str, ...]
    faults: frozenset[Fault]


def stated(file: str, declared: Declared) -> Stated:
    """What part of a file declares of which this is declared wherever it stands: `file` is its path in the site."""
    faults = set(declared.faults)
    standing = Standing(file)
    targets = standing.ends(set(declared.ways))
    followed, others = len(declared.ways), list(declared.others)
    for address in declared.unlike:
        try:
            target, is_named = standing.end_of_any(address)
        except ValueError:
            others.append(address)
            continue
        followed += 1
        targets.add(target)
        if not is_named:
            faults.add(Fault.UNNAMED)
    ids, anchors, wanted = declared[:3]
    return Stated(ids, anchors, wanted, frozenset(targets), followed, tuple(others), frozenset(faults))


def whole(*parts: Stated) -> PageFacts:
    """What a file declares of which these are all parts."""
    ids = [each for part in parts for each in part.ids]
    there = frozenset(ids)
    faults = frozenset[Fault]().union(*(part.faults for part in parts))
    if len(there) != len(ids) or not all(there.issuperset(part.wanted) for part in parts):
        faults |= {Fault.IDENTIFIER}
    targets = frozenset[str]().union(*(part.targets for part in parts))
    others = sorted(each for part in parts for each in part.others)
    anchors = (part.anchors for part in parts)
    return PageFacts(there.union(*anchors), targets, sum(part.followed for part in parts), tuple(others), faults)


def placed(file: str, declared: Declared) -> PageFacts:
    """What a file declares of which this is declared wherever it stands: `file` is its path in the site."""
    return whole(stated(file, declared))


def _faults_of_script(script: str) -> frozenset[Fault]:
    def found() -> Iterator[Fault]:
        if next(script_requests(script), None):
            yield Fault.REQUEST
        if next(running_text(script), None):
            yield Fault.POLICY

    return frozenset(found())
