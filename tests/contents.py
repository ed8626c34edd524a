"""A content folder of the tests' own: small, complete, and easy to spoil."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.library import Library
from generator.pipeline import load
from generator.problems import Problems

KNOWLEDGE = {
    "glossary.yml": "- term: NAVO\n  definition: Een groep landen.\n",
    "topics.yml": "- id: vrede\n  title: Vrede\n  theme: Internationaal | Defensie\n  match: [vrede]\n",
    "factions.yml": "- abbreviation: VVD\n  name: Volkspartij voor Vrijheid en Democratie\n",
}
DOCUMENT = """\
De vaste commissie voor Defensie heeft vragen en opmerkingen voorgelegd aan de minister van Defensie. De vragen zijn op\
 {asked} voorgelegd. Bij brief van {answered} zijn ze beantwoord.

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen wanneer het vrede wordt en wat de NAVO doet.

1. Antwoord van het kabinet

Het kabinet weet niet wanneer het vrede wordt. Dat geldt ook voor {about}.
"""


def document(about: str = "de NAVO", asked: str = "6 mei 2025", answered: str = "12 mei 2025") -> str:
    """A document with one question and its answer."""
    return DOCUMENT.format(about=about, asked=asked, answered=answered)


def make_content(root: Path, **consultations: str) -> Path:
    """Write a content folder with these documents, `_` in their names read as `-`; returns the folder."""
    content = root / "content"
    content.mkdir()
    for name, text in KNOWLEDGE.items():
        write(content / name, text)
    for name, text in (consultations or {"mei": document()}).items():
        write(content / "consultations" / name.replace("_", "-") / "source.txt", text)
    return content


def write(path: Path, text: str) -> Path:
    """Write a text as UTF-8 with single line feeds, its folders included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def loaded(content: Path) -> tuple[Library, list[str]]:
    """The library of a folder and its errors as people read them."""
    problems = Problems()
    library = load(content, problems)
    return library, [str(problem) for problem in problems.errors]


def errors(content: Path) -> list[str]:
    """The errors of a folder as people read them."""
    return loaded(content)[1]


def ids(library: Library) -> list[str]:
    """The consultations of a library in its order."""
    return [record.consultation.id for record in library.records]


def mei(content: Path, name: str = "source.txt") -> Path:
    """A file of the consultation that every folder begins with."""
    return content / "consultations" / "mei" / name


def refuse(monkeypatch: pytest.MonkeyPatch, refused: Path) -> None:
    """Let the system refuse to give the bytes of one file."""
    read_bytes = Path.read_bytes

    def read(path: Path) -> bytes:
        if path == refused:
            raise PermissionError(13, "Permission denied")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", read)
