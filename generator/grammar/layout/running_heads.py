"""Running heads: lines that official papers and letters of ministries print at the edges of their pages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.layout.imprints import ITEM, ITEMS, NAME, PLACE_AND_YEAR, is_imprint, may_begin_imprint

_DASH = r"\s?(?:–|—|-{1,3})\s?"
# `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2`, `Eerste Kamer, vergaderjaar 2016–2017, 34 550 VI, U 3`. Programs
# put the imprint on the same line.
_HEAD = expression(
    rf"(?P<imprint>{ITEMS}\s+)?(?P<head>(?:Tweede|Eerste)\s+Kamer,\s+vergaderjaar\s+\d{{4}}{_DASH}\d{{2,4}},\s+"
    r"(?:\d{2}\s?\d{3}[^.?!]{0,40},\s+(?:nr\.\s?\d+[a-z]?|[A-Z]{1,3})|Aanhangsel(?:\s+van\s+de\s+Handelingen)?(?:,\s+nr\.\s?\d+)?|Handelingen))"
    r"(?P<page>\s+\d{1,4})?"
)
_CHAMBERS = ("Tweede", "Eerste")
_BEGIN = expression(rf"{ITEM}\s|{PLACE_AND_YEAR}|(?:Tweede|Eerste)\s+Kamer,")
_OWN_NAME = expression(rf"{NAME}(?:\s+\d{{1,4}})?", re.IGNORECASE)
# Only print leaves so wide a gap, between the left and the right part of the foot of a page.
_GAP = expression(r"\s*(?:\t|\s{2})\s*\d{1,4}")
# `Pagina 2 van 7`, `2/7`, `- 2 -`, `blz. 2`.
_COUNTER = expression(
    r"(?i:pagina|page|blad(?:zijde)?|blz\.?|pag\.?)\s?(?P<named>\d{1,3})(?:\s?(?:van|of|/)\s?(?:de\s)?\d{1,3})?"
    r"|(?P<counted>\d{1,3})\s?(?:/|van)\s?\d{1,3}|[-–—]\s?(?P<dashed>\d{1,3})\s?[-–—]"
)
_BEFORE_MESSAGES = frozenset("-–—_=*Bb")
_BETWEEN_MESSAGES = expression(
    r"(?:[-–—_=*]{2,}|Begin)\s*(?:(?:Door(?:gestuurd|gezonden)|Oorspronkelijk|Origineel|Forwarded|Original|Beantwoord)e?"
    r"\s+(?:bericht|message|e-?mail|mail))\s*(?:[-–—_=*]{2,}|:)",
    re.IGNORECASE,
)
_BEFORE_COUNT = frozenset("PpBb")
_OF_ALL = expression(r"(?:Pagina|Page|Blad(?:zijde)?|Blz\.?)\s\d{1,3}\s(?:van|of)\s(?:de\s)?\d{1,3}", re.IGNORECASE)
_LETTERHEAD = expression(
    r"(?:Datum|(?:Ons|Uw)\s?kenmerk|Kenmerk|(?:Onze|Uw)\s?referentie|Zaaknummer|Bijlage(?:n|\(n\))?|Pagina|Ministerie\svan"
    r"|Directoraat|Directie|Afdeling|Contactpersoon)\b"
)
_COLOPHON = expression(
    r"(?:kst|ah|h|stcrt|stb)-[\w-]+|ISSN\s*\d{4}\s*-\s*\d{3}[\dX]|[’']s-Gravenhage \d{4}.*", re.IGNORECASE
)
# Printed by Sdu and the Staten-Generaal at the edges of every Kamerstuk, Aanhangsel and Handelingen since 1995.
_OFFICIAL = expression(
    r"(Tweede|Eerste) Kamer,? (der Staten-Generaal )?vergaderjaar \d{4}[-–]\d{4}.*"
    r"|(kst|ah|ag|blg|h|nds)-?[a-z]*-?\d[\w-]*"
    r"|KST\d+|\d{4}tkkst[\w-]+"
    r"|ISSN \d{4} ?[-–] ?\d{3}[\dX]"
    r"|[’'‘]s-Gravenhage \d{4}|Sdu Uitgevers.*|SDU .*"
)
_PAGE_NUMBER = expression(
    r"(?P<word>pagina|blad|pag\.|p\.|page)? ?(?P<number>\d{1,4})(?: ?(?:van|/|of) ?\d{1,4})?"
    r"|[-–] ?(?P<between>\d{1,4}) ?[-–]",
    re.IGNORECASE,
)

# A line at the edge of a page may end in its number: `Ministerie van Financiën Pagina 1 van 4`.
_ENDS_IN_NUMBER = expression(r"\b(?:pagina|blad|page) (?P<number>\d{1,4})(?: ?(?:van|/|of) ?\d{1,4})?$", re.IGNORECASE)
# What every line of an edge holds: figures, or the strokes of a menu, or the publisher.
_MAY_HOLD_EDGE = expression("[0-9|•·»›]")
_FIGURE = expression(r"\d")
_MAY_NAME_PUBLISHER = expression(r"S[Dd][Uu]\s")


@dataclass(frozen=True)
class PageNumber:
    """The number of a page, and whether a word (`Pagina`) proves that it is one."""

    number: int
    is_named: bool


def head(text: str) -> str:
    """The part of a running head that is equal on all pages, without the page number; empty for any other line."""
    found = _HEAD.fullmatch(text)
    return " ".join(found["head"].split()) if found else ""


def may_hold_edge(text: str) -> bool:
    """Whether a text may hold a running head, imprint, a menu or a code: a fast test for most texts."""
    held = _MAY_HOLD_EDGE.search(text) or _MAY_NAME_PUBLISHER.search(text)
    return held is not None or (not text.isascii() and _FIGURE.search(text) is not None)


def may_begin_head(text: str) -> bool:
    """Whether a line begins like a running head; the rest may stand on the next lines."""
    return (text.startswith(_CHAMBERS) or may_begin_imprint(text)) and _BEGIN.match(text) is not None


def holds_imprint(text: str) -> bool:
    """Whether a running head has the imprint of the first page on its line."""
    found = _HEAD.fullmatch(text)
    return found is not None and found["imprint"] is not None


def is_set_apart(text: str) -> bool:
    """Whether a running head has its page number at the far end of its line, as only print has."""
    found = _HEAD.fullmatch(text)
    return found is not None and found["page"] is not None and _GAP.fullmatch(found["page"]) is not None


def holds_page(text: str) -> bool:
    """Whether a running head has the number of its page on its line."""
    found = _HEAD.fullmatch(text)
    return found is not None and found["page"] is not None


def is_of_imprint(text: str) -> bool:
    """Whether a line belongs to the imprint of the first page; a page number may follow."""
    return may_begin_imprint(text) and (is_imprint(text) or _OWN_NAME.fullmatch(text) is not None)


def counted_page(text: str) -> int | None:
    """The page number of a line that holds nothing else: 2 for `Pagina 2 van 7`."""
    found = _COUNTER.fullmatch(text)
    return next((int(number) for number in found.groups() if number), None) if found else None


def parts_messages(text: str) -> bool:
    """Whether a line is a separator that mail programs put between messages: `----- Doorgestuurd bericht -----`."""
    return text[:1] in _BEFORE_MESSAGES and _BETWEEN_MESSAGES.fullmatch(text) is not None


def counts_all_pages(text: str) -> bool:
    """Whether a line holds only the page number and the number of pages: `Pagina 2 van 7`."""
    return text[:1] in _BEFORE_COUNT and _OF_ALL.fullmatch(text) is not None


def is_of_letterhead(text: str) -> bool:
    """Whether a line begins as those of a letterhead do: `Datum`, `Onze referentie`, `Directoraat-Generaal …`."""
    return _LETTERHEAD.match(text) is not None


def is_colophon(text: str) -> bool:
    """Whether a line belongs to the colophon of an official publication: its id, its ISSN, its place and year."""
    return _COLOPHON.fullmatch(text) is not None or is_imprint(text)


def is_official_edge(text: str) -> bool:
    """Whether a row is printed by official papers at the edges of their pages."""
    return _OFFICIAL.fullmatch(text) is not None or is_imprint(text)


def page_number(text: str) -> PageNumber | None:
    """The page number of a text that holds nothing else: `Pagina 3 van 7`, `- 3 -`, `3`."""
    found = _PAGE_NUMBER.fullmatch(text)
    return PageNumber(int(found["number"] or found["between"]), found["word"] is not None) if found else None


def ends_in_page(text: str) -> int | None:
    """The page number at the end of a row of other words: 1 for `Ministerie van Financiën Pagina 1 van 4`."""
    found = _ENDS_IN_NUMBER.search(text)
    return int(found["number"]) if found else None
