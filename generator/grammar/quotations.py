"""What stands between signs of quotation: it is said by somebody else than the text around it."""

from __future__ import annotations

import re

# `«Wie betaalt dat straks?»`.
QUOTED_QUESTION = re.compile(
    r"«[^«»]*\?[^«»]*»|[“„][^“”„\"]*\?[^“”„\"]*[”\"]|‘[^‘’?]*\?[^‘’]*’|(?<!\w)\"[^\"]*\?[^\"]*\"|(?<!\w)'[^'?]*\?[^']*'(?!\w)"
)
_QUOTED = re.compile(r"«[^«»]*»|[“„][^“”„\"]*[”“\"]|(?<!\w)\"[^\"]*\"|(?<!\w)[‘'][^‘’']*[’'](?!\w)")


def unquoted(text: str) -> str:
    """A text without what it quotes, a space in the place of each quotation."""
    return _QUOTED.sub(" ", text)
