"""Pages of the site about the program that follow from the program: commands, files of editors, documents elsewhere.

MkDocs runs this as a hook of `docs.yml`.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.cli import main as cli
from tools.pictures import DOCS, FOR_DOCS

ROOT = Path(__file__).resolve().parent.parent
# Documents that stand elsewhere in the project, and the pages that they are.
ELSEWHERE: Mapping[str, str] = {
    "ARCHITECTURE.md": "explanation/architecture.md",
    "CHANGELOG.md": "explanation/changes.md",
    "SECURITY.md": "explanation/security.md",
    "schemas/README.md": "reference/data.md",
    "hosting/README.md": "reference/servers.md",
}
# The files that editors keep, by the schema of each, with the file that it is of.
EDITED: Mapping[str, str] = {
    "consultation": "content/consultations/<id>/consultation.yml",
    "glossary": "content/glossary.yml",
    "topics": "content/topics.yml",
    "factions": "content/factions.yml",
    "dossiers": "content/dossiers.yml",
    "missing": "content/missing.yml",
    "publisher": "content/publisher.yml",
    "versions": "content/consultations/<id>/versions.yml",
}
SHOWN = "explanation/pictures.md"
PICTURED = {path.stem: path for path in sorted(DOCS.glob("*.png"))}
"""The pictures that `python tools/pictures.py --docs` took, by their names; none where it was not asked to."""
_EXIT_CODES = """
## Exit codes

| code | means |
|---|---|
| 0 | fine |
| 1 | problems in the content, also where `--keep-going` left documents out |
| 2 | wrong use |
| 3 | a promise of the program is broken: please report it |
| 4 | the machine refused something: a full disk, a limit, a right, a build that does not end |
"""
_LINK = re.compile(r"(\]\()(?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Name the page with pictures in the menu, where `make docs PICTURES=1` took some."""
    for entry in config.nav or ():
        if PICTURED and "Explanation" in entry:
            entry["Explanation"].append({"What readers see": SHOWN})
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages, and the pictures that they show."""
    for each in _pictures(config):
        files.append(each)
    pages = {
        "reference/commands.md": commands(),
        "reference/files.md": edited_files(),
        **{page: moved(ROOT / name, page) for name, page in ELSEWHERE.items()},
    }
    for path, text in pages.items():
        files.append(File.generated(config, path, content=text))
    return files


def _pictures(config: MkDocsConfig) -> Iterator[File]:
    if PICTURED:
        yield File.generated(config, SHOWN, content=shown(PICTURED))
        for name, path in PICTURED.items():
            yield File.generated(config, f"explanation/site-{name}.png", abs_src_path=str(path))


def shown(taken: Mapping[str, Path]) -> str:
    """The page with the pictures that were taken, each with what it shows."""
    parts = [
        "# What readers see\n\nPictures of the site that this repository makes, taken when these pages were made.\n"
    ]
    for picture, what in FOR_DOCS.items():
        if picture.name in taken:
            head = what.partition(":")[0]
            parts.append(f"\n## {head}\n\n![{what}](site-{picture.name}.png)\n")
    return "".join(parts)


def commands() -> str:
    """Every verb with what it does and its options, as its own help has them."""
    parts = ["# Commands\n\nEach knows `--help`. `generator --version` says which version it is.\n"]
    for name, command in sorted(cli.commands.items()):
        parts += [f"\n## {name}\n\n```text\n{_usage(name, command)}\n```\n\n{_plain(command.help or '')}\n"]
        options = [each for each in command.params if isinstance(each, click.Option) and not each.hidden]
        if options:
            parts.append("\n| option | does |\n|---|---|\n")
            parts += [f"| `{_named(each)}` | {_cell(each.help or '')} |\n" for each in options]
    return "".join((*parts, _EXIT_CODES))


def edited_files() -> str:
    """Every key of the files that editors keep, with what it holds, from the schemas."""
    parts = [
        "# Files that editors keep\n\nAll are YAML. Every mistake is shown as `file:line:column`, all of them at once."
        " An editor that knows JSON Schema completes them with the topics, factions, themes and terms of the project"
        " and marks what it lacks: the first line of a file leads to its schema in `.cache/schemas/`, which `check`,"
        " `site` and `serve` renew, and `generator schemas --of-project`. Those for every project are in `schemas/`.\n"
    ]
    for name, file in EDITED.items():
        path = ROOT / "schemas" / f"{name}.schema.json"
        if path.exists():
            schema = json.loads(path.read_text(encoding="utf-8"))
            parts += [f"\n## {Path(file).name}\n\n`{file}`\n", *_tables(schema)]
    return "".join(parts)


def moved(document: Path, page: str) -> str:
    """A document of the project as a page: links to what is no page become plain text."""
    pages = {**ELSEWHERE, **_own_pages()}

    def link(found: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(document.parent.relative_to(ROOT).as_posix(), found[2]))
        if target in pages:
            return f"{found[1]}{posixpath.relpath(pages[target], posixpath.dirname(page))}{found[3] or ''})"
        return f"{found[1]}{_NO_PAGE}{target})"

    return _without_links(_LINK.sub(link, document.read_text(encoding="utf-8")))


_NO_PAGE = "no-page:"
_TO_NO_PAGE = re.compile(rf"\[([^\]]*)\]\({_NO_PAGE}[^)]*\)")


def _without_links(text: str) -> str:
    return _TO_NO_PAGE.sub(r"\1", text)


def _own_pages() -> dict[str, str]:
    docs = ROOT / "docs"
    return {f"docs/{page}": page for page in (p.relative_to(docs).as_posix() for p in docs.rglob("*.md"))}


def _usage(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=f"generator {name}")
    return " ".join((context.command_path, *command.collect_usage_pieces(context)))


def _named(option: click.Option) -> str:
    names = ", ".join(option.opts)
    if option.is_flag:
        return names
    holds = "YYYY-MM-DD" if isinstance(option.type, click.DateTime) else option.make_metavar(click.Context(cli))
    return f"{names} {holds}"


def _tables(schema: Mapping[str, Any]) -> Iterator[str]:
    """A table for the file, and one for each kind of entry that it may hold."""
    yield from _table(_entry(schema))
    for name, entry in schema.get("$defs", {}).items():
        if "properties" in entry:
            yield f"\n### {name}\n\n{_cell(entry.get('description', ''))}\n"
            yield from _table(entry)


def _entry(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a file is, or each of its entries."""
    found: Mapping[str, Any] = schema.get("items", schema)
    return schema.get("$defs", {}).get(found["$ref"].rpartition("/")[2], {}) if "$ref" in found else found


def _table(entry: Mapping[str, Any]) -> Iterator[str]:
    properties = entry.get("properties", {})
    if not properties:
        return
    yield "\n| key | holds | |\n|---|---|---|\n"
    for key, value in properties.items():
        must = "required" if key in entry.get("required", ()) else ""
        yield f"| `{key}` | {_cell(value.get('description', value.get('title', '')))} | {must} |\n"


def _plain(text: str) -> str:
    return " ".join(text.replace("\b", "").split())


def _cell(text: str) -> str:
    return _plain(text).replace("|", "\\|").replace("<", "&lt;")
