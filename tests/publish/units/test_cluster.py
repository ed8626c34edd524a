"""A cluster of Dask gives what this process gives."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import cli
from tests.contents import document, make_content
from tests.publish.units.clusters import cluster
from tests.publish.units.projects import cold, forbid_here, kept


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path, **{name: document(f"de {name}") for name in ("april", "juli", "juni", "mei")})


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with cluster(tmp_path) as address:
        yield address


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
