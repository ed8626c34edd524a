"""What a build knows of its content: a summary of each consultation, and where the rest of it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from generator.knowledge.whole_archive import check_archive
from generator.model.consultation import FrontMatter
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.likeness import Likeness, likeness_of
from generator.model.order import newest_first
from generator.model.welcome import PLAIN_WELCOME, Welcome
from generator.pipeline import (
    Understood,
    address_of,
    opened,
    summarised,
    understand_folder,
)
from generator.problems import Problem, Problems
from generator.publish.outcome.progress import Progress
from generator.publish.units.crew import Crew
from generator.publish.units.editors_schemas import refresh_schemas
from generator.publish.units.keys import inputs_of
from generator.publish.units.packing import packed
from generator.publish.units.store import Kept, UnitStore
from generator.publish.units.touching import Touching
from generator.publish.units.understanding import KeptUnits
from generator.publish.units.work import READINGS, UNITS
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import Summary


@dataclass(frozen=True)
class Unit:
    """A consultation of which the whole is kept on disk, or in memory where that cannot be.

    Of one in memory there is no summary at first, for making it may fail. `problems` are those of its understanding.
    """

    folder: Path
    summary: Summary | None
    problems: tuple[Problem, ...] = ()
    kept: Kept | None = None
    record: Record | None = None

    @property
    def id(self) -> str:
        """The id of the consultation."""
        return self.folder.name

    @property
    def likeness(self) -> Likeness:
        """By what the same document is recognised. Raises ValueError where nothing was understood."""
        if self.summary is not None:
            return self.summary.likeness
        if self.record is None:
            raise ValueError(self.id)
        return likeness_of(self.record)

    def keys(self, knowledge: Knowledge) -> tuple[str, ...]:
        """Digests from which follow what was understood, and what editors' lists say of it."""
        if self.kept is not None:
            return *self.kept.key.parts, self.kept.touching, self.kept.record
        if self.record is None:
            return ()
        written = packed(Understood(self.record))
        return Touching(knowledge).whole, sha256(written + self.record.file.data).hexdigest()

    def summarised(self, knowledge: Knowledge, problems: Problems) -> Unit | None:
        """The same with a summary; None where it cannot be made, which is reported."""
        if self.summary is not None or self.record is None:
            return self
        summary = summarised(self.record, knowledge, problems)
        return replace(self, summary=summary) if summary else None

    def in_short(self) -> Unit:
        """The same with a summary that knows its facts, titles and terms, and none of its texts."""
        return replace(self, summary=self.summary.in_short() if self.summary else None)

    def whole(self, knowledge: Knowledge, cache: Path) -> Record:
        """All that was understood. Raises OSError, and ValueError where the files changed since."""
        if self.record is not None:
            return self.record
        inputs = inputs_of(self.folder)
        if self.kept is None or inputs is None:
            raise ValueError(f"{self.id} is no longer there")
        if inputs.key(self.id, self.kept.key.everywhere).source != self.kept.key.source:
            raise ValueError(f"{self.id} changed while it was built")
        understood = UnitStore(cache / UNITS).load(self.kept, inputs.file.data) or self._again(knowledge, cache)
        if understood.record is None:
            raise ValueError(f"{self.id} can no longer be understood")
        return understood.record

    def _again(self, knowledge: Knowledge, cache: Path) -> Understood:
        """What is understood of it, where the file that holds this was damaged. Raises OSError and ValueError."""
        understood = understand_folder(self.folder, knowledge, cache / READINGS)
        inputs = inputs_of(self.folder)
        if self.kept is None or inputs is None or inputs.key(self.id, self.kept.key.everywhere) != self.kept.key:
            raise ValueError(f"{self.id} changed while it was built")
        return understood


@dataclass(frozen=True)
class Holdings:
    """All consultations, newest first, and the knowledge that editors keep.

    `site_url` is the public address of the site with a slash at the end, None without one; `site_name` what the site
    calls itself, `welcome` what its home page says. `cache` is the folder that keeps what was made.
    """

    units: tuple[Unit, ...]
    knowledge: Knowledge
    cache: Path
    site_url: str | None = None
    site_name: str = ""
    welcome: Welcome = PLAIN_WELCOME

    @cached_property
    def archive(self) -> Archive:
        """The summaries of all."""
        summaries = tuple(unit.summary for unit in self.units if unit.summary is not None)
        return Archive(summaries, self.knowledge, self.site_url, self.site_name, self.welcome)

    def without(self, ids: frozenset[str]) -> Holdings:
        """The same without some consultations."""
        return replace(self, units=tuple(unit for unit in self.units if unit.id not in ids))

    def in_short(self) -> Holdings:
        """The same where all pages are written: of summaries only what the whole site still says of a consultation."""
        return replace(self, units=tuple(unit.in_short() for unit in self.units))

    def summarised(self, problems: Problems) -> Holdings:
        """The same with a summary of each; one of which none can be made is reported and left out."""
        made = (unit.summarised(self.knowledge, problems) for unit in self.units)
        return replace(self, units=tuple(unit for unit in made if unit is not None))


def load_holdings(  # noqa: PLR0913, PLR0917 (what is read, how it is shown, and who does it)
    content: Path, problems: Problems, site_url: str | None, cache: Path, progress: Progress, crew: Crew | None = None
) -> Holdings:
    """Read, parse and annotate everything in `content`, as `pipeline.load` does, without keeping texts in memory.

    Raises OSError where the machine refuses something.
    """
    folders, knowledge = opened(content, problems)
    found: list[Unit] = []
    for folder, made in zip(folders, KeptUnits(cache, progress, crew).units(folders, knowledge), strict=True):
        unit = _unit(folder, made)
        problems.extend(unit.problems)
        if unit.summary is not None or unit.record is not None:
            found.append(unit)
    check_archive(knowledge, ((unit.likeness, _known(unit)[1]) for unit in found), problems)
    refresh_schemas(cache, knowledge, map(_known, found))
    return Holdings(newest_first(found, _known), knowledge, cache, address_of(site_url))


def _unit(folder: Path, made: Understood | tuple[Kept, Summary, tuple[Problem, ...]]) -> Unit:
    if isinstance(made, Understood):
        return Unit(folder, None, made.problems, record=made.record)
    kept, summary, problems = made
    return Unit(folder, summary, problems, kept)


def _known(unit: Unit) -> tuple[str, FrontMatter]:
    if unit.summary is not None:
        return unit.id, unit.summary.front
    if unit.record is None:
        raise ValueError(unit.id)
    return unit.id, unit.record.consultation.front
