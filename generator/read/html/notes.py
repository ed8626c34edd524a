"""Notes of a page: short links to a later place that holds the text of the note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from generator.read.assembly import SIGN
from generator.read.html.elements import BLOCKS, classes_of, heading_level, is_inside, style_of
from generator.read.tree import Element, name_of, text_of

# Names of notes in pages: of the official site, Word, converters, and the roles of EPUB and ARIA.
_HINT = re.compile(r"noot|voet|foot-?note|end-?note|noteref|\bfn|\bftn|_ftn|_edn|mso(foot|end)note", re.IGNORECASE)
_RAISED = frozenset({"sup"})
_BODIES = frozenset({"p", "li", "div", "dd", "aside", "section"})
_BACK = re.compile(r"[\s↩↑⤴⏎^\ufe0e\ufe0f]+")
_EDGES = "[]().* "


@dataclass(frozen=True)
class Notes:
    """Notes by their keys: the elements that are a sign in the text, the bodies in order, and links back."""

    marks: dict[Element, str] = field(default_factory=dict)
    bodies: dict[Element, str] = field(default_factory=dict)
    backs: frozenset[Element] = frozenset()


def find_notes(root: Element) -> Notes:
    """All notes of a page: keys `f1`, `f2`, … in the order of their signs."""
    targets, signs = _targets_and_signs(root)
    goals = [(sign, targets[goal]) for sign, goal in signs if goal in targets]
    places = {element: n for n, element in enumerate(root.iter())} if goals else {}
    wanted = {target for _, target in goals}
    marks: dict[Element, str] = {}
    bodies: dict[Element, str] = {}
    for sign, target in goals:
        body = _body(target, wanted) if places[sign] < places[target] else None
        if body is not None and (body in bodies or _is_note(sign, body)):
            marks[sign] = bodies.setdefault(body, f"f{len(bodies) + 1}")
    ordered = dict(sorted(bodies.items(), key=lambda item: places[item[0]]))
    return Notes(marks, ordered, frozenset(_backs(ordered)))


def _targets_and_signs(root: Element) -> tuple[dict[str, Element], list[tuple[Element, str]]]:
    """Elements by the names that links go to, and links that look like the sign of a note."""
    targets: dict[str, Element] = {}
    signs: list[tuple[Element, str]] = []
    for element in root.iter("*"):
        for key in (element.get("id"), element.get("name")):
            if key:
                targets.setdefault(key, element)
        href = element.get("href") or ""
        if element.tag == "a" and href.startswith("#") and SIGN.fullmatch(text_of(element)):
            signs.append((element, href[1:]))
    return targets, signs


def _body(target: Element, wanted: set[Element]) -> Element | None:
    """The element that holds the note at a target and no other one."""
    body: Element | None = target
    while body is not None and name_of(body) not in BLOCKS:
        body = body.getparent()
    if body is None or name_of(body) not in _BODIES or heading_level(name_of(body)):
        return None
    parent = body.getparent()
    if parent is not None and name_of(parent) in _BODIES and (name_of(parent) == "li" or _hints(parent)):
        held = islice((element for element in parent.iter() if element in wanted), 2)
        return parent if len(list(held)) == 1 else body
    return body


def _is_note(sign: Element, body: Element) -> bool:
    looks = _hints(sign) or is_inside(sign, _RAISED) or next(sign.iter("sup"), None) is not None
    if not looks:
        return False
    label = text_of(sign).strip(_EDGES)
    return name_of(body) == "li" or _hints(body) or text_of(body).lstrip(_EDGES).startswith(label)


def _hints(element: Element) -> bool:
    names = " ".join((element.get("id") or "", element.get("role") or "", element.get("href") or ""))
    return _HINT.search(f"{names} {' '.join(classes_of(element))} {style_of(element)}") is not None


def _backs(bodies: dict[Element, str]) -> Iterator[Element]:
    """Links with an arrow in a body, which lead back to the text and are not part of it."""
    for body in bodies:
        for link in body.iter("a"):
            if (link.get("href") or "").startswith("#") and _BACK.fullmatch("".join(map(str, link.itertext()))):
                yield link
