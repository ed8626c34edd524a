"""How fast every format is read, against the bare library in the same run: words per CPU second, as a Markdown table.

    python -m bench.formats [--output bench/formats.md]

All documents of the evaluation, and those that readers are tested with. The bare library only takes the file apart: the
characters of a PDF, the elements of markup, the tokens of Markdown, the letters of a text. Old Word documents are left
out: another program reads those.
"""

from __future__ import annotations

import io
import re
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from lxml import etree
from markdown_it import MarkdownIt

from bench.command import run
from bench.reading import ROOT, letters, seconds
from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read import read

PLACES = (ROOT / "evaluation" / "corpus", ROOT / "tests" / "read" / "documents")


def parts(data: bytes) -> None:
    """The elements of every part of an office document."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


def elements(data: bytes) -> None:
    """The elements of a publication."""
    etree.fromstring(data)


def page(data: bytes) -> None:
    """The elements of a page."""
    etree.fromstring(data, etree.HTMLParser(encoding="utf-8"))


def tokens(data: bytes) -> None:
    """The tokens of Markdown."""
    MarkdownIt().parse(data.decode("utf-8"))


def controls(data: bytes) -> None:
    """The controls, braces and letters of RTF."""
    _RTF.findall(data)


def characters(data: bytes) -> None:
    """The words of a text."""
    data.decode("utf-8").split()


_RTF = re.compile(rb"[{}]|\\(?:[a-z]+-?\d*|.)|[^{}\\]+")
BARE: Mapping[str, Callable[[bytes], None]] = {
    ".pdf": letters,
    ".docx": parts,
    ".odt": parts,
    ".xml": elements,
    ".html": page,
    ".md": tokens,
    ".rtf": controls,
    ".txt": characters,
}


def documents(suffix: str, places: tuple[Path, ...]) -> list[bytes]:
    """The documents of a format; lists of words and what else is no document are left out."""
    found = sorted(path for place in places for path in place.rglob(f"*{suffix}"))
    named = [path for path in found if path.name != "README.md" and not path.name.endswith(".words.txt")]
    return [path.read_bytes() for path in named if words(path.suffix, path.read_bytes())]


def words(suffix: str, data: bytes) -> int:
    """The words that the reader finds; 0 where it refuses a file."""
    source = read(SourceFile(f"source{suffix}", data), Problems())
    return len(source.text.split()) if source else 0


def speeds(places: tuple[Path, ...]) -> Iterator[str]:
    """The table: thousands of words per CPU second, and the reader's time as a multiple of the bare library's."""
    yield "| format | documents | words | bare library | reader | reader ÷ library |"
    yield "|---|--:|--:|--:|--:|--:|"
    for suffix, bare in BARE.items():
        if files := documents(suffix, places):
            count = sum(words(suffix, data) for data in files)
            reader = _reader(suffix)
            times = [sum(seconds(work, data) for data in files) for work in (bare, reader)]
            yield speed(suffix, len(files), count, times)


def _reader(suffix: str) -> Callable[[bytes], None]:
    def reader(data: bytes) -> None:
        read(SourceFile(f"source{suffix}", data), Problems())

    return reader


def speed(suffix: str, files: int, count: int, times: list[float]) -> str:
    """One row of the table."""
    bare, ours = times
    rates = " | ".join(f"{count / value / 1000:.0f}" for value in times)
    return f"| {suffix} | {files} | {count} | {rates} | {ours / bare:.1f} |"


def report(places: tuple[Path, ...] = PLACES) -> str:
    """The table, with what it shows."""
    told = "Thousands of words per CPU second, the fastest of five rounds; made by `python -m bench.formats`.\n"
    return "\n".join(["# Reading every format\n", told, *speeds(places), ""])


def main(arguments: list[str]) -> int:
    """Print the table, and keep it where that is asked."""
    return run(arguments, "formats", "formats are read", lambda _: report())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
