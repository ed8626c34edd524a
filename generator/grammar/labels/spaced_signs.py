"""Signs of notes apart from their word, as programs separate raised print: `het rapport 1 blijkt`.

A number in a sentence is mostly no sign; only a note that names a source proves it.
"""

from __future__ import annotations

from generator.grammar.characters.alphabet import LETTERS, LOWER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Tried
from generator.grammar.labels.forms import BEFORE_NUMBER
from generator.model.calendar import DUTCH_MONTHS

# After these a number is a count or part of a name: `per 1 januari`, `artikel 3`, `de 12 provincies`.
BEFORE_NUMBERS = (
    *(
        "de",
        "het",
        "een",
        "en",
        "of",
        "in",
        "op",
        "per",
        "van",
        "tot",
        "met",
        "voor",
        "na",
        "om",
        "tussen",
        "dan",
        "zijn",
    ),
    *("circa", "ongeveer", "ruim", "bijna", "minimaal", "maximaal", *BEFORE_NUMBER, "artikel", "lid"),
    *("leden", "bijlage", "punt", "punten", "onder", "paragraaf", "sub", "tabel", "figuur", "grafiek", "fase", "deel"),
    *("hoofdstuk", "pagina", "blz", "nr", "nummer", "groep", "klasse", "niveau", "stap", "variant", "categorie"),
    *("scenario",),
)
_CALLER = rf"(?<=[{LETTERS}]{{3}})" + "".join(
    rf"(?<!\b{word})" for one in BEFORE_NUMBERS for word in (one, one.capitalize())
)
COUNTED = (
    rf"(?:{'|'.join(DUTCH_MONTHS)}|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|procent|euro|miljoen|miljard"
    r"|keer|maal|of|tot|t/m|meter|kilometer|km|hectare|ha|gulden|mensen|personen|gemeenten|provincies|landen)\b"
)
"""Words that a number before them counts or dates, so that it is no sign of a note."""

# Programs write a space that must not break as one of its own.
_BLANK = r"[^\S\n]"
_BEHIND = rf"(?={_BLANK}*\n|{_BLANK}+(?!{COUNTED})[{LOWER}(«“]|[.,;:?!)])(?!\.\d)"
# `De leden van de fractie vragen 17 een toelichting`: before such a word the verb names no numbers of questions.
_VERB = r"(?:(?<=\bvragen)|(?<=\bvroegen))"
_ASKED = (
    r"(?=\s+(?:een|het|de|deze|dit|die|dat|om|of|hoe|wat|wie|waar\w*|wanneer|welke?|naar|aan|nogmaals|ook|tevens)\b)"
)
_SIGN = rf"(?={_BLANK}[1-9]\d?"
_SPACED = expression(
    rf"(?:(?:(?<=[?!»”\"’')])|{_CALLER}){_SIGN}{_BEHIND})|{_VERB}{_SIGN}{_ASKED})){_BLANK}(?P<numbers>[1-9]\d?)(?!\d)"
)
SPACED = Tried(_SPACED, expression(rf"[1-9](?<=[{LETTERS}?!»”\"’')]{_BLANK}.)"), (1,))
"""A sign apart from its word, after the blank that it begins with; the group `numbers` is its number."""
