"""What Word knows of a paragraph: its style, heading level, list and indents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.read.word.names import TWIPS_PER_POINT, Element, W, child_value, is_on, number
from generator.read.word.numbering import LEVELS, Numbering
from generator.read.word.styles import Styles

# `0` takes a paragraph out of the list of its style.
NO_LIST = "0"


@dataclass(frozen=True)
class ParagraphFormat:
    """A paragraph as its `w:pPr` and styles make it; indents in points, from the edge of the text.

    `list_id` is empty and `level` (from 0) meaningless outside lists. `is_mark_deleted` shows that a tracked change
    joins it to the next paragraph; `is_mark_hidden` that its end, and so its number, is not printed.
    """

    style: str
    heading: int | None
    list_id: str
    level: int
    indent: float
    first_indent: float
    is_mark_deleted: bool
    is_mark_hidden: bool
    is_caption: bool = False


def paragraph_format(properties: Element | None, styles: Styles, numbering: Numbering) -> ParagraphFormat:
    """What a paragraph with these `w:pPr` (None without any) looks like."""
    style = styles.paragraph_style(properties)
    own = [properties] if properties is not None else []
    from_styles = styles.paragraph_properties(style)[::-1]
    place = _own_list(properties)
    is_own = place is not None
    list_id, level = place or _list_of_style(properties, style, styles, numbering)
    found = numbering.level(list_id, level)
    from_list = [found.properties] if found and found.properties is not None else []
    # The list is stronger than the style, unless the style brings the list.
    indent, first = _indents([*from_styles, *from_list, *own] if is_own else [*from_list, *from_styles, *own])
    mark = properties.find(W + "rPr") if properties is not None else None
    return ParagraphFormat(
        style,
        styles.heading(style, properties),
        list_id,
        level,
        indent,
        first,
        is_mark_deleted=mark is not None
        and (mark.find(W + "del") is not None or mark.find(W + "moveFrom") is not None),
        is_mark_hidden=mark is not None and is_on(mark.find(W + "vanish")),
        is_caption=styles.is_caption(style),
    )


def _own_list(properties: Element | None) -> tuple[str, int] | None:
    """The list and level that a paragraph gives itself; None when it leaves that to its style."""
    list_id = child_value(properties, "numPr", "numId")
    if list_id is None:
        return None
    level = number(child_value(properties, "numPr", "ilvl")) % LEVELS
    return ("" if list_id == NO_LIST else list_id), level


def _list_of_style(properties: Element | None, style: str, styles: Styles, numbering: Numbering) -> tuple[str, int]:
    """The list and level that its style gives a paragraph: a level may be made for one of the styles it is based on."""
    for found in styles.paragraph_properties(style):
        list_id = child_value(found, "numPr", "numId")
        if list_id is None:
            continue
        if list_id == NO_LIST:
            break
        names = (each.get(W + "styleId", "") for each in styles.chain(style))
        linked = next((n for name in names if (n := numbering.level_of_style(list_id, name)) is not None), None)
        said = child_value(properties, "numPr", "ilvl") or child_value(found, "numPr", "ilvl")
        return list_id, number(said) % LEVELS if linked is None else linked
    return "", 0


def _indents(layers: Iterable[Element]) -> tuple[float, float]:
    """The indents of the paragraph and of its first line, from what says so, the weakest first."""
    left = first = 0
    for layer in layers:
        indent = layer.find(W + "ind")
        if indent is None:
            continue
        left = number(indent.get(W + "left", indent.get(W + "start")), left)
        if (hanging := indent.get(W + "hanging")) is not None:
            first = -number(hanging)
        else:
            first = number(indent.get(W + "firstLine"), first)
    return left / TWIPS_PER_POINT, (left + first) / TWIPS_PER_POINT
