"""Sources that a site generator or a browser would take for a page: published as text, in both shells."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.publish.site import build_site, write_site
from tests.site.projects import ROOT, copy_project, mkdocs

pytestmark = pytest.mark.slow

DOCUMENTS = ROOT / "tests" / "read" / "documents"
SUFFIXES = (".md", ".html", ".xml")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one document in three formats, as three consultations that differ by a word."""
    folder = copy_project(tmp_path_factory.mktemp("sources") / "project")
    consultations = folder / "content" / "consultations"
    shutil.rmtree(consultations)
    for number, suffix in enumerate(SUFFIXES):
        (consultations / suffix[1:]).mkdir(parents=True)
        text = (DOCUMENTS / f"navo{suffix}").read_text(encoding="utf-8")
        other = text.replace("Artikel 5", f"Artikel {5 + number}").replace("veiligheid", f"veiligheid{number}", 1)
        (consultations / suffix[1:] / f"source{suffix}").write_text(other, encoding="utf-8")
    return folder


# The page has a menu and the Markdown settings: words that the site does not show, so both go out as text.
PUBLISHED = ["overleggen/html/bron.txt", "overleggen/md/bron.txt", "overleggen/xml/bron.xml.txt"]


def sources(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in (site / "overleggen").rglob("bron.*"))


def test_the_site_passes_its_witnesses_and_holds_what_may_go_out_byte_for_byte(project: Path) -> None:
    report = build_site(project, lambda stage: None)

    assert report.failure == ""
    assert sources(project / "site") == PUBLISHED
    source = project / "content" / "consultations" / "xml" / "source.xml"
    assert (project / "site/overleggen/xml/bron.xml.txt").read_bytes() == source.read_bytes()


def test_the_written_tree_makes_no_pages_of_them_either(project: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    assert write_site(project, tree).failure == ""
    done = mkdocs(tree)

    assert done.returncode == 0, done.stderr
    assert sources(tree / "site") == PUBLISHED
    assert 'href="bron.txt"' in (tree / "site" / "overleggen" / "md" / "index.html").read_text(encoding="utf-8")
