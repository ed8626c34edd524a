"""The fields of a source: a title that nothing Dutch stands in is of one language from its first word to its last.

A source is written in fields: an author, a title, a place with a year. What is found in a field is often a part of it,
as a number, a bracket or a word that Dutch has, too, ends a run of words: `Sole in Subarea 4 (North Sea): replacing
advice for 2025`. A field that holds a phrase, and no Dutch word, is this phrase.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.field import Field
from generator.grammar.foreign_runs.parts import Words
from generator.grammar.lexicons.lexicons import LEXICONS
from generator.grammar.lexicons.words import TextWord
from generator.model.text import Span

Phrase = tuple[Span, str]
# What may stand between two words of a title.
_WITHIN = expression(
    r"\s+|\s[€$£]\s?|['’]\s*|\s*[&/+]\s*|[-‐‑_]|\s?:\s+|\s+[–—-]\s+|(?:\s|(?<=\d))\(|\)(?:\s?:)?\s+|\)\s+[–—-]\s+|\)[/-]"
)
_IN_NUMBER = expression(r"(?<=\d[.,])\d")
# `Guidelines No. 13`, `Rapport n° 5`.
_OF_NUMBER = expression(r"(?:\.|°)\s?")
_NUMBERED = frozenset({"no", "nr", "n", "vol", "art", "ch"})
_BRACKET = expression(r"\(([^()]*)\)")
# A bracket that is no part of a title: a further sentence, a list, an address, words such as `zie`.
_OTHER_BRACKET = expression(
    r"[.,;:«»“”„\"\[\]]|^(?:zie|hierna|verder|bijvoorbeeld|onder|met|en|of)(?!\w)|^\W*$", re.IGNORECASE
)
_COMMA = expression(r",\s+")
_CITED = expression(r"(?<!\w)(?:[Zz]ie|[Zz]ie\sook|[Vv]gl\.|[Bb]ron:?|[Aa]ldus)\s$")
_REACH = 12
_LONGEST_BRACKET = 40
_LONG = 3
# The languages whose titles are found behind an author in them, where nothing else proves them.
_OF_AUTHORS = ("fr", "de")


def with_fields(text: str, words: Sequence[TextWord], found: Iterable[Phrase]) -> list[Phrase]:
    """The phrases of a text, in order, each as far as the field of a source goes that it stands in."""
    phrases = sorted(found)
    told: dict[str, Words] = {}
    borders: Sequence[int] | None = None
    for language in LEXICONS:
        if not any(each == language for _, each in phrases):
            continue
        borders = _borders(text, words) if borders is None else borders
        phrases = _in_language(told.setdefault(language, Words(text, words, language)), borders, phrases)
    return phrases


def fields_alone(text: str, words: Sequence[TextWord], seeds: Iterable[Phrase]) -> Iterator[Phrase]:
    """The titles of sources around single words (`seeds`, in order) of a language, which alone prove nothing.

    A title counts only if the whole field of the source around such a word may be of the language.
    """
    borders: Sequence[int] = ()
    told: dict[str, Words] = {}
    end = 0
    for span, language in seeds:
        if span.start < end:
            continue
        borders = borders or _borders(text, words)
        first, last = _around(words, borders, span)
        field = Field(told.setdefault(language, Words(text, words, language)), first, last, ())
        is_source = field.is_short_title() and _fills_source(text, words, first, last)
        if title := field.whole_title() if is_source else field.title() if field.is_proven() else None:
            end = title.end
            yield title, language


def _fills_source(text: str, words: Sequence[TextWord], first: int, last: int) -> bool:
    """Whether signs that part sources, or the ends of the text, stand around words."""
    before = text[words[first - 1].end : words[first].start].strip() if first else "|"
    behind = text[words[last].end : words[last + 1].start if last + 1 < len(words) else len(text)].strip()
    return before.lstrip(")").lstrip() in ("|", ";") and behind[:1] in ("", "|", ";", ",", ".", "(")


def _in_language(words: Words, borders: Sequence[int], phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, those of one language each as far as its field goes."""
    kept: list[Phrase] = [each for each in phrases if each[1] != words.language]
    for field in _fields(words, borders, phrases):
        whole = field.whole()
        # What is of another language stands in a field of none.
        if whole and not any(whole.overlaps(other) for other, _ in kept):
            kept.append((whole, words.language))
        else:
            kept.extend((span, words.language) for span in field.found)
    if words.language in _OF_AUTHORS:
        kept.extend(_behind_authors(words, borders, sorted(kept)))
    return _with_clauses(words, borders, sorted(kept))


def _behind_authors(words: Words, borders: Sequence[int], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """The titles behind an author of the same language: `Statistisches Bundesamt, Pflegestatistik 2021, Wiesbaden`."""
    starts = {words.words[at].start: number for number, at in enumerate(borders)}
    for span, language in phrases:
        at = bisect_right(words.words, span.end, key=attrgetter("end"))
        number = starts.get(words.words[at].start) if at < len(words.words) else None
        is_first = span.start in starts or _CITED.search(words.text, max(0, span.start - _REACH), span.start)
        if language != words.language or not is_first or number is None:
            continue
        end = borders[number + 1] if number + 1 < len(borders) else len(words.words)
        if not _COMMA.fullmatch(words.text[span.end : words.words[at].start]):
            continue
        title = Field(words, at, end - 1, ()).title()
        if title and not any(title.overlaps(other) for other, _ in phrases):
            yield title, language


def _with_clauses(words: Words, borders: Sequence[int], phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases, where a title goes on behind a comma as one: `Tenir le cap, protéger la population`."""
    made: list[Phrase] = []
    for span, language in phrases:
        before = made[-1] if made else None
        if before and before[1] == language == words.language and _is_clause(words, borders, before[0], span):
            made[-1] = (Span(before[0].start, span.end), language)
        else:
            made.append((span, language))
    return made


def _is_clause(words: Words, borders: Sequence[int], before: Span, after: Span) -> bool:
    """Whether small letters follow the comma behind a title that fills its field, and fill theirs."""
    text = words.text
    if not _COMMA.fullmatch(text[before.end : after.start]) or not text[after.start].islower():
        return False
    starts = {words.words[at].start for at in borders}
    ends = {words.words[at - 1].end for at in borders if at} | {words.words[-1].end}
    is_whole = {before.start, after.start} <= starts and after.end in ends
    written = text[before.start : before.end].split()
    return is_whole and written[0][:1].isupper() and any(word.islower() for word in written[1:] if len(word) > _LONG)


def _fields(words: Words, borders: Sequence[int], phrases: Iterable[Phrase]) -> Iterator[Field]:
    """The fields with a phrase of the language; a phrase over the border of two makes one of them."""
    held: tuple[int, int, list[Span]] | None = None
    for span, language in phrases:
        if language != words.language:
            continue
        first, last = _around(words.words, borders, span)
        if held and first <= held[1]:
            held = (held[0], max(held[1], last), [*held[2], span])
            continue
        if held:
            yield Field(words, held[0], held[1], tuple(held[2]))
        held = (first, last, [span])
    if held:
        yield Field(words, held[0], held[1], tuple(held[2]))


def _around(words: Sequence[TextWord], borders: Sequence[int], span: Span) -> tuple[int, int]:
    """The numbers of the first and the last word of the field, or of the fields, that a phrase stands in."""
    at = bisect_left(words, span.start, key=attrgetter("start"))
    end = max(at, bisect_right(words, span.end, key=attrgetter("end")) - 1)
    after = bisect_right(borders, end)
    return borders[bisect_right(borders, at) - 1], (borders[after] if after < len(borders) else len(words)) - 1


def _borders(text: str, words: Sequence[TextWord]) -> list[int]:
    """The numbers of the words that fields begin with."""
    others = [match.span() for match in _BRACKET.finditer(text) if _is_other(match[1])]
    inner = {place for match in _BRACKET.finditer(text) if not _is_other(match[1]) for place in match.span()}
    found = [0]
    for at in range(1, len(words)):
        between = text[words[at - 1].end : words[at].start]
        if between == " ":
            continue
        is_within = bool(_WITHIN.fullmatch(between)) or _is_number(words[at - 1], between)
        is_within = is_within or bool(_IN_NUMBER.match(text, words[at].start))
        signs = {words[at - 1].end + place + (sign == ")") for place, sign in enumerate(between) if sign in "()"}
        if (
            not is_within
            or not signs <= inner
            or any(words[at - 1].end <= place < words[at].start for place, _ in others)
        ):
            found.append(at)
    return found


def _is_other(content: str) -> bool:
    return len(content) > _LONGEST_BRACKET or bool(_OTHER_BRACKET.search(content))


def _is_number(word: TextWord, between: str) -> bool:
    return word.small in _NUMBERED and bool(_OF_NUMBER.fullmatch(between))
