import errno
import logging
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from generator.messages.message import words
from generator.problems import Code, Place, Problem
from generator.publish import site as publishing
from generator.publish.site import build_site, bundle_site, serve_site, write_site
from generator.publish.tree import TreeRefusedError
from tests.publish.projects import make_project, use

pytestmark = pytest.mark.slow


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    use(monkeypatch)
    return make_project(tmp_path / "project").parent


def _quiet(_: str) -> None:
    pass


def test_the_site_and_its_bundle_are_made_with_a_line_for_each_stage(root: Path) -> None:
    stages: list[str] = []
    report = build_site(root, stages.append)
    assert stages == [
        "Reading content",
        "Writing pages",
        "Indexing",
        "Checking the promises",
        "Making the offline bundle",
    ]
    assert report.exit_code == 0
    assert report.site == root / "site"
    assert report.bundle == root / "dist" / "overleg-offline.zip"
    assert (root / "site" / "index.html").is_file()
    assert report.bundle.is_file()
    assert "Exchanges             2" in report.summary()


def test_the_bundle_may_be_left_out(root: Path) -> None:
    assert build_site(root, _quiet, bundle=False).bundle is None
    assert not (root / "dist").exists()


def test_problems_of_the_content_are_in_the_report(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, found=(Problem(Code.YAML_SYNTAX, Place("content/glossary.yml", 3, 5), words("a tab")),))
    report = build_site(root, _quiet)
    assert (report.exit_code, report.site, report.bundle) == (1, None, None)
    assert report.summary().startswith("content/glossary.yml:3:5: [YAML-SYNTAX] a tab\n")


def test_what_mkdocs_warns_of_is_shown_and_stops_the_build(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "content" / "pages" / "over.md").write_text("[x](nowhere.md)", encoding="utf-8")
    report = build_site(root, _quiet)
    assert report.exit_code == 1
    assert "WARNING: Doc file 'over.md' contains a link 'nowhere.md'" in capsys.readouterr().err


def test_a_configuration_without_our_plugin_is_reported(root: Path) -> None:
    config = root / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("[consultations]", "[]"), encoding="utf-8")
    assert "must list the plugin consultations" in build_site(root, _quiet).failure


@pytest.mark.parametrize("make", [build_site, bundle_site])
def test_a_missing_configuration_is_reported(tmp_path: Path, make: type) -> None:
    assert "mkdocs.yml" in make(tmp_path, _quiet).failure


def test_the_bundle_is_made_of_the_site_as_it_stands(root: Path) -> None:
    build_site(root, _quiet, bundle=False)
    before = (root / "site" / "index.html").stat().st_mtime_ns
    stages: list[str] = []
    report = bundle_site(root, stages.append)
    assert stages == ["Making the offline bundle"]
    assert report.bundle == root / "dist" / "overleg-offline.zip"
    assert (root / "site" / "index.html").stat().st_mtime_ns == before


def test_without_a_site_the_bundle_has_it_built_first(root: Path) -> None:
    report = bundle_site(root, _quiet)
    assert report.site == root / "site"
    assert report.bundle == root / "dist" / "overleg-offline.zip"


def test_a_bundle_that_breaks_a_promise_is_not_made(root: Path) -> None:
    build_site(root, _quiet, bundle=False)
    (root / "site" / "index.html").write_text('<a href="nowhere/">', encoding="utf-8")
    report = bundle_site(root, _quiet)
    assert report.exit_code == 3
    assert "index.html:1:1: [BROKEN-LINK]" in report.summary()
    assert not list((root / "dist").iterdir())


def test_the_tree_is_written(root: Path, tmp_path: Path) -> None:
    report = write_site(root, tmp_path / "tree")
    assert (report.exit_code, report.tree) == (0, tmp_path / "tree")
    assert (tmp_path / "tree" / "docs" / "index.md").is_file()


def test_the_tree_of_wrong_content_is_not_written(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, found=(Problem(Code.YAML_SYNTAX, Place("content/glossary.yml", 3, 5), words("a tab")),))
    report = write_site(root, tmp_path / "tree")
    assert report.exit_code == 1
    assert not (tmp_path / "tree").exists()


def test_the_tree_of_a_project_without_configuration_is_reported(tmp_path: Path) -> None:
    assert "mkdocs.yml" in write_site(tmp_path / "nowhere", tmp_path / "tree").failure


def test_a_tree_where_something_would_be_lost_is_refused(root: Path) -> None:
    with pytest.raises(TreeRefusedError):
        write_site(root, root / "content")


def test_a_preview_is_served_at_the_address_asked_for(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, Path]] = []
    monkeypatch.setattr(
        publishing, "serve_preview", lambda config, content, *_: asked.append((config.dev_addr, content))
    )
    assert serve_site(root, "127.0.0.1:8001").exit_code == 0
    assert asked == [(("127.0.0.1", 8001), root / "content")]


def test_where_others_have_a_say_in_pages_mkdocs_serves_them(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = root / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("[consultations]", "[consultations, search]"))
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr("mkdocs.commands.serve.serve", lambda config, dev_addr: asked.append((config, dev_addr)))
    assert serve_site(root, "127.0.0.1:8001").exit_code == 0
    assert asked == [(str(config), "127.0.0.1:8001")]


@pytest.mark.parametrize(
    ("error", "reported"),
    [
        (Abort(words("2 problems")), "2 problems"),
        (OSError(errno.EADDRINUSE, "in use"), "cannot serve at 127.0.0.1:1: "),
    ],
)
def test_a_preview_that_cannot_start_says_why(
    root: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, reported: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(publishing, "serve_preview", fail)
    report = serve_site(root, "127.0.0.1:1")
    assert report.exit_code == 1
    assert report.failure.startswith(reported)


def test_afterwards_mkdocs_logs_as_before(root: Path) -> None:
    before = list(logging.getLogger("mkdocs").handlers)
    write_site(root, root.parent / "tree")
    assert logging.getLogger("mkdocs").handlers == before


def test_the_summary_counts_the_consultations_of_the_library(root: Path) -> None:
    report = build_site(root, _quiet, bundle=False)
    assert report.counted is not None
    assert (report.counted.consultations, report.counted.exchanges) == (1, 2)
    assert publishing.CONFIG == "mkdocs.yml"
