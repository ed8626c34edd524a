"""What part of a page declares, wherever the page stands: its ids, its addresses, and what is wrong in it.

Pages repeat each other: the head, the menu and the foot, and an exchange that stands on several pages. So a page is
taken to pieces, line by line, and what a piece declares is remembered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from generator.verify.addresses import is_relative, simple_way
from generator.verify.elements import PageElements, plain_elements
from generator.verify.markup import TAG, NotPlainError, attributes_of
from generator.verify.policy import is_refused_address, refused_in
from generator.verify.references import Use, addresses_in, css_references
from generator.verify.requests import is_request_elsewhere

# HTML Living Standard and WAI-ARIA 1.2: attributes that hold ids of elements on the same page.
ID_ATTRIBUTES = (
    "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "headers", "list",
    "popovertarget",
)  # fmt: skip
_NAMING = frozenset(ID_ATTRIBUTES)
# In what a split at the tags gives: the text between them, and of each tag three of its groups.
_SPLIT = (0, *(TAG.groupindex[name] for name in ("raw", "opens", "attributes")))
# How many pieces are remembered: those of some consultations, and of the pages that gather them.
_REMEMBERED = 2**13


class Fault(Enum):
    """What is wrong in a file by itself, or may be; where and what, a witness finds by reading the file again."""

    IDENTIFIER = "an id stands twice, or an attribute names one that the page lacks"
    REQUEST = "another host is asked"
    POLICY = "the content policy refuses something"
    UNNAMED = "an address names a folder and not its file, which a folder without a server needs"


class Declared(NamedTuple):
    """What part of a page declares.

    `ids` and `anchors` are its ids and old-style anchors; `wanted` are ids that attributes name. Of its relative
    addresses, `ways` are those that are written simply, as (steps, rest) of a `Way`, and `unlike` all others. `others`
    are all other addresses: of other hosts, or from the root of the host. Each stands there as often as in the part.
    """

    ids: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    ways: tuple[tuple[int, str], ...] = ()
    unlike: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    faults: frozenset[Fault] = frozenset()

    def may_lead_to_folders(self) -> bool:
        """Whether an address leads to a folder without naming its file, or is not known to name one."""
        return bool(self.faults and Fault.UNNAMED in self.faults) or bool(self.unlike or self.others)


NOTHING = Declared()
_NO_FAULT: frozenset[Fault] = frozenset()
_REFUSED = frozenset({Fault.POLICY})
_UNNAMED = frozenset({Fault.UNNAMED})


@lru_cache(maxsize=_REMEMBERED)
def of_piece(piece: str) -> tuple[Declared, ...]:
    """What the tags in a piece of a page declare, if they declare something.

    The piece begins and ends outside of markup. Raises NotPlainError for others.
    """
    found = TAG.split(piece)
    text, raw, opens, written = (found[group :: TAG.groups + 1] for group in _SPLIT)
    if "<" in "".join(text):
        raise NotPlainError
    if any(raw):
        return (of_elements(plain_elements(piece)),)
    tags = [of_tag(tag, attributes) for tag, attributes in zip(opens, written, strict=False) if tag]
    return tuple([declared for declared in tags if declared is not NOTHING])


@lru_cache(maxsize=_REMEMBERED)
def of_tag(tag: str, written: str) -> Declared:
    """What a start tag declares that is written plainly: its name, and its attributes with the spaces before them."""
    return of_element(tag.lower(), attributes_of(written))


def of_elements(page: PageElements) -> Declared:
    """What a page declares, by its elements."""
    elements = [of_element(element.tag, element.attributes) for element in page.elements]
    return together([*elements, *(of_sheet(style.css) for style in page.styles)])


def of_element(tag: str, attributes: Mapping[str, str]) -> Declared:
    """What an element declares, by its name and its attributes."""
    leading = [_of_address(address, use) for address, use in addresses_in(tag, attributes)]
    led = together(leading) if leading else NOTHING
    ids = (attributes["id"],) if "id" in attributes else ()
    anchors = (attributes["name"],) if tag == "a" and "name" in attributes else ()
    naming = () if _NAMING.isdisjoint(attributes) else [name for name in ID_ATTRIBUTES if name in attributes]
    wanted = tuple(each for name in naming for each in attributes[name].split())
    refused = _NO_FAULT if next(refused_in(tag, attributes), None) is None else _REFUSED
    if ids or anchors or wanted or refused:
        return Declared(ids, anchors, wanted, led.ways, led.unlike, led.others, led.faults | refused)
    return led


def of_sheet(css: str) -> Declared:
    """What a style sheet declares."""
    return together([_of_address(reference.address, reference.use) for reference in css_references(css)])


def of_address(address: str) -> Declared:
    """What an address declares by itself, to which a reader may go."""
    return _of_address(address, Use.FOLLOW)


def together(parts: Iterable[Declared]) -> Declared:
    """What some parts of a page declare together."""
    found = [part for part in parts if part is not NOTHING]
    if not found:
        return NOTHING
    if len(found) == 1:
        return found[0]
    *lists, faults = zip(*found, strict=True)
    ids, anchors, wanted, ways, unlike, others = map(tuple, map(chain.from_iterable, lists))
    return Declared(ids, anchors, wanted, ways, unlike, others, frozenset().union(*set(faults)))


def _of_address(address: str, use: Use) -> Declared:
    if way := simple_way(address):
        return Declared(ways=((way.steps, way.rest),), faults=_NO_FAULT if way.is_named else _UNNAMED)
    faults = []
    if is_request_elsewhere(address, use):
        faults.append(Fault.REQUEST)
    if is_refused_address(address, use):
        faults.append(Fault.POLICY)
    if is_relative(address):
        return Declared(unlike=(address,), faults=frozenset(faults))
    return Declared(others=(address,), faults=frozenset(faults))
