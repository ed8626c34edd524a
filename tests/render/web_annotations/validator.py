"""A validator of Web Annotations that knows nothing of the generator.

A JSON-LD processor (PyLD) expands a file with the official context, without a network. The expanded form is compared
with the Web Annotation Vocabulary and with what the Web Annotation Data Model says MUST be (23 February 2017).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pyld import jsonld

from tests.render.web_annotations.vocabulary import ABSTRACT, OA, XSD, vocabulary

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AS = "http://www.w3.org/ns/activitystreams#"
_RDF_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
_CREATOR = "http://purl.org/dc/terms/creator"
_AGENTS = {"http://xmlns.com/foaf/0.1/Person", "http://xmlns.com/foaf/0.1/Organization", f"{_AS}Application"}
# RFC 3987: what no IRI has.
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]*")
_VOCABULARY = vocabulary()
# Of each class the properties that it has exactly once, and those that it has once at the most.
_ONCE = {
    f"{OA}TextualBody": (_RDF_VALUE,),
    f"{OA}SpecificResource": (f"{OA}hasSource",),
    f"{OA}TextQuoteSelector": (f"{OA}exact",),
    f"{OA}TextPositionSelector": (f"{OA}start", f"{OA}end"),
    f"{_AS}OrderedCollection": (f"{_AS}first", f"{_AS}last", f"{_AS}totalItems"),
    f"{_AS}OrderedCollectionPage": (f"{_AS}items", f"{_AS}partOf", f"{_AS}startIndex"),
}
_AT_MOST_ONCE = {f"{OA}TextQuoteSelector": (f"{OA}prefix", f"{OA}suffix")}

Node = Mapping[str, Any]


def faults(text: str, base: str) -> list[str]:
    """What is wrong with the text of a file that holds a collection and is published at `base`; empty for nothing."""
    try:
        document: Node = json.loads(text)
        dropped: list[str | None] = []
        options = {"base": base, "documentLoader": official_context_only}
        expanded: list[Node] = jsonld.expand(document, options, on_property_dropped=dropped.append)
    except (json.JSONDecodeError, jsonld.JsonLdError) as error:
        return [f"no JSON-LD: {error}"]
    found = [f"a processor drops {name}" for name in dropped]
    contexts = document.get("@context")
    if CONTEXT not in (contexts if isinstance(contexts, list) else [contexts]):
        found.append("the official context is missing")
    if len(expanded) != 1:
        return [*found, f"{len(expanded)} things instead of one collection"]
    nodes = list(_nodes(expanded[0]))
    found += [fault for node in nodes for fault in _node_faults(node)]
    return [*found, *_collection_faults(expanded[0]), *_agent_faults(nodes)]


def official_context_only(address: str, _: object) -> dict[str, object]:
    """A document loader for PyLD that has the official context, and fetches nothing."""
    if address != CONTEXT:
        raise jsonld.JsonLdError(f"nothing is fetched: {address}", "jsonld.LoadDocumentError")
    document = json.loads((Path(__file__).parent / "anno.jsonld").read_text(encoding="utf-8"))
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": document}


def _nodes(value: object) -> Iterator[Node]:
    """Every node of the expanded form, the outer ones first."""
    if isinstance(value, list):
        for each in value:
            yield from _nodes(each)
    elif isinstance(value, dict) and "@value" not in value:
        if "@list" not in value:
            yield value
        for each in value.values():
            yield from _nodes(each)


def _values(node: Node, name: str) -> Sequence[Node]:
    found: Sequence[Node] = node.get(name, [])
    return found


def _types(node: Node) -> Sequence[str]:
    found: Sequence[str] = node.get("@type", [])
    return found


def _node_faults(node: Node) -> Iterator[str]:
    types = _types(node)
    for one in types:
        yield from _class_faults(node, one)
    for iri in (node.get("@id", ""), *types):
        if iri and not iri.startswith("_:") and not _IRI.fullmatch(iri):
            yield f"no absolute IRI: {iri}"
    for name in node:
        if name.startswith(OA):
            yield from _property_faults(node, name)
    if f"{OA}Annotation" in types:
        yield from _annotation_faults(node)
    if f"{OA}TextPositionSelector" in types:
        yield from _position_faults(node)


def _class_faults(node: Node, name: str) -> Iterator[str]:
    if name.startswith(OA) and (name not in _VOCABULARY.classes or name in ABSTRACT):
        yield f"no class of the vocabulary: {name}"
    for once in _ONCE.get(name, ()):
        if len(_values(node, once)) != 1:
            yield f"{name} has {len(_values(node, once))} times {once}"
    for seldom in _AT_MOST_ONCE.get(name, ()):
        if len(_values(node, seldom)) > 1:
            yield f"{name} has more than one {seldom}"


def _property_faults(node: Node, name: str) -> Iterator[str]:
    if name not in _VOCABULARY.properties:
        yield f"no property of the vocabulary: {name}"
    domain = _VOCABULARY.domain.get(name)
    if domain and not _VOCABULARY.are(_types(node), domain):
        yield f"{name} belongs to {domain}"
    if name == f"{OA}hasPurpose" and not {f"{OA}TextualBody", f"{OA}SpecificResource"} & {*_types(node)}:
        yield f"{name} belongs to a TextualBody or SpecificResource"
    wanted = _VOCABULARY.range.get(name)
    for value in _values(node, name):
        if wanted and not _is_in_range(value, wanted):
            yield f"{name} has a value that is no {wanted}: {json.dumps(value)[:80]}"


def _is_in_range(value: Node, wanted: str) -> bool:
    if wanted == f"{XSD}string":
        return isinstance(value.get("@value"), str) and not {"@type", "@language"} & value.keys()
    if wanted == f"{XSD}nonNegativeInteger":
        number = value.get("@value")
        return value.get("@type") == wanted and isinstance(number, int) and not isinstance(number, bool) and number >= 0
    if wanted == f"{OA}Motivation":
        return value.get("@id") in _VOCABULARY.motivations
    return _VOCABULARY.are(_types(value), wanted)


def _annotation_faults(node: Node) -> Iterator[str]:
    if "@id" not in node:
        yield "an annotation without an IRI"
    if not _values(node, f"{OA}hasTarget"):
        yield "an annotation without a target"
    if _values(node, f"{OA}hasBody") and _values(node, f"{OA}bodyValue"):
        yield "an annotation with both body and bodyValue"
    for name in (f"{OA}hasBody", f"{OA}hasTarget"):
        for value in _values(node, name):
            if "@id" not in value and not _types(value):
                yield f"{name} is neither an IRI nor of any type"


def _position_faults(node: Node) -> Iterator[str]:
    numbers: list[Any] = [value.get("@value") for name in ("start", "end") for value in _values(node, f"{OA}{name}")]
    if all(isinstance(number, int) for number in numbers) and numbers != sorted({*numbers}):
        yield "a position without words"


def _collection_faults(node: Node) -> Iterator[str]:
    if f"{_AS}OrderedCollection" not in _types(node):
        yield "this is no collection"
        return
    for page in _values(node, f"{_AS}first"):
        items = [item for held in _values(page, f"{_AS}items") for item in held.get("@list", [])]
        if [value["@value"] for value in _values(node, f"{_AS}totalItems")] != [len(items)]:
            yield "the total is not the number of annotations"
        if any(f"{OA}Annotation" not in _types(item) for item in items):
            yield "an item is no annotation"
        if [value.get("@id") for value in _values(page, f"{_AS}partOf")] != [node.get("@id")]:
            yield "the page is not part of the collection"
        if [value.get("@id") for value in _values(node, f"{_AS}last")] != [page.get("@id")]:
            yield "the last page is another one"
        if len({item.get("@id") for item in items}) != len(items):
            yield "two annotations have the same IRI"


def _agent_faults(nodes: Sequence[Node]) -> Iterator[str]:
    """Each creator is a person, organization or software, where it stands or where its IRI is described."""
    described = {node["@id"]: {*_types(node)} for node in nodes if "@id" in node and _types(node)}
    for node in nodes:
        for agent in _values(node, _CREATOR):
            types = {*_types(agent)} or described.get(agent.get("@id", ""), set())
            if len(types & _AGENTS) != 1:
                yield f"nobody knows what this creator is: {json.dumps(agent)[:80]}"
