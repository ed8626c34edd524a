"""JSON Schemas of the editors' files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, ValidationError

from generator.knowledge.schemas import content_schemas, schema_text
from generator.knowledge.shipped.official_lists import document_kinds, policy_themes

PROJECT = Path(__file__).parents[2]
SCHEMAS = content_schemas()


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_committed_schema_is_current(name: str) -> None:
    assert (PROJECT / "schemas" / name).read_bytes() == schema_text(SCHEMAS[name]).encode()


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_follows_its_own_dialect(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert json.loads(schema_text(SCHEMAS[name])) == SCHEMAS[name]


@pytest.mark.parametrize("name", ["glossary", "topics", "factions"])
def test_the_files_of_content_follow_their_schema(name: str) -> None:
    data = yaml.safe_load((PROJECT / "content" / f"{name}.yml").read_text(encoding="utf-8"))
    Draft202012Validator(SCHEMAS[f"{name}.schema.json"]).validate(data)


def refuses(name: str, data: Any) -> bool:  # noqa: ANN401 - anything YAML can hold
    """Whether an editor's tool would mark the data."""
    try:
        Draft202012Validator(SCHEMAS[name]).validate(data)
    except ValidationError:
        return True
    return False


def test_unknown_keys_and_missing_ones_are_marked() -> None:
    assert refuses("glossary.schema.json", [{"term": "EU", "definition": "a", "forrms": []}])
    assert refuses("glossary.schema.json", [{"term": "EU"}])
    assert refuses("consultation.schema.json", {"notes": [{"quote": "a"}]})


def test_what_looks_like_a_number_may_stand_where_text_is_read() -> None:
    assert not refuses("glossary.schema.json", [{"term": 112, "definition": True, "forms": [1.5]}])
    assert refuses("glossary.schema.json", [{"term": "EU", "definition": "a", "language": 12}])


def test_official_lists_are_offered() -> None:
    topic = SCHEMAS["topics.schema.json"]["$defs"]["Topic"]["properties"]["theme"]
    assert topic["enum"] == list(policy_themes())
    kind = SCHEMAS["consultation.schema.json"]["properties"]["kind"]
    assert kind["anyOf"][0]["enum"] == list(document_kinds())
    assert not refuses("consultation.schema.json", {"kind": None})


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_described(name: str) -> None:
    entries = [SCHEMAS[name], *SCHEMAS[name]["$defs"].values()]
    keys = [key for entry in entries for key in entry.get("properties", {}).values()]
    assert keys
    assert all(key.get("description") for key in keys)


@pytest.mark.parametrize("name", ["glossary", "topics", "factions"])
def test_the_files_of_content_name_their_schema_for_editors(name: str) -> None:
    path = PROJECT / "content" / f"{name}.yml"
    first_line = path.read_text(encoding="utf-8").splitlines()[0]
    prefix = "# yaml-language-server: $schema="
    assert first_line.startswith(prefix)
    assert (
        path.parent / first_line.removeprefix(prefix)
    ).resolve() == PROJECT / ".cache" / "schemas" / f"{name}.schema.json"
