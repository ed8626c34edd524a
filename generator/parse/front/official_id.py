"""The id under which a document is published: `kst-21501-32-1459`, `ah-tk-20232024-1178`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator.grammar.front.published_ids import opening_id, printed_session
from generator.grammar.references.ondernummer import LAST_SESSION_IN_IDS
from generator.model.consultation import Chamber
from generator.parse.front.official_numbers import Numbers

_SEPTEMBER = 9


def printed_id(paragraphs: Sequence[str]) -> str | None:
    """The official id printed at the edge of a page or above the text."""
    return next(filter(None, map(opening_id, paragraphs)), None)


def made_id(numbers: Numbers, paragraphs: Sequence[str], chamber: Chamber | None, latest: date | None) -> str | None:
    """The official id derived from the numbers of a document; `latest` is the last of its dates.

    None for a bill of the kingdom, whose id is spelled in two ways.
    """
    if numbers.number and numbers.dossiers:
        session = _session(latest) if not numbers.number.isdigit() else ""
        again = f"-h{numbers.reprint}" if numbers.reprint else ""
        is_sure = session is not None and not numbers.is_kingdom
        return f"kst-{session}{numbers.dossiers[0]}-{numbers.number}{again}" if is_sure else None
    year = printed_session("\n".join(paragraphs))
    if numbers.is_appendix and chamber and year:
        return f"ah-{chamber}-{year.key}-{numbers.number}"
    return None


def _session(day: date | None) -> str | None:
    """The part of an id before the dossier of a letter: formerly the parliamentary year; None when uncertain."""
    if day is None or (day.month == _SEPTEMBER and day.year <= LAST_SESSION_IN_IDS + 1):
        return None
    start = day.year if day.month > _SEPTEMBER else day.year - 1
    return f"{start}{start + 1}-" if start <= LAST_SESSION_IN_IDS else ""
