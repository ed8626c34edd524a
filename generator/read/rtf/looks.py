"""How letters and paragraphs look: the properties that words of control change, and the same in WordprocessingML."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from generator.read.rtf.tree import Word
from generator.read.word.names import Element, W

# More tables within each other than any document has.
DEEPEST_TABLE = 20
USUAL_SIZE = 24  # half-points (`\\fs`)


@dataclass(frozen=True)
class Look:
    """The look of letters; `size` in half-points, colours by their number in the table of colours (0 for none)."""

    font: int | None = None
    size: int = USUAL_SIZE
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    position: str = ""
    colour: int = 0
    fill: int = 0


@dataclass(frozen=True)
class Layout:
    """The layout of a paragraph: indents in twips, its style, its list (`ls`) and how deep it is in tables."""

    style: int = 0
    left: int = 0
    first: int = 0
    list_number: int = 0
    level: int = 0
    outline: int | None = None
    in_table: bool = False
    depth: int | None = None

    @property
    def table_depth(self) -> int:
        """The number of tables around the paragraph."""
        if self.depth is None:
            return int(self.in_table)
        return min(max(0, self.depth), DEEPEST_TABLE) if self.in_table or self.depth > 1 else 0


_LOOKS: Mapping[str, Callable[[Look, Word], Look]] = {
    "plain": lambda look, word: Look(deleted=look.deleted),
    "f": lambda look, word: replace(look, font=word.value),
    "fs": lambda look, word: replace(look, size=max(0, word.value or 0)),
    "b": lambda look, word: replace(look, bold=word.is_on),
    "i": lambda look, word: replace(look, italic=word.is_on),
    "v": lambda look, word: replace(look, hidden=word.is_on),
    "deleted": lambda look, word: replace(look, deleted=word.is_on),
    "mvf": lambda look, word: replace(look, deleted=word.is_on),
    "super": lambda look, word: replace(look, position="superscript" if word.is_on else ""),
    "sub": lambda look, word: replace(look, position="subscript" if word.is_on else ""),
    "nosupersub": lambda look, word: replace(look, position=""),
    "up": lambda look, word: replace(look, position="superscript" if word.is_on else ""),
    "dn": lambda look, word: replace(look, position="subscript" if word.is_on else ""),
    "cf": lambda look, word: replace(look, colour=word.value or 0),
    "cb": lambda look, word: replace(look, fill=word.value or 0),
    "chcbpat": lambda look, word: replace(look, fill=word.value or 0),
    "highlight": lambda look, word: replace(look, fill=word.value or 0),
}
_LAYOUTS: Mapping[str, Callable[[Layout, Word], Layout]] = {
    "pard": lambda layout, word: Layout(),
    "s": lambda layout, word: replace(layout, style=word.value or 0),
    "li": lambda layout, word: replace(layout, left=word.value or 0),
    "lin": lambda layout, word: replace(layout, left=word.value or 0),
    "fi": lambda layout, word: replace(layout, first=word.value or 0),
    "ls": lambda layout, word: replace(layout, list_number=word.value or 0),
    "ilvl": lambda layout, word: replace(layout, level=word.value or 0),
    "outlinelevel": lambda layout, word: replace(layout, outline=word.value or 0),
    "intbl": lambda layout, word: replace(layout, in_table=word.is_on),
    "itap": lambda layout, word: replace(layout, depth=word.value or 0, in_table=bool(word.value)),
}


def changed_look(look: Look, word: Word) -> Look:
    """The look after a word of control, which may have no effect on it."""
    change = _LOOKS.get(word.name)
    return change(look, word) if change else look


def changed_layout(layout: Layout, word: Word) -> Layout:
    """The layout of a paragraph after a word of control."""
    change = _LAYOUTS.get(word.name)
    return change(layout, word) if change else layout


def element(name: str, /, *children: Element, **attributes: str) -> Element:
    """An element of WordprocessingML with these children and attributes."""
    made = etree.Element(W + name, {W + key: value for key, value in attributes.items()})
    made.extend(children)
    return made


def run_properties(look: Look, colours: Sequence[str]) -> Element:
    """The `w:rPr` of letters; `colours` are those of the document, empty for the automatic one."""
    made = element("rPr", element("sz", val=str(look.size)))
    for name, is_on in (("b", look.bold), ("i", look.italic), ("vanish", look.hidden)):
        if is_on:
            made.append(element(name))
    if look.position:
        made.append(element("vertAlign", val=look.position))
    if colour := _of(colours, look.colour):
        made.append(element("color", val=colour))
    if fill := _of(colours, look.fill):
        made.append(element("shd", val="clear", fill=fill))
    return made


def paragraph_properties(layout: Layout, *, has_list: bool, is_mark_deleted: bool, is_mark_hidden: bool) -> Element:
    """The `w:pPr` of a paragraph; `has_list` shows that the document has its list."""
    made = element("pPr", element("pStyle", val=f"s{layout.style}"))
    if has_list:
        made.append(
            element("numPr", element("ilvl", val=str(layout.level)), element("numId", val=str(layout.list_number)))
        )
    first = {"hanging" if layout.first < 0 else "firstLine": str(abs(layout.first))}
    made.append(element("ind", left=str(layout.left), **first))
    if layout.outline is not None:
        made.append(element("outlineLvl", val=str(layout.outline)))
    mark = element("rPr")
    mark.extend([*([element("del")] if is_mark_deleted else []), *([element("vanish")] if is_mark_hidden else [])])
    made.append(mark)
    return made


def _of(colours: Sequence[str], number: int) -> str:
    return colours[number] if 0 < number < len(colours) else ""
