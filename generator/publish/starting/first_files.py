"""The files that a new project begins with, as this version of the program has them."""

from __future__ import annotations

import json
import re
from importlib.resources import files as package_files
from pathlib import Path

from generator import __version__
from generator.publish.disk.shipped import content_folder

SETTINGS = "mkdocs.yml"
FACTIONS = "content/factions.yml"
CONSULTATIONS = "content/consultations/"
RECORD = ".overleg-generator.json"
SITE_NAME = "Vragen en antwoorden"
"""What a site calls itself until its editor says otherwise."""
EXAMPLE = "quantumveilige-encryptie-maart-2024"
"""A real consultation to begin with: a PDF with questions of one member of parliament and the answers to them."""
_NAMED = re.compile(r"\{\{ (?P<name>\w+) \}\}")
_FILES = {
    SETTINGS: "mkdocs.yml",
    "README.md": "README.md",
    ".gitignore": "gitignore",
    ".gitattributes": "gitattributes",
    "requirements.txt": "requirements.txt",
    ".github/workflows/pages.yml": "github-pages.yml",
    ".gitlab-ci.yml": "gitlab-ci.yml",
    "content/glossary.yml": "glossary.yml",
    "content/topics.yml": "topics.yml",
}
# Of the content of the program: what is true of any site. Lists of the documents that are here are no part of it.
_SHIPPED = ("pages", "factions.yml", f"consultations/{EXAMPLE}")


def first_files(site_name: str) -> dict[str, bytes]:
    """The files by their paths in the project; `site_name` is what the site calls itself. Raises OSError."""
    own = package_files("generator.publish.starting") / "files"
    said = {
        "site_name": json.dumps(site_name, ensure_ascii=False),
        "title": site_name,
        "example": EXAMPLE,
        "record": RECORD,
        "version": __version__,
    }
    found = {path: _filled((own / name).read_text(encoding="utf-8"), said).encode() for path, name in _FILES.items()}
    found |= {f"content/{path}": data for path, data in _shipped().items()}
    return dict(sorted(found.items()))


def _filled(text: str, said: dict[str, str]) -> str:
    """A text with what is said in place of `{{ name }}`; other braces are those of workflows."""
    return _NAMED.sub(lambda found: said.get(found["name"], found[0]), text)


def _shipped() -> dict[str, bytes]:
    content = content_folder()
    tops = [content / name for name in _SHIPPED]
    paths: list[Path] = []
    for top in tops:
        paths += [path for path in top.rglob("*") if path.is_file()] if top.is_dir() else [top]
    return {path.relative_to(content).as_posix(): path.read_bytes() for path in paths}
