"""Editors whose program knows YAML are shown the names of their own project while they type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.messages.message import words
from generator.problems import Problems
from generator.publish.outcome.progress import Progress
from generator.publish.units.editors_schemas import modeline
from generator.publish.units.loading import CACHE, load
from tests.contents import make_content, write
from tests.knowledge.language_server import LanguageServer, language_server

pytestmark = pytest.mark.slow

GLOSSARY = """\
- term: MR
  expansion: ministerraad
  definition: De vergadering van alle ministers.
  near: [onderraad]
- term: MR
  expansion: medezeggenschapsraad
  definition: Ouders en personeel van een school.
  near: [school]
"""
TOPIC = "- id: wapenhandel\n  title: Handel in wapens\n  theme: Internationaal | Defensie\n  match: [wapen*]\n"
ROOT = Path(__file__).parents[2]


def load_all(content: Path, cache: Path | None = None) -> None:
    """Read all content, as every verb does."""
    load(content, Problems(), None, cache or content.parent / CACHE, Progress(words("Consultations"), lambda _: None))


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make_content(tmp_path_factory.mktemp("project"))
    write(made / "glossary.yml", GLOSSARY)
    load_all(made)
    return made


@pytest.fixture(scope="module")
def server(content: Path) -> Iterator[LanguageServer]:
    with language_server(content.parent) as running:
        yield running


def sidecar(content: Path, name: str) -> Path:
    """A sidecar that is on the screen only; each test has its own."""
    return content / "consultations" / name / "consultation.yml"


def typed(text: str) -> str:
    return f"{modeline('consultation')}\n{text}"


def test_topics_are_proposed_by_id_with_their_names(server: LanguageServer, content: Path) -> None:
    path = sidecar(content, "proposed-topic")
    server.open(path, typed("exchanges:\n  vraag-1:\n    add_topics:\n      - \n"))
    assert server.proposed(path, 4, 8) == {"vrede": "Vrede (thema Internationaal | Defensie)."}


def test_factions_are_proposed_with_their_names(server: LanguageServer, content: Path) -> None:
    path = sidecar(content, "proposed-faction")
    server.open(path, typed("factions:\n  - \n"))
    assert server.proposed(path, 2, 4) == {"VVD": "Volkspartij voor Vrijheid en Democratie"}


def test_of_a_term_its_own_meanings_are_proposed(server: LanguageServer, content: Path) -> None:
    path = sidecar(content, "proposed-meaning")
    assert server.open(path, typed("terms:\n  - term: MR\n    means: \n")) == []
    proposed = server.proposed(path, 3, 11)
    assert proposed["ministerraad"] == "De vergadering van alle ministers."
    assert proposed["medezeggenschapsraad"] == "Ouders en personeel van een school."


def test_who_points_at_a_topic_reads_its_name(server: LanguageServer, content: Path) -> None:
    path = sidecar(content, "hovered")
    assert server.open(path, typed("factions: [VVD]\nexchanges:\n  vraag-1:\n    add_topics: [vrede]\n")) == []
    assert "Vrede (thema Internationaal | Defensie)" in server.hovered(path, 4, 18)
    assert "Volkspartij voor Vrijheid en Democratie" in server.hovered(path, 1, 12)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("factions: [VDV]\n", 1),
        ("exchanges:\n  vraag-1:\n    add_topics: [oorlog]\n", 3),
        ("exchanges:\n  vraag-1:\n    add_themes: [Vrede]\n", 3),
        ("terms:\n  - term: MR\n    means: iets anders\n", 3),
    ],
)
def test_a_name_that_the_project_lacks_is_marked(server: LanguageServer, content: Path, text: str, line: int) -> None:
    assert [where for where, _ in server.open(sidecar(content, f"marked-{len(text)}"), typed(text))] == [line]


def test_a_topic_that_was_added_is_known_after_the_next_look_at_the_content(tmp_path: Path) -> None:
    content = make_content(tmp_path)
    load_all(content)
    with language_server(tmp_path) as server:
        path = sidecar(content, "before")
        text = typed("exchanges:\n  vraag-1:\n    add_topics: [wapenhandel]\n")
        assert server.open(path, text) != []
        write(content / "topics.yml", TOPIC)
        load_all(content)
        server.changed(tmp_path / ".cache" / "schemas" / "consultation.schema.json")
        assert server.open(sidecar(content, "after"), text) == []


def test_nothing_is_marked_in_the_content_of_this_project(tmp_path: Path) -> None:
    content = ROOT / "content"
    load_all(content, tmp_path / ".cache")
    files = sorted([*content.glob("*.yml"), *content.glob("consultations/*/*.yml")])
    with language_server(tmp_path) as server:
        marked = {
            path: server.open(tmp_path / path.relative_to(ROOT), path.read_text(encoding="utf-8")) for path in files
        }
    assert [path for path, found in marked.items() if found] == []
    assert len(marked) > 10
