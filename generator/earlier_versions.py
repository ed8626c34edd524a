"""Understands the earlier versions of a document, which stand in a folder beside the newest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from generator.annotate import annotate
from generator.knowledge.consultation_folders import SIDECAR, named, recognised_beside
from generator.knowledge.consultation_yml.file import SidecarFile, load_sidecar
from generator.knowledge.content_files import is_ordinary
from generator.knowledge.versions_yml.check import check_ids, check_kept
from generator.knowledge.versions_yml.file import FILE, load_versions, source_of_version, version_folder
from generator.messages.message import say
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.text import SourceFile
from generator.model.withdrawn import withdrawn
from generator.parse import parse
from generator.problems import Code, Place, Problems
from generator.read import READERS, read
from generator.read.cache import ReadingCache

# What editors take out of their lists later is no mistake in what they wrote then.
_OF_THEN = frozenset({Code.UNKNOWN_TOPIC, Code.UNKNOWN_FACTION, Code.UNKNOWN_TERM})


@dataclass(frozen=True)
class VersionsIn:
    """The versions of the document in a folder. `cache` is the folder that keeps the results of readers, or None."""

    folder: Path
    knowledge: Knowledge
    cache: Path | None = None

    def of(self, record: Record, file: SidecarFile, problems: Problems) -> Record:
        """The record of the newest version with those before it; reports what is wrong, and addresses that would move.

        Raises OSError.
        """
        versions = load_versions(self.folder, self._named(self.folder / FILE), problems)
        check_ids(file, record.consultation, problems)
        found = []
        for version in versions.versions[:-1]:
            understood = self._understood(version_folder(self.folder, version.version), problems)
            if understood is None:
                return record
            found.append(understood)
        earlier = tuple(each.consultation for each in found)
        check_kept(file, earlier, record.consultation, versions.newest, problems)
        made = replace(record, versions=versions, earlier=tuple(found))
        return withdrawn(made) if versions.withdrawn else made

    def _named(self, path: Path) -> str:
        return named(self.folder.parent.parent, path)

    def _understood(self, place: Path, problems: Problems) -> Record | None:
        """What is understood of one earlier version; its doubts are those of its time, and are not reported again."""
        path = source_of_version(place, READERS)
        if path is None:
            message = say("this folder must hold the document of an earlier version, as source with its extension")
            advice = say("put the file back: earlier versions stay readable")
            problems.report(Code.MISSING_FILE, Place(self._named(place)), message, advice)
            return None
        if not is_ordinary(path, self._named(path), problems):
            return None
        found = Problems()
        sidecar = load_sidecar(place / SIDECAR, self._named(place / SIDECAR), found, self.knowledge).sidecar
        file = SourceFile(self._named(path), path.read_bytes(), recognised_beside(path))
        record = self._record(file, sidecar, found)
        problems.extend(problem for problem in found.errors if problem.code not in _OF_THEN)
        return record

    def _record(self, file: SourceFile, sidecar: Sidecar, found: Problems) -> Record | None:
        source = ReadingCache(self.cache).read(file, found) if self.cache else read(file, found)
        if source is None:
            return None
        parsed = parse(source, self.folder.name, self.knowledge, sidecar, found)
        return Record(parsed, file, sidecar, annotate(parsed, self.knowledge, sidecar, found))
