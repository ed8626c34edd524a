"""Suggested topics are YAML that topics.yml takes as it is."""

from __future__ import annotations

from pathlib import Path

from generator.knowledge.editors_lists.topics import load_topics
from generator.model.knowledge import Topic
from generator.problems import Problems
from generator.render.texts.suggestions import suggested_topics
from tests.render.documents import consultation, record

MADE = record(consultation("# VVD: Vragen", "q1: Een?", "q2: Twee?"))
OTHER = record(consultation("# VVD: Vragen", "q1: Drie?", identity="ander"))
FIRST, SECOND = MADE.consultation.exchanges
(THIRD,) = OTHER.consultation.exchanges


def topic(**more: object) -> Topic:
    given = {"id": "jeugdzorg", "title": "Jeugdzorg: nu", "theme": "Recht | Strafrecht", "match": ["*zorg", "NO"]}
    return Topic.model_validate(given | more)


def test_an_entry_names_its_exchanges_and_its_words() -> None:
    lines = list(suggested_topics([(topic(hints=["zieken"]), [(MADE, FIRST), (MADE, SECOND), (OTHER, THIRD)])]))
    assert lines == [
        "# voorbeeld: vraag-1, vraag-2; ander: vraag-1",
        "- id: jeugdzorg",
        "  title: 'Jeugdzorg: nu'",
        "  theme: Recht | Strafrecht",
        "  match:",
        "  - '*zorg'",
        "  - 'NO'",
        "  hints:",
        "  - zieken",
        "",
    ]


def test_what_is_suggested_can_be_pasted_into_topics_yml(tmp_path: Path) -> None:
    made = [topic(), topic(id="ander", title="Ander", hints=["zieken"])]
    text = "\n".join(suggested_topics((each, [(MADE, FIRST)]) for each in made))
    (tmp_path / "topics.yml").write_text(text, encoding="utf-8")
    problems = Problems()
    assert list(load_topics(tmp_path / "topics.yml", "topics.yml", problems).values) == made
    assert list(problems) == []
