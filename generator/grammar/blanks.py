"""What a draft has where a day or a number must still come: `.. xxxx 2025`, `Nr. xxx`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span

_MONTH = rf"(?:{'|'.join(DUTCH_MONTHS)}|maand)"
# Possessive, and only where the dots begin: so any number of them takes time in proportion.
_GAP = r"(?:(?<!\.)\.{2,}+|…|(?<!_)_{2,}+)"
_BLANK = re.compile(
    rf"{_GAP}\s*(?:[xX]{{2,}}|{_GAP}|{_MONTH})\s*(?:19|20)(?:\d\d|\.\.|xx)|\b[Nn]r\.\s*(?:\.{{2,}}+|…|[xX]{{2,}}+)"
    rf"|{_GAP}\s*(?:19|20)(?:\.\.|xx)"
    r"|\b[xX]{3,}\b|\b[dD]\.d\.\s*(?:\.{2,}|…)"
)


def blanks(text: str) -> Iterator[Span]:
    """The places that a draft leaves open."""
    return (Span(*found.span()) for found in _BLANK.finditer(text))
