"""Turns documents into other formats with the programs that people use: poppler, pandoc, LibreOffice.

What is made is kept under build/, by the bytes it was made of and the versions of the programs; nothing goes to git.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SECONDS = 180
PROGRAMS = {
    "pdftotext": ("pdftotext", "-v"),
    "pdftohtml": ("pdftohtml", "-v"),
    "pandoc": ("pandoc", "--version"),
    "soffice": ("soffice", "--version"),
}
# What pandoc and LibreOffice call the formats; the ending of the file is the key.
PANDOC = {".odt": "odt", ".docx": "docx", ".html": "html", ".md": "markdown", ".txt": "plain"}
OFFICE = {
    ".odt": "odt:writer8",
    ".docx": "docx:MS Word 2007 XML",
    ".html": "html:HTML (StarWriter)",
    ".txt": "txt:Text (encoded):UTF8,LF,,,",
    ".pdf": "pdf:writer_pdf_Export",
}
_READ_BY_OFFICE = {".html": "HTML (StarWriter)", ".txt": "Text (encoded):UTF8"}


class ConversionError(Exception):
    """A program did not make what it was asked for."""


@dataclass(frozen=True)
class Step:
    """One program that turns one file into another; `suffix` is the ending of what it makes."""

    program: str
    suffix: str
    options: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The step as a table shows it: `pdftotext -layout`, `pandoc .odt`."""
        shown = (self.suffix,) if self.program in ("pandoc", "soffice") else self.options
        program = "LibreOffice" if self.program == "soffice" else self.program
        return " ".join((program, *shown))

    def run(self, source: Path, target: Path) -> None:
        """Make the target of the source; raises ConversionError when the program does not."""
        _MAKERS[self.program](self, source, target)
        if not target.is_file():
            raise ConversionError(f"{self.name} made nothing of {source.name}")


@dataclass(frozen=True)
class Way:
    """A chain of steps from a document to a file that our readers know."""

    steps: tuple[Step, ...]

    @property
    def name(self) -> str:
        """The chain as a table shows it."""
        return " → ".join(step.name for step in self.steps)

    @property
    def suffix(self) -> str:
        """The ending of what comes out."""
        return self.steps[-1].suffix

    def missing(self) -> str:
        """The first program of the chain that is not on this machine; empty when all are."""
        return next((step.program for step in self.steps if not version(step.program)), "")


@cache
def version(program: str) -> str:
    """What a program says of its version; empty when it is not on this machine."""
    if shutil.which(program) is None:
        return ""
    done = subprocess.run(PROGRAMS[program], capture_output=True, text=True, check=False, timeout=SECONDS)  # noqa: S603
    return (done.stdout or done.stderr).strip().partition("\n")[0]


TO_TEXT = (Step("pdftotext", ".txt"), Step("pdftotext", ".txt", ("-layout",)))
_FROM_PDF = Step("pdftohtml", ".html", ("-i", "-noframes"))
_BY_PANDOC = {suffix: Step("pandoc", suffix) for suffix in PANDOC}
_BY_OFFICE = {suffix: Step("soffice", suffix) for suffix in OFFICE}


def ways(suffix: str) -> tuple[Way, ...]:
    """The ways for a document with this ending."""
    return tuple(Way(steps) for steps in _WAYS.get(suffix, lambda: iter(()))())


def _of_pdf() -> Iterator[tuple[Step, ...]]:
    yield from ((step,) for step in TO_TEXT)
    yield (_FROM_PDF,)
    yield from ((_FROM_PDF, step) for step in _BY_PANDOC.values())
    yield from ((_FROM_PDF, step) for suffix, step in _BY_OFFICE.items() if suffix != ".pdf")


def _of_word() -> Iterator[tuple[Step, ...]]:
    yield from ((step,) for step in _BY_PANDOC.values())
    yield from ((step,) for step in _BY_OFFICE.values())
    yield from ((_BY_OFFICE[".pdf"], step) for step in TO_TEXT)


def _of_markdown() -> Iterator[tuple[Step, ...]]:
    yield from ((step,) for step in _BY_PANDOC.values())
    yield from ((_BY_PANDOC[".docx"], step) for suffix, step in _BY_OFFICE.items() if suffix != ".docx")
    yield from ((_BY_PANDOC[".docx"], _BY_OFFICE[".pdf"], step) for step in TO_TEXT)


def _of_text() -> Iterator[tuple[Step, ...]]:
    yield from ((step,) for suffix, step in _BY_OFFICE.items() if suffix != ".txt")
    yield from ((_BY_OFFICE[".docx"], step) for suffix, step in _BY_PANDOC.items() if suffix != ".docx")
    yield from ((_BY_OFFICE[".pdf"], step) for step in TO_TEXT)


_WAYS = {".pdf": _of_pdf, ".docx": _of_word, ".md": _of_markdown, ".txt": _of_text}


def converted(source: Path, way: Way, kept: Path) -> Path:
    """What a way makes of a document, made once and kept in a folder of its own; raises ConversionError."""
    current = source
    made_of = hashlib.sha256(source.read_bytes()).hexdigest()
    for step in way.steps:
        made_of = hashlib.sha256(f"{made_of} {step} {version(step.program)}".encode()).hexdigest()
        target = kept / made_of[:24] / f"source{step.suffix}"
        if not target.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            step.run(current, target)
        current = target
    return current


def _poppler(step: Step, source: Path, target: Path) -> None:
    to_stdout = ("-stdout",) if step.program == "pdftohtml" else ()
    last = () if to_stdout else ("-",)
    target.write_bytes(_run([step.program, "-q", *step.options, *to_stdout, str(source), *last]))


def _pandoc(step: Step, source: Path, target: Path) -> None:
    _run(["pandoc", "--standalone", "--to", PANDOC[step.suffix], "--output", str(target), str(source)])


def _office(step: Step, source: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="conversions-", ignore_cleanup_errors=True) as profile:
        made = Path(profile) / "made"
        read_as = _READ_BY_OFFICE.get(source.suffix)
        infilter = (f"--infilter={read_as}",) if read_as else ()
        options = ("--headless", "--norestore", "--convert-to", OFFICE[step.suffix], "--outdir", str(made))
        _run(["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", *infilter, *options, str(source)])
        result = made / f"{source.stem}{step.suffix}"
        if result.is_file():
            shutil.copyfile(result, target)


def _run(command: list[str]) -> bytes:
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=SECONDS)  # noqa: S603
    except subprocess.TimeoutExpired as late:
        raise ConversionError(f"{command[0]} took more than {SECONDS} s") from late
    if done.returncode:
        raise ConversionError(done.stderr.decode("utf-8", "replace").strip() or f"{command[0]} failed")
    return done.stdout


_MAKERS: dict[str, Callable[[Step, Path, Path], None]] = {
    "pdftotext": _poppler,
    "pdftohtml": _poppler,
    "pandoc": _pandoc,
    "soffice": _office,
}
