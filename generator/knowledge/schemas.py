"""JSON Schemas of the files that editors keep, for completion and checking while they type."""

from __future__ import annotations

import json
from typing import Any

from pydantic import TypeAdapter

from generator.knowledge.shipped.official_lists import document_kinds, policy_themes, themes_and_parts
from generator.model.consultation_yml import Sidecar
from generator.model.information_categories import INFORMATION_CATEGORIES
from generator.model.knowledge import DossierTitle, Faction, GlossaryTerm, Topic
from generator.model.not_held import NotHeldEntry
from generator.model.publisher import Publisher
from generator.model.versions import Versions

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def content_schemas() -> dict[str, Schema]:
    """A schema for each file of `content/`, by the name of the schema file."""
    glossary, topics = TypeAdapter(list[GlossaryTerm]), TypeAdapter(list[Topic])
    factions, sidecar = TypeAdapter(list[Faction]), TypeAdapter(Sidecar)
    dossiers, missing = TypeAdapter(list[DossierTitle]), TypeAdapter(list[NotHeldEntry])
    return {
        "glossary.schema.json": _schema(glossary, "glossary.yml: the terms that are explained"),
        "topics.schema.json": _schema(topics, "topics.yml: the topics that citizens follow"),
        "factions.schema.json": _schema(factions, "factions.yml: the factions of both chambers"),
        "dossiers.schema.json": _schema(dossiers, "dossiers.yml: what dossiers are called"),
        "missing.schema.json": _schema(missing, "missing.yml: why some documents are not here"),
        "consultation.schema.json": _schema(sidecar, "consultation.yml: what an editor adds to one consultation"),
        "publisher.schema.json": _schema(TypeAdapter(Publisher), "publisher.yml: which public body publishes the site"),
        "versions.schema.json": _schema(TypeAdapter(Versions), "versions.yml: the versions of one document"),
    }


def schema_text(schema: Schema) -> str:
    """A schema as it stands in its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _schema(declared: TypeAdapter[Any], title: str) -> Schema:
    made: Schema = declared.json_schema()
    for entry in (made, *made["$defs"].values()):
        _add_official_list(entry, "theme", policy_themes())
        _add_official_list(entry, "kind", document_kinds())
        _add_official_list(entry, "category", INFORMATION_CATEGORIES)
        for key in ("add_themes", "remove_themes"):
            _add_official_list(entry, key, themes_and_parts())
    return {"$schema": _DIALECT, **_as_read(made), "title": title}


def _add_official_list(entry: Schema, key: str, names: tuple[str, ...]) -> None:
    declared = entry.get("properties", {}).get(key)
    if declared:
        written = declared["anyOf"][0] if "anyOf" in declared else declared.get("items", declared)
        written["enum"] = list(names)


def _as_read(schema: Schema) -> Schema:
    """Allow any scalar where text is allowed, because all scalars are read as text: `112`, `NO`."""
    read = {key: _value_as_read(value) for key, value in schema.items()}
    free_text = read.get("type") == "string" and not {"pattern", "format", "enum"} & read.keys()
    return {**read, "type": ["string", "number", "boolean"]} if free_text else read


def _value_as_read(value: object) -> object:
    if isinstance(value, list):
        return [_value_as_read(item) for item in value]
    return _as_read(value) if isinstance(value, dict) else value
