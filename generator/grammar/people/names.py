"""Personal names as Dutch documents write them: titles, initials, first names, particles, surnames.

Parts of regular expressions, without groups, for code that knows where a name must stand. White space between words
must be one character.
"""

from __future__ import annotations

from generator.grammar.characters.alphabet import APOSTROPHE, CAPITAL, HYPHEN, LETTER, SMALL

# Particles between first name and surname, in any case: `Van der Wal`, `van 't Hoff`, `Ben Ali`.
PARTICLE = (
    r"(?i:van|fan|von|vom|zu|thoe|zum|zur|af|de|den|der|des|het|te|ten|ter|tot|op|in|uit|uyt|aan|bij|voor|onder|over"
    rf"|la|le|les|l{APOSTROPHE}|lo|du|da|das|di|do|dos|del|della|dei|degli|e|el|al|ul|bin|ben|ibn|bint|abu|ait|ould|y"
    rf"|{APOSTROPHE}[ts]|d{APOSTROPHE})"
)
PARTICLES = rf"(?:{PARTICLE}\s){{0,4}}"
# `heer`, `mevrouw`, and the titles before a name.
TITLE = (
    r"(?i:(?:de\s)?(?:heer|mevrouw)|dhr\.?|mw\.?|mevr\.?|drs\.?|ir\.?|ing\.?|mr\.?|dr\.?|prof\.?|jhr\.?|jkvr\.?|ds\.?"
    r"|bc\.?|ba|ma|msc|bsc|llm|mba|phd|lkol\.?|kol\.?|gen\.?)"
)
TITLES = rf"(?:{TITLE}\s?){{0,4}}"
# `J.`, `Th.`, `IJ.`, `A.-M.`.
INITIAL = rf"{CAPITAL}(?:[A-Za-z]{{0,2}})\."
INITIALS = rf"{INITIAL}(?:[\s-]?{INITIAL}){{0,7}}"
# A word of a name: `Lahlah`, `D'Ancona`, `McDonald`, `Ö`; without the dot of `St. Clair`.
WORD = rf"{CAPITAL}(?:{APOSTROPHE}?{LETTER})*"
# `Faber-van de Klashorst`, `Bikker-Trouwborst`, `Jansen - de Vries`.
DOUBLE = rf"(?:\s?{HYPHEN}\s?(?:{PARTICLE}\s){{0,3}}{WORD}){{0,2}}"
SURNAME = rf"{PARTICLES}{WORD}{DOUBLE}"
FIRST_NAME = rf"{WORD}(?:{HYPHEN}{WORD})?"
SMALL_WORD = rf"{SMALL}(?:{APOSTROPHE}?{LETTER})*"
