"""The meaning of a date in the front matter (asked, answered, adopted), from the words before and after it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression

# The number of characters before and after a date that are searched for its meaning.
DAY_REACH = 250


@dataclass(frozen=True)
class _Phrase:
    """The words around a date: patterns for the end of the text before it and the beginning of the text after it."""

    key: str
    before: re.Pattern[str]
    after: re.Pattern[str]


_JL = r"\s+(?:(?:jl|ll)\.\s+)?"
_SENT = r"(?:voorgelegd|gesteld|toegezonden\s+vragen|een\s+brief|medegedeeld)"
# A letter or several: `bij brief van`, `bij brieven van`, `per brief d.d.`.
_LETTER = (
    r"(?:[Bb]ij|[Pp]er|[Ii]n|[Mm]et)\s+(?:(?:zijn|haar|de|een|hun)\s+)?"
    r"(?:brie(?:f|ven)|schrijven|(?:e-?)?mail(?:bericht)?)\s+(?:van|d\.d\.)"
)
# A letter of the chamber to a minister: `uw brief van`, `de brief van uw Kamer van`, `haar schrijven d.d.`.
_KIND = r"(?:brie(?:f|ven)|schrijven|e-?mail)"
_YOURS = (
    rf"\b[Uu]w\s+{_KIND}(?:\s+met\s+kenmerk\s+\S+)?(?:\s+aan\s+mij)?\s+(?:van|d\.d\.|gedateerd)"
    rf"|\b{_KIND}\s+van\s+uw\s+(?:[Kk]amer|(?:vaste\s+|algemene\s+)?commissie(?:\s+voor\s[^.]{{1,80}}?)?)\s*,?\s+(?:van|d\.d\.)"
)
_WRITTEN = rf"(?:{_YOURS}|{_LETTER}|\b(?:[Ii]n|[Vv]ia)\s+(?:hun|haar|zijn|een)\s+{_KIND}\s+(?:van|d\.d\.))"
_NOT_ANSWERED = r"(?![^.]{0,200}\b(?:(?:be|ge)?antwoord|gereageerd|ingegaan))"
_LAID = r"(?:gesteld|voorgelegd|ingediend|gericht|(?:toe)?gezonden|gestuurd|opgenomen|opgeworpen|geformuleerd)"
# A meeting of the chamber: `wetgevingsoverleg`, `notaoverleg`, `eerste termijn`, `debat`.
_SPOKEN = r"(?:overleg|debat|begrotingsbehandeling|behandeling|termijn|vergadering)"
# After the date of a letter: `jl.`, or its number in brackets or between commas.
_NUMBERED = r"(?:\s*\([^)]{1,60}\)|\s*,\s*(?:met\s+|uw\s+)?(?:kenmerk|nr\.?|nummer)\s[^,.]{1,40})"
_AFTER_DAY = rf"(?:\s+(?:jl|ll)\.)?{_NUMBERED}?\s*,?\s+"
_MATTER = r"(?:(?:\w+)?vra(?:ag|gen))"
# `mij verzocht een aantal vragen te beantwoorden`, `gevraagd om antwoord op nadere vragen`.
_REQUESTED = r"(?:verzocht|gevraagd|uitgenodigd)"
_REPLYING = r"(?:antwoord|beantwoording|reactie|beantwoorden|reageren|in\s+te\s+gaan)"
_OF_DAY = r"(?:op|van|d\.d\.)"
_ANSWERED = r"(?:beantwoord|geantwoord|gereageerd)\b"
_PUTS = r"(?:voorgelegd|gesteld|toegezonden|gestuurd|gericht|ingediend|ingezonden|overgebracht|doen\s+toekomen)"
# `vragen die de commissie mij bij brief van … heeft voorgelegd`, `… aan mij gesteld heeft`, `… voorlegde`.
_PUT = (
    rf"(?:(?:heeft|hebben|had|hadden|zijn|is|werden|hebt|heb)\s+(?:(?:aan\s+)?(?:mij|ons)\s+)?{_PUTS}"
    rf"|{_PUTS}\s+(?:heeft|hebben|had|hadden|zijn|is|werden)|voorlegden?|stelden?|toezond(?:en)?|stuurden?)"
)
# The questions that are answered, not earlier ones: `de vragen`, `Kamervragen`, `Vragen`.
_THESE = rf"(?<!eerdere\s)(?<!vorige\s)\b(?:[Vv]ragen|{_MATTER})"
# Members or factions who ask; between their names nothing says what about.
_WHO = (
    r"(?:het\s+(?:[Kk]amer)?lid|de\s+(?:[Kk]amer)?leden|de\s+fracties?|de\s+\S+-fractie)\b"
    r"(?:(?!\b(?:over|inzake|betreffende|naar|in|uit|bij|tijdens|met|brief|bericht|vragen|debat)\b)[^.]){1,160}?"
)
_ABOUT = r"(?:over|inzake|betreffende|aangaande|met\s+betrekking\s+tot)"
# They are answered now, not before: nothing says `heb ik eerder beantwoord`.
_NOT_LONG_AGO = r"(?![^.]{0,200}\b(?:al|reeds|eerder|destijds|toen|heb|heeft|hebben)\b)"
# The one who answers, as the subject of a sentence.
_GOVERNMENT = (
    r"(?:(?:de|het)\s+)?(?i:ministers?|minister-president|staatssecretaris(?:sen)?|bewinds\w+|regering|kabinet)"
)
_PHRASES = tuple(
    _Phrase(key, expression(rf"(?:{before})\s?$"), expression(after))
    for key, before, after in (
        ("answered", _LETTER, rf"{_JL}(?:heeft|hebben)\s+{_GOVERNMENT}\b[^.]{{0,240}}\b{_ANSWERED}"),
        ("asked", r"\b[Oo]p", rf"{_JL}(?:aan\s[^.]*?\s)?{_SENT}"),
        (
            "asked",
            rf"(?:\b[Oo]p|{_LETTER})",
            rf"{_JL}[^.]{{0,120}}?\bvragen\b[^.]{{0,120}}?\b(?:voorgelegd|toegezonden)\b",
        ),
        (
            "asked",
            _WRITTEN,
            rf"{_NOT_ANSWERED}{_AFTER_DAY}(?:heeft|hebben|hebt|heb|zijn|werden|is|werd)\b[^.]{{0,200}}\b{_MATTER}"
            r"\b[^.]{0,200}\b(?:gesteld|voorgelegd|ingediend|gericht|gestuurd|opgenomen|gevraagd)\b",
        ),
        (
            "asked",
            rf"(?:{_WRITTEN}|\b[Oo]p)",
            rf"{_AFTER_DAY}(?![^.]{{0,300}}\buitstel\b)"
            rf"(?:heeft|hebben|hebt|had|hadden|ben|zijn|is)\b(?!\s+{_GOVERNMENT})[^.]{{0,200}}\b{_REQUESTED}\b[^.]{{0,160}}(?:"
            rf"\b{_MATTER}\b[^.]{{0,120}}\bte\s+(?:beantwoorden|reageren)|\b{_REPLYING}\b[^.]{{0,120}}\b{_MATTER}\b)",
        ),
        (
            "asked",
            _WRITTEN,
            rf"{_AFTER_DAY}(?:stel(?:t|de|den)|legde(?:n)?|vroeg(?:en)?|vraagt|verzo(?:ekt|cht|chten))\b",
        ),
        ("asked", rf"\bstel(?:t|de|den|len)\s+[^.]{{0,60}}(?:{_YOURS})", rf"{_AFTER_DAY}[^.]{{0,60}}\b{_MATTER}\b"),
        (
            "asked",
            _YOURS,
            rf"{_AFTER_DAY}(?:waarin|waarmee|waarbij|met(?:\s+daarin)?|houdende)\s(?![^.]{{0,160}}\bbeantwoord)[^.]{{0,160}}\b{_MATTER}\b",
        ),
        ("asked", rf"\b{_MATTER}\b[^.]{{0,160}}(?:\b(?:in|uit|bij|van|per|met|op|zoals)\s+(?:de\s+)?)(?:{_YOURS})", ""),
        ("asked", r"\b[Oo]p", rf"{_JL}van\s+(?:uw|de)\s+Kamer\b[^.]*\bontvangen"),
        ("asked", r"\b(?:ik|wij)\s+op", rf"{_JL}heb(?:ben)?\s+ontvangen"),
        (
            "asked",
            r"\b[Oo]p",
            rf"{_JL}(?:heeft|hebben|zijn|werden)\b[^.]{{0,200}}\bvragen\b[^.]{{0,60}}\b(?:gesteld|ingezonden|ingediend)\b",
        ),
        (
            "asked",
            r"\bvragen\b[^.]{0,200}\bop",
            rf"{_JL}(?:heeft|hebben|zijn|is|werden)\s+(?:aan\s[^.]{{1,120}}\s)?"
            r"(?:gesteld|voorgelegd|ingediend|ingezonden|toegezonden)\b",
        ),
        (
            "asked",
            rf"\b{_MATTER}\b[^.]{{0,200}}\b(?:{_LETTER}|(?:[Ii]n|[Vv]ia)\s+(?:hun|haar|zijn|een|de)\s+{_KIND}\s+(?:van|d\.d\.))",
            rf"{_AFTER_DAY}(?:(?:aan|over|inzake|naar\s+aanleiding|ter)\b(?:(?!antwoord)[^.]){{0,160}}?\s)?(?:(?:mij|ons)\s+)?{_PUT}\b",
        ),
        ("asked", r"\bzijn\s+op", r"\s+aan\b"),
        ("asked", r"\b(?:[Ii]ngezonden(?:\s+(?:op|d\.d\.))?|[Vv]raagd)", ""),
        (
            "asked",
            r"\b[Ii]n\s+(?:het\s+)?(?:antwoord|reactie)\s+op\s+uw\s+(?:brief|vragen|schrijven)\s+(?:van|d\.d\.)",
            "",
        ),
        ("asked", r"\bvragen\s+(?:gesteld\s+)?(?:bij|in\s+(?:haar|zijn|een))\s+brief\s+van", ""),
        (
            "asked",
            rf"\b{_MATTER}\s+(?:die|welke|zoals)\b[^.]{{0,160}}{_WRITTEN}",
            rf"{_AFTER_DAY}(?:(?:(?!antwoord)[^.]){{1,160}}?\s)?{_LAID}\b",
        ),
        (
            "asked",
            rf"(?:\b[Oo]p|{_WRITTEN})",
            rf"{_AFTER_DAY}(?:\w+\s+){{0,3}}{_LAID}e?\s+(?:\w+\s+){{0,2}}{_MATTER}\b",
        ),
        ("asked", rf"\b{_LAID}\s+(?:vragen\s+)?{_WRITTEN}", ""),
        ("asked", rf"{_THESE}\b[^.]{{0,200}}?(?:,|\b(?:die|zoals))\s+{_LAID}\s+(?:op|d\.d\.)", _NOT_LONG_AGO),
        ("asked", rf"{_THESE}\s+{_LAID}\s+(?:op|d\.d\.)", _NOT_LONG_AGO),
        ("asked", rf"{_THESE}\s+van\s+{_WHO}\s+{_LAID}\s+(?:op|d\.d\.)", _NOT_LONG_AGO),
        (
            "asked",
            rf"(?:{_THESE}\s+van\s+{_WHO}|\b[Uu]w\s+{_MATTER})\s+(?:van|d\.d\.)",
            rf"{_JL}{_ABOUT}\b{_NOT_LONG_AGO}",
        ),
        ("asked", r"\bvragen\b[^.]{0,200}\bgesteld\b[^.]{0,60}\bschriftelijk\s+overleg\s+van", ""),
        ("asked", rf"\bvragen\b[^.]{{0,200}}\bgesteld\b[^.]{{0,160}}\b\w*{_SPOKEN}\b[^.]{{0,100}}\b{_OF_DAY}", ""),
        (
            "asked",
            rf"\b(?:tijdens|in)\b[^.]{{0,160}}\b\w*{_SPOKEN}\b[^.]{{0,100}}\b{_OF_DAY}",
            rf"{_JL}gestelde\s+vragen\b",
        ),
        (
            "asked",
            rf"\b(?:tijdens|in)\b[^.]{{0,160}}\b\w*{_SPOKEN}\b[^.]{{0,100}}\b{_OF_DAY}",
            rf"{_JL}(?:zijn|is|heeft|hebben|werden)\b[^.]{{0,120}}\bvra(?:ag|gen)\b[^.]{{0,60}}\bgesteld\b",
        ),
        ("asked", r"\buitgaande\s+brief\s+van", ""),
        ("asked", r"\bhebben\s+op", rf"{_JL}een\s+brief\s+gestuurd"),
        ("asked", r"\bbegrotingsbehandeling\b[^.]*\bop", ""),
        ("answered", _LETTER, rf"{_JL}(?:toegezonden\s+antwoorden|(?:zijn|heeft|hebben)\b[^.]{{0,200}}\b{_ANSWERED})"),
        (
            "answered",
            rf"(?:{_LETTER}|\b[Oo]p)",
            rf"{_JL}(?:(?:\w+\s+){{0,4}})?(?:gegeven|toegezonden|verstrekte|ontvangen|ingezonden)\s+antwoorden\b",
        ),
        ("answered", _LETTER, rf"{_JL}(?:\S+\s+){{0,6}}{_ANSWERED}"),
        ("answered", rf"{_ANSWERED}\s+(?:{_LETTER}|op)", ""),
        ("answered", r"\b[Oo]ntvangen(?:\s?:|\s+op)?", ""),
        ("answered", r"\bantwoordbrie(?:f|ven)\s+van", ""),
        ("answered", r"\b(?:heeft|hebben)(?:\s+\w+){0,3}\s+op", rf"{_JL}(?:gereageerd|geantwoord)"),
        ("answered", r"(?:^|\s)Datum\s*:?", ""),
        ("adopted", r"\bVastgesteld(?:\s?:|\s+op)?", ""),
    )
)
_YOUR_LETTER = expression(
    rf"(?:{_YOURS}|\b(?:[Ii]n|[Pp]er|[Bb]ij|[Vv]ia)\s+(?:haar|hun)\s+{_KIND}\s+(?:van|d\.d\.))\s*\d"
)
# Words on a line of its own that a letter's date may follow: `Datum`, then `25 juli 2024`.
_DATE_LINE = expression(r"Datum\s*:?")
_PLACE = expression(r"(?:Den\s+Haag|[’']s-Gravenhage),?\s?")


def dated(before: str, after: str) -> str | None:
    """`asked`, `answered` or `adopted`: the meaning of a date from the words around it; None when they give none."""
    before, after = before[-DAY_REACH:], after[:DAY_REACH]
    return next((p.key for p in _PHRASES if p.before.search(before) and p.after.match(after)), None)


def names_your_letter(text: str) -> bool:
    """Whether a text names a letter of those who asked, with its date: `uw brief van 3 mei 2021`."""
    return _YOUR_LETTER.search(text) is not None


def announces_date(line: str) -> bool:
    """Whether a line announces that the next line is the date of a letter."""
    return _DATE_LINE.fullmatch(line) is not None


def follows_place(before: str, after: str) -> bool:
    """Whether the words before a date are the place at the head of a letter: `Den Haag, 6 mei 2025`."""
    return not after.strip(" .") and _PLACE.fullmatch(before) is not None
