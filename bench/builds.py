"""The builds that are measured: the program itself, and other site generators on the pages that it writes."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bench.archive.project import ROOT
from bench.costs import Cost, ProgramFailedError, cost_of
from bench.first_search import FirstSearch, first_search

# The modules of this repository are also found from the folder of another project.
# Python keeps modules compiled, ours and those of others, as it does for who uses them.
ENVIRONMENT = {
    "PYTHONPATH": str(ROOT),
    "PYTHONDONTWRITEBYTECODE": "",
    "NO_MKDOCS_2_WARNING": "1",
    "SITE_URL": "",
}
ZENSICAL = ROOT / ".venv-zensical" / ("Scripts/zensical.exe" if os.name == "nt" else "bin/zensical")
_STOCK_THEME = {"name": "material", "font": False}
GATHERING = {
    "faction": "fracties",
    "topic": "onderwerpen",
    "theme": "themas",
    "glossary": "begrippen",
    "dossier": "dossiers",
}
"""The folders of pages that gather from all consultations, by what each page is about."""


@dataclass(frozen=True)
class Made:
    """What a build made: its pages, its sizes in MB, and in kB the largest gathering page of each kind.

    `kept` is what is kept for the next build in MB, beside what is another name of a file of the site; `files` is the
    number of files of the site and of what is kept.
    """

    pages: int
    site: float
    bundle: float
    gathering: dict[str, float]
    kept: float = 0
    files: int = 0


@dataclass(frozen=True)
class Words:
    """How many words the consultations of an archive hold."""

    number: int


@dataclass(frozen=True)
class Measured:
    """The costs of all builds of an archive of some size, and what ours made.

    Those of others where they built it as well, `zensical` only where it is installed. `search` is what a first search
    loads, where there is a browser; `again` the cost of building ours once more, with nothing changed.
    """

    size: int
    words: int
    ours: Cost
    made: Made
    mkdocs: Cost | None
    zensical: Cost | None
    search: FirstSearch | None = None
    again: Cost | None = None


def build(project: Path) -> Cost:
    """Build site and bundle of a project."""
    return cost_of([sys.executable, "-m", "generator", "site"], project, ENVIRONMENT)


def write(project: Path, tree: Path) -> None:
    """Write the pages of a project as Markdown, with the least settings that another site generator needs.

    The menu stays: without one, stock MkDocs names every page in every other.
    """
    cost_of([sys.executable, "-m", "generator", "write", str(tree)], project, ENVIRONMENT)
    config = tree / "mkdocs.yml"
    written = yaml.safe_load(config.read_text(encoding="utf-8"))
    kept = {name: written[name] for name in ("site_name", "docs_dir", "nav", "markdown_extensions")}
    least = {**kept, "theme": _STOCK_THEME, "plugins": []}
    config.write_text(yaml.safe_dump(least, allow_unicode=True, sort_keys=False), encoding="utf-8", newline="\n")


def build_with_mkdocs(tree: Path) -> Cost:
    """Build a written tree with stock MkDocs and the stock Material theme.

    Raises `ProgramFailedError`, also where pages are missing; a site of a build before is removed first.
    """
    return _whole(tree, [sys.executable, "-m", "mkdocs", "build", "--quiet"])


def build_with_zensical(tree: Path, program: Path = ZENSICAL) -> Cost | None:
    """Build a written tree with Zensical, as with MkDocs; None where it is not installed."""
    return _whole(tree, [program, "build", "--clean"]) if program.exists() else None


def _whole(tree: Path, command: Sequence[str | Path]) -> Cost:
    site = tree / "site"
    shutil.rmtree(site, ignore_errors=True)
    cost = cost_of(command, tree, ENVIRONMENT)
    written, built = (
        sum(1 for _ in folder.rglob(kind)) for folder, kind in ((tree / "docs", "*.md"), (site, "index.html"))
    )
    if built < written:
        raise ProgramFailedError(f"{command[0]} built {built} of {written} pages")
    return cost


def made_in(project: Path) -> Made:
    """What the build of a project made."""
    site = project / "site"
    bundles = sum(path.stat().st_size for path in (project / "dist").glob("*.zip"))
    files = [path for path in site.rglob("*") if path.is_file()]
    gathering = {
        kind: max((path.stat().st_size for path in (site / folder).rglob("*.html")), default=0) / 1e3
        for kind, folder in GATHERING.items()
    }
    pages = sum(path.suffix == ".html" for path in files)
    held = {path.stat().st_ino: path.stat().st_size for path in files}
    kept = {path.stat().st_ino: path.stat().st_size for path in (project / ".cache").rglob("*") if path.is_file()}
    only_kept = [size for number, size in kept.items() if number not in held]
    sizes = (sum(held.values()) / 1e6, bundles / 1e6, gathering, sum(only_kept) / 1e6)
    return Made(pages, *sizes, len(held) + len(only_kept))


def words_in(project: Path) -> int:
    """How many words the consultations of a project hold."""
    sources = project.glob("content/consultations/*/source.txt")
    return sum(len(path.read_text(encoding="utf-8").split()) for path in sources)


def searched_in(project: Path) -> FirstSearch | None:
    """What a first search loads of the site and the bundle that a build made; None where there is no browser."""
    (bundle,) = (project / "dist").glob("*.zip")
    with tempfile.TemporaryDirectory() as folder:
        shutil.unpack_archive(bundle, folder)
        return first_search(project / "site", Path(folder, bundle.stem))
