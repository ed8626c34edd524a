"""The stages in order: from a folder of content to a `Site`, before anything is published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from generator.annotate import annotate
from generator.decisions import idle_decisions
from generator.earlier_versions import VersionsIn
from generator.failure import internal_error
from generator.knowledge.consultation_folders import (
    CONSULTATIONS,
    SIDECAR,
    SOURCE,
    consultation_folders,
    named,
    read_source,
    source_of,
)
from generator.knowledge.consultation_yml.addresses import report_open
from generator.knowledge.consultation_yml.checked import idle_checked, settle
from generator.knowledge.consultation_yml.checks import check_sidecar
from generator.knowledge.consultation_yml.correction_check import check_corrections
from generator.knowledge.consultation_yml.file import SidecarFile, load_sidecar
from generator.knowledge.consultation_yml.idle_check import check_idle
from generator.knowledge.consultation_yml.reading_check import check_readings
from generator.knowledge.consultation_yml.withholding import check_withholding
from generator.knowledge.content_files import check_tree
from generator.knowledge.load import load_knowledge, official_knowledge
from generator.knowledge.whole_archive import check_archive
from generator.knowledge.yaml.places import KeyPath
from generator.messages.message import Message, say
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.identifiers import slug
from generator.model.knowledge import Knowledge
from generator.model.library import Library, Record, Site
from generator.model.likeness import likeness_of
from generator.model.order import newest_first
from generator.model.text import SourceFile, SourceText
from generator.model.withholding import publishable
from generator.parse import parse
from generator.problems import Problem, Problems
from generator.read import READERS, read
from generator.read.cache import ReadingCache
from generator.render import archive_of, drafts_of_archive, render_consultation, together
from generator.render.summaries.archive import Archive, Surroundings
from generator.render.summaries.summary import Summary
from generator.render.views.draft import Draft
from generator.render.views.summarizing import summary_of

__all__ = [
    "CONSULTATIONS",
    "SIDECAR",
    "SOURCE",
    "WITHOUT",
    "Understood",
    "build",
    "load",
    "read_file",
    "understand_file",
    "understand_folder",
]

WITHOUT = say("with --keep-going the site is built without it")

_T = TypeVar("_T")


@dataclass(frozen=True)
class Understood:
    """What was made of one consultation: its record, None where that failed, and its problems in order of place."""

    record: Record | None
    problems: tuple[Problem, ...] = ()


UnderstandAll = Callable[[Sequence[Path], Knowledge], Iterable[Understood]]
"""Understands the consultations of some folders: one result for each folder, in their order."""


Prepare = Callable[[SourceFile, Problems], SourceFile | None]
"""Makes of a file the one that is read; None, with the reason reported, where it cannot."""


def load(
    content: Path,
    problems: Problems,
    site_url: str | None = None,
    understand_all: UnderstandAll | None = None,
) -> Library:
    """Read, parse and annotate everything in `content`; every problem is collected, none raised.

    `site_url` is the public address of the site, None when it has none yet. `understand_all` decides where and when the
    consultations are understood, not what is found: without it one after the other, here.
    """
    folders, knowledge = opened(content, problems)
    found: list[Record] = []
    for understood in (understand_all or _in_turn)(folders, knowledge):
        problems.extend(understood.problems)
        if understood.record is not None:
            found.append(understood.record)
    check_archive(knowledge, ((likeness_of(each), each.consultation.front) for each in found), problems)
    records = newest_first(found, lambda record: (record.consultation.id, record.consultation.front))
    return Library(records, knowledge, address_of(site_url), tuple(problems))


def opened(content: Path, problems: Problems) -> tuple[Sequence[Path], Knowledge]:
    """The folders of the consultations in `content`, and what editors keep there; every problem is collected."""
    check_tree(content, content.name or ".", problems)
    knowledge = load_knowledge(content, problems)
    return consultation_folders(content, problems), knowledge


def address_of(site_url: str | None) -> str | None:
    """The public address of a site with a slash at the end, None where it has none."""
    return f"{site_url.rstrip('/')}/" if site_url else None


def _in_turn(folders: Sequence[Path], knowledge: Knowledge) -> Iterable[Understood]:
    return map(partial(understand_folder, knowledge=knowledge), folders)


def understand_folder(folder: Path, knowledge: Knowledge, cache: Path | None = None) -> Understood:
    """Read, parse and annotate the consultation of a folder, and compare it with its sidecar.

    `cache` is the folder that keeps the results of readers, or None; it changes only how long reading takes. Raises
    OSError where the machine refuses something.
    """
    file = named(folder.parent.parent, folder)
    problems = Problems()
    record = _guarded(lambda: _record(folder, knowledge, problems, cache), file, say("reading it"), problems)
    return Understood(record, tuple(problems))


def build(library: Library, problems: Problems) -> Site:
    """Render a library: pages in Markdown and the files published beside them.

    A consultation that cannot be rendered is reported and left out of the site.
    """
    summaries = [summarised(record, library.knowledge, problems) for record in library.records]
    archive = archive_of(library, tuple(filter(None, summaries)))
    pairs = [(record, summary) for record, summary in zip(library.records, summaries, strict=True) if summary]
    sites = [site_of(record, archive.surroundings(summary), problems) for record, summary in pairs]
    sound = tuple(record for (record, _), site in zip(pairs, sites, strict=True) if site)
    if len(sound) < len(pairs):  # the others are not to speak of one that is left out
        return build(replace(library, records=sound), problems)
    drafts = archive_drafts(archive, problems, lambda draft: draft)
    over_all = [written(draft, problems) for draft in drafts or ()]
    return Site((), ()) if drafts is None or None in over_all else together(filter(None, (*over_all, *sites)))


def archive_drafts(archive: Archive, problems: Problems, held: Callable[[Draft], _T]) -> tuple[_T, ...] | None:
    """The pages over all consultations before they are written, each as `held` at once; None where that fails."""
    return _guarded(lambda: tuple(map(held, drafts_of_archive(archive))), CONSULTATIONS, say("making pages"), problems)


def written(draft: Draft, problems: Problems) -> Site | None:
    """A page over all consultations and the files beside it; None where they cannot be made, which is reported."""
    return _guarded(draft.site, CONSULTATIONS, say("making pages"), problems)


def summarised(record: Record, knowledge: Knowledge, problems: Problems) -> Summary | None:
    """The summary of a consultation; None where it cannot be made, which is reported."""
    return _guarded(lambda: summary_of(record, knowledge), record.file.name, say("making its pages"), problems)


def site_of(record: Record, around: Surroundings, problems: Problems) -> Site | None:
    """The pages and files of a consultation; None where they cannot be made, which is reported."""
    return of_its_pages(lambda: render_consultation(record, around), record, problems)


def of_its_pages(work: Callable[[], _T], record: Record, problems: Problems) -> _T | None:
    """The result of work on the pages of a consultation; None where it fails, which is reported."""
    return _guarded(work, record.file.name, say("making its pages"), problems)


def _guarded(work: Callable[[], _T], file: str, doing: Message, problems: Problems) -> _T | None:
    """The result of some work on a file; None when it failed, which is reported, so that no file stops the others.

    An OSError is not the fault of the file and is raised.
    """
    try:
        return work()
    except OSError:
        raise
    except Exception as error:
        problems.extend([internal_error(error, file, doing, WITHOUT)])
        return None


def understand(
    file: SourceFile, consultation: str, knowledge: Knowledge, sidecar: SidecarFile, problems: Problems
) -> Record | None:
    """Read, parse and annotate one file; None, with the reason reported, when it cannot be read."""
    return _checked(_made(file, consultation, knowledge, sidecar.sidecar), sidecar, problems)


@dataclass(frozen=True)
class _Made:
    """The consultation of a file (if it could be read), its problems, and the decisions that changed nothing."""

    record: Record | None
    found: tuple[Problem, ...]
    idle: tuple[KeyPath, ...] = ()


def _checked(made: _Made, sidecar: SidecarFile, problems: Problems) -> Record | None:
    problems.extend(made.found)
    record = made.record
    if record is None:
        return None
    doing = say("comparing it with what its editor wrote")
    return _guarded(lambda: _compared(record, made, sidecar, problems), record.file.name, doing, problems)


def _compared(record: Record, made: _Made, sidecar: SidecarFile, problems: Problems) -> Record:
    check_sidecar(sidecar, record.consultation, problems)
    check_withholding(sidecar, record.consultation, problems)
    check_corrections(sidecar, record.consultation, problems)
    check_readings(sidecar, record.consultation, problems)
    idle = (*made.idle, *idle_checked(sidecar.sidecar, record.settled))
    check_idle(sidecar, idle, record, problems)
    return record


def _made(
    file: SourceFile, consultation: str, knowledge: Knowledge, sidecar: Sidecar, cache: Path | None = None
) -> _Made:
    """A pure function of the bytes and of what editors keep, so its result may be kept."""
    problems = Problems()
    source = ReadingCache(cache).read(file, problems) if cache else read(file, problems)
    if source is None:
        return _Made(None, tuple(problems))

    def work() -> _Made:
        reported = Problems()
        try:
            parsed = parse(source, consultation, knowledge, sidecar, reported)
        finally:
            problems.extend(reported)
        record, found = _record_of(parsed, file, knowledge, sidecar, problems)
        return _Made(record, found, idle_decisions(source, record, knowledge, tuple(reported)))

    return _guarded(work, file.name, say("finding out what it holds"), problems) or _Made(None, tuple(problems))


def _record_of(
    parsed: Consultation, file: SourceFile, knowledge: Knowledge, sidecar: Sidecar, problems: Problems
) -> tuple[Record, tuple[Problem, ...]]:
    annotations = annotate(parsed, knowledge, sidecar, problems)
    report_open(sidecar, parsed, problems)
    found, settled = settle(problems, sidecar)
    shown = publishable((doubt.problem for doubt in settled), parsed)
    settled = tuple(replace(doubt, problem=problem) for doubt, problem in zip(settled, shown, strict=True))
    return Record(parsed, file, sidecar, annotations, publishable(found, parsed), settled), found


def _record(folder: Path, knowledge: Knowledge, problems: Problems, cache: Path | None) -> Record | None:
    content = folder.parent.parent
    sidecar = load_sidecar(folder / SIDECAR, named(content, folder / SIDECAR), problems, knowledge)
    path = source_of(folder, READERS, problems)
    file = read_source(path, named(content, path), problems) if path else None
    if file is None:
        return None
    record = _checked(_made(file, folder.name, knowledge, sidecar.sidecar, cache), sidecar, problems)
    return record and VersionsIn(folder, knowledge, cache).of(record, sidecar, problems)


def understand_file(
    path: Path, content: Path | None, problems: Problems, prepare: Prepare | None = None
) -> tuple[Record | None, Knowledge]:
    """Understand any one file, in `content` or not, with the sidecar beside it if there is one.

    Without a folder of content only the official lists are known: no factions, topics or terms.
    """
    knowledge = load_knowledge(content, problems) if content else official_knowledge()
    beside = path.parent / SIDECAR
    sidecar = load_sidecar(beside, beside.as_posix(), problems, knowledge)
    name = path.resolve().parent.name if path.stem == SOURCE else path.stem
    file = _read_named(path, problems)
    file = prepare(file, problems) if file and prepare else file
    record = understand(file, slug(name) or "document", knowledge, sidecar, problems) if file else None
    return record, knowledge


def read_file(path: Path, problems: Problems) -> SourceText | None:
    """Read any one file; None, with the reason reported, when it cannot be read."""
    file = _read_named(path, problems)
    return read(file, problems) if file else None


def _read_named(path: Path, problems: Problems) -> SourceFile | None:
    """A file named on the command line, which may be a link."""
    return read_source(path.resolve(), path.as_posix(), problems)
