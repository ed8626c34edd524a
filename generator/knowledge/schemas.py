"""JSON Schemas of the files that editors keep, for completion and checking while they type."""

from __future__ import annotations

import json
import re
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
_DIGITS = ("1", "12", "12345")
"""Values that YAML holds as numbers; a pattern that one of them fits is about text that may look like a number."""
_YES_OR_NO = ("yes", "no", "true", "false", "on", "off", "y", "n", "t", "f")
"""What pydantic reads as true or false, in capitals too."""
ABOUT_THE_KEY = ("title", "description", "default")
"""What a schema says of a key, and not of its value."""


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


def compact_text(schema: Schema) -> str:
    """The same for programs alone."""
    return json.dumps(schema, ensure_ascii=False, separators=(",", ":")) + "\n"


def _schema(declared: TypeAdapter[Any], title: str) -> Schema:
    made: Schema = declared.json_schema()
    for entry in (made, *made["$defs"].values()):
        _add_official_list(entry, "theme", policy_themes())
        _add_official_list(entry, "kind", document_kinds())
        _add_official_list(entry, "category", INFORMATION_CATEGORIES)
        for key in ("add_themes", "remove_themes"):
            _add_official_list(entry, key, themes_and_parts())
        _let_values_be_left_out(entry)
    return {"$schema": _DIALECT, **_as_read(made), "title": title}


def value_schema(declared: Schema) -> Schema:
    """The schema of the value of a key, or of each value of its list; to be changed in place."""
    written = declared["anyOf"][0] if "anyOf" in declared else declared
    found: Schema = written.get("items", written)
    return found


def _add_official_list(entry: Schema, key: str, names: tuple[str, ...]) -> None:
    declared = entry.get("properties", {}).get(key)
    if declared:
        value_schema(declared)["enum"] = list(names)


def _let_values_be_left_out(entry: Schema) -> None:
    """Allow what the program reads as absent: a key without a value. No key is allowed that fits no pattern."""
    for key, declared in entry.get("properties", {}).items():
        if "patternProperties" in declared:
            declared["additionalProperties"] = False
        if key not in entry.get("required", ()) and "anyOf" not in declared:
            about = {name: declared[name] for name in ABOUT_THE_KEY if name in declared}
            held = {name: value for name, value in declared.items() if name not in about}
            entry["properties"][key] = {"anyOf": [held, {"type": "null"}], **about}


def _as_read(schema: Schema) -> Schema:
    """Allow any scalar where text is allowed, because all scalars are read as text: `112`, `NO`, `28676`.

    Where true or false is allowed, so are the words for them, of which YAML 1.2 knows but two; where a number is, so is
    one in quotation marks.
    """
    read: Schema = {key: _value_as_read(value) for key, value in schema.items()}
    if read.get("type") == "boolean":
        any_case = "|".join("".join(f"[{sign}{sign.upper()}]" for sign in word) for word in _YES_OR_NO)
        words = {"type": ["boolean", "string", "integer"], "pattern": f"^({any_case})$"}
        return {**read, **words, "minimum": 0, "maximum": 1}
    if read.get("type") == "integer":
        return {**read, "type": ["integer", "string"], "pattern": "^[0-9]+$"}
    if read.get("type") != "string" or {"format", "enum"} & read.keys():
        return read
    if "pattern" not in read:
        return {**read, "type": ["string", "number", "boolean"]}
    may_be_digits = any(re.search(read["pattern"], digits) for digits in _DIGITS)
    return {**read, "type": ["string", "integer"], "minimum": 0} if may_be_digits else read


def _value_as_read(value: object) -> object:
    if isinstance(value, list):
        return [_value_as_read(item) for item in value]
    return _as_read(value) if isinstance(value, dict) else value
