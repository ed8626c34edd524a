"""Brackets that hold no short form, only where something stands or when it was sent: `(Kamerstuk 25 595, nr. 3)`."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.words.sets import word_set
from generator.model.text import Span

# What begins a citation, and all words of one.
_CITATION = expression(
    r"(?:Kamerstuk(?:ken)?|Aanhangsel(?:\sHandelingen)?|[Aa]rtikel(?:en)?|ingezonden|ontvangen),?\s[\dv]"
)
_WORDS = expression(r"[^\W\d_]+")
_CITING = word_set(
    """
    Kamerstuk Kamerstukken Aanhangsel Handelingen Artikel Artikelen artikel artikelen ingezonden ontvangen vergaderjaar
    nr nrs lid leden onderdeel onderdelen aanhef eerste tweede derde vierde vijfde zesde zevende achtste en tot met van
    het de a b c d e f g h i j k l m n o p januari februari maart april mei juni juli augustus september oktober
    november december
    """
)


def is_citation(text: str, inside: Span) -> bool:
    """Whether a stretch of a text has no other words than those of a citation, and begins as one."""
    begins = _CITATION.match(text, inside.start, inside.end)
    return begins is not None and _CITING.issuperset(_WORDS.findall(text, inside.start, inside.end))
