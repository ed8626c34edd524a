"""The stages in order: what a folder of content becomes, before anything is published."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from generator.annotate import annotate
from generator.decisions import idle_decisions
from generator.knowledge.checked import check_checked, settle
from generator.knowledge.correction_check import check_corrections
from generator.knowledge.idle_check import check_idle
from generator.knowledge.load import load_knowledge, official_knowledge
from generator.knowledge.places import KeyPath
from generator.knowledge.sidecar import SidecarFile, load_sidecar
from generator.knowledge.sidecar_check import check_sidecar
from generator.knowledge.withholding import check_withholding
from generator.model.identifiers import slug
from generator.model.knowledge import Knowledge
from generator.model.library import Library, Record, Site
from generator.model.sidecar import Sidecar
from generator.model.text import SourceFile, SourceText
from generator.model.withholding import publishable
from generator.parse import parse
from generator.problems import Code, Place, Problem, Problems
from generator.read import READERS, read
from generator.read.cache import ReadingCache
from generator.render import render

CONSULTATIONS = "consultations"
SIDECAR = "consultation.yml"
SOURCE = "source"
# In the folder of a project: what readers gave, kept so that only what changed is read again.
READINGS = Path(".cache") / "read"
# So many consultations stay understood in memory: a preview re-reads only what changed.
REMEMBERED = 4096


def load(content: Path, problems: Problems, site_url: str | None = None, cache: Path | None = None) -> Library:
    """Read, parse and annotate everything in `content`; every problem is collected, none raised.

    `site_url` is the public address of the site, None when it has none yet. `cache` is the folder that keeps what
    readers gave, None for none; it changes how long reading takes and nothing else.
    """
    knowledge = load_knowledge(content, problems)
    folders = _folders(content, problems)
    found = [record for folder in folders if (record := _record(folder, knowledge, problems, cache))]
    _check_same_document(found, problems)
    found.sort(key=lambda record: record.consultation.id)
    found.sort(key=lambda record: str(record.consultation.front.dates.latest or ""), reverse=True)
    address = f"{site_url.rstrip('/')}/" if site_url else None
    return Library(tuple(found), knowledge, address, tuple(problems))


def build(library: Library) -> Site:
    """Render a library: pages in Markdown and the files published beside them."""
    return render(library)


def understand(
    file: SourceFile, consultation: str, knowledge: Knowledge, sidecar: SidecarFile, problems: Problems
) -> Record | None:
    """Read, parse and annotate one file; None, with the reason reported, when it cannot be read."""
    return _checked(_understood(file, consultation, knowledge, sidecar.sidecar), sidecar, problems)


@dataclass(frozen=True)
class _Understood:
    """What a file was understood as, if it could be read, what was reported, and which decisions changed nothing."""

    record: Record | None
    found: tuple[Problem, ...]
    idle: tuple[KeyPath, ...] = ()


def _checked(understood: _Understood, sidecar: SidecarFile, problems: Problems) -> Record | None:
    record = understood.record
    problems.extend(understood.found)
    if record:
        check_sidecar(sidecar, record.consultation, problems)
        check_withholding(sidecar, record.consultation, problems)
        check_corrections(sidecar, record.consultation, problems)
        check_checked(sidecar, record.settled, problems)
        check_idle(sidecar, understood.idle, problems)
    return record


@lru_cache(maxsize=REMEMBERED)
def _understood(
    file: SourceFile, consultation: str, knowledge: Knowledge, sidecar: Sidecar, cache: Path | None = None
) -> _Understood:
    """A pure function of the bytes and of what editors keep: hence its result may be kept."""
    problems = Problems()
    source = ReadingCache(cache).read(file, problems) if cache else read(file, problems)
    if source is None:
        return _Understood(None, tuple(problems))
    parsed = parse(source, consultation, knowledge, sidecar, problems)
    annotations = annotate(parsed, knowledge, sidecar, problems)
    found, settled = settle(problems, sidecar)
    shown = publishable((doubt.problem for doubt in settled), parsed)
    settled = tuple(replace(doubt, problem=problem) for doubt, problem in zip(settled, shown, strict=True))
    record = Record(parsed, file, sidecar, annotations, publishable(found, parsed), settled)
    return _Understood(record, found, idle_decisions(source, record, knowledge))


def _folders(content: Path, problems: Problems) -> list[Path]:
    base = content / CONSULTATIONS
    folders = sorted(path for path in base.iterdir() if path.is_dir()) if base.is_dir() else []
    if not folders:
        place = Place(_name(content, base))
        problems.report(Code.MISSING_FILE, place, "there is no consultation", f"add a folder with a {SOURCE} file")
    return folders


def _record(folder: Path, knowledge: Knowledge, problems: Problems, cache: Path | None) -> Record | None:
    content = folder.parent.parent
    if not _is_id(folder.name):
        advice = "use lower-case letters, digits and hyphens only, for it becomes an address"
        problems.report(
            Code.INVALID_VALUE, Place(_name(content, folder)), f"“{folder.name}” cannot be an id", advice, folder.name
        )
        return None
    sidecar = load_sidecar(folder / SIDECAR, _name(content, folder / SIDECAR), problems, knowledge)
    path = _source(folder, problems)
    if path is None:
        return None
    file = _read_bytes(path, _name(content, path), problems)
    if file is None:
        return None
    return _checked(_understood(file, folder.name, knowledge, sidecar.sidecar, cache), sidecar, problems)


def _source(folder: Path, problems: Problems) -> Path | None:
    content = folder.parent.parent
    found = sorted(path for path in folder.iterdir() if path.stem == SOURCE and path.is_file())
    place = Place(_name(content, folder))
    if not found:
        known = ", ".join(sorted(READERS))
        problems.report(Code.MISSING_FILE, place, f"there is no {SOURCE} file", f"add {SOURCE} with one of: {known}")
    elif len(found) > 1:
        names = ", ".join(path.name for path in found)
        problems.report(Code.DUPLICATE_ID, place, f"two consultations with one id: {names}", "keep one of the files")
    return found[0] if len(found) == 1 else None


def _check_same_document(records: list[Record], problems: Problems) -> None:
    """Report the same document under two ids: the same official id, or the same words."""
    seen: dict[str, Record] = {}
    for record in records:
        keys = [_printed_id(record), " ".join(record.consultation.source.text.split())]
        for key in filter(None, keys):
            first = seen.setdefault(key, record)
            if first is not record:
                message = f"this is the same document as “{first.consultation.id}”"
                problems.report(Code.DUPLICATE_ID, Place(record.file.name), message, "remove one of the two")
                break


def _printed_id(record: Record) -> str | None:
    """The id of the official publication, as the editor or the document gives it; not one made of its numbers."""
    found = record.consultation.front.official_id
    return (
        found if found and (found == record.sidecar.official_id or found in record.consultation.source.text) else None
    )


def _is_id(name: str) -> bool:
    return all(part.isalnum() and part.isascii() and part == part.lower() for part in name.split("-"))


def _name(content: Path, path: Path) -> str:
    return path.relative_to(content.parent).as_posix()


def understand_file(path: Path, content: Path | None, problems: Problems) -> tuple[Record | None, Knowledge]:
    """Understand any one file, in `content` or not, with the sidecar beside it if there is one.

    Without a folder of content only the official lists are known: no faction, topic or term is.
    """
    knowledge = load_knowledge(content, problems) if content else official_knowledge()
    beside = path.parent / SIDECAR
    sidecar = load_sidecar(beside, beside.as_posix(), problems, knowledge)
    name = path.resolve().parent.name if path.stem == SOURCE else path.stem
    file = _read_bytes(path, path.as_posix(), problems)
    record = understand(file, slug(name) or "document", knowledge, sidecar, problems) if file else None
    return record, knowledge


def read_file(path: Path, problems: Problems) -> SourceText | None:
    """Read any one file; None, with the reason reported, when it cannot be read."""
    file = _read_bytes(path, path.as_posix(), problems)
    return read(file, problems) if file else None


def _read_bytes(path: Path, name: str, problems: Problems) -> SourceFile | None:
    try:
        return SourceFile(name, path.read_bytes())
    except OSError as error:
        problems.report(Code.UNREADABLE, Place(name), f"the file cannot be read: {error.strerror}")
        return None
