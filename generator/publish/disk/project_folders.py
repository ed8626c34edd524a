"""Checks the folders that a site is made of: only ordinary files in them are published."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.knowledge.content_files import check_tree, linked_parts
from generator.problems import Problems


def check_folders(root: Path, content: Path, published: Iterable[Path], problems: Problems) -> None:
    """Report links, pipes and names that some systems cannot hold, in folders and on the way to them.

    `root` is the folder of the project, up to which a link is the business of whoever builds. `content` has been
    checked; the files of `published` keep their names on the site.
    """
    for folder in (content, *published):
        for link in linked_parts(folder, root):
            check_tree(link, _named(link, root), problems)
    for folder in published:
        check_tree(folder, _named(folder, root), problems, is_published=True)


def published_folders(config: MkDocsConfig) -> list[Path]:
    """The folders of a project whose files are published as they are: pages written by hand, and overrides."""
    return [Path(folder) for folder in (config.docs_dir, config.theme.custom_dir) if folder]


def _named(folder: Path, root: Path) -> str:
    return (folder.relative_to(root) if folder.is_relative_to(root) else folder).as_posix()
