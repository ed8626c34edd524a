"""Short forms that a text introduces: `Enhanced Forward Presence (EfP)`, `(hierna: EPSCO-Raad)`, `AVG (Algemene …)`.

The letters of a short form decide where they can (`short_forms/initials.py`), else its words, else the phrase before it
(`long_forms/defined_phrases.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.folding import plain_word
from generator.grammar.characters.remembered import remembered, remembered_all
from generator.grammar.definitions.by_apposition import by_apposition
from generator.grammar.definitions.by_naming import by_naming
from generator.grammar.definitions.in_brackets import in_brackets
from generator.grammar.definitions.in_line import in_line
from generator.grammar.definitions.known_names import Names, known_alike, known_beside, shipped_names
from generator.grammar.definitions.nicknames import nicknames
from generator.grammar.definitions.objections import lacks_number, may_stand_for
from generator.grammar.definitions.stated_meanings import stated_meanings
from generator.grammar.lexicons.lexicons import is_foreign_word
from generator.grammar.long_forms.official_heads import with_official_head
from generator.grammar.long_forms.text_before import after_article, sentence_before, with_quoted_article
from generator.grammar.short_forms.initials import WORD
from generator.grammar.short_forms.letters import LINKING, spells
from generator.grammar.short_forms.names_in_capitals import whole_name
from generator.grammar.short_forms.shapes import is_of_province, is_province
from generator.grammar.words.sets import word_set
from generator.model.text import Span


def _capital(letter: str) -> str:
    plain = plain_word(letter)
    return plain.upper() if letter.isupper() and len(plain) == 1 and plain.isascii() else ""


# `AI` and `VK` are the first letters of too many things.
_SHORTEST_IMPLIED = 3
# Only a part of a short form: `ILT-IOD`, `ISQM 1`.
_WENT_BEFORE = expression(r"[A-Z][-‐‑]$")
_GOES_ON = expression(r"[-‐‑][A-Z]|\s\d(?!\d)")
_SMALL_BEFORE_NAME = expression(r"[a-z][\w-]+\s(?=[A-Z])")
_GROUPS = word_set("consortium programma project initiatief platform netwerk onderzoeksprogramma samenwerkingsverband")
_FEWEST_OF_TITLE = 3
_REACH = 40
# `Électricité de France (EDF)`.
_CAPITALS = {code: folded for code in range(0xC0, 0x180) if (folded := _capital(chr(code)))}
_MARKED = expression(f"[{''.join(map(chr, _CAPITALS))}]")
# `stichting (Gelijk)waardig Herstel`.
_NUMBERED = expression(r"(?<![\w-])[a-z]{4,}\s(?P<number>\d{1,2})\s(?:van\s)?(?:(?:de|het)\s)?$")
_POINTING = expression(r"(?<=[.?!])\s(?:Die|Deze|Dit|Dat)\s$")
_LENGTH_OF_POINTING = 7
_LEGAL_FORM = expression(r"\s(?:[NB]\.V|S\.A|U\.A)$")
_LEGAL_FORM_LAST = expression(r"\s(?:[NB]\.?V\.?|S\.A\.|U\.A\.)$")
_LENGTH_OF_FORM = 4
_OF_LETTERS = expression(r"(?P<letters>[A-Z][A-Z\d&]{1,6})-(?P<kind>[a-z]{4,})")
_BEGUN = expression(r"(?<![\w(])\(([A-Za-z][a-z]+)\)(?=[a-z])")


@dataclass(frozen=True)
class Definition:
    """A short form and the words it stands for, as spans of the text (offsets)."""

    short: Span
    long: Span


def definitions(text: str, names: Names | None = None) -> Iterator[Definition]:
    """The short forms that a text introduces, in order, each with its long form in the same sentence.

    `names` are what short forms are known to stand for; without them those that the program ships.
    """
    plain, known = _plain(text), shipped_names() if names is None else names
    beside, alike = tuple(known_beside(plain, known)), tuple(known_alike(plain, known))
    found = [*_definitions(text, beside), *_told(text), *_definitions(text, alike)]
    if not found:
        return
    known_pairs = frozenset(beside)
    taken, covered = [], bytearray(len(text))
    for each in found:
        place = slice(each.short.start, each.short.end)
        if not any(covered[place]) and not _is_province(text, each) and _may_be(text, each, known_pairs):
            covered[place] = b"\1" * len(each.short)
            taken.append(each)
    yield from sorted(taken, key=lambda each: each.short)


@remembered_all
def _told(text: str) -> Iterator[Definition]:
    """What a text says itself, whatever is known."""
    plain = _plain(text)
    searches = (in_brackets, stated_meanings, by_naming, in_line, nicknames, by_apposition)
    return _definitions(text, (pair for search in searches for pair in search(plain)))


def _definitions(text: str, pairs: Iterable[tuple[Span, Span]]) -> Iterator[Definition]:
    return (_definition(text, _plain(text), short, long) for short, long in pairs)


def _definition(text: str, plain: str, short: Span, long: Span) -> Definition:
    long = _whole(text, plain, short, long)
    named = with_quoted_article(plain, after_article(plain, short))
    compound = _OF_LETTERS.fullmatch(plain, named.start, named.end)
    # What the text calls it for is no part of it: `Inkomensvoorziening Volledig … (IVA-uitkering)`.
    words = plain[long.start : long.end]
    is_more = (
        compound is not None
        and long.start < short.start
        and compound["kind"] not in words.casefold()
        and spells(words, compound["letters"])
    )
    return Definition(Span(*compound.span("letters")) if compound and is_more else named, long)


def _may_be(text: str, found: Definition, known: Collection[tuple[Span, Span]]) -> bool:
    """Whether nothing speaks against a definition; a known name need have no letter of its short form."""
    is_known = (found.short, found.long) in known
    return may_stand_for(text, found.short, found.long, is_known=is_known)


@remembered
def _plain(text: str) -> str:
    """A text of the same length without what hides letters: marks on capitals, brackets in words, figures above."""
    text = text.translate(_CAPITALS) if not text.isascii() and _MARKED.search(text) else text
    for begun in _BEGUN.finditer(text) if "(" in text else ():
        text = f"{text[: begun.start()]} {begun[1]}-{text[begun.end() :]}"
    return text


def _whole(text: str, plain: str, short: Span, long: Span) -> Span:
    if long.start > short.start:
        # `KLM (Koninklijke Luchtvaart Maatschappij N.V.)`.
        is_cut = text.startswith(".", long.end) and _LEGAL_FORM.search(
            text, max(0, long.end - _LENGTH_OF_FORM), long.end
        )
        return Span(long.start, long.end + 1) if is_cut else long
    long = _without_legal_form(plain, short, long)
    long = _from_name(plain, short, with_official_head(plain, whole_name(plain, long)))
    long = _with_number(plain, plain[short.start : short.end], long)
    return Span(long.start - 1, long.end) if text[long.start - 1 : long.start] == "(" > plain[long.start - 1] else long


def _without_legal_form(plain: str, short: Span, long: Span) -> Span:
    """A long form without `B.V.` at its end, of which a short form in letters says nothing."""
    form = _LEGAL_FORM_LAST.search(plain, long.start, long.end)
    is_more = form is not None and spells(plain[long.start : form.start()], plain[short.start : short.end])
    return Span(long.start, form.start()) if form and is_more else long


def _from_name(plain: str, short: Span, long: Span) -> Span:
    """A long form without the small word before the name that gives all letters: `consortium Provenance Research …`."""
    first = _SMALL_BEFORE_NAME.match(plain, long.start, long.end)
    rest = plain[first.end() : long.end] if first else ""
    is_name = first and (spells(rest, plain[short.start : short.end]) or _is_name_of_group(first[0].strip(), rest))
    return Span(first.end(), long.end) if first and is_name else long


def _is_name_of_group(kind: str, name: str) -> bool:
    """Whether a word says what is called by an English name: `consortium`, `programma`."""
    words = WORD.findall(name)
    is_title = len(words) >= _FEWEST_OF_TITLE and all(word[0].isupper() or word in LINKING for word in words)
    return kind in _GROUPS and is_title and sum(map(is_foreign_word, words)) > 1


def _with_number(plain: str, short: str, long: Span) -> Span:
    """A long form with the number that its short form has: `serotype 3 van het blauwtongvirus` for `BTV-3`."""
    if not lacks_number(short, plain[long.start : long.end]):
        return long
    numbered = _NUMBERED.search(plain, max(0, long.start - _REACH), long.start)
    is_its = numbered is not None and short.endswith(f"-{numbered['number']}")
    return Span(numbered.start(), long.end) if numbered and is_its else long


def _is_province(text: str, found: Definition) -> bool:
    short = text[found.short.start : found.short.end]
    return is_of_province(short) and is_province(text[found.long.start : found.long.end])


def spelled_out_before(text: str, short: Span) -> Span | None:
    """The words in capitals before a short form in its sentence that have its letters: `Joint Expeditionary Force`."""
    letters = text[short.start : short.end]
    is_long = letters.isupper() and letters.isalpha() and len(letters) >= _SHORTEST_IMPLIED
    if (
        not is_long
        or _GOES_ON.match(text, short.end)
        or _WENT_BEFORE.search(text, max(0, short.start - 2), short.start)
    ):
        return None
    before = sentence_before(text, short.start)
    if pointing := _POINTING.search(text, max(0, short.start - _LENGTH_OF_POINTING), short.start):
        # `… de Joint Expeditionary Force. Die JEF …`.
        before = sentence_before(text, pointing.start())
    words = [word for word in WORD.finditer(text, before.start, before.end) if word[0] not in LINKING]
    for last in range(len(words) - 1, len(letters) - 2, -1):
        part = words[last - len(letters) + 1 : last + 1]
        is_name = all(word[0][0] == letter for word, letter in zip(part, letters, strict=True))
        if is_name and not any(sign in text[part[0].start() : part[-1].end()] for sign in ",.;:()?!"):
            return Span(part[0].start(), part[-1].end() - part[-1][0].endswith("-"))
    return None
