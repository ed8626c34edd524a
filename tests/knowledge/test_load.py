"""Reading all that editors keep."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.knowledge.editors_lists.glossary import general_glossary, not_overruled
from generator.knowledge.load import load_knowledge
from generator.knowledge.shipped.official_lists import committees, document_kinds, ministries, policy_themes
from generator.problems import Problems
from tests.knowledge.reported import reported

CONTENT = Path(__file__).parents[2] / "content"

FILES = {
    "glossary.yml": "- term: EU\n  definition: Europese Unie.\n",
    "topics.yml": "- id: eu\n  title: EU\n  theme: Internationaal | Europese zaken\n  match: [EU]\n",
    "factions.yml": "- abbreviation: VVD\n  name: Volkspartij voor Vrijheid en Democratie\n",
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_all_files_and_lists_come_together(content: Path, problems: Problems) -> None:
    knowledge = load_knowledge(content, problems)
    assert reported(problems) == []
    assert [term.term for term in knowledge.glossary] == ["EU"]
    assert knowledge.general == tuple(not_overruled(general_glossary(), knowledge.glossary))
    assert list(knowledge.topic_by_id) == ["eu"]
    assert list(knowledge.faction_by_abbreviation) == ["VVD"]
    assert knowledge.topics_complete
    assert (knowledge.themes, knowledge.kinds) == (policy_themes(), document_kinds())
    assert (knowledge.committees, knowledge.ministries) == (committees(), ministries())


def test_mistakes_of_all_files_are_reported_at_once(content: Path, problems: Problems) -> None:
    (content / "glossary.yml").unlink()
    (content / "topics.yml").write_text("- id: eu\n", encoding="utf-8")
    (content / "factions.yml").write_bytes(b"\xff")
    knowledge = load_knowledge(content, problems)
    assert not knowledge.topics_complete
    assert reported(problems) == [
        "content/factions.yml:1:1: [UNREADABLE] not text in UTF-8 (byte 0xff); save the file as UTF-8",
        "content/glossary.yml:1:1: [MISSING-FILE] the file is not there",
        "content/topics.yml:1:3: [INVALID-VALUE] ‘title’ is missing",
        "content/topics.yml:1:3: [INVALID-VALUE] ‘theme’ is missing",
        "content/topics.yml:1:3: [INVALID-VALUE] ‘match’ is missing",
    ]


def test_files_of_the_folder_one_stands_in_are_named_without_it(
    content: Path, problems: Problems, monkeypatch: pytest.MonkeyPatch
) -> None:
    (content / "glossary.yml").unlink()
    monkeypatch.chdir(content)
    load_knowledge(Path(), problems)
    assert reported(problems) == ["glossary.yml:1:1: [MISSING-FILE] the file is not there"]


def test_what_content_holds_has_no_mistake(problems: Problems) -> None:
    knowledge = load_knowledge(CONTENT, problems)
    assert reported(problems) == []
    assert knowledge.glossary
    assert knowledge.topics
    assert knowledge.factions
