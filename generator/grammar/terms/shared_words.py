"""Words that leave out what they share with a later one: `primair` in `primair en voortgezet onderwijs`.

`basis- en voortgezet onderwijs` leaves out `onderwijs`, `zorg- en huurtoeslag` leaves out `toeslag`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.alphabet import HYPHEN, LETTER
from generator.grammar.characters.expressions import expression
from generator.model.text import Span

_WORD = rf"(?:{LETTER})+"
_AND = r"(?:,|\s(?:en|of|én|óf|en/of|dan wel|noch))"
_JOINED = rf"(?:{_AND}\s(?:{_WORD})){{0,3}}{_AND}\s"
# `primair, voortgezet en hoger onderwijs`: each but the last may lack the noun.
_WITHOUT_NOUN = expression(rf"(?<!\w)(?={_WORD}{_AND})(?P<first>{_WORD})(?={_JOINED}{_WORD}\s(?P<noun>{_WORD}))")
# `huur- en zorgtoeslag`, `basis- en voortgezet onderwijs`.
_CUT = expression(
    rf"(?<!\w)(?P<first>{_WORD}){HYPHEN}(?={_AND}\s(?:{_WORD}{HYPHEN}{_AND}\s)*(?:het\s|de\s)?(?P<next>{_WORD})(?:\s(?P<noun>{_WORD}))?)"
)
_CUT_MARK = expression(rf"{HYPHEN}[,\s]")
_SHORTEST = 3


def shared(text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """The words that leave something out, in order, each with what they may be in full, the longest first."""
    matches, cut = _WITHOUT_NOUN.finditer(text), _CUT.finditer(text) if _CUT_MARK.search(text) else ()
    found = {Span(*match.span("first")): (f"{match['first']} {match['noun']}",) for match in matches}
    others = {Span(*match.span()): tuple(_whole(match)) for match in cut}
    yield from sorted((*found.items(), *others.items()))


def _whole(match: re.Match[str]) -> Iterator[str]:
    first, following = match["first"], match["next"]
    for start in range(1, len(following) - _SHORTEST + 1):
        yield first + following[start:]
    if match["noun"]:
        yield first + match["noun"]
