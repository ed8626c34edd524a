"""What changes in an archive between two builds: the same work that an editor or a programmer does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import yaml

from bench.archive.project import add_newest
from bench.archive.stock import Stock

Change = Callable[[Path, int, Stock], None]


def nothing(project: Path, size: int, stock: Stock) -> None:
    """Leave all as it is."""


def one_consultation(project: Path, size: int, stock: Stock) -> None:
    """Add the newest consultation to a project that holds the first `size`, as editors do."""
    add_newest(project, size, stock)


def one_term(project: Path, size: int, stock: Stock) -> None:
    """Say something more of a term of the glossary of which half of the others are used more."""
    _change_term(project, 0.5)


def the_most_used_term(project: Path, size: int, stock: Stock) -> None:
    """Say something more of the term of the glossary that the consultations use most."""
    _change_term(project, 1.0)


def _change_term(project: Path, rank: float) -> None:
    """Change a term: of all that are used at all, in the order of how often, the one at this part of the list."""
    glossary = project / "content" / "glossary.yml"
    terms = yaml.safe_load(glossary.read_text(encoding="utf-8"))
    words = " ".join(path.read_text(encoding="utf-8") for path in sorted(project.glob("content/consultations/*/*.txt")))
    used = {term["term"]: words.count(term["term"]) for term in terms if "definition" in term}
    ranked = sorted((name for name, count in used.items() if count), key=lambda name: used[name])
    name = ranked[round(rank * (len(ranked) - 1))]
    changed = next(term for term in terms if term["term"] == name)
    changed["definition"] = f"{changed['definition'].strip()} Dat is hier nieuw."
    glossary.write_text(yaml.safe_dump(terms, allow_unicode=True, sort_keys=False), encoding="utf-8", newline="\n")


def one_template(project: Path, size: int, stock: Stock) -> None:
    """Change the foot of every page."""
    _append(project / "overrides" / "partials" / "footer.html", "<p>Dit is nieuw.</p>\n")


def one_style_sheet(project: Path, size: int, stock: Stock) -> None:
    """Change how every page looks."""
    _append(project / "overrides" / "assets" / "stylesheets" / "site.css", ".md-footer { opacity: 0.9; }\n")


def _append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8", newline="\n")


CHANGES: Mapping[str, Change] = {
    "nothing": nothing,
    "one consultation more": one_consultation,
    "one term of the glossary": one_term,
    "the term that is used most": the_most_used_term,
    "one template": one_template,
    "the style sheet": one_style_sheet,
}
