"""The words of labels, as parts of regular expressions without groups of their own: `Vraag`, `Antwoord op vraag`."""

from __future__ import annotations

from generator.grammar.alphabet import HYPHENS, LOWER
from generator.grammar.faction_word import FRACTIE
from generator.grammar.misspellings import misspelt

NR = r"(?:(?:[Nn][Rr]s?|[Nn]os?|[Nn]ummers?|NUMMERS?)\b\.?\s*|[#№]\s*)?"
QUESTION = r"(?:(?:[Kk]amer|[Dd]eel)?[Vv]ra(?:ag|gen)|VRA(?:AG|GEN))"
# `Kamervragen` alone is no label: letters and menus use the word.
QUESTION_CAPITAL = rf"(?:(?:Kamer|Deel)vra(?:ag|gen)(?=\s*{NR}\(?\d)|Vra(?:ag|gen)|VRA(?:AG|GEN))"
MISSPELT_QUESTION = misspelt("Vraag", "Vragen", "VRAAG", "VRAGEN")
SHORT_QUESTION = r"(?:Vrg?\.?|VRG?\.?|Vraagnr\.?|Vraagnummer|Kamervraag)"
# `Gezamenlijk antwoord op vragen 5 en 6`.
TOGETHER = r"(?:[Gg]ezamenlijke?|[Gg]ecombineerde?|[Gg]ebundelde?|[Ss]amengevoegde?|[Tt]ezamen|[Ss]amen)"
ANSWER = rf"(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|{TOGETHER}\s+antwoord(?:en)?)"
SHORT_ANSWER = r"(?:Antw\.?|ANTW\.?|Beantwoording|BEANTWOORDING|Reactie|REACTIE)"
MISSPELT_OF = misspelt("vraag", "vragen", also_words=True)
# Between the word of an answer and the numbers that it answers: `op de vragen`, `vraag nr.`, `bij onderdeel`.
OF = (
    r"(?:(?:op|OP|bij|aan|van)\s+)?(?:(?:de|het|uw|DE)\s+)?"
    rf"(?:(?:{QUESTION}|vr\.|vrg\.?|vraagnummers?|{MISSPELT_OF})(?=[\s(\d#])\s*)?{NR}"
)
# Before the number that it answers it can only be the word of a label: `Antwoordt vraag 3`.
_VERB_FOR_ANSWER = rf"(?:Antwoord(?:t|de|er)|ANTWOORD(?:T|DE|ER))(?=\s*{OF}\s*\(?\d)"
MISSPELT_ANSWER = rf"(?:{misspelt('Antwoord', 'Antwoorden', 'ANTWOORD', 'ANTWOORDEN')}|{_VERB_FOR_ANSWER})"
# The rest of a label after its number, mostly the asker: `Vraag 1 (VVD)`, `Vraag van de leden van de VVD-fractie:`.
IN_BRACKETS = r"\([^()]{2,60}\)"
ADDED = rf"(?:\s*{IN_BRACKETS}|\s+{TOGETHER}(?![^\W_]))?"
FACTION = rf"(?:[\w&/-]+-{FRACTIE}s?|{FRACTIE}s?|{FRACTIE}leden|leden|lid)"
ASKERS = rf"van\s+(?:de|het)\s+{FACTION}\b[^.?!:()]*(?:{IN_BRACKETS}[^.?!:()]{{0,60}}){{0,4}}"
# `Antwoord Minister van SZW:`, the colon proves it.
WHO = r"(?i:(?:(?:de|het)\s+)?(?:minister|staatssecretaris|bewinds|kabinet|regering|initiatiefnemer))"
# A verb after an office makes it a sentence: `Antwoord 3 De minister noemt het volgende:`.
_VERB = (
    r"(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|kan|kunnen|zal|zullen|wil|willen|moet|moeten|gaat|gaan"
    r"|ziet|zien|geeft|geven|noemt|noemen|wijst|wijzen|somt|sommen|kiest|kiezen|neemt|nemen|stelt|stellen|meent|menen|maakt|maken"
    r"|acht|achten|vindt|vinden|deelt|delen|kent|kennen|doet|doen|komt|komen|bericht|antwoordt|meldt|melden|volgende?)"
)
# Of words in small letters, only these continue the name of the office.
_OF_OFFICE = r"(?:van|voor|en|mede|namens|op|over|ad|a\.i\.|viceminister)"
BY_OFFICE = (
    rf"(?![^.?!:()]*\s{_VERB}\b)(?:van\s+)?{WHO}[^\W_A-Z]*+(?:-[^\W\d_]+)?"
    rf"(?!\s+(?!{_OF_OFFICE}(?![^\W_]))[{LOWER}])[^.?!:()]"
)
# Without an article after the word of an answer: `Antwoord kabinet`.
_OFFICES = r"kabinet|regering|minister|staatssecretaris|bewinds(?:persoon|personen|lieden)|initiatiefnemers?"
OFFICE_ALONE = rf"(?:(?:de|het)\s+)?(?i:{_OFFICES})"
END = rf"(?:\s*(?:[:.);]|[{HYPHENS}\u2014])){{0,2}}"
