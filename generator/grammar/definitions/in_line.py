"""Short forms that a text introduces without brackets: `…, afgekort IPB`, `het UWV, het Uitvoeringsinstituut …,`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Gated
from generator.grammar.definitions.announced_names import before_notes
from generator.grammar.definitions.announcements import ANNOUNCE, ANNOUNCING, before_leads, is_naming, may_announce
from generator.grammar.definitions.lacking_letters import SHORTEST_BESIDE, give_all_but_one, lacking_one
from generator.grammar.definitions.nicknames import official_phrase_before
from generator.grammar.definitions.of_acts import numbered_act_before
from generator.grammar.definitions.places import has_name_beside
from generator.grammar.definitions.small_beside import each_letter_before, in_small
from generator.grammar.long_forms.alignments import translated_before
from generator.grammar.long_forms.before_short_forms import long_form
from generator.grammar.long_forms.defined_phrases import described_kind_before
from generator.grammar.long_forms.official_names import is_of_law, law_after, law_before
from generator.grammar.long_forms.repeated_names import (
    compound_before,
    named_before,
    repeated_before,
    shortened_before,
)
from generator.grammar.long_forms.text_before import (
    bare,
    part_before,
    sentence_before,
    without_article,
    without_particle,
)
from generator.grammar.long_forms.translated_bodies import body_after, body_beside
from generator.grammar.short_forms.initials import WORD, long_after, long_before
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.long_endings import before_aside, end_before_clause, ended_before
from generator.grammar.short_forms.names_in_capitals import turned_before
from generator.grammar.short_forms.shapes import ENDING, NAMED_LAW, SHORT, is_surely_short, letters_of, may_be_short
from generator.grammar.words.hints import words_in
from generator.model.text import Span

_NAME = rf"(?:[‘“„\"«'](?P<quoted>[^‘’“”„\"«»]{{2,80}})[’”\"»']|(?P<bare>{SHORT}))"
_AFTER = Gated(
    expression(
        rf"(?<![\w(\[])(?=,|[a-zHVK])(?P<announced>(?:,\s*)?(?i:{ANNOUNCE})\s*(?P<colon>:?)\s+)(?P<article>de\s+|het\s+|een\s+(?=[A-Z]))?(?!{ANNOUNCING}){_NAME}"
    ),
    may_announce,
)
_SHORT_WORD = rf"[A-Z](?<![\w-][A-Z])[\w&+/-]{{1,12}}(?:{ENDING})?"
_BESIDE = Gated(
    expression(
        rf"(?P<between>,\s+(?P<article>(?:de|het)\s+)?|\s+[–—-]\s+(?:de\s+|het\s+)?)(?P<short>{_SHORT_WORD}(?:\s(?:19|20)\d\d)?)(?=\s*[,.;:?!)]|\s+[–—-]\s|\s+(?:genaamd|genoemd|geheten|dus)\b)"
    ),
    has_name_beside,
)
_SPELLED = expression(
    rf"(?P<short>{_SHORT_WORD})"
    r"(?:,\s+(?:voluit\s+|dat\s+staat\s+voor\s+|wat\s+staat\s+voor\s+|oftewel\s+|ofwel\s+)?(?P<article>(?:de|het|een)\s+)?"
    r"|\s+(?:staat\s+voor|is\s+de\s+afkorting\s+van|oftewel|ofwel|[–—-])\s+(?:de\s+|het\s+|een\s+)?)"
    r"(?P<long>[^.;:()–—]{5,120})"
)
# `de Waadi, de Wet allocatie arbeidskrachten door intermediairs,`.
_LAW_BESIDE = Gated(
    expression(
        r"(?<![\w-])(?P<short>W[a-z]{2,6}),\s+(?:voluit\s+)?(?:de\s+)?(?P<long>(?:[Rr]ijksw|W)et\s[^,.;:()–—]{5,120})(?=[,.;:]|\s[–—(])"
    ),
    lambda text: not words_in(text).isdisjoint(("wet", "rijkswet")),
)
# `NPO: Nederlandse Publieke Omroep.`, in a note.
_EXPLAINED = expression(rf"(?:^|(?<=\n))\s*(?P<short>{_SHORT_WORD})\s*[:=]\s+(?P<long>[^.;:()–—]{{5,120}})")
# `Vraag over FSV: de Fraude Signalering Voorziening.`
_EXPLAINED_WITHIN = expression(
    rf"(?<=[a-z]\s)(?P<short>{_SHORT_WORD}):\s+(?P<article>(?:de|het)\s+)(?P<long>[A-Z][^.;:()–—]{{5,120}})"
)
_EACH_LETTER = expression(
    rf"(?<=[a-z]\s)(?P<short>{_SHORT_WORD}):\s+(?P<long>(?!(?:de|het|een)\s)[a-z][^.;:()–—]{{8,80}})(?=[.;])"
)
_HEAD_OF_BODY = expression(
    r"(?:Vereniging|Stichting|Federatie|Bond|Unie|Samenwerkingsverband)\s+(?:van|voor)\s+(?:de\s+|het\s+)?"
)
_STANDS_FOR = expression(r"staat\s+voor|afkorting\s+van")
_NAME_IN_CAPITALS = expression(r"[A-Z][\w-]+(?:\s+(?:(?:en|van|voor|de|het)\s+)*[A-Z][\w-]+)+")
_OR = Gated(
    expression(rf"(?<=\s)of\s+(?P<article>(?:de|het)\s+)?(?P<short>{_SHORT_WORD})(?![\w-])"),
    lambda text: "of" in words_in(text),
)
_SAYS_SHORT = expression(r"afgekort|afkorting|acroniem|letterwoord|kortweg|\bkort\b", re.IGNORECASE)
# Else more words may belong to the name: `hierna het VN-verdrag handicap`.
_AT_END = expression(r"[’”»\"']?(?:\s*[,.;:?!)]|\s+[–—-]|\s+(?:genoemd|geheten|noemen)\b|\s*$)")
_SAYS_NAME = expression(r"hierna|verder|bekend|aangeduid|betiteld|ook\s+wel|internationaal|in\s+de\s", re.IGNORECASE)
_GIVES_NAME = expression(
    r"(?:,\s*)?(?:hierna|kortweg|in\s+het\s+vervolg|verder\s+(?:te\s+noemen|genoemd|aangeduid))", re.IGNORECASE
)
_OR_ALSO = expression(
    r"[’”»\"']?\s+(?:of|dan\s+wel)\s+(?:ook\s+)?(?:kortweg\s+)?(?:de|het)\s+[‘“„«\"']?(?P<name>[A-Za-z][\w-]{3,})[’”»\"']?(?=\s*[,.;:)]|\s+(?:genoemd|te\s+noemen))"
)
_COMMON = expression(r"[a-z][a-z-]{2,}")
_OF_ACT = expression(r"[\w-]{3,}(?:verordening|richtlijn|besluit|code)")
_SMALL = expression(r"[a-z]{2,4}")
_VOWEL = expression(r"[aeiouy]", re.IGNORECASE)
_LAW = expression(NAMED_LAW)
_DASH_AFTER = expression(r"\s+[–—-]\s")
_DASHES = ("–", "—", "-")
_LONGEST_OF_LAW = 6


def in_line(text: str) -> Iterator[tuple[Span, Span]]:
    """Short forms outside brackets, each with what it stands for."""
    yield from _announced(text)
    yield from in_small(text)
    yield from _or_short(text)
    for match in _BESIDE.finditer(text):
        if long := _beside(text, match):
            yield Span(*match.span("short")), long
    yield from _laws(text)
    yield from _in_each_letter(text) if ":" in text else ()
    for match in (*_SPELLED.finditer(text), *_explained(text)):
        is_sure = (
            match.re.pattern == _EXPLAINED.pattern
            or match["article"] is not None
            or "," not in text[slice(*_gap(match))]
        )
        if _may_stand_beside(match["short"], is_sure=is_sure):
            short, after = Span(*match.span("short")), Span(*match.span("long"))
            long = long_after(text, after, match["short"], whole=False) or _told(text, match)
            long = long or _after_head(text, after, match["short"])
            if long := long or body_after(text, after, short):
                yield short, long


def _in_each_letter(text: str) -> Iterator[tuple[Span, Span]]:
    """Words up to the end of a sentence of which each begins with a letter: `een PBT: persistent, …`."""
    for match in _EACH_LETTER.finditer(text):
        words = [word for word in WORD.findall(match["long"]) if word not in LINKING]
        if is_surely_short(match["short"]) and [word[0].upper() for word in words] == letters_of(match["short"]):
            yield Span(*match.span("short")), Span(*match.span("long"))


def _explained(text: str) -> Iterator[re.Match[str]]:
    """Short forms before a colon or another sign, and what follows it."""
    if ":" in text or "=" in text:
        yield from _EXPLAINED.finditer(text)
        yield from _EXPLAINED_WITHIN.finditer(text)


def _laws(text: str) -> Iterator[tuple[Span, Span]]:
    """A law behind its short form, which is written as a word: `de Waadi, de Wet allocatie …`."""
    for match in _LAW_BESIDE.finditer(text):
        if long := law_after(text, Span(*match.span("long")), match["short"]):
            yield Span(*match.span("short")), long


def _beside(text: str, match: re.Match[str]) -> Span | None:
    """What a short form stands for that stands right behind it, after a comma or a dash."""
    short = match["short"]
    if not _may_stand_beside(short, is_sure=match["article"] is not None or "," not in match["between"]):
        return None
    before = part_before(text, match.start("between"))
    long = long_before(text, before, short, strictly=True) or ended_before(text, before, short)
    long = long or _named_beside(text, before, match) or body_beside(text, before, Span(*match.span("short")))
    long = long or turned_before(text, before, short) or lacking_one(text, before, match)
    is_long = len(letters_of(short)) > SHORTEST_BESIDE - (match["article"] is not None)
    return long or (translated_before(text, before, short, least=1) if is_long else None)


def _named_beside(text: str, before: Span, match: re.Match[str]) -> Span | None:
    """A name in capitals of which a word gives no letter: `de Rijksdienst voor Ondernemend Nederland, RVO,`."""
    if len(letters_of(match["short"])) < SHORTEST_BESIDE:
        return None
    long = long_before(text, before, match["short"])
    words = WORD.findall(text, long.start, long.end) if long else []
    is_closed = match["article"] is not None or match["between"].strip()[0] in _DASHES
    if is_closed and match["between"][0] != "," and _DASH_AFTER.match(text, match.end("short")):
        words = words[:2]
    if all(word[0].isupper() or word.casefold() in LINKING for word in words):
        return long
    return long if match["article"] and give_all_but_one(words, letters_of(match["short"])) else None


def _told(text: str, match: re.Match[str]) -> Span | None:
    """A name in capitals of which it is said that a short form stands for it: `EVENING staat voor Effectstudie …`."""
    start, name = match.start("long"), _NAME_IN_CAPITALS.match(match["long"])
    is_told = _STANDS_FOR.search(text[slice(*_gap(match))]) is not None
    return Span(start, start + name.end()) if is_told and name and name[0][0] == match["short"][0] else None


def _after_head(text: str, after: Span, short: str) -> Span | None:
    """A body whose kind gives no letter: `RIWA, de Vereniging van Rivierwaterbedrijven`."""
    head = _HEAD_OF_BODY.match(text, after.start, after.end)
    if not head or len(letters_of(short)) <= SHORTEST_BESIDE:
        return None
    rest = long_after(text, Span(head.end(), after.end), short, whole=False)
    return Span(after.start, rest.end) if rest and rest.start == head.end() else None


def _gap(match: re.Match[str]) -> tuple[int, int]:
    return match.end("short"), match.start("long")


def _may_stand_beside(short: str, *, is_sure: bool) -> bool:
    return is_surely_short(short) and (is_sure or len(letters_of(short)) >= SHORTEST_BESIDE)


def _announced(text: str) -> Iterator[tuple[Span, Span]]:
    """`…, hierna ‘de reactie’, …`, `…, afgekort IPB`, `… of kortweg IPB`."""
    for match in _AFTER.finditer(text):
        short = _without_stop(text, bare(text, Span(*match.span("quoted" if match["quoted"] else "bare"))))
        long = _by_letters(text, match, short)
        if long:
            yield short, long
            yield from _also(text, match, short, long)
        elif named := _by_name(text, match, short):
            yield named


def _also(text: str, match: re.Match[str], short: Span, long: Span) -> Iterator[tuple[Span, Span]]:
    """A second name for the rest of a text: `…, hierna de AP of de toezichthouder, …`."""
    also = _OR_ALSO.match(text, short.end) if _GIVES_NAME.match(match["announced"]) else None
    if also:
        yield Span(*also.span("name")), long


def _without_stop(text: str, short: Span) -> Span:
    """A short form without the full stop of the sentence that it ends: `ACM.`, not that of `m.e.r.`."""
    word = text[short.start : short.end]
    return Span(short.start, short.end - 1) if word.find(".") == len(word) - 1 else short


def _by_letters(text: str, match: re.Match[str], short: Span) -> Span | None:
    end = before_notes(text, before_leads(text, match.start("announced")))
    before, word = without_particle(text, part_before(text, end)), text[short.start : short.end]
    says_short = _SAYS_SHORT.search(match["announced"]) is not None
    if is_surely_short(word):
        is_all = _AT_END.match(text, short.end) is not None
        is_said = says_short or (is_all and _SAYS_NAME.search(match["announced"]) is not None)
        long = long_before(text, before, word, strictly=True) or before_aside(text, before, word)
        long = long or (long_form(text, before.end, word) if is_said else None)
        return long or (official_phrase_before(text, before) if is_said else None)
    if not may_be_short(word):
        return None
    if is_of_law(word) and (law := law_before(text, before, word)):
        return law
    is_shortened = not word.isalpha() or not _VOWEL.search(word) or (word[0].isupper() and len(word) <= _LONGEST_OF_LAW)
    long = long_before(text, before, word, strictly=True) if is_shortened or says_short else None
    long = long or (described_kind_before(text, before, word) if says_short else None)
    if not long and _SMALL.fullmatch(word) and _AT_END.match(text, short.end):
        long = each_letter_before(text, before, word)
    return long if long and not text.startswith(word, long.start) else None


def _by_name(text: str, match: re.Match[str], short: Span) -> tuple[Span, Span] | None:
    """What a name stands for that an announcement gives for the rest of a text."""
    if match["article"] and not match["quoted"] and _GIVES_NAME.match(match["announced"]):
        return _renamed(text, match, short)
    is_act = _OF_ACT.fullmatch(text, short.start, short.end) is not None
    if is_act and (act := numbered_act_before(text, match.start("announced"))):
        return short, act
    is_law = _LAW.fullmatch(text, short.start, short.end) is not None
    if not is_law and not (match["quoted"] or match["colon"]):
        return None
    if not is_law and not is_naming(match["announced"], text[match.end("announced") :]):
        return None
    before = sentence_before(text, before_leads(text, match.start("announced")))
    long = named_before(text, before, without_article(text, short))
    return (short, long) if long else None


def _renamed(text: str, match: re.Match[str], short: Span) -> tuple[Span, Span] | None:
    """A common word that takes the place of a name with the same word: `het Deltaplan Zoet Water, hierna het plan,`."""
    name = text[short.start : short.end]
    at = match.start("announced")
    is_apart = text[max(0, at - 2) : at] in (", ", "– ", "— ") or match["announced"].startswith(",")
    is_apart = is_apart or text.startswith(", of ", before_leads(text, at))
    if not is_apart or not _COMMON.fullmatch(name) or not _AT_END.match(text, short.end):
        return None
    before = sentence_before(text, before_notes(text, before_leads(text, at)))
    before = end_before_clause(text, before) or before
    long = compound_before(text, before, name) or repeated_before(text, before, name)
    long = long or shortened_before(text, before, name)
    is_name = long is not None and (text[long.start].isupper() or "hierna" in match["announced"])
    return (short, long) if long and is_name and "," not in text[long.start : long.end] else None


def _or_short(text: str) -> Iterator[tuple[Span, Span]]:
    """`een Joint Investigation Team of JIT`: the same thing once more, by its letters alone."""
    for match in _OR.finditer(text):
        if _may_stand_beside(match["short"], is_sure=match["article"] is not None):
            before = part_before(text, match.start())
            long = long_before(text, before, match["short"], strictly=True)
            if long := long or turned_before(text, before, match["short"]):
                yield Span(*match.span("short")), long
