"""A build that finds damaged pages among what is kept begins again, a few times and no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.messages.message import NOTHING, words
from generator.publish import site as publishing
from generator.publish.mkdocs.plugin import ConsultationsPlugin
from generator.publish.outcome.report import Report
from generator.publish.pages.archive_pages import FOLDER
from generator.publish.pages.store import PAGES
from generator.publish.site import build_site
from tests.contents import write
from tests.publish.projects import make_project, use


@pytest.mark.parametrize(("damages", "builds", "kept"), [(0, 1, True), (1, 2, True), (2, 3, False), (99, 5, False)])
def test_after_the_second_damage_all_pages_are_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damages: int, builds: int, kept: bool
) -> None:
    root = make_project(tmp_path / "project").parent
    files = [write(root / ".cache" / name / "mei" / "x.page", "") for name in (PAGES, FOLDER)]
    made: list[ConsultationsPlugin] = []

    def build(plugin: ConsultationsPlugin, *_: object) -> Report:
        made.append(plugin)
        plugin.is_damaged = len(made) <= damages
        return Report(failure=words("x.page was damaged.") if plugin.is_damaged else NOTHING)

    monkeypatch.setattr(publishing, "_build_with", build)
    report = build_site(root, lambda _: None, bundle=False)

    assert len(made) == builds
    assert [file.exists() for file in files] == [kept, kept]
    assert bool(report.failure) is (damages > builds)


def test_a_build_after_damage_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch)
    root = make_project(tmp_path / "project").parent
    build, made = vars(publishing)["_build_with"], list[ConsultationsPlugin]()

    def first_damaged(plugin: ConsultationsPlugin, *others: object) -> Report:
        report: Report = build(plugin, *others)
        made.append(plugin)
        plugin.is_damaged |= len(made) == 1
        return report

    monkeypatch.setattr(publishing, "_build_with", first_damaged)
    build_site(root, lambda _: None, bundle=False)

    assert len(made) == 2
