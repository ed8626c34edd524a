"""Other ways out of doubts about facts and about those who ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.grammar.dates.days import dates
from generator.grammar.front.named_dossiers import named_dossiers
from generator.grammar.front.signatures import office
from generator.grammar.layout.closings import signs_office
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.model.block import OFF_PAGE
from generator.render.worklist.case import Case
from generator.render.worklist.item import BLANK, OtherWay

_LISTS = frozenset({"dossiers", "factions", "members"})
_DATES = "dates."
# More suggestions would not help anybody to choose.
_MOST_SUGGESTED = 4


def missing(case: Case) -> Iterable[OtherWay]:
    """Give the facts that were not found, with what the front matter says that they may be."""
    facts: dict[str, object] = {}
    days: dict[str, object] = {}
    for key in case.first.about:
        if key.startswith(_DATES):
            days[key.removeprefix(_DATES)] = _day(case)
        else:
            facts[key] = _suggested(case, key)
    found = {**facts, **({"dates": days} if days else {})}
    yield OtherWay("Of vul in wat het document zegt. Wat er al staat, is een voorstel.", found)


def day(case: Case) -> Iterable[OtherWay]:
    """Give the day that is meant: what a draft leaves open is mostly the day of its adoption."""
    yield OtherWay("Of geef de dag (adopted, asked of answered).", {"dates": {"adopted": _day(case)}})


def later_day(case: Case) -> Iterable[OtherWay]:
    """Give the day that is meant in the place of the one that comes too early."""
    key = next(iter(case.first.about), "answered")
    yield OtherWay("Of geef de dag die bedoeld is.", {"dates": {key: BLANK}})


def faction(case: Case) -> Iterable[OtherWay]:
    """Say which faction is meant, or add it to the list."""
    names = faction_names(case.knowledge.factions)
    meant = [known for name in case.first.about if (known := names.known(name))]
    yield OtherWay("Of zeg welke fractie hier bedoeld is.", case.correction(factions=meant or [BLANK]))
    entry = {"abbreviation": case.quote, "name": BLANK}
    does = "Of voeg de fractie toe. Is het een andere schrijfwijze, zet die dan bij de aliases van de fractie."
    yield OtherWay(does, [entry], "factions.yml")


def askers(case: Case) -> Iterable[OtherWay]:
    """Say which faction asks: everywhere where nobody is named, or here."""
    yield OtherWay("Of zeg welke fractie vraagt waar niemand genoemd wordt.", {"factions": [BLANK]})
    yield OtherWay("Of zeg welke fractie alleen hier vraagt.", case.correction(factions=[BLANK]))


def _suggested(case: Case, key: str) -> object:
    if key == "dossiers":
        return list(named_dossiers(_opening(case)))[:_MOST_SUGGESTED] or [BLANK]
    if key == "addressee":
        return _signing_office(case) or BLANK
    return [BLANK] if key in _LISTS else BLANK


def _signing_office(case: Case) -> str:
    """The one office of a minister that stands alone in a paragraph, as below a letter; empty for none or several."""
    consultation = case.record.consultation
    texts = (consultation.legible(block.index) for block in consultation.blocks if block.kind not in OFF_PAGE)
    found = {held for text in texts if signs_office(text) and (held := office(text))}
    return found.pop() if len(found) == 1 else ""


def _day(case: Case) -> object:
    """The one day that the front matter names, else nothing: which of several is meant, only a person can say."""
    found = {written.day for written in dates(_opening(case)) if written.day}
    return found.pop() if len(found) == 1 else BLANK


def _opening(case: Case) -> str:
    return "\n".join(_texts(case))


def _texts(case: Case) -> Iterator[str]:
    consultation = case.record.consultation
    opening = consultation.blocks[: consultation.first_body_block]
    yield from (consultation.legible(block.index) for block in opening if block.kind not in OFF_PAGE)
