"""JSON Schemas of the files that editors keep in one project, with its own topics, factions, terms and documents.

They accept what `content_schemas` accept, but for ids and names that the program would refuse in this project: those
are marked while they are typed. What may be another one (a dossier, a document elsewhere) is only proposed. Each value
says in Dutch what it is, for who points at it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import isfinite
from typing import Any

import yaml

from generator.knowledge.consultation_yml.term_edits import meaning_written
from generator.knowledge.schemas import ABOUT_THE_KEY, Schema, content_schemas, value_schema
from generator.knowledge.shipped.official_lists import policy_themes, themes_and_parts
from generator.model.consultation import FrontMatter
from generator.model.knowledge import GlossaryTerm, Knowledge, Topic

_POWER_OF_TEN = re.compile(r"[-+]?(\.\d+|\d+(\.\d*)?)[eE][-+]?\d+", re.ASCII)
"""A number in YAML 1.2 that is text in 1.1, which PyYAML reads."""
_MAY_BE_NO_TEXT = re.compile(r"[-+.\d]|(?i:y|yes|n|no|true|false|on|off)$", re.ASCII)
_NO_MEANING = "De begrippenlijst kent geen betekenis van dit woord om uit te kiezen."

Explained = Mapping[str, str]
"""Names that a file may hold, each with what it is, in Dutch."""


def project_schemas(knowledge: Knowledge, fronts: Mapping[str, FrontMatter]) -> dict[str, Schema]:
    """A schema for each file of `content/`, by the name of the schema file, as `content_schemas` names them.

    `fronts` are the facts of the consultations of the project, by id.
    """
    made = content_schemas()
    sidecar, topics, dossiers = (made[f"{name}.schema.json"] for name in ("consultation", "topics", "dossiers"))
    entries: dict[str, Schema] = sidecar["$defs"]
    if knowledge.factions:  # without a list no name is checked
        factions = {each.abbreviation: each.name for each in knowledge.factions}
        _hold(sidecar, "faction", factions, (sidecar, "factions"), (entries["Correction"], "factions"))
    exchange = entries["ExchangeEdit"]
    chosen = [(exchange, key) for key in ("add_topics", "remove_topics")]
    about_topics = {each.id: _of_topic(each) for each in knowledge.topics}
    (_hold if knowledge.topics_complete else _propose)(sidecar, "topic", about_topics, *chosen)
    themes = _themes(knowledge.topics, themes_and_parts())
    _hold(sidecar, "theme", themes, (exchange, "add_themes"), (exchange, "remove_themes"))
    _hold(topics, "theme", _themes(knowledge.topics, policy_themes()), (topics["$defs"]["Topic"], "theme"))
    _propose(sidecar, "term", _terms(knowledge.terms), (entries["TermEdit"], "term"))
    entries["TermEdit"]["allOf"] = list(_meanings(knowledge.terms))
    held = _documents(fronts)
    naming = ((sidecar, "documents"), (entries["ReferenceEdit"], "document"), (entries["CommitmentEdit"], "document"))
    _propose(sidecar, "document", held, *naming)
    titles = _dossiers(knowledge, fronts.values())
    _propose(sidecar, "dossier", titles, (sidecar, "dossiers"))
    _propose(dossiers, "dossier", titles, (dossiers["$defs"]["DossierTitle"], "dossier"))
    return made


def _hold(schema: Schema, name: str, explained: Explained, *keys: tuple[Schema, str]) -> None:
    """Let keys hold these names and no other."""
    schema["$defs"][name] = _one_of(explained)
    for entry, key in keys:
        value, about, _ = _taken_apart(entry["properties"][key])
        value |= {"$ref": f"#/$defs/{name}", **about}


def _propose(schema: Schema, name: str, explained: Explained, *keys: tuple[Schema, str]) -> None:
    """Propose these names for keys, which may hold what they could hold before."""
    if not explained:
        return
    schema["$defs"][name] = _one_of(explained)
    for entry, key in keys:
        value, about, before = _taken_apart(entry["properties"][key])
        value |= {"anyOf": [{"$ref": f"#/$defs/{name}"}, before], **about}


def _taken_apart(declared: Schema) -> tuple[Schema, Schema, Schema]:
    """The schema of the value of a key, emptied, to be filled anew; what it said about the key, and about the value."""
    value = value_schema(declared)
    about = {name: said for name, said in value.items() if name in ABOUT_THE_KEY}
    before = {name: said for name, said in value.items() if name not in ABOUT_THE_KEY}
    value.clear()
    return value, about, before


def _one_of(explained: Explained) -> Schema:
    """One of these names, in whatever type YAML holds it: `112` is a number there, and text here."""
    allowed = [
        {"const": value, "description": meaning} for name, meaning in explained.items() for value in _as_held(name)
    ]
    return {"anyOf": allowed} if allowed else {"not": {}}


def _as_held(name: str) -> Iterable[Any]:
    """The text, and the number or boolean that YAML 1.1 and 1.2 hold where it stands without quotation marks."""
    yield name
    if not _MAY_BE_NO_TEXT.match(name):
        return
    try:
        held = float(name) if _POWER_OF_TEN.fullmatch(name) else yaml.safe_load(name)
    except (ValueError, yaml.YAMLError):
        return
    if isinstance(held, bool | int | float) and isfinite(held):
        yield held


def _of_topic(topic: Topic) -> str:
    about = f" {topic.description}" if topic.description else ""
    return f"{topic.title} (thema {topic.theme}).{about}"


def _themes(topics: Iterable[Topic], names: Iterable[str]) -> dict[str, str]:
    """The themes, each with the topics of the project that stand under it."""
    below: dict[str, list[str]] = defaultdict(list)
    for topic in topics:
        below[topic.theme].append(topic.title)
    return {
        name: f"Thema {name}. "
        + (f"Onderwerpen: {'; '.join(below[name])}." if name in below else "Nog geen onderwerp.")
        for name in names
    }


def _terms(terms: Iterable[GlossaryTerm]) -> dict[str, str]:
    """The terms that are explained, each with all that it may mean."""
    found: dict[str, list[str]] = defaultdict(list)
    for term in terms:
        found[term.term].append(_of_term(term))
    return {term: "\n\n".join(said) for term, said in found.items()}


def _of_term(term: GlossaryTerm) -> str:
    return f"{term.expansion}: {term.definition}" if term.expansion else term.definition


def _meanings(terms: Iterable[GlossaryTerm]) -> Iterable[Schema]:
    """For who writes what a term means: that it has such a meaning, and which ones it has."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for term in terms:
        for written in (term.term, *term.forms):
            if meaning := meaning_written(written, term):
                found[written].setdefault(meaning, term.definition)
    alike: dict[tuple[tuple[str, str], ...], list[Any]] = defaultdict(list)
    for word, meanings in found.items():
        alike[tuple(meanings.items())] += _as_held(word)
    known = [value for words in alike.values() for value in words]
    decides = {"required": ["means"], "properties": {"means": {"not": {"type": "null"}}}}
    yield {"if": decides, "then": {"properties": {"term": {"enum": known, "errorMessage": _NO_MEANING}}}}
    for explained, words in alike.items():
        is_one = {"required": ["term"], "properties": {"term": {"enum": words}}}
        means = {"anyOf": [*_one_of(dict(explained))["anyOf"], {"type": "null"}]}
        yield {"if": is_one, "then": {"properties": {"means": means}}}


def _documents(fronts: Mapping[str, FrontMatter]) -> dict[str, str]:
    """The official ids of the consultations of the project, each with its title and its own id."""
    named = {front.official_id: (name, front) for name, front in sorted(fronts.items()) if front.official_id}
    return {
        official: f"{front.short_title or front.title or name} (hier: {name})"
        for official, (name, front) in sorted(named.items())
    }


def _dossiers(knowledge: Knowledge, fronts: Iterable[FrontMatter]) -> dict[str, str]:
    """The dossiers that editors or documents name, each with its title as far as one is known."""
    titles = {number: "" for front in fronts for number in front.dossiers}
    printed = {number: title for front in fronts for number, title in front.dossier_titles}
    kept = {each.dossier: each.title for each in knowledge.dossiers}
    found = {**titles, **printed, **kept}
    return {number: found[number] or "Dossier zonder bekende titel." for number in sorted(found)}
