"""Writes XML for programs of public bodies, always with the same bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

# What a document cannot hold (Extensible Markup Language 1.0, 2.2).
_IMPOSSIBLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACED = "\ufffd"


class XmlTree:
    """A document that is being written; elements without a prefix have the namespace of the empty prefix."""

    def __init__(self, root: str, namespaces: Mapping[str, str]) -> None:
        self._namespaces = dict(namespaces)
        prefixes: dict[Any, str] = {prefix or None: name for prefix, name in namespaces.items()}
        self.root = etree.Element(self._name(root), nsmap=prefixes)

    def add(self, parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
        """A new last element below another: `url`, `diwoo:publisher`; U+FFFD stands for what XML cannot hold."""
        made = etree.SubElement(parent, self._name(name), {key: _held(value) for key, value in attributes.items()})
        if text:
            made.text = _held(text)
        return made

    def written(self) -> bytes:
        """The document in UTF-8."""
        etree.indent(self.root)
        return etree.tostring(self.root, encoding="UTF-8", xml_declaration=True) + b"\n"

    def _name(self, name: str) -> str:
        prefix, _, local = name.rpartition(":")
        return f"{{{self._namespaces[prefix]}}}{local}"


def _held(text: str) -> str:
    return _IMPOSSIBLE.sub(_REPLACED, text)
