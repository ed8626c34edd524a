"""Changes of XML and HTML that leave it well-formed, so that what reads it gets beyond its first line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from random import Random

from lxml import etree, html
from lxml.etree import _Element

from tests.fuzz.guided.dutch import line, slipped

_VALUES = ("", "0", "1", "2", "-1", "3.7", "999999999", "true", "x", "é", " ", "none", "auto", "1e9", "rId1", "#a")
_DEEPEST = 200


def parsed(content: bytes, *, is_html: bool = False) -> _Element | None:
    """The root of a part; None where there is none."""
    try:
        if is_html:
            return html.document_fromstring(content) if content.strip() else None
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def written(root: _Element, *, is_html: bool = False) -> bytes:
    """The bytes of a tree."""
    return bytes((html if is_html else etree).tostring(root, encoding="utf-8"))


def changed(root: _Element, chance: Random) -> None:
    """One change of an element in the tree."""
    elements = list(root.iter(etree.Element))
    with suppress(ValueError):  # HTML knows names that trees do not
        # Of two the later: what holds the whole document comes first, and without it nothing is read.
        later = max(chance.randrange(len(elements)), chance.randrange(len(elements)))
        chance.choice(_CHANGES)(elements[later], elements, chance)


def grafted(root: _Element, other: _Element, chance: Random) -> None:
    """An element of another tree in this one: where its like stands, mostly."""
    graft = deepcopy(chance.choice(list(other.iter(etree.Element))))
    places = list(root.iter(etree.Element))
    alike = [place for place in places if place.tag == graft.tag and place is not root]
    if alike and chance.random() < 0.8:
        chance.choice(alike).addnext(graft)
    else:
        _into(chance.choice(places), graft, chance)


def shortened(root: _Element, chance: Random) -> None:
    """A third of what one of the elements holds is gone: of one that holds much, mostly."""
    elements = sorted(root.iter(etree.Element), key=len, reverse=True)
    element = elements[min(int(chance.expovariate(1)), len(elements) - 1)]
    children = list(element)
    start = chance.randrange(len(children)) if children else 0
    for child in children[start : start + max(1, len(children) // 3)]:
        element.remove(child)
    if not children:
        element.text = None


def _into(parent: _Element, child: _Element, chance: Random) -> None:
    if sum(1 for _ in parent.iterancestors()) < _DEEPEST:
        parent.insert(chance.randint(0, len(parent)), child)


def _lose(element: _Element, _: list[_Element], __: Random) -> None:
    if (parent := element.getparent()) is not None:
        parent.remove(element)


def _repeat(element: _Element, _: list[_Element], chance: Random) -> None:
    if element.getparent() is not None:
        for _time in range(chance.choice((1, 1, 2, 5))):
            element.addnext(deepcopy(element))


def _move(element: _Element, elements: list[_Element], chance: Random) -> None:
    """The element, or a copy of it, in another or in itself."""
    if element.getparent() is not None:
        child = deepcopy(element)
        if chance.random() < 0.5:
            _lose(element, elements, chance)
        _into(chance.choice(elements), child, chance)


def _unwrap(element: _Element, elements: list[_Element], chance: Random) -> None:
    """What an element holds, in its place."""
    parent = element.getparent()
    if parent is not None:
        for child in list(element):
            element.addprevious(child)
        _lose(element, elements, chance)


def _wrap(element: _Element, elements: list[_Element], chance: Random) -> None:
    """Another element around this one."""
    if element.getparent() is not None:
        around = deepcopy(chance.choice(elements))
        for child in list(around):
            around.remove(child)
        element.addprevious(around)
        around.append(element)


def _rename(element: _Element, elements: list[_Element], chance: Random) -> None:
    element.tag = chance.choice(elements).tag


def _attribute(element: _Element, elements: list[_Element], chance: Random) -> None:
    """An attribute with another value, of another element, or gone."""
    named = [each for each in elements if each.attrib]
    if not named:
        return
    if not element.attrib or chance.random() < 0.3:
        name, value = chance.choice(list(chance.choice(named).attrib.items()))
        element.set(name, value)
        return
    name = chance.choice(list(element.attrib))
    if chance.random() < 0.3:
        del element.attrib[name]
        return
    values = [each.get(name) for each in named if each.get(name)]
    element.set(name, chance.choice((*values, chance.choice(_VALUES), chance.choice(_VALUES))) or "")


def _text(element: _Element, elements: list[_Element], chance: Random) -> None:
    """Other words: a line of a consultation, those of another element, a slip, or none."""
    texts = [each.text for each in elements if each.text and each.text.strip()] or [""]
    own = element.text or ""
    new = chance.choice((line(chance), line(chance), chance.choice(texts), slipped(own, chance), own * 2, ""))
    if chance.random() < 0.2:
        element.tail = _permitted(new)
    else:
        element.text = _permitted(new)


def _permitted(text: str) -> str:
    """The text without what XML refuses."""
    return "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))


_CHANGES: tuple[Callable[[_Element, list[_Element], Random], None], ...] = (
    _lose, _repeat, _move, _move, _unwrap, _wrap, _rename, _attribute, _attribute, _text, _text, _text, _text,
)  # fmt: skip
