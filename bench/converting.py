"""How fast Markdown of pages becomes HTML: our converter beside MkDocs, in CPU seconds, as a Markdown table.

    python -m bench.converting [--output bench/converting.md]

Page after page is converted by both in turn, so that both see the same machine. The converter remembers what it has
converted on the pages before, as in a build.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage

from bench.archive.project import CONTENT, ROOT, make_project
from bench.archive.stock import stock_of
from bench.command import run
from generator.model.library import Page, Site
from generator.pipeline import build, load
from generator.problems import Problems
from generator.publish.assembly.markdown import convert

SIZE = 10


def site(content: Path) -> tuple[int, Site]:
    """How many consultations a folder of content holds, and their pages."""
    library = load(content, Problems())
    return len(library.records), build(library, Problems())


def row(name: str, consultations: int, made: Site) -> str:
    """The row of some consultations."""
    config = load_config(str(ROOT / "mkdocs.yml"), plugins=[])
    paths = [*(page.file for page in made.pages), *(each.path for each in made.attachments)]
    paths += [path.name for path in sorted((CONTENT / "pages").glob("*.md"))]
    files = Files([File(path, None, "site", use_directory_urls=True) for path in sorted(set(paths))])
    theirs = ours = 0.0
    converted = 0
    for page in made.pages:
        source = page.markdown.lstrip()
        begin = time.process_time()
        converted += convert(source, page.path) is not None
        between = time.process_time()
        _render(page, source, files, config)
        theirs += time.process_time() - between
        ours += between - begin
    each = f"{1000 * theirs / consultations:.0f} | {1000 * ours / consultations:.0f} | {theirs / ours:.0f}"
    return f"| {name} | {len(made.pages)} | {converted} | {each} |"


def _render(page: Page, source: str, files: Files, config: MkDocsConfig) -> None:
    file = files.get_file_from_path(page.file)
    assert file is not None  # noqa: S101  # every page is among the files
    shown = MkDocsPage(None, file, config)
    shown.markdown = source
    shown.render(config, files)


def rows() -> Iterator[str]:
    """The table: the pages, those that the converter converts, and the time of both for each consultation."""
    yield "| consultations | pages | converted | MkDocs, ms each | converter, ms each | times as fast |"
    yield "|---|--:|--:|--:|--:|--:|"
    yield row("the content", *site(CONTENT))
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder, "project")
        make_project(project, SIZE, stock_of(CONTENT))
        yield row(f"{SIZE} made-up ones", *site(project / "content"))


def report() -> str:
    """The table, with what it shows."""
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    head = "CPU milliseconds of each consultation, of one round; made by `python -m bench.converting`.\n"
    return "\n".join(["# Markdown to HTML\n", head, *rows(), ""])


def main(arguments: Sequence[str]) -> int:
    """Print the table, and keep it where that is asked."""
    return run(arguments, "converting", "pages become HTML", lambda _: report())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
