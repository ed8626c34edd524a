"""What is saved in a measured preview, and what is read of its cost."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from bench.archive.project import CONTENT, ROOT
from bench.preview import Running
from bench.preview_saves import SAVES, Save
from generator.knowledge.load import load_knowledge
from generator.problems import Problems


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("content", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def _look(_: str) -> str:
    return (CONTENT / "topics.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("save", SAVES, ids=lambda save: save.name)
def test_a_save_changes_one_file_and_only_a_mistake_is_one(save: Save, project: Path) -> None:
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    place, words, do = save.prepare(project, _look)
    assert before == {path: path.read_bytes() for path in before}
    do()
    changed = [path for path in before if path.read_bytes() != before[path]]
    assert len(changed) == 1
    assert words.startswith(("#begrip-", "[")) or words in changed[0].read_text(encoding="utf-8")
    assert not place.startswith("/")
    load_knowledge(project / "content", problems := Problems())
    assert [error.code.label for error in problems.errors] == ([words.strip("[]")] if words.startswith("[") else [])


def test_the_time_of_a_process_is_that_of_itself_and_of_those_it_waited_for(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    fields = " ".join(map(str, range(1, 21)))  # user, system, and both of its children are the 12th to the 15th
    (tmp_path / "7" / "stat").write_text(f"7 (a name) S) {fields}\n", encoding="ascii")
    ticks = os.sysconf("SC_CLK_TCK")
    assert Running(7, "http://127.0.0.1:1/", tmp_path).cpu() == (12 + 13 + 14 + 15) / ticks
