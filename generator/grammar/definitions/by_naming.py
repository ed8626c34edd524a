"""Short forms that a phrase gives as a name for what is before it: `…, dat ook als INC wordt aangeduid`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Gated
from generator.grammar.definitions.announced_names import before_notes
from generator.grammar.definitions.naming_phrases import OF_PLACE, Naming, namings
from generator.grammar.definitions.nicknames import called_before, official_phrase_before
from generator.grammar.definitions.of_acts import numbered_act_before
from generator.grammar.definitions.small_beside import each_letter_before
from generator.grammar.long_forms.alignments import beginnings_before, phrase_around, translated_before
from generator.grammar.long_forms.before_short_forms import by_letters, long_form
from generator.grammar.long_forms.defined_phrases import VERBS, kind_before
from generator.grammar.long_forms.official_names import act_before, is_of_law, law_before
from generator.grammar.long_forms.repeated_names import (
    act_of_place_before,
    compound_before,
    named_before,
    repeated_before,
)
from generator.grammar.long_forms.text_before import part_before, sentence_before, without_particle
from generator.grammar.short_forms.initials import long_after, long_before
from generator.grammar.short_forms.long_endings import before_aside, end_before_clause
from generator.grammar.short_forms.shapes import ENDING, base, is_marked, is_surely_short, may_be_short
from generator.grammar.words.hints import words_in
from generator.grammar.words.sets import word_set
from generator.model.text import Span

Pair = tuple[Span, Span]
_LEAST_TOLD = 0.5
_OF_PLACE = expression(OF_PLACE)
_IS_CALLED = expression(r"\s+(?:heet|heten)\b")
_OF_TITLE = expression(r"\W*(?:onder|met)\s")
_COINED = expression(r"[A-Z][a-z]{3,11}")
_COMPOUND = expression(r"(?:[A-Z]{2,3}-)?[A-Za-z][a-z-]{7,}")
_OF_FEW = expression(r"[A-Z][a-z]{1,4}(?:\s\d{4})?")
_NUMBERED_ACTS = ("verordening", "richtlijn", "besluit")
_SMALL, _SMALL_OF_PLURAL = expression(r"[a-z]{3,5}"), expression(r"[a-z]{2,5}")
_ACT = expression(
    r"(?<![\w-])(?:Verordening|Richtlijn|Wet|Besluit|Regeling|Verdrag|Protocol|Akkoord|Overeenkomst)(?=\s)"
)
_OF_ACT = expression(r"(?:wet|verordening|richtlijn|besluit|verdrag|akkoord|regeling|protocol)$")
# `een verordening over gegevens in de zorg, de zogenoemde health-dataverordening,`.
_SO_CALLED = Gated(
    expression(
        r",\s+(?:de|het)\s+zoge(?:naamde|noemde|heten)\s+[‘“„«\"']?(?P<short>[\w-]{2,24}-(?P<kind>verordening|richtlijn|wet"
        r"|besluit|verdrag|akkoord|regeling|protocol|overeenkomst))[’”»\"']?(?=\s*[,.;:)])"
    ),
    lambda text: "zoge" in text,
)
_PARTICIPLE = expression(r"\s+(?:[a-z]{2,5})?(?:ge|ver|be|ont|her)[a-zë]{3,}[dt]$")
_HAS_VERB = expression(rf"\b{VERBS.pattern}")
# `Verordening (EU) nr. 910/2014, de eIDAS-verordening,`.
_NUMBERED = Gated(
    expression(
        r"(?<=\d)(?P<origin>(?:/(?:EU|EG|EEG))?),\s+(?:de|het)\s+(?:zoge[a-z]+\s+)?(?P<short>[\w-]{3,20}(?:verordening|richtlijn|besluit))(?=\s*[,.;)])"
    ),
    lambda text: any(act in text for act in _NUMBERED_ACTS),
)
# `het Verdrag inzake …; dit BBNJ-verdrag`.
_THIS = Gated(
    expression(
        r"[,;]\s+(?:dit|deze)\s+(?P<short>[A-Z][\w&]{1,6}-(?:verdrag|verordening|richtlijn|protocol|akkoord|regeling))"
        r"(?![\w-])"
    ),
    lambda text: not words_in(text).isdisjoint(("dit", "deze")),
)
# One of these words is in each of the ways to say it, but for `dat is`.
_SAYING_IN_FULL = word_set("afkorting letters letterwoord acroniem staat staan betekent voluit volle officieel formeel")
_IS_SHORT_FOR = expression(r"[,;–—-]\s+(?:(?:die|dat|wat)\s+)?(?:dit|dat|deze|die)\s+is(?!\w)")


def _says_in_full(text: str) -> bool:
    """Whether a text has a word that says that something is in full."""
    return not _SAYING_IN_FULL.isdisjoint(words_in(text))


# `NEO NL, die voluit Nuclear Energy Organisation Netherlands heet`.
_IN_FULL = Gated(
    expression(
        r"(?<![\w-])(?P<short>(?:\d-)?[A-Z][\w&+/-]{1,9}(?:\s(?:[A-Z]{2,4}|Act))?)\s*[,;–—-]\s+(?:(?:die|dat|wat)\s+)?"
        r"(?:(?:(?:dit|deze|die|dat|de)\s+)?(?P<letters>afkorting|letters|letterwoord|acroniem)\s+(?:staat|staan)\s+voor"
        r"|(?:dit|dat|deze|die)\s+(?:staat\s+voor|is|betekent)|voluit|in\s+volle\s+naam|officieel|formeel|staat\s+voor|betekent"
        r"|een\s+(?:afkorting|acroniem)\s+van)\s*:?\s+(?:(?:de|het|een)\s+)?(?P<long>[^.;:()–—]{5,160})"
    ),
    lambda text: _says_in_full(text) or _IS_SHORT_FOR.search(text) is not None,
)
# `het zpm, voluit zorgprestatiemodel`: what is said to be the full form of letters that are no capitals.
_SMALL_IN_FULL = Gated(
    expression(
        rf"(?<![\w-])(?P<short>(?:[a-z]{{2,5}}|[A-Z][a-z]{{1,5}})(?:{ENDING})?),\s+(?:(?:die|dat|wat)\s+)?"
        r"(?:voluit|in\s+volle\s+naam|staat\s+voor|(?:een|de)\s+(?:afkorting|acroniem)\s+van)\s*:?\s+"
        r"(?:(?:de|het|een)\s+)?(?P<long>[^,.;:()–—]{5,100}(?:,\s+[A-Z][^,.;:()–—]{3,60}\sen\s[A-Z][\w-]+)?)"
    ),
    _says_in_full,
)
# `het Luchtvaartakkoord, dat officieel Akkoord … heet`: a name and what it is in full, whatever their letters.
_WORD_IN_FULL = Gated(
    expression(
        r"(?<=[Dd]e\s|et\s)(?P<short>[A-Z][a-zà-ÿ]{4,20}),\s+(?:die|dat)\s+(?:voluit|officieel|formeel|in\s+volle\s+naam)\s+"
        r"(?:(?:de|het)\s+)?(?P<long>[A-Z][^.;:()–—]{5,120}?)\s+(?:heet|heette|heten|wordt\s+genoemd)(?!\w)"
    ),
    _says_in_full,
)


def by_naming(text: str) -> Iterator[Pair]:
    """Short forms that phrases of a text introduce, each with what it stands for."""
    for naming in namings(text):
        if long := _named(text, naming):
            yield naming.name, long
    yield from _told_in_full(text)
    for match in _NUMBERED.finditer(text):
        act = act_before(text, Span(sentence_before(text, match.start()).start, match.end("origin")))
        if act:
            yield Span(*match.span("short")), act
    for match in _SO_CALLED.finditer(text):
        named = named_before(text, sentence_before(text, match.start()), match["kind"], only_repeated=True)
        if named:
            yield Span(*match.span("short")), named
    for match in _THIS.finditer(text):
        if long := kind_before(text, sentence_before(text, match.start()), match["short"]):
            yield Span(*match.span("short")), long


def _told_in_full(text: str) -> Iterator[Pair]:
    """What is said to be the full form of the letters before it."""
    for match in _IN_FULL.finditer(text):
        short, after = Span(*match.span("short")), Span(*match.span("long"))
        letters = match["short"].removesuffix(" Act")
        if is_surely_short(letters) and (long := _in_full(text, after, match, letters)):
            yield short, long
    for match in _WORD_IN_FULL.finditer(text):
        yield Span(*match.span("short")), Span(*match.span("long"))
    for match in _SMALL_IN_FULL.finditer(text):
        after = Span(*match.span("long"))
        if may_be_short(match["short"]) and (long := long_after(text, after, match["short"], whole=False)):
            yield Span(*match.span("short")), long


def _in_full(text: str, after: Span, match: re.Match[str], letters: str) -> Span | None:
    if long := long_after(text, after, letters, whole=False):
        return long
    # What letters are said to stand for up to the end of the sentence, though they have another order.
    is_told = match["letters"] and match["long"][0] == match["short"][0] and text[after.end : after.end + 1] in ".;"
    return after if is_told else None


def _named(text: str, naming: Naming) -> Span | None:
    name = text[naming.name.start : naming.name.end]
    part = without_particle(text, part_before(text, naming.start))
    clause = end_before_clause(text, part)
    if is_surely_short(name):
        return _of_letters(text, [part, *([clause] if clause else [])], name, is_said=naming.is_said)
    if naming.has_article and (act := numbered_act_before(text, naming.start)):
        return act
    if naming.is_said:
        return _of_words(text, clause or part, naming, name)
    return None


def _of_words(text: str, before: Span, naming: Naming, name: str) -> Span | None:
    """What a name stands for that is written as a word."""
    sentence = sentence_before(text, naming.start)
    if _OF_PLACE.fullmatch(name):
        return act_of_place_before(text, sentence, name)
    if may_be_short(name) and (long := _of_marked(text, before, name)):
        return long
    if "-" in name and name[0].isupper() and (long := kind_before(text, sentence, name, is_said=True)):
        return long
    if _COINED.fullmatch(name):
        # `de haven, die Oranjehaven heet`: its own name.
        # `de Rekenkamer schreef, onder de naam Focus, …`: the title of what somebody wrote.
        is_title = _OF_TITLE.match(text, naming.start) is not None and not naming.is_called
        long = beginnings_before(text, before, name)
        is_own = _IS_CALLED.match(text, naming.name.end) is not None
        if long or is_title:
            return long
        return official_phrase_before(text, before) if is_own else called_before(text, before, name)
    return _of_compound(text, sentence, naming, name) if naming.is_called else None


def _of_marked(text: str, before: Span, name: str) -> Span | None:
    """What letters stand for that are no word: `Wsob`, `eIDAS`, `vso`."""
    if is_of_law(name) and (law := law_before(text, before, name)):
        return law
    if is_marked(name) and (any(map(str.isupper, name[1:])) or _OF_FEW.fullmatch(name)):
        return long_before(text, before, name, strictly=True)
    if base(name) != name and _SMALL_OF_PLURAL.fullmatch(base(name)):
        return long_before(text, before, name, strictly=True)
    return each_letter_before(text, before, name) if _SMALL.fullmatch(name) else None


def _of_compound(text: str, sentence: Span, naming: Naming, name: str) -> Span | None:
    """What a compound or a common word is called so: `ook de dual-useverordening genoemd`."""
    if not _COMPOUND.fullmatch(name) or not (naming.has_article or _OF_ACT.search(name)):
        return None
    long = compound_before(text, sentence, name) or _ended(text, sentence, name)
    long = long or repeated_before(text, sentence, name)
    before = part_before(text, before_notes(text, naming.start))
    return long or (official_phrase_before(text, before) if naming.has_article else None)


def _of_letters(text: str, places: Sequence[Span], name: str, *, is_said: bool) -> Span | None:
    places = [*places, *(without for place in places if (without := _without_participle(text, place)))]
    for before in places:
        if long := long_before(text, before, name, strictly=True):
            return long
    if not is_said:
        return None
    if long := before_aside(text, places[0], name):
        return long
    for before in reversed(places):
        long = by_letters(text, before, name) or translated_before(text, before, name, least=_LEAST_TOLD)
        if long := long or long_form(text, before.end, name) or official_phrase_before(text, before):
            return long
    return phrase_around(text, places[-1])


def _without_participle(text: str, before: Span) -> Span | None:
    """A stretch without the participle that ends its clause: `wordt het Crisisplan gevolgd, dat …`."""
    last = _PARTICIPLE.search(text, before.start, before.end)
    return Span(before.start, last.start()) if last and _HAS_VERB.search(text, before.start, last.start()) else None


def _ended(text: str, before: Span, name: str) -> Span | None:
    """An act that ends a compound: `Verordening producten …`, for `dual-useverordening`."""
    acts = [act for act in _ACT.finditer(text, before.start, before.end) if name.casefold().endswith(act[0].casefold())]
    return Span(acts[-1].start(), before.end) if acts else None
