"""The maker of a page, from its head: office programs write their user into saved web pages."""

from __future__ import annotations

import re

from generator.model.text import MAKER
from generator.read.tree import Element

# Word keeps its properties in a comment that only it reads.
_PROPERTY = re.compile(r"<o:(?:last)?author\s*>\s*([^<\s][^<]{0,200})", re.IGNORECASE)
_NAMES = frozenset({"author", "changedby", "last-modified-by", "lastauthor", "originator"})
# Their files may hold comments and deleted words, even if they name nobody.
_PROGRAM = re.compile(r"Microsoft (?:Word|Office)|LibreOffice|OpenOffice", re.IGNORECASE)


def maker(text: str, root: Element) -> tuple[tuple[str, str], ...]:
    """The fact that names the maker of a page or its office program; empty for other pages."""
    entries = [(meta.get("name", "").strip().lower(), meta.get("content", "").strip()) for meta in root.iter("meta")]
    named = next((content for name, content in entries if name in _NAMES and content), "")
    found = _PROPERTY.search(text)
    program = next((content for name, content in entries if name == "generator" and _PROGRAM.search(content)), "")
    name_or_program = named or (found.group(1).strip() if found else "") or program
    return ((MAKER, name_or_program),) if name_or_program else ()
