"""Who made a page, as its head names them: office programs write their user into what they save as a web page."""

from __future__ import annotations

import re

from generator.model.text import MAKER
from generator.read.tree import Element

# Word keeps its properties in a comment that only it reads.
_PROPERTY = re.compile(r"<o:(?:last)?author\s*>\s*([^<\s][^<]{0,200})", re.IGNORECASE)
_NAMES = frozenset({"author", "changedby", "last-modified-by", "lastauthor", "originator"})
# Their files may hold comments and deleted words besides, whether they name somebody or not.
_PROGRAM = re.compile(r"Microsoft (?:Word|Office)|LibreOffice|OpenOffice", re.IGNORECASE)


def maker(text: str, root: Element) -> tuple[tuple[str, str], ...]:
    """The fact of who made a page, or with what office program; none for other pages."""
    said = [(meta.get("name", "").strip().lower(), meta.get("content", "").strip()) for meta in root.iter("meta")]
    named = next((content for name, content in said if name in _NAMES and content), "")
    found = _PROPERTY.search(text)
    program = next((content for name, content in said if name == "generator" and _PROGRAM.search(content)), "")
    told = named or (found.group(1).strip() if found else "") or program
    return ((MAKER, told),) if told else ()
