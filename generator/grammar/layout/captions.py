"""Captions: words that name the table beside them."""

from __future__ import annotations

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression

_TABLE = r"(?:Tabel|Overzicht|Schema)"
_NUMBER = r"(?:\d{1,2}(?:[.-]?\d{1,2}){0,2}[a-z]?|[A-Z]|[IVX]{1,5})"
_NAMED = expression(rf"{_TABLE}(?:\s\w{{1,6}}\b|\s?[:–—]\s)")
_ONLY_NAMED = expression(rf"{_TABLE}(?:\s{_NUMBER})?\s?[.:]?")
# `Tabel 2 toont de uitgaven.` is a sentence of the text.
_SAYS = expression(
    rf"{_TABLE}\s\w{{1,6}}(?:[.-]\d{{1,2}})*\s(?:hieronder\s|hierna\s|hierboven\s)?"
    r"(?:geeft|toont|laat|bevat|vermeldt|maakt|biedt|is|zijn|was|staat|volgt|beschrijft|illustreert|betreft|heeft|wijst)\b"
)
# The source of the figures, printed below a table: `Bron: CBS`, `Bronnen: CPB, DNB; bewerking ministerie`.
_OF_SOURCE = expression(rf"(?i:bron(?:nen|vermelding)?)(?:\s?:\s?|\s(?=[{UPPER}]))\S")

# The unit of the figures of a table: `Uitgaven (x € 1 miljoen)`, `Kosten (in euro’s)`, `Bedragen × € 1.000`.
_MANY = r"(?:mln\.?|miljoen(?:en)?|mld\.?|miljard(?:en)?|duizend(?:en|tallen)?)"
_TIMES = rf"[x×]\s?(?:[€$ƒf]|EUR)?\s?1[\d.\u00a0 ]*{_MANY}?(?:\seuro)?"
_UNIT = (
    rf"(?:{_MANY}|€|euro|gulden|EUR|procent|percentage|%|[kMGT]W|[TPG]J"
    r"|(?:personen|hectare|ha|km|ton|fte|dagen|uren|jaren)\b)"
)
_IN_UNITS = rf"in\s(?:\w+\s)?{_UNIT}[^().?!:;]{{0,40}}"
_COUNTED = expression(
    rf"[{UPPER}][^.?!:;]{{2,120}}?(?:\s\((?:{_TIMES}|{_IN_UNITS})\)|\s{_TIMES})\*?"
    rf"|(?:Bedragen|Aantallen|Cijfers|Uitgaven|Kosten|Percentages)\s{_IN_UNITS}"
)


def heads_counts_of_table(text: str) -> bool:
    """Whether a line ends in a unit of figures, as captions over tables do: `Uitgaven (x € 1.000)`."""
    return _COUNTED.fullmatch(text) is not None


def names_source_of_table(text: str) -> bool:
    """Whether a text is only the source of figures: `Bron: CBS`."""
    return _OF_SOURCE.match(text) is not None


def names_table(text: str) -> bool:
    """Whether a text begins with the name of a table and is no sentence about it: `Tabel 3.1 Uitgaven`, `Tabel: x`."""
    return _NAMED.match(text) is not None and _SAYS.match(text) is None


def only_names_table(text: str) -> bool:
    """Whether a text is only the name of a table, as above the line with its title: `Tabel 4`, `Overzicht B.`."""
    return _ONLY_NAMED.fullmatch(text) is not None
