"""What a title in a source ends with: years, a case in brackets, the day of an act, names that its words lead to."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.parts import Part, Words
from generator.grammar.lexicons.counts import has
from generator.grammar.lexicons.words import HYPHEN
from generator.grammar.words.dutch import SMALL_WORDS
from generator.grammar.words.sets import word_set
from generator.model.text import Span

# Where a source begins, before the place: the text, a number of a note, a semicolon, `zie`.
START = r"(?:^|\n|;\s|^\[?\d{1,3}[\].]?\s|(?:^|[\s(])(?:[Zz]ie(?:\sook)?|[Vv]gl\.|[Cc]f\.|[Bb]ron:)\s)"
_YEAR = r"(?:19|20)\d\d"
_RANGE = rf"{_YEAR}\s?[-–/]\s?(?:{_YEAR}|\d\d)"
_YEARS = expression(
    rf"\s(?:\((?:{_RANGE}|{_YEAR}\s?[-–]\s?(?:present|today|ongoing)?|(?:since|until|as\sof|from)\s{_YEAR})\)|{_RANGE}(?![\w/-]))"
)
_REST_OF_YEARS = expression(rf"(?<=\d\d\d\d)[-–/](?:{_YEAR}|\d\d)(?![\w/-])")
_CASE = expression(r"\s\([^\W\d_a-z][^()\n]{2,60}\sv\.?\s[^\W\d_a-z][^()\n]{1,60}\)")
_YEAR_BEHIND = expression(rf"\s{_YEAR}(?=,\s|[.;]?$|[.;]\s)")
# The author of a title is a short form, and stands first in its source.
_SHORT_AUTHOR = expression(rf"{START}[A-Z][A-Z&-]{{1,9}},\s$")
# Paper numbers of the British parliament: `(CP 411)`, `(Cm 9161)`, `(HC 12)`.
_PAPER = expression(r"\s\([A-Z][A-Za-z]{1,3}\.?\s\d[\d/-]*\)$")
_GERMAN_DAY = expression(
    r"(?:\svom\s\d{1,2}|(?<=\svom\s\d)|(?<=\svom\s\d\d))\.\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September"
    rf"|Oktober|November|Dezember)\s{_YEAR}"
)
_END_OF_TITLE = expression(r"$|[.,;:\n]|\s[(|–—>-]")
_SITE = expression(r"\s[|>–—]\s")
_PARTICLES = frozenset({"von", "van", "der", "den", "de", "ten", "ter", "al", "bin"})
_START = expression(rf"(?:{START}|,\s)(?:[A-Z]{{2,8}}\s)?$")
_FURTHER = word_set("annual executive final interim key lessons overview summary synthesis technical")
_REACH = 20
_FEWEST = 3
_PAIR = 2
_LONG = 5
_LONGEST = 24


def ends_with_subtitle(first: str) -> bool:
    """Whether a word begins what stands behind the full stop of a title, and is none of a journal: `Summary for …`."""
    return first.casefold() in _FURTHER


def without_paper(text: str, span: Span) -> Span:
    """A phrase without the number of a paper in brackets at its end."""
    paper = _PAPER.search(text[span.start : span.end])
    return Span(span.start, span.start + paper.start()) if paper else span


def end_of_title(words: Words, span: Span) -> int:
    """Where a title ends that a phrase in a source begins, as an offset into the text."""
    text = words.text
    if not text[span.start].isupper() and not text[span.start].isdigit():
        return span.end
    end = _end_of_words(words, span) if words.language == "en" else span.end
    if words.language == "de":
        end = _end_of_german(words, span)
    count = text.count(" ", span.start, end) + 1
    signs = [_REST_OF_YEARS] if count > 1 else []
    signs += [_YEARS, _CASE] if count >= _FEWEST else []
    before = text[max(0, span.start - _REACH) : span.start]
    signs += [_YEAR_BEHIND] if count > 1 and _SHORT_AUTHOR.search(before) else []
    for sign in signs:
        if match := sign.match(text, end):
            return match.end()
    return end


def _end_of_german(words: Words, span: Span) -> int:
    """The end with the day of an act, or with a noun that a hyphen joins: `Allgemeiner Deutscher Automobil-Club`."""
    text = words.text
    if day := _GERMAN_DAY.match(text, span.end):
        return day.end()
    at = _behind(words, span.end)
    if at == len(words.words) or text[span.end : words.words[at].start] != " ":
        return span.end
    parts = HYPHEN.split(words.raw(at))
    is_own = len(parts) > 1 and all(part[:1].isupper() and has(part.casefold(), "de") for part in parts)
    return words.words[at].end if is_own and _END_OF_TITLE.match(text, words.words[at].end) else span.end


def _end_of_words(words: Words, span: Span) -> int:
    """The end with the words that links of English lead to, over names, and with a name before the site."""
    text, at = words.text, _behind(words, span.end)
    count = text.count(" ", span.start, span.end) + 1
    if count < _FEWEST or not _START.search(text[max(0, span.start - _REACH) : span.start]):
        return span.end
    end, place, is_led = span.end, span.end, False
    for number in range(at, min(at + _LONGEST, len(words.words))):
        if text[place : words.words[number].start] != " " or not _may_stand(words, number):
            break
        place = words.words[number].end
        is_led = is_led or words.part(number) is Part.PLAIN
        is_name = count >= _LONG and number < at + _PAIR and words.is_capital(number)
        if (is_led and words.part(number) is Part.OWN) or (is_name and _SITE.match(text, place)):
            end = place
    return end


def _may_stand(words: Words, at: int) -> bool:
    """Whether a word may be of a title in English: its own words, names, and the particles of names."""
    word = words.raw(at)
    if word.casefold() in _PARTICLES:
        return word.islower()
    if words.part(at) is not Part.BORDER:
        return True
    is_ordinal = word[:1].isdigit() and word.endswith(("st", "nd", "rd", "th"))
    return is_ordinal or (words.is_capital(at) and word.casefold() not in SMALL_WORDS)


def _behind(words: Words, end: int) -> int:
    return bisect_left(words.words, end, key=attrgetter("start"))
