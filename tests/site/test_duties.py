"""What a public body asks for comes out the same from our command, from MkDocs, and in the written tree."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.knowledge.test_publisher_yml import WHOLE
from tests.site.projects import copy_small_project, run

pytestmark = pytest.mark.slow

CONSULTATION = "jemen-juni-2024"
SITE = {"SITE_URL": "https://overleg.example/"}
FILES = ("regels/sitemapindex-diwoo-infocat007.xml", "regels/sitemap-diwoo-2024.xml", ".well-known/security.txt")
PAGES = ("regels/index.html", "toegankelijkheidsverklaring/index.html", "toegankelijkheid/index.html")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one consultation, of a body that says all."""
    folder = copy_small_project(tmp_path_factory.mktemp("duties") / "project", CONSULTATION)
    (folder / "content" / "publisher.yml").write_text(WHOLE, encoding="utf-8")
    return folder


def made(project: Path, *module: str) -> dict[str, bytes]:
    result = run(project, *module, **SITE)
    assert result.returncode == 0, result.stderr
    site = project / "site"
    return {name: (site / name).read_bytes() for name in (*FILES, *PAGES, "robots.txt", "sitemap.xml")}


def test_our_command_and_mkdocs_make_the_same(project: Path) -> None:
    ours = made(project, "generator", "site", "--workers", "1")
    assert b"toegankelijkheidsverklaring/</loc>" in ours["sitemap.xml"]
    assert made(project, "mkdocs", "build", "--strict") == ours


def test_the_written_tree_has_the_files_and_any_site_made_of_it(project: Path, tmp_path: Path) -> None:
    result = run(project, "generator", "write", str(tmp_path / "tree"), "--workers", "1", **SITE)
    assert result.returncode == 0, result.stderr
    assert [name for name in FILES if not (tmp_path / "tree" / "docs" / name).is_file()] == []
    done = run(tmp_path / "tree", "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert [name for name in FILES if not (tmp_path / "tree" / "site" / name).is_file()] == []
