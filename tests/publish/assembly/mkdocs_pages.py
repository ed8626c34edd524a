"""Pages as MkDocs makes them with the project's own settings, and whether the converter makes the same."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from generator.publish.assembly.converted import TocEntry
from generator.publish.assembly.markdown import convert

ROOT = Path(__file__).resolve().parents[3]
HERE = "a/b/c/"


@cache
def settings() -> MkDocsConfig:
    """The settings of this project, without plugins."""
    return load_config(str(ROOT / "mkdocs.yml"), plugins=[])


def of_mkdocs(source: str, here: str, files: Iterable[str]) -> tuple[str, tuple[TocEntry, ...]]:
    """The HTML and table of contents that MkDocs makes of a page at a site path, on a site that has some files too."""
    own = f"{here}index.md"
    known = {path: File(path, None, "site", use_directory_urls=True) for path in sorted({own, *files})}
    page = Page(None, known[own], settings())
    page.markdown = source
    page.render(settings(), Files(list(known.values())))
    return page.content or "", _entries(page.toc)


def _entries(links: Iterable[AnchorLink]) -> tuple[TocEntry, ...]:
    return tuple(TocEntry(link.title, link.id, link.level, _entries(link.children)) for link in links)


def is_converted(source: str, here: str = HERE) -> bool:
    """Whether a page is converted; fails where it is converted in another way than MkDocs does."""
    made = convert(source, here)
    if made is None:
        return False
    html, toc = of_mkdocs(source, here, {link.file for link in made.links})
    assert made.html == html, source
    assert made.toc == toc, source
    return True
