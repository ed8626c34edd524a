"""The first command on a fresh machine makes what fits the lock, once, and says what is wrong in plain words."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools import environment

OTHER_PYTHON = "version = 3.9.2\n"
THIS_PYTHON = f"version = {sys.version_info[0]}.{sys.version_info[1]}.7\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with locks and no environment."""
    (tmp_path / "requirements").mkdir()
    for name in environment.FOLDERS:
        (tmp_path / "requirements" / f"{name}.txt").write_text(f"# {name}\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return tmp_path


def pretend(root: Path, name: str, python: str = THIS_PYTHON) -> Path:
    """Lay an environment that looks finished; where it is."""
    folder = root / environment.FOLDERS[name]
    interpreter = environment.python_of(folder)
    interpreter.parent.mkdir(parents=True)
    interpreter.touch()
    (folder / "pyvenv.cfg").write_text(python, encoding="utf-8")
    (folder / environment.STAMP).write_text(environment.fingerprint(name, root), encoding="utf-8")
    return folder


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch, root: Path) -> list[list[str]]:
    """Every program that would have been started; each of them works."""
    started: list[list[str]] = []

    class Done:
        returncode = 0

    def run(command: list[str], check: bool) -> Done:
        started.append(command)
        (root / ".venv").mkdir(exist_ok=True)
        return Done()

    monkeypatch.setattr(subprocess, "run", run)
    return started


@pytest.mark.parametrize("version", [(3, 11), (3, 11, 0), (3, 14, 1)])
def test_a_new_enough_python_is_no_reason_for_advice(version: tuple[int, ...]) -> None:
    assert environment.advice_on_python(version, []) == ""


def test_who_has_an_old_python_hears_which_one_to_take_instead() -> None:
    advice = environment.advice_on_python((3, 9, 2), ["python3.12", "python3.13"])
    assert "Python 3.11 or newer is needed, and this is Python 3.9.2." in advice
    assert "make PYTHON=python3.12" in advice


def test_who_has_only_an_old_python_hears_to_install_a_newer() -> None:
    assert environment.advice_on_python((3, 9, 2), []).endswith("Install Python 3.11 first.")


def test_nothing_stands_before_it_was_made(root: Path) -> None:
    assert not environment.fits("site", root)


def test_what_was_made_from_this_lock_fits(root: Path) -> None:
    pretend(root, "zensical")
    assert environment.fits("zensical", root)


def test_another_lock_no_longer_fits(root: Path) -> None:
    pretend(root, "dev")
    (root / "requirements" / "dev.txt").write_text("# newer\n", encoding="utf-8")
    assert not environment.fits("dev", root)


def test_another_project_configuration_no_longer_fits_what_holds_the_project(root: Path) -> None:
    pretend(root, "dev")
    pretend(root, "zensical")
    (root / "pyproject.toml").write_text("[project.scripts]\n", encoding="utf-8")
    assert not environment.fits("dev", root)
    assert environment.fits("zensical", root)


def test_the_environment_of_the_tests_serves_to_build_the_site_and_not_the_other_way_round(root: Path) -> None:
    folder = pretend(root, "dev")
    assert environment.fits("site", root)
    (folder / environment.STAMP).write_text(environment.fingerprint("site", root), encoding="utf-8")
    assert environment.fits("site", root)
    assert not environment.fits("dev", root)


def test_an_interpreter_that_is_gone_is_seen(root: Path) -> None:
    environment.python_of(pretend(root, "site")).unlink()
    assert not environment.fits("site", root)


def test_dependencies_are_installed_with_hashes_and_the_project_without_fetching_anything(root: Path) -> None:
    make, dependencies, project = (command for _, command in environment.steps("site", root))
    assert make[:3] == [sys.executable, "-m", "venv"]
    assert {"--require-hashes", "--no-deps"} <= set(dependencies)
    assert dependencies[-2:] == ["-r", str(root / "requirements" / "site.txt")]
    assert {"--no-deps", "--no-build-isolation", "--editable"} <= set(project)


def test_an_environment_without_the_project_has_only_its_dependencies(root: Path) -> None:
    assert len(environment.steps("zensical", root)) == 2


def test_an_environment_of_another_python_is_made_anew(root: Path) -> None:
    pretend(root, "site", OTHER_PYTHON)
    assert "--clear" in environment.steps("site", root)[0][1]


def test_an_environment_of_this_python_is_only_brought_up_to_date(root: Path) -> None:
    pretend(root, "site")
    assert [saying for saying, _ in environment.steps("site", root)] == [
        "Installing requirements/site.txt",
        "Installing the generator itself",
    ]


def test_making_shows_each_step_and_is_remembered(
    root: Path, commands: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    environment.make("site", root)
    assert len(commands) == 3
    assert capsys.readouterr().out.splitlines() == [
        "Making .venv …",
        "Installing requirements/site.txt …",
        "Installing the generator itself …",
    ]
    assert (root / ".venv" / environment.STAMP).read_text(encoding="utf-8") == environment.fingerprint("site", root)


def test_what_fits_is_left_alone(root: Path, commands: list[list[str]]) -> None:
    pretend(root, "dev")
    environment.make("dev", root)
    environment.make("site", root)
    assert commands == []


def test_a_step_that_fails_stops_and_leaves_no_mark_that_it_fits(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = pretend(root, "site")
    (root / "requirements" / "site.txt").write_text("no-such-package-at-all==1\n", encoding="utf-8")
    monkeypatch.setattr(environment, "steps", lambda *_: [("Failing", [sys.executable, "-c", "raise SystemExit(3)"])])
    with pytest.raises(environment.EnvironmentFailedError, match="`site` is not complete"):
        environment.make("site", root)
    assert not (folder / environment.STAMP).exists()


def test_a_python_that_cannot_make_environments_gets_the_debian_package_named() -> None:
    assert "python3-venv" in environment.explain("site", ["python3", "-m", "venv", ".venv"])


def test_an_unknown_name_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert environment.main(["sight"]) == 2
    assert "choose from site, dev" in capsys.readouterr().err


def test_an_old_python_is_wrong_use_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "advice_on_python", lambda *_: "te oud")
    assert environment.main([]) == 2
    assert capsys.readouterr().err == "te oud\n"


def test_without_a_name_the_site_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    monkeypatch.setattr(environment, "make", made.append)
    assert environment.main([]) == 0
    assert made == ["site"]


def test_a_failure_is_reported_and_is_not_zero(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: str) -> None:
        raise environment.EnvironmentFailedError("mislukt")

    monkeypatch.setattr(environment, "make", fail)
    assert environment.main(["dev"]) == 1
    assert capsys.readouterr().err == "mislukt\n"


def test_newer_pythons_are_found_by_their_names(monkeypatch: pytest.MonkeyPatch) -> None:
    present = {"python3.10", "python3.13"}
    monkeypatch.setattr(shutil, "which", lambda name: name if name in present else None)
    assert environment.newer_pythons() == ["python3.13"]
