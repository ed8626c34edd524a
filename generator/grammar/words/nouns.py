"""Nouns: whether a word of a sentence names something, by its letters and the word before it.

Dutch shows it by the end of a word (`-heid`, `-ing`), by long compounds, and by capitals within a sentence.
"""

from __future__ import annotations

from collections.abc import Collection

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.words.abbreviations import is_abbreviation

# How much a word says about what a text is about, by what it is.
ABBREVIATION = 2.4
NAME = 2.2
NOUN = 1.6
COMPOUND = 1.3

_ENDS = (
    *(
        "heid",
        "heden",
        "ing",
        "ingen",
        "schap",
        "schappen",
        "teit",
        "teiten",
        "atie",
        "aties",
        "isme",
        "ment",
        "menten",
    ),
    *("aanbieder", "aanbieders", "akkoord", "akkoorden", "bedrijf", "bedrijven", "belasting", "bestand", "cijfers"),
    *("centra", "centrum", "crisis", "dienst", "diensten", "fonds", "fondsen", "gebied", "gebieden", "gebruik", "geld"),
    *("gelden", "gevers", "gezin", "gezinnen", "groep", "groepen", "handel", "huis", "huizen", "industrie", "kind"),
    *("kinderen", "kosten", "lijst", "lijsten", "macht", "markt", "middel", "middelen", "nemers", "norm", "normen"),
    *("onderwijs", "onderzoek", "onderzoeken", "organisatie", "organisaties", "personeel", "plan", "plannen", "plicht"),
    *("praktijk", "praktijken", "prijs", "prijzen", "programma", "recht", "rechten", "regel", "regels", "relatie"),
    *(
        "relaties",
        "school",
        "scholen",
        "sector",
        "stelsel",
        "steun",
        "stoffen",
        "straf",
        "straffen",
        "tarief",
        "tarieven",
    ),
    *("tekort", "tekorten", "tijd", "tijden", "toeslag", "toets", "uitkering", "uitkeringen", "uitgaven", "verkeer"),
    *("verlof", "wapen", "wapens", "wet", "wetten", "woning", "woningen", "ziekte", "ziekten", "zone", "zones", "zorg"),
)
_SHORTEST_NOUN = 6
_SHORTEST_COMPOUND = 11
_NO_NOUN_ENDS = ("e", "lijk", "isch", "end", "baar", "zaam", "lijker", "iger")
# `geconstateerd`, `afgesloten`, `onderschrijft`, `stimuleren`; not `gemeente` or `gebied`.
_PREFIX = (
    "(?:aan|achter|af|be|bij|deel|door|goed|her|in|kennis|mede|mee|mis|na|om|onder|ont|op|over|plaats|samen|stil|tegen|terug|toe"
    "|uit|vast|ver|vol|voor|vrij|weg)"
)
_STRONG = "ge(?:daan|geven|gaan|komen|lezen|nomen|schreven|sproken|sloten|troffen|vonden|weest|zien|zegd)"
_VERB = expression(
    rf"{_PREFIX}?(?:ge\w{{3,}}(?:[dt]|[^aeiou]en)|{_STRONG})|{_PREFIX}\w+(?:eld|erd|erkt|ikt)|\w+(?:eert|eren|eerd|eerde|iseren)"
)
_ADJECTIVE = expression(r"\w{5,}e|open\w*|\w{4,}(?:aal|eel|isch|ief)")
_ADJECTIVE_ALONE = expression(r"\w+(?:air|al|el|isch|iev|lijk|end|baar|bar|zam|zond|ond|ns|ts|ees)e")
_BEFORE_VERBS = frozenset(
    "te niet gaan gaat kan kunnen laat laten mag mogen moest moet moeten wil willen wilt zal zou zouden zullen".split()  # noqa: SIM905
)
_FACTION = expression(r".*fractie(?:s|leden|lid)?")
_BEFORE_PERSONS = frozenset(
    "collega heer leden lid minister motie mevrouw premier president staatssecretaris voorzitter".split()  # noqa: SIM905
)


def is_verb(word: str, before: str) -> bool:
    """Whether a word in small letters is the form of a verb, as its letters and the word before it show."""
    return before in _BEFORE_VERBS or _is_form_of_verb(word)


@remembered
def _is_form_of_verb(word: str) -> bool:
    return _VERB.fullmatch(word) is not None


@remembered
def names_faction(word: str) -> bool:
    """Whether a word in small letters is that for a faction: `vvd-fractie`, `fractieleden`."""
    return _FACTION.fullmatch(word) is not None


@remembered
def is_adjective(word: str) -> bool:
    """Whether a word may say more about the noun after it: `toenemende`, `openbaar`."""
    return _ADJECTIVE.fullmatch(word) is not None


@remembered
def needs_noun(word: str) -> bool:
    """Whether a word says nothing without the noun after it: `gezonde`, `budgettaire`, `Duitse`."""
    return _ADJECTIVE_ALONE.fullmatch(word) is not None


def is_name_part(word: str, common: Collection[str], *, begins_sentence: bool) -> bool:
    """Whether a word with a capital is (part of) a name, and not a common word at the beginning of a sentence."""
    return word[0].isupper() and not begins_sentence and len(word) > 1 and word.casefold() not in common


def noun_weight(word: str, before: str, common: Collection[str], *, begins_sentence: bool) -> float:
    """How much a word says, as a noun or name; 0.0 for other words and for `common` ones (in small letters).

    `before` is the word before it in small letters, empty where there is none.
    """
    small = word.casefold()
    if small in common:
        return 0.0
    if is_abbreviation(word):
        return ABBREVIATION
    if is_name_part(word, common, begins_sentence=begins_sentence):
        return 0.0 if before in _BEFORE_PERSONS else NAME
    if is_verb(small, before) or (word[0].isupper() and len(word) < _SHORTEST_COMPOUND):
        return 0.0
    if len(word) >= _SHORTEST_NOUN and small.endswith(_ENDS):
        return NOUN
    return COMPOUND if len(word) >= _SHORTEST_COMPOUND and not small.endswith(_NO_NOUN_ENDS) else 0.0
