"""The contract of the published annotations: Web Annotation Data Model, W3C Recommendation of 23 February 2017.

The keys are those of its context (https://www.w3.org/ns/anno.jsonld), and two of ours: `kind` and `certainty`.
A change that a reader of the file could notice changes this contract, and so the schema in `schemas/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator.model.annotation import Certainty
from generator.model.licences import OURS

CONTEXT: Literal["http://www.w3.org/ns/anno.jsonld"] = "http://www.w3.org/ns/anno.jsonld"
# A name that nobody else gives, because no address is ours for ever: sites move, and there may be several.
_OURS = "urn:uuid:6f7d1c52-3c0e-4b8f-9a51-0d2f5f2b7f10#"
OUR_TERMS = {"kind": f"{_OURS}kind", "certainty": f"{_OURS}certainty"}

Motivation = Literal["classifying", "commenting", "describing", "highlighting", "linking", "tagging"]


_SETTINGS = ConfigDict(extra="forbid")
"""Those of what a collection holds: plain values, which are not checked again each time that one is made."""


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteSelectorData:
    """The words, and enough of what stands before and after them that they are meant in one place only."""

    __pydantic_config__ = _SETTINGS

    type: Literal["TextQuoteSelector"] = "TextQuoteSelector"
    exact: Annotated[str, Field(min_length=1)]
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionSelectorData:
    """The same words by their place: code points of the source, `end` after the last."""

    __pydantic_config__ = _SETTINGS

    type: Literal["TextPositionSelector"] = "TextPositionSelector"
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsData:
    """Words of the plain text (`source`) that an annotation is about; both selectors mean the same words."""

    __pydantic_config__ = _SETTINGS

    type: Literal["SpecificResource"] = "SpecificResource"
    source: str
    selector: tuple[QuoteSelectorData, PositionSelectorData]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextualBodyData:
    """What an annotation says in words; `language` where we wrote them (of words of the document it is not known).

    The note of an editor is Markdown. A link in it that begins with `/` leads to a page of the site, one that begins
    with `#` to a question or answer of the document.
    """

    __pydantic_config__ = _SETTINGS

    type: Literal["TextualBody"] = "TextualBody"
    value: str
    format: Literal["text/plain", "text/markdown"] = "text/plain"
    language: Literal["nl"] | None = None
    purpose: Motivation


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceData:
    """What an annotation leads to or names: its IRI, and what it is called."""

    __pydantic_config__ = _SETTINGS

    id: str
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceData:
    """Where an annotation can be checked."""

    __pydantic_config__ = _SETTINGS

    type: Literal["SpecificResource"] = "SpecificResource"
    source: str
    purpose: Literal["linking"] = "linking"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentData:
    """Who says it; a person stands in the annotation itself, without an IRI."""

    __pydantic_config__ = _SETTINGS

    id: str | None = None
    type: Literal["Software", "Organization", "Person"]
    name: str


Body = TextualBodyData | SourceData | ResourceData
Target = str | WordsData


@dataclass(frozen=True, slots=True, kw_only=True)
class WebAnnotationData:
    """One annotation; keys without a value are left out.

    `creator` is the IRI of one of the creators of the collection, or a person. `day` is the day of a note of the
    editor, without a time because none is known. `target` is the IRI of an exchange on its page, words, or both:
    the exchange first, then the words that decided.
    """

    __pydantic_config__ = _SETTINGS

    id: str
    type: Literal["Annotation"] = "Annotation"
    kind: str
    motivation: Motivation
    certainty: Certainty
    creator: str | AgentData
    day: Annotated[date | None, Field(alias="dcterms:date")] = None
    body: Body | list[Body] | None = None
    target: Target | list[Target]


class AnnotationPageData(_Data):
    """The only page of the collection."""

    id: str
    type: Literal["AnnotationPage"] = "AnnotationPage"
    part_of: str = Field(alias="partOf")
    start_index: Literal[0] = Field(0, alias="startIndex")
    items: list[WebAnnotationData]


class AnnotationCollectionData(_Data):
    """All annotations of a consultation; `creator` are the software and, where it decided anything, the editors.

    `rights` is the licence of what is ours, which is all but the words that are quoted.
    """

    context: tuple[Literal["http://www.w3.org/ns/anno.jsonld"], dict[str, str]] = Field(
        (CONTEXT, OUR_TERMS), alias="@context"
    )
    id: str
    type: Literal["AnnotationCollection"] = "AnnotationCollection"
    label: str
    creator: list[AgentData]
    rights: str = OURS
    total: int = Field(ge=0)
    last: str
    first: AnnotationPageData


def annotations_schema() -> dict[str, Any]:
    """The JSON Schema of the contract."""
    schema = AnnotationCollectionData.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
