"""The locks: what is locked, how, and that what stands in the repository keeps its promises."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tools import lock

ROOT = lock.ROOT
PINNED = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)(?: ; (.*?))? \\$", re.MULTILINE)


def pins(name: str) -> set[tuple[str, str, str]]:
    """Every package of a lock, with its version and marker."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return {(package, version, marker) for package, version, marker in PINNED.findall(text)}


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that would have been run; the one for zensical fails."""
    commands: list[list[str]] = []

    def run(command: list[str], cwd: Path, check: bool) -> object:
        commands.append(command)
        return type("Done", (), {"returncode": 4 if "zensical" in command else 0})()

    monkeypatch.setattr(subprocess, "run", run)
    return commands


def test_locks_are_for_every_system_with_hashes_and_without_addresses() -> None:
    options = set(lock.command("site", []))
    assert {"--universal", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"} <= options


def test_a_lock_is_made_for_the_oldest_python_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"--python-version={project['requires-python'].removeprefix('>=')}" in lock.OPTIONS


def test_upgrading_is_asked_of_every_lock_until_one_fails(started: list[list[str]]) -> None:
    assert lock.main(["--upgrade"]) == 4
    assert [command[-2:] for command in started] == [
        [f"--output-file=requirements/{name}.txt", "--upgrade"] for name in ("site", "dev", "ocr", "zensical")
    ]


def test_all_locks_are_made_when_none_fails(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    # Another table, because a key that is taken out and put back stands at the end.
    monkeypatch.setattr(lock, "SOURCES", {name: source for name, source in lock.SOURCES.items() if name != "zensical"})
    assert lock.main([]) == 0
    assert len(started) == len(lock.SOURCES)


@pytest.mark.parametrize("name", list(lock.SOURCES))
def test_every_package_of_a_lock_has_an_exact_version_and_a_hash(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert len(entries) == len(PINNED.findall(text)) > 0
    assert all("--hash=sha256:" in entry for entry in entries)


def test_the_tests_run_on_the_versions_that_build_the_site() -> None:
    assert pins("site") <= pins("dev")


def test_the_build_backend_is_locked_because_the_project_is_built_without_fetching() -> None:
    assert "setuptools" in {package for package, _, _ in pins("site")}


@pytest.mark.parametrize("name", ["site", "dev"])
def test_every_declared_dependency_is_locked(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = project["dependencies"] + (project["optional-dependencies"]["dev"] if name == "dev" else [])
    names = {re.split(r"[\[<>=;~! ]", dependency)[0].lower() for dependency in declared}
    assert names <= {package for package, _, _ in pins(name)}
