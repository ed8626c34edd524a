"""The pages of all consultations as HTML: those that are kept as they are, the others made again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.failure import internal_error
from generator.garbage import looking_afterwards
from generator.knowledge.consultation_folders import named
from generator.messages.message import Message, say
from generator.model.knowledge import Knowledge
from generator.pipeline import WITHOUT
from generator.problems import Code, Place, Problem, Problems
from generator.publish.assembly.converter import Converter
from generator.publish.outcome.progress import Progress
from generator.publish.pages.converted_unit import ConvertedUnit, convert_unit
from generator.publish.pages.keys import CONVERTED, conversion_keys
from generator.publish.pages.labour import each_done
from generator.publish.pages.parted_files import PartedFile
from generator.publish.pages.store import PAGES, Keys, PageStore
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import Holdings, Unit
from generator.publish.units.touching import Touching
from generator.publish.units.work import Done, held, hold, memory_used
from generator.render.summaries.archive import Surroundings
from generator.render.summaries.summary import Summary
from generator.render.views.environment import load_templates
from generator.render.views.marked_headings import MarkedHeading, headings_in, keep_headings

_LOST = say("its pages were made, and cannot be read again")


@dataclass(frozen=True, eq=False)
class _Task:
    """A consultation whose pages are to be made, with what they show of the others, and its headings."""

    unit: Unit
    keys: Keys
    around: Surroundings
    headings: tuple[MarkedHeading, ...]
    converter: Converter
    cache: Path
    knowledge: str


@dataclass(frozen=True)
class ConvertedPages:
    """The consultations whose pages could be made, newest first, and their pages."""

    holdings: Holdings
    units: tuple[ConvertedUnit, ...]


def convert_pages(
    holdings: Holdings, converter: Converter, crew: Crew, progress: Callable[[Message], Progress], problems: Problems
) -> ConvertedPages:
    """Make the pages of all consultations; one that fails is reported, and no other speaks of it then.

    Raises OSError.
    """
    while True:
        holdings = holdings.summarised(problems)
        found = _Making(holdings, converter, crew, progress(say("Pages"))).run()
        wrong = {identity for identity, outcome in found.items() if not isinstance(outcome, ConvertedUnit)}
        if not wrong:
            return ConvertedPages(holdings, tuple(u for u in found.values() if isinstance(u, ConvertedUnit)))
        for outcome in found.values():
            if not isinstance(outcome, ConvertedUnit):
                problems.extend(outcome)
        holdings = holdings.without(frozenset(wrong))


class _Making:
    def __init__(self, holdings: Holdings, converter: Converter, crew: Crew, progress: Progress) -> None:
        self._holdings, self._converter, self._crew, self._progress = holdings, converter, crew, progress
        self._store = PageStore(holdings.cache / PAGES, CONVERTED)
        self._touching = Touching(holdings.knowledge)
        self._made: dict[str, ConvertedUnit | tuple[Problem, ...]] = {}

    def run(self) -> dict[str, ConvertedUnit | tuple[Problem, ...]]:
        """The pages of each consultation by its id, in order, or what stopped them."""
        tasks: list[_Task] = []
        reasons: list[Message] = []
        with self._progress:
            self._progress.look(len(self._holdings.units))
            for unit, summary in self._summarised():
                self._progress.step()
                around = self._holdings.archive.surroundings(summary)
                keys = conversion_keys(unit, summary, around, self._converter)
                found = self._store.find(unit.id, keys)
                if isinstance(found, PartedFile):
                    self._made[unit.id] = ConvertedUnit(unit.id, found)
                else:
                    reasons.append(found)
                    tasks.append(self._task(unit, keys, around, headings_in(summary)))
            self._progress.begin(len(self._made), len(self._holdings.units))
            self._do(tasks)
            self._progress.end({reason: reasons.count(reason) for reason in dict.fromkeys(reasons)})
        self._store.remove_unused({unit.id for unit in self._holdings.units})
        return {unit.id: self._made[unit.id] for unit in self._holdings.units}

    def _summarised(self) -> Iterator[tuple[Unit, Summary]]:
        return ((unit, unit.summary) for unit in self._holdings.units if unit.summary is not None)

    def _task(self, unit: Unit, keys: Keys, around: Surroundings, headings: tuple[MarkedHeading, ...]) -> _Task:
        # What all have in common, and what only others need, is not sent to workers.
        bare = replace(around, knowledge=Knowledge())
        cache = self._holdings.cache
        if self._crew.executor is not None:  # a worker on another machine runs in another folder
            unit, cache = replace(unit, folder=unit.folder.absolute()), cache.absolute()
        unit = replace(unit, summary=None)
        return _Task(unit, keys, bare, headings, self._converter, cache, self._touching.whole)

    def _do(self, tasks: Sequence[_Task]) -> None:
        hold(self._touching)
        if self._crew.copies and self._crew.is_for(len(tasks) - 1):
            load_templates()  # for these workers, and for those that make the pages over all
        for task, done in each_done(tasks, convert, _place, self._crew, self._progress):
            found = self._store.find(task.unit.id, task.keys)
            if done.problems:
                self._made[task.unit.id] = done.problems
            elif isinstance(found, PartedFile):
                self._made[task.unit.id] = ConvertedUnit(task.unit.id, found)
            else:
                self._made[task.unit.id] = (Problem(Code.INTERNAL_ERROR, _place(task), _LOST, WITHOUT),)


def convert(task: _Task) -> Done:
    """Make and keep the pages of a consultation. Raises OSError."""
    with looking_afterwards():
        return _convert(task)


def _convert(task: _Task) -> Done:
    touching = held(task.unit.folder, task.knowledge)
    if touching is None:
        return Done(is_done=False)
    problems = Problems()
    around = replace(task.around, knowledge=touching.knowledge)
    try:
        record = task.unit.whole(touching.knowledge, task.cache)
    except ValueError as error:
        return Done(problems=(internal_error(error, str(task.unit.folder), say("making its pages"), WITHOUT),))
    keep_headings(record, task.headings)
    made = convert_unit(record, around, task.converter, problems)
    if made is not None:
        PageStore(task.cache / PAGES, CONVERTED).keep(task.unit.id, task.keys, *made)
    return Done(memory=memory_used(), problems=tuple(problems))


def _place(task: _Task) -> Place:
    folder = task.unit.folder
    return Place(named(folder.parent.parent, folder))
