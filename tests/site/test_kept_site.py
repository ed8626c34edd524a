"""A site built with what was kept is the one that a build of everything gives; nothing kept is believed blindly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.config import load_config

from generator.model.library import Record, Site
from generator.problems import Code
from generator.publish.mkdocs.plugin import ConsultationsPlugin
from generator.publish.pages.assembled_unit import AssembledUnit
from generator.render import render_consultation
from generator.render.summaries.archive import Surroundings
from tests.publish.pages.kept_projects import built, built_anew, kept, project

NONE_AGAIN = "3 kept, none made again."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return project(tmp_path)


def test_the_first_build_and_the_next_give_what_a_build_without_keeping_gives(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = built_anew(root, tmp_path, monkeypatch)
    first, second = built(root), built(root)
    assert first.report.exit_code == second.report.exit_code == 0
    assert first.files == second.files == expected
    assert first.told("Pages") == first.told("Sites") == "0 kept, 3 made again (3 new)."
    assert second.told("Consultations") == second.told("Pages") == second.told("Sites") == NONE_AGAIN
    assert second.report.summary() == first.report.summary()


def test_a_build_leaves_nothing_to_the_next_one_of_mkdocs_in_the_same_process(root: Path) -> None:
    built(root)
    found = load_config(str(root / "mkdocs.yml")).plugins["consultations"]
    assert isinstance(found, ConsultationsPlugin)
    asked = (found.by_units, found.assembles, found.is_locked, found.keeps_going, found.left_out)
    assert not any(asked)


def test_one_damaged_file_of_each_kind_is_made_again(root: Path) -> None:
    expected = built(root).files
    for ending in (".unit", ".pages", ".site", ".page"):
        path = kept(root, ending)[0]
        data = path.read_bytes()
        path.write_bytes(data[:-20] + b"\0" * 20)
    found = built(root)
    assert found.report.exit_code == 0
    assert found.files == expected


def test_a_word_that_somebody_changed_in_the_published_site_is_not_believed(root: Path) -> None:
    expected = built(root).files
    name = "overleggen/mei/volledige-tekst/index.html"
    page = root / "site" / name
    with page.open("r+b") as stream:  # in place, so that what is kept changes as well
        stream.write(expected[f"site/{name}"].replace(b"fractie", b"factie!"))
    found = built(root)
    assert found.files == expected
    assert found.told("Sites") == "2 kept, 1 made again (1 damaged)."


def _with_other_word(record: Record, around: Surroundings) -> Site:
    site = render_consultation(record, around)
    if record.consultation.id != "juni":
        return site
    pages = (replace(page, markdown=page.markdown.replace("leden", "heren")) for page in site.pages)
    return replace(site, pages=tuple(pages))


def test_a_changed_word_stops_each_build_and_no_verdict_of_that_is_kept(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("generator.pipeline.render_consultation", _with_other_word)
        for _ in range(2):
            found = built(root)
            assert found.report.exit_code == 3
            assert {problem.code for problem in found.report.problems.errors} == {Code.TEXT_CHANGED}
            assert not (root / "site").exists()


def test_a_build_that_was_stopped_half_way_goes_on(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(unit: AssembledUnit, *_: object) -> None:
        if unit.id == "mei":
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(AssembledUnit, "put", stop)
        with pytest.raises(KeyboardInterrupt):
            built(root)
    found = built(root)
    assert found.told("Pages") == NONE_AGAIN
    assert found.files == built_anew(root, tmp_path, monkeypatch)


def test_a_cache_that_cannot_be_written_only_takes_time(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / ".cache").write_text("no folder", encoding="utf-8")
    found = built(root)
    assert found.report.exit_code == 0
    assert found.files == built_anew(root, tmp_path, monkeypatch)
    assert (root / ".cache").read_text(encoding="utf-8") == "no folder"
