"""A digest of all that the frames of pages follow from: templates, settings, menu, and the programs that fill them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation

from generator.publish.disk.shipped import own_folders
from generator.publish.pages.keys import digest_of, whole_program_version

# Where a build happens to stand; and what is looked at by itself.
_PLACES = frozenset({"site_dir", "docs_dir", "config_file_path", "plugins", "theme", "hooks"})
# Of the theme itself; whatever lies in the folder of our own templates may be one.
_TEMPLATES = frozenset({".html", ".xml", ".yml", ".yaml", ".txt", ".svg"})
_ICONS = ".icons"  # those of the theme come with its version, and are many
# What a template must name to show the day of a page; the sitemap, which MkDocs makes each time, is no page.
_DAY = b"update_date"
_SITEMAP = "sitemap.xml"


def look_of(config: MkDocsConfig, nav: Navigation, day: str, probe: bytes) -> str:
    """The digest; `day` is the one that pages are dated with, `probe` a page as the templates make it now.

    The day changes with each new consultation, and counts only where a template shows it.
    """
    menu = [(each.title, each.url, each.file.src_uri) for each in nav.pages]
    day_shown = day if _show_day(config) else ""
    shown = (str(nav), repr(menu), day_shown, sha256(probe).hexdigest())
    return digest_of((whole_program_version(), *shown, *settings_and_templates(config)))


def settings_and_templates(config: MkDocsConfig) -> Iterator[str]:
    """All settings but places, then the names and digests of all templates. Raises OSError."""
    settings = {name: value for name, value in config.items() if name not in _PLACES}
    theme = {name: config.theme[name] for name in config.theme if name not in ("custom_dir", "dirs")}
    yield json.dumps([_plain(settings), _plain(theme), str(config.theme.locale)], sort_keys=True)
    yield from (f"{name} {sha256(data).hexdigest()}" for name, data in _templates(config))


def _show_day(config: MkDocsConfig) -> bool:
    """Whether a template may show the day that a page is dated with."""
    return any(_DAY in data for name, data in _templates(config) if name != _SITEMAP)


def _templates(config: MkDocsConfig) -> Iterator[tuple[str, bytes]]:
    """The names and contents of all templates, folder by folder, in the order in which they are looked for."""
    own = own_folders(config)
    for folder in map(Path, config.theme.dirs):
        is_own = folder in own
        for root, folders, names in os.walk(folder):
            folders[:] = sorted(each for each in folders if is_own or each != _ICONS)
            for path in (Path(root, name) for name in sorted(names)):
                if (is_own or path.suffix in _TEMPLATES) and path.is_file():
                    yield path.relative_to(folder).as_posix(), path.read_bytes()


def _plain(value: Any) -> Any:  # noqa: ANN401 (settings may be anything)
    """A setting as JSON knows it; of what cannot be written down, its kind."""
    if isinstance(value, Mapping):  # also settings within settings
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, set | frozenset):
        return sorted(map(str, value))
    return value if isinstance(value, str | int | float | bool | None) else type(value).__name__
