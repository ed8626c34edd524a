"""The properties of a Word paragraph: its style, heading level, list and indents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.read.word.names import TWIPS_PER_POINT, Element, W, child_value, is_on, number
from generator.read.word.numbering import LEVELS, Numbering
from generator.read.word.styles import Styles

# The id of a list by which a paragraph leaves the list of its style.
NO_LIST = "0"


@dataclass(frozen=True)
class ParagraphFormat:
    """The format of a paragraph by its `w:pPr` and its styles; indents in points, from the left edge of the text.

    Outside lists `list_id` is empty and `level` (from 0) has no meaning. `is_mark_deleted` shows that a tracked change
    joins it to the next paragraph; `is_mark_hidden` that its end mark, and therefore its number, is not printed.
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
    """The format of a paragraph with these `w:pPr` (None if it has none)."""
    style = styles.paragraph_style(properties)
    own = [properties] if properties is not None else []
    from_styles = styles.paragraph_properties(style)[::-1]
    place = _own_list(properties)
    is_own = place is not None
    list_id, level = place or _list_of_style(properties, style, styles, numbering)
    found = numbering.level(list_id, level)
    from_list = [found.properties] if found and found.properties is not None else []
    # The indents of the list override those of the style, unless the style itself gives the list.
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
    """The list (empty for none) and level in the properties of a paragraph; None if its style decides."""
    list_id = child_value(properties, "numPr", "numId")
    if list_id is None:
        return None
    level = number(child_value(properties, "numPr", "ilvl")) % LEVELS
    return ("" if list_id == NO_LIST else list_id), level


def _list_of_style(properties: Element | None, style: str, styles: Styles, numbering: Numbering) -> tuple[str, int]:
    """The list (empty for none) and level from the style of a paragraph; the level may belong to one of its bases."""
    for found in styles.paragraph_properties(style):
        list_id = child_value(found, "numPr", "numId")
        if list_id is None:
            continue
        if list_id == NO_LIST:
            break
        names = (each.get(W + "styleId", "") for each in styles.chain(style))
        linked = next((n for name in names if (n := numbering.level_of_style(list_id, name)) is not None), None)
        written_level = child_value(properties, "numPr", "ilvl") or child_value(found, "numPr", "ilvl")
        return list_id, number(written_level) % LEVELS if linked is None else linked
    return "", 0


def _indents(layers: Iterable[Element]) -> tuple[float, float]:
    """The indents of the paragraph and of its first line, in points; `layers` of properties, the weakest first."""
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
