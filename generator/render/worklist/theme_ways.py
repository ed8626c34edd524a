"""Ways out of doubts about themes and topics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.library import AssignedTheme
from generator.render.worklist.case import Case
from generator.render.worklist.item import BLANK, OtherWay


def themes(case: Case) -> Iterable[OtherWay]:
    """Confirm the unsure themes, or give others."""
    given = {identity: [theme.name for theme in _unsure(case, identity)] for identity in case.first.about}
    if given and all(given.values()):
        confirmed = {identity: {"add_themes": names} for identity, names in given.items()}
        yield OtherWay("Of bevestig de thema’s. Dan zegt de pagina niet meer ‘Misschien’.", {"exchanges": confirmed})
    edits = {
        identity: {"add_themes": [BLANK], **({"remove_themes": names} if names else {})}
        for identity, names in given.items()
    }
    if edits:
        yield OtherWay("Of geef andere thema’s. De namen zijn die van de TaxonomieBeleidsagenda.", {"exchanges": edits})


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
