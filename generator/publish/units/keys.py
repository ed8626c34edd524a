"""What the understanding of one consultation follows from, as digests: the program, document, sidecar, and lists."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from errno import ELOOP
from functools import cache
from hashlib import sha256
from pathlib import Path

import generator
from generator.knowledge.consultation_folders import SIDECAR, named, recognised_beside, source_of
from generator.knowledge.content_files import is_ordinary
from generator.knowledge.versions_yml.file import FILE as VERSIONS_FILE
from generator.knowledge.versions_yml.file import FOLDER as VERSIONS_FOLDER
from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read import READERS
from generator.read.cache import libraries, readers_version, source_key

_PROGRAM = Path(generator.__file__).parent
# What these hold comes after a consultation is understood, or checks it.
_LATER = (("publish",), ("render", "templates"), ("verify",), ("cli.py",), ("options.py",), ("__main__.py",))
_OURS = ("publish", "units")
_SHOWN = 8


@dataclass(frozen=True)
class Key:
    """The key of a consultation: equal keys and equal entries of the editors' lists that touch it, equal results.

    Each part is a digest of 64 hexadecimal digits: the program with all it stands on, what touches every consultation,
    name and bytes of the source, and of the sidecar.
    """

    id: str
    program: str
    everywhere: str
    source: str
    sidecar: str

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """The digests in order."""
        return self.program, self.everywhere, self.source, self.sidecar

    @property
    def short(self) -> tuple[str, ...]:
        """The beginnings of the digests, for the name of a file."""
        return tuple(part[:_SHOWN] for part in self.parts)


@dataclass(frozen=True)
class Inputs:
    """The file of a consultation as it is now, and the digest of its sidecar and of its earlier versions."""

    file: SourceFile
    sidecar: str

    def key(self, identity: str, everywhere: str) -> Key:
        """The key of these with the rest that counts."""
        return Key(identity, program_version(), everywhere, source_key(self.file), self.sidecar)


def inputs_of(folder: Path) -> Inputs | None:
    """What the folder of a consultation holds; None where anything is missing, no file, or cannot be read."""
    content, unheard = folder.parent.parent, Problems()
    try:
        path = source_of(folder, READERS, unheard)
        if path is None or not is_ordinary(path, "", unheard):
            return None
        file = SourceFile(named(content, path), path.read_bytes(), recognised_beside(path))
        beside = folder / SIDECAR
        is_there = os.path.lexists(beside)
        if is_there and not is_ordinary(beside, "", unheard):
            return None
        written = beside.read_bytes() if is_there else None
        versions = versions_digest(folder)
    except OSError:
        return None
    name = named(content, beside).encode("utf-8", errors="surrogateescape")
    said = name + (b"\0" + written if written is not None else b"") + versions
    return Inputs(file, sha256(said).hexdigest())


def versions_digest(folder: Path) -> bytes:
    """What differs where versions.yml or a file of an earlier version does; empty without these. Raises OSError."""
    below = sorted((folder / VERSIONS_FOLDER).rglob("*")) if (folder / VERSIONS_FOLDER).is_dir() else []
    found = []
    for path in (folder / VERSIONS_FILE, *below):
        if os.path.lexists(path) and not path.is_dir():
            if path.is_symlink():
                raise OSError(ELOOP, "a link is not followed", str(path))
            digest = sha256(path.read_bytes()).hexdigest()
            found.append(f"{path.relative_to(folder).as_posix()} {digest}")
    return "".join(f"\0{each}" for each in found).encode("utf-8", errors="surrogateescape")


@cache
def program_version() -> str:
    """A digest that differs between two states of the program that may understand a document differently.

    It follows from all code and lists that come before pages are made, and from the Python and libraries they run on.
    """
    digest = sha256(" ".join((readers_version(), platform.python_implementation(), *libraries())).encode())
    for path in files_that_count():
        digest.update(path.relative_to(_PROGRAM).as_posix().encode() + b"\0")
        digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def files_that_count() -> Iterator[Path]:
    """The files of the program that can change what is understood, in order."""
    for root, folders, names in os.walk(_PROGRAM):
        parts = Path(root).relative_to(_PROGRAM).parts
        folders[:] = sorted(each for each in folders if each != "__pycache__" and _counts((*parts, each)))
        yield from (Path(root, name) for name in sorted(names) if _counts((*parts, name)) and _is_used(name))


def _counts(parts: tuple[str, ...]) -> bool:
    if parts[: len(_OURS)] == _OURS[: len(parts)]:
        return True
    return not any(parts[: len(later)] == later for later in _LATER)


def _is_used(name: str) -> bool:
    return not name.endswith((".pyc", ".part", "~")) and not name.startswith(".")
