"""The validator sees what is wrong: every example breaks one rule of the data model, the vocabulary or JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.render.web_annotations.consultation import annotation_collection, to_json_ld
from tests.render.marked_records import ANSWER, library_of, understood
from tests.render.web_annotations.validator import faults

BASE = "https://overleg.example.org/overleggen/mei/annotaties.jsonld"
Harm = Callable[[dict[str, Any]], None]


def collection() -> dict[str, Any]:
    """A sound collection of several annotations; the first is about words and has a body."""
    record = understood(
        "De leden vragen wat de NAVO doet.",
        ANSWER,
        "Zie Kamerstuk 21501-28, nr. 100.",
        notes=[{"quote": "de NAVO", "text": "Een noot.", "author": "Redactie", "date": "2025-06-01"}],
    )
    made: dict[str, Any] = json.loads(to_json_ld(annotation_collection(record, library_of(record).knowledge, None)))
    return made


def first(made: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = made["first"]["items"][0]
    return found


def last(made: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = made["first"]["items"][-1]
    return found


def quote(made: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = first(made)["target"]["selector"][0]
    return found


def position(made: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = first(made)["target"]["selector"][1]
    return found


HARMS: dict[str, tuple[Harm, str]] = {
    "another context": (lambda d: d.update({"@context": "https://example.org/x.jsonld"}), "no JSON-LD"),
    "no official context": (lambda d: d.update({"@context": {}}), "official context is missing"),
    "an unknown key": (lambda d: first(d).update(sureness="high"), "drops sureness"),
    "a key of the context for our own": (lambda d: d["@context"][1].pop("certainty"), "drops certainty"),
    "an unknown motivation": (lambda d: first(d).update(motivation="explaining"), "motivatedBy has a value"),
    "a purpose that is none": (lambda d: last(d)["body"].update(purpose="term"), "hasPurpose has a value"),
    "a purpose of an annotation": (lambda d: first(d).update(purpose="linking"), "belongs to a TextualBody"),
    "no target": (lambda d: first(d).pop("target"), "without a target"),
    "no IRI": (lambda d: first(d).pop("id"), "without an IRI"),
    "an IRI with a space": (lambda d: first(d).update(id="#term 1"), "no absolute IRI"),
    "the same IRI twice": (lambda d: last(d).update(id=first(d)["id"]), "same IRI"),
    "another type": (lambda d: first(d).update(type="SpecificResource"), "an item is no annotation"),
    "an abstract type": (lambda d: quote(d).update(type="oa:Selector"), "no class of the vocabulary"),
    "a type that is none": (lambda d: quote(d).update(type="oa:TextSelector"), "no class of the vocabulary"),
    "no selector": (lambda d: first(d)["target"]["selector"].append({"type": "Choice"}), "hasSelector has a value"),
    "no source": (lambda d: first(d)["target"].pop("source"), "hasSource"),
    "two sources": (lambda d: first(d)["target"].update(source=["a", "b"]), "2 times"),
    "no exact words": (lambda d: quote(d).pop("exact"), "0 times"),
    "exact words in a language": (lambda d: quote(d).update(exact={"@value": "x", "@language": "nl"}), "exact has a"),
    "two prefixes": (lambda d: quote(d).update(prefix=["a", "b"]), "more than one"),
    "a negative start": (lambda d: position(d).update(start=-1), "start has a value"),
    "a start in words": (lambda d: position(d).update(start="12"), "start has a value"),
    "no end": (lambda d: position(d).pop("end"), "0 times"),
    "an end before the start": (lambda d: position(d).update(end=0), "without words"),
    "no text": (lambda d: last(d)["body"].pop("value"), "0 times"),
    "a body of no type": (lambda d: last(d).update(body={"value": "x"}), "nor of any type"),
    "two kinds of body": (lambda d: first(d).update(bodyValue="x"), "bodyValue"),
    "an unknown creator": (lambda d: first(d).update(creator="https://example.org/x"), "what this creator is"),
    "a creator of no type": (lambda d: last(d)["creator"].pop("type"), "what this creator is"),
    "another total": (lambda d: d.update(total=1), "total is not"),
    "no first page": (lambda d: d.pop("first"), "0 times"),
    "another last page": (lambda d: d.update(last="#2"), "last page"),
    "a page of another": (lambda d: d["first"].update(partOf="x"), "not part of"),
    "no collection": (lambda d: d.update(type="AnnotationPage"), "no collection"),
}


def test_a_sound_collection_has_no_faults() -> None:
    made = collection()
    assert {item["kind"] for item in made["first"]["items"]} >= {"term", "reference", "note"}
    assert faults(json.dumps(made), BASE) == []


@pytest.mark.harms
@pytest.mark.parametrize("name", HARMS)
def test_a_broken_annotation_is_refused(name: str) -> None:
    harm, expected = HARMS[name]
    made = collection()
    harm(made)
    assert any(expected in fault for fault in faults(json.dumps(made), BASE))


def test_what_is_no_json_is_refused() -> None:
    assert faults("{", BASE)[0].startswith("no JSON-LD")
