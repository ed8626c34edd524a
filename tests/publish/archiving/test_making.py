"""`generator archive`: all that an archive gets, from the project's own content, checked by another program."""

from __future__ import annotations

import shutil
from pathlib import Path

import bagit
import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.knowledge.test_publisher_yml import WHOLE
from tests.render.duties.mdto_rules import MDTO
from tests.render.duties.rules import SITEMAP, SITEMAP_INDEX, broken
from tests.site.projects import copy_small_project

pytestmark = pytest.mark.slow

CONSULTATION = "jemen-juni-2024"
DAY = ("--day", "2026-12-01")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of one consultation that gives its title and its day itself, of a body that says all."""
    folder = copy_small_project(tmp_path_factory.mktemp("archive") / "project", CONSULTATION)
    (folder / "content" / "publisher.yml").write_text(WHOLE, encoding="utf-8")
    return folder


def archive(project: Path, folder: Path, *options: str) -> tuple[int, str]:
    arguments = ["archive", str(folder), "--project", str(project), "--workers", "1", *options]
    result = CliRunner(env={"SITE_URL": "https://overleg.example/"}).invoke(main, arguments)
    return result.exit_code, result.output


@pytest.fixture(scope="module")
def package(project: Path) -> Path:
    code, output = archive(project, folder := project.parent / "package", *DAY)
    assert code == 0, output
    return folder


def test_another_program_finds_the_package_valid(package: Path) -> None:
    bag = bagit.Bag(str(package))
    bag.validate()
    assert bag.info["Bagging-Date"] == "2026-12-01"


def test_it_keeps_content_and_site_as_they_are(project: Path, package: Path) -> None:
    for name in ("content", "site"):
        kept = {path.relative_to(package / "data" / name): path for path in (package / "data" / name).rglob("*")}
        held = {path.relative_to(project / name): path for path in (project / name).rglob("*")}
        assert sorted(kept) == sorted(held)
        assert all(kept[each].read_bytes() == path.read_bytes() for each, path in held.items() if path.is_file())


def test_each_document_stands_there_with_what_archives_ask(project: Path, package: Path) -> None:
    folder = package / "data" / "documents" / CONSULTATION
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{CONSULTATION}.mdto.xml",
        "source.pdf",
        "source.pdf.bestand.mdto.xml",
    ]
    source = project / "content" / "consultations" / CONSULTATION / "source.pdf"
    assert (folder / "source.pdf").read_bytes() == source.read_bytes()
    assert [broken(MDTO, path.read_bytes()) for path in folder.glob("*.xml")] == [[], []]


def test_the_site_in_it_has_what_the_body_asked_for(package: Path) -> None:
    site = package / "data" / "site"
    assert broken(SITEMAP_INDEX, (site / "regels" / "sitemapindex-diwoo-infocat007.xml").read_bytes()) == []
    sitemap = (site / "regels" / "sitemap-diwoo-2024.xml").read_bytes()
    assert broken(SITEMAP, sitemap) == []
    assert f"https://overleg.example/overleggen/{CONSULTATION}/bron.".encode() in sitemap
    assert (site / ".well-known" / "security.txt").read_text(encoding="utf-8").startswith("Contact: mailto:")
    robots = (site / "robots.txt").read_text(encoding="utf-8")
    assert robots.endswith("\nSitemap: https://overleg.example/regels/sitemapindex-diwoo-infocat007.xml\n")
    accessibility = (site / "toegankelijkheid" / "index.html").read_text(encoding="utf-8")
    assert 'href="../toegankelijkheidsverklaring/"' in accessibility


def test_the_same_package_again_has_the_same_bytes(project: Path, package: Path) -> None:
    code, output = archive(project, again := project.parent / "again", *DAY)
    assert code == 0, output
    assert (again / "manifest-sha256.txt").read_bytes() == (package / "manifest-sha256.txt").read_bytes()
    assert (again / "bag-info.txt").read_bytes() == (package / "bag-info.txt").read_bytes()


def test_nothing_is_overwritten_and_nothing_kept_in_itself(project: Path, package: Path) -> None:
    for folder, message in (
        (package, "is there already"),
        (project / "content" / "package", "which it is to keep"),
        (project / "site" / "package", "which it is to keep"),
    ):
        code, output = archive(project, folder, *DAY)
        assert code == 2
        assert message in " ".join(output.split())


def test_no_clock_says_the_day(project: Path, tmp_path: Path) -> None:
    code, output = archive(project, tmp_path / "package")
    assert code == 2
    assert "--day" in output
    assert not (tmp_path / "package").exists()


def test_a_site_with_errors_is_not_kept(project: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "project"
    shutil.copytree(project, wrong)
    (wrong / "content" / "publisher.yml").write_text("name: A\nsecurity: {}\n", encoding="utf-8")
    code, output = archive(wrong, tmp_path / "package", *DAY)
    assert code == 1
    assert "content/publisher.yml:2:11: [INVALID-VALUE] ‘contact’ is missing" in output
    assert not (tmp_path / "package").exists()


def test_a_folder_without_a_project_is_said_to_be_one(tmp_path: Path) -> None:
    code, output = archive(tmp_path, tmp_path / "package", *DAY)
    assert code == 1
    assert "mkdocs.yml" in output
    assert "internal" not in output.lower()


def test_what_the_machine_refuses_is_said_and_nothing_is_left(project: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    code, output = archive(project, tmp_path / "file" / "package", *DAY)
    assert code == 4, output
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
