"""Every character of a title comes through the whole build: to tabs, to shared links, to data and to search."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from generator.model.direction import CONTROLS, turns
from generator.pipeline import load
from generator.problems import Problems
from generator.publish.search.records import search_records
from generator.publish.site import build_site, write_site
from tests.contents import document, write
from tests.site.projects import copy_project, mkdocs

pytestmark = pytest.mark.slow

ADDRESS = "https://overleg.example/"
# Each in its own consultation.
TITLES = (
    "Besluit <naam> over het toezicht",
    "<Besluit> zonder meer",
    "Wet A & B &amp; C &lt;d&gt; &#60;e&#62; &copy;",
    "<script>alert(1)</script> en <b>vet</b> en <!-- weg -->",
    "</title><h1>Anders</h1> en \"dubbel\" en 'enkel'",
    "Als a < b en c > d, dan {{ config }} {% x %} `y` *z* [q](r)",
    "# Een titel met $5 %20 \\ en | en ~ en ^2 en --",
    "Besluit \u202e<naam>\u202c omgekeerd",
    "Titel \u2069\u202e<onaf>",
    "Ελληνικά, Łódź, 🙂 en שלום",
)
NAMES = [f"titel-{number}" for number in range(len(TITLES))]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a consultation for each title, one page by hand that has such a title itself, and its site."""
    folder = copy_project(tmp_path_factory.mktemp("titles") / "project")
    shutil.rmtree(folder / "content" / "consultations")
    for name, title in zip(NAMES, TITLES, strict=True):
        consultation = folder / "content" / "consultations" / name
        write(consultation / "source.txt", document(about=name))
        told = {"title": title, "exchanges": {"vraag-1": {"title": title}}}
        write(consultation / "consultation.yml", yaml.safe_dump(told, allow_unicode=True))
    write(folder / "content" / "pages" / "nieuw.md", "# Wat is &lt;nieuw&gt; &amp; *anders*\n\nNiets.\n")
    config = folder / "mkdocs.yml"
    text = config.read_text(encoding="utf-8").replace('site_url: !ENV [SITE_URL, ""]', f"site_url: {ADDRESS}")
    config.write_text(text, encoding="utf-8")
    report = build_site(folder, lambda stage: None)
    assert report.failure == ""
    return folder


def page(project: Path, path: str) -> BeautifulSoup:
    return BeautifulSoup((project / "site" / path / "index.html").read_text(encoding="utf-8"), "html.parser")


def plain(text: str) -> str:
    """A text without what only has to do with its direction: that the build adds, to keep it from turning others."""
    return " ".join("".join(c for c in text if c not in CONTROLS).split())


def said(soup: BeautifulSoup) -> Iterator[str]:
    """What a page calls itself: its heading, in the tab, and to those who share it."""
    for element in soup.select("h1, title"):
        yield plain(element.get_text()).removesuffix(" – Overleg op schrift")
    for element in soup.select('meta[property="og:title"]'):
        yield plain(str(element["content"]))


each_title = pytest.mark.parametrize(("name", "title"), list(zip(NAMES, TITLES, strict=True)), ids=NAMES)


@each_title
def test_the_page_of_a_consultation_is_called_by_its_title(project: Path, name: str, title: str) -> None:
    assert list(said(page(project, f"overleggen/{name}"))) == [plain(title)] * 3


@each_title
@pytest.mark.parametrize(
    ("path", "before"), [("volledige-tekst", "Volledige tekst: "), ("verantwoording", "Verantwoording: ")]
)
def test_so_are_the_pages_below_it(project: Path, name: str, title: str, path: str, before: str) -> None:
    soup = page(project, f"overleggen/{name}/{path}")
    assert set(said(soup)) == {before + plain(title)}
    assert plain(soup.select(".breadcrumbs a")[1].get_text()) == plain(title)


@each_title
def test_descriptions_hold_every_character_too(project: Path, name: str, title: str) -> None:
    for path in ("", "volledige-tekst", "fracties/vvd"):
        soup = page(project, f"overleggen/{name}/{path}")
        for meta in soup.select('meta[name="description"], meta[property="og:description"]'):
            assert plain(title) in plain(str(meta["content"]))


@each_title
def test_titles_of_exchanges_stand_in_headings_and_contents(project: Path, name: str, title: str) -> None:
    soup = page(project, f"overleggen/{name}/volledige-tekst")
    # The heading of the section names the faction; a title that turns its own line is left as it is.
    wanted = (f"Vraag 1: {plain(title)}", f"Vraag 1, VVD: {plain(title)}")
    shown = plain(soup.select(".exchange-title")[0].get_text())
    assert shown == wanted[turns(title)]
    assert shown in [plain(link.get_text()) for link in soup.select(".toc a")]


@each_title
def test_lists_name_it_in_full(project: Path, name: str, title: str) -> None:
    for path, element in (("overleggen", ".cards a"), ("fracties/vvd", "h2 a"), ("begrippen/n", ".term-use a")):
        assert plain(title) in [plain(link.get_text()) for link in page(project, path).select(element)], path


@each_title
def test_data_and_search_hold_it_in_full(project: Path, name: str, title: str) -> None:
    data = json.loads((project / "site" / "overleggen" / name / "overleg.json").read_text(encoding="utf-8"))
    assert data["title"] == title
    records = list(search_records(load(project / "content", Problems())))
    assert plain(title) in [plain(record.title) for record in records]
    assert f"Vraag 1, VVD: {plain(title)}" in [plain(record.title) for record in records]


def test_no_title_makes_an_element(project: Path) -> None:
    for file in sorted((project / "site").rglob("*.html")):
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        assert len(soup.select("title")) == len(soup.select("h1")) == 1, file
        assert soup.select("naam, besluit, onaf, article b") == []
        assert not [
            script for script in soup.select("script:not([type='application/ld+json'])") if script.get_text(strip=True)
        ]


def test_a_page_by_hand_is_called_by_its_heading(project: Path) -> None:
    assert list(said(page(project, "nieuw"))) == ["Wat is <nieuw> & anders"] * 3


def test_the_written_tree_names_its_pages_in_full_under_a_stock_theme(project: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    assert write_site(project, tree).failure == ""
    done = mkdocs(tree)
    assert done.returncode == 0, done.stderr
    for name, title in zip(NAMES, TITLES, strict=True):
        soup = page(tree, f"overleggen/{name}")
        assert plain(title) in plain(soup.select("title")[0].get_text())
        assert len(soup.select("title")) == 1
        assert plain(title) in plain(str(soup.select('meta[name="description"]')[0]["content"]))
