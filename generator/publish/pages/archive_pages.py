"""The pages over all consultations as files of the site: each is kept, and made again when it or its look changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.knowledge.consultation_folders import CONSULTATIONS
from generator.messages.message import Message, say
from generator.model.identifiers import CONSULTATIONS as OF_CONSULTATIONS
from generator.pipeline import written
from generator.problems import Place, Problems
from generator.publish.assembly.converted import Converted, as_values, of_values
from generator.publish.assembly.converter import Converter
from generator.publish.assembly.shell_maker import ShellMaker
from generator.publish.assembly.site_folder import SiteFolder
from generator.publish.outcome.progress import Progress
from generator.publish.pages import parted_files
from generator.publish.pages.archive_drafts import KeyedDraft
from generator.publish.pages.kept_middles import NO_MIDDLES, KnownMiddles
from generator.publish.pages.kept_pages import KeptPages, made_pages
from generator.publish.pages.keys import digest_of, whole_program_version
from generator.publish.pages.labour import each_done
from generator.publish.pages.parted_files import PartedFile
from generator.publish.pages.spare import Spare
from generator.publish.pages.store import DAMAGED, PAGES, Keys, Layer, PageStore, beside
from generator.publish.units.crew import Crew
from generator.publish.units.work import Done, memory_used
from generator.read.kept_files import remove_all
from generator.verify.built import reader

FOLDER = "archive"
"""In the folder that keeps results."""

_LAYER = Layer(".page", (say("program changed"), say("look changed"), say("page changed")))
_LOOK = 1
_NOT_KEPT = say("not to be kept with these templates")
# To hand out each page alone takes longer than to make it.
_AT_ONCE = 8


def forget_pages(cache: Path) -> None:
    """Remove all pages that are kept, as far as the machine allows."""
    for name in (FOLDER, PAGES):
        remove_all(cache / name)


@dataclass(frozen=True)
class _Bench:
    """What pages are made with, in this process and in the workers that are copies of it."""

    drafts: Sequence[KeyedDraft]
    version: str
    look: str
    converter: Converter
    maker: ShellMaker
    store: PageStore

    def kept(self, number: int) -> KeptPages | Message:
        """A page as it is kept, or why there is none."""
        each = self.drafts[number]
        found = self.store.find(each.identity, self._keys(each))
        if not isinstance(found, PartedFile):
            return found
        if found.facts["rendered"]:  # it may show what none of its keys hold
            return _NOT_KEPT
        return KeptPages(found) if _is_whole(found, each) else DAMAGED

    def just_made(self, number: int) -> KeptPages:
        """A page that was made. Raises OSError where it is not there."""
        each = self.drafts[number]
        found = self.store.find(each.identity, self._keys(each))
        if not isinstance(found, PartedFile):
            raise OSError(say("{file} was written, and cannot be read", file=each.file))
        return KeptPages(found)

    def make(self, number: int, problems: Problems) -> None:
        """Make a page and keep it; what stops it is reported."""
        each = self.drafts[number]
        page = each.page
        middles = NO_MIDDLES
        if before := self._made_before(each):
            converted, attached, middles = before
        else:
            site = written(each.draft(), problems)
            if site is None:
                return
            (page,) = site.pages
            converted = self.converter.convert(page)
            attached = {file.path: file.data for file in site.attachments}
        rendered = self.maker.rendered
        data = self.maker.file_of(page, converted)
        facts, parts = made_pages({each.file: data}, scripts=attached, before=middles)
        facts["rendered"] = self.maker.rendered > rendered
        facts["content"] = _content(data, converted)
        folder = beside(self.store.path(each.identity, self._keys(each)))
        parted_files.write_beside(folder, (data, *attached.values()))
        self.store.keep(each.identity, self._keys(each), facts, parts)

    def _made_before(self, each: KeyedDraft) -> tuple[Converted, dict[str, bytes], KnownMiddles] | None:
        """What the Markdown of a page became, and the files beside it, where it was made in another frame.

        And what was found in its middle then.
        """
        found = self.store.find_alike(each.identity, self._keys(each), _LOOK)
        if found is None or found.facts["content"] is None or not _is_whole(found, each):
            return None
        begin, end, toc = found.facts["content"]
        read = reader(beside(found.path))
        _, *names = (pages := KeptPages(found)).digests
        attached = {name: read(str(number)) for number, name in enumerate(names, 1)}
        return Converted(read("0")[begin:end].decode("utf-8"), of_values(toc)), attached, pages.middles()

    def _keys(self, each: KeyedDraft) -> Keys:
        return self.version, self.look, each.key


def _content(data: bytes, converted: Converted) -> tuple[int, int, list[Any]] | None:
    """Where the HTML of a page stands in its file, in bytes, and its headings; None where it is not there as it is."""
    try:
        html = converted.html.encode("utf-8")
    except UnicodeEncodeError:
        return None
    begin = data.find(html)
    return (begin, begin + len(html), as_values(converted.toc)) if begin >= 0 else None


def kept_files(pages: KeptPages) -> Iterator[tuple[str, str]]:
    """The files of pages by their paths in the site, and where each is kept."""
    folder = beside(pages.file.path)
    return ((name, f"{folder}/{number}") for number, name in enumerate(pages.digests))


def kept_folders(made: Iterable[KeptPages]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The folders at the top of a site that hold nothing but these pages, and where their files are kept, by path."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for name, kept in (each for pages in made for each in kept_files(pages)):
        top, slash, _ = name.partition("/")
        if slash and f"{top}/" != OF_CONSULTATIONS:
            found[top][name] = kept
    yield from found.items()


def _is_whole(found: PartedFile, draft: KeyedDraft) -> bool:
    digests = KeptPages(found).digests
    if digests.keys() != {draft.file, *draft.beside}:
        return False
    try:
        read = reader(beside(found.path))
        return all(sha256(read(str(number))).hexdigest() == known for number, known in enumerate(digests.values()))
    except OSError:
        return False


_benches: list[_Bench] = []


class ArchivePages:
    """Makes and keeps pages in `cache`. `look` is a digest of all that their frames follow from."""

    def __init__(self, cache: Path, converter: Converter, look: str, crew: Crew, progress: Progress) -> None:
        self._store = PageStore(cache / FOLDER, _LAYER)
        self._converter, self._look = converter, look
        self._version = digest_of((whole_program_version(), str(converter)))
        # Workers elsewhere have no drafts, which are much to send.
        self._crew = crew if crew.copies else Crew(1)
        self._progress = progress

    def put(
        self, drafts: Sequence[KeyedDraft], folder: SiteFolder, spare: Spare, maker: ShellMaker, problems: Problems
    ) -> list[KeptPages]:
        """Put pages into a site, those that wait in `spare` as they are; what stops one is reported.

        Raises OSError and whatever templates raise.
        """
        found = self._found(drafts, maker, problems)
        ordered = [pages for _, pages in sorted(found.items())]
        there = {file for path, kept in kept_folders(ordered) for file in spare.take(path, folder, kept)}
        with self._progress as progress:
            progress.place(len(ordered))
            for pages in ordered:
                for name, kept in kept_files(pages):
                    if name not in there and not folder.link(name, kept):
                        folder.write(name, Path(kept).read_bytes())
                progress.step()
        self._store.remove_unused({pages.file.path.parent.name for pages in found.values()})
        return ordered

    def _found(self, drafts: Sequence[KeyedDraft], maker: ShellMaker, problems: Problems) -> dict[int, KeptPages]:
        """The pages by the numbers of their drafts: those that are kept, and the others made again."""
        bench = _Bench(drafts, self._version, self._look, self._converter, maker, self._store)
        found: dict[int, KeptPages] = {}
        reasons: dict[int, Message] = {}
        with self._progress as progress:
            progress.look(len(drafts))
            for number in range(len(drafts)):
                progress.step()
                kept = bench.kept(number)
                if isinstance(kept, KeptPages):
                    found[number] = kept
                else:
                    reasons[number] = kept
            progress.begin(len(found), len(drafts))
            for number in self._made(tuple(reasons), bench, problems):
                found[number] = bench.just_made(number)
            told = list(reasons.values())
            progress.end({reason: told.count(reason) for reason in dict.fromkeys(told)})
        return found

    def _made(self, missing: Sequence[int], bench: _Bench, problems: Problems) -> Iterator[int]:
        """The numbers of the pages that were made."""
        tasks = [missing[start : start + _AT_ONCE] for start in range(0, len(missing), _AT_ONCE)]
        _benches[:] = [bench]
        try:
            for task, done in each_done(tasks, make, _place, self._crew, self._progress):
                self._progress.step(len(task) - 1)
                problems.extend(done.problems)
                if not done.problems:
                    yield from task
        finally:
            _benches.clear()


def make(numbers: Sequence[int]) -> Done:
    """Make and keep the pages with these numbers. Raises OSError and whatever templates raise."""
    if not _benches:
        return Done(is_done=False)
    problems = Problems()
    for number in numbers:
        _benches[0].make(number, problems)
    return Done(memory=memory_used(), problems=tuple(problems))


def _place(_: object) -> Place:
    return Place(CONSULTATIONS)
