"""Files that come with the program beside its code: the theme, and what a new project begins with.

They stand once, in the repository: `overrides/` and parts of `content/`. A package that is installed holds copies
of them, made when it was built (`tools/package.py`).
"""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

import generator

_PACKAGE = Path(generator.__file__).resolve().parent
THEME = "material"
"""The theme of MkDocs that ours stands on."""
IN_PACKAGE = {"overrides": "_theme", "content": "_content"}
"""Folders of the repository, and what they are called in an installed package."""


def is_installed(package: Path = _PACKAGE) -> bool:
    """Whether the package that lies in `package` was built and installed; else it is that of a repository."""
    return (package / IN_PACKAGE["overrides"]).is_dir()


def theme_folder(package: Path = _PACKAGE) -> Path:
    """The folder with our templates, style sheets, scripts and fonts, of the package that lies in `package`."""
    return _shipped("overrides", package)


def content_folder(package: Path = _PACKAGE) -> Path:
    """The folder with the content that a new project begins with, and in the repository with more than that."""
    return _shipped("content", package)


def own_folders(config: MkDocsConfig) -> list[Path]:
    """The folders whose templates and assets are ours or the project's, those of the project first; not the theme's."""
    own = [config.theme.custom_dir] if config.theme.custom_dir else []
    ours = str(theme_folder())
    return [Path(folder) for folder in dict.fromkeys((*own, *([ours] if ours in config.theme.dirs else [])))]


def lay_theme(config: MkDocsConfig) -> MkDocsConfig:
    """Let a project have our theme: below its own `custom_dir`, above the theme that ours stands on.

    Returns the same configuration. A project that has it already, or has another theme, stays as it is.
    """
    ours, dirs = theme_folder(), config.theme.dirs
    if config.theme.name == THEME and all(Path(each).resolve() != ours for each in dirs):
        dirs.insert(1 if config.theme.custom_dir else 0, str(ours))
    return config


def _shipped(name: str, package: Path) -> Path:
    installed = package / IN_PACKAGE[name]
    return installed if installed.is_dir() else package.parent / name
