"""Fixed phrases with nouns that name nothing: `in het kader van`, which links as `voor` does, and `op dit moment`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.words.openings import Opening
from generator.grammar.words.sets import word_set
from generator.model.text import Span

# `in het kader van` links as `voor` does; the noun in it names nothing.
_LINKING_PATTERN = expression(
    r"\b(?:in\s+(?:het\s+(?:kader|licht|belang)|navolging|opdracht|plaats|geval|termen|afwachting|weerwil|tegenstelling\s+tot)"
    r"|op\s+(?:basis|grond|het\s+(?:gebied|terrein|vlak)|initiatief|het\s+moment)|als\s+gevolg|door\s+middel"
    r"|onder\s+(?:leiding|invloed|verantwoordelijkheid)|aan\s+de\s+hand|ten\s+(?:aanzien|behoeve|opzichte|gevolge|koste|gunste|tijde)"
    r"|ter\s+(?:grootte|hoogte|bevordering|voorkoming|bescherming|uitvoering|voorbereiding|gelegenheid)|naar\s+aanleiding"
    r"|van\s+de\s+kant|met\s+(?:inachtneming|gebruikmaking|inbegrip|uitzondering|behulp)|voor\s+rekening)\s+van\b"
    r"|\b(?:met\s+(?:betrekking|uitzondering)\s+tot|in\s+(?:verband|strijd|overeenstemming|lijn|samenhang|combinatie|vergelijking)\s+met"
    r"|met\s+het\s+oog\s+op|in\s+(?:reactie|aanvulling|antwoord|vergelijking)\s+op|in\s+relatie\s+tot|ten\s+opzichte\s+van)\b",
    re.IGNORECASE,
)
_LINKING_WORDS = word_set("in op als door onder aan ten ter naar van met voor")
_LINKING = Opening(_LINKING_PATTERN, _LINKING_WORDS)

# `op dit moment`, `in werking`: the noun in it names nothing.
_FIXED_PATTERN = expression(
    r"(?<![\w-])(?:in\s+(?:het\s+(?:bijzonder|algemeen|verleden)|de\s+(?:praktijk|toekomst|tussentijd|eerste\s+plaats|gelegenheid|regel|plaats|loop)"
    r"|ieder\s+geval|elk\s+geval|dit\s+(?:verband|kader|geval|opzicht)|dat\s+(?:verband|kader|geval|opzicht)|aanmerking|gebruik"
    r"|werking|staat|beeld|kaart|gang|gesprek|overleg|totaal|eigen\s+beheer|stand|dienst|behandeling|rekening|acht|zicht|goede\s+orde)"
    r"|op\s+(?:dit\s+moment|(?:korte|lange|middellange|welke|deze)\s+termijn|termijn|de\s+hoogte|jaarbasis|orde|schrift|tijd|zijn\s+minst|hol"
    r"|(?:welke|deze|die|andere)\s+(?:wijze|manier|grond)|eigen\s+(?:verzoek|initiatief)|de\s+(?:kaart|agenda|plank|lange\s+baan))"
    r"|in\s+(?:welke|deze|die|hoge|zekere|grote|mindere|meerdere|belangrijke|toenemende)\s+mate"
    r"|met\s+(?:name|elkaar|ingang)|naar\s+(?:verwachting|verluidt|voren|buiten|aanleiding)|van\s+(?:start|toepassing|kracht|belang|plan|mening|oordeel)"
    r"|aan\s+(?:de\s+(?:orde|slag|kaak|hand)|het\s+licht|bod)|ten\s+(?:minste|slotte|eerste|tweede)|tot\s+(?:slot|stand|uiting|uitdrukking|nu\s+toe|en\s+met)"
    r"|onder\s+(?:andere|meer|druk|ogen)|bij\s+voorkeur|per\s+saldo|te\s+maken|ter\s+(?:inzage|beschikking|sprake|discussie|plaatse)"
    r"|voor\s+(?:zover|rekening)|uit\s+(?:de\s+weg|handen)|stand\s+van\s+zaken|gebruik\s+(?=(?:maken|maakt|wordt|gemaakt))"
    r"|(?:rekening|contact|overleg|onderzoek|afscheid|kennis|voorrang|toezicht)\s+(?=(?:is|wordt|te|ge\w+|hebben|heeft|houdt|houden|krijg\w*)\b))(?![\w-])",
    re.IGNORECASE,
)
_FIXED_WORDS = (
    "in op met naar van aan ten tot onder bij per te ter voor uit stand gebruik rekening contact overleg onderzoek"
    " afscheid kennis voorrang toezicht"
)
_FIXED = Opening(_FIXED_PATTERN, _FIXED_WORDS.split())


def fixed_phrases(text: str) -> Iterator[Span]:
    """Where nouns of a text name nothing, as parts of fixed phrases: `op dit moment`, `in navolging van`."""
    for pattern in (_LINKING, _FIXED):
        yield from (Span(*found.span()) for found in pattern.finditer(text))


def linking_phrase(text: str, start: int, first: str) -> int:
    """The offset behind several words that link as one preposition does: `in het kader van`; else `start`.

    `first` is the word that begins there, in small letters.
    """
    found = _LINKING_PATTERN.match(text, start) if first in _LINKING_WORDS or not first.isascii() else None
    return found.end() if found else start
