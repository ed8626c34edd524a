"""The tables before the text: fonts, colours, styles, and the code page of the document."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.read.rtf.code_pages import FAMILIES, Font, codec_of, decoded, font
from generator.read.rtf.looks import element
from generator.read.rtf.tree import Group, Text, Word
from generator.read.word.names import Element


@dataclass(frozen=True)
class Head:
    """What a document says of its fonts, colours and styles; `root` is its outermost group."""

    root: Group

    @cached_property
    def codec(self) -> str:
        """The codec of bytes in fonts that have none of their own."""
        family = next(
            (FAMILIES[p.name] for p in self.root.parts if isinstance(p, Word) and p.name in FAMILIES), "cp1252"
        )
        page = self.root.value("ansicpg")
        return (codec_of(page) if page else "") or family

    @cached_property
    def fonts(self) -> dict[int, Font]:
        """The fonts by their numbers."""
        found: dict[int, Font] = {}
        for table in self.root.groups("fonttbl"):
            for group in [table, *(part for part in table.parts if isinstance(part, Group))]:
                number = group.value("f")
                if number is not None:
                    found[number] = font(self._name(group), group.value("fcharset"), group.value("cpg"))
        return found

    @property
    def usual_font(self) -> int:
        """The number of the font of text without one."""
        return self.root.value("deff") or 0

    @cached_property
    def colours(self) -> list[str]:
        """The colours, each as six hexadecimal digits; empty for the automatic one."""
        found: list[str] = []
        for table in self.root.groups("colortbl"):
            parts: dict[str, int] = {}
            for part in table.parts:
                if isinstance(part, Word):
                    parts[part.name] = (part.value or 0) & 0xFF
                elif isinstance(part, Text):
                    for _ in range(part.data.count(b";")):
                        found.append(_hexadecimal(parts))
                        parts = {}
        return found

    def style_elements(self) -> list[Element]:
        """The styles of paragraphs as `w:style`: what tells headings and captions; the text repeats their looks."""
        made: list[Element] = []
        for table in self.root.groups("stylesheet"):
            for group in (part for part in table.parts if isinstance(part, Group) and not part.is_optional):
                number = group.value("s") or 0
                style = element("style", element("name", val=self._name(group)), type="paragraph", styleId=f"s{number}")
                if number == 0:
                    style.set(str(style.tag).replace("}style", "}default"), "1")
                base, outline = group.value("sbasedon"), group.value("outlinelevel")
                if base is not None and base != number:
                    style.append(element("basedOn", val=f"s{base}"))
                if outline is not None:
                    style.append(element("pPr", element("outlineLvl", val=str(outline))))
                made.append(style)
        return made

    def _name(self, group: Group) -> str:
        """The name that ends a group of a table: its text up to a semicolon."""
        text = "".join(decoded(bytes(part.data), self.codec) for part in group.parts if isinstance(part, Text))
        return "".join(letter for letter in text.partition(";")[0] if letter.isprintable()).strip()


def _hexadecimal(parts: dict[str, int]) -> str:
    names = ("red", "green", "blue")
    return "".join(f"{parts.get(name, 0):02X}" for name in names) if any(name in parts for name in names) else ""
