"""The heads of letters: the printed heading, the addressee, place and day; and the office that answers, with the day.

Each function looks at one line.
"""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.dates.days import is_date

LONGEST = 220

_HEADS, _TO = ("BRIEF", "Brief"), "Aan"
_OUT = expression(
    r"BRIEF\s+(?:VAN|AAN)\s+(?!DE\s+(?:MINISTER|STAATSSECRETARIS)).*(?:VOORZITTER|COMMISSIE)"
    r"|BRIEF\s+AAN\s+DE\s+(?:MINISTER|STAATSSECRETARIS)|Brief van de voorzitter"
)
_BACK = expression(
    r"BRIEF\s+VAN\s+(?:DE\s+)?(?:MINISTER|STAATSSECRETARIS|REGERING)|Brief van de (?:minister|staatssecretaris)"
)
_TO_A_MINISTER = expression(r"Aan\s+de\s+(?:[Mm]inister|[Ss]taatssecretaris).{0,200}")
_TO_THE_CHAMBER = expression(
    r"Aan\s+de\s+[Vv]oorzitters?\s+van\s+(?:de\s+)?(?:vaste\s+commissie|Eerste|Tweede|beide)\b.{0,80}"
)
_PLACE = expression(r"(?:Den\s+Haag|[’']s-Gravenhage),\s?(?=\S)")
_BRINGS = expression(
    r"(?:Hierbij|Hiermee|Hiermede|Bijgaand|Bijgevoegd|Met deze brief|In deze brief|Onderstaand|Hieronder"
    r"|In de bijlage)\b[^.?!]{0,80}?"
    r"\b(?:stuur|sturen|zend|zenden|bied|bieden|ontvangt|treft|vindt|geef|geven|doe|doen|beantwoord|beantwoorden|reageer"
    r"|reageren)\b[^?!]*\b(?:antwoord(?:en)?|beantwoording|reactie|vragen)\b"
)
# What the lines of the head begin with.
_FIRST_LETTERS = frozenset("BAD’'")
_SALUTATION = expression(r"(?:(?:Zeer\s+|Hoog)?[Gg]eachte|Beste)\s[^.?!:;]{2,80}[,:]?")
# `In antwoord op uw brief van 3 mei 2004`, `Naar aanleiding van uw vragen`.
_REPLIES = expression(
    r"(?:In\s+(?:antwoord|reactie)\s+op|Naar\s+aanleiding\s+van|Op)\s+(?:de\s+vragen\b|uw\s+(?:brief|schrijven|vragen|verzoek|e-?mail)\b)"
)


def salutes(line: str) -> bool:
    """Whether a line is a salutation: `Geachte voorzitter,`."""
    return _SALUTATION.fullmatch(line) is not None


def brings_answers(text: str) -> bool:
    """Whether a line says that the letter brings answers: `Hierbij stuur ik uw Kamer de antwoorden op de vragen`."""
    return _BRINGS.match(text) is not None


def replies_to_letter(text: str) -> bool:
    """Whether a line says which letter is answered: `In antwoord op uw brief van 3 mei 2004 bericht ik u`."""
    return _REPLIES.match(text) is not None


def heads_letter_out(line: str) -> bool:
    """Whether a line is the printed heading of the letter with questions: `BRIEF VAN DE VOORZITTER …`."""
    return line.startswith(_HEADS) and _OUT.match(line) is not None


def heads_letter_back(line: str) -> bool:
    """Whether a line is the printed heading of the letter with answers: `BRIEF VAN DE MINISTER …`."""
    return line.startswith(_HEADS) and _BACK.match(line) is not None


def goes_to_minister(line: str) -> bool:
    """`Aan de Minister van Defensie`."""
    return line.startswith(_TO) and _TO_A_MINISTER.fullmatch(line) is not None


def goes_to_chamber(line: str) -> bool:
    """`Aan de Voorzitter van de Eerste Kamer der Staten-Generaal`."""
    return line.startswith(_TO) and _TO_THE_CHAMBER.fullmatch(line) is not None


def is_place_and_day(line: str) -> bool:
    """`Den Haag, 6 mei 2025`."""
    place = _PLACE.match(line)
    return place is not None and is_date(line[place.end() :])


def is_letterhead(line: str) -> bool:
    """Whether a line belongs to the head of a letter: its heading, addressee, place and day."""
    if len(line) > LONGEST or line[:1] not in _FIRST_LETTERS:
        return False
    heads = (heads_letter_out, heads_letter_back, goes_to_minister, goes_to_chamber, is_place_and_day)
    return any(head(line) for head in heads)
