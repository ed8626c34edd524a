"""The types of the values that editors write, and the base class for entries of files in `content/`.

`generator.knowledge` validates the YAML files against these types, and the JSON Schemas are made from them, so every
field has a description.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from generator.model.identifiers import slug

KNOWN_THEMES = "themes"
KNOWN_KINDS = "kinds"
"""Keys of the validation context: the official lists that a theme and a kind must come from."""

UNLISTED = "unlisted"
NOT_A_DAY = "not_a_day"
NO_ADDRESS = "no_address"
"""Error types raised here, in addition to those of pydantic."""

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ADDRESS_PATTERN = r"^https://\S+$"
DOSSIER_PATTERN = r"^\d{5}(-[A-Za-z0-9]+)*$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}$"

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _listed(key: str, what: str, value: str, info: ValidationInfo) -> str:
    known: Sequence[str] | None = (info.context or {}).get(key)
    if known is not None and value not in known:
        raise PydanticCustomError(UNLISTED, "unknown {what}", {"what": what, "known": tuple(known)})
    return value


def _known_theme(value: str, info: ValidationInfo) -> str:
    return _listed(KNOWN_THEMES, "policy theme", value, info)


def _known_kind(value: str, info: ValidationInfo) -> str:
    return _listed(KNOWN_KINDS, "kind of document", value, info)


def _iso_day(value: object) -> object:
    # pydantic would take a bare number for seconds since 1970: a guess in disguise
    if isinstance(value, str) and not _ISO_DAY.fullmatch(value):
        raise PydanticCustomError(NOT_A_DAY, "not a day")
    return value


def _addressable(value: str) -> str:
    if not slug(value):
        raise PydanticCustomError(NO_ADDRESS, "no letter or digit")
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Name = Annotated[Text, AfterValidator(_addressable)]
Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN)]
Address = Annotated[str, StringConstraints(pattern=ADDRESS_PATTERN)]
Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
Day = Annotated[date, BeforeValidator(_iso_day)]
Theme = Annotated[Text, AfterValidator(_known_theme)]
Kind = Annotated[Text, AfterValidator(_known_kind)]


class Entry(BaseModel):
    """An entry of a file in `content/`: frozen, and no key beyond those declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _nothing_is_absent(cls, value: object) -> object:
        """A key without a value counts as left out."""
        return {key: held for key, held in value.items() if held is not None} if isinstance(value, dict) else value
