"""Which consultations a save makes to be read again, and the reading of one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.pipeline import opened, understand_folder
from generator.problems import Problems
from generator.publish.units.holdings import Holdings, Unit
from generator.publish.units.keys import inputs_of
from generator.publish.units.store import Kept, UnitStore
from generator.publish.units.touching import Touching
from generator.publish.units.work import READINGS, UNITS, understand_and_keep

_LOOKED_AT = 10


@dataclass(frozen=True)
class Lists:
    """What editors keep for all consultations; `unread` are the folders of those of which it changes what is known."""

    touching: Touching
    unread: Sequence[Path]
    cache: Path

    def with_one_read(self, holdings: Holdings, folder: Path) -> Holdings:
        """What was known before, with these lists, and one of the unread consultations read again. Raises OSError."""
        self.read(folder)
        unit = _kept_unit(folder, self.touching, self.cache)
        units = tuple(unit if unit and each.id == unit.id else each for each in holdings.units)
        return replace(holdings, units=units, knowledge=self.touching.knowledge)

    def read(self, folder: Path) -> None:
        """Understand and keep one of the unread consultations. Raises OSError."""
        understand_and_keep(folder, self.touching, self.cache)


def lists_of(content: Path, cache: Path, problems: Problems) -> Lists:
    """The lists in `content` as they are now; what is wrong with them is reported. Raises OSError."""
    folders, knowledge = opened(content, problems)
    touching = Touching(knowledge)
    return Lists(touching, [each for each in folders if _found(each, touching, cache) is None], cache)


def practise(holdings: Holdings) -> None:
    """Do for nothing what a save asks for: what takes long the first time is then at hand when somebody waits."""
    Touching(holdings.knowledge).digest(frozenset(), frozenset())
    folders = [unit.folder for unit in holdings.units[:_LOOKED_AT] if inputs_of(unit.folder)]
    if folders:
        understand_folder(min(folders, key=_size), holdings.knowledge, holdings.cache / READINGS)


def _size(folder: Path) -> int:
    inputs = inputs_of(folder)
    return len(inputs.file.data) if inputs else 0


def _found(folder: Path, touching: Touching, cache: Path) -> Kept | None:
    inputs = inputs_of(folder)
    if inputs is None:
        return None
    found = UnitStore(cache / UNITS).find(inputs.key(folder.name, touching.everywhere), touching)
    return found if isinstance(found, Kept) else None


def _kept_unit(folder: Path, touching: Touching, cache: Path) -> Unit | None:
    kept = _found(folder, touching, cache)
    found = UnitStore(cache / UNITS).load_summary(kept) if kept else None
    return Unit(folder, *found, kept) if found else None
