"""Short forms that a phrase gives as a name for what is before it: `…, dat ook als INC wordt aangeduid`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.alignments import beginnings_before, phrase_around, translated_before
from generator.grammar.initials import long_after, long_before
from generator.grammar.long_endings import end_before_clause
from generator.grammar.long_forms import long_form
from generator.grammar.naming_phrases import OF_PLACE, Naming, namings
from generator.grammar.nicknames import official_phrase_before
from generator.grammar.official_names import is_of_law, law_before
from generator.grammar.repeated_names import act_of_place_before, compound_before, named_before
from generator.grammar.short_forms import is_marked, is_surely_short, may_be_short
from generator.grammar.text_before import part_before, sentence_before
from generator.model.text import Span

Pair = tuple[Span, Span]
_LEAST_TOLD = 0.5
_OF_PLACE = re.compile(OF_PLACE)
_OF_TITLE = re.compile(r"\W*(?:onder|met)\s")
_COINED = re.compile(r"[A-Z][a-z]{3,11}")
_COMPOUND = re.compile(r"[A-Za-z][a-z-]{7,}")
# `NEO NL, die voluit Nuclear Energy Organisation Netherlands heet`.
_IN_FULL = re.compile(
    r"(?<![\w-])(?P<short>[A-Z][\w&+/-]{1,9}(?:\s[A-Z]{2,4})?)\s*[,;–—-]\s+(?:(?:die|dat|wat)\s+)?"
    r"(?:(?:(?:dit|deze|die|dat|de)\s+)?(?:afkorting|letters|letterwoord|acroniem|naam)\s+(?:staat|staan)\s+voor"
    r"|(?:dit|dat|deze|die)\s+(?:staat\s+voor|is|betekent)|voluit|in\s+volle\s+naam|officieel|formeel|staat\s+voor|betekent"
    r"|een\s+(?:afkorting|acroniem)\s+van)\s*:?\s+(?:(?:de|het|een)\s+)?(?P<long>[^.;:()–—]{5,160})"
)


def by_naming(text: str) -> Iterator[Pair]:
    """Short forms that phrases of a text introduce, each with what it stands for."""
    for naming in namings(text):
        if long := _named(text, naming):
            yield naming.name, long
    for match in _IN_FULL.finditer(text):
        short, after = Span(*match.span("short")), Span(*match.span("long"))
        if is_surely_short(match["short"]) and (long := long_after(text, after, match["short"], whole=False)):
            yield short, long


def _named(text: str, naming: Naming) -> Span | None:
    name = text[naming.name.start : naming.name.end]
    part = part_before(text, naming.start)
    before = end_before_clause(text, part) or part
    if is_surely_short(name):
        return _of_letters(text, (part, before), name, is_said=naming.is_said)
    if not naming.is_said:
        return None
    if _OF_PLACE.fullmatch(name):
        return act_of_place_before(text, sentence_before(text, before.end), name)
    if may_be_short(name) and is_of_law(name) and (law := law_before(text, before, name)):
        return law
    if _COINED.fullmatch(name) and (long := beginnings_before(text, before, name)):
        return long
    if is_marked(name) and any(map(str.isupper, name[1:])):
        return long_before(text, before, name, strictly=True)
    if _COMPOUND.fullmatch(name) and naming.is_called and (naming.has_article or name[0].isupper()):
        return compound_before(text, before, name) or (_ended(text, before, name) if naming.has_article else None)
    # `de Rekenkamer schreef, onder de naam Focus, …`: the title of what somebody wrote.
    is_coined = _COINED.fullmatch(name) and (naming.is_called or not _OF_TITLE.match(text, naming.start))
    return official_phrase_before(text, before) if is_coined else None


def _of_letters(text: str, places: tuple[Span, Span], name: str, *, is_said: bool) -> Span | None:
    for before in places:
        if long := long_before(text, before, name, strictly=True):
            return long
    if not is_said:
        return None
    before = places[-1]
    long = translated_before(text, before, name, least=_LEAST_TOLD) or long_form(text, before.end, name)
    return long or official_phrase_before(text, before) or phrase_around(text, before)


def _ended(text: str, before: Span, name: str) -> Span | None:
    """What ends with the last part of a compound: `Verordening producten …`, for `dual-useverordening`."""
    long = named_before(text, before, name)
    if not long:
        return None
    first = text[long.start : long.end].split(maxsplit=1)[0]
    return long if name.casefold().endswith(first.casefold()) else None
