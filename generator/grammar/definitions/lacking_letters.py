"""Names beside a short form of which one word, or one letter, has no counterpart: `…, WAP, …`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.initials import words_between
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.shapes import letters_of
from generator.model.text import Span

# Without an article or another word between the two, fewer letters may be there by chance.
SHORTEST_BESIDE = 3
_GOES_ON = expression(r",\s+[a-z]")


def give_all_but_one(words: list[str], letters: list[str]) -> bool:
    """Whether words give the letters in order by their first ones, but for a small word: `… Orgaan opvang …`."""
    initials = [(word[0].upper(), word[0].isupper()) for word in words if word.casefold() not in LINKING]
    for skipped, (_, is_capital) in enumerate(initials):
        rest = [letter for at, (letter, _) in enumerate(initials) if at != skipped]
        if not is_capital and rest == [letter.upper() for letter in letters]:
            return True
    return False


def lacking_one(text: str, before: Span, match: re.Match[str]) -> Span | None:
    """`een Wetenschappelijke adviescommissie, WAP, …`: words that each begin with a letter, but for the last letter."""
    letters, words = letters_of(match["short"]), words_between(text, before)
    named = words[-len(letters) + 1 :]
    if len(letters) != SHORTEST_BESIDE or len(words) <= len(named) or match["article"] or named[-1].end() != before.end:
        return None
    is_new = words[-len(named) - 1][0].casefold() == "een" and _GOES_ON.match(text, match.end("short"))
    is_told = is_new and named[0][0][0].isupper() and [word[0][0].upper() for word in named] == letters[:-1]
    return Span(named[0].start(), before.end) if is_told else None
