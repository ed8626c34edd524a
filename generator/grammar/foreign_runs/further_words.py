"""Words beyond a phrase that are of it: the rest of a quotation, a word behind letters, a German noun of a pair."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.quoted import QUOTED
from generator.grammar.lexicons.counts import has, is_far_more_dutch
from generator.model.text import Span

Phrase = tuple[Span, str]
_WORD = expression(r"[^\W_]+(?:['’-][^\W_]+)*")
# `end-user certificate`, `no re-export`: the first part of the word that a phrase begins in.
_FIRST_PART = expression(r"(?<![\w-])(?:[^\W\d_]+[-‐‑]){1,3}$")
# `Single European Sky ATM Research`
_LETTERS = expression(r"\s[A-Z]{2,6}\s(?P<word>[A-Z][a-z]{3,})(?![\w-])")
# `Lieferengpassbekämpfungs- und Versorgungsverbesserungsgesetz`
_PAIR = expression(r"(?<![\w-])(?:[A-ZÄÖÜ][\wäöüß-]+[-‐‑],\s)*[A-ZÄÖÜ][\wäöüß-]+[-‐‑]\s(?:und|oder|sowie)\s$")
# `Hervormings- en groeifaciliteit`: a part of a Dutch word.
_SHARED = expression(r"[-‐‑]\s(?:en|of)\s")
_REACH = 160
_LARGEST_SHARE = 0.5


def with_further_words(text: str, found: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases of a text, each with the words beyond it that are of it."""
    quoted = [Span(*match.span(match.lastindex or 0)) for match in QUOTED.finditer(text)]
    starts = [each.start for each in quoted]
    for span, language in found:
        if _SHARED.match(text, span.end):
            continue
        at = bisect_right(starts, span.start) - 1
        is_quoted = at >= 0 and span.end <= quoted[at].end
        whole = _of_quotation(text, span, quoted[at], language) if is_quoted else span
        whole = _with_first_part(text, _with_pair(text, whole, language), language)
        yield _behind_letters(text, whole, language), language


def _of_quotation(text: str, span: Span, quoted: Span, language: str) -> Span:
    """The quotation that a phrase stands in, if each other word of it is of the language and most are in the phrase."""
    others = [*_WORD.findall(text, quoted.start, span.start), *_WORD.findall(text, span.end, quoted.end)]
    own = len(_WORD.findall(text, span.start, span.end))
    is_most = len(others) <= _LARGEST_SHARE * (own + len(others))
    if not is_most or not all(_may_be(word, language) for word in others):
        return span
    # The full stop of a quoted sentence is none of its words.
    return Span(quoted.start, quoted.end - 1) if text[quoted.end - 1] == "." else quoted


def _may_be(word: str, language: str) -> bool:
    small = word.casefold()
    if small.isdigit():
        return True
    return has(small, language) and not is_far_more_dutch(small, language)


def _behind_letters(text: str, span: Span, language: str) -> Span:
    """A title in English with the letters behind it that a further word of it follows."""
    after = _LETTERS.match(text, span.end)
    is_title = language == "en" and text[span.start : span.start + 1].isupper() and " " in text[span.start : span.end]
    return Span(span.start, after.end()) if after and is_title and _may_be(after["word"], language) else span


def _with_first_part(text: str, span: Span, language: str) -> Span:
    """A phrase from the start of its first word, where the part before a hyphen is of the language: `free-flow …`."""
    reach = max(0, span.start - _REACH)
    before = _FIRST_PART.search(text[reach : span.start])
    is_own = before and all(_may_be(part, language) for part in _WORD.findall(before[0].replace("-", " ")))
    return Span(reach + before.start(), span.end) if before and is_own else span


def _with_pair(text: str, span: Span, language: str) -> Span:
    """A noun of German with the one that shares its last part: `Lieferengpassbekämpfungs- und …gesetz`."""
    if language != "de":
        return span
    reach = max(0, span.start - _REACH)
    before = _PAIR.search(text[reach : span.start])
    return Span(reach + before.start(), span.end) if before else span
