"""Where a phrase in another language begins and ends: its brackets, its article, and the short form of a country."""

from __future__ import annotations

import re

from generator.model.text import Span

_OPENING = {"(": ")", "[": "]"}
_SHORT_FORM = re.compile(r"\s*[(\[]\s*[A-Z][\w&’'/.-]{0,11}$")
_ARTICLE = re.compile(r"(?<!\w)[Tt]he\s+$")
_COUNTRY = re.compile(r"(?<!\w)(?:U\.\s?S\.|U\.\s?K\.)\s+$")
_SCOPE = re.compile(
    r"(?:\s\([A-Z][\w’']+(?:\s[\w’']+){0,4}\)){1,2}\s(?:Act|Bill|Order|Regulations?|Rules|Scheme|Agreement)"
    r"(?:\s(?:19|20)\d\d)?(?!\w)"
)
_REACH = 8


def balanced(text: str, span: Span) -> Span:
    """A phrase with the bracket that closes one within it, and without a short form that brackets begin at its end."""
    written = text[span.start : span.end]
    opened = [sign for sign in written if sign in _OPENING]
    closed = [sign for sign in written if sign in _OPENING.values()]
    if len(opened) != len(closed) + 1:
        return span
    short = _SHORT_FORM.search(written)
    if short and opened[-1] == "(":
        return Span(span.start, span.start + short.start())
    closes = text[span.end : span.end + 2].replace("\\", "")[:1] == _OPENING[opened[-1]]
    return Span(span.start, text.index(_OPENING[opened[-1]], span.end) + 1) if closes else span


def with_article(text: str, span: Span) -> Span:
    """A phrase of a list in English with the article before it: `the arm's length principle`."""
    before = _ARTICLE.search(text, max(0, span.start - _REACH), span.start)
    return Span(before.start(), span.end) if before else span


def with_scope(text: str, span: Span) -> Span:
    """A title with what its law is about, in brackets within it: `Child Poverty (Scotland) Act 2017`."""
    after = _SCOPE.match(text, span.end)
    return Span(span.start, after.end()) if after and text[span.start : span.start + 1].isupper() else span


def with_country(text: str, span: Span) -> Span:
    """A title in English with the country before it: `U.S. Department of State`."""
    if not text[span.start : span.start + 1].isupper():
        return span
    before = _COUNTRY.search(text, max(0, span.start - _REACH), span.start)
    return Span(before.start(), span.end) if before else span
