"""Styles: the looks of paragraphs and runs, by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.read.odt.names import DRAW, FO, LOEXT, STYLE, TEXT, Element, points

# The most steps from a style to its furthest parent.
DEEPEST = 16
# The styles of captions in office programs, in every language.
_CAPTIONS = frozenset({"Caption", "Table"})
# Letters at this percentage of opacity or of width, or less, are invisible.
_LITTLE = 5
_BOLD = frozenset({"bold", "600", "700", "800", "900"})


@dataclass(frozen=True)
class TextFormat:
    """The look of a run; `size` in points, 0 when no style gives one.

    `colour` (of the letters) and `fill` (right under them) are written as in the file. `is_clear` shows that the
    letters have no ink or no width.
    """

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    superscript: bool = False
    subscript: bool = False
    size: float = 0.0
    colour: str = ""
    fill: str = ""
    is_clear: bool = False


@dataclass(frozen=True)
class ParagraphStyle:
    """The look of paragraphs: indents in points, the look of their runs, whether a page begins before or after them.

    `outline_level` is the level of these headings, None if the style is not for headings; `fill` is the colour under
    the paragraph, written as in the file.
    """

    indent: float
    first_indent: float
    text: TextFormat
    breaks_before: bool
    breaks_after: bool
    outline_level: str | None = None
    is_caption: bool = False
    fill: str = ""


class Styles:
    """The styles that one part of a document can use: its own automatic styles and the common ones."""

    def __init__(self, common: Element | None, own: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._defaults: dict[str, Element] = {}
        self.paragraph = lru_cache(maxsize=None)(self._paragraph)
        self.has_borders = lru_cache(maxsize=None)(self._has_borders)
        self._text_styles = lru_cache(maxsize=None)(lambda name: tuple(self.chain("text", name)))
        groups = [] if common is None else [*common.iter(STYLE + "default-style"), *common.iter(STYLE + "style")]
        automatic = [] if own is None else [*own.iter(STYLE + "style")]
        for element in [*groups, *automatic]:
            family = element.get(STYLE + "family", "")
            if element.tag == STYLE + "default-style":
                self._defaults[family] = element
            else:
                self._styles[family, element.get(STYLE + "name", "")] = element

    def chain(self, family: str, name: str | None) -> Iterator[Element]:
        """A style, its parent, and so on (each once, even in a circle), and last the default style of its family."""
        seen: set[str] = set()
        while name and (family, name) in self._styles and name not in seen and len(seen) < DEEPEST:
            seen.add(name)
            element = self._styles[family, name]
            yield element
            name = element.get(STYLE + "parent-style-name")
        if family in self._defaults:
            yield self._defaults[family]

    def _paragraph(self, name: str | None) -> ParagraphStyle:
        """The look of a paragraph of this style."""
        chain = list(self.chain("paragraph", name))
        indent = points(_first(chain, "paragraph-properties", FO + "margin-left")) or 0.0
        first = points(_first(chain, "paragraph-properties", FO + "text-indent")) or 0.0
        text = TextFormat()
        for element in reversed(chain):
            text = _applied(text, element)
        own = chain[:1]
        new_page_style = bool(_first(own, "", STYLE + "master-page-name"))
        before = _first(own, "paragraph-properties", FO + "break-before") == "page" or new_page_style
        after = _first(own, "paragraph-properties", FO + "break-after") == "page"
        level = _first(chain, "", STYLE + "default-outline-level") or None
        is_caption = any(element.get(STYLE + "name") in _CAPTIONS for element in chain)
        fill = _first(chain, "paragraph-properties", FO + "background-color") or ""
        return ParagraphStyle(indent, indent + first, text, before, after, level, is_caption, fill)

    def text(self, name: str | None, around: TextFormat) -> TextFormat:
        """The look of a span of this style within text with the look `around`."""
        for element in reversed(self._text_styles(name)):
            if element.tag != STYLE + "default-style":
                around = _applied(around, element)
        return around

    def fill(self, family: str, name: str | None, group: str) -> str:
        """The fill colour of a cell or frame; empty when transparent, `?` when unknown."""
        chain = list(self.chain(family, name))
        kind = _first(chain, group, DRAW + "fill")
        if kind not in (None, "none", "solid"):
            return "?"
        solid = _first(chain, group, DRAW + "fill-color") if kind == "solid" else None
        found = solid or _first(chain, group, FO + "background-color") or ""
        return "" if found == "transparent" or (kind == "none" and not solid) else found

    def _has_borders(self, cell_style: str | None) -> bool:
        """Whether a cell of this style has borders."""
        for element in self.chain("table-cell", cell_style):
            properties = element.find(STYLE + "table-cell-properties")
            for name, value in properties.items() if properties is not None else ():
                if str(name).startswith(FO + "border") and value not in ("none", ""):
                    return True
        return False


def _first(chain: list[Element], group: str, name: str) -> str | None:
    """The nearest value of a property in a chain of styles: in this `group` of properties, or in the style if empty."""
    for element in chain:
        holder = element.find(STYLE + group) if group else element
        if holder is not None and (value := holder.get(name)) is not None:
            return value
    return None


def _applied(look: TextFormat, style: Element) -> TextFormat:
    """A look, changed by the text properties of one style."""
    properties = style.find(STYLE + "text-properties")
    if properties is None:
        return look
    weight, slant = properties.get(FO + "font-weight"), properties.get(FO + "font-style")
    display, position = properties.get(TEXT + "display"), properties.get(STYLE + "text-position")
    is_automatic = properties.get(STYLE + "use-window-font-color") == "true"
    colour = "" if is_automatic else properties.get(FO + "color")
    return replace(
        look,
        bold=look.bold if weight is None else weight in _BOLD,
        italic=look.italic if slant is None else slant in ("italic", "oblique"),
        hidden=look.hidden if display is None else display == "none",
        superscript=look.superscript if position is None else _is_raised(position),
        subscript=look.subscript if position is None else _is_lowered(position),
        size=_size(properties.get(FO + "font-size"), look.size),
        colour=look.colour if colour is None else colour,
        fill=properties.get(FO + "background-color", look.fill),
        is_clear=_is_clear(look, properties.get(LOEXT + "opacity"), colour)
        or _is_little(properties.get(STYLE + "text-scale")),
    )


def _is_clear(look: TextFormat, opacity: str | None, colour: str | None) -> bool:
    """Whether text is transparent; LibreOffice writes an opacity of 0% with the automatic colour, which is opaque."""
    if colour == "":
        return False
    if opacity is None:
        return look.is_clear and colour is None
    return _is_little(opacity)


def _is_little(share: str | None) -> bool:
    """Whether a percentage (`3%`) is so small that nothing is visible; None is not."""
    return share is not None and share.endswith("%") and share[:-1].isdecimal() and float(share[:-1]) <= _LITTLE


def _is_raised(position: str) -> bool:
    first = (position.split() or [""])[0]
    return first == "super" or (first.endswith("%") and not first.startswith(("-", "0")))


def _is_lowered(position: str) -> bool:
    first = (position.split() or [""])[0]
    return first == "sub" or (first.endswith("%") and first.startswith("-") and not first.startswith("-0"))


def _size(size: str | None, around: float) -> float:
    if size and size.endswith("%") and size[:-1].isdecimal():
        return around * min(float(size[:-1]), 1000) / 100
    return points(size) or around
