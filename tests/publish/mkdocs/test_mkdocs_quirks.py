import logging
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from generator.model.consultation import Dates
from generator.model.library import Library
from generator.publish.mkdocs.quirks import date_pages, drop_sitemaps, newest_day, strict_warnings
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
    drop_sitemaps(tmp_path, has_address=has_address)
    assert [path.name for path in tmp_path.iterdir()] == left
