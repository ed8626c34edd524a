"""The page that says, law by law, what the site does and what is left to the body that publishes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.data_paths import DATA
from generator.model.duty_paths import DUTIES, SECURITY, STATEMENT
from generator.model.identifiers import consultation_path
from generator.model.publisher import Publisher
from generator.render.duties.diwoo import Lack, WooIndex, not_listed, woo_index
from generator.render.duties.security_txt import security_files, stands_at_its_place
from generator.render.summaries.archive import Archive
from generator.render.views.draft import Draft, draft
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording

TITLE = "Waar deze site aan voldoet"
ABOUT = "Per wet: wat deze site zelf doet, wat de organisatie achter de site nog moet doen, en wat niet is ingevuld."

_LACKS = {
    Lack.WITHDRAWN: "het document is ingetrokken",
    Lack.TITLE: "het document noemt zelf geen titel",
    Lack.DAY: "het document noemt zelf geen dag waarop het is vastgesteld of beantwoord, of de organisatie heeft niet "
    "ingevuld wat er op die dag gebeurde",
}
_SHOWN = 20


def duties(archive: Archive) -> Iterator[Draft]:
    """One page, with the files for programs that the publisher asks for."""
    here = PagePlace(DUTIES)
    held = archive.knowledge.publisher
    said = held.publisher if held else None
    index, lacking = woo_index(archive), list(not_listed(archive))
    made = draft(
        "duties.md.jinja",
        DUTIES,
        TITLE,
        ABOUT,
        publisher=said.name if said else "",
        has_address=archive.site_url is not None,
        asks_index=bool(said and said.diwoo),
        index=here.file(index.path) if index else "",
        listed=_listed(index, len(archive.summaries)),
        lacking=[
            (here.named(each.short_title, consultation_path(each.id)), _LACKS[why]) for each, why in lacking[:_SHOWN]
        ],
        further=len(lacking) - _SHOWN,
        statement=here.link(STATEMENT) if said and said.accessibility else "",
        security=here.file(SECURITY) if said and said.security else "",
        expires=wording.day(said.security.expires if said and said.security else None),
        is_at_root=stands_at_its_place(archive.site_url),
        archived=_archived(said),
        data=here.link(DATA),
    )
    yield replace(made, beside=(*(index.files() if index else ()), *security_files(archive)))


def _listed(index: WooIndex | None, documents: int) -> str:
    """`8 van de 9 documenten`, `alle documenten`."""
    if index is None:
        return ""
    return "alle documenten" if index.listed == documents else f"{index.listed} van de {documents} documenten"


def _archived(said: Publisher | None) -> bool:
    """Whether the publisher says what archives ask of each document."""
    return bool(said and said.archive)
