"""Short forms in small letters beside what they stand for: `in het midden- en kleinbedrijf, het mkb, …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Gated
from generator.grammar.definitions.places import has_letters_beside
from generator.grammar.long_forms.official_names import is_of_law, law_before
from generator.grammar.long_forms.text_before import part_before
from generator.grammar.short_forms.initials import WORD, long_before
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.shapes import base, may_be_short
from generator.model.text import Span

_SMALL_BESIDE = Gated(
    expression(
        r"(?:(?:,|\s[–—-])\s+(?:de|het)|,(?=\s+(?:[b-df-hj-np-tv-xz]{2,5}|W[a-z]{2,5}|[A-Z][a-z]{1,3}w|[a-z]{3,5}[’']s)\s*,)|(?P<dash>\s[–—-]))\s+(?P<short>[a-z]{3,5}(?:[’']s)?|[A-Z][a-z]{2,5})"
        r"(?(dash)\s+[–—-]\s|(?=\s*[,.;)]|\s+[–—-]\s|\s+dus\b))"
    ),
    has_letters_beside,
)
_VOWEL = expression(r"[aeiouy]", re.IGNORECASE)
_DASHES = ("–", "—", "-")
# Within one thing; an article there may begin another one.
_WITHIN = LINKING - {"de", "het", "een"}
_FEWEST_OF_NAME, _MOST_MORE = 3, 2
# The fewest letters of a compound for each letter of its short form.
_FEWEST_EACH = 6


def in_small(text: str) -> Iterator[tuple[Span, Span]]:
    """Letters that are no word, with an article or between dashes, each with what they stand for."""
    for match in _SMALL_BESIDE.finditer(text):
        is_apart = match["dash"] is not None or text[match.end() : match.end() + 2].strip() in _DASHES
        long = _small_before(text, part_before(text, match.start()), match["short"], is_apart=is_apart)
        if long:
            yield Span(*match.span("short")), long


def _small_before(text: str, before: Span, word: str, *, is_apart: bool) -> Span | None:
    if not may_be_short(word):
        return None
    if is_of_law(word):
        return law_before(text, before, word)
    long = long_before(text, before, word, strictly=True)
    if not long or not _VOWEL.search(word) or (is_apart and " " in text[long.start : long.end]):
        return long
    if word[0].isupper() and word[-1] == "w" and text.endswith("wet", long.start, long.end):
        return long
    # With a vowel it may be a word: each of its letters begins one of the words before it.
    words = [each[0].casefold() for each in WORD.finditer(text, long.start, long.end)]
    initials = [each[0] for each in words if each not in _WITHIN]
    return long if initials == [*base(word).casefold()] or _is_made_of_name(text, long, word) else None


def _is_made_of_name(text: str, long: Span, word: str) -> bool:
    """Whether all words of a name in capitals begin with a letter of a coined word: `Register Uitsluiting …, Cruks`."""
    names = [each[0] for each in WORD.finditer(text, long.start, long.end) if each[0] not in LINKING]
    if len(names) < _FEWEST_OF_NAME or not word[0].isupper() or not all(name[0].isupper() for name in names):
        return False
    rest = iter(word.casefold())
    return len(word) - len(names) <= _MOST_MORE and all(name[0].casefold() in rest for name in names)


def each_letter_before(text: str, before: Span, name: str) -> Span | None:
    """Words that each begin with a letter of a short form in small letters, or one long compound: `vso`, `oab`."""
    long = long_before(text, before, name, strictly=True)
    if long and " " not in text[long.start : long.end] and len(long) >= len(name) * _FEWEST_EACH:
        return long
    initials = [word[0].casefold() for word in text[long.start : long.end].split()] if long else []
    rest = iter(name)
    # `buitengewoon opsporingsambtenaar`, for `boa`.
    is_begun = (
        len(initials) > 1 and len(long or "") >= len(name) * _FEWEST_EACH and all(each in rest for each in initials)
    )
    return long if initials == [*name] or is_begun else None
