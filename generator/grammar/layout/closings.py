"""Closings: lines after which the last question or answer cannot go on: a signature, an annex, a farewell."""

from __future__ import annotations

from generator.grammar.characters.alphabet import LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.layout.headings import LONGEST_HEADING
from generator.grammar.layout.mail_words import is_courtesy

# What stands in lists of the committee or the editor, behind the answers.
_LISTED = "(?:Besluiten|Toezeggingen|Toezegging|Afkortingen|Begrippen|Deelnemers|Presentie|Actiepunten|Actie|Sprekers)"
_TITLES = expression(
    r"(?:(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.:)]?\s+(?=(?:Bijlagen?|Noten)\b))?"
    r"(?:Toelichting|Mededeling|Bijlagen?|Noten|Voetnoten|Eindnoten)(?:\s+(?:\d{1,2}|[IVX]+))?\s*(?:[:.–-].*)?"
    r"|(?:[IVX]{1,4}|[A-Z]|\d{1,2})[.:)]?\s+BIJLAGEN?"
    r"|(?:Bronnen|Literatuur|Referenties)(?:lijst|overzicht)?|Geraadpleegde\s+(?:bronnen|literatuur)|Bronvermelding(?:en)?"
    rf"|(?i:bijlagen?)\s+(?:\d{{1,2}}|[IVX]+)\s+[{UPPER}«“][^.?!:;]{{2,120}}"
    rf"|(?:(?:[IVX]{{1,4}}|\d{{1,2}}|[A-Z])[.:)]?\s+)?(?:{_LISTED}lijst|Lijst\s+(?:van|met)\s+(?i:{_LISTED})|Besluiten|Afkortingen|Colofon"
    r"|Verklarende\s+woordenlijst)(?:\s+(?:van\s+de\s+)?(?:vaste\s+)?commissie)?:?"
)
# `De commissie heeft in haar procedurevergadering van 16 april het volgende besloten:`.
_DECIDED = expression(
    r"De\s+(?:vaste\s+)?commissie\b[^.?!:;]{0,160}\b(?:het\s+volgende\s+besloten|besluit\s+het\s+volgende|besloten\s+tot\s+het\s+volgende)\s*:"
    r"|In\s+(?:de|haar)\s+procedurevergadering\b[^.?!:;]{0,160}\bbesloten\s*:"
)
# The text after `Toelichting:` explains the questions; the members of a committee are listed in a note to its name.
_EXPLANATION = expression(r"(?:Toelichting|Samenstelling)\s*:\s")
_REPLY = r"(?:reactie|antwoord(?:en)?|beantwoording|(?:nadere\s+)?memorie|nota)"
_FAREWELL = r"^Hoogachtend\b|^(?:Met\s+)?(?:[Vv]riendelijke|[Hh]artelijke)\s+groet|^Groet(?:en|jes)?,"
_ENDS_LETTER = expression(_FAREWELL)
_CLOSING_PATTERN = expression(
    rf"\b(?:zien|ziet)\s+(?:uw|de)\s+{_REPLY}\b.{{0,60}}\btegemoet\b"
    rf"|\b(?:zien|ziet)\b.{{0,60}}\buit\s+naar\s+(?:uw|de)\s+{_REPLY}\b"
    r"|^De\s+(?:leden\s+van\s+de\s+)?(?:vaste\s+)?commissies?\b.{0,120}\b(?:vertrouw(?:t|en)|wacht(?:en)?|ver?zoe(?:kt|ken))\b"
    rf".{{0,160}}\b(?:{_REPLY}|beantwoorden|beantwoord)\b"
    rf"|{_FAREWELL}"
)
_CLOSING = Needing(_CLOSING_PATTERN, ("zien", "ziet", "commissie", "hoogachtend", "groet"))
# `ontvangen deze graag binnen vier weken`, of a reply and by those who asked; within an answer others receive
# something: `instellingen die te veel hebben ontvangen betalen die binnen een jaar terug`.
_RECEIVES = expression(
    rf"(?=.*\b(?:{_REPLY}|[Cc]ommissies?|[Ww]ij)\b|(?:De|Deze)\s+(?:leden|fracties?)\b)[^•▪–-].*"
    r"(?<!\bhebben\s)(?<!\bheeft\s)(?<!\bhadden\s)(?<!\bhad\s)(?<!\bworden\s)(?<!\bte\s)"
    rf"\b(?:ontvangen|ontvangt|vernemen|verneemt)\b.{{0,40}}\b(?:uw|deze|die|de)\s+(?:{_REPLY}\s+)?(?:bij\s+voorkeur|graag|uiterlijk|binnen)\b"
)
# Of a letter it ends only what speaks of that: within an answer a minister trusts that others do something.
_TRUSTS = expression(r"(?:Ik\s+vertrouw|Wij\s+vertrouwen|Het\s+kabinet\s+vertrouwt)\s+er(?:op|\s+op)\b")
_OF_LETTER = expression(
    r"\b(?:hiermede|hiermee|hierbij|met\s+(?:deze|dit|de\s+bovenstaande)\s+(?:brief|antwoord(?:en)?|beantwoording|reactie|nota))\b"
    r"|\b(?:u|[Uu]w\s+(?:Kamer|commissie)|de\s+(?:Kamer|leden|commissie)|vragen)\b.{0,120}"
    r"\b(?:geïnformeerd|ingelicht|voorgelicht|bericht|beantwoord|beantwoordt|beantwoorden)\b"
    r"|\b(?:uw|een)\s+(?:spoedig[e]?\s+|tijdig[e]?\s+)?(?:antwoord|reactie|beantwoording)\b"
    r"|\bu\b.{0,80}\b(?:antwoordt|antwoorden|reageert|reageren)\b"
)
_INITIALS = rf"(?:[{UPPER}][{LOWER}]+\s)?(?:[{UPPER}][A-Za-z]?\.\s?)+|[Dd]r\.\s|[Mm]r\.\s|[Dd]rs\.\s"
_MINISTER = expression(
    r"(?:(?:[Mm]ede\s+)?[Nn]amens\s+)?(?:de|De|DE)\s+"
    r"(?:[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS|[Mm]inister-president)"
    rf"(?:\s+(?:van|voor|VAN|VOOR)\s[^.?!:;]{{2,120}})?(?:,\s*(?:{_INITIALS}).{{2,40}})?,?"
)

# The line between a message and the forwarded one below it: `-------- Doorgestuurd bericht --------`.
_MESSAGE = (
    r"(?:(?:[Dd]oorgestuurd|[Oo]orspronkelijk|[Oo]rigineel|[Vv]orig)e?\s+[Bb]ericht"
    r"|(?:[Oo]riginal|[Ff]orwarded)\s+[Mm]essage)"
)
_NEXT_MESSAGE = expression(rf"(?:[-_=*>]{{2,}}\s*)?(?:[Bb]egin\s+)?{_MESSAGE}\s*:?(?:\s*[-_=*]{{2,}})?")

# `Met deze antwoorden vertrouw ik erop uw Kamer voldoende te hebben geïnformeerd.`
_INFORMED = expression(
    r"(?:Ik|Wij|Hiermee|Hiermede|Hierbij|Daarmee|Met)\b[^.?!:;]{0,80}\b(?:Kamer|u|uw|[Cc]ommissie|vragen|leden|Staten-Generaal)\b"
    r"[^.?!:;]{0,80}\bte\s+hebben\s+(?:geïnformeerd|ingelicht|bericht|voorgelicht|beantwoord|voorzien)[.]?"
)

_WHOLE = (_INFORMED, _TITLES, _MINISTER, _NEXT_MESSAGE)


def ends_turn(text: str) -> bool:
    """Whether a paragraph ends the question or answer before it: a signature, an explanation, an annex, a farewell."""
    head = text[:LONGEST_HEADING]
    if _EXPLANATION.match(text) or _CLOSING.search(head) or _receives(head) or is_courtesy(text):
        return True
    if _DECIDED.match(head):
        return True
    if _TRUSTS.match(text) and _OF_LETTER.search(head):
        return True
    return len(text) <= LONGEST_HEADING and any(form.fullmatch(text) for form in _WHOLE)


def _receives(head: str) -> bool:
    may_receive = "ontvang" in head or "vernem" in head or "verneemt" in head
    return may_receive and _RECEIVES.match(head) is not None


def ends_letter(text: str) -> bool:
    """Whether a paragraph ends a whole letter or message: a farewell, or the line above a forwarded message."""
    return _ENDS_LETTER.match(text) is not None or _NEXT_MESSAGE.fullmatch(text) is not None


def signs_office(text: str) -> bool:
    """Whether a paragraph is no more than the office of who signs: `De Minister van Financiën,`."""
    return len(text) <= LONGEST_HEADING and _MINISTER.fullmatch(text) is not None
