"""Where nothing changed nothing is made; whatever changed, in what goes in or in what came out, is seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.config import load_config

from generator.messages.message import words
from generator.publish import site as publishing
from generator.publish.disk.shipped import lay_theme
from generator.publish.outcome.report import Report
from generator.publish.site import build_site
from generator.publish.standing import Standing
from tests.contents import write
from tests.publish.pages.kept_projects import ALONE, built, project

pytestmark = pytest.mark.slow


class _BuiltError(Exception):
    """A build began."""


def _begin(*_: object) -> None:
    raise _BuiltError


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    root = project(tmp_path_factory.mktemp("standing"))
    return root, built(root).report


@pytest.fixture
def root(first: tuple[Path, Report]) -> Path:
    """A project that was built, and did not change since."""
    root, report = first
    _standing(root).keep(report)
    return root


def _standing(root: Path) -> Standing:
    config = lay_theme(load_config(str(root / "mkdocs.yml"), strict=True))
    return Standing(config, root / "dist" / "overleg-offline.zip", is_bundled=True)


@pytest.fixture
def no_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "_build", _begin)


def test_a_build_tells_what_it_left(first: tuple[Path, Report]) -> None:
    root, report = first
    known = _standing(root).report(lambda _: None)
    assert known is not None
    assert known.summary() == report.summary()


@pytest.mark.usefixtures("no_build")
def test_nothing_is_made_where_nothing_changed(root: Path) -> None:
    before = {path: path.stat() for path in (root / "site").rglob("*")}
    found = built(root)
    assert found.report.exit_code == 0
    assert found.report.bundle == root / "dist" / "overleg-offline.zip"
    assert [line for line in found.said if "kept" in line] == [
        f"{what}: 3 kept, none made again." for what in ("Consultations", "Pages", "Sites")
    ]
    assert {path: path.stat() for path in (root / "site").rglob("*")} == before


@pytest.mark.usefixtures("no_build")
def test_a_site_without_its_bundle_is_known_too(root: Path) -> None:
    assert build_site(root, lambda _: None, bundle=False, crew=ALONE).bundle is None


def _edit(path: Path, old: bytes, new: bytes) -> Callable[[], object]:
    data = path.read_bytes()
    path.write_bytes(data.replace(old, new, 1))
    return lambda: path.write_bytes(data)


def _put(path: Path) -> Callable[[], object]:
    write(path, "woorden")
    return path.unlink


CHANGES: dict[str, Callable[[Path], Callable[[], object]]] = {
    "document": lambda root: _edit(root / "content/consultations/mei/source.txt", b"e", b"E"),
    "sidecar": lambda root: _put(root / "content/consultations/mei/consultation.yml"),
    "term": lambda root: _edit(root / "content/glossary.yml", b"e", b"E"),
    "page written by hand": lambda root: _edit(root / "content/pages/over.md", b"Van ons", b"Van hen"),
    "template": lambda root: _edit(root / "overrides/base.html", b"</body>", b"<p></p></body>"),
    "settings": lambda root: _edit(root / "mkdocs.yml", b"site_name: Overleg", b"site_name: Overlex"),
    "page of the site": lambda root: _edit(root / "site/begrippen/index.html", b"</p>", b"!</p>"),
    "file put into the site": lambda root: _put(root / "site/nieuw.html"),
    "bundle": lambda root: _edit(root / "dist/overleg-offline.zip", b"PK", b"KP"),
    "remains of a build": lambda root: _put(root / ".site-building"),
    "remains of a bundle": lambda root: _put(root / "dist/.overleg-offline-writing"),
    "what was understood": lambda root: _edit(next((root / ".cache/units").rglob("*.unit")), b"a", b"b"),
    "what was kept": lambda root: _edit(root / ".cache/standing.json", b"{", b""),
}


@pytest.mark.usefixtures("no_build")
@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_seen(root: Path, name: str) -> None:
    take_back = CHANGES[name](root)
    try:
        with pytest.raises(_BuiltError):
            built(root)
    finally:
        take_back()


def test_a_build_that_went_wrong_is_not_believed(root: Path) -> None:
    (root / ".cache" / "standing.json").unlink()
    report = replace(build_site(root, lambda _: None, crew=ALONE), failure=words("it went wrong"))
    (root / ".cache" / "standing.json").unlink()
    _standing(root).keep(report)
    assert _standing(root).report(lambda _: None) is None


def test_a_report_that_is_none_is_not_believed(root: Path) -> None:
    file = root / ".cache" / "standing.json"
    held = json.loads(file.read_bytes())
    file.write_text(json.dumps({**held, "report": []}), encoding="utf-8")
    assert _standing(root).report(lambda _: None) is None
