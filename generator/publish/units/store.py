"""Keeps what was understood of each consultation in a file of its own, with what it follows from.

The folder of a consultation holds its last few files; each has its keys in its name. A file begins with a digest of its
head and how long that is, the head (keys, the words of the document, the digests of the other parts), the summary, and
what was understood. A file that is not whole, or not what it should be, counts as missing, and a folder that cannot be
written as empty.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path

from generator.deflating import quickly_packed
from generator.messages.message import say
from generator.model.library import Record
from generator.pipeline import Understood
from generator.problems import Code, Problem
from generator.publish.units.keys import Key
from generator.publish.units.packing import UnpackingError, packed, packed_summary, unpacked, unpacked_summary
from generator.publish.units.touching import Touching, Words, topics_named, words_of_document
from generator.read.kept_files import LOOKED_THROUGH, is_due, mark_used, remove_unused, write_whole
from generator.render.summaries.summary import Summary
from generator.render.views.findings import all_findings
from generator.render.views.summarizing import summary_of

_SUFFIX = ".unit"
# Those of the text as it is, and of two states that an editor may go back to.
MOST_FILES = 3
_DIGEST, _LENGTH = 64, 16
_LONGEST_HEAD = 1 << 26
_SHOWN = 8


class Reason(Enum):
    """Why a consultation is understood again, in the order in which they are looked for."""

    PROGRAM = say("program changed")
    KNOWLEDGE = say("lists of the editors changed")
    SOURCE = say("source changed")
    SIDECAR = say("consultation.yml changed")
    NEW = say("new")
    DAMAGED = say("damaged")
    UNKEPT = say("has errors")


@dataclass(frozen=True)
class Kept:
    """A file of the store whose head is right and fits; its rest is still to be checked.

    `touching` is the digest of the entries of the editors' lists that can touch it, `record` that of what was
    understood.
    """

    path: Path
    key: Key
    touching: str = ""
    record: str = ""


@dataclass(frozen=True)
class _Head:
    key: Key
    touching: str
    whole: str
    by_words: bool
    topics: tuple[str, ...]
    packed_words: bytes
    summary: str
    length: int
    rest: str

    @property
    def words(self) -> Words:
        """The words of the document; read only where the editors' lists changed, for they are many."""
        return frozenset(zlib.decompress(self.packed_words).decode("utf-8").split("\n"))

    def fits(self, key: Key, touching: Touching) -> bool:
        """Whether what is kept is what would be understood now."""
        if self.key != key:
            return False
        if self.whole == touching.whole:
            return True
        return self.by_words and self.touching == touching.digest(self.words, self.topics)


class UnitStore:
    """The files in `folder`, which is made when needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, key: Key, touching: Touching) -> Kept | Reason:
        """The file of a consultation that holds what would be understood now, or why there is none."""
        names = self._names(key.id)
        start = "-".join(key.short)
        damaged = False
        for name in (each for each in names if each.startswith(f"{start}-")):
            path = self._folder / key.id / name
            head = _read_head(path)
            if head is None:
                damaged = True
            elif head.fits(key, touching):
                return Kept(path, key, head.touching, head.rest)
        return Reason.DAMAGED if damaged else _why(key, names)

    def load(self, kept: Kept, source: bytes) -> Understood | None:
        """What a file holds, with the bytes of its source; None where it is not whole."""
        try:
            head, rest = _parted(kept.path.read_bytes())
            if head is None or head.key != kept.key:
                return None
            record = rest[head.length :]
            if sha256(record).hexdigest() != head.rest:
                return None
            understood = unpacked(record, source)
        except (OSError, UnpackingError):
            return None
        mark_used(kept.path)
        return understood

    def load_summary(self, kept: Kept) -> tuple[Summary, tuple[Problem, ...]] | None:
        """The summary that a file holds, and the problems; None where it is not whole."""
        try:
            with kept.path.open("rb") as stream:
                start = stream.read(_DIGEST + _LENGTH)
                head = _parsed(start, stream.read(_length(start)))
                if head is None or head.key != kept.key:
                    return None
                data = stream.read(head.length)
            if sha256(data).hexdigest() != head.summary:
                return None
            found = unpacked_summary(data)
        except (OSError, UnpackingError):
            return None
        mark_used(kept.path)
        return found

    def keep(self, key: Key, touching: Touching, understood: Understood, *, by_words: bool) -> bool:
        """Keep what was understood and its summary; whether it is now kept.

        `by_words` is false where other entries of the editors' lists count as well than those that touch the document.
        """
        if understood.record is None or any(each.code is Code.INTERNAL_ERROR for each in understood.problems):
            return False
        record = understood.record
        words, topics = _touched(record)
        try:
            summary = packed_summary(summary_of(record, touching.knowledge), understood.problems)
            findings = all_findings(record)
        except Exception:  # whoever asks for its pages reports it
            return False
        digest, rest = touching.digest(words, topics), packed(understood, findings)
        named, digests = tuple(sorted(topics)), (sha256(summary).hexdigest(), len(summary), sha256(rest).hexdigest())
        listed = quickly_packed("\n".join(sorted(words)).encode("utf-8"))
        head = _Head(key, digest, touching.whole, by_words, named, listed, *digests)
        try:
            self._write("-".join((*key.short, digest[:_SHOWN])) + _SUFFIX, head, summary + rest)
        except OSError:
            return False
        return True

    def remove_unused(self, used: Collection[str]) -> None:
        """Remove what nobody used for a month: once a day of all, each time of others than these ids.

        Of these the newest stays.
        """
        is_due_for_all = is_due(self._folder / LOOKED_THROUGH)
        try:
            with os.scandir(self._folder) as entries:
                folders = [entry.name for entry in entries if entry.is_dir()]
        except OSError:
            return
        for name in folders if is_due_for_all else set(folders) - set(used):
            newest = self._names(name)[:1] if name in used else []
            remove_unused(self._folder / name, newest)

    def _write(self, name: str, head: _Head, rest: bytes) -> None:
        folder = self._folder / head.key.id
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / name, _joined(head, rest))
        for old in self._names(head.key.id)[MOST_FILES:]:
            if old != name:
                (folder / old).unlink(missing_ok=True)
        if len(self._names(head.key.id)) < sum(1 for _ in folder.iterdir()):
            remove_unused(folder)  # begun by somebody who was stopped

    def _names(self, identity: str) -> list[str]:
        """The names of the files of a consultation, the newest first."""
        try:
            with os.scandir(self._folder / identity) as entries:
                files = [(-entry.stat().st_mtime_ns, entry.name) for entry in entries if entry.name.endswith(_SUFFIX)]
        except OSError:
            return []
        return [name for _, name in sorted(files)]


def _touched(record: Record) -> tuple[Words, frozenset[str]]:
    """The words of a document in all its versions, and the topics that its editor names."""
    words: set[str] = set()
    topics: set[str] = set()
    for each in (record, *record.earlier):
        words |= words_of_document(each.consultation, each.sidecar)
        topics |= topics_named(each.sidecar)
    return frozenset(words), frozenset(topics)


def _why(key: Key, names: list[str]) -> Reason:
    """What differs from the newest file of the consultation."""
    if not names:
        return Reason.NEW
    newest = names[0].removesuffix(_SUFFIX).split("-")
    changes = (Reason.PROGRAM, Reason.KNOWLEDGE, Reason.SOURCE, Reason.SIDECAR)
    differing = (change for change, now, then in zip(changes, key.short, newest, strict=False) if now != then)
    return next(differing, Reason.KNOWLEDGE)


def _joined(head: _Head, rest: bytes) -> bytes:
    said = {
        "key": [head.key.id, *head.key.parts],
        "touching": head.touching,
        "whole": head.whole,
        "by_words": head.by_words,
        "topics": head.topics,
        "summary": head.summary,
        "length": head.length,
        "rest": head.rest,
    }
    data = json.dumps(said).encode("ascii") + b"\n" + head.packed_words
    return f"{sha256(data).hexdigest()}{len(data):016x}".encode("ascii") + data + rest


def _read_head(path: Path) -> _Head | None:
    try:
        with path.open("rb") as stream:
            start = stream.read(_DIGEST + _LENGTH)
            return _parsed(start, stream.read(_length(start)))
    except OSError:
        return None


def _parted(data: bytes) -> tuple[_Head | None, bytes]:
    start = data[: _DIGEST + _LENGTH]
    end = len(start) + _length(start)
    return _parsed(start, data[len(start) : end]), data[end:]


def _length(start: bytes) -> int:
    try:
        length = int(start[_DIGEST:], 16)
    except ValueError:
        return 0
    return length if 0 < length <= _LONGEST_HEAD else 0


def _parsed(start: bytes, data: bytes) -> _Head | None:
    if sha256(data).hexdigest().encode("ascii") != start[:_DIGEST]:
        return None
    said, _, words = data.partition(b"\n")
    try:
        held = json.loads(said)
        key, topics = Key(*held["key"]), tuple(held["topics"])
        digests = held["summary"], int(held["length"]), held["rest"]
        return _Head(key, held["touching"], held["whole"], held["by_words"], topics, words, *digests)
    except (ValueError, TypeError, KeyError):
        return None


def reasons_in_order(found: Collection[Reason]) -> Iterator[tuple[Reason, int]]:
    """Each reason that was found, with how often."""
    counts = [(reason, sum(each is reason for each in found)) for reason in Reason]
    yield from ((reason, count) for reason, count in counts if count)
