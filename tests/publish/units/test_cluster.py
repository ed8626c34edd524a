"""A cluster of Dask gives what this process gives."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import cli
from tests.contents import document, make_content
from tests.publish.projects import ROOT
from tests.publish.units.projects import cold, forbid_here, kept

SECONDS = 90


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path, **{name: document(f"de {name}") for name in ("april", "juli", "juni", "mei")})


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The address of a scheduler with two workers."""
    told = tmp_path / "scheduler.json"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))}
    scheduler = ["scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
    worker = ["worker", "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard", "--local-directory", str(tmp_path)]
    with ExitStack() as started:
        for words in (scheduler, worker, worker):
            command = [sys.executable, "-m", f"distributed.cli.dask_{words[0]}", "--scheduler-file", str(told)]
            process = subprocess.Popen([*command, *words[1:]], env=environment, cwd=tmp_path, stderr=subprocess.DEVNULL)
            started.callback(process.wait)
            started.callback(process.terminate)
            end = time.monotonic() + SECONDS
            while not told.exists() and time.monotonic() < end:
                time.sleep(0.1)
        yield json.loads(told.read_text(encoding="utf-8"))["address"]


@pytest.mark.slow
def test_a_cluster_with_two_workers_understands_all_and_gives_the_same(
    content: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as elsewhere:
        forbid_here(elsewhere)
        found = CliRunner().invoke(cli.main, ["check", "--content", str(content), "--cluster", address])
    assert (found.exit_code, found.stdout) == (0, "")
    after = kept(content)
    assert after == cold(content)
    assert after.told == "4 kept, none made again."


def test_where_dask_is_not_installed_an_editor_is_told_what_to_install(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    found = CliRunner().invoke(cli.main, ["check", "--content", str(content), "--cluster", "tcp://127.0.0.1:1"])
    assert found.exit_code == 2
    assert "overleg-generator[dask]" in found.stderr


@pytest.mark.slow
def test_a_scheduler_that_does_not_answer_is_reported(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.units.cluster._SECONDS", 1)
    found = CliRunner().invoke(cli.main, ["check", "--content", str(content), "--cluster", "tcp://127.0.0.1:1"])
    assert found.exit_code == 4
    assert "tcp://127.0.0.1:1" in found.stderr
