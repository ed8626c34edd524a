"""The page that explains the files of data, with examples that work as they stand there."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.data_paths import DATA
from generator.render.summaries.archive import Archive
from generator.render.views.draft import Draft, draft
from generator.render.views.structured_data import of_dataset

TITLE = "Data"
ABOUT = "Alle vragen en antwoorden als bestand: voor een rekenblad, een feed, een database of een eigen programma."
NO_ADDRESS = "https://adres-van-deze-site.nl/"
"""What examples say where the site does not know its address; readers fill it in."""


def data(archive: Archive) -> Iterator[Draft]:
    """One page."""
    yield draft(
        "data.md.jinja",
        DATA,
        TITLE,
        ABOUT,
        has_feed=any(summary.front.dates.latest for summary in archive.summaries),
        address=f"{archive.site_url or NO_ADDRESS}{DATA}",
        described=of_dataset(archive.site_name or TITLE, ABOUT, archive.site_url or "../"),
        has_address=archive.site_url is not None,
    )
