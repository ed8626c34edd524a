"""Words that leave out what they share with a later one: `primair` in `primair en voortgezet onderwijs`.

`basis- en voortgezet onderwijs` leaves out `onderwijs`, `zorg- en huurtoeslag` leaves out `toeslag`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from generator.grammar.characters.alphabet import HYPHEN, LETTER, LOOSE_SIGNS
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
_BEFORE_AND = expression(r"\b\w++(?=,\s|\s(?:en|of|én|óf|dan wel|noch)[\s/])")
# What belongs to the letter before it, and letters that are others as small ones.
_ODD = expression(rf"[\u0300-\u036f{LOOSE_SIGNS}İıſ\u212a]")
_SHORTEST = 3


def shared(text: str, firsts: Set[str] | None = None) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """The words that leave something out, in order, each with what they may be in full, the longest first.

    `firsts` are, as written, the first words of whatever is asked for that is two words; without them all is.
    """
    matches = _WITHOUT_NOUN.finditer(text) if firsts is None or _may_leave_out(text, firsts) else ()
    cut = _CUT.finditer(text) if _CUT_MARK.search(text) else ()
    found = {Span(*match.span("first")): (f"{match['first']} {match['noun']}",) for match in matches}
    others = {Span(*match.span()): tuple(_whole(match)) for match in cut}
    yield from sorted((*found.items(), *others.items()))


def _may_leave_out(text: str, firsts: Set[str]) -> bool:
    """Whether one of some first words stands in a text before what may join it to another."""
    if not firsts.isdisjoint(_BEFORE_AND.findall(text)):
        return True
    return not text.isascii() and _ODD.search(text) is not None


def _whole(match: re.Match[str]) -> Iterator[str]:
    first, following = match["first"], match["next"]
    for start in range(1, len(following) - _SHORTEST + 1):
        yield first + following[start:]
    if match["noun"]:
        yield first + match["noun"]
