"""What official papers and letters of ministries print at the edges of their pages."""

from __future__ import annotations

import re

_DASH = r"\s?(?:–|—|-{1,3})\s?"
# `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2`, `Eerste Kamer, vergaderjaar 2016–2017, 34 550 VI, U 3`.
_HEAD = re.compile(
    rf"(?:[’'‘]s-Gravenhage\s+(?:19|20)\d\d\s+)?(?P<head>(?:Tweede|Eerste)\s+Kamer,\s+vergaderjaar\s+\d{{4}}{_DASH}\d{{2,4}},\s+"
    r"(?:\d{2}\s?\d{3}[^.?!]{0,40},\s+(?:nr\.\s?\d+|[A-Z]{1,3})|Aanhangsel(?:\s+van\s+de\s+Handelingen)?(?:,\s+nr\.\s?\d+)?|Handelingen))"
    r"(?:\s+\d{1,4})?"
)
# Once on the first page, among them; together they are a page's own, whatever else it holds.
_OWN_NAME = re.compile(
    r"(?:kst|ah|h|blg|nds|stcrt|stb|trb)[\s-](?:(?:tk|ek)[\s-])?\d[\dA-Z]*(?:[\s-][\dA-Z]+)*(?:\s+\d{1,4})?",
    re.IGNORECASE,
)
_ISSN = re.compile(rf"ISSN\s+\d{{4}}{_DASH}\d{{3}}[\dX]")
_PLACE = re.compile(r"[’'‘]s-Gravenhage\s+(?:19|20)\d\d")
# `Pagina 2 van 7`, `2/7`, `- 2 -`, `blz. 2`.
_COUNTER = re.compile(
    r"(?i:pagina|page|blad(?:zijde)?|blz\.?|pag\.?)\s?(?P<named>\d{1,3})(?:\s?(?:van|of|/)\s?(?:de\s)?\d{1,3})?"
    r"|(?P<counted>\d{1,3})\s?(?:/|van)\s?\d{1,3}|[-–—]\s?(?P<dashed>\d{1,3})\s?[-–—]"
)
_LETTERHEAD = re.compile(
    r"(?:Datum|(?:Ons|Uw)\s?kenmerk|Kenmerk|(?:Onze|Uw)\s?referentie|Zaaknummer|Bijlage(?:n|\(n\))?|Pagina|Ministerie\svan"
    r"|Directoraat|Directie|Afdeling|Contactpersoon)\b"
)


def head(text: str) -> str:
    """The fixed line of the pages of a paper, without place and page; empty where a line is none."""
    found = _HEAD.fullmatch(text)
    return " ".join(found["head"].split()) if found else ""


def is_own_name(text: str) -> bool:
    """Whether a line is the name that a paper bears in the official collection: `kst-36450-6`, `h tk 20232024 302`."""
    return _OWN_NAME.fullmatch(text) is not None


def is_issn(text: str) -> bool:
    """Whether a line is the number of the series."""
    return _ISSN.fullmatch(text) is not None


def is_imprint(text: str) -> bool:
    """Whether a line belongs to the imprint of the first page: the paper's name, the series, place and year."""
    return is_own_name(text) or is_issn(text) or _PLACE.fullmatch(text) is not None


def counted_page(text: str) -> int | None:
    """The page that a line counts and says nothing else: of `Pagina 2 van 7` the 2."""
    found = _COUNTER.fullmatch(text)
    return next((int(number) for number in found.groups() if number), None) if found else None


def is_of_letterhead(text: str) -> bool:
    """Whether a line begins as those of a letterhead do: `Datum`, `Onze referentie`, `Directoraat-Generaal …`."""
    return _LETTERHEAD.match(text) is not None
