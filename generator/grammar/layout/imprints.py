"""The imprint of papers of parliament: printed at the foot of the first page, in one or several lines.

Since 1995: `KVR6120`, `kst-31293-500`, `ISSN 0921 - 7371`, `Sdu Uitgevers`, `’s-Gravenhage 1998`.
"""

from __future__ import annotations

from generator.grammar.characters.expressions import expression

_DASH = r"\s?(?:–|—|-{1,3})\s?"
NAME = r"(?:kst|ah|h|blg|nds|stcrt|stb|trb)[\s-](?:(?:tk|ek)[\s-])?\d[\dA-Z]*(?:[\s-][\dA-Z]+)*"
SERIES = rf"ISSN:?\s*\d{{4}}{_DASH}\d{{3}}[\dX]"
PLACE_AND_YEAR = r"[’'‘´`]s-Gravenhage,?\s+(?:19|20)\d\d"
# Printers numbered their orders: `KVR6120`, `KST28133`, `5K1234`, and by session, chamber and series:
# `0708tkkst31200VIII-12`, `0607tkkvr318`, `0506tkhand77`.
_BY_SESSION = r"\d{4}[te]k[a-z]{2,5}-?\d[\w-]*"
_ORDER = rf"(?:KVR|KST)\s?\d{{3,7}}|\d[KH]\d{{4}}|{_BY_SESSION}"
_PUBLISHER = (
    r"S[Dd][Uu]\s+(?:Uitgever(?:s|ij(?:en)?)|Grafisch\s+Bedrijf|Servicecentrum\s+Uitgeverijen|Publishers)"
    r"(?:\s+Plantijnstraat|\s+[Bb]\.?[Vv]\.?)?"
)
ITEM = rf"(?:{NAME}|{SERIES}|{_ORDER}|{_PUBLISHER}|{PLACE_AND_YEAR})"
_NEXT = r"(?:\s*[|,;·•-]\s+|\s+)"
ITEMS = rf"{ITEM}(?:{_NEXT}{ITEM}){{0,5}}"
# Behind the place and year of older papers the page follows: `’s-Gravenhage 1997 blz. 3`; a program may part them.
_PAGE = r"(?:,?\s+(?:blz|bladz|pag)\.?)"
_LINE = expression(rf"{ITEMS}(?:\.?|{_PAGE}(?:\s*\d{{1,4}})?)")
_FEWEST = expression(rf"{ITEM}(?:{_NEXT}{ITEM})+(?:\.?|{_PAGE}(?:\s*\d{{1,4}})?)")
_BEFORE_PAGE = expression(rf"{ITEMS}{_PAGE}")
_SURE = expression(rf"{SERIES}|(?:KVR|KST)\s?\d{{3,7}}|{_BY_SESSION}")
# The letters with which these begin, in small letters; others begin with a figure or an apostrophe.
_BEGINNINGS = frozenset({"ks", "ah", "bl", "nd", "st", "tr", "is", "kv", "sd"})
_APOSTROPHES = ("'", "`")
# Any code of letters and digits: it may be an order number in a form not listed above.
_CODE = expression(r"(?=[^\d\s]*\d)(?=[^A-Za-z\s]*[A-Za-z])[A-Za-z\d](?:[\w/-]{4,30})")


def may_begin_imprint(text: str) -> bool:
    """Whether a line begins as the items of an imprint do: a fast test, for most lines do not."""
    head = text[:2].lower()
    if head in _BEGINNINGS or not head.isascii():
        return True
    return head[:1].isdecimal() or head[:1] in _APOSTROPHES or (head[:1] == "h" and not head[1:].isalnum())


def is_imprint(text: str) -> bool:
    """Whether a line holds only items of an imprint."""
    return may_begin_imprint(text) and _LINE.fullmatch(text) is not None


def is_surely_imprint(text: str) -> bool:
    """Whether a line is an imprint in any place: the number of a series or of an order, or several items."""
    return (_SURE.fullmatch(text) or _FEWEST.fullmatch(text)) is not None


def announces_page(text: str) -> bool:
    """Whether a line of the imprint ends in the word for the number of its page, which must follow."""
    return _BEFORE_PAGE.fullmatch(text) is not None


def may_be_order(text: str) -> bool:
    """Whether a line is a code of letters and digits, which is part of an imprint when the lines around it are."""
    return _CODE.fullmatch(text) is not None
