"""Brings a project up to date with the program: only files that nobody changed are renewed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import unified_diff
from pathlib import Path

from generator import __version__
from generator.knowledge.editors_lists.factions import load_factions
from generator.messages.message import say
from generator.problems import Problems
from generator.publish.disk.shipped import content_folder
from generator.publish.starting.first_files import CONSULTATIONS, FACTIONS, SETTINGS, first_files
from generator.publish.starting.record import Record, digest, known_terms, write_for_all, write_record


class OlderProgramError(Exception):
    """The project was written by a newer version than this one; the message says what to do."""


@dataclass(frozen=True)
class Upgrade:
    """What is new for a project, as paths within it, each list in order.

    `renewed` nobody changed, `added` the program has now, `kept` an editor changed and the program as well, `left_out`
    an editor removed and the program changed, `dropped` the program has no more. `settings` are the lines of the
    difference between the settings of then and now, `terms`, `lost_terms` and `factions` the names that came, went, and
    that the project's list of factions lacks.
    """

    root: Path
    record: Record
    files: dict[str, bytes]
    renewed: tuple[str, ...]
    added: tuple[str, ...]
    kept: tuple[str, ...]
    left_out: tuple[str, ...]
    dropped: tuple[str, ...]
    settings: tuple[str, ...]
    terms: tuple[str, ...]
    lost_terms: tuple[str, ...]
    factions: tuple[str, ...]

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to write or to say."""
        changes = (self.renewed, self.added, self.kept, self.left_out, self.dropped, self.terms, self.lost_terms)
        return any(changes) or self.record.version != __version__

    def write(self) -> None:
        """Renew and add files, and write down that it was done. Raises OSError."""
        for path in (*self.renewed, *self.added):
            target = self.root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            write_for_all(target, self.files[path])
        known = {path: held for path, held in self.record.files.items() if path.startswith(CONSULTATIONS)}
        files = {path: digest(data) for path, data in self.files.items() if not path.startswith(CONSULTATIONS)}
        settings = self.files[SETTINGS].decode()
        now = replace(self.record, version=__version__, files=known | files, settings=settings, terms=known_terms())
        write_record(now, self.root)


def upgrade_of(root: Path, record: Record) -> Upgrade:
    """What is new for the project in `root` since the program wrote `record`; nothing is written.

    Raises OlderProgramError and OSError.
    """
    if _number(record.version) > _number(__version__):
        advice = say("install it with pip install -U overleg-generator")
        raise OlderProgramError(
            say(
                "this project is of version {older}, the program of {version}; {advice}",
                older=record.version,
                version=__version__,
                advice=advice,
            )
        )
    files = first_files(record.site_name)
    found: dict[str, list[str]] = {"renewed": [], "added": [], "kept": [], "left_out": [], "dropped": []}
    for path in sorted(files.keys() | record.files.keys()):
        if kind := "" if path.startswith(CONSULTATIONS) else _kind(root, path, record, files.get(path)):
            found[kind].append(path)
    sorted_out = {kind: tuple(paths) for kind, paths in found.items()}
    now, then = set(known_terms()), set(record.terms)
    return Upgrade(
        root,
        record,
        files,
        **sorted_out,
        settings=_changes(record.settings, files[SETTINGS].decode()) if SETTINGS in sorted_out["kept"] else (),
        terms=tuple(sorted(now - then)),
        lost_terms=tuple(sorted(then - now)),
        factions=_lacking(root / FACTIONS) if FACTIONS in sorted_out["kept"] else (),
    )


def _kind(root: Path, path: str, record: Record, new: bytes | None) -> str:
    """Which list of an upgrade a file belongs to; empty where nothing is new."""
    if new is None:
        return "dropped" if (root / path).is_file() else ""
    target = root / path
    known = record.files.get(path)
    is_new = known != digest(new)
    if not target.is_file() and not target.is_symlink():
        return "added" if known is None else "left_out" if is_new else ""
    is_plain = target.resolve() == root.resolve() / path  # what a link leads to belongs to somebody else
    if is_plain and digest(held := target.read_bytes()) == digest(new):
        return ""
    if is_plain and record.is_unchanged(path, held):
        return "renewed"
    return "kept" if is_new else ""


def _changes(then: str, now: str) -> tuple[str, ...]:
    lines = unified_diff(then.splitlines(), now.splitlines(), "then", "now", n=1, lineterm="")
    return tuple(lines)


def _lacking(path: Path) -> tuple[str, ...]:
    """The factions that the program lists and that this list has under no name."""
    listed = load_factions(path, path.name, Problems())
    names = {name for faction in listed for name in (faction.abbreviation, *faction.aliases)}
    shipped = load_factions(content_folder() / "factions.yml", path.name, Problems())
    return tuple(faction.abbreviation for faction in shipped if faction.abbreviation not in names)


def _number(version: str) -> tuple[int, ...]:
    """A version as numbers that compare: `0.10.2` comes after `0.9`; what follows the numbers does not count."""
    return tuple(int(part) for part in version.partition("+")[0].split(".") if part.isdecimal())
