"""A release that is tried changes nothing; one that is meant is committed and tagged, once all is well."""

from datetime import date
from pathlib import Path

import pytest

from tools import release
from tools.releasing.project import Project, git
from tools.releasing.refusal import RefusedError

FILES = {
    "generator/__init__.py": '__version__ = "0.1.0"\n',
    "CHANGELOG.md": "# Changelog\n\n## [Unreleased]\n\n- New.\n",
    "publiccode.yml": "developmentStatus: beta\n",
    ".gitignore": "/dist/\n",
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project under git, of which no files are made but one."""
    root = tmp_path / "project"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    for key, value in (("AUTHOR", "A"), ("COMMITTER", "A")):
        monkeypatch.setenv(f"GIT_{key}_NAME", value)
        monkeypatch.setenv(f"GIT_{key}_EMAIL", "a@example.org")
        monkeypatch.setenv(f"GIT_{key}_DATE", "2026-03-04T12:00:00Z")
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "First")

    def make_files(made: Project, folder: Path, day: date) -> None:
        folder.mkdir(parents=True)
        (folder / "facts").write_text(f"{made.version} {day}", encoding="utf-8")

    monkeypatch.setattr(Project, "make_files", make_files)
    monkeypatch.setattr(Project, "check", lambda *_: None)
    return root


def asked(root: Path, *given: str) -> str:
    """Make a release; the facts in the files that were made."""
    return (release.release(release.arguments([*given]), root) / "facts").read_text(encoding="utf-8")


def test_a_trial_changes_nothing(project: Path) -> None:
    before = git(project, "rev-parse", "HEAD")
    assert asked(project, "0.2.0") == "0.2.0 2026-03-04"
    assert git(project, "status", "--porcelain") == ""
    assert (git(project, "rev-parse", "HEAD"), git(project, "tag")) == (before, "")


def test_a_release_is_committed_and_tagged_and_made_again_from_its_tag(project: Path) -> None:
    made = asked(project, "0.2.0", "--really", "--day", "2026-03-05")
    assert git(project, "tag", "--list", "--format=%(refname:short) %(contents)") == "v0.2.0 - New."
    assert git(project, "log", "-1", "--format=%s") == "Version 0.2.0"
    assert git(project, "status", "--porcelain") == ""
    (project / "dist" / "release-0.2.0" / "facts").unlink()
    (project / "dist" / "release-0.2.0").rmdir()
    assert asked(project, "--as-committed") == made == "0.2.0 2026-03-05"


def test_the_files_are_made_of_a_tag_without_its_history(project: Path, tmp_path: Path) -> None:
    asked(project, "0.2.0", "--really")
    checked_out = tmp_path / "checked-out"
    git(tmp_path, "clone", "--quiet", "--depth=1", "--branch=v0.2.0", project.as_uri(), str(checked_out))
    assert asked(checked_out, "--as-committed") == "0.2.0 2026-03-04"


def test_a_version_that_was_not_released_has_no_files(project: Path) -> None:
    with pytest.raises(RefusedError, match="has no release"):
        asked(project, "--as-committed")


def test_nothing_is_released_of_what_is_not_committed(project: Path) -> None:
    (project / "new").write_text("new", encoding="utf-8")
    with pytest.raises(RefusedError, match="not committed"):
        asked(project, "0.2.0")


def test_a_release_is_made_once(project: Path) -> None:
    asked(project, "0.2.0", "--really")
    with pytest.raises(RefusedError, match="tag already"):
        asked(project, "0.2.0")


def test_what_fails_its_checks_is_not_released(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RefusedError("make test failed")

    monkeypatch.setattr(Project, "check", fail)
    with pytest.raises(RefusedError, match="make test failed"):
        asked(project, "0.2.0", "--really")
    assert git(project, "tag") == ""


@pytest.mark.parametrize(
    "given", [[], ["0.2.0", "--as-committed"], ["0.2.0", "--really", "--checks=none"], ["--as-committed", "--really"]]
)
def test_what_does_not_go_together_is_wrong_use(given: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        release.arguments(given)
    assert ended.value.code == 2
