"""The parts of a Word document and the relationships between them."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import cached_property

from generator.messages.message import Message, say
from generator.read.office.container import Container
from generator.read.office.damage import DamageError
from generator.read.word.names import STRICT, Element, W

MAIN = "word/document.xml"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True)
class Relationship:
    """A relationship of a part: the last word of its type, and as target the name of another part or a web address."""

    type: str
    target: str
    is_external: bool


@dataclass(frozen=True)
class Part:
    """A part as a tree, with its relationships by id."""

    name: str
    root: Element
    relationships: dict[str, Relationship]


class Package:
    """The parts of one Word document."""

    def __init__(self, container: Container) -> None:
        self._container = container

    @cached_property
    def main(self) -> Part:
        """The part with the body of the document; raises DamageError when there is none."""
        for relationship in self._relationships("").values():
            if relationship.type == "officeDocument" and (part := self.part(relationship.target)):
                return self._checked(part)
        if part := self.part(MAIN):
            return self._checked(part)
        raise DamageError(*_what_else(self._container))

    def part(self, name: str) -> Part | None:
        """A part by its name; None when there is none."""
        data = self._container.part(name)
        if not data:
            return None
        for strict, usual in STRICT:
            data = data.replace(strict, usual)
        return Part(name, self._container.parse(data, name), self._relationships(name))

    def related(self, kind: str) -> Part | None:
        """The part of a kind (`styles`, `numbering`, `footnotes`, …) that the document has; None without one."""
        for relationship in self.main.relationships.values():
            if relationship.type == kind and not relationship.is_external:
                return self.part(relationship.target)
        return None

    @staticmethod
    def _checked(part: Part) -> Part:
        if part.root.find(W + "body") is None:
            raise DamageError(say("there is no text in this Word document"), say("open it in Word and save it again"))
        return part

    def _relationships(self, name: str) -> dict[str, Relationship]:
        folder, base = posixpath.split(name)
        root = self._container.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        if root is None:
            return {}
        return {each.get("Id", ""): _relationship(each, folder) for each in root.iter(_RELATIONSHIP)}


def _relationship(element: Element, folder: str) -> Relationship:
    is_external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    if not is_external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relationship(element.get("Type", "").rpartition("/")[2], target, is_external)


def _what_else(container: Container) -> tuple[Message, Message]:
    """The message and the advice for a zip without a Word document in it."""
    kind = container.part("mimetype").decode("ascii", errors="replace").strip()
    if "opendocument.text" in kind:
        return say("this is an OpenDocument text, not .docx"), say("give it the ending .odt")
    if "xl/workbook.xml" in container:
        return say("this is a spreadsheet, not .docx"), say("save its text as a Word document")
    if "ppt/presentation.xml" in container:
        return say("this is a presentation, not .docx"), say("save its text as a Word document")
    return say("this is a zip without a Word document in it"), say("save the document as .docx again")
