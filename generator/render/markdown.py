"""Escaping: the one place where text becomes Markdown.

`escape` makes every character literal for Python-Markdown with the extensions of `mkdocs.yml`. It uses numeric
entities, because backslashes do not work everywhere (in attribute lists, before letters), and touches only what
Markdown would act upon, so that prose stays readable in a diff.
"""

from __future__ import annotations

import re

from markupsafe import Markup

_ALWAYS = re.compile(r"[&<>*_`\[\]\\{}|~^]")
# At the beginning of a paragraph these would start a heading, list, definition, rule, quotation or admonition.
_AT_START = re.compile(r"(?:#|[-+](?=\s|[-+]|$)|[:=!?]|-(?=\s*-))")
_NUMBER_AT_START = re.compile(r"(\d+)([.)])(?=\s|$)")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*\n|\n[ \t]+\n")
_FOLDED = re.compile(r"\s+")


class Markdown(Markup):
    """Text that is Markdown already and must not be escaped again.

    A kind of `Markup`, so that what a template's macro returns counts as Markdown too.
    """

    __slots__ = ()


def escape(text: str, *, at_start: bool = True) -> Markdown:
    """Make text literal; `at_start` tells that it begins a paragraph, list item or heading."""
    folded = _FOLDED.sub(" ", text)
    made = _ALWAYS.sub(_entity, folded)
    if at_start:
        made = made.lstrip()
        made = _NUMBER_AT_START.sub(lambda m: f"{m[1]}&#{ord(m[2])};", made, count=1) if _numbered(made) else made
        made = _AT_START.sub(_entity, made, count=1) if _AT_START.match(made) else made
    return Markdown(made)


def _numbered(text: str) -> bool:
    return _NUMBER_AT_START.match(text) is not None


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match.group())};"


def literal(value: object) -> Markup:
    """What templates print: Markdown as it is, everything else escaped (Jinja's `finalize`)."""
    if isinstance(value, Markup):
        return value
    return escape(str(value), at_start=False)


def tidy(text: str) -> Markdown:
    """The output of a template without the blank lines that its own lines leave behind."""
    return Markdown(_BLANK_LINES.sub("\n\n", text).strip() + "\n")


def attribute(text: str) -> Markdown:
    """Text for a double-quoted attribute of raw HTML."""
    return Markdown(text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;"))
