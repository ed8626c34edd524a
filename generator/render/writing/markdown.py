"""Escaping: the one place where text becomes Markdown.

`escape` makes every character literal for Python-Markdown with the extensions of `mkdocs.yml`. It uses numeric
entities, because backslashes do not work everywhere (in attribute lists, before letters), and changes only characters
with a meaning in Markdown, so that prose stays readable in a diff.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Self

from markupsafe import Markup

from generator.grammar.characters.alphabet import LETTERS
from generator.model.calendar import DUTCH_MONTHS
from generator.model.direction import balanced, isolated, turns

# An exclamation mark would make an image of a link right after it; a hash at its end is no part of a heading.
_ALWAYS = re.compile(r"[&<>*_`\[\]\\{}|~^]|!(?=\S)|#(?=\s*$)")
# At the beginning of a paragraph these would start a heading, list, definition, rule, quotation or admonition.
# The sign of a note may come between a dash or a number and what follows, with a space before it: `- ¹: ja`.
_AT_START = re.compile(r"\s*(?:(?P<sign>#|[-+](?=\W|$)|[:=!?])|\d+(?P<point>[.)])(?=\W|$))")
_SPACES = re.compile(r"\s+")
# All white space but single spaces, which stay as they are.
_ODD_SPACES = re.compile(r"\s{2,}|[^\S ]")
# The spaces of a day at which no line breaks, in what we write: `6 mei 2025`.
NO_BREAK = "\u00a0"
_MONTH = rf"(?:{'|'.join(DUTCH_MONTHS)})"
_IN_DAY = re.compile(rf"(?:\d(?={NO_BREAK}{_MONTH}\b)|\b{_MONTH}(?={NO_BREAK}\d{{4}}\b)){NO_BREAK}")
_IN_ATTRIBUTE = re.compile(r"[&<>*_`\[\]\\{}|~^!\"]")
# Text that is its own Markdown: words of letters and digits, with the most common signs between them.
_PLAIN = re.compile(rf"[{LETTERS}](?:[{LETTERS}0-9]|[ ,.;:()/?%’‘“”–-](?! ))*+")
_OURS = '<span class="ours">{}</span>'
# Names and numbers stand on many pages; longer texts are written once.
_REMEMBERED = 1 << 13
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*\n|\n[ \t]+\n")


class Markdown(Markup):
    """Text that is Markdown already and must not be escaped again.

    A kind of `Markup`, so that what a template's macro returns counts as Markdown too.
    """

    __slots__ = ()

    def __new__(cls, markdown: str) -> Self:
        """The same text, without what `Markup` asks of other things than text."""
        return str.__new__(cls, markdown)


def characters(text: str) -> list[str]:
    """The Markdown of each character of a text, so that a stretch of the text is a slice of this list.

    Of white space the first character becomes a space and the others nothing.
    """
    made = list(text)
    for special in _ALWAYS.finditer(text):
        made[special.start()] = _entity(special.group())
    for run in _ODD_SPACES.finditer(text):
        made[run.start() : run.end()] = [" ", *[""] * (run.end() - run.start() - 1)]
    if start := _AT_START.match(text):
        at = start.start("sign") if start["sign"] else start.start("point")
        made[at] = _entity(text[at])
    return made


@lru_cache(maxsize=_REMEMBERED)
def escape(text: str) -> Markdown:
    """The Markdown for literal text in any place; it never changes the direction of text beside it.

    White space becomes single spaces, but for those within a day at which no line may break.
    """
    if _PLAIN.fullmatch(text):
        return Markdown(text)
    made = characters(text)
    for kept in _IN_DAY.finditer(text) if NO_BREAK in text else ():
        made[kept.end() - 1] = NO_BREAK
    return isolate("".join(made))


def isolate(markdown: str) -> Markdown:
    """One paragraph of Markdown in which each direction control that the source leaves open is closed.

    The closing characters stand in elements of class `ours`, because the source does not hold them.
    """
    if not turns(markdown):
        return Markdown(markdown)
    return Markdown(f'<bdi dir="ltr">{balanced(markdown, _OURS)}</bdi>')


def literal(value: object) -> Markup:
    """What templates print: Markdown as it is, everything else escaped (Jinja's `finalize`)."""
    return value if isinstance(value, Markup) else escape(str(value))


@lru_cache(maxsize=_REMEMBERED)
def attribute(text: str) -> Markdown:
    """Make text literal in a double-quoted attribute, of raw HTML or in an attribute list; it turns no other text."""
    folded = isolated(_SPACES.sub(" ", text))
    return Markdown(_IN_ATTRIBUTE.sub(lambda match: _entity(match.group()), folded))


def tidy(text: str) -> Markdown:
    """The output of a template without the blank lines left by its control lines."""
    kept: list[str] = []
    for line in text.split("\n"):
        if line and not line.isspace():
            kept.append(line)
        elif line.strip(" \t"):  # a line of odd space alone is not always one of those
            return Markdown(_BLANK_LINES.sub("\n\n", text).strip() + "\n")
        elif not kept or kept[-1]:
            kept.append("")
    return Markdown("\n".join(kept).strip() + "\n")


def _entity(character: str) -> str:
    return f"&#{ord(character)};"
