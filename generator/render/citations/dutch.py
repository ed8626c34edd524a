"""A citation in a Dutch text: as lawyers write the place of an official paper, else by title and day.

Form: Leidraad voor juridische auteurs 2022 (`Kamerstukken II 2023/24, 36450, nr. 6, p. 7`); the dossier is written as
the papers print it. The reader's own day stands behind an address of the web, as that guide has it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.consultation import Chamber
from generator.render.citations.cited import Cited, Visit
from generator.render.writing.document_names import dossier_name
from generator.render.writing.wording import CHAMBERS, opening, plain_day

_CHAMBERS = {f"{name} der Staten-Generaal": name for name in (CHAMBERS[Chamber.TK], CHAMBERS[Chamber.EK])}


def dutch(cited: Cited, visit: Visit) -> str:
    """One paragraph of text, without markup."""
    visited = f" (geraadpleegd op {visit.day})" if visit.day else ""
    return f"{', '.join((*_place(cited, visit), *_known(cited), *_found(cited, visit)))}{visited}."


def _place(cited: Cited, visit: Visit) -> Iterator[str]:
    told = f"{cited.told}{visit.paragraph}"
    if cited.place:
        pages = f", p. {cited.pages}" if cited.pages else ""
        yield f"{cited.place.shown}{pages}{f' ({told})' if cited.told else ''}"
    elif cited.told:
        yield f"{opening(told)}, in: {_titled(cited, cited.container)}"


def _known(cited: Cited) -> Iterator[str]:
    if cited.place or not cited.told:
        yield cited.container or _titled(cited, cited.title)
    if not cited.place:
        if chamber := _CHAMBERS.get(cited.publisher):
            yield chamber
        if cited.dossiers:
            names = " en ".join(map(dossier_name, cited.dossiers))
            yield f"{'dossiers' if len(cited.dossiers) > 1 else 'dossier'} {names}"
    if cited.issued:
        yield plain_day(cited.issued)
    if cited.note:
        yield cited.note


def _titled(cited: Cited, name: str) -> str:
    """A title with the kind of document, where it does not begin with that."""
    is_told = not cited.kind or name.casefold().startswith(cited.kind.casefold())
    return name if is_told else f"{name} ({cited.kind})"


def _found(cited: Cited, visit: Visit) -> Iterator[str]:
    if cited.address and cited.path:  # the official publication, and the passage here
        yield cited.address
    if cited.site_name:
        yield cited.site_name
    if cited.path:
        yield f"{visit.root}{cited.path}{visit.suffix}"
    elif cited.address:
        yield f"{cited.address}{visit.suffix}"
