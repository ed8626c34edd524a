"""What MkDocs does on its own that our promises do not allow, or that it hides from its plugins."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.utils import CountHandler

_NO_DAY = date(1980, 1, 1)  # MkDocs wants one


def strict_warnings() -> int:
    """How many warnings MkDocs counts in strict mode so far: it stops on them only after every plugin is done."""
    counters = [handler for handler in logging.getLogger("mkdocs").handlers if isinstance(handler, CountHandler)]
    return sum(count for counter in counters for _, count in counter.get_counts())


def date_pages(files: Files, newest: str) -> None:
    """Give every page the newest day that the content knows, where MkDocs gives it the day of the build."""
    for file in files.documentation_pages():
        if file.page is not None:
            file.page.update_date = newest


def newest_day(days: Iterable[date | None]) -> str:
    """The newest day that the content knows: `2025-05-12`."""
    return max((day for day in days if day), default=_NO_DAY).isoformat()


def leave_out_sitemap(config: MkDocsConfig) -> None:
    """Have MkDocs make no sitemap, which without an address would name no page, and take a look at every one."""
    config.theme.static_templates.discard("sitemap.xml")


def drop_sitemaps(folder: Path, *, has_address: bool) -> None:
    """Remove the packed sitemap, whose header holds a time, and without an address the sitemap too."""
    (folder / "sitemap.xml.gz").unlink(missing_ok=True)
    if not has_address:
        (folder / "sitemap.xml").unlink(missing_ok=True)
