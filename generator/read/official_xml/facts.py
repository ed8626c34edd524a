"""What a publication says of itself in elements that are made for it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.read.metadata import facts_of
from generator.read.tree import Element, name_of, text_of

_CHAMBERS = {"1": "ek", "2": "tk"}
_DATES = {"vastgesteld": "adopted", "ontvangen": "received", "voorgesteld": "proposed"}
_ASKED = {"vraag": "asked", "antwoord": "answered"}


def publication_facts(root: Element) -> tuple[tuple[str, str], ...]:
    """The facts of a publication: those of its metadata first, then those of its head; each once.

    A dossier is its number without spaces, with the chapter of the budget after a hyphen: `35470-XIV`.
    """
    metadata = facts_of((meta.get("name", ""), meta.get("content", "")) for meta in root.iter("{*}meta"))
    known = {key for key, _ in metadata}
    own = [(key, value) for key, value in _own(root) if value and (key not in known or key == "dossier")]
    return tuple(dict.fromkeys([*metadata, *own]))


def _own(root: Element) -> Iterator[tuple[str, str]]:
    if name_of(root) == "kamerwrk":
        yield "chamber", _CHAMBERS.get(root.get("kamer") or "", "")
    for element in root.iter("{*}dossiernummer", "{*}onderw"):
        yield "dossier", _dossier(element)
    for element in root.iter("{*}tekstregel", "{*}vergjaar"):
        yield from _line(element)
    for stuk in root.iter("{*}stuk"):
        yield from _stuk(stuk)
    for element in root.iter("{*}kamervraagnummer"):
        yield "number", text_of(element)
    for element in root.iter("{*}kamervraagomschrijving"):
        yield _ASKED.get(element.get("type") or "", "date"), _day(element)


def _dossier(element: Element) -> str:
    parts = {name_of(child): text_of(child).replace(" ", "").replace("\u00a0", "") for child in element}
    number = parts.get("dossiernr") or parts.get("nummer") or ""
    chapter = parts.get("begrotingshoofdstuk")
    return f"{number}-{chapter}" if number and chapter else number


def _line(element: Element) -> Iterator[tuple[str, str]]:
    kind, text = element.get("inhoud"), text_of(element)
    if kind == "vergaderjaar" or name_of(element) == "vergjaar":
        yield "session", text.rpartition(" ")[2].replace("–", "-")
    elif kind == "kamernummer":
        yield "chamber", _CHAMBERS.get(text, "")


def _stuk(stuk: Element) -> Iterator[tuple[str, str]]:
    for child in stuk:
        name = name_of(child)
        if name in ("stuknr", "nummer", "letter"):
            own = next((text_of(number) for number in child.iter("{*}ondernummer")), "")
            yield "number", own or text_of(child)
        elif name == "titel":
            yield "title", text_of(child)
        elif name == "datumtekst":
            yield _DATES.get(text_of(child).partition(" ")[0].lower(), "date"), _day(child)


def _day(element: Element) -> str:
    """The day that an element says it is of, as ISO 8601 writes it; empty when it says none."""
    return next((datum.get("isodatum") or "" for datum in element.iter("{*}datum")), "")
