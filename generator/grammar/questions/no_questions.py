"""Words with which those who are speaking say that they ask nothing: `hebben op dit moment geen vragen`."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.questions.asking import asks

_NONE = expression(
    r"\b(?:hebben|heeft|hadden|had)\b[^.,;?!]{0,40}?\bgeen\s+(?:(?:nadere|verdere|andere|aanvullende|eigen|inhoudelijke)\s+)?"
    r"(?:vra(?:ag|gen)|inbreng|opmerkingen|behoefte\s+(?:aan|tot|om))\b"
    r"|\b(?:zien|ziet|zagen|zag)\s+(?:\S+\s+){0,4}?af\s+van\s+(?:\S+\s+){0,3}?(?:inbreng|vragen|bijdrage)\b"
    r"|\bgeen\s+aanleiding\b[^.?!]{0,40}?\bvragen\b"
)
_SAYS_NONE = Needing(_NONE, ("geen", "zien", "ziet", "zag"))


def asks_none(text: str) -> bool:
    """Whether those who are speaking say that they ask nothing: `hebben op dit moment geen vragen`."""
    return _SAYS_NONE.search(text) is not None and not asks(text)
