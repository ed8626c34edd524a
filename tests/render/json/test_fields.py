"""The contract of the published data: the committed schema is current, takes our data and refuses others."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from generator.knowledge.schemas import schema_text
from generator.knowledge.shipped.official_lists import document_kinds
from generator.model.library import Library, Record
from generator.render.json.consultation import consultation_data, to_json
from generator.render.json.fields import consultation_schema
from tests.render.documents import consultation, knowledge, record

SCHEMA = Path(__file__).parents[3] / "schemas" / "overleg.schema.json"
LINES = ("p: Vooraf.", "# VVD: Vragen", "q1: Een?", "A1: 1. Antwoord", "a1: Ja.", "#: Slot", "q2: Twee?")


def data(made: Record) -> dict[str, object]:
    found: dict[str, object] = json.loads(to_json(consultation_data(made, knowledge())))
    return found


def valid(found: object) -> None:
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(found)


def test_the_data_validate_against_their_schema(real: Library) -> None:
    valid(data(record(consultation(*LINES))))
    valid(data(record(consultation("p: Tekst."))))
    for made in real.records:
        valid(json.loads(to_json(consultation_data(made, real.knowledge))))


@pytest.mark.parametrize(
    ("key", "value"),
    [("schema", 1), ("kind", "Roman"), ("chamber", "ab"), ("dates", {}), ("extra", 1), ("id", None)],
)
def test_the_schema_refuses_what_the_contract_does_not_have(key: str, value: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        valid({**data(record(consultation(*LINES))), key: value})


def test_the_schema_lists_the_fixed_sets() -> None:
    schema = consultation_schema()
    kinds = schema["properties"]["kind"]["enum"]
    assert kinds == [*document_kinds(), None]
    assert schema["$defs"]["State"]["enum"] == ["answered", "answered-together", "refers", "no-answer"]
    assert schema["$defs"]["Certainty"]["enum"] == ["certain", "derived", "unknown"]
    assert schema["$defs"]["Chamber"]["enum"] == ["tk", "ek"]


def test_the_committed_schema_is_current() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text(consultation_schema()), "run `generator schemas`"
