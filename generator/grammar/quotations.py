"""Quotations: text between quotation marks, which somebody else says than the text around it."""

from __future__ import annotations

import re

# `«Wie betaalt dat straks?»`.
QUOTED_QUESTION = re.compile(
    r"«[^«»]*\?[^«»]*»|[“„][^“”„\"]*\?[^“”„\"]*[”\"]|‘[^‘’?]*\?[^‘’]*’|(?<!\w)\"[^\"]*\?[^\"]*\"|(?<!\w)'[^'?]*\?[^']*'(?!\w)"
)
# A title may quote another one: `«Beoordeling «onvoldoende»»`.
QUOTED = re.compile(
    r"«(?:[^«»]|«[^«»]*»)*+»|[“„][^“”„\"]*[”“\"]|(?<!\w)\"[^\"]*\"|(?<!\w)'[^‘’']*‘[^‘’']*’[^‘’']*'(?!\w)|(?<!\w)[‘'][^‘’']*[’'](?!\w)"
)


def unquoted(text: str) -> str:
    """A text with a space in the place of each quotation."""
    return QUOTED.sub(" ", text)
