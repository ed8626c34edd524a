"""The pages of all consultations as files of the site: those that are kept as they are, the others made again."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from generator.failure import internal_error
from generator.garbage import looking_afterwards
from generator.knowledge.consultation_folders import named
from generator.messages.message import Message, say
from generator.model.akoma_ntoso_names import akoma_ntoso_path
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.knowledge import Knowledge
from generator.model.ledger import ledger
from generator.model.version_paths import is_of_version
from generator.pipeline import WITHOUT
from generator.problems import Place, Problems
from generator.publish.assembly.assembling import assemble as filled
from generator.publish.assembly.shell_maker import ShellMaker
from generator.publish.assembly.shells import Shells
from generator.publish.outcome.progress import Progress
from generator.publish.pages import parted_files
from generator.publish.pages.assembled_unit import AssembledUnit, listed
from generator.publish.pages.converted_unit import ConvertedUnit
from generator.publish.pages.converting import ConvertedPages
from generator.publish.pages.kept_middles import NO_MIDDLES, KnownMiddles
from generator.publish.pages.kept_pages import KeptPages, made_pages
from generator.publish.pages.labour import each_done
from generator.publish.pages.parted_files import PartedFile
from generator.publish.pages.seen_files import SEEN, SeenFiles
from generator.publish.pages.spare import FOLDER as FORMER
from generator.publish.pages.spare import Spare
from generator.publish.pages.store import DAMAGED, PAGES, Keys, Layer, PageStore, beside
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import Unit
from generator.publish.units.keys import inputs_of
from generator.publish.units.touching import Touching
from generator.publish.units.work import Done, held, hold, memory_used
from generator.verify.akoma_ntoso_words import AKOMA_NTOSO, akoma_ntoso_words
from generator.verify.shown_words import ShownWords, shown_words
from generator.verify.withheld import others_mentioned
from generator.verify.words import WordCount, check_shown_words

ASSEMBLED = Layer(".site", (say("look changed"), say("pages changed")))
_LOOK = 0  # its place among the keys

_WHY = {False: say("not as promised"), True: say("not to be kept with these templates")}

_makers: list[ShellMaker] = []  # of this process, and of the workers that are copies of it


@dataclass(frozen=True, eq=False)
class _Task:
    """A consultation whose pages are to be filled into their frames; MkDocs builds those of `left`, paths of sources.

    `shells` are for a worker that is no copy of this process.
    """

    unit: Unit
    pages: ConvertedUnit
    keys: Keys
    left: frozenset[str]
    cache: Path
    knowledge: str
    shells: Shells | None


class AssembledPages:
    """Has the pages of all consultations made. `look` is a digest of all that their frames follow from."""

    def __init__(self, made: ConvertedPages, look: str, left: Collection[str], crew: Crew, progress: Progress) -> None:
        self._made, self._look, self._left = made, look, frozenset(left)
        self._crew, self._progress = crew, progress
        self._cache = made.holdings.cache
        self._store = PageStore(self._cache / PAGES, ASSEMBLED)
        self._touching = Touching(made.holdings.knowledge)
        self._seen = SeenFiles(self._cache / SEEN)

    def units(self, maker: ShellMaker, problems: Problems) -> tuple[AssembledUnit, ...]:
        """All of them, in order; what stops one is reported. Raises OSError and DamagedError."""
        found: dict[str, AssembledUnit] = {}
        tasks: list[_Task] = []
        reasons: list[Message] = []
        with self._progress:
            self._progress.look(len(self._made.units))
            for unit, pages in zip(self._made.holdings.units, self._made.units, strict=True):
                self._progress.step()
                keys = (self._look, pages.file.digest)
                kept = self._find(unit, pages, keys)
                if isinstance(kept, AssembledUnit) and kept.is_faultless and not kept.is_rendered:
                    found[unit.id] = kept
                else:
                    reasons.append(kept if isinstance(kept, Message) else _WHY[kept.is_rendered])
                    tasks.append(self._task(unit, pages, keys, maker))
            self._progress.begin(len(found), len(self._made.units))
            found |= self._done(tasks, maker, problems)
            self._progress.end({reason: reasons.count(reason) for reason in dict.fromkeys(reasons)})
        self._store.remove_unused({unit.id for unit in self._made.holdings.units})
        return tuple(found[unit.id] for unit in self._made.holdings.units if unit.id in found)

    def _find(self, unit: Unit, pages: ConvertedUnit, keys: Keys) -> AssembledUnit | Message:
        file = self._store.find(unit.id, keys)
        if not isinstance(file, PartedFile):
            return file
        found = AssembledUnit(file, replace(unit, summary=None), pages)
        return found if self._seen.are_same(file) or found.is_whole() else DAMAGED

    def _task(self, unit: Unit, pages: ConvertedUnit, keys: Keys, maker: ShellMaker) -> _Task:
        is_copy = self._crew.executor is None
        cache, folder = (self._cache, unit.folder) if is_copy else (self._cache.absolute(), unit.folder.absolute())
        bare = replace(unit, summary=None, folder=folder)
        shells = None if is_copy else maker.shells
        return _Task(bare, pages, keys, self._left, cache, self._touching.whole, shells)

    def _done(self, tasks: Sequence[_Task], maker: ShellMaker, problems: Problems) -> dict[str, AssembledUnit]:
        made: dict[str, AssembledUnit] = {}
        hold(self._touching)
        _makers[:] = [maker]
        try:
            for task, done in each_done(tasks, assemble, _place, self._crew, self._progress):
                problems.extend(done.problems)
                file = self._store.find(task.unit.id, task.keys)
                if isinstance(file, PartedFile):
                    made[task.unit.id] = AssembledUnit(file, task.unit, task.pages)
        finally:
            _makers.clear()
        return made


def assemble(task: _Task) -> Done:
    """Make and keep the files of a consultation's pages. Raises OSError and DamagedError."""
    with looking_afterwards():
        return _assemble(task)


def _assemble(task: _Task) -> Done:
    touching = held(task.unit.folder, task.knowledge)
    before = _rendered()
    files = _files(task)
    if touching is None or files is None:
        return Done(is_done=False)
    attached = {each.path: each.data for each in task.pages.attachments()}
    store = PageStore(task.cache / PAGES, ASSEMBLED)
    try:
        source = _source(task)
        facts, parts = made_pages(files, {**attached, **source}, before=_made_before(store, task))
        facts["attached"] = [(path, sha256(data).hexdigest()) for path, data in attached.items()]
        facts |= _witnessed(task, touching.knowledge, files, {**attached, **source})
    except ValueError as error:
        return Done(problems=(internal_error(error, str(task.unit.folder), say("making its pages"), WITHOUT),))
    facts["rendered"] = _rendered() > before
    folder = beside(store.path(task.unit.id, task.keys))
    parted_files.write_beside(folder, (*files.values(), *attached.values()))
    store.keep(task.unit.id, task.keys, facts, parts)
    place = consultation_path(task.unit.id).rstrip("/")
    Spare(task.cache / FORMER).make(place, {name: f"{folder}/{n}" for n, name in enumerate((*files, *attached))})
    return Done(memory=memory_used())


def _made_before(store: PageStore, task: _Task) -> KnownMiddles:
    """What was found in the middles of the same pages, as they were made in other frames."""
    found = store.find_alike(task.unit.id, task.keys, _LOOK)
    return KeptPages(found).middles() if found else NO_MIDDLES


def _rendered() -> int:
    """How many pages only the templates themselves could make; a worker that is no copy makes none of these."""
    return _makers[0].rendered if _makers else 0


def _files(task: _Task) -> dict[str, bytes] | None:
    """The files of the pages by their paths; None where a frame is not known here."""
    files: dict[str, bytes] = {}
    for page, converted in zip(task.pages.pages, task.pages.converted(), strict=True):
        if page.file in task.left:
            continue
        if _makers:
            data: bytes | None = _makers[0].file_of(page, converted)
        else:
            data = filled(page, converted, task.shells) if task.shells else None
        if data is None:
            return None
        files[f"{page.path}index.html"] = data
    return files


def _witnessed(
    task: _Task, knowledge: Knowledge, files: dict[str, bytes], further: dict[str, bytes]
) -> dict[str, object]:
    """What witnesses find in the pages of a consultation, and in its `further` files, alone."""
    identity, problems = task.unit.id, Problems()
    full_text = files.get(f"{full_text_path(identity)}index.html")
    counted = None
    if full_text is not None:
        count = _counted(task, knowledge, shown_words(full_text.decode("utf-8")), problems)
        counted = (count.in_source, count.on_page, count.in_ledger)
    _witness_versions(task, knowledge, files, problems)
    if document := further.get(akoma_ntoso_path(identity)):
        _counted(task, knowledge, akoma_ntoso_words(document), problems, AKOMA_NTOSO)
    secrets = task.pages.secrets()
    every = {**files, **further}
    looked = {name: others_mentioned(identity, name, data, secrets) for name, data in every.items()}
    telling = [(name, sorted(others), held) for name, (others, held) in looked.items() if others or held]
    return {"words": counted, "problems": [listed(each) for each in problems], "mentions": telling}


def _counted(task: _Task, knowledge: Knowledge, shown: ShownWords, problems: Problems, *form: Message) -> WordCount:
    """The words of the document; the whole record is read only where these are not the words that are wanted."""
    wanted = task.pages.wanted_words()
    if wanted and (count := wanted.count_shown(shown)):
        return count
    consultation = task.unit.whole(knowledge, task.cache).consultation
    return check_shown_words(consultation.source, ledger(consultation), shown, problems, *form)


def _witness_versions(task: _Task, knowledge: Knowledge, files: dict[str, bytes], problems: Problems) -> None:
    """Compare the text of each version with its document; the whole record is read only where there are several."""
    if any(is_of_version(page.path) for page in task.pages.pages):
        for page, consultation in task.unit.whole(knowledge, task.cache).texts_of_versions():
            if (html := files.get(f"{page}index.html")) is not None:
                shown = shown_words(html.decode("utf-8"))
                check_shown_words(consultation.source, ledger(consultation), shown, problems)


def _source(task: _Task) -> dict[str, bytes]:
    """The source by its path in the site, where it is published as it is. Raises ValueError where it changed."""
    if task.pages.source is None:
        return {}
    path, digest = task.pages.source
    inputs = inputs_of(task.unit.folder)
    if inputs is None or sha256(inputs.file.data).hexdigest() != digest:
        raise ValueError(f"{task.unit.id} changed while it was built")
    return {path: inputs.file.data}


def _place(task: _Task) -> Place:
    folder = task.unit.folder
    return Place(named(folder.parent.parent, folder))


def left_to_mkdocs(pages: Iterator[str], builds: Collection[str]) -> frozenset[str]:
    """The sources of pages that MkDocs builds."""
    return frozenset(pages) & frozenset(builds)
