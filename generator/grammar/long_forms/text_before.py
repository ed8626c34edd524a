"""The part of a sentence before a place, and words without the signs and the article around them."""

from __future__ import annotations

from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.shapes import is_surely_short
from generator.model.text import Span

_QUOTES = "‘’“”„«»\"' "
_ARTICLE = expression(r"(?:de|het|een)\s+(?=\S)")
_QUOTED_ARTICLE = expression(r"(?<=[‘“„«\"'])(?P<article>de|het)\s$")
_ENDS_WITH_ARTICLE = expression(r"(?:^|\W)(?:de|het|een)\s+$")
_LENGTH_OF_ARTICLE = 6
_SENTENCE_END = expression(r"[.?!;:(]\s")
_SENTENCE = expression(r"[.?!]\s+(?=[^\W\d_a-z])")
_PARTICLE = expression(r"\s(?:toe|aan|uit|op|in|af|vast|mee|door|over)$")
REACH = 300
# A place is asked for by one search after the other.
_REMEMBERED = 256


def bare(text: str, span: Span) -> Span:
    """A stretch without the signs around it, and without the hyphen that leads to the rest of a compound."""
    inner = text[span.start : span.end].strip(_QUOTES)
    start = text.index(inner, span.start)
    return Span(start, start + len(inner.rstrip("-‐‑")))


def without_article(text: str, short: Span) -> str:
    """The words of a stretch without the article that begins them."""
    word = text[short.start : short.end]
    return word[article.end() :] if (article := _ARTICLE.match(word)) else word


def after_article(text: str, name: Span) -> Span:
    """A name without the article before it, which belongs to it only where both are quoted: `«het Akkoord»`."""
    is_quoted = name.start > 0 and text[name.start - 1] in _QUOTES.strip()
    article = None if is_quoted else _ARTICLE.match(text, name.start, name.end)
    return Span(article.end(), name.end) if article else name


def with_quoted_article(text: str, name: Span) -> Span:
    """A name with the article before it where both are quoted together: `«het IPO»`."""
    article = _QUOTED_ARTICLE.search(text, max(0, name.start - _LENGTH_OF_ARTICLE), name.start)
    is_closed = text[name.end : name.end + 1] in tuple("’”»\"'")
    return Span(article.start("article"), name.end) if article and is_closed else name


def bare_letters(words: str) -> str:
    """A short form without the article that it was quoted with, where its letters show what it is: `IPO`."""
    article = _ARTICLE.match(words)
    rest = words[article.end() :] if article else words
    return rest if is_surely_short(rest) else words


def follows_article(text: str, start: int) -> bool:
    """Whether an article stands right before a place."""
    return _ENDS_WITH_ARTICLE.search(text, max(0, start - _LENGTH_OF_ARTICLE), start) is not None


@lru_cache(maxsize=_REMEMBERED)
def part_before(text: str, end: int) -> Span:
    """The part of the sentence before a place, from the last sign that begins a new part of it."""
    least = max(0, end - REACH)
    start = max((m.end() for m in _SENTENCE_END.finditer(text, least, end)), default=least)
    return Span(start, max(start, len(text[:end].rstrip(" ,–—"))))


def without_particle(text: str, before: Span) -> Span:
    """A stretch without the particle of a verb that ends it: `past de verordening toe`."""
    particle = _PARTICLE.search(text, max(before.start, before.end - _LENGTH_OF_ARTICLE), before.end)
    return Span(before.start, particle.start()) if particle and particle.start() > before.start else before


@lru_cache(maxsize=_REMEMBERED)
def sentence_before(text: str, end: int) -> Span:
    """The sentence before a place, as far as a name may reach."""
    least = max(0, end - REACH)
    start = max((m.end() for m in _SENTENCE.finditer(text, least, end)), default=least)
    return Span(start, max(start, len(text[:end].rstrip(" ,–—"))))
