"""Who asks as a committee and who must answer: the names of committees and offices, letter for letter."""

from __future__ import annotations

import re

# `Landbouw, Natuur en Voedselkwaliteit`: capitals, joined by commas and small words; a note mark may be glued to it.
# `Basis- en Voortgezet Onderwijs`: what two words share is written once.
_CAPITAL = r"(?!Den Haag)[A-ZÀ-Þ][^\W\d_]*(?:[’'-][^\W\d_]+)*(?:-(?= en [A-ZÀ-Þ]))?"
_SMALL = r"(?:en|voor|van|de|der|het|op|aan|/) (?:(?:de|der|het) )?"
_NAME = rf"{_CAPITAL}(?:(?:, | {_SMALL}| / | & | [-–] | ){_CAPITAL})*"
_NAMES = rf"{_NAME}\d{{0,2}}(?:,? (?:en )?voor (?:de )?{_NAME}\d{{0,2}})*"
_KIND = r"(?:(?:[Vv]aste|[Aa]lgemene|[Tt]ijdelijke|[Bb]ijzondere) )?"
_ONE_COMMITTEE = rf"{_KIND}(?:commissies voor (?:de )?{_NAMES}|commissie (?:voor|van) (?:de )?{_NAME}\d{{0,2}})"
_COMMITTEE = re.compile(rf"\b{_ONE_COMMITTEE}(?:(?:,| en) (?:de )?{_ONE_COMMITTEE})*")
# Titles print it in capitals: `VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN`.
_IN_CAPITALS = re.compile(r"\b(?:VASTE |ALGEMENE |TIJDELIJKE |BIJZONDERE )?COMMISSIES? VOOR [A-ZÀ-Þ ,/'’-]*[A-ZÀ-Þ]")
_NOTE_MARK = re.compile(r"(?<=[^\W\d_])\d{1,2}(?!\w)")

_MINISTER = r"(?:[Mm]inisters?(?: en (?:de )?[Ss]taatssecretaris(?:sen)?)?|[Ss]taatssecretaris(?:sen)?)"
_OFFICE = (
    rf"(?:[Mm]inister-[Pp]resident|{_MINISTER}(?: (?:van|voor))? {_NAME}(?:(?:,? en|,) (?:van|voor) {_NAME})*"
    rf"|Algemeen Rekenkamer|Algemene Rekenkamer)"
)
_OFFICES = rf"(?:de )?(?P<office>{_OFFICE}(?:(?:,| en) (?:aan )?(?:de )?{_OFFICE})*)"
# To whom something is said or sent, or with whom it was spoken; else whose letter is discussed.
_ADDRESSED = re.compile(
    r"(?:\b[Aa]an |\boverleg (?:gevoerd )?met |\b(?:heeft|hebben) (?:zij|de commissies?) (?=[^.\n]{0,300}\bbrief\b)"
    r"|\b(?:heeft|hebben) (?=[^.\n]{0,400}\bvragen\b[^.\n]{0,200}\bvoorgelegd\b))"
    rf"{_OFFICES}"
)
_ANSWERED_BY = re.compile(rf"\b[Dd]e (?P<office>{_OFFICE}) (?:heeft|hebben) deze vragen beantwoord\b")
_AUTHOR = re.compile(rf"\bbrief van {_OFFICES}")


def committee(text: str) -> str | None:
    """The committee, or several in one phrase, as first written; in capitals only where no other way is found."""
    found = _COMMITTEE.search(text) or _IN_CAPITALS.search(text)
    return _NOTE_MARK.sub("", found.group()) if found else None


def addressee(text: str) -> str | None:
    """Who must answer, without a leading article, as first written; None when nobody is named.

    Where the text addresses nobody, those whose letter is discussed must answer, or who is said to have done so.
    """
    found = _ADDRESSED.search(text) or _AUTHOR.search(text) or _ANSWERED_BY.search(text)
    return found["office"] if found else None
