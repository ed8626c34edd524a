"""JSON Schemas with the names of one project accept what the program accepts, and mark what it would refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from generator.knowledge.consultation_yml.file import load_sidecar
from generator.knowledge.load import load_knowledge
from generator.knowledge.project_schemas import project_schemas
from generator.knowledge.schemas import Schema, compact_text, content_schemas
from generator.model.consultation import FrontMatter
from generator.model.knowledge import DossierTitle, Faction, GlossaryTerm, Knowledge, Topic
from generator.problems import Problems
from tests.knowledge.as_typed import as_typed

CONTENT = Path(__file__).parents[2] / "content"
FRONTS = {
    "mei": FrontMatter(official_id="kst-28676-501", short_title="NAVO, mei 2025", dossiers=("28676", "21501-02")),
    "juni": FrontMatter(title="Zonder nummer", dossier_titles=(("22054", "Wapenexportbeleid"),)),
}
KNOWLEDGE = Knowledge(
    topics=(
        Topic(id="vrede", title="Vrede", theme="Internationaal | Defensie", description="Het einde.", match=("vrede",)),
        Topic(id="112", title="Alarmnummer", theme="Zorg en gezondheid | Ethiek", match=("112",)),
    ),
    factions=(Faction(abbreviation="VVD", name="Volkspartij"), Faction(abbreviation="1e3", name="Getal")),
    glossary=(
        GlossaryTerm(term="MR", expansion="ministerraad", definition="Alle ministers.", near=("onderraad",)),
        GlossaryTerm(term="MR", expansion="medezeggenschapsraad", definition="Ouders.", near=("school",)),
        GlossaryTerm(term="EU", definition="Een unie.", forms=("Unie",)),
        GlossaryTerm(term="NO", expansion="noordoost", definition="Een kant."),
    ),
    dossiers=(DossierTitle(dossier="28676", title="NAVO"),),
)
MADE = project_schemas(KNOWLEDGE, FRONTS)

ACCEPTED = [
    "",
    "factions: [VVD]",
    "factions: []",
    "factions:",
    "factions: [1e3]",
    "factions: ['1e3']",
    "corrections:\n  - quote: a\n    factions: [VVD]",
    "corrections:\n  - quote: a\n    numbers: [12, 3a]",
    "exchanges:\n  vraag-1:\n    add_topics: [vrede, 112]\n    remove_topics:",
    "exchanges:\n  vraag-1:\n    add_themes: [Internationaal, Internationaal | Defensie]",
    "exchanges:",
    "dossiers: [28676, 36800-XVI, 99999]",
    "documents: [kst-28676-501, kst-1-2]",
    "references:\n  - quote: a\n    document: ah-tk-20232024-1\n    questions: [vraag-1]",
    "commitments:\n  - quote: a\n    document: https://example.org/",
    "terms:\n  - term: MR\n    means: ministerraad",
    "terms:\n  - term: Unie\n    means: EU",
    "terms:\n  - term: NO\n    means: noordoost",
    "terms:\n  - term: Iets anders\n    explain: no",
    "terms:\n  - term: MR\n    means:\n    explain: FALSE",
    "dates:\n  asked: 2025-05-06",
    "notes:\n  - {quote: a, occurrence: '2', text: b, author: c, date: 2025-05-06}",
    "withhold:\n  - {quote: 112, occurrence: 2, reason: nee}",
]
REFUSED = [
    "factions: [VDV]",
    "corrections:\n  - quote: a\n    factions: [vvd]",
    "exchanges:\n  vraag-1:\n    add_topics: [oorlog]",
    "exchanges:\n  vraag-1:\n    remove_topics: [Vrede]",
    "exchanges:\n  vraag-1:\n    add_themes: [Vrede]",
    "exchanges:\n  Vraag 1:\n    add_topics: [vrede]",
    "dossiers: [2867x]",
    "terms:\n  - term: MR\n    means: magnetische resonantie",
    "terms:\n  - term: EU\n    means: ministerraad",
    "terms:\n  - term: Iets anders\n    means: ministerraad",
    "terms:\n  - term: MR\n    explain: misschien",
    "factoins: [VVD]",
    "withhold:\n  - {quote: a, occurrence: twee, reason: b}",
    "withhold:\n  - {quote: a, occurrence: 0, reason: b}",
    "languages:\n  - {quote: a, language: Engels}",
]


def refused_by(schema: Schema, text: str) -> bool:
    data = as_typed(text)
    return data is not None and not Draft202012Validator(schema).is_valid(data)


def refused_by_program(folder: Path, text: str) -> bool:
    (folder / "consultation.yml").write_text(text, encoding="utf-8")
    load_sidecar(folder / "consultation.yml", "consultation.yml", problems := Problems(), KNOWLEDGE)
    return bool(problems.errors)


@pytest.mark.parametrize("text", ACCEPTED)
def test_what_the_program_accepts_is_not_marked(tmp_path: Path, text: str) -> None:
    assert not refused_by_program(tmp_path, text)
    assert not refused_by(MADE["consultation.schema.json"], text)
    assert not refused_by(content_schemas()["consultation.schema.json"], text)


@pytest.mark.parametrize("text", REFUSED)
def test_what_the_program_refuses_is_marked(tmp_path: Path, text: str) -> None:
    assert refused_by_program(tmp_path, text)
    assert refused_by(MADE["consultation.schema.json"], text)


def test_all_content_of_this_project_follows_its_schemas() -> None:
    made = project_schemas(load_knowledge(CONTENT, Problems()), {})
    files = sorted(path for path in CONTENT.rglob("*.yml") if f"{path.stem}.schema.json" in made)
    assert {path.stem for path in files} >= {"consultation", "topics", "factions", "glossary", "dossiers"}
    for schemas in (made, content_schemas()):
        text = {path: path.read_text(encoding="utf-8") for path in files}
        assert [path for path in files if refused_by(schemas[f"{path.stem}.schema.json"], text[path])] == []


@pytest.mark.parametrize("name", MADE)
def test_a_schema_follows_its_own_dialect(name: str) -> None:
    Draft202012Validator.check_schema(MADE[name])
    assert json.loads(compact_text(MADE[name])) == MADE[name]


def meanings(name: str, schema: str = "consultation") -> dict[str, str]:
    """The names that a schema enumerates, each with what it says of it."""
    listed = MADE[f"{schema}.schema.json"]["$defs"][name]["anyOf"]
    return {each["const"]: each["description"] for each in listed if isinstance(each["const"], str)}


def test_every_name_says_what_it_is() -> None:
    assert meanings("topic")["vrede"] == "Vrede (thema Internationaal | Defensie). Het einde."
    assert meanings("faction")["VVD"] == "Volkspartij"
    assert meanings("theme")["Internationaal | Defensie"].endswith("Onderwerpen: Vrede.")
    assert meanings("theme", "topics")["Cultuur en recreatie | Sport"].endswith("Nog geen onderwerp.")
    assert meanings("term")["MR"] == "ministerraad: Alle ministers.\n\nmedezeggenschapsraad: Ouders."
    assert meanings("document") == {"kst-28676-501": "NAVO, mei 2025 (hier: mei)"}
    assert meanings("dossier", "dossiers") == {
        "21501-02": "Dossier zonder bekende titel.",
        "22054": "Wapenexportbeleid",
        "28676": "NAVO",
    }


def test_a_list_with_mistakes_marks_no_topic_that_it_may_hold() -> None:
    unsure = KNOWLEDGE.model_copy(update={"topics_complete": False})
    text = "exchanges:\n  vraag-1:\n    add_topics: [oorlog]"
    assert not refused_by(project_schemas(unsure, {})["consultation.schema.json"], text)


def test_a_project_without_lists_marks_what_the_program_refuses_there() -> None:
    bare = project_schemas(Knowledge(), {})["consultation.schema.json"]
    assert not refused_by(bare, "factions: [Iedereen]")
    assert refused_by(bare, "exchanges:\n  vraag-1:\n    add_topics: [vrede]")
    assert refused_by(bare, "terms:\n  - term: MR\n    means: ministerraad")


def test_every_key_keeps_its_description() -> None:
    for schema in MADE.values():
        for entry in (schema, *schema["$defs"].values()):
            assert all(key.get("description") for key in entry.get("properties", {}).values())
