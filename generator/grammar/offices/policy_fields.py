"""Fields of policy, of ministers and of committees, as parts of expressions.

`Landbouw, Natuur en Voedselkwaliteit`: words with capitals, joined by commas, slashes and small words, so that a name
in no list is matched whole too. A sign of a note may be glued to it.
"""

from __future__ import annotations

from generator.grammar.characters.alphabet import HYPHEN, LETTER, LETTERS, LOOSE_SIGNS, LOWER, SMALL, UPPER
from generator.grammar.characters.expressions import expression

# Words that are never part of a field: they begin an office, continue a title in capitals, or (`Den Haag`) end an
# address.
_OTHER = (
    r"(?:Den\sHaag|(?i:ministers?|staatssecretaris(?:sen)?|commissies?)\b"
    r"|(?:OVER|INZAKE|BETREFFENDE|HEEFT|HEBBEN|AAN|NAAR|MET|OP\sDE|TEN|TER)\b)"
)
_LETTERS = rf"(?:{LETTER})+"
# `Basis- en Voortgezet Onderwijs`, `Inlichtingen- en Veiligheidsdiensten`: the part that two words share is written
# once.
_SHARED = rf"{HYPHEN}(?=\s?(?:en|EN|/)\s[{UPPER}])"
# A letter with its marks is one of these or two: written so, a field takes half the time to compile.
_FURTHER = rf"(?:[{LETTERS}\u0300-\u036f]|[{LOOSE_SIGNS}](?:\x20(?=[{LOWER}]))?|[’'.-][{LETTERS}])"
WORD = rf"(?!{_OTHER})[{UPPER}]{_FURTHER}*(?:{_SHARED})?"
# Small words within a name, one to three in a row; written in capitals they count as other words.
_SMALL = r"(?:(?:en|voor|van|de|der|des|het|in|op|aan|uit|te)\s){0,3}"
_JOIN = rf"(?:\s?[,/&+]\s?|\s[-–]\s|\s){_SMALL}"
# `1`, `¹`, `[1]`, `1)` after a name call a note.
_MARK = r"(?:\s?\[\d{1,2}\]|\d{1,2}\)?|[¹²³⁰-⁹]{1,2}|\s?\*{1,3})"
NAME = rf"{WORD}(?:{_JOIN}{WORD}){{0,40}}"
MARKED_NAME = rf"{WORD}(?:{_MARK}(?!\w))?(?:{_JOIN}{WORD}(?:{_MARK}(?!\w))?){{0,60}}"
NOTE_MARK = expression(
    r"(?<=[^\W\d_])(?:\s?\[\d{1,2}\]|\d{1,2}\)?|[¹²³⁰-⁹]{1,2}|\s?\*{1,3}|\s\d{1,2}(?=$|,|\sen\s))(?!\w)"
)
# Only the words around a name in small letters show where it ends: `de minister van economische zaken over de brief`.
_STOPS = (
    r"(?:en|of|een|de|het|der|den|die|dat|deze|dit|over|inzake|betreffende|naar|om|op|bij|met|te|ter|tot|ten|aan|in|uit|door|als"
    r"|voor|van|heeft|hebben|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden|zal|zullen|kan|kunnen|wil|willen|moet"
    r"|vragen|enkele|enige|aantal|verschillende|diverse|naar|mede|namens|d\.d|dd|jl|ontvangen|waarin|waarmee|waarbij|welke"
    r"|bestaat|bestond|brengt|stelt|legt|deelt|reageert|antwoordt|schrijft|zegt|meldt|tijdens|sinds|vanwege|wegens|tegen|onder|na"
    r"|(?:voor|toe)?ge(?:legd|steld|stuurd|zonden|richt|vraagd)|verzocht|nadere)"
)
_SMALL_WORD = rf"(?!{_STOPS}\b){_LETTERS}(?:-{_LETTERS})?"
SMALL_NAME = rf"(?={SMALL}){_SMALL_WORD}(?:(?:\s?[,/]\s?|,?\sen\s|\s){_SMALL_WORD}){{0,12}}"
# Words of present and former fields; none of them is the name of a person who signs.
_COMMON_WORDS = (
    "Zaken Werken Financiën Justitie Veiligheid Rechtsbescherming Defensie Economische Klimaat Energie Groei Groene"
    " Innovatie Landbouw Natuur Natuurbeheer Visserij Voedselkwaliteit Voedselzekerheid Stikstof Onderwijs Cultuur"
    " Wetenschap Wetenschappen Media Volksgezondheid Welzijn Sport Zorg Langdurige Medische Jeugd Gezin Preventie"
    " Sociale Werkgelegenheid Participatie Pensioenen Infrastructuur Waterstaat Milieu Milieubeheer Verkeer Omgeving"
    " Volkshuisvesting Wonen Wijken Integratie Ruimtelijke Ordening Rijksdienst Binnenlandse Buitenlandse Algemene"
    " Koninkrijksrelaties Digitalisering Asiel Migratie Immigratie Vreemdelingenzaken Ontwikkelingssamenwerking"
    " Ontwikkelingshulp Handel Toeslagen Douane Fiscaliteit Belastingdienst Bestuurlijke Vernieuwing"
)
COMMON = frozenset(_COMMON_WORDS.split())
