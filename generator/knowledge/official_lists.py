"""The lists that come with the generator: official names that what editors write is checked against."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources


def _text(name: str) -> str:
    return resources.files("generator.knowledge").joinpath("lists", name).read_text(encoding="utf-8")


@cache
def policy_themes() -> tuple[str, ...]:
    """Themes of the TaxonomieBeleidsagenda as official metadata writes them: `Internationaal | Defensie`."""
    return tuple(
        child["metadata_value"] for theme in json.loads(_text("policy-themes.json")) for child in theme["children"]
    )


@cache
def document_kinds() -> tuple[str, ...]:
    """Kinds of documents as the open data of the Tweede Kamer names them."""
    return tuple(json.loads(_text("document-types.json"))["Document.Soort"])


@cache
def committees() -> tuple[str, ...]:
    """Committees of the Tweede Kamer, those that meet now first."""
    return tuple(dict.fromkeys(name for group in json.loads(_text("committees.json")).values() for name in group))


@cache
def ministries() -> tuple[str, ...]:
    """Ministries, those of the past included, each name once."""
    return tuple(dict.fromkeys(ministry["naam"] for ministry in json.loads(_text("ministries.json"))))
