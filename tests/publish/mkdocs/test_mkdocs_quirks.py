import logging
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files, InclusionLevel, set_exclusions
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from generator.model.consultation import Dates
from generator.model.library import Attachment, Library
from generator.publish.mkdocs.quirks import date_pages, newest_day, published, settle_sitemaps, strict_warnings
from tests.publish.libraries import library
from tests.publish.projects import make_project


def test_what_mkdocs_counts_in_strict_mode_is_known_before_it_stops() -> None:
    counter = CountHandler()
    counter.setLevel(logging.WARNING)
    log = logging.getLogger("mkdocs")
    log.addHandler(counter)
    try:
        assert strict_warnings() == 0
        log.warning("one")
        logging.getLogger("mkdocs.structure.pages").error("two")
        assert strict_warnings() == 2
    finally:
        log.removeHandler(counter)


def _dated(*days: Dates) -> Library:
    (record,) = library().records
    text = record.consultation
    records = [replace(record, consultation=replace(text, front=replace(text.front, dates=each))) for each in days]
    return replace(library(), records=tuple(records))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (_dated(Dates(asked=date(2025, 5, 6)), Dates(date(2024, 1, 1), date(2025, 5, 12))), "2025-05-12"),
        (_dated(Dates()), "1980-01-01"),
    ],
)
def test_pages_have_the_newest_day_of_the_content_and_not_of_the_build(
    tmp_path: Path, content: Library, expected: str
) -> None:
    config = load_config(str(make_project(tmp_path)))
    page = Page("A", File("a.md", None, str(tmp_path), use_directory_urls=True), config)
    days = (record.consultation.front.dates.latest for record in content.records)
    date_pages(Files([page.file]), newest_day(days))
    assert page.update_date == expected


@pytest.mark.parametrize(("has_address", "left"), [(True, ["sitemap.xml"]), (False, [])])
def test_sitemaps_that_break_a_promise_are_dropped(tmp_path: Path, has_address: bool, left: list[str]) -> None:
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        (tmp_path / name).touch()
    settle_sitemaps(tmp_path, "https://overleg.example/" if has_address else "")
    assert [path.name for path in tmp_path.iterdir()] == left


def test_harvesters_find_their_indexes_in_robots_txt(tmp_path: Path) -> None:
    (tmp_path / "robots.txt").write_text("User-agent: *\n", encoding="utf-8")
    settle_sitemaps(tmp_path, "https://overleg.example/")
    assert (tmp_path / "robots.txt").read_text(encoding="utf-8") == "User-agent: *\n"
    (tmp_path / "regels").mkdir()
    for name in ("sitemapindex-diwoo-infocat007.xml", "sitemap-diwoo-2025.xml"):
        (tmp_path / "regels" / name).touch()
    settle_sitemaps(tmp_path, "https://overleg.example/")
    named = "Sitemap: https://overleg.example/regels/sitemapindex-diwoo-infocat007.xml\n"
    assert (tmp_path / "robots.txt").read_text(encoding="utf-8") == f"User-agent: *\n{named}"


def test_mkdocs_publishes_a_file_with_a_hidden_name(tmp_path: Path) -> None:
    config = load_config(str(make_project(tmp_path)))
    config.plugins._current_plugin = "consultations"  # as MkDocs does while it calls one
    files = Files([published(config, Attachment(".well-known/security.txt", b"Contact: tel:1"))])
    set_exclusions(files, config)
    assert [file.inclusion for file in files] == [InclusionLevel.INCLUDED]
