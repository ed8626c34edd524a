"""A new project: whole, readable by the program without a mistake, and never made over what is there."""

import re
from pathlib import Path

import pytest
import yaml

from generator import __version__
from generator.knowledge.load import load_knowledge
from generator.messages.message import words
from generator.problems import Problems
from generator.publish.appearance.colours import OURS
from generator.publish.outcome.progress import Progress
from generator.publish.starting import beginning
from generator.publish.starting.beginning import FolderRefusedError, begin_project
from generator.publish.starting.first_files import EXAMPLE, RECORD, first_files
from generator.publish.starting.record import read_record
from generator.publish.units.loading import load

NAME = 'Vragen: "ja" & {{ version }} – # één'


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def settings_in(folder: Path) -> dict[str, object]:
    text = re.sub(r"!ENV \[\w+, (.*)\]", r"\1", (folder / "mkdocs.yml").read_text(encoding="utf-8"))
    settings: dict[str, object] = yaml.safe_load(text)
    return settings


def test_a_project_holds_all_that_is_said_and_what_is_remembered_of_it(tmp_path: Path) -> None:
    begun = begin_project(tmp_path / "een" / "site", "Proef")
    held = files_in(begun.folder)
    assert sorted((*begun.files, RECORD)) == sorted(held)
    record = read_record(begun.folder)
    assert (record.version, record.site_name) == (__version__, "Proef")
    assert all(record.is_unchanged(path, held[path]) for path in begun.files)


def test_two_projects_of_one_name_have_the_same_bytes(tmp_path: Path) -> None:
    first, second = (begin_project(tmp_path / name, "Proef").folder for name in ("a", "b"))
    assert files_in(first) == files_in(second)


def test_any_name_stands_in_the_settings_as_it_is(tmp_path: Path) -> None:
    folder = begin_project(tmp_path / "site", NAME).folder
    assert settings_in(folder)["site_name"] == NAME
    assert (folder / "README.md").read_text(encoding="utf-8").startswith(f"# {NAME}\n")


def test_nothing_is_left_to_fill_in(tmp_path: Path) -> None:
    held = files_in(begin_project(tmp_path / "site", "Proef").folder)
    ours = {path: data.decode() for path, data in held.items() if not path.startswith("content/consultations/")}
    assert {path for path, text in ours.items() if re.search(r"(?<!\$)\{\{", text)} == set()
    assert f"overleg-generator=={__version__}\n" in ours["requirements.txt"]
    assert f"content/consultations/{EXAMPLE}/" in ours["README.md"]


def test_its_lists_and_its_example_are_read_without_a_mistake(tmp_path: Path) -> None:
    content = begin_project(tmp_path / "site", "Proef").folder / "content"
    problems = Problems()
    knowledge = load_knowledge(content, problems)
    assert (knowledge.glossary, knowledge.topics) == ((), ())
    assert [faction.abbreviation for faction in knowledge.factions]
    loaded = load(content, problems, None, tmp_path / "kept", Progress(words("Consultations"), lambda _: None))
    assert [record.consultation.id for record in loaded.records] == [EXAMPLE]
    assert list(problems.errors) == []


@pytest.mark.parametrize("name", ["glossary.yml", "topics.yml"])
def test_the_examples_in_lists_work_as_their_explanation_says(tmp_path: Path, name: str) -> None:
    content = begin_project(tmp_path / "site", "Proef").folder / "content"
    text = (content / name).read_text(encoding="utf-8")
    before, _, example = text.partition("om het te gebruiken:\n#\n")
    (content / name).write_text(before + "\n" + re.sub(r"(?m)^# ?", "", example), encoding="utf-8")
    knowledge = load_knowledge(content, problems := Problems())
    assert list(problems.errors) == []
    assert len((*knowledge.glossary, *knowledge.topics)) == 1


def test_the_colours_in_the_settings_are_those_of_the_program(tmp_path: Path) -> None:
    text = (begin_project(tmp_path / "site", "Proef").folder / "mkdocs.yml").read_text(encoding="utf-8")
    assert dict(re.findall(r'#   (\w+): "(#\w{6})"', text)) == dict(OURS)
    assert "\n  # colours:\n" in text
    assert "\n  # logo: " in text


def test_workflows_are_yaml_that_builds_the_site(tmp_path: Path) -> None:
    folder = begin_project(tmp_path / "site", "Proef").folder
    jobs = yaml.safe_load((folder / ".github/workflows/pages.yml").read_text(encoding="utf-8"))["jobs"]
    runs = {name: [step["run"] for step in job["steps"] if "run" in step] for name, job in jobs.items()}
    assert runs == {
        "check": ["pip install -r requirements.txt", "generator check --as github"],
        "site": ["pip install -r requirements.txt", "generator site"],
    }
    gitlab = yaml.safe_load((folder / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    assert 'SITE_URL="$CI_PAGES_URL/" generator site' in gitlab["pages"]["script"]
    assert gitlab["check"]["artifacts"]["reports"]["codequality"] in gitlab["check"]["script"][-1]


@pytest.mark.parametrize("name", ["tekst.txt", ".verborgen", "map/"])
def test_a_folder_that_holds_something_is_refused(tmp_path: Path, name: str) -> None:
    there = tmp_path / name
    there.mkdir() if name.endswith("/") else there.write_text("van mij", encoding="utf-8")
    with pytest.raises(FolderRefusedError, match=name.rstrip("/")):
        begin_project(tmp_path, "Proef")
    assert [path.name for path in tmp_path.iterdir()] == [name.rstrip("/")]


def test_a_file_and_a_link_are_refused(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("van mij", encoding="utf-8")
    (tmp_path / "map").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "map")
    for name in ("bestand", "link"):
        with pytest.raises(FolderRefusedError, match="is no folder"):
            begin_project(tmp_path / name, "Proef")
    assert list((tmp_path / "map").iterdir()) == []


def test_a_folder_without_content_is_welcome(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "opslag" / ".git").mkdir(parents=True)
    (tmp_path / "omgeving" / ".venv").mkdir(parents=True)
    for name in ("leeg", "opslag", "omgeving"):
        begin_project(tmp_path / name, "Proef")
        assert (tmp_path / name / "mkdocs.yml").is_file()


@pytest.mark.parametrize("was_there", [False, True])
def test_nothing_is_left_where_the_machine_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, was_there: bool
) -> None:
    folder = tmp_path / "site"
    if was_there:
        (folder / ".git").mkdir(parents=True)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(beginning, "write_record", refuse)
    with pytest.raises(OSError, match="No space"):
        begin_project(folder, "Proef")
    assert [path.name for path in tmp_path.rglob("*")] == (["site", ".git"] if was_there else [])


def test_no_consultation_but_the_example_and_no_list_of_ours_is_shipped() -> None:
    content = [path for path in first_files("Proef") if path.startswith("content/")]
    assert {path.split("/")[2] for path in content if path.startswith("content/consultations/")} == {EXAMPLE}
    assert "content/dossiers.yml" not in content
