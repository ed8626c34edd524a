"""Ways out of doubts about themes and topics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from generator.model.assigned import AssignedTheme
from generator.render.worklist.case import Case
from generator.render.worklist.item import BLANK, OtherWay


def themes(case: Case) -> Iterable[OtherWay]:
    """Confirm the unsure themes, or give others."""
    given = {identity: [theme.name for theme in _unsure(case, identity)] for identity in case.first.about}
    if given and all(given.values()):
        confirmed = {identity: {"add_themes": names} for identity, names in given.items()}
        yield OtherWay("Of bevestig de thema’s. Dan zegt de pagina niet meer ‘Misschien’.", {"exchanges": confirmed})
    sure = _sure(case)
    edits = {
        identity: {"add_themes": [_first_other(sure, names)], **({"remove_themes": names} if names else {})}
        for identity, names in given.items()
    }
    if edits:
        proposed = " Wat er al staat, is zeker bij andere vragen van dit document." if sure else ""
        does = f"Of geef andere thema’s. De namen zijn die van de TaxonomieBeleidsagenda.{proposed}"
        yield OtherWay(does, {"exchanges": edits})


def _sure(case: Case) -> list[str]:
    """The themes that are certain for exchanges of the document, those of most exchanges first."""
    record = case.record
    given = (theme for exchange in record.consultation.exchanges for theme in record.themes_of(exchange))
    return [name for name, _ in Counter(theme.name for theme in given if theme.is_sure).most_common()]


def _first_other(sure: Iterable[str], names: Collection[str]) -> str:
    return next((name for name in sure if name not in names), BLANK)


def topics(case: Case) -> Iterable[OtherWay]:
    """Give topics: those that are under a theme of the exchange are proposed."""
    proposed = {identity: {"add_topics": _proposed(case, identity) or [BLANK]} for identity in case.first.about}
    if proposed:
        yield OtherWay("Of geef een onderwerp. Wat er staat, is een voorstel: kies er een.", {"exchanges": proposed})
    yield OtherWay("Of voeg woorden of een onderwerp toe aan topics.yml: `generator suggest` doet voorstellen.")


def _unsure(case: Case, identity: str) -> Iterator[AssignedTheme]:
    exchange = case.where.exchange(identity)
    yield from (theme for theme in case.record.themes_of(exchange) if not theme.is_sure) if exchange else ()


def _proposed(case: Case, identity: str) -> list[str]:
    exchange = case.where.exchange(identity)
    themes = {theme.name for theme in case.record.themes_of(exchange)} if exchange else set()
    return [topic.id for topic in case.knowledge.topics if topic.theme in themes]
