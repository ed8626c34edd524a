"""Missions with the country they are in, whose short form ends with letters of it: `… Mission in Mali (MINUSMA)`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.initials import Word, words_between
from generator.grammar.short_forms.letters import LINKING, gives
from generator.grammar.short_forms.shapes import base
from generator.model.text import Span

_PLACE = expression(
    r"\s(?:in|for|to)\s(?:(?:the|de|het)\s)?(?P<place>[A-Z][\w-]+(?:\s(?:of\s(?:the\s)?)?[A-Z][\w-]+){0,4})$"
)
_REACH = 90
_HEAD = expression(r"(?:Mission|Force|Operation)|(?:VN|EU|NAVO|OVSE)-[a-z]*(?:missie|operatie|vredesmacht)")
_ARTICLES = ("de", "het", "een")
# Whose it is, of which a name may say nothing: `Interim Force in Lebanon (UNIFIL)`.
_OWNER = expression(r"(?:UN|EU)(?=[A-Z]{3})")
# Of the same body, though a Dutch name has other letters: `VN-vredesmissie in Zuid-Sudan (UNMISS)`.
_OF_BODY = expression(r"(?:VN-[a-z]+\s(?:UN|MINU|MON)|EU-[a-z]+\sEU)[A-Z]{2,8}")
_TAILS = (3, 2)


def mission_before(text: str, before: Span, short: str) -> Span | None:
    """The mission and its country that end a stretch, if the short form ends with letters, or the name, of that."""
    place = _PLACE.search(text, max(before.start, before.end - _REACH), before.end)
    words = words_between(text, Span(before.start, place.start())) if place else []
    if not place or not words or words[-1].end() != place.start() or not _HEAD.fullmatch(words[-1][0]):
        return None
    first = _start(text, words) if words[-1][0].istitle() else len(words) - 1
    whole = Span(words[first].start(), before.end)
    if gives([word[0] for word in words[first:]], [*base(short)]):
        return None
    is_its = _ends_with(base(short), place["place"]) or _gives_rest(text, whole, base(short))
    return whole if is_its or _OF_BODY.fullmatch(f"{words[-1][0]} {base(short)}") else None


def _start(text: str, words: Sequence[Word]) -> int:
    """Where the name in capitals begins that the last word ends; a word such as `and` may stand in it."""
    first = len(words) - 1
    for at in range(len(words) - 2, -1, -1):
        is_near = text[words[at].end() : words[at + 1].start()] == " "
        if not is_near or words[at][0].casefold() in _ARTICLES:
            break
        if words[at][0][0].isupper():
            first = at
        elif words[at][0] not in LINKING:
            break
    return first


def _ends_with(short: str, place: str) -> bool:
    """Whether a short form ends with a place, its beginning or the first letters of its words: `EUTM Mali`."""
    letters, _, named = short.partition(" ")
    if named or not letters.isupper():
        return named == place
    parts = [part.upper() for part in place.split() if part[0].isupper()]
    initials = "".join(part[0] for part in parts)
    tails = {part[:length] for part in parts for length in _TAILS} | {initials[:length] for length in _TAILS}
    return any(len(tail) > 1 and letters.endswith(tail) for tail in tails)


def _gives_rest(text: str, whole: Span, short: str) -> bool:
    """Whether all words give the letters that follow those of the body that sent the mission."""
    owner = _OWNER.match(short)
    return owner is not None and gives([word[0] for word in words_between(text, whole)], [*short[owner.end() :]])
