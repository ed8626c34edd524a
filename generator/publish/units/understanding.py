"""All consultations of a folder of content, understood: those that are kept as they are, the others again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from generator.knowledge.consultation_folders import named
from generator.messages.message import say
from generator.model.knowledge import Knowledge
from generator.pipeline import Understood
from generator.problems import Code, Place, Problem
from generator.publish.outcome.progress import Progress
from generator.publish.units.apart import done_apart
from generator.publish.units.crew import Crew, Died, done_by
from generator.publish.units.keys import inputs_of, program_version
from generator.publish.units.packing import unpacked
from generator.publish.units.same_program import by_this_program
from generator.publish.units.store import Kept, Reason, UnitStore
from generator.publish.units.touching import Touching
from generator.publish.units.work import UNITS, Done, Task, do, hold, understand_and_keep
from generator.render.summaries.summary import Summary

_T = TypeVar("_T")
LARGE = 100
"""An archive of so many consultations is large: this process then reads none itself, not even a single new one."""
_DIED = say("the program was ended twice while understanding this document, by the machine or by the document")
_WAY_OUT = say("see whether the machine has enough memory; with --keep-going the site is built without it")


class KeptUnits:
    """Understands the consultations of some folders; `understand_all` of `load`.

    Results are kept in the folder `cache`, and read from there one after the other, so that they need not all be in
    memory. What was kept and why the others were made again is given to `progress`. With `remembered`, the results of
    the last call are taken from it and put into it, for whoever calls again and again.
    """

    def __init__(
        self,
        cache: Path,
        progress: Progress,
        crew: Crew | None = None,
        remembered: dict[str, tuple[Kept, Understood]] | None = None,
    ) -> None:
        self._cache = cache
        self._crew = crew or Crew()
        self._progress = progress
        self._store = UnitStore(cache / UNITS)
        self._remembered = remembered
        self._kept: dict[Path, Kept] = {}
        self._unkept: dict[Path, Understood] = {}

    def __call__(self, folders: Sequence[Path], knowledge: Knowledge) -> Iterator[Understood]:
        """One result for each folder, in their order. Raises OSError where the machine refuses something."""
        return self._each(folders, knowledge, self._result)

    def units(
        self, folders: Sequence[Path], knowledge: Knowledge
    ) -> Iterator[Understood | tuple[Kept, Summary, tuple[Problem, ...]]]:
        """The summary of each folder's consultation, or what was understood where that is not kept; in their order.

        Raises OSError.
        """
        return self._each(folders, knowledge, self._summary)

    def _each(
        self, folders: Sequence[Path], knowledge: Knowledge, result: Callable[[Path, Touching], _T]
    ) -> Iterator[_T]:
        touching = Touching(knowledge)
        with self._progress:
            self._progress.look(len(folders))
            missing = self._missing(folders, touching)
            self._progress.begin(len(self._kept), len(folders))
            self._make(list(missing), touching)
            for folder in folders:
                yield result(folder, touching)
                self._progress.tick()  # to load what workers kept of thousands takes long
            found = list(missing.values())
            self._progress.end({reason.value: found.count(reason) for reason in Reason if reason in found})
        self._store.remove_unused({folder.name for folder in folders})
        self._forget(folders)

    def _missing(self, folders: Iterable[Path], touching: Touching) -> dict[Path, Reason]:
        """The folders of which nothing fits is kept, each with the reason."""
        self._kept, self._unkept, missing = {}, {}, {}
        for folder in folders:
            found = self._find(folder, touching)
            if isinstance(found, Kept):
                self._kept[folder] = found
            else:
                missing[folder] = found
            self._progress.step()
        return missing

    def _find(self, folder: Path, touching: Touching) -> Kept | Reason:
        inputs = inputs_of(folder)
        if inputs is None:
            return Reason.UNKEPT
        return self._store.find(inputs.key(folder.name, touching.everywhere), touching)

    def _make(self, folders: list[Path], touching: Touching) -> None:
        by_workers = folders[0 if self._crew.executor else 1 :]
        is_for_workers = self._crew.is_for(len(by_workers))
        if self._crew.copies and folders and (is_for_workers or self._is_large):
            folders = by_workers = self._make_apart(folders, touching)
        elif not is_for_workers:
            by_workers = []
        for folder in folders[: len(folders) - len(by_workers)]:  # what the first one loads, workers begin with
            self._make_here(folder, touching)
        if not by_workers:
            return
        hold(touching)
        self._progress.leave_alone()
        self._crew.prepare_reading(len(by_workers))
        tasks = {self._task(folder, touching): folder for folder in by_workers}
        alike = by_this_program(do, program_version)
        for task, outcome in done_by(self._crew, list(tasks), self._progress.tick, alike):
            self._take(tasks[task], outcome, touching)

    @property
    def _is_large(self) -> bool:
        """Whether what reading needs should not stay in this process, beside all that it holds of an archive."""
        return self._crew.number > 1 and len(self._kept) >= LARGE

    def _make_apart(self, folders: Sequence[Path], touching: Touching) -> list[Path]:
        """Make what can be made in other processes; returns the folders of which nothing could be made there."""
        hold(touching)
        self._progress.leave_alone()
        tasks, left = [self._task(folder, touching) for folder in folders], dict(enumerate(folders))
        prepare = partial(self._crew.prepare_reading, len(tasks) - 1)
        for number, outcome in done_apart(self._crew, tasks, self._progress.tick, do, prepare):
            self._take(left.pop(number), outcome, touching)
        return list(left.values())

    def _task(self, folder: Path, touching: Touching) -> Task:
        # A worker on another machine runs in another folder.
        is_elsewhere = self._crew.executor is not None
        place, cache = (folder.absolute(), self._cache.absolute()) if is_elsewhere else (folder, self._cache)
        return Task(str(place), str(cache), touching.whole)

    def _make_here(self, folder: Path, touching: Touching) -> None:
        is_kept, understood = understand_and_keep(folder, touching, self._cache)
        if not is_kept:
            self._unkept[folder] = understood
        self._progress.step()

    def _take(self, folder: Path, outcome: Done | Died, touching: Touching) -> None:
        if isinstance(outcome, Died):
            place = Place(named(folder.parent.parent, folder))
            self._unkept[folder] = Understood(None, (Problem(Code.INTERNAL_ERROR, place, _DIED, _WAY_OUT),))
        elif not outcome.is_done:
            self._make_here(folder, touching)
            return
        elif outcome.unkept is not None:
            self._unkept[folder] = unpacked(outcome.unkept, outcome.source)
        self._progress.step()

    def _result(self, folder: Path, touching: Touching) -> Understood:
        if folder in self._unkept:
            return self._unkept.pop(folder)
        kept = self._kept.get(folder) or self._find(folder, touching)
        if isinstance(kept, Kept) and (understood := self._loaded(folder, kept)) is not None:
            if self._remembered is not None:
                self._remembered[folder.name] = kept, understood
            return understood
        # Its file is damaged, or something changed since it was looked for.
        return understand_and_keep(folder, touching, self._cache)[1]

    def _summary(self, folder: Path, touching: Touching) -> Understood | tuple[Kept, Summary, tuple[Problem, ...]]:
        if folder in self._unkept:
            return self._unkept.pop(folder)
        kept = self._kept.get(folder) or self._find(folder, touching)
        if isinstance(kept, Kept) and (found := self._store.load_summary(kept)) is not None:
            return kept, *found
        is_kept, understood = understand_and_keep(folder, touching, self._cache)
        again = self._find(folder, touching) if is_kept else None
        if isinstance(again, Kept) and (found := self._store.load_summary(again)) is not None:
            return again, *found
        return understood

    def _loaded(self, folder: Path, kept: Kept) -> Understood | None:
        inputs = inputs_of(folder)
        if inputs is None or inputs.key(folder.name, kept.key.everywhere).source != kept.key.source:
            return None
        known = (self._remembered or {}).get(folder.name)
        return known[1] if known and known[0] == kept else self._store.load(kept, inputs.file.data)

    def _forget(self, folders: Iterable[Path]) -> None:
        if self._remembered is not None:
            for name in self._remembered.keys() - {folder.name for folder in folders}:
                del self._remembered[name]
