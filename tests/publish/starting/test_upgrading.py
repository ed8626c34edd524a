"""A project of an older version is brought up to date, and no line that an editor wrote is lost."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import __version__
from generator.publish.starting import beginning, upgrading
from generator.publish.starting.beginning import begin_project
from generator.publish.starting.first_files import EXAMPLE, FACTIONS, RECORD, SETTINGS, first_files
from generator.publish.starting.record import UnusableRecordError, read_record
from generator.publish.starting.upgrading import OlderProgramError, Upgrade, upgrade_of
from tests.publish.starting.test_beginning import files_in

OVER, PRIVACY, README = "content/pages/over.md", "content/pages/privacy.md", "README.md"
SOURCE = f"content/consultations/{EXAMPLE}/source.pdf"
Change = Callable[[dict[str, bytes]], None]


def older(files: dict[str, bytes]) -> None:
    """What the version before shipped: other pages, a setting less, a file that is gone and one that was not there."""
    files[OVER] = b"# Over\n\nZo was het.\n"
    files[PRIVACY] = b"# Privacy\n\nZo was het.\n"
    files[SETTINGS] = files[SETTINGS].replace(b"      books: false\n", b"")
    files["oud.txt"] = b"weg\n"
    files[FACTIONS] = files[FACTIONS].replace(b"- abbreviation: Volt\n  name: Volt\n", b"")
    del files[README]
    files[SOURCE] += b" "


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project as an older version wrote it."""
    made = first_files("Proef")
    older(made)
    monkeypatch.setattr(beginning, "first_files", lambda _: made)
    monkeypatch.setattr(beginning, "__version__", "0.0.9")
    folder = begin_project(tmp_path / "site", "Proef").folder
    held = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    held["terms"] = [term for term in held["terms"] if term != "amendement"] + ["woord dat weg is"]
    (folder / RECORD).write_text(json.dumps(held), encoding="utf-8")
    return folder


def upgraded(project: Path) -> Upgrade:
    found = upgrade_of(project, read_record(project))
    found.write()
    return found


def test_a_project_of_this_version_needs_nothing(tmp_path: Path) -> None:
    folder = begin_project(tmp_path / "site", "Proef").folder
    before = files_in(folder)
    assert not upgrade_of(folder, read_record(folder)).is_needed
    upgraded(folder)
    assert files_in(folder) == before


def test_to_look_changes_nothing(project: Path) -> None:
    before = files_in(project)
    assert upgrade_of(project, read_record(project)).is_needed
    assert files_in(project) == before


def test_what_nobody_changed_becomes_as_the_program_has_it(project: Path) -> None:
    found = upgraded(project)
    assert set(found.renewed) == {OVER, PRIVACY, SETTINGS, FACTIONS}
    assert found.added == (README,)
    assert (found.kept, found.left_out, found.dropped) == ((), (), ("oud.txt",))
    now = files_in(project)
    assert all(now[path] == data for path, data in first_files("Proef").items() if path != SOURCE)
    assert now["oud.txt"] == b"weg\n"
    assert read_record(project).version == __version__
    assert not upgrade_of(project, read_record(project)).is_needed


def test_not_a_line_of_an_editor_is_lost(project: Path) -> None:
    own = {OVER: b"# Wij\n", SETTINGS: (project / SETTINGS).read_bytes() + b"# van ons\n", README: b"# Ons\n"}
    own["content/glossary.yml"] = b"- term: proefwoord\n  definition: Een woord.\n"
    own["content/pages/eigen.md"] = b"# Eigen\n"
    own["content/consultations/eigen/source.txt"] = b"Vraag 1\n"
    for path, data in own.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_bytes(data)
    source = (project / SOURCE).read_bytes()
    found = upgraded(project)
    assert found.kept == (README, OVER, SETTINGS)
    now = files_in(project)
    assert {path: now[path] for path in own} == own
    assert now[SOURCE] == source
    assert now[PRIVACY] == first_files("Proef")[PRIVACY]


def test_settings_that_are_new_are_shown_where_an_editor_has_settings_of_their_own(project: Path) -> None:
    with (project / SETTINGS).open("ab") as settings:
        settings.write(b"# van ons\n")
    found = upgraded(project)
    assert "+      books: false" in found.settings
    assert not any("van ons" in line for line in found.settings)
    assert upgrade_of(project, read_record(project)).settings == ()


def test_what_is_said_is_said_once(project: Path) -> None:
    (project / OVER).write_bytes(b"# Wij\n")
    assert upgraded(project).kept == (OVER,)
    again = upgrade_of(project, read_record(project))
    assert again.kept == ()
    assert not again.is_needed


def test_what_an_editor_removed_stays_away(project: Path) -> None:
    (project / OVER).unlink()
    (project / "content/topics.yml").unlink()
    found = upgraded(project)
    assert found.left_out == (OVER,)
    assert not (project / OVER).exists()
    assert not (project / "content/topics.yml").exists()
    assert upgrade_of(project, read_record(project)).left_out == ()


def test_ends_of_lines_that_git_changed_are_no_change_of_an_editor(project: Path) -> None:
    (project / OVER).write_bytes((project / OVER).read_bytes().replace(b"\n", b"\r\n"))
    assert OVER in upgraded(project).renewed


def test_a_link_is_never_written_through(project: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders.md"
    elsewhere.write_bytes((project / OVER).read_bytes())
    (project / OVER).unlink()
    (project / OVER).symlink_to(elsewhere)
    assert OVER in upgraded(project).kept
    assert elsewhere.read_bytes() == b"# Over\n\nZo was het.\n"


def test_terms_that_came_and_went_are_named(project: Path) -> None:
    found = upgrade_of(project, read_record(project))
    assert (found.terms, found.lost_terms) == (("amendement",), ("woord dat weg is",))


def test_factions_that_the_list_of_an_editor_lacks_are_named(project: Path) -> None:
    assert upgrade_of(project, read_record(project)).factions == ()
    with (project / FACTIONS).open("ab") as factions:
        factions.write(b"- abbreviation: XYZ\n  name: Een nieuwe fractie\n")
    assert upgrade_of(project, read_record(project)).factions == ("Volt",)


def test_an_older_program_leaves_a_newer_project_alone(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrading, "__version__", "0.0.8")
    with pytest.raises(OlderProgramError, match=r"0\.0\.9.*0\.0\.8.*pip install -U"):
        upgrade_of(project, read_record(project))


def test_versions_are_compared_as_numbers(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrading, "__version__", "0.0.10+lokaal")
    assert upgrade_of(project, read_record(project)).is_needed


def test_a_folder_without_a_record_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableRecordError, match="is not there"):
        read_record(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "1",
        '{"version": 1}',
        "\x00",
        '{"version": "1", "site_name": "", "files": [1], "settings": [], "terms": []}',
        '{"version": "1", "site_name": "", "files": {"a": 1}, "settings": [], "terms": []}',
    ],
)
def test_a_damaged_record_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / RECORD).write_text(text, encoding="utf-8")
    with pytest.raises(UnusableRecordError, match="is damaged"):
        read_record(tmp_path)
