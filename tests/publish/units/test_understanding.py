"""What is kept gives what would be understood now, whatever changed, and nothing is understood again without need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publish.units import keys
from tests.contents import KNOWLEDGE, document, make_content, mei, write
from tests.publish.units.projects import cold, forbid, kept, units


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path, mei=document(), juni=document("de minister").replace("NAVO", "EU"))


def test_a_second_load_understands_nothing_and_gives_the_same(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = kept(content)
    forbid(monkeypatch)
    second = kept(content)
    assert first == second == cold(content)
    assert [record.file.data for record in second.library.records] == [
        record.file.data for record in first.library.records
    ]
    assert repr(second.library) == repr(first.library)
    assert (first.told, second.told) == ("0 kept, 2 made again (2 new).", "2 kept, none made again.")


def test_doubts_and_errors_come_back_with_what_is_kept(content: Path) -> None:
    write(mei(content), document().replace("VVD-fractie", "ABC-fractie"))
    write(mei(content, "consultation.yml"), "exchanges:\n  vraag-9: {title: x}\n")
    first = kept(content)
    second = kept(content)
    assert len(first.problems) >= 2
    assert second == first == cold(content)
    assert second.told.startswith("2 kept")


def change_glossary(content: Path) -> None:
    write(content / "glossary.yml", KNOWLEDGE["glossary.yml"] + "  expansion: Noord-Atlantische verdragsorganisatie\n")


def explain_otherwise(content: Path) -> None:
    write(content / "glossary.yml", KNOWLEDGE["glossary.yml"].replace("landen", "staten"))


def add_term(content: Path) -> None:
    write(content / "glossary.yml", KNOWLEDGE["glossary.yml"] + "- term: kabinet\n  definition: De ministers.\n")


def remove_term(content: Path) -> None:
    write(content / "glossary.yml", "- term: Xyz\n  definition: Iets.\n")


def change_topic(content: Path) -> None:
    write(content / "topics.yml", KNOWLEDGE["topics.yml"].replace("[vrede]", '["vred*"]'))


def add_faction(content: Path) -> None:
    write(content / "factions.yml", KNOWLEDGE["factions.yml"] + "- abbreviation: NSC\n  name: Nieuw Sociaal Contract\n")


def change_source(content: Path) -> None:
    write(mei(content), document("de Kamer"))


def change_sidecar(content: Path) -> None:
    write(mei(content, "consultation.yml"), "title: Over vrede\n")


def add_other(content: Path) -> None:
    write(content / "consultations" / "juli" / "source.txt", document("de Raad"))


CHANGES: dict[Callable[[Path], None], str] = {
    change_glossary: "1 kept, 1 made again (1 lists of the editors changed).",
    explain_otherwise: "2 kept, none made again.",
    add_term: "0 kept, 2 made again (2 lists of the editors changed).",
    remove_term: "1 kept, 1 made again (1 lists of the editors changed).",
    change_topic: "0 kept, 2 made again (2 lists of the editors changed).",
    add_faction: "0 kept, 2 made again (2 lists of the editors changed).",
    change_source: "1 kept, 1 made again (1 source changed).",
    change_sidecar: "1 kept, 1 made again (1 consultation.yml changed).",
    add_other: "2 kept, 1 made again (1 new).",
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_after_a_change_what_it_touches_is_made_again_and_nothing_else(
    content: Path, change: Callable[[Path], None]
) -> None:
    kept(content)
    change(content)
    after = kept(content)
    assert after == cold(content)
    assert after.told == CHANGES[change]
    assert kept(content).told.endswith("kept, none made again.")


def test_what_an_editor_goes_back_to_is_still_there(content: Path) -> None:
    first = kept(content)
    change_glossary(content)
    kept(content)
    write(content / "glossary.yml", KNOWLEDGE["glossary.yml"])
    again = kept(content)
    assert again == first
    assert again.told == "2 kept, none made again."


def test_another_program_makes_everything_again(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(content)
    monkeypatch.setattr(keys, "program_version", lambda: "0" * 64)
    assert kept(content).told == "0 kept, 2 made again (2 program changed)."


def test_a_sidecar_with_mistakes_is_looked_at_again_after_any_change_of_the_lists(content: Path) -> None:
    write(mei(content, "consultation.yml"), "exchanges:\n  vraag-1: {add_topics: [vrijheit]}\n")
    kept(content)
    write(
        content / "topics.yml",
        KNOWLEDGE["topics.yml"] + "- {id: vrijheid, title: V, theme: Internationaal | Defensie, match: [zee]}\n",
    )
    after = kept(content)
    assert after == cold(content)
    assert any("vrijheid" in str(problem) for problem in after.problems)
    assert after.told == "1 kept, 1 made again (1 lists of the editors changed)."


def test_a_topic_that_an_editor_added_is_followed_though_no_word_of_it_stands_there(content: Path) -> None:
    topic = "- {id: zee, title: Zee, theme: Internationaal | Defensie, match: [golven]}\n"
    write(content / "topics.yml", KNOWLEDGE["topics.yml"] + topic)
    write(mei(content, "consultation.yml"), "exchanges:\n  vraag-1: {add_topics: [zee]}\n")
    kept(content)
    write(content / "topics.yml", KNOWLEDGE["topics.yml"] + topic.replace("Defensie", "Internationale samenwerking"))
    after = kept(content)
    assert after == cold(content)
    assert after.told == "1 kept, 1 made again (1 lists of the editors changed)."


def test_the_same_bytes_under_another_name_are_another_consultation(content: Path) -> None:
    kept(content)
    mei(content).rename(mei(content, "source.md"))
    after = kept(content)
    assert after == cold(content)
    assert after.told == "1 kept, 1 made again (1 source changed)."


def test_a_folder_without_a_document_is_reported_each_time(content: Path) -> None:
    mei(content).unlink()
    assert kept(content) == kept(content) == cold(content)
    assert kept(content).told == "1 kept, 1 made again (1 has errors)."


def test_a_preview_remembers_what_it_had(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered: dict[str, object] = {}
    first = kept(content, remembered=remembered)  # type: ignore[arg-type]
    monkeypatch.setattr("generator.publish.units.store.unpacked", None)
    second = kept(content, remembered=remembered)  # type: ignore[arg-type]
    assert second == first
    mei(content).unlink()
    mei(content).parent.rmdir()
    kept(content, remembered=remembered)  # type: ignore[arg-type]
    assert list(remembered) == ["juni"]


def test_where_nothing_can_be_kept_everything_is_understood_each_time(content: Path) -> None:
    write(content.parent / ".cache", "een bestand")
    assert kept(content) == kept(content) == cold(content)
    assert kept(content).told == "0 kept, 2 made again (2 new)."


def test_a_failure_of_the_program_is_not_kept(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError

    with monkeypatch.context() as failing:
        failing.setattr("generator.pipeline.annotate", fail)
        assert kept(content).library.records == ()
    assert units(content) == []
    assert kept(content) == cold(content)
