"""What a word says of every language at once: most words of a text are Dutch, and say nothing of any."""

from __future__ import annotations

from functools import lru_cache

from generator.grammar.lexicons.lexicons import LEXICONS, Evidence


@lru_cache(maxsize=65536)
def evidence_in_all(word: str, *, is_first: bool) -> tuple[Evidence, ...]:
    """What a word says of each language, in the order of `LEXICONS`."""
    if is_first and Evidence.NAME not in (within := evidence_in_all(word, is_first=False)):
        return within  # where a word stands matters only for a name
    return tuple([lexicon.evidence(word, is_first=is_first) for lexicon in LEXICONS.values()])
