"""The rules of the Web Annotation Vocabulary: classes, motivations, domains and ranges, read from the official file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyld import nquads

OA = "http://www.w3.org/ns/oa#"
XSD = "http://www.w3.org/2001/XMLSchema#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
# "This class is not used directly in the Annotation model, only its subclasses", and the same of the others.
ABSTRACT = frozenset({f"{OA}Selector", f"{OA}State", f"{OA}Style", f"{OA}ResourceSelection"})


@dataclass(frozen=True)
class Vocabulary:
    """What the vocabulary declares, all by IRI; a class is among its own `ancestors`."""

    classes: frozenset[str]
    properties: frozenset[str]
    motivations: frozenset[str]
    domain: Mapping[str, str]
    range: Mapping[str, str]
    ancestors: Mapping[str, frozenset[str]]

    def are(self, types: Iterable[str], wanted: str) -> bool:
        """Whether one of these types is the wanted class, or below it."""
        return any(wanted in self.ancestors.get(each, {each}) for each in types)


def vocabulary() -> Vocabulary:
    """The vocabulary as it is published."""
    text = (Path(__file__).parent / "oa.nt").read_text(encoding="utf-8")
    said: dict[str, list[tuple[str, str]]] = defaultdict(list)
    triples: list[dict[str, Any]] = nquads.parse_nquads(text)["@default"]
    for triple in triples:
        said[triple["predicate"]["value"]].append((triple["subject"]["value"], triple["object"]["value"]))
    types = said[f"{_RDF}type"]
    classes = frozenset(name for name, kind in types if kind == f"{_RDFS}Class")
    parents = dict(said[f"{_RDFS}subClassOf"])
    return Vocabulary(
        classes,
        frozenset(name for name, kind in types if kind == f"{_RDF}Property"),
        frozenset(name for name, kind in types if kind == f"{OA}Motivation"),
        dict(said[f"{_RDFS}domain"]),
        dict(said[f"{_RDFS}range"]),
        {name: frozenset(_with_parents(name, parents)) for name in classes},
    )


def _with_parents(name: str, parents: Mapping[str, str]) -> Iterable[str]:
    while name:
        yield name
        name = parents.get(name, "")
