"""The home page says what the settings of a site say, in every way to make it, whatever signs are in it."""

from html import unescape
from pathlib import Path

import pytest
from markdown import markdown

from generator.publish.starting.beginning import begin_project
from tests.site.projects import mkdocs, run

pytestmark = pytest.mark.slow

TITLE, LEAD = "Wat *zij* vroegen & meer", "Alles van [één](x) jaar, 1 < 2, {{ zo }}."
OWN = f"""  home: {{title: '{TITLE}', lead: '{LEAD}'}}
  licence: {{name: CC0 1.0, address: "https://creativecommons.org/publicdomain/zero/1.0/"}}
"""


def shown_on(page: Path) -> tuple[str, str]:
    """The heading and the first sentences of a home page."""
    text = page.read_text(encoding="utf-8")
    heading = text[text.index("<h1") : text.index("</h1>")].partition(">")[2]
    lead = text.partition('<p class="lead">')[2].partition("</p>")[0]
    return unescape(heading), unescape(lead)


def test_the_home_page_has_the_words_of_its_site(tmp_path: Path) -> None:
    project = begin_project(tmp_path / "site", "Proef").folder
    config = project / "mkdocs.yml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("extra:\n", f"extra:\n{OWN}", 1), encoding="utf-8")
    done = run(project, "generator", "site", SITE_URL="")
    assert done.returncode == 0, done.stderr
    page = project / "site/index.html"
    assert shown_on(page) == (TITLE, LEAD)
    assert 'content="Vragen van fracties aan ministers, met de antwoorden. Doorzoekbaar,' in page.read_text(
        encoding="utf-8"
    )
    everywhere = list((project / "site").rglob("index.html"))
    assert all('<a rel="license" href="' in each.read_text(encoding="utf-8") for each in everywhere)
    assembled = page.read_bytes()

    assert mkdocs(project, SITE_URL="").returncode == 0
    assert page.read_bytes() == assembled

    assert run(project, "generator", "write", str(tmp_path / "tree"), SITE_URL="").returncode == 0
    written = (tmp_path / "tree/docs/index.md").read_text(encoding="utf-8")
    assert LEAD in unescape(markdown(written, extensions=["attr_list", "meta"]))
