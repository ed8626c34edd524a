"""Markdown of pandoc that CommonMark takes for text: attributes, shifted figures, breaks, spaces in emphasis.

See the pandoc manual, "Pandoc's Markdown": bracketed spans, fenced divs, subscripts, superscripts, escaped line breaks.
"""

from __future__ import annotations

import re

from generator.grammar.notes.exponents import REACH, Exponent, exponent

_ATTRIBUTES = r"\{(?:\s*(?:[.#][\w:-]++|[\w-]++=(?:\"[^\"\n]*\"|[^\s}]++)))++\s*\}"
# `[]{#anchor}`, `[words]{.mark}`; within it there may be brackets once more.
_SPAN = re.compile(rf"\[((?:\\.|[^\[\]\\]|\[(?:\\.|[^\[\]\\])*+\]){{0,4000}}+)\]{_ATTRIBUTES}")
_DIV = re.compile(rf"^:{{3,}}(?:\s*(?:{_ATTRIBUTES}|[\w-]+))?\s*:*$", re.MULTILINE)
_LOWERED = re.compile(r"(?<=[^\W_])~([^\W_]{1,3}(?:[.,]\d)?)~")
_RAISED = re.compile(r"(?<=[^\W_])\^([-−–]?\d{1,2})\^")
# A line break in bold that holds nothing else.
_EMPTY_EMPHASIS = re.compile(r"^(\*{1,3})\\?\n\1[ \t]*$", re.MULTILINE)
# `*words *more`: CommonMark ends no emphasis after a space, so the whole space is moved after the sign. A match never
# begins within a space, unless a backslash escapes the character before it. It stays within a paragraph; a sign right
# after the end of a sentence ends emphasis: `*words.*[^1] *more*`.
_SPACED = re.compile(
    r"(?<![\w*\\.,;:?!»”)])(\*{1,3})(?=[^\s*])((?:[^*\n\\]|\\[^\n]|\\?\n(?![ \t]*\n)){1,2000}?)"
    r"(?:(?<![ \t\u00a0\n])|(?<=\\[ \t\u00a0])|(?<=\*\\\n))((?:[ \t\u00a0]|\\?\n(?![ \t]*\n))++)\1(?=[^\s*])"
)
# `word**.**`: nor does it begin one between a letter and a full stop.
_AT_SIGN = re.compile(r"(?<=[^\W_])(\*{1,3})([^\w\s*\\]{1,5})\1(?![\w*])")
# A break at the end of a paragraph breaks nothing.
_LAST_BREAK = re.compile(r"(?<=\S)\\(?=\n[ \t]*\n|\n?\Z)")
_BREAK = re.compile(r"\S\\\n[ \t]*\S")


def as_commonmark(text: str) -> str:
    """The text with the Markdown of pandoc rewritten as CommonMark; lines keep their numbers."""
    if "{" in text:
        text = _SPAN.sub(r"\1", text)
        text = _DIV.sub("", text)
    if "~" in text:
        text = _LOWERED.sub(r"<sub>\1</sub>", text)
    if _BREAK.search(text):
        text = _LAST_BREAK.sub("", text)
    if "^" in text:
        text = _RAISED.sub(_raised, text)
    if "*" in text:
        text = _EMPTY_EMPHASIS.sub("\n", text)
        text = _AT_SIGN.sub(r"\2", _SPACED.sub(r"\1\2\1\3", text))
    return text


def _raised(found: re.Match[str]) -> str:
    """An exponent as an element; another raised number calls a note, which the parser knows in this form."""
    before = found.string[max(0, found.start() - REACH) : found.start()]
    is_exponent = exponent(before, found.group(1)) is not Exponent.NO
    return f"<sup>{found.group(1)}</sup>" if is_exponent else found.group()
