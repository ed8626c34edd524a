"""The saves that are measured in a live preview: the work of an editor, and that of who makes pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

Look = Callable[[str], str]
"""Gives what a preview shows at a place."""

Prepared = tuple[str, str, Callable[[], None]]
"""The place to look at, the words that show that a save came through, and the save."""


@dataclass(frozen=True)
class Save:
    """A save: what it is, and what it does to a project of which a preview runs."""

    name: str
    prepare: Callable[[Path, Look], Prepared]


def _definition(project: Path, look: Look) -> Prepared:
    glossary = project / "content" / "glossary.yml"
    text = glossary.read_text(encoding="utf-8")
    changed = re.sub(r"^(  definition: )(?=\w)", r"\1Proefwoord. ", text, count=1, flags=re.MULTILINE)
    term = re.findall(r"^- term: (.*)", changed.partition("Proefwoord")[0], flags=re.MULTILINE)[-1]
    return f"begrippen/{term.strip(chr(34))[0].lower()}/", "Proefwoord", partial(_write, glossary, changed)


def _term(project: Path, look: Look) -> Prepared:
    entry = "\n- term: antwoord\n  definition: Wat een minister op een vraag schrijft.\n"
    place = f"overleggen/{_consultation(project)}/volledige-tekst/"
    return place, "#begrip-antwoord", partial(_append, project / "content" / "glossary.yml", entry)


def _title(project: Path, look: Look) -> Prepared:
    identity = _consultation(project)
    sidecar = project / "content" / "consultations" / identity / "consultation.yml"
    text = sidecar.read_text(encoding="utf-8")
    changed = re.sub(r"^(title|short_title): .*", r"\1: Proeftitel, mei 2025", text, flags=re.MULTILINE)
    return f"overleggen/{identity}/", "Proeftitel", partial(_write, sidecar, changed)


def _topic(project: Path, look: Look) -> Prepared:
    topics = project / "content" / "topics.yml"
    text, shown = topics.read_text(encoding="utf-8"), look("onderwerpen/")
    title = next(each for each in re.findall(r"^  title: (.*)", text, flags=re.MULTILINE) if each in shown)
    changed = text.replace(f"  title: {title}\n", "  title: Proefonderwerp\n", 1)
    return "onderwerpen/", "Proefonderwerp", partial(_write, topics, changed)


def _template(project: Path, look: Look) -> Prepared:
    footer = project / "overrides" / "partials" / "footer.html"
    return f"overleggen/{_consultation(project)}/", "proefregel", partial(_append, footer, "<p>proefregel</p>\n")


def _style(project: Path, look: Look) -> Prepared:
    sheet = "assets/stylesheets/site.css"
    return sheet, "proefstijl", partial(_append, project / "overrides" / sheet, "/* proefstijl */\n")


def _mistake(project: Path, look: Look) -> Prepared:
    glossary = project / "content" / "glossary.yml"
    return "begrippen/", "[YAML-SYNTAX]", partial(_append, glossary, "- term: [x\n")


def _consultation(project: Path) -> str:
    """The id of a consultation of middling length."""
    folders = (project / "content" / "consultations").iterdir()
    sizes = sorted((max(path.stat().st_size for path in folder.iterdir()), folder.name) for folder in folders)
    return sizes[len(sizes) // 2][1]


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _append(path: Path, text: str) -> None:
    _write(path, path.read_text(encoding="utf-8") + text)


SAVES = (
    Save("definition of a term", _definition),
    Save("title in a sidecar", _title),
    Save("title of a topic", _topic),
    Save("a template", _template),
    Save("the style sheet", _style),
    Save("a new term, in most documents", _term),
    Save("a mistake in the glossary", _mistake),
)
"""In this order, each on top of those above."""
