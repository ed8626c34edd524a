"""Keeps the results of readers, so that only changed files are read again. The cache never changes a result.

An entry is found by the file's name and bytes and by the version of the readers: their own code, and the libraries, the
Python and the LibreOffice they run on. A damaged entry counts as missing, and a folder that cannot be written counts as
empty.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from dataclasses import astuple
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from unicodedata import unidata_version

from generator.model import hidden_content as hidden_content_module
from generator.model import text as text_module
from generator.model.hidden_content import HiddenContent
from generator.model.text import Line, Mark, MarkKind, SourceFile, SourceText, Span
from generator.problems import Code, Place, Problem, Problems
from generator.read import read

# Faster to read than to look up.
UNKEPT = frozenset({".txt"})
# A preview adds an entry with each save; no project has as many sources.
MOST_ENTRIES = 4096
_VERSION = re.compile(r"[0-9a-f]{16}")
_NAME = re.compile(r"^[\w.-]+")
_DISTRIBUTION = "overleg-generator"


class ReadingCache:
    """Reads files, and keeps the results of readers in `folder`, which is made when needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / readers_version()

    def read(self, file: SourceFile, problems: Problems) -> SourceText | None:
        """Read a file as the readers do; an earlier result, doubts included, comes from the cache."""
        if file.suffix in UNKEPT:
            return read(file, problems)
        path = self._folder / f"{_key(file)}.json"
        if kept := _load(path):
            problems.extend(kept[1])
            return kept[0]
        found = Problems()
        source = read(file, found)
        problems.extend(found)
        if source is not None:
            self._keep(path, source, tuple(found))
        return source

    def _keep(self, path: Path, source: SourceText, problems: tuple[Problem, ...]) -> None:
        try:
            if not self._folder.is_dir():
                self._drop_other_versions()
                self._folder.mkdir(parents=True)
            _write(path, _dumped(source, problems))
            entries = sorted(self._folder.glob("*.json"), key=lambda entry: entry.stat().st_mtime_ns)
            for old in entries[:-MOST_ENTRIES]:
                old.unlink(missing_ok=True)
        except OSError:
            pass  # without a cache everything is read again, which only takes time

    def _drop_other_versions(self) -> None:
        parent = self._folder.parent
        for other in parent.iterdir() if parent.is_dir() else ():
            if _VERSION.fullmatch(other.name):
                shutil.rmtree(other, ignore_errors=True)


@cache
def readers_version() -> str:
    """A key that differs between two states of the program whose readers may differ."""
    digest = sha256(f"{sys.version_info} {unidata_version}".encode())
    here = Path(__file__).parent
    of_model = [Path(str(module.__file__)) for module in (hidden_content_module, text_module)]
    for module in [*sorted(here.rglob("*.py")), *of_model, here.parent / "problems.py"]:
        digest.update(module.relative_to(here.parent).as_posix().encode())
        digest.update(module.read_bytes())
    digest.update(" ".join(_libraries()).encode())
    return digest.hexdigest()[:16]


def _libraries() -> list[str]:
    """The libraries of this program with their versions."""
    try:
        needed = [requirement for requirement in requires(_DISTRIBUTION) or () if "extra ==" not in requirement]
        return [f"{name} {version(name)}" for name in (_NAME.findall(requirement)[0] for requirement in needed)]
    except PackageNotFoundError:
        return []


def _key(file: SourceFile) -> str:
    program = _office_program() if file.suffix == ".doc" else ""
    origin = f"{file.name}\0{program}\0".encode("utf-8", errors="surrogateescape")
    return sha256(origin + file.data).hexdigest()


def _office_program() -> str:
    """A key that differs between installations of LibreOffice, which reads old Word documents for us."""
    from generator.read.legacy_doc import find_program  # noqa: PLC0415 (heavy, and seldom needed)

    found = find_program()
    if found is None:
        return ""
    program = Path(found).resolve()
    state = program.stat()
    return f"{program} {state.st_mtime_ns} {state.st_size}"


def _write(path: Path, entry: bytes) -> None:
    """Write a file as a whole or not at all, even if another process writes it too."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(entry)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def _dumped(source: SourceText, problems: tuple[Problem, ...]) -> bytes:
    """An entry: the checksum of its content in a line, then the content."""
    content = {
        "name": source.name,
        "text": source.text,
        "lines": [[ln.number, ln.span.start, ln.span.end, ln.page, ln.indent, ln.size] for ln in source.lines],
        "marks": [[mark.kind.value, mark.span.start, mark.span.end, mark.value] for mark in source.marks],
        "has_paragraphs": source.has_paragraphs,
        "facts": source.facts,
        "hidden_content": source.hidden_content.name if source.hidden_content else "",
        "problems": [[p.code.name, astuple(p.place), [p.message, p.advice, p.quote]] for p in problems],
    }
    data = json.dumps(content).encode("ascii")
    return sha256(data).hexdigest().encode("ascii") + b"\n" + data


def _load(path: Path) -> tuple[SourceText, tuple[Problem, ...]] | None:
    """The content of an entry; None when it is missing or damaged."""
    try:
        checksum, _, data = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if sha256(data).hexdigest().encode("ascii") != checksum:
        return None
    content = json.loads(data)
    source = SourceText(
        content["name"],
        content["text"],
        tuple(Line(number, Span(start, end), *rest) for number, start, end, *rest in content["lines"]),
        tuple(Mark(MarkKind(kind), Span(start, end), value) for kind, start, end, value in content["marks"]),
        content["has_paragraphs"],
        tuple((name, value) for name, value in content["facts"]),
        HiddenContent[content["hidden_content"]] if content["hidden_content"] else None,
    )
    problems = (Problem(Code[code], Place(*place), *details) for code, place, details in content["problems"])
    return source, tuple(problems)
