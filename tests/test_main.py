"""`python -m generator` on a machine where nothing was installed says what to run."""

import subprocess
import sys
from pathlib import Path

import pytest

from generator import __main__ as program

ROOT = Path(__file__).resolve().parents[1]


def test_nothing_is_missing_where_the_tests_run() -> None:
    assert program.missing() == []


def test_what_is_missing_is_named() -> None:
    assert program.missing(("click", "no_such_module")) == ["no_such_module"]


def test_who_has_no_environment_hears_how_to_make_it(tmp_path: Path) -> None:
    advice = program.advice(["click", "yaml"], tmp_path / ".venv", windows=False)
    assert "lacks click, yaml" in advice
    assert "python3 tools/environment.py site" in advice
    assert ".venv/bin/python -m generator" in advice


def test_who_has_an_environment_hears_to_use_it(tmp_path: Path) -> None:
    assert "environment.py" not in program.advice(["click"], tmp_path, windows=False)


def test_on_windows_the_commands_are_those_of_windows(tmp_path: Path) -> None:
    advice = program.advice(["click"], tmp_path / ".venv", windows=True)
    assert "py tools/environment.py site" in advice
    assert ".venv\\Scripts\\python -m generator" in advice


def test_a_bare_python_ends_with_wrong_use_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(program, "missing", lambda: ["click"])
    with pytest.raises(SystemExit) as ended:
        program.main()
    assert ended.value.code == 2
    assert "lacks click" in capsys.readouterr().err


@pytest.mark.slow
def test_python_without_the_dependencies_really_gives_the_advice() -> None:
    start = f"import sys, runpy; sys.path.insert(0, {str(ROOT)!r}); runpy.run_module('generator', run_name='__main__')"
    bare = [sys.executable, "-I", "-S", "-c", start]
    done = subprocess.run(bare, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "lacks bs4, click" in done.stderr
    assert "Traceback" not in done.stderr
