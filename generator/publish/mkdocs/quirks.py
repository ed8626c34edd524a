"""What MkDocs does on its own that our promises do not allow, or that it hides from its plugins."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import CountHandler

from generator.model.duty_paths import DUTIES, SITEMAP_INDEXES
from generator.model.library import Attachment

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


def published(config: MkDocsConfig, attachment: Attachment) -> File:
    """A file of ours for MkDocs, which otherwise leaves out those with the hidden names that standards give."""
    inclusion = InclusionLevel.INCLUDED
    return File.generated(config, attachment.path, content=attachment.data, inclusion=inclusion)


def settle_sitemaps(folder: Path, site_url: str) -> None:
    """Settle what names all pages in a built site. Raises OSError.

    Remove the packed sitemap, whose header holds a time, and without an address the sitemap too; name in robots.txt the
    indexes of sitemaps that harvesters look for there.
    """
    (folder / "sitemap.xml.gz").unlink(missing_ok=True)
    if not site_url:
        (folder / "sitemap.xml").unlink(missing_ok=True)
    robots = folder / "robots.txt"
    indexes = sorted(path.name for path in (folder / DUTIES).glob(SITEMAP_INDEXES))
    if indexes and robots.is_file():
        lines = "".join(f"Sitemap: {site_url}{DUTIES}{name}\n" for name in indexes)
        robots.write_bytes(robots.read_bytes().rstrip(b"\n") + b"\n" + lines.encode())
