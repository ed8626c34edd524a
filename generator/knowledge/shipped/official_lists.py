"""The lists that come with the generator: official names against which entries of editors are checked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

from generator.model.document_kinds import OF_THE_EERSTE_KAMER


def _text(name: str) -> str:
    return resources.files("generator.knowledge").joinpath("lists", name).read_text(encoding="utf-8")


@cache
def policy_themes() -> tuple[str, ...]:
    """Themes of the TaxonomieBeleidsagenda as official metadata writes them: `Internationaal | Defensie`."""
    return tuple(
        child["metadata_value"] for theme in json.loads(_text("policy-themes.json")) for child in theme["children"]
    )


@cache
def themes_and_parts() -> tuple[str, ...]:
    """Every theme of the TaxonomieBeleidsagenda, each followed by its parts: `Internationaal`, then those within it."""
    found = (
        (theme["label"], *(child["metadata_value"] for child in theme["children"]))
        for theme in json.loads(_text("policy-themes.json"))
    )
    return tuple(name for names in found for name in names)


@cache
def theme_addresses() -> Mapping[str, str]:
    """The official IRI of every theme of the TaxonomieBeleidsagenda and of its parts, by name."""
    entries = (entry for theme in json.loads(_text("policy-themes.json")) for entry in (theme, *theme["children"]))
    return {entry.get("metadata_value", entry["label"]): entry["uri"] for entry in entries}


def theme_order(theme: str) -> int:
    """The place of a theme among all; after all where it is none of them."""
    return _theme_places().get(theme, len(_theme_places()))


@cache
def _theme_places() -> dict[str, int]:
    return {theme: place for place, theme in enumerate(themes_and_parts())}


@cache
def document_kinds() -> tuple[str, ...]:
    """Kinds of documents as the open data of the Tweede Kamer names them, then those that only the Eerste Kamer has."""
    return (*json.loads(_text("document-types.json"))["Document.Soort"], *OF_THE_EERSTE_KAMER)


@cache
def committees() -> tuple[str, ...]:
    """Committees of the Tweede Kamer, those that meet now first."""
    return tuple(dict.fromkeys(name for group in json.loads(_text("committees.json")).values() for name in group))


@cache
def ministries() -> tuple[str, ...]:
    """Ministries, those of the past included, each name once."""
    return tuple(dict.fromkeys(ministry["naam"] for ministry in json.loads(_text("ministries.json"))))


@cache
def ministry_ways() -> tuple[tuple[str, ...], ...]:
    """All names of each ministry: its full name, `BZ`, `BuZa`; for `JenV` also `J&V`.

    An abbreviation that is just the start of a word (`Def`) is left out.
    """
    found = dict.fromkeys(
        (ministry["naam"], *_short(ministry["afkorting"]), *filter(None, [ministry["subname"]]))
        for ministry in json.loads(_text("ministries.json"))
    )
    return tuple(ways for ways in found if len(ways) > 1)


def _short(abbreviation: str) -> Iterator[str]:
    if sum(map(str.isupper, abbreviation)) < 2:  # noqa: PLR2004 - an abbreviation of words has a capital for each
        return
    yield abbreviation
    if "en" in abbreviation:
        yield abbreviation.replace("en", "&")
