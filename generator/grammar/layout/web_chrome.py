"""Parts of a web page around its text: links to navigate, share or print, menus, notices, dates of publication."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.model.calendar import DUTCH_MONTHS

_PAGE = r"(?:deze\s+|dit\s+|de\s+|het\s+)?(?:pagina|publicatie|artikel|document|bericht|website)"
_NETWORK = (
    r"(?:Facebook|Twitter|X|LinkedIn|WhatsApp|Whatsapp|Instagram|Bluesky|Mastodon|Threads|YouTube|e-?mail|E-?mail|mail)"
)
# No sentence of a text consists only of these.
_SURE = (
    r"(?:Ga\s+)?(?:[Tt]erug\s+)?[Nn]aar\s+(?:boven|top|de\s+bovenkant|begin\s+van\s+de\s+pagina|het\s+begin)|Top\s+van\s+de\s+pagina"
    r"|(?:Ga\s+)?(?:[Dd]irect\s+)?[Nn]aar\s+(?:de\s+)?(?:hoofd)?(?:inhoud|navigatie|menu|zoeken)|(?:Ga\s+)?[Tt]erug\s+naar\s+(?:het\s+)?(?:overzicht|zoekresultaten|vorige\s+pagina|zoekresultaat)"
    rf"|(?:Vorige|Volgende)\s+(?:vraag|pagina|publicatie|artikel|document|bericht|resultaat)|Print(?:versie|bare\s+versie|vriendelijke\s+versie)|Print(?:en)?\s+{_PAGE}"
    rf"|(?:Druk|Print)\s+(?:{_PAGE}\s+)?af|{_PAGE.capitalize()}\s+(?:delen|afdrukken|printen)|Deel\s+{_PAGE}(?:\s+(?:(?:via|op)\s+)?{_NETWORK}(?:(?:,|\s+(?:en|of))?\s+{_NETWORK})*)?"
    rf"|(?:Deel|Delen|Volg\s+ons)\s+(?:dit\s+)?(?:via|op)\s+{_NETWORK}|(?:E-?mail|Mail|Stuur)\s+{_PAGE}(?:\s+door)?"
    r"|(?:Accepteer|Weiger)(?:\s+alle)?\s+cookies|Cookie-?instellingen|(?:Hoofd|Sub)menu|Kruimelpad"
    r"|Download\s+(?:als\s+|deze\s+publicatie\s+(?:als\s+)?)?(?:PDF|pdf|ODT|XML)|Naar\s+de\s+volgende\s+(?:pagina|vraag)"
)
# Questions of a page to its readers, and their links; members may ask the same about a `bericht`.
_CLICK = (
    r"(?:Reageer|Reageren|Geef\s+(?:uw\s+|je\s+)?(?:reactie|mening|feedback)|Laat\s+het\s+(?:ons\s+)?weten"
    r"|Meld\s+(?:het|dit)(?:\s+(?:ons|hier))?)"
)
_HERE = r"(?:deze\s+(?:web)?pagina|(?:deze|de)\s+(?:informatie|tekst|uitleg)\s+op\s+(?:deze|de)\s+(?:web)?pagina)"
_WORDS = rf"(?:{_HERE}|deze\s+(?:informatie|uitleg))"
_ASKED = (
    rf"(?:Wat\s+vindt?\s+(?:u|je)\s+van\s+{_HERE}|(?:Was|Is)\s+{_WORDS}\s+(?:nuttig|duidelijk|bruikbaar)(?:\s+voor\s+(?:u|je))?"
    rf"|(?:Heeft|Hielp)\s+{_WORDS}\s+(?:u|je)(?:\s+(?:verder\s+)?geholpen|\s+verder)?"
    r"|(?:(?:Heeft|Hebt)\s+u|Heb\s+je)\s+(?:gevonden\s+wat\s+(?:u|je)\s+zocht"
    rf"|(?:een\s+)?(?:vraag|opmerking|suggestie|vragen|opmerkingen)\s+over\s+{_HERE}|een\s+fout\s+(?:gezien|gevonden)\s+op\s+{_HERE})"
    rf"|Vond\s+(?:u|je)\s+(?:wat\s+(?:u|je)\s+zocht|{_WORDS}\s+(?:nuttig|duidelijk|bruikbaar))"
    rf"|(?:Wat|Hoe)\s+(?:kunnen|zouden)\s+(?:wij|we)\s+(?:(?:er\s+)?(?:aan\s+|op\s+)?{_HERE}\s+)?(?:nog\s+)?(?:verbeteren|beter\s+(?:doen|maken))(?:\s+(?:aan|op)\s+{_HERE})?"
    rf"|(?:Mist?|Mis)\s+(?:u|je)\s+(?:nog\s+)?(?:iets|informatie)\s+op\s+{_HERE}|(?:Kon|Kunt)\s+(?:u|je)\s+vinden\s+wat\s+(?:u|je)\s+zocht|Kunt\s+u\s+vinden\s+wat\s+u\s+zoekt"
    rf"|(?:Heeft\s+u|Heb\s+je)\s+(?:tips|suggesties|ideeën)\s+(?:om|voor)\s+{_HERE}(?:\s+te\s+verbeteren)?"
    rf"|Fout(?:je)?\s+(?:gezien|gevonden)\s+op\s+{_HERE})\?"
)
# These belong to the page only when others stand beside them.
_LIKELY = (
    rf"Home(?:page)?|Voorlezen|Lees\s+voor|Sitemap|Inloggen|Abonneren|Menu|Zoek(?:en)?|Contact|Help|Vorige|Volgende|Terug|Print|Printen|Afdrukken|Delen|Deel|{_NETWORK}|English"
    r"|Privacy(?:verklaring)?|Cookies?|Disclaimer|Proclaimer|Copyright|Toegankelijkheid|RSS|Archief|Nieuws|Over\s+(?:ons|deze\s+(?:web)?site)|Download(?:en)?|PDF|Sluiten"
    r"|Vacatures|Werken\s+bij(?:\s+(?:het\s+Rijk|ons))?|Actueel|Agenda|Organisatie|Pers|Nieuwsbrie(?:f|ven)|Service|Open\s+data|Kwetsbaarheid\s+melden|Colofon"
    r"|Akkoord|Meer|Kamervragen(?:\s+met\s+antwoord)?|Kamerstukken|Documenten|Publicaties|Onderwerpen|Ministeries|Nieuwe\s+zoekopdracht|Boven|Top|Inhoud(?:sopgave)?|[«‹<>›»←→↑]"
)
_DAY = rf"\d{{1,2}}(?:\s(?:{'|'.join(DUTCH_MONTHS)})\s|[-/]\d{{1,2}}[-/])\d{{4}}"
_NOTICE = (
    r"Verantwoordelijk(?:e\s+organisatie)?(?:\s?:\s?|\s)Ministerie(?:\s+van)?\s[^.?!]{3,80}|"
    r"(?:U|Je)\s+(?:bevindt\s+(?:zich|je)|bent)\s+(?:nu\s+)?hier\s?:.*"
    r"|(?:Gepubliceerd|Geplaatst|Publicatiedatum|Laatst\s+(?:gewijzigd|bijgewerkt)|Laatste\s+(?:wijziging|update)"
    rf"|Bijgewerkt)\s?(?:op)?\s?:?\s?{_DAY}(?:,?\s(?:om\s)?\d{{1,2}}[:.]\d\d(?:\suur)?)?"
    r"|(?:©|Copyright\s©?)\s?(?:\d{4}\s?)?.{0,60}(?<![.?])"
)
# These too only beside others, because a text may be about them.
_COOKIES = (
    r"Deze\s+(?:web)?site\s+(?:gebruikt|maakt\s+gebruik\s+van|plaatst)\s.{0,30}cookies\b.*"
    r"|(?:Wij|We)\s+(?:gebruiken|plaatsen)\s+(?:\w+\s+)?cookies\b.*"
)
_SEPARATOR = expression(r"\s*[|•·»›>/]\s*|\s+[-–]\s+|\s{2,}|\s*\u2022\s*")
_SEPARATING = expression("[|•·»›/]")
_MAY_SEPARATE = expression(r"[|•·»›>/]|\s[-–\s]")
# The letters with which a line begins that certainly belongs to the page and has no separator, in small letters.
_BEGINNINGS = (
    *("ga", "te", "na", "to", "di", "vo", "pr", "dr", "de", "he", "pa", "pu", "ar", "do", "be", "we", "st", "ma"),
    *("ac", "co", "ho", "su", "kr", "wa", "is", "hi", "mi", "ko", "ku", "fo", "ve", "je", "ge", "la", "bi", "em"),
    *("e-", "u", "<"),
)
_SURE_ITEM = expression(rf"[«‹<←↑▲]?\s?(?:{_SURE}|{_ASKED}(?:\s+(?:{_CLICK}|Ja|Nee))*)\s?[>»›→↑▲]?")
_LIKELY_ITEM = expression(rf"[«‹<←↑▲]?\s?(?:{_LIKELY}|{_CLICK})(?:\s+(?:en|&)\s+(?i:{_LIKELY}))?\s?[>»›→↑▲]?")
_WHOLE = expression(_NOTICE, re.IGNORECASE)
_NOTICE_OF_COOKIES = expression(_COOKIES, re.IGNORECASE)
# The number of a page of results counts only beside other items; alone it may be the number of a question.
_COUNT = expression(r"\d{1,3}")
# What a row of links is for: `Service: Contact | Vacatures`.
_LEAD = expression(
    r"(?:Service|Snel\s+naar|Ga\s+naar|Volg\s+ons|Meer|Links|Menu|Navigatie|Over\s+(?:ons|deze\s+(?:web)?site)|Delen?)\s?:\s+"
)
_MAY_PART = expression("[|•·»›]")
_PARTS = expression(r"\s[|•·»›]\s")
LONGEST = 400
LONGEST_ITEM = 40
FEWEST_ITEMS = 2
# Headings over links to other texts.
_HEADS_LINKS = expression(
    r"(?:Zie|Lees|Bekijk)\s+ook|Ook\s+interessant|Gerelateerd(?:e\s+(?:informatie|documenten|berichten|onderwerpen|publicaties|artikelen|links))?"
    r"|Verwante?\s+(?:informatie|documenten|berichten|onderwerpen|publicaties)"
    r"|Meer\s+(?:over\s+dit\s+onderwerp|nieuws|informatie|kamerstukken|documenten|berichten|lezen)|Ander\s+nieuws|Hoort\s+bij|Deel\s+van",
    re.IGNORECASE,
)


def heads_links(line: str) -> bool:
    """Whether a line heads links to other texts, which a page has below its text: `Zie ook`."""
    return _HEADS_LINKS.fullmatch(line) is not None


def may_hold_chrome(line: str) -> bool:
    """Whether `is_chrome` may say so of a line without space around it: a fast test for most lines."""
    head = line[:2].lower()
    if head.startswith(_BEGINNINGS) or not head.isascii():
        return True
    has_gap = "  " in line or " -" in line or " –" in line or not line.isprintable()
    return has_gap or _SEPARATING.search(line) is not None


@remembered
def is_chrome(line: str) -> bool:
    """Whether a line certainly belongs to the page, not to its text: `Naar boven | Vorige | Volgende`."""
    if len(line) > LONGEST:
        return False
    if _WHOLE.fullmatch(line) or _SURE_ITEM.fullmatch(line):
        return True
    menu = _LEAD.sub("", line, count=1) if _LEAD.match(line) else line
    if _MAY_SEPARATE.search(menu) is None:
        return False
    items = _items(menu)
    forms = (_SURE_ITEM, _LIKELY_ITEM, _COUNT)
    if len(items) >= FEWEST_ITEMS and all(_is_one(item, forms) for item in items) and any(map(str.isalpha, line)):
        return True
    known = sum(_is_one(item, (_SURE_ITEM, _LIKELY_ITEM)) for item in _PARTS.split(menu))
    return may_be_menu(menu) and known >= FEWEST_ITEMS and 2 * known > len(_PARTS.split(menu))


def may_be_chrome(line: str) -> bool:
    """Whether a line belongs to the page when it stands beside others that do: `Contact`, `Facebook`."""
    return bool(_LIKELY_ITEM.fullmatch(line) or _NOTICE_OF_COOKIES.fullmatch(line))


def may_be_menu(line: str) -> bool:
    """Whether a line may be a menu: short titles separated by strokes, none of which ends a sentence."""
    if _MAY_PART.search(line) is None:
        return False
    items = _PARTS.split(line)
    return len(items) > FEWEST_ITEMS - 1 and all(
        item[:1].isupper() and len(item) <= LONGEST_ITEM and item[-1].isalnum() for item in items
    )


def _is_one(item: str, forms: Sequence[re.Pattern[str]]) -> bool:
    return any(form.fullmatch(item) for form in forms)


def _items(line: str) -> list[str]:
    return [item for item in map(str.strip, _SEPARATOR.split(line)) if item]
