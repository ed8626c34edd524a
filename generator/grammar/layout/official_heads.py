"""What official papers print of themselves: the parliamentary year, and the number of each page at its foot."""

from __future__ import annotations

from dataclasses import dataclass

from generator.grammar.characters.expressions import expression

_DASH = r"\s?(?:–|—|/|-{1,3})\s?"
_SESSION = rf"(?P<first>\d{{4}}){_DASH}(?P<last>\d{{4}}|\d{{2}})"
# `Vergaderjaar 2023–2024`: a line of its own in the head of the first page.
_MASTHEAD = expression(rf"(?i:vergaderjaar)\s+{_SESSION}")
# `Tweede Kamer, vergaderjaar 2023–2024, 36 450, nr. 6 7`, `…, Aanhangsel 2`: at the foot of each page.
_FOOT = expression(
    rf"(?:Tweede|Eerste)\s+Kamer,\s+vergaderjaar\s+{_SESSION},\s+"
    r"(?:(?P<paper>\d{2}\s?\d{3}[^.?!]{0,40},\s+(?:nr\.\s?\d+[a-z]?|[A-Z]{1,3}))"
    r"|Aanhangsel(?:\s+van\s+de\s+Handelingen)?(?:,\s+nr\.\s?\d+)?|Handelingen)"
    r"(?:\s+(?P<page>\d{1,4}))?\s*$"
)
_CENTURY = 100


@dataclass(frozen=True)
class OfficialFoot:
    """The foot of a page: the parliamentary year (`2023/24`), and as printed the paper and the page, else empty.

    `paper` is the dossier with the number in it (`36 450, nr. 6`).
    """

    session: str
    paper: str = ""
    page: str = ""


def session_in_masthead(line: str) -> str:
    """The parliamentary year of a line that names nothing else: `2023/24`; empty for any other line."""
    found = _MASTHEAD.fullmatch(line.strip())
    return _session(found["first"], found["last"]) if found else ""


def official_foot(text: str) -> OfficialFoot | None:
    """What the foot of a page of an official paper says; None for any other text."""
    found = _FOOT.search(text)
    session = _session(found["first"], found["last"]) if found else ""
    return OfficialFoot(session, found["paper"] or "", found["page"] or "") if found and session else None


def session_of(years: str) -> str:
    """The parliamentary year of an official id: `2023/24` of `20232024`; empty where it is none."""
    return _session(years[:4], years[4:]) if len(years) == len("20232024") and years.isdigit() else ""


def _session(first: str, last: str) -> str:
    """Two years that follow each other, as lawyers write them; empty for others."""
    following = (int(first) + 1) % _CENTURY
    is_whole = len(last) == len(first)
    if int(last[-2:]) != following or (is_whole and int(last) != int(first) + 1):
        return ""
    return f"{first}/{following:02d}"
