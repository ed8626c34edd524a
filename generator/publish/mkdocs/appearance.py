"""The look of a site among what MkDocs knows: checked before a build, and its assets named by what they hold."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.problems import Problems
from generator.publish.appearance.pictures import pictures_of
from generator.publish.appearance.settings import check_settings
from generator.publish.disk.shipped import THEME, is_installed, own_folders, theme_folder
from generator.publish.mkdocs.fingerprints import fingerprint_assets
from generator.publish.mkdocs.theme import check_theme, check_what_is_used


def check_look(config: MkDocsConfig, problems: Problems) -> None:
    """Report templates of the theme that changed, and wrong settings. Raises OSError."""
    if config.theme.name == THEME:
        check = check_what_is_used if is_installed() else check_theme
        check(theme_folder(), problems)
    check_settings(config, problems)


def name_assets(files: Files, config: MkDocsConfig) -> None:
    """Rename assets and pictures that settings name among the files of a build; templates then know the new names."""
    config.extra["assets"] = fingerprint_assets(files, *map(str, own_folders(config)), also=pictures_of(config))
