"""The style sheets in a page, as far as they decide whether a reader sees the text of an element.

Only the part of the cascade (CSS Cascading and Inheritance, level 4) that pages of text need.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.read.tree import Element, name_of

# The properties that decide whether text is seen.
_PROPERTIES = frozenset(
    """
    display visibility opacity color background background-color font-size font position left right top bottom
    text-indent clip clip-path height width max-height max-width overflow overflow-x overflow-y transform filter
    margin-left margin-top mso-hide content-visibility -webkit-text-fill-color
    """.split()  # noqa: SIM905
)
# More rules than any page of text has, and more comparisons of elements with rules than one needs.
_MOST_RULES = 5_000
_MOST_STEPS = 10_000_000
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_RULE = re.compile(r"([^{}]*)(\{|\})")
_DECLARATIONS = re.compile(r"[^{}]*")
_ON_SCREEN = re.compile(r"@media\b(?!.*\bprint\b|.*\bspeech\b)", re.IGNORECASE | re.DOTALL)
_COMPOUND = re.compile(r"(?P<tag>[\w-]+|\*)?(?P<rest>(?:[.#][\w-]+|\[[^\]]*\])*)")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_ATTRIBUTE = re.compile(r"\[\s*+([\w-]++)\s*+(?:([~|^$*]?)=\s*+[\"']?+([^\"'\]]*+)[\"']?+\s*+)?\]")
_NAMED = re.compile(r"([.#])([\w-]+)")
_IMPORTANT = re.compile(r"\s*!\s*important\s*\Z")

Declarations = Mapping[str, str]


@dataclass(frozen=True)
class _Compound:
    """The conditions of a selector on one element: its name (empty for any), its ids, its classes, its attributes.

    An attribute has a name, an operator (empty for equality, None for presence only), and a value.
    """

    tag: str
    ids: frozenset[str]
    classes: frozenset[str]
    attributes: tuple[tuple[str, str | None, str], ...] = ()

    def fits(self, element: Element) -> bool:
        if self.tag and name_of(element) != self.tag:
            return False
        if self.ids and (element.get("id") or "") not in self.ids:
            return False
        if self.classes and not self.classes <= frozenset((element.get("class") or "").split()):
            return False
        return all(_compares(element.get(name), how, value) for name, how, value in self.attributes)


def _compares(held: str | None, how: str | None, value: str) -> bool:
    """Whether the value of an attribute matches a selector (Selectors, level 4, 6.1)."""
    if held is None or how is None:
        return held is not None
    answers = {
        "": held == value,
        "~": value in held.split(),
        "|": held == value or held.startswith(f"{value}-"),
        "^": bool(value) and held.startswith(value),
        "$": bool(value) and held.endswith(value),
        "*": bool(value) and value in held,
    }
    return answers[how]


@dataclass(frozen=True)
class _Rule:
    """The declarations for elements that fit the last of `compounds`, within elements that fit the others.

    The rule with the greater `weight` (ids, classes, tags, order) wins.
    """

    compounds: tuple[_Compound, ...]
    weight: tuple[int, int, int, int]
    declarations: Declarations

    def steps_to_fit(self, element: Element) -> tuple[bool, int]:
        """Whether the rule applies to an element, and the number of elements compared to decide that."""
        if not self.compounds[-1].fits(element):
            return False, 1
        waiting, steps = list(self.compounds[:-1]), 1
        for around in element.iterancestors() if waiting else ():
            steps += 1
            if waiting[-1].fits(around):
                waiting.pop()
                if not waiting:
                    break
        return not waiting, steps


class StyleSheets:
    """The rules of the style sheets in a page, by the tag, id or class of the element that they apply to.

    `are_beyond` shows that a limit on comparisons was reached, and that the rest was not compared.
    """

    def __init__(self, root: Element) -> None:
        self._root = root
        self._left = _MOST_STEPS
        self.are_beyond = False

    def declared(self, element: Element) -> Declarations:
        """The declarations for an element, including its own style; later ones and those with more weight win."""
        own = declarations(element.get("style") or "")
        found = sorted(self._fitting(element), key=lambda rule: rule.weight)
        if not found:
            return {name: _IMPORTANT.sub("", value) for name, value in own.items()}
        merged: dict[str, str] = {}
        for block in [*(rule.declarations for rule in found), own]:
            for name, value in block.items():
                _add(merged, name, value)
        return {name: _IMPORTANT.sub("", value) for name, value in merged.items()}

    def _fitting(self, element: Element) -> Iterator[_Rule]:
        if not self._rules:
            return
        keys = [name_of(element), "*", f"#{element.get('id') or ''}"]
        keys += [f".{name}" for name in (element.get("class") or "").split()]
        for rule in (rule for key in keys for rule in self._rules.get(key, ())):
            if self._left <= 0:
                self.are_beyond = True
                return
            is_for_it, steps = rule.steps_to_fit(element)
            self._left -= steps
            if is_for_it:
                yield rule

    @cached_property
    def _rules(self) -> Mapping[str, list[_Rule]]:
        found: defaultdict[str, list[_Rule]] = defaultdict(list)
        sheets = (sheet for sheet in self._root.iter("style") if _is_for_screens(sheet))
        rules = (rule for sheet in sheets for rule in _parsed("".join(map(str, sheet.itertext()))))
        for order, (selector, declared) in enumerate(rules):
            if order >= _MOST_RULES:
                break
            for rule in _made(selector, order, declared):
                found[_key(rule.compounds[-1])].append(rule)
        return found


def declarations(style: str) -> Declarations:
    """The declarations of a style that decide whether text is seen: names and values in lower case."""
    if not style:
        return {}
    found: dict[str, str] = {}
    for part in _COMMENT.sub("", style).lower().split(";"):
        name, _, value = (side.strip() for side in part.partition(":"))
        if name in _PROPERTIES:
            _add(found, name, value)
    return found


def _add(merged: dict[str, str], name: str, value: str) -> None:
    """Set a value, unless there is an important one already and this one is not important."""
    if not (_IMPORTANT.search(merged.get(name, "")) and not _IMPORTANT.search(value)):
        merged[name] = value


def _is_for_screens(sheet: Element) -> bool:
    media = (sheet.get("media") or "all").lower()
    return "all" in media or "screen" in media


def _parsed(text: str) -> Iterator[tuple[str, Declarations]]:
    """The selectors of a style sheet with their declarations; rules for print and of unknown kinds are skipped."""
    text, position, blocks = _COMMENT.sub("", text), 0, [True]
    while found := _RULE.match(text, position):
        head, position = found[1].strip(), found.end()
        if found[2] == "}":
            blocks = blocks[:-1] or [True]
        elif head.startswith("@"):
            blocks.append(blocks[-1] and _ON_SCREEN.match(head) is not None)
        else:
            body = _DECLARATIONS.match(text, position)
            inside = body.group() if body else ""
            position += len(inside) + 1
            if blocks[-1] and (declared := declarations(inside)):
                yield head, declared


def _made(selectors: str, order: int, declared: Declarations) -> Iterator[_Rule]:
    for selector in selectors.split(","):
        compounds = [_compound(part) for part in selector.replace(">", " ").split()]
        known = [compound for compound in compounds if compound is not None]
        if known and len(known) == len(compounds):
            ids = sum(len(compound.ids) for compound in known)
            classes = sum(len(compound.classes) + len(compound.attributes) for compound in known)
            tags = sum(bool(compound.tag) for compound in known)
            yield _Rule(tuple(known), (ids, classes, tags, order), declared)


def _compound(text: str) -> _Compound | None:
    """The conditions on one element; None for a selector not known here, such as the state of a link."""
    found = _COMPOUND.fullmatch(text)
    if found is None:
        return None
    asked = [_ATTRIBUTE.fullmatch(brackets) for brackets in _BRACKETS.findall(found["rest"])]
    known = [each.groups("") for each in asked if each]
    if len(known) < len(asked):
        return None
    attributes = tuple((name.lower(), how if f"{how}=" in found["rest"] else None, value) for name, how, value in known)
    names = _NAMED.findall(_BRACKETS.sub("", found["rest"]))
    tag = (found["tag"] or "").lower()
    ids, classes = ({name for sign, name in names if sign == kind} for kind in "#.")
    return _Compound("" if tag == "*" else tag, frozenset(ids), frozenset(classes), attributes)


def _key(compound: _Compound) -> str:
    if compound.ids:
        return f"#{min(compound.ids)}"
    return f".{min(compound.classes)}" if compound.classes else compound.tag or "*"
