"""A command works as it is printed, whether or not the program is on the path."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

import click
import pytest

from generator.publish.outcome.typed import typed


@pytest.fixture
def on_no_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)


def test_a_program_that_is_found_is_named_as_it_was_called(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")

    assert typed("serve") == "generator serve"
    with click.Context(click.Command("x"), info_name="overleg-generator"):
        assert typed("check a") == "overleg-generator check a"


@pytest.mark.usefixtures("on_no_path")
def test_a_program_on_no_path_is_named_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "een map" / "generator"
    own.parent.mkdir()
    own.touch()
    monkeypatch.setattr(sys, "argv", [str(own)])

    assert shlex.split(typed("serve")) == [own.as_posix(), "serve"]


@pytest.mark.usefixtures("on_no_path")
@pytest.mark.parametrize("folder", [".cache/uv/archive/bin", "pipx/.cache/bin"])
def test_one_that_was_fetched_for_once_is_fetched_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    own = tmp_path / folder / "overleg-generator"
    own.parent.mkdir(parents=True)
    own.touch()
    monkeypatch.setattr(sys, "argv", [str(own)])

    assert typed("serve") == "pipx run overleg-generator serve"


@pytest.mark.parametrize(
    ("there", "said"), [(["overleg-generator", "uvx"], "uvx"), (["overleg-generator", "pipx"], "pipx run")]
)
def test_what_uv_fetched_is_found_by_the_program_alone_and_fetched_again_by_the_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: list[str], said: str
) -> None:
    own = tmp_path / "anywhere/archive-v0/x7/bin/overleg-generator"
    own.parent.mkdir(parents=True)
    own.touch()
    monkeypatch.setattr(sys, "argv", [str(own)])
    monkeypatch.setenv("UV", "/opt/uv")
    monkeypatch.setattr(shutil, "which", lambda name: f"{own.parent}/{name}" if name in there else None)

    with click.Context(click.Command("x"), info_name="overleg-generator"):
        assert typed("serve") == f"{said} overleg-generator serve"


@pytest.mark.parametrize("found", [None, "/usr/bin/python"])
def test_a_module_is_started_by_the_same_python(monkeypatch: pytest.MonkeyPatch, found: str | None) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: found)
    with click.Context(click.Command("x"), info_name="python -m generator"):
        assert shlex.split(typed("serve")) == [sys.executable, "-m", "generator", "serve"]


def test_a_module_of_the_python_that_is_found_is_named_as_it_was_called(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: sys.executable)
    with click.Context(click.Command("x"), info_name="python -m generator"):
        assert typed("serve") == "python -m generator serve"
