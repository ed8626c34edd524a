"""Quotations: text between quotation marks, which somebody else says than the text around it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.model.text import Span

# `«Wie betaalt dat straks?»`.
QUOTED_QUESTION = expression(
    r"«[^«»]*\?[^«»]*»|[“„][^“”„\"]*\?[^“”„\"]*[”\"]|‘[^‘’?]*\?[^‘’]*’|(?<!\w)\"[^\"]*\?[^\"]*\"|(?<!\w)'[^'?]*\?[^']*'(?!\w)"
)
# A title may quote another one: `«Beoordeling «onvoldoende»»`.
QUOTED = expression(
    r"«(?:[^«»]|«[^«»]*»)*+»|[“„][^“”„\"]*[”“\"]|(?<!\w)\"[^\"]*\"|(?<!\w)'[^‘’']*‘[^‘’']*’[^‘’']*'(?!\w)|(?<!\w)[‘'][^‘’']*[’'](?!\w)"
)

_OPENS_QUOTED = expression("[«“„\"'‘]")
_NO_SPACE = expression(r"\S")


def may_quote(text: str) -> bool:
    """Whether a text has a sign that may open a quotation."""
    return _OPENS_QUOTED.search(text) is not None


def masked(text: str) -> str:
    """A text of the same length in which each quotation is one word, so that nothing in it is taken for a question.

    Its last full stop stays: a sentence may end there.
    """
    if _OPENS_QUOTED.search(text) is None:
        return text
    return QUOTED.sub(lambda found: f"{found[0][0]}{_one_word(found[0][1:-1])}{found[0][-1]}", text)


def quotations(text: str) -> Iterator[Span]:
    """The words of each quotation, without its marks, in order."""
    for found in QUOTED.finditer(text) if _OPENS_QUOTED.search(text) else ():
        yield Span(found.start() + 1, found.end() - 1)


def _one_word(quoted: str) -> str:
    return _NO_SPACE.sub("x", quoted[:-1]) + "." if quoted.endswith(".") else _NO_SPACE.sub("x", quoted)


def unquoted(text: str) -> str:
    """A text with a space in the place of each quotation."""
    return QUOTED.sub(" ", text) if _OPENS_QUOTED.search(text) else text
