"""Nothing outside content/ is ever read as content, and nothing there stops a build or holds it up."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import cli
from generator.pipeline import load, read_file, understand_file
from generator.problems import Problems
from tests.contents import document, errors, loaded, make_content, mei, write

SECRET = "Het wachtwoord is geheim."  # noqa: S105


@pytest.fixture
def content(tmp_path: Path) -> Path:
    write(tmp_path / "elsewhere" / "source.txt", document(SECRET))
    write(tmp_path / "elsewhere" / "consultation.yml", "title: Elders\n")
    write(tmp_path / "elsewhere" / "glossary.yml", "[]\n")
    return make_content(tmp_path, mei=document(), juni=document("juni"))


def _codes(content: Path) -> list[str]:
    return [f"{error.partition(':')[0]} {error.partition('[')[2].partition(']')[0]}" for error in errors(content)]


def test_a_source_that_is_a_link_is_not_read(content: Path, tmp_path: Path) -> None:
    mei(content).unlink()
    mei(content).symlink_to(tmp_path / "elsewhere" / "source.txt")
    library, _ = loaded(content)
    assert _codes(content) == ["content/consultations/mei/source.txt SYMBOLIC-LINK"]
    assert [record.consultation.id for record in library.records] == ["juni"]


def test_a_source_that_is_a_link_to_another_document_of_content_is_not_read(content: Path) -> None:
    mei(content).unlink()
    mei(content).symlink_to("../juni/source.txt")
    assert _codes(content) == ["content/consultations/mei/source.txt SYMBOLIC-LINK"]


def test_a_folder_that_is_a_link_is_no_consultation(content: Path, tmp_path: Path) -> None:
    (content / "consultations" / "elders").symlink_to(tmp_path / "elsewhere")
    library, _ = loaded(content)
    assert _codes(content) == ["content/consultations/elders SYMBOLIC-LINK"]
    assert sorted(record.consultation.id for record in library.records) == ["juni", "mei"]


def test_a_dangling_link_is_reported(content: Path) -> None:
    mei(content, "consultation.yml").symlink_to("nowhere.yml")
    (content / "consultations" / "weg").symlink_to("nowhere")
    assert _codes(content) == [
        "content/consultations/mei/consultation.yml SYMBOLIC-LINK",
        "content/consultations/weg SYMBOLIC-LINK",
    ]


def test_a_sidecar_that_is_a_link_is_not_read(content: Path, tmp_path: Path) -> None:
    mei(content, "consultation.yml").symlink_to(tmp_path / "elsewhere" / "consultation.yml")
    library, _ = loaded(content)
    assert _codes(content) == ["content/consultations/mei/consultation.yml SYMBOLIC-LINK"]
    assert "Elders" not in {record.consultation.front.title for record in library.records}


@pytest.mark.parametrize("name", ["glossary.yml", "topics.yml", "factions.yml"])
def test_a_list_that_is_a_link_is_not_read(content: Path, tmp_path: Path, name: str) -> None:
    (content / name).unlink()
    (content / name).symlink_to(tmp_path / "elsewhere" / "glossary.yml")
    assert f"content/{name} SYMBOLIC-LINK" in _codes(content)


@pytest.mark.parametrize("name", ["consultations", "."])
def test_a_link_in_the_place_of_all_consultations_or_of_content_is_reported(
    content: Path, tmp_path: Path, name: str
) -> None:
    moved = tmp_path / "moved"
    (content / name).resolve().rename(moved)
    (content if name == "." else content / name).symlink_to(moved)
    assert f"content/{name}".removesuffix("/.") + " SYMBOLIC-LINK" in _codes(content)


@pytest.mark.parametrize("name", ["consultations/mei/source.txt", "consultations/mei/consultation.yml", "topics.yml"])
def test_a_pipe_is_reported_and_holds_nothing_up(content: Path, name: str) -> None:
    (content / name).unlink(missing_ok=True)
    os.mkfifo(content / name)
    assert f"content/{name} SPECIAL-FILE" in _codes(content)


@pytest.mark.parametrize(
    "name", ["con", "nul", "com1", "lpt9", "prn", "aux", "x" * 49, "a--b", "-a", "Mei", "mei.", "m i"]
)
def test_a_folder_whose_name_can_be_no_id_is_reported(content: Path, name: str) -> None:
    write(content / "consultations" / name / "source.txt", document(name))
    assert _codes(content) == [f"content/consultations/{name} INVALID-VALUE"]


@pytest.mark.parametrize("name", ["mei\x1b[2Jx", "mei\nregel", "mei\u202ex", "mei\udcff"])
def test_a_name_that_commands_a_terminal_is_shown_escaped(content: Path, name: str) -> None:
    write(content / "consultations" / name / "source.txt", document("x"))
    write(content / "consultations" / "juli" / f"source.{name}", document("y"))
    reported = errors(content)
    assert len(reported) == 2
    assert all(error.isprintable() for error in reported)
    result = CliRunner().invoke(cli.main, ["check", "--content", str(content)])
    assert all(line.isprintable() for line in result.stderr.split("\n"))


@pytest.mark.parametrize("topic", ["con", "com1", "x" * 33])
def test_a_topic_whose_id_can_be_no_address_is_reported(content: Path, topic: str) -> None:
    lines = f"- id: {topic}\n  title: Vrede\n  theme: Internationaal | Defensie\n  match: [vrede]\n"
    write(content / "topics.yml", lines)
    assert _codes(content) == ["content/topics.yml INVALID-VALUE"]


@pytest.mark.parametrize("faction", ["CON", "Nul", "X" * 36])
def test_a_faction_whose_abbreviation_can_be_no_address_is_reported(content: Path, faction: str) -> None:
    with (content / "factions.yml").open("a", encoding="utf-8") as factions:
        factions.write(f"- abbreviation: {faction}\n  name: Een naam\n")
    assert _codes(content) == ["content/factions.yml INVALID-VALUE"]


def test_what_somebody_stopped_while_he_added_it_is_no_consultation(content: Path) -> None:
    write(content / "consultations" / ".juli.adding" / "source.txt", document("juli"))
    assert _codes(content) == []


def test_a_file_that_somebody_names_may_be_a_link_but_no_pipe(content: Path, tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(mei(content))
    problems = Problems()
    assert read_file(tmp_path / "link.txt", problems)
    assert understand_file(tmp_path / "link.txt", content, problems)[0]
    assert not problems.errors
    os.mkfifo(tmp_path / "pipe.txt")
    assert read_file(tmp_path / "pipe.txt", problems) is None
    assert [problem.code.label for problem in problems.errors] == ["SPECIAL-FILE"]


def test_content_that_somebody_names_may_be_a_link(content: Path, tmp_path: Path) -> None:
    (tmp_path / "to-content").symlink_to(content)
    result = CliRunner().invoke(cli.main, ["check", "--content", str(tmp_path / "to-content")])
    assert (result.exit_code, result.stderr) == (0, "2 consultations, 0 errors, 0 doubts\n")


def test_nothing_elsewhere_is_in_the_library(content: Path, tmp_path: Path) -> None:
    (content / "consultations" / "elders").symlink_to(tmp_path / "elsewhere")
    mei(content).unlink()
    mei(content).symlink_to(tmp_path / "elsewhere" / "source.txt")
    assert all(SECRET not in record.consultation.source.text for record in load(content, Problems()).records)
