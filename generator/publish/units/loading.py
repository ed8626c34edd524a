"""Reads all content of a project, through what is kept of it."""

from __future__ import annotations

from pathlib import Path

from generator.model.library import Library
from generator.pipeline import Understood
from generator.pipeline import load as load_content
from generator.problems import Problems
from generator.publish.outcome.progress import Progress
from generator.publish.units.crew import Crew
from generator.publish.units.editors_schemas import refresh_schemas
from generator.publish.units.store import Kept
from generator.publish.units.understanding import KeptUnits

CACHE = ".cache"
"""The folder of a project that only saves time."""

Remembered = dict[str, tuple[Kept, Understood]]


def load(  # noqa: PLR0913 (what is read, how it is shown, and who does it)
    content: Path,
    problems: Problems,
    site_url: str | None,
    cache: Path,
    progress: Progress,
    *,
    crew: Crew | None = None,
    remembered: Remembered | None = None,
) -> Library:
    """Everything in `content`, as `pipeline.load` gives it; what holds since the last time is not understood again.

    `cache` is the folder that keeps it. Raises OSError where the machine refuses something.
    """
    library = load_content(content, problems, site_url, KeptUnits(cache, progress, crew, remembered))
    consultations = (record.consultation for record in library.records)
    refresh_schemas(cache, library.knowledge, ((each.id, each.front) for each in consultations))
    return library
