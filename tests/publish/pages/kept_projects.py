"""A project of three consultations that is built again and again, with what was kept and without."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from generator.publish import site as publishing
from generator.publish.outcome.report import Report
from generator.publish.site import build_site
from generator.publish.units.crew import Crew
from tests.contents import KNOWLEDGE, document, write
from tests.publish.projects import ROOT, make_project

ALONE = Crew(1)
Files = dict[str, bytes]


@dataclass
class Built:
    """A build: its report, the files of its site and its bundle, and the lines that it said."""

    report: Report
    files: Files
    said: list[str] = field(default_factory=list)

    def told(self, what: str) -> str:
        """What it said was kept and made again of something."""
        return next(line.partition(": ")[2] for line in self.said if line.startswith(f"{what}: "))


def project(folder: Path) -> Path:
    """A new project with overrides of its own."""
    config = make_project(folder / "project")
    root = config.parent
    shutil.copytree(ROOT / "overrides", root / "overrides")
    text = config.read_text(encoding="utf-8").replace((ROOT / "overrides").as_posix(), "overrides")
    config.write_text(text, encoding="utf-8")
    for name, text in KNOWLEDGE.items():
        write(root / "content" / name, text)
    anchors = "# Over\n\n[Start](index.md)\n\n## Van ons { #van-ons }\n\n## Wat we afleiden { #afgeleid }\n"
    write(root / "content" / "pages" / "over.md", anchors)
    for name in ("mei", "juni", "juli"):
        add(root, name)
    return root


def add(root: Path, name: str, about: str = "", answered: str = "12 mei 2025") -> None:
    """Put a consultation into a project."""
    text = document(about or name, answered=answered)
    write(root / "content" / "consultations" / name / "source.txt", text)


def offer(root: Path, bundles: str = "[whole, year, consultation]") -> Path:
    """Have a project offer these bundles; returns it."""
    config = root / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    options = f"plugins: [{{consultations: {{bundles: {bundles}}}}}]"
    config.write_text(text.replace("plugins: [consultations]", options), encoding="utf-8")
    return root


def built(root: Path, crew: Crew = ALONE) -> Built:
    """Build with what was kept."""
    said: list[str] = []
    report = build_site(root, said.append, crew=crew)
    return Built(report, _files(root), said)


def built_anew(root: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    """The files of the same project, built elsewhere with nothing kept."""
    other = folder / "anew"
    shutil.rmtree(other, ignore_errors=True)
    shutil.copytree(root, other, ignore=shutil.ignore_patterns(".cache", "site", "dist"))
    with monkeypatch.context() as patched:
        patched.setattr(publishing, "KEEPS", False)
        report = build_site(other, lambda _: None, crew=ALONE)
    assert report.exit_code == 0
    return _files(other)


def kept(root: Path, ending: str) -> list[Path]:
    """The files of one kind that are kept."""
    return sorted((root / ".cache").rglob(f"*{ending}"))


def _files(root: Path) -> Files:
    found = [path for folder in ("site", "dist") for path in (root / folder).rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}
