"""Keeps the results of readers, so that only changed files are read again. The cache never changes a result.

An entry is found by the file's name and bytes and by the version of the readers: their own code, and the libraries, the
Python and the LibreOffice they run on. A damaged entry counts as missing, and a folder that cannot be written counts as
empty. What nobody used for a month is removed.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import astuple
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Any
from unicodedata import unidata_version

from generator.messages.message import of_data
from generator.model import hidden_content as hidden_content_module
from generator.model import readings as readings_module
from generator.model import recognition as recognition_module
from generator.model import text as text_module
from generator.model.hidden_content import HiddenContent
from generator.model.text import Line, Mark, MarkKind, SourceFile, SourceText, Span
from generator.problems import Code, Place, Problem, Problems
from generator.read import read
from generator.read.kept_files import mark_used, remove_all, remove_unused, write_whole

# Faster to read than to look up.
UNKEPT = frozenset({".txt"})
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
        path = self._folder / f"{source_key(file)}.json"
        if kept := _load(path):
            mark_used(path)
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
                _drop_other_versions(self._folder)
                self._folder.mkdir(parents=True, exist_ok=True)
            _drop_unused(self._folder)
            write_whole(path, _dumped(path.name, source, problems))
        except OSError:
            pass  # without a cache everything is read again, which only takes time


def _drop_other_versions(folder: Path) -> None:
    parent = folder.parent
    for other in parent.iterdir() if parent.is_dir() else ():
        if _VERSION.fullmatch(other.name) and other != folder:
            remove_all(other)


@cache
def _drop_unused(folder: Path) -> None:
    """Once a process: to look through the folder at every write would take longer than to read a document."""
    remove_unused(folder)
    folder.mkdir(parents=True, exist_ok=True)


@cache
def readers_version() -> str:
    """A key that differs between two states of the program whose readers may differ."""
    digest = sha256(f"{sys.version_info} {unidata_version}".encode())
    here = Path(__file__).parent
    modules = (hidden_content_module, readings_module, recognition_module, text_module)
    of_model = [Path(str(module.__file__)) for module in modules]
    of_problems = [here.parent / "problems.py", here.parent / "messages" / "message.py"]
    for module in [*sorted(here.rglob("*.py")), *of_model, *of_problems]:
        digest.update(module.relative_to(here.parent).as_posix().encode())
        digest.update(module.read_bytes())
    digest.update(" ".join(libraries()).encode())
    return digest.hexdigest()[:16]


def libraries() -> list[str]:
    """The libraries of this program with their versions."""
    try:
        needed = [requirement for requirement in requires(_DISTRIBUTION) or () if "extra ==" not in requirement]
        return [f"{name} {version(name)}" for name in (_NAME.findall(requirement)[0] for requirement in needed)]
    except PackageNotFoundError:
        return []


def source_key(file: SourceFile) -> str:
    """A key of a file, its name, what was recognised in it, and of the program outside Python that reads it.

    It has 64 hexadecimal digits.
    """
    program = _office_program() if file.suffix == ".doc" else ""
    origin = f"{file.name}\0{program}\0".encode("utf-8", errors="surrogateescape")
    digest = sha256(origin + file.data)
    if file.recognised is not None:
        digest.update(b"\0recognised\0" + file.recognised)
    return digest.hexdigest()


def _office_program() -> str:
    """A key that differs between installations of LibreOffice, which reads old Word documents for us."""
    from generator.read.legacy_doc import find_program  # noqa: PLC0415 (heavy, and seldom needed)

    found = find_program()
    if found is None:
        return ""
    program = Path(found).resolve()
    state = program.stat()
    return f"{program} {state.st_mtime_ns} {state.st_size}"


def _dumped(name: str, source: SourceText, problems: tuple[Problem, ...]) -> bytes:
    """An entry in a file with this name: the checksum of name and content in a line, then the content."""
    content = {
        "name": source.name,
        "text": source.text,
        "lines": [[ln.number, ln.span.start, ln.span.end, ln.page, ln.indent, ln.size] for ln in source.lines],
        "marks": [[mark.kind.value, mark.span.start, mark.span.end, mark.value] for mark in source.marks],
        "has_paragraphs": source.has_paragraphs,
        "facts": source.facts,
        "hidden_content": source.hidden_content.name if source.hidden_content else "",
        "problems": [_problem_as_data(problem) for problem in problems],
    }
    data = json.dumps(content).encode("ascii")
    return _checksum(name, data) + b"\n" + data


def _checksum(name: str, data: bytes) -> bytes:
    """Under the name of another entry, content is damaged as well."""
    return sha256(name.encode("ascii") + b"\n" + data).hexdigest().encode("ascii")


def _load(path: Path) -> tuple[SourceText, tuple[Problem, ...]] | None:
    """The content of an entry; None when it is missing or damaged."""
    try:
        checksum, _, data = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if _checksum(path.name, data) != checksum:
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
    return source, tuple(map(_problem_of_data, content["problems"]))


def _problem_as_data(problem: Problem) -> list[object]:
    place = astuple(problem.place)
    return [problem.code.name, place, problem.message.as_data(), problem.advice.as_data(), problem.quote]


def _problem_of_data(data: list[Any]) -> Problem:
    code, place, message, advice, quote = data
    return Problem(Code[code], Place(*place), of_data(message), of_data(advice), quote)
