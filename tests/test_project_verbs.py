"""The verbs that make a project and bring it up to date: what they say, and exit codes that scripts can trust."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import __version__, cli
from generator.publish.starting import beginning
from generator.publish.starting.first_files import EXAMPLE, first_files

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(cli.main, [str(word) for word in words], prog_name="overleg-generator")


def test_a_new_project_is_named_file_by_file_with_the_next_two_commands(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    result = run("new", "mijn-site", "--name", "Onze vragen")
    assert result.exit_code == 0
    assert result.stdout.split() == [f"mijn-site/{path}" for path in first_files("Onze vragen")]
    assert f"{len(first_files(''))} files, with the consultation {EXAMPLE}" in result.stderr
    assert "now run: cd mijn-site\nthen:    overleg-generator serve\n" in result.stderr
    assert 'site_name: "Onze vragen"' in Path("mijn-site/mkdocs.yml").read_text(encoding="utf-8")


def test_a_folder_that_is_taken_and_a_name_that_is_none_are_wrong_use(run: Run) -> None:
    Path("vol").mkdir()
    Path("vol/tekst.txt").touch()
    assert (taken := run("new", "vol")).exit_code == 2
    assert "vol holds tekst.txt" in taken.stderr
    for name in ("", "  ", "twee\nregels"):
        assert run("new", "leeg", "--name", name).exit_code == 2
    assert not Path("leeg").exists()


def test_an_upgrade_is_told_and_only_written_when_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    older = {**first_files("Proef"), "content/pages/over.md": b"# Oud\n", "oud.txt": b"oud\n"}
    del older["README.md"]
    with monkeypatch.context() as then:
        then.setattr(beginning, "first_files", lambda _: older)
        then.setattr(beginning, "__version__", "0.0.1")
        run("new", "site", "--name", "Proef")
    Path("site/mkdocs.yml").write_text("site_name: Van ons\n", encoding="utf-8")
    looked = run("upgrade", "--project", "site")
    assert looked.exit_code == 0
    assert looked.stdout.splitlines() == [
        "renew: content/pages/over.md",
        "add: README.md",
        "no longer used: oud.txt; you may remove it",
    ]
    assert "nothing was written" in looked.stderr
    assert Path("site/content/pages/over.md").read_bytes() == b"# Oud\n"
    assert f"is of version {__version__} now" in run("upgrade", "--project", "site", "--write").stderr
    assert Path("site/content/pages/over.md").read_bytes() == first_files("Proef")["content/pages/over.md"]
    assert Path("site/mkdocs.yml").read_text(encoding="utf-8") == "site_name: Van ons\n"
    assert "nothing is new" in run("upgrade", "--project", "site").stderr


def test_a_file_of_the_program_can_be_looked_at(run: Run) -> None:
    run("new", "site")
    shown = run("upgrade", "--project", "site", "--show", "README.md")
    assert shown.stdout == Path("site/README.md").read_text(encoding="utf-8")
    unknown = run("upgrade", "--project", "site", "--show", "nergens.md")
    assert unknown.exit_code == 2
    assert "README.md" in unknown.stderr


def test_a_folder_that_is_no_project_is_wrong_use(run: Run) -> None:
    assert (refused := run("upgrade")).exit_code == 2
    assert ".overleg-generator.json is not there" in refused.stderr
