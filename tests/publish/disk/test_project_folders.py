"""No link leads into a site: not among pages written by hand, not in overrides, not on the way to them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from generator.messages.message import words
from generator.problems import Code, Place, Problem
from generator.publish.site import build_site, write_site
from tests.publish.projects import ROOT, make_project, started, use

pytestmark = pytest.mark.slow

SECRET = "# Geheim\n\nHet wachtwoord.\n"  # noqa: S105


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with overrides of its own, and a page that stands elsewhere."""
    use(monkeypatch)
    config = make_project(tmp_path / "project")
    text = config.read_text(encoding="utf-8").replace((ROOT / "overrides").as_posix(), "eigen")
    config.write_text(text, encoding="utf-8")
    (config.parent / "eigen").mkdir()
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "geheim.md").write_text(SECRET, encoding="utf-8")
    return config.parent


def _refused(root: Path) -> list[str]:
    """The errors of a build that stops; nothing of it was published."""
    with pytest.raises(Abort) as stopped, started(root / "mkdocs.yml"):
        pass
    assert not (root / "site").exists()
    return [line for line in str(stopped.value).splitlines() if "[" in line]


@pytest.mark.parametrize(
    ("place", "target"),
    [
        ("content/pages/geheim.md", "../../../elders/geheim.md"),
        ("content/pages/map", "../../../elders"),
        ("content/pages/a/b/geheim.md", "/etc/hostname"),
        ("content/pages/nog.md", "over.md"),
        ("content/pages/bron.txt", "../consultations"),
        ("content/pages/weg.md", "nergens.md"),
        ("content/pages/.verborgen", "/etc"),
        ("eigen/partials/footer.html", "/etc/hostname"),
        ("eigen/assets", "../../elders"),
    ],
)
def test_a_link_is_reported_and_stops_the_build(root: Path, place: str, target: str) -> None:
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    (root / place).symlink_to(target)
    (reported,) = _refused(root)
    assert reported.startswith(f"{place}:1:1: [SYMBOLIC-LINK]")
    assert write_site(root, root / "boom").exit_code == 1
    assert not (root / "boom").exists()


@pytest.mark.parametrize("place", ["content", "content/pages", "eigen"])
def test_a_link_on_the_way_to_a_folder_is_reported(root: Path, tmp_path: Path, place: str) -> None:
    (root / place).rename(tmp_path / "moved")
    (root / place).symlink_to(tmp_path / "moved")
    (reported,) = _refused(root)
    assert reported.startswith(f"{place}:1:1: [SYMBOLIC-LINK]")


def test_a_link_on_the_way_to_the_project_is_the_business_of_who_builds(root: Path, tmp_path: Path) -> None:
    text = (root / "mkdocs.yml").read_text(encoding="utf-8").replace("eigen", (ROOT / "overrides").as_posix())
    (root / "mkdocs.yml").write_text(text, encoding="utf-8")
    (tmp_path / "to-project").symlink_to(root)
    report = build_site(tmp_path / "to-project", lambda _: None, bundle=False)
    assert report.exit_code == 0, report.summary()
    assert (root / "site" / "index.html").is_file()


@pytest.mark.parametrize("place", ["content/pages/pijp.md", "eigen/main.html"])
def test_a_pipe_is_reported_and_holds_nothing_up(root: Path, place: str) -> None:
    os.mkfifo(root / place)
    (reported,) = _refused(root)
    assert reported.startswith(f"{place}:1:1: [SPECIAL-FILE]")


@pytest.mark.parametrize("name", ["con.md", "aux", "x\x1b[2J.md", "vraag?.md", "punt."])
def test_a_name_that_some_systems_cannot_hold_is_reported(root: Path, name: str) -> None:
    (root / "content" / "pages" / name).write_text("# X\n", encoding="utf-8")
    (reported,) = _refused(root)
    assert "[UNSAFE-NAME]" in reported
    assert reported.isprintable()


def test_in_a_preview_a_link_stops_the_build_too(root: Path) -> None:
    (root / "content" / "pages" / "geheim.md").symlink_to("../../../elders/geheim.md")
    with pytest.raises(Abort, match="SYMBOLIC-LINK"), started(root / "mkdocs.yml", command="serve"):
        pass


def test_all_links_are_reported_at_once_with_what_else_is_wrong(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, found=(Problem(Code.YAML_SYNTAX, Place("content/glossary.yml", 3, 5), words("a tab")),))
    for name in ("a.md", "b.md"):
        (root / "content" / "pages" / name).symlink_to("over.md")
    assert [reported.partition("]")[0].partition("[")[2] for reported in _refused(root)] == [
        "YAML-SYNTAX",
        "SYMBOLIC-LINK",
        "SYMBOLIC-LINK",
    ]
