"""versions.yml: which versions of a document there are, why each replaced another, and whether it was withdrawn."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from generator.knowledge.consultation_folders import SOURCE
from generator.knowledge.yaml.file import read_yaml
from generator.knowledge.yaml.places import Places
from generator.knowledge.yaml.validation import Validator
from generator.messages.message import Message, say
from generator.model.versions import ONE_VERSION, Version, Versions
from generator.problems import Code, Place, Problems

FILE = "versions.yml"
FOLDER = "versions"
"""Beside the source of a consultation; holds a folder for each earlier version, named by its number."""


def load_versions(folder: Path, name: str, problems: Problems) -> Versions:
    """The versions of the document in a folder; `name` is the name of versions.yml in messages.

    A document without the file has one version. What is wrong is reported, and then there is one version, too.
    """
    path = folder / FILE
    if not os.path.lexists(path):
        if held := kept_versions(folder):
            message = say("there is no {file}, but a folder with version {version}", file=FILE, version=held[0])
            advice = say("`generator add --replaces` writes both; put the file back")
            problems.report(Code.MISSING_FILE, Place(name), message, advice)
        return ONE_VERSION
    file = read_yaml(path, name, problems)
    if file is None:
        return ONE_VERSION
    found = Validator(file.places, problems).entry(Versions, {} if file.data is None else file.data)
    if found is None or not _is_whole(folder, found, file.places, problems):
        return ONE_VERSION
    return found


def kept_versions(folder: Path) -> list[int]:
    """The numbers of the earlier versions of which there is a folder, in order."""
    try:
        names = [entry.name for entry in os.scandir(folder / FOLDER) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []
    return sorted(int(name) for name in names if name.isascii() and name.isdigit())


def version_folder(folder: Path, version: int) -> Path:
    """The folder that holds an earlier version of the document in a folder."""
    return folder / FOLDER / str(version)


def _is_whole(folder: Path, found: Versions, places: Places, problems: Problems) -> bool:
    """Whether the versions follow each other, each with its reason and its folder; reports where not."""
    reported = Problems()
    for position, version in enumerate(found.versions):
        _check(position, version, found.versions, places, reported)
    listed = {version.version for version in found.versions[:-1]}
    held = set(kept_versions(folder))
    for number in sorted(listed - held):
        place = places.key(("versions", number - 1, "version"))
        message = say(
            "there is no folder {folder}/{number} with the document of version {number}", folder=FOLDER, number=number
        )
        problems.report(
            Code.MISSING_FILE,
            place,
            message,
            say("put its {source} file there, or take the version out", source=SOURCE),
        )
    for number in sorted(held - listed):
        message = say("{file} does not name version {number}, of which there is a folder", file=FILE, number=number)
        reported.report(Code.MISSING_FILE, places.value(()), message, say("name it, before the newest version"))
    problems.extend(reported)
    return not reported.errors and listed == held


def _check(position: int, version: Version, versions: tuple[Version, ...], places: Places, problems: Problems) -> None:
    at = ("versions", position)
    if version.version != position + 1:
        message = say(
            "version {version} stands where version {expected} is expected",
            version=version.version,
            expected=position + 1,
        )
        place = places.value((*at, "version"))
        problems.report(Code.INVALID_VALUE, place, message, say("number the versions 1, 2, 3, …, the first one first"))
    if not position:
        return
    for key in ("day", "because"):
        if getattr(version, key) is None:
            problems.report(
                Code.INVALID_VALUE, places.value(at), _unsaid(key, version.version), say("add {key}", key=key)
            )
    before = versions[position - 1]
    if version.day and before.day and version.day < before.day:
        message = say(
            "version {version} is older than version {earlier}", version=version.version, earlier=before.version
        )
        place = places.value((*at, "day"))
        problems.report(Code.INVALID_VALUE, place, message, say("give the day since which each was on the site"))


def _unsaid(key: str, version: int) -> Message:
    if key == "day":
        return say("version {version} replaced another, and does not say since when", version=version)
    return say("version {version} replaced another, and does not say why", version=version)


def source_of_version(folder: Path, endings: Iterable[str]) -> Path | None:
    """The document in the folder of an earlier version; None where there is not exactly one."""
    known = frozenset(endings)
    found = sorted(path for path in folder.iterdir() if path.stem == SOURCE and path.suffix.lower() in known)
    return found[0] if len(found) == 1 else None
