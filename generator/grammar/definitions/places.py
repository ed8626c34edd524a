"""Where a short form may stand beside what it is short for: most texts have no such place, which a quick look shows."""

from __future__ import annotations

from functools import lru_cache

from generator.grammar.characters.expressions import expression

_DASH = expression(r"\s[–—-]\s")
_CAPITAL = expression(r",\s+(?:(?:de|het)\s+)?[A-Z]")
_SMALL = expression(r",\s+(?:(?:de|het)\s+)?(?:[a-z]{3,5}(?:[’']s)?|[A-Z][a-z]{2,5})(?=\s*[,.;)]|\s+[–—-]\s|\s+dus\b)")
# A text is asked by one search after the other.
_REMEMBERED = 256


@lru_cache(maxsize=_REMEMBERED)
def has_dash(text: str) -> bool:
    """Whether a dash stands between words of a text."""
    return _DASH.search(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def has_name_beside(text: str) -> bool:
    """Whether a capital stands behind a comma, or behind that and an article; or a dash stands anywhere."""
    return _CAPITAL.search(text) is not None or has_dash(text)


def has_letters_beside(text: str) -> bool:
    """Whether a few letters stand alone behind a comma, or behind that and an article; or a dash stands anywhere."""
    return _SMALL.search(text) is not None or has_dash(text)
