"""The work-list stands in a preview, with a line on every page that leads to it, and in nothing that is published."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config

from generator.messages.message import words
from generator.model.library import Library
from generator.problems import Code, Place, Problem, Problems
from generator.publish import site as publishing
from generator.publish.mkdocs import plugin
from generator.publish.site import build_site, write_site
from tests.publish import libraries
from tests.publish.projects import make_project, started, use

pytestmark = pytest.mark.slow

FILE = f"{libraries.CONSULTATION}/source.txt"
DOUBTS = (
    Problem(Code.NO_ANSWER, Place(FILE, 4, 1), words("no answer"), quote="De leden vragen <wie>"),
    Problem(Code.UNEXPLAINED_TERM, Place(FILE, 6, 1), words("not explained"), quote="SACEUR"),
    Problem(Code.UNEXPLAINED_TERM, Place(FILE, 7, 1), words("not explained"), quote="SACEUR"),
)
TRACES = (b"werklijst", b"work_list", b"work-line", b"work-yaml")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of which the one consultation has these doubts."""
    use(monkeypatch)

    def load(_: Path, __: Problems, site_url: str | None, *___: object, **____: object) -> Library:
        library = libraries.library(site_url)
        return replace(library, records=tuple(replace(record, problems=DOUBTS) for record in library.records))

    for module in (plugin, publishing):
        monkeypatch.setattr(module, "load", load)
    return make_project(tmp_path / "project")


def preview(project: Path) -> Path:
    with started(project, command="serve"):
        pass
    return project.parent / "site"


def page(site: Path, path: str = "werklijst/") -> BeautifulSoup:
    return BeautifulSoup((site / path / "index.html").read_text(encoding="utf-8"), "html.parser")


def traces(folder: Path) -> list[str]:
    """The files below a folder, those in zips included, that hold a word of the list in their name or their text."""
    found = [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in folder.rglob("*") if path.is_file()]
    for path in folder.rglob("*.zip"):
        with zipfile.ZipFile(path) as held:
            found += [(f"{path.name}/{name}", held.read(name)) for name in held.namelist()]
    return [name for name, data in found if any(trace in f"{name}".encode().lower() + data.lower() for trace in TRACES)]


def test_nothing_that_is_published_holds_a_word_of_it(project: Path, tmp_path: Path) -> None:
    report = build_site(project.parent, lambda _: None)
    assert report.exit_code == 0, report.summary()
    assert [path.suffix for path in (project.parent / "dist").iterdir()] == [".zip"]
    assert traces(project.parent / "dist") == []
    assert (project.parent / "site" / "sitemap.xml").is_file()
    assert traces(project.parent / "site") == []
    assert write_site(project.parent, tmp_path / "tree").exit_code == 0
    assert traces(tmp_path / "tree") == []


def test_in_a_preview_it_has_each_doubt_once_with_its_place_and_its_yaml(project: Path) -> None:
    site = preview(project)
    found = page(site)
    assert [heading.text for heading in found.select("article h1, article h2, article h3")] == [
        "Werklijst (2)",
        "NAVO, mei (2)",
        "Vragen en antwoorden: NAVO, mei (1)",
        "Afkortingen: NAVO, mei (1)",
    ]
    asked, term = found.select("pre.work-yaml")
    assert asked.text.startswith("checked:\n  - code: NO-ANSWER\n    quote: De leden vragen <wie>\n    note: ")
    assert term.text.startswith("checked:\n  - code: UNEXPLAINED-TERM\n    quote: SACEUR\n    note: ")
    addresses = [link["href"] for link in found.select("article li a")]
    text = f"../overleggen/{libraries.CONSULTATION}/volledige-tekst/"
    assert addresses == [f"{text}#vraag-1", f"{text}#vraag-1", f"{text}#vraag-2"]


def test_every_page_of_a_preview_leads_to_it_and_shows_how_much_there_is(project: Path) -> None:
    site = preview(project)
    for path in ("", "over/", "overleggen/", "werklijst/"):
        (link,) = page(site, path).select(".work-line a")
        assert (link.text, (site / path / str(link["href"])).resolve()) == ("Werklijst: 2 punten", site / "werklijst")


def test_its_lines_can_be_copied_with_a_script_that_only_it_asks_for(project: Path) -> None:
    site = preview(project)
    script = '<script src="../assets/werklijst/werklijst.js" defer></script>'
    assert script in (site / "werklijst" / "index.html").read_text(encoding="utf-8")
    assert "werklijst.js" not in (site / "index.html").read_text(encoding="utf-8")
    assert "clipboard" in (site / "assets" / "werklijst" / "werklijst.js").read_text(encoding="utf-8")


def test_all_lines_of_a_consultation_stand_in_one_file(project: Path) -> None:
    site = preview(project)
    (link,) = [link for link in page(site).select("article p a") if str(link["href"]).endswith(".txt")]
    whole = (site / "werklijst" / str(link["href"])).read_text(encoding="utf-8")
    assert whole.count("\nchecked:\n") == 1
    assert f"# content/consultations/{libraries.CONSULTATION}/consultation.yml: aan het eind van dit bestand\n" in whole
    assert "  - code: NO-ANSWER\n" in whole
    assert "  - code: UNEXPLAINED-TERM\n" in whole


def test_where_nothing_is_left_it_says_so(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch)
    site = preview(project)
    assert "Er is niets te bekijken." in page(site).text
    assert page(site, "").select_one(".work-line a").text == "Werklijst: 0 punten"  # type: ignore[union-attr]


def test_a_mistake_in_what_was_pasted_is_shown_on_the_page_and_on_every_other(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = load_config(str(project), strict=True)
    config.plugins.on_startup(command="serve", dirty=False)
    mkdocs_build.build(config)
    use(
        monkeypatch,
        found=(Problem(Code.DUPLICATE_KEY, Place("content/x/consultation.yml", 3, 1), words("twice <checked>")),),
    )
    mkdocs_build.build(load_config(str(project), strict=False))
    site = project.parent / "site"
    assert "content/x/consultation.yml:3:1: [DUPLICATE-KEY] twice <checked>" in page(site).select("pre")[0].text
    assert page(site, "").select(".work-line")[0].text == "Werklijst: 2 punten, en 1 fout"
