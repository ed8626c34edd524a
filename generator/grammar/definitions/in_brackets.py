"""Short forms that brackets introduce: `… (EfP)`, `AVG (Algemene …)`, `(EFSA, de Europese …)`, `(de Raad)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.definitions.announced_names import ANNOUNCED, ANNOUNCED_LATER, announced, announced_later
from generator.grammar.definitions.by_apposition import name_before_description
from generator.grammar.definitions.citations import is_citation
from generator.grammar.definitions.naming_phrases import OF_PLACE
from generator.grammar.definitions.nicknames import coined_before
from generator.grammar.definitions.of_acts import (
    act_in_brackets,
    half_in_brackets,
    headed_in_brackets,
    kind_in_brackets,
)
from generator.grammar.definitions.of_groups import group_before, numeral_before
from generator.grammar.definitions.of_wholes import numbered_in_brackets, of_compound_in_brackets, small_inside
from generator.grammar.definitions.turned_brackets import LANGUAGE, behind_language, turned
from generator.grammar.long_forms.alignments import beginnings_before
from generator.grammar.long_forms.before_short_forms import lead_of, long_form
from generator.grammar.long_forms.defined_phrases import two_in_small_before
from generator.grammar.long_forms.official_names import is_of_law, law_before
from generator.grammar.long_forms.repeated_names import act_of_place_before, compound_before, repeated_before
from generator.grammar.long_forms.text_before import after_article, bare, part_before, sentence_before, without_article
from generator.grammar.long_forms.translated_bodies import described_body_before
from generator.grammar.short_forms.initials import long_after, long_before
from generator.grammar.short_forms.letters import spells
from generator.grammar.short_forms.long_endings import all_of, ended_before, from_start
from generator.grammar.short_forms.shapes import is_marked, is_number_of_part, is_surely_short
from generator.model.text import Span

Pair = tuple[Span, Span]
_BRACKETS = expression(r"\(([^()]{2,160})\)|\[([^\[\]]{2,160})\]")
_BRACKET = expression(r"[()]")
_ASIDE = expression(r"(?<=\w)\s\([a-z]+\s[^()]{2,40}\)(?=\s\w)")
_OF_PLACE = expression(OF_PLACE)
_MOST_WORDS_REPEATED, _PAIR, _LONG_WORD = 3, 2, 6
# `(Extended Producer Responsibility, EPR)`, `(Engels: …)`, `(EFSA, de Europese Autoriteit …)`.
_DIVIDES = expression(
    r"\s*[,;:]\s+|\s+[–—-]\s+|\s+(?:of|oftewel|ofwel|(?:(?:en|of)\s+)?(?:afgekort(?:\s+(?:als|tot))?|kortweg))\s+"
)
_SHORT_WORD = r"[^\W_][\w.&+/-]*(?:[’'](?:s|en|n))?"
_FIRST = expression(rf"(?:(?:de|het)\s+)?(?P<short>{_SHORT_WORD})(?=[\s,;:])(?!:?\s\d)")
# What an opening bracket holds that is not closed: `Dutch Good Growth Fund (DGGF en …`.
_NOT_CLOSED = expression(
    rf"\([‘“„\"«']?(?P<short>{_SHORT_WORD})(?=[\s,;](?!\s?\d{{1,2}}(?!\d))(?:[^()]{{160}}|[^()]{{0,160}}(?:\(|$)))"
)
_AND = r"(?:,\s+|,?\s+(?:en|of|resp\.|respectievelijk)\s+)"
_ONE_OF_EACH = rf"(?:(?:de|het)\s+)?(?P<short>{_SHORT_WORD})"
_SEVERAL = expression(
    rf"{_ONE_OF_EACH.replace('?P<short>', '')}(?:{_AND}{_ONE_OF_EACH.replace('?P<short>', '')}){{1,5}}"
)
_EACH_SHORT = expression(rf"{_ONE_OF_EACH}(?={_AND}|$)")
_BETWEEN = expression(rf"{_AND}(?:(?:met|van|voor|door|aan|bij|in|op)\s+)?(?:(?:de|het|een)\s+)?$")
_LENGTH_OF_LINK = 27
_OF_KIND = expression(r"(?:(?:de|het)\s+)?(?P<letters>[A-Z]{3,7})-(?P<kind>[a-z]{4,})")
_EACH = expression(r"(?:respectievelijk|resp\.)\s+")
# The same in another language: `(GEB of, in het Engels, DPIA)`.
_ALSO = expression(
    rf"\s*(?:[,;/]|,?\s*(?:of|oftewel|ofwel)\s*,?)?\s*(?i:{LANGUAGE})\s*[,:]?\s+(?:(?:de|het)\s+)?(?P<short>{_SHORT_WORD})\s*$"
)


def in_brackets(text: str) -> Iterator[Pair]:
    """Short forms in brackets or right before them, each with what it stands for."""
    if "(" not in text and "[" not in text:
        return
    for match in _BRACKETS.finditer(text):
        if not is_citation(text, Span(*match.span(match.lastindex or 0))):
            yield from _of_brackets(text, match)
    for match in _NOT_CLOSED.finditer(text):
        if long := _strictly_before(text, match.start(), match["short"]):
            yield Span(*match.span("short")), long


def _of_brackets(text: str, match: re.Match[str]) -> Iterator[Pair]:
    inside = Span(*match.span(match.lastindex or 0))
    if each := _EACH.match(text, inside.start, inside.end):
        yield from _one_each(text, match.start(), Span(each.end(), inside.end))
    elif found := ANNOUNCED.match(text, inside.start, inside.end):
        if each := _EACH.match(text, found.end(), inside.end):
            yield from _one_each(text, match.start(), Span(each.end(), inside.end))
            return
        rest = Span(found.end(), inside.end)
        # `(in juridisch jargon: AAB, algemeen ambtsbericht)`.
        pairs = [pair for pair in _both_inside(text, rest) if pair[0].start == rest.start]
        pairs = pairs or announced(text, match.start(), found.group(), rest)
        yield from pairs or _both_inside(text, inside)
    elif later := ANNOUNCED_LATER.search(text, inside.start, inside.end):
        yield from announced_later(text, match.start(), later, inside) or _unannounced(text, match.start(), inside)
    elif text[match.start()] == "[":
        yield from _in_square(text, match.start(), bare(text, inside))
    else:
        yield from _unannounced(text, match.start(), inside)


def _in_square(text: str, opens: int, short: Span) -> Iterator[Pair]:
    """Square brackets hold what somebody else than the writer adds: only the letters of what is before them."""
    word = text[short.start : short.end]
    is_short = is_surely_short(word) or (is_marked(word) and word[:1].isupper())
    if is_short and (long := long_before(text, part_before(text, opens), word, strictly=True)):
        yield short, long


def _unannounced(text: str, opens: int, inside: Span) -> list[Pair]:
    found = _whole(text, opens, bare(text, inside)) or _around_aside(text, opens, bare(text, inside))
    found = found or act_in_brackets(text, opens, inside)
    found = found or _repeated(text, opens, inside) or _named(text, opens, inside) or _nickname(text, opens, inside)
    found = (
        found
        or half_in_brackets(text, opens, inside)
        or kind_in_brackets(text, opens, inside)
        or headed_in_brackets(text, opens, inside)
    )
    if found:
        return [found]
    found = of_compound_in_brackets(text, opens, inside) or numbered_in_brackets(text, opens, inside)
    if found:
        return [found]
    if pairs := _one_each(text, opens, inside) or _letters_of_kind(text, opens, inside):
        return pairs
    both = _both_inside(text, inside)
    return [
        *both,
        *([] if _is_within(both, inside) else _first_inside(text, opens, inside) or turned(text, opens, inside)),
    ]


def _one_each(text: str, opens: int, inside: Span) -> list[Pair]:
    """Short forms for as many names before the brackets, in order: `de A… en de B… (AID en BID)`."""
    if not _SEVERAL.fullmatch(text, inside.start, inside.end):
        return []
    shorts = [Span(*each.span("short")) for each in _EACH_SHORT.finditer(text, inside.start, inside.end)]
    found: list[Pair] = []
    for short in reversed(shorts):
        word = text[short.start : short.end]
        link = _BETWEEN.search(text, max(0, opens - _LENGTH_OF_LINK), opens) if found else None
        end = link.start() if link else opens
        is_next = (link is not None or not found) and is_surely_short(word)
        long = long_before(text, part_before(text, end), word, strictly=True) if is_next else None
        if not long:
            return []
        found.append((short, long))
        opens = long.start
    return found


def _letters_of_kind(text: str, opens: int, inside: Span) -> list[Pair]:
    """Letters, joined to what the thing is: `Airborne Warning and Control System (AWACS-toestellen)`."""
    of_kind = _OF_KIND.fullmatch(text, inside.start, inside.end)
    long = _strictly_before(text, opens, of_kind["letters"]) if of_kind else None
    if not of_kind or not long:
        return []
    # `spoed- en veiligheidscommunicatie (SV-communicatie)`: then it is a part of the short form.
    is_part = text.endswith(of_kind["kind"], long.start, long.end)
    return [(Span(of_kind.start("letters"), of_kind.end("kind" if is_part else "letters")), long)]


def _is_within(pairs: list[Pair], inside: Span) -> bool:
    """Whether the brackets begin with a short form that stands for what follows it."""
    return any(short.start < long.start for short, long in pairs)


def _strictly_before(text: str, opens: int, word: str) -> Span | None:
    return long_before(text, part_before(text, opens), word, strictly=True) if is_surely_short(word) else None


def _whole(text: str, opens: int, short: Span) -> Pair | None:
    """All that is in brackets is the short form."""
    lead = lead_of(text, part_before(text, opens), short)
    word = text[lead.start : lead.end]
    before = part_before(text, opens)
    long = group_before(text, before, word) or numeral_before(text, before, word)
    long = long or long_form(text, opens, word) or two_in_small_before(text, part_before(text, opens), word)
    if not long or not spells(text[long.start : long.end], word):
        long = name_before_description(text, part_before(text, opens), word) or long
    return (lead, long) if long else None


def _around_aside(text: str, opens: int, short: Span) -> Pair | None:
    """Other brackets are within the long form: `Internationale Organisatie (van de VN) voor Migratie (IOM)`."""
    before, word = part_before(text, opens), text[short.start : short.end]
    asides = list(_ASIDE.finditer(text, before.start, before.end)) if is_surely_short(word) else []
    if not asides:
        return None
    aside = asides[-1]
    without = text[: aside.start()] + " " * len(aside[0]) + text[aside.end() :]
    long = long_before(without, before, word, strictly=True)
    return (short, long) if long and long.start < aside.start() else None


def _nickname(text: str, opens: int, inside: Span) -> Pair | None:
    """A name in capitals made of parts of a longer one, or known everywhere: `(Vluchtelingenverdrag)`, `(Frontex)`."""
    short = bare(text, inside)
    name, before = without_article(text, short), sentence_before(text, opens)
    if not name.isalpha() or not name[:1].isupper():
        return None
    long = beginnings_before(text, before, name) or compound_before(text, before, name)
    long = long or coined_before(text, before, name)
    return (short, long) if long else None


def _repeated(text: str, opens: int, inside: Span) -> Pair | None:
    """A name in brackets that only repeats words of what it stands for: `(de Raad)`, `(«het Verdrag»)`."""
    short = bare(text, inside)
    name = without_article(text, short)
    is_bare = len(short) == len(inside) and name == text[short.start : short.end]
    words = name.split()
    is_word = len(words) == _PAIR and len(words[0]) >= _LONG_WORD and words[0].istitle()
    is_plain = name.replace(" ", "").replace("-", "").isalpha() and (is_word or not is_surely_short(name))
    if _OF_PLACE.fullmatch(name) and (act := act_of_place_before(text, sentence_before(text, opens), name)):
        return short, act
    if not is_plain or len(words) > _MOST_WORDS_REPEATED or any(is_number_of_part(word) for word in words):
        return None
    if name.islower() and name == text[short.start : short.end]:
        return None
    long = repeated_before(text, sentence_before(text, opens), name)
    if not long or _BRACKET.search(text, long.start, long.end):
        return None
    # Without an article or quotation marks the very word stands in it: `Europese Commissie (Commissie)`.
    is_same = re.search(rf"\b{re.escape(name)}\b", text[long.start : long.end]) is not None
    return (short, long) if is_same or not is_bare or len(words) > 1 else None


def _named(text: str, opens: int, inside: Span) -> Pair | None:
    """An article and letters that are written as a word: `Wet open overheid (de Woo)`."""
    name, before = after_article(text, inside), part_before(text, opens)
    word = text[name.start : name.end]
    if name == inside or not word[:1].isupper() or not is_marked(word):
        return None
    long = law_before(text, before, word) if is_of_law(word) else None
    long = long or long_before(text, before, word, strictly=True)
    return (name, long) if long else None


def _both_inside(text: str, inside: Span) -> list[Pair]:
    """Both halves in brackets: `producentenverantwoordelijkheid (Extended Producer Responsibility, EPR)`."""
    start = behind_language(text, inside).start
    for cut in _DIVIDES.finditer(text, start, inside.end):
        left, right = bare(text, Span(start, cut.start())), bare(text, Span(cut.end(), inside.end))
        if is_surely_short(text[right.start : right.end]):
            long = long_before(text, left, text[right.start : right.end], strictly=True)
            if long := from_start(text, left, long) if long else all_of(text, left, text[right.start : right.end]):
                return [(right, long)]
        if long := _law_inside(text, left, right) or small_inside(text, left, right):
            return [(right, long)]
        short = text[left.start : left.end]
        if is_surely_short(short) and (long := long_after(text, behind_language(text, right), short)):
            return [(left, long)]
    return []


def _law_inside(text: str, left: Span, right: Span) -> Span | None:
    """The name of a law and its short form, both in brackets: `de pensioenwet (Wet toekomst pensioenen, Wtp)`."""
    word = text[right.start : right.end]
    long = long_before(text, left, word, strictly=True) if is_of_law(word) and is_marked(word) else None
    return long if long and long.start == left.start else None


def _first_inside(text: str, opens: int, inside: Span) -> list[Pair]:
    """A short form in brackets with more behind it: `… Welzijn en Sport (VWS, dat hierover gaat)`.

    Another language's letters behind it stand for the same.
    """
    first = _FIRST.match(text, inside.start, inside.end)
    if first and is_of_law(first["short"]) and (law := law_before(text, part_before(text, opens), first["short"])):
        return [(Span(*first.span("short")), law)]
    if not first or not is_surely_short(first["short"]):
        return []
    long = _strictly_before(text, opens, first["short"])
    if not long and text[first.end()] != ":":
        long = _body_before(text, opens, first["short"])
    also = _ALSO.match(text, first.end(), inside.end) if long else None
    shorts = [first, *([also] if also and is_surely_short(also["short"]) else [])]
    return [(Span(*each.span("short")), long) for each in shorts] if long else []


def _body_before(text: str, opens: int, word: str) -> Span | None:
    before = part_before(text, opens)
    return ended_before(text, before, word) or described_body_before(text, before, word)
