"""A content folder of the tests' own: small, complete, and easy to spoil."""

from __future__ import annotations

from pathlib import Path

KNOWLEDGE = {
    "glossary.yml": "- term: NAVO\n  definition: Een groep landen.\n",
    "topics.yml": "- id: vrede\n  title: Vrede\n  theme: Internationaal | Defensie\n  match: [vrede]\n",
    "factions.yml": "- abbreviation: VVD\n  name: Volkspartij voor Vrijheid en Democratie\n",
}
DOCUMENT = """\
De vragen zijn op {asked} voorgelegd. Bij brief van {answered} zijn ze beantwoord.

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
