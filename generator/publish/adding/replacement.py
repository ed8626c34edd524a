"""Puts a new version of a document into content/: the one before it stays beside it, and every address stays, too."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.knowledge.consultation_folders import named
from generator.knowledge.consultation_yml.addresses import addresses_of
from generator.knowledge.consultation_yml.file import SidecarFile, load_sidecar
from generator.knowledge.versions_yml.file import FILE, version_folder
from generator.knowledge.versions_yml.ids import KeptIds, kept_ids
from generator.knowledge.versions_yml.passages import Passages, with_ids
from generator.knowledge.yaml.suggestion import did_you_mean
from generator.messages.message import Message, joined, say, say_number
from generator.model.consultation import Consultation
from generator.model.library import Library, Record
from generator.model.recognition import FILE as RECOGNISED
from generator.model.text import SourceFile
from generator.pipeline import CONSULTATIONS, SIDECAR, SOURCE, understand
from generator.problems import Code, Place, Problems, printable
from generator.publish.adding.sidecar_text import with_keys
from generator.publish.adding.versions_text import Reason, with_version
from generator.publish.disk.build_lock import BuildLock
from generator.publish.disk.removal import remove
from generator.read.kept_files import write_whole

__all__ = ["Reason", "Replacement", "found_record", "replace_document"]

_log = logging.getLogger(__name__)
_WHY_IDS = "Of a new version: what has another number now keeps the id that it was published under."
_WHY_ADDRESSES = "Published addresses, for ever: the build stops when one would lead to other words."


@dataclass(frozen=True)
class Replacement:
    """A version that now stands in content/: its number, its folder, and what became of all ids."""

    version: int
    folder: Path
    ids: KeptIds
    old: Consultation
    new: Consultation

    def report(self) -> Iterator[Message]:
        """What was kept, moved, changed, is new and gone, a line for each; doubts say what to look at."""
        before, now = Passages(self.old).words_at, Passages(self.new).words_at
        kept = self.ids.kept
        changed = [each.id for each in kept if before[each.id] != now.get(each.id)]
        yield say_number(
            len(kept),
            "version {version}: {number} passage kept its id, {changed} of them with other words",
            "version {version}: {number} passages kept their ids, {changed} of them with other words",
            version=self.version,
            changed=len(changed),
        )
        for plain, identity in self.ids.ids.items():
            if identity not in self.ids.new:
                yield say("moved: what the document now numbers {plain} keeps the id {id}", plain=plain, id=identity)
        yield from (say("changed: {id}", id=identity) for identity in changed)
        yield from (say("new: {id}", id=identity) for identity in self.ids.new)
        yield from (say("gone: {id}", id=identity) for identity in self.ids.gone)
        for each in self.ids.doubts:
            yield say(
                "doubt: is {id} the same passage in both versions? {likeness:.0%} of the words are the same; "
                "if not, change ids in {file}",
                id=each.id,
                likeness=each.likeness,
                file=SIDECAR,
            )


def replace_document(
    file: SourceFile, library: Library, content: Path, reason: Reason, problems: Problems
) -> Replacement | None:
    """Put a new version in the place of a document; None, with the reason reported, where that cannot be.

    Raises OSError.
    """
    record = found_record(reason.consultation, library, Place(file.name), problems)
    if record is None:
        return None
    new = _understood(file, record, library, content, problems)
    if new is None or not _may_replace(file, record, new, reason, problems):
        return None
    version = record.versions.newest + 1
    earlier = (*(each.consultation for each in record.earlier), record.consultation)
    ids = kept_ids(earlier, new, version)
    folder = content / CONSULTATIONS / record.consultation.id
    made = with_ids(new, ids.ids)
    with BuildLock(content / f".{CONSULTATIONS}-lock", _log.info):
        _put(folder, file, record, reason, _sidecar(folder, ids, made))
    return Replacement(version, folder, ids, record.consultation, made)


def found_record(consultation: str, library: Library, place: Place, problems: Problems) -> Record | None:
    """The document of a consultation; None, which is reported, where there is none without errors."""
    record = next((each for each in library.records if each.consultation.id == consultation), None)
    if record is None:
        message = say("there is no document “{consultation}” that can be read", consultation=printable(consultation))
        named = did_you_mean(consultation, [each.consultation.id for each in library.records])
        how = say("give the name of its folder in content/consultations; `generator check` says what is wrong there")
        advice = joined((named, how))
        problems.report(Code.MISSING_FILE, place, message, advice, consultation)
    return record


def _understood(
    file: SourceFile, record: Record, library: Library, content: Path, problems: Problems
) -> Consultation | None:
    """The new version with the ids that its numbers give: what its editor wrote counts, but for ids and addresses."""
    path = content / CONSULTATIONS / record.consultation.id / SIDECAR
    found = load_sidecar(path, named(content, path), Problems(), library.knowledge)
    bare = SidecarFile(found.sidecar.model_copy(update={"ids": {}, "addresses": None}), found.places, found.text)
    heard = Problems()
    made = understand(file, record.consultation.id, library.knowledge, bare, heard)
    if made is None:
        problems.extend(heard.errors)
    return made.consultation if made else None


def _may_replace(file: SourceFile, record: Record, new: Consultation, reason: Reason, problems: Problems) -> bool:
    place = Place(file.name)
    if record.versions.withdrawn:
        message = say("the document was withdrawn")
        problems.report(Code.INVALID_VALUE, place, message, say("take `withdrawn` out of its {file} first", file=FILE))
    elif new.source.text.split() == record.consultation.source.text.split():
        message = say(
            "this document has the words that stand in content/ already, as “{consultation}”",
            consultation=record.consultation.id,
        )
        problems.report(Code.DUPLICATE_ID, place, message, say("nothing was replaced"))
    newest = record.versions.versions[-1].day if record.versions.versions else None
    if newest and reason.day < newest:
        message = say(
            "the day of the new version, {day}, is before that of the version it replaces, {newest}",
            day=reason.day,
            newest=newest,
        )
        problems.report(
            Code.INVALID_VALUE, place, message, say("give the day since which it is on the site with --date")
        )
    return not problems.errors


def _sidecar(folder: Path, ids: KeptIds, made: Consultation) -> str:
    """The sidecar of the new version: what its editor wrote, with ids and addresses as they now are."""
    path = folder / SIDECAR
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    given = {"ids": (_WHY_IDS, ids.ids), "addresses": (_WHY_ADDRESSES, addresses_of(made))}
    try:
        return with_keys(text, given)
    except yaml.YAMLError as error:
        raise ValueError(f"{path} was changed meanwhile") from error


def _put(folder: Path, file: SourceFile, record: Record, reason: Reason, sidecar: str) -> None:
    """Write all files, in an order in which nothing is lost by who stops it; what is begun is an error of the build."""
    version = record.versions.newest
    kept = version_folder(folder, version)
    staged = kept.with_name(f".{version}.adding")
    before = folder / f"{SOURCE}{record.file.suffix}"
    try:
        staged.mkdir(parents=True)
        (staged / before.name).write_bytes(record.file.data)
        if (folder / SIDECAR).is_file():
            (staged / SIDECAR).write_bytes((folder / SIDECAR).read_bytes())
        if record.file.recognised is not None:
            (staged / RECOGNISED).write_bytes(record.file.recognised)
        staged.rename(kept)
    finally:
        remove(staged)
    written = with_version(folder / FILE, record, reason)
    write_whole(folder / FILE, written.encode("utf-8"))
    write_whole(folder / SIDECAR, sidecar.encode("utf-8"))
    if file.recognised is not None:
        write_whole(folder / RECOGNISED, file.recognised)
    after = folder / f"{SOURCE}{file.suffix}"
    write_whole(after, file.data)
    if after != before:
        before.unlink()
    if file.recognised is None:
        (folder / RECOGNISED).unlink(missing_ok=True)
