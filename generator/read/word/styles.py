"""Styles: the formats of paragraphs and runs before their own properties."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.read.word.names import Element, W, child_value, is_on, number
from generator.read.word.shading import filled, is_clear, is_paper_coloured

_SWITCHES = ("b", "i", "vanish")
_VALUES = ("sz", "vertAlign", "color", "highlight")
_FILL, _CLEAR = "shd", "clear"
# The name in the file, whatever the language of Word.
_CAPTION = "caption"
_HEADING = re.compile(r"(?:heading|kop)\s*([1-9])", re.IGNORECASE)
BODY_TEXT_LEVEL = 9
LOWEST_HEADING = 6
HALF_POINTS = 2
# The most steps from a style to its furthest base.
DEEPEST = 16


@dataclass(frozen=True)
class RunFormat:
    """The look of a run; `size` in points, 0 when no style gives one.

    `colour` (of the letters), `highlight` and `fill` (under the letters) are written as in the file. `is_clear` shows
    that the letters have no ink or no width.
    """

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    superscript: bool = False
    subscript: bool = False
    size: float = 0.0
    colour: str = ""
    highlight: str = ""
    fill: str = ""
    is_clear: bool = False


@dataclass(frozen=True)
class _Heading:
    level: int | None


class Styles:
    """The styles of a document by id; a style inherits all properties of its base that it does not have itself."""

    def __init__(self, root: Element | None) -> None:
        styles = list(root.iter(W + "style")) if root is not None else []
        self._styles = {each.get(W + "styleId", ""): each for each in styles}
        self._default = next(
            (
                each.get(W + "styleId", "")
                for each in styles
                if each.get(W + "type") == "paragraph" and each.get(W + "default") in ("1", "true", "on")
            ),
            "",
        )
        self._base = _run_properties(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None)
        self.is_caption = lru_cache(maxsize=None)(self._is_caption)
        self._heading_of = lru_cache(maxsize=None)(self._find_heading)
        self._properties = lru_cache(maxsize=None)(self._run_properties_of)
        self._formats: dict[tuple[str, str, frozenset[tuple[str, str]]], RunFormat] = {}
        self.chain = lru_cache(maxsize=None)(self._chain)
        # The properties of a style itself are read once, even if many styles are based on it.
        self._own_run_properties = lru_cache(maxsize=None)(lambda style: _run_properties(style.find(W + "rPr")))
        self._own_heading = lru_cache(maxsize=None)(_own_heading)
        self.paragraph_properties = lru_cache(maxsize=None)(self._paragraph_properties)

    def paragraph_style(self, properties: Element | None) -> str:
        """The id of the style of a paragraph with these `w:pPr`."""
        return child_value(properties, "pStyle") or self._default

    def _chain(self, style: str) -> tuple[Element, ...]:
        """A style, its base, the base of that, and so on; each once, even if they form a circle."""
        found: dict[str, Element] = {}
        while style in self._styles and style not in found and len(found) < DEEPEST:
            found[style] = self._styles[style]
            style = child_value(found[style], "basedOn") or ""
        return tuple(found.values())

    def _paragraph_properties(self, style: str) -> tuple[Element, ...]:
        """The `w:pPr` of a style and of its bases, the nearest first."""
        return tuple(found for each in self.chain(style) if (found := each.find(W + "pPr")) is not None)

    def numbering_of(self, style: str) -> str | None:
        """The id of the list of a style of type `numbering`; None without one."""
        return next(
            (found for each in self.paragraph_properties(style) if (found := child_value(each, "numPr", "numId"))), None
        )

    def heading(self, style: str, properties: Element | None) -> int | None:
        """The heading level (1 to 6) of a paragraph of this style with these `w:pPr`; None when it is no heading."""
        direct = child_value(properties, "outlineLvl")
        if direct is not None:
            return _level(number(direct, BODY_TEXT_LEVEL))
        return self._heading_of(style)

    def _find_heading(self, style: str) -> int | None:
        return next((found.level for each in self.chain(style) if (found := self._own_heading(each))), None)

    def _is_caption(self, style: str) -> bool:
        """Whether this style, or one of its bases, is that of captions."""
        return any((child_value(each, "name") or "").strip().lower() == _CAPTION for each in self.chain(style))

    def run(self, paragraph_style: str, properties: Element | None) -> RunFormat:
        """The look of a run with these `w:rPr` in a paragraph of this style."""
        direct = _run_properties(properties)
        key = paragraph_style, child_value(properties, "rStyle") or "", frozenset(direct.items())
        if key not in self._formats:
            self._formats[key] = self._format(paragraph_style, key[1], direct)
        return self._formats[key]

    def _format(self, paragraph_style: str, run_style: str, direct: Mapping[str, str]) -> RunFormat:
        paragraph, run = self._properties(paragraph_style), self._properties(run_style)
        plain = {**self._base, **paragraph, **run, **direct}
        # The switches of the styles of a paragraph and of a run cancel each other (ECMA-376 part 1, 17.7.3).
        for name in _SWITCHES:
            from_styles = self._base.get(name) or paragraph.get(name, "") != run.get(name, "")
            plain[name] = direct.get(name, "1" if from_styles else "")
        position = plain.get("vertAlign")
        size = number(plain.get("sz")) / HALF_POINTS
        colour, highlight, fill = (plain.get(name, "") for name in ("color", "highlight", _FILL))
        return RunFormat(
            bold=bool(plain["b"]),
            italic=bool(plain["i"]),
            hidden=bool(plain["vanish"]),
            superscript=position == "superscript",
            subscript=position == "subscript",
            size=size,
            colour=colour,
            highlight=highlight,
            fill=fill,
            is_clear=bool(plain.get(_CLEAR)),
        )

    def _run_properties_of(self, style: str) -> Mapping[str, str]:
        merged: dict[str, str] = {}
        for element in reversed(self.chain(style)):
            merged.update(self._own_run_properties(element))
        return merged


def _run_properties(element: Element | None) -> dict[str, str]:
    """The properties in a `w:rPr` that are read, by name; switches are `1` or empty."""
    if element is None:
        return {}
    found = {name: child_value(element, name) or "" for name in _VALUES if element.find(W + name) is not None}
    if element.find(W + "shd") is not None:
        found[_FILL] = filled(element)
    if is_paper_coloured(element):
        found["color"] = "FFFFFF"
    if (clear := is_clear(element)) is not None:
        found[_CLEAR] = "1" if clear else ""
    for name in _SWITCHES:
        if (switch := element.find(W + name)) is not None:
            found[name] = "1" if is_on(switch) else ""
    return found


def _own_heading(style: Element) -> _Heading | None:
    """The heading level in the name or the properties of a style itself; None when it gives none."""
    if name := _HEADING.fullmatch((child_value(style, "name") or "").strip()):
        return _Heading(min(int(name[1]), LOWEST_HEADING))
    outline = child_value(style, "pPr", "outlineLvl")
    return _Heading(_level(number(outline, BODY_TEXT_LEVEL))) if outline is not None else None


def _level(outline: int) -> int | None:
    return min(outline + 1, LOWEST_HEADING) if 0 <= outline < BODY_TEXT_LEVEL else None
