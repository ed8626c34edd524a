"""The written tree: the same Markdown on disk, to read, to compare, and to feed another site generator.

It needs nothing of ours: a stock theme, the same Markdown extensions, our style sheet, and the pages written by hand.
"""

from __future__ import annotations

import hashlib
import logging
import posixpath
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml
from mkdocs.config.defaults import MkDocsConfig

from generator.messages.message import Message, say
from generator.model.duty_paths import SECURITY
from generator.model.library import Site
from generator.publish.appearance.colours import SHEET, coloured
from generator.publish.appearance.settings import colours_of
from generator.publish.disk.shipped import own_folders
from generator.publish.disk.workplace import Workplace
from generator.publish.mkdocs.page_source import page_source
from generator.verify.references import css_references

_log = logging.getLogger(__name__)
_DOCS = "docs"
_MANIFEST = ".written-tree"
_MADE_FROM_IT = ("site", ".cache")  # what MkDocs and Zensical put beside the tree when they build it
_SETTINGS = ("site_name", "site_description", "site_url", "nav")


class TreeRefusedError(Exception):
    """The folder holds something that was not written here, or was changed since; the message names it."""


def write_tree(site: Site, target: Path, config: MkDocsConfig, echo: Callable[[Message], None] = _log.info) -> int:
    """Write the tree of a rendered site; returns the number of files.

    `config` is that of the project; `echo` is called with a message about another writer. A tree written before is
    replaced as a whole, at the very end. Raises TreeRefusedError when something would be lost, RefusedError and
    OSError.
    """
    target = target.resolve()
    contents = dict(_contents(site, config))
    place = Workplace(target, echo, keeps=False)
    try:
        folder = place.begin()
        _refuse_loss(target)
        for name, data in contents.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        (folder / _MANIFEST).write_bytes(_manifest(contents).encode())
        place.publish()
    finally:
        place.end()
    return len(contents)


def _contents(site: Site, config: MkDocsConfig) -> Iterator[tuple[str, bytes]]:
    by_hand = Path(config.docs_dir)
    for path in sorted(path for path in by_hand.rglob("*") if path.is_file()):
        yield f"{_DOCS}/{path.relative_to(by_hand).as_posix()}", path.read_bytes()
    for page in site.pages:
        yield f"{_DOCS}/{page.file}", page_source(page, for_any_theme=True).encode()
    for attachment in site.attachments:
        yield f"{_DOCS}/{attachment.path}", attachment.data
    styles = {name: data for folder in reversed(own_folders(config)) for name, data in _styles(folder)}
    for name, data in styles.items():
        yield f"{_DOCS}/{name}", coloured(data.decode(), colours_of(config)).encode() if name == SHEET else data
    settings = _settings(config, [name for name in styles if name.endswith(".css")])
    if any(attachment.path == SECURITY for attachment in site.attachments):
        settings["exclude_docs"] = f"!{SECURITY.partition('/')[0]}"  # hidden files are left out otherwise
    yield "mkdocs.yml", yaml.safe_dump(settings, allow_unicode=True, sort_keys=False, width=2**20).encode()


def _styles(overrides: Path) -> Iterator[tuple[str, bytes]]:
    """Our style sheets and the fonts and pictures they ask for."""
    for sheet in sorted(overrides.rglob("*.css")):
        name = sheet.relative_to(overrides).as_posix()
        yield name, sheet.read_bytes()
        for reference in css_references(sheet.read_text(encoding="utf-8")):
            asked = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(reference.address)))
            if (overrides / asked).is_file():
                yield asked, (overrides / asked).read_bytes()


def _settings(config: MkDocsConfig, sheets: list[str]) -> dict[str, Any]:
    settings = {name: config[name] for name in _SETTINGS if config[name]}
    extensions = [
        {name: config.mdx_configs[name]} if config.mdx_configs.get(name) else name
        for name in config.markdown_extensions
    ]
    return {
        **settings,
        "docs_dir": _DOCS,
        "theme": {"name": "material", "language": config.theme["language"], "font": False},
        "extra_css": sheets,
        "markdown_extensions": extensions,
        "validation": {"nav": {"omitted_files": "ignore"}, "links": {"anchors": "warn"}},
    }


def _manifest(contents: dict[str, bytes]) -> str:
    return "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(contents.items()))


def _refuse_loss(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise TreeRefusedError(say("{target} is a file; name a folder that does not exist yet", target=target))
    manifest = target / _MANIFEST
    lines = manifest.read_text(encoding="utf-8").splitlines() if manifest.is_file() else []
    written = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    for path in sorted(path for path in target.rglob("*") if path.is_file() and path != manifest):
        name = path.relative_to(target).as_posix()
        if name.split("/", 1)[0] in _MADE_FROM_IT:
            continue
        if name not in written:
            raise TreeRefusedError(
                say("{path} was not written by `generator write`; choose an empty or new folder", path=path)
            )
        if hashlib.sha256(path.read_bytes()).hexdigest() != written[name]:
            raise TreeRefusedError(say("{path} was changed since it was written; keep it elsewhere first", path=path))
