"""Where a phrase in another language begins and ends: its brackets, its article, and the short form of a country."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.letters import spells
from generator.model.text import Span

_OPENING = {"(": ")", "[": "]"}
_SHORT_FORM = expression(r"\s*[(\[]\s*(?:[A-Z][\w&’'/.-]{0,11}|[A-Z][A-Z\d&’'/.-]{1,11}\s[A-Z][a-z]{1,11})$")
_ARTICLE = expression(r"(?<!\w)[Tt]he\s+$")
_COUNTRY = expression(r"(?<!\w)(?:U\.\s?S\.|U\.\s?K\.)\s+$")
_SCOPE = expression(
    r"(?:\s\([A-Z][\w’']+(?:\s[\w’']+){0,4}\)){1,2}\s(?:Act|Bill|Order|Regulations?|Rules|Scheme|Agreement)"
    r"(?:\s(?:19|20)\d\d)?(?!\w)"
)
# `UNODC, World Drug Report`, `EASA – Annual Safety Review`, `ICAO (International Civil Aviation Organization)`.
_SHORT_FORM_BEFORE = expression(
    r"(?P<short>[A-Z][A-Z\d&/-]{1,11})(?:(?P<pause>\s?[:,])|\s[–—-]|\s?(?P<opens>\())\s?(?=[A-Z])"
)
_QUOTE = frozenset("“\"‘'«„")
_FEWEST_BEHIND = 3
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


def without_short_form(text: str, span: Span) -> Span:
    """A phrase without the short form of a body that a pause or a bracket parts from it.

    In quotation marks an abbreviation and a pause begin a title (`“AI: A Guide for Schools”`), unless it is the short
    form of what follows.
    """
    before = _SHORT_FORM_BEFORE.match(text, span.start, span.end)
    rest = text[before.end() : span.end] if before else ""
    if not before or rest.isupper() or len(rest.split()) < _FEWEST_BEHIND:
        return span
    if before["pause"] and _QUOTE.intersection(text[: span.start].rstrip()[-1:]) and not spells(rest, before["short"]):
        return span
    closes = before["opens"] and rest.endswith(")") and rest.count("(") < rest.count(")")
    return Span(before.end(), span.end - 1 if closes else span.end)


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
