"""What the frames of pages follow from has a digest that differs when it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.nav import Navigation

from generator.publish.mkdocs.look import look_of
from tests.contents import write
from tests.publish.projects import ROOT, make_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The mkdocs.yml of a project with templates of its own, in `own`."""
    config = make_project(tmp_path / "project")
    own = write(tmp_path / "own" / "partials" / "foot.html", "Voet").parents[1]
    text = config.read_text(encoding="utf-8").replace((ROOT / "overrides").as_posix(), own.as_posix())
    return write(config, text)


def look(project: Path, day: str = "2025-05-12") -> str:
    """The digest, of a site without a menu."""
    return look_of(load_config(str(project)), Navigation([], []), day, b"")


@pytest.mark.parametrize("name", ["partials/foot.html", "partials/extra.jinja", "words.css", ".icons/own/sign.svg"])
def test_any_file_among_our_templates_may_be_one(project: Path, name: str) -> None:
    own = project.parents[1] / "own"
    found = [look(project), look(project)]
    for text in ("Een", "Twee"):
        write(own / name, text)
        found.append(look(project))

    assert len(set(found)) == 3


@pytest.mark.parametrize(
    ("ours", "others"),
    [("language: nl", "language: nl, locale: fr"), ("site_name: Overleg", "site_name: Beraad"), ("een.js", "twee.js")],
)
def test_settings_count(project: Path, ours: str, others: str) -> None:
    script = "extra_javascript: [{path: een.js, type: module}]\n"
    write(project, project.read_text(encoding="utf-8") + script)
    before = look(project)
    write(project, project.read_text(encoding="utf-8").replace(ours, others))

    assert look(project) != before


def test_the_day_of_the_newest_consultation_counts_only_where_a_template_shows_it(project: Path) -> None:
    assert look(project) == look(project, "2026-01-01")
    write(project.parents[1] / "own" / "partials" / "foot.html", "{{ page.update_date }}")
    assert look(project) != look(project, "2026-01-01")
