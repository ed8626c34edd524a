"""Labels in a letterhead: those that announce the name of an official, and the others. All text is folded.

Ministries label the same thing in many ways (`Contactpersoon`, `Ambtelijk contact`, `Behandeld door`, `Uw contact is`,
`Projectleider`), so this holds patterns of such labels, not a list of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.privacy.written_names import OFFICE


class LabelKind(Enum):
    """What a label announces."""

    PERSON = "person"
    SUBJECT = "subject"  # the subject of a letter: a name in it is official text
    OTHER = "other"


@dataclass(frozen=True)
class LetterheadLabel:
    """The label of a line: its kind, and where its value begins (the end of the line when the value follows below).

    `may_be_one_word` shows that even a single word with a capital after it is a name.
    """

    kind: LabelKind
    end: int
    may_be_one_word: bool = False


_WHOSE = r"(?:(?:uw|onze|ons|het|de|jouw|our|your|the|votre|ihr)\s)?"
_WHAT = (
    r"(?:(?:ambtelijke?|inhoudelijke?|beleidsmatige?|eerste|vaste|directe?|nadere?|verantwoordelijke?|behandelende?|juridische?"
    r"|technische?|financi[eë]le?|administratieve?|primaire?|official|main|policy|desk|project|case|press|legal)\s){0,3}"
)
_CONTACT = r"contact(?:perso(?:on|nen)|gegevens|functionaris|ambtenaar|official)?(?:\s?person)?(?:\(en\))?"
# The name after these labels may be a single word: `Contactpersoon Jansen`.
_SURE = (
    r"(?:(?:contactperso(?:on|nen)(?:\(en\))?|(?:te\s)?behandel(?:d|en)\sdoor|(?:dossier)?behandelaars?"
    r"|behandelend\s(?:ambtenaar|medewerker)|(?:nadere\s)?inlichtingen(?:\sbij)?|stellers?|opgesteld\sdoor|auteur))"
)
# `Voorbereid door`, `Opgemaakt door`; not those who asked, answered or signed, because they act in public.
_DONE_BY = (
    r"(?!(?:in)?gezonden|gesteld|ingediend|gevraagd|ondertekend|beantwoord|voorgelegd|aangeboden|gegeven|aangenomen|uitgesproken)"
    r"(?:te\s)?[a-zé]{3,20}(?:d|t|en)\sdoor|(?:handled|prepared|drafted|written|compiled|authorised|approved)\sby"
)
_ASK_AT = (
    r"(?:(?:bij|voor)\s(?:(?:meer|nadere|verdere|eventuele|inhoudelijke|overige|aanvullende)\s){0,2}"
    r"(?:vragen|informatie|inlichtingen|info)(?:\s(?:over|naar\saanleiding\svan|bij)\s(?:deze|dit|de|het|een)\s[\w-]{1,20})?"
    r"|(?:(?:meer|nadere)\s)?(?:informatie|inlichtingen|info)\s(?:bij|via))"
    r"(?:,?\s(?:neemt?\su\scontact\sop\smet|kunt\su\s(?:zich\swenden\stot|terecht\sbij|bellen\smet|contact\sop\s?nemen\smet)))?"
    r"|(?:u\skunt\s|neemt?\s(?:u\s)?|gelieve\s)?contact\s(?:op\s?(?:te\s)?nemen\s)?(?:op\s)?met"
    r"|(?:for\s(?:further\s|more\s)?information|(?:for\s)?(?:en|in)quir(?:ies|y)|questions)(?:,?\s(?:please\s)?contact|\sto)?"
    r"|(?:affaire|dossier)\ssuivie?\spar|sachbearbeiter(?:in)?|ansprechpartner(?:in)?|bearbeitet\svon"
)
_MORE = r"aanspreekpunt(?:en)?|afzender|sender|author|opsteller|secretariaat|secretaresse|verzender|ambtelijk\scontact"
# Many sentences begin with these: only a colon makes them a label.
_WITH_COLON = r"van|aan|cc|c\.c\.|bcc|kopie(?:\saan)?|from|to|naam|name|contact|door|by|verzonden\sdoor|p/a"
_ATTENTION = r"t\.?\s?a\.?\s?v\.?|ter\sattentie\svan|attn\.?|att\.|attention(?:\sof)?|z\.?h\.?d\.?"
# `Uw contactpersoon in deze is`.
_IS = r"(?:\s(?:in|voor|van|bij|hierbij|over)(?:\s[\w-]{1,20}){0,3})?\s(?:is|zijn)"
_OFFICE = rf"(?!staatssecretaris|vragenstellers?|voorzitter|griffier)(?:{OFFICE}\s{{0,2}}){{1,3}}"
_ROLE = rf"(?:{_CONTACT}|{_MORE}|{_OFFICE})"
# `Contactpersoon (telefoon)`, `Contact / telefoon`.
_BRACKETS = r"(?:\s\([^()]{1,30}\)|\s?[/&+]\s?[a-z-]{2,20}){0,2}"
# `Contactpersoon beleid:`, `Contactpersoon voor de Kamer:`.
_OF = r"(?:(?:\s[a-z-]{2,20}){1,4}(?=\s*:))?"
# A name follows on the line: a capital, or a title.
_NAME_FOLLOWS = rf"\s+(?=(?-i:[{UPPER}])|(?:mw|mevr|mevrouw|dhr|(?:de\s)?heer|drs|ir|ing|mr|dr|prof)\b)"
_END = rf"{_BRACKETS}(?:\s*:\s*|{_NAME_FOLLOWS}|\s*$)"
_PERSON = expression(
    rf"\s*{_WHOSE}{_WHAT}(?:{_ROLE}{_IS}{_BRACKETS}(?:\s*:\s*|\s+|\s*$)|(?P<sure>{_SURE}){_OF}{_END}|{_ROLE}{_OF}{_END}"
    rf"|(?:{_DONE_BY}|{_ASK_AT}|{_ATTENTION}){_BRACKETS}(?:\s*:\s*|\s+|\s*$)"
    rf"|(?:{_WITH_COLON})\s*:\s*|contact\s*$)",
    re.IGNORECASE,
)
_SUBJECT = expression(
    r"\s*(?:betreft|onderwerp|subject|re|inzake|concerns?|regarding|project(?:naam)?|titel|title|thema|zaak)\b\s*:?",
    re.IGNORECASE,
)
_OTHER = expression(
    r"\s*(?:datum|date|bijlagen?|ons\s(?:kenmerk|nummer)|uw\s(?:kenmerk|brief|referentie)|onze\s(?:referentie|ref)"
    r"|our\s(?:reference|ref)|your\s(?:reference|ref)|kenmerk|referentie|aan|bezoekadres|postadres|geachte|pagina|page"
    r"|blad|versie|status|retouradres)\b",
    re.IGNORECASE,
)
# Words that name a department, an office or a place, and no person.
_NO_PERSON = expression(
    r"\b(?:algemeen|algemene|directie|directeur(?:en)?|directoraat|afdeling|ministeries?|minister(?:s|ie)?|staatssecretaris(?:sen)?"
    r"|dienst(?:en)?|teams?|bureau|programma\w*|cluster|sector|eenheid|commissie\w*|griffie|kamer|postbus|bezoekadres|\w*adres"
    r"|den\shaag|beleid\w*|\w*medewerk(?:er|ers|ster)|\w*adviseur|\w*secretaris|\w*juris(?:t|ten)|co[oö]rdinator|rijks[a-z]{4,30}"
    r"|voorzitter|nederland(?:se)?|telefoon\w*|e-?mail\w*|zaken|departement|raad|gemeente|provincie|ministry|department|division"
    r"|directorate|unit|office|inspectie|autoriteit|agentschap|instituut|stichting|vereniging|universiteit|bv|b\.v|nv|politie"
    r"|bestuur\w*|bestuursstaf|staf|secretariaat|kabinet|kenmerk|nummer|referentie|bijlagen?|pagina|website|www|loket|helpdesk"
    r"|servicepunt|klantcontact\w*|receptie|postkamer|archief|voorlichting|communicatie|financi[eë]n|defensie|justitie|onderwijs"
    r"|volksgezondheid|landbouw|infrastructuur|waterstaat|veiligheid|migratie|asiel|klimaat|milieu|natuur|europa|zorg|zorg(?:verzekering|instituut|autoriteit)\w*"
    r"|inleiding|vragen|antwoord(?:en)?|opmerkingen|inbreng|reactie|conclusie|samenvatting|advies|artikelsgewijs|deel|hoofdstuk"
    r"|verslag|nota|brief|wet|besluit|regeling|overleg|onderwerp|datum|geachte|tweede|eerste|staten-generaal|hierbij|aanwezig"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december|ons|onze|uw|zie|niet|geen|nvt|n\.v\.t|the|and|of|senior|junior|plaatsvervangend|vaste|fractie\w*|leden|lid)\b",
    re.IGNORECASE,
)


_NUMBER = expression(r"\d|\S{1,64}@")
# Words that may stand between a name and a number.
_BEHIND = expression(
    r"[\s,;|(<\[/+-]*(?:\b(?:[TEM]|[Tt]el|[Ee]-?mail|[Tt]elefoon(?:nummer)?|[Tt]st|[Tt]oestel|[Mm]obiel|[Kk]amer"
    r"|[Dd]oorkies(?:nummer|nr))\.?\s?:?)?[\s(+]*$"
)
_ANY_LABEL = expression(r"\s*[^\W\d_][\w()/' -]{1,38}:\s*(?=\S)")
_MAY_ANNOUNCE = Needing(
    expression(r"contact|behandel|inlicht|steller|auteur|opgesteld|informatie", re.IGNORECASE),
    ("contact", "behandel", "inlicht", "steller", "auteur", "opgesteld", "informatie"),
)


def announcing_persons(text: str) -> list[int]:
    """Where a text has words of labels that announce persons, in order: only lines with one can hold such a label."""
    return _MAY_ANNOUNCE.places(text)


def letterhead_label(text: str) -> LetterheadLabel | None:
    """The label of a line; None when it has none."""
    if person := _PERSON.match(text):
        return LetterheadLabel(LabelKind.PERSON, person.end(), bool(person["sure"]))
    for pattern, kind in ((_SUBJECT, LabelKind.SUBJECT), (_OTHER, LabelKind.OTHER)):
        if found := pattern.match(text):
            return LetterheadLabel(kind, found.end())
    return None


def value_of_any_label(text: str) -> int | None:
    """The offset of the value after a label of any kind (a few words and a colon); None when the line has none."""
    found = _ANY_LABEL.match(text)
    return found.end() if found else None


def is_no_person(text: str) -> bool:
    """Whether words name a department, an office, a place or a part of a document."""
    return _NO_PERSON.search(text) is not None


def before_number(text: str) -> str:
    """The words of a line before its first number or address, without the words that announce the number."""
    held = _NUMBER.search(text)
    return _BEHIND.sub("", text[: held.start()] if held else text)
