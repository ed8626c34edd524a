"""Workers that run another state of the program make no pages: these would be kept as if this one had made them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import pytest

from generator.model.knowledge import Knowledge
from generator.model.library import Record, Site
from generator.pipeline import Understood, understand_folder
from generator.publish.units.crew import Crew
from generator.publish.units.same_program import ByThisProgram
from generator.render import render_consultation
from generator.render.summaries.archive import Surroundings
from tests.publish.pages.kept_projects import built, built_anew, project

pytestmark = pytest.mark.slow

P = ParamSpec("P")
T = TypeVar("T")


def _of_another_program(record: Record, around: Surroundings) -> Site:
    site = render_consultation(record, around)
    return replace(site, pages=tuple(replace(page, title=f"{page.title}, anders") for page in site.pages))


def _understood_by_another_program(folder: Path, knowledge: Knowledge, cache: Path) -> Understood:
    understood = understand_folder(folder, knowledge, cache)
    record = understood.record
    assert record is not None
    front = replace(record.consultation.front, title="Van een ander programma")
    return replace(understood, record=replace(record, consultation=replace(record.consultation, front=front)))


class _OtherProgram(Executor):
    """Does each task at once, as a worker would on which another state of the program is installed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future: Future[Any] = Future()
        assert isinstance(fn, ByThisProgram)
        with self._monkeypatch.context() as other:
            other.setattr("generator.pipeline.render_consultation", _of_another_program)
            other.setattr("generator.publish.units.work.understand_folder", _understood_by_another_program)
            future.set_result(replace(fn, program=lambda: "another")(*args, **kwargs))
        return future


@pytest.mark.parametrize("keeps", [True, False])
def test_what_workers_with_another_program_would_make_is_made_by_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keeps: bool
) -> None:
    root = project(tmp_path)
    if not keeps:
        (root / ".cache").write_text("no folder", encoding="utf-8")
    found = built(root, Crew(2, _OtherProgram(monkeypatch)))
    assert found.report.exit_code == 0
    assert found.files == built_anew(root, tmp_path, monkeypatch)
    again = built(root)
    assert again.files == found.files
    assert not keeps or again.told("Pages") == "3 kept, none made again."
