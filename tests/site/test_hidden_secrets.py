"""Words that no page shows, in every place of each kind of file: none comes out in any file, however packed."""

from __future__ import annotations

import base64
import gzip
import io
import re
import shutil
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

import pytest

from generator.problems import Code
from generator.publish.outcome.report import Report
from generator.publish.site import build_site, write_site
from tests.site.planted import HIDDEN_FROM_READERS, WORDS, plant
from tests.site.projects import copy_project

pytestmark = pytest.mark.slow

# Any of these, without regard to case, accents, spaces or what stands between the letters of a word.
TELLING = ("geheimhoud", "adriaans", "0612345678", "minbz")
_PACKED = re.compile(rb"[A-Za-z0-9+/]{16,}={0,2}")
_HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f\s]{16,})>")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_BETWEEN = re.compile(r"[^0-9a-z@.]")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report, Mapping[str, str]]:
    """A project with these documents and nothing else, its site and bundle built; and what each document is."""
    folder = copy_project(tmp_path_factory.mktemp("hidden") / "project")
    shutil.rmtree(folder / "content" / "consultations")
    made = plant(folder / "content")
    report = build_site(folder, lambda stage: None)
    assert report.failure == ""
    return folder, report, made


def unpacked(data: bytes, depth: int = 0) -> Iterator[bytes]:
    """The bytes of a file and of all that is packed in it: compressed, in an archive, in digits or letters."""
    yield data
    if depth > 3:
        return
    for inner in _inner(data):
        yield from unpacked(inner, depth + 1)


def _inner(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)
    elif data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from (archive.read(entry) for entry in archive.namelist())
    elif data.startswith(b"%PDF"):
        for stream in _STREAM.findall(data):
            try:
                yield zlib.decompress(stream)
            except zlib.error:
                continue
        yield from (
            bytes.fromhex(digits.decode("ascii")) for digits in _HEXADECIMAL.findall(data) if len(digits) % 2 == 0
        )
    else:
        yield from (base64.b64decode(packed) for packed in _PACKED.findall(data) if len(packed) % 4 == 0)


def letters(data: bytes) -> Iterator[str]:
    """What bytes read as, in the ways that files write letters, without all that may stand between them."""
    for text in (
        data.decode("utf-8", "replace"),
        data.decode("utf-16-be", "replace"),
        data.decode("utf-16-le", "replace"),
    ):
        plain = unicodedata.normalize("NFKD", unquote(text)).lower()
        yield _BETWEEN.sub("", plain)


def told_by(folder: Path) -> Iterator[tuple[str, str]]:
    """The files below a folder that tell anything, and what."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        found = {
            word for data in unpacked(path.read_bytes()) for text in letters(data) for word in TELLING if word in text
        }
        yield from ((path.relative_to(folder).as_posix(), word) for word in sorted(found))


def test_more_than_a_hundred_places_are_planted(built: tuple[Path, Report, Mapping[str, str]]) -> None:
    kinds = {what.partition(":")[0] for what in built[2].values()}

    assert len(built[2]) > 300
    assert kinds == {"pdf", "html", "markdown", "xml", "docx", "odt"}


@pytest.mark.parametrize("folder", ["site", "dist"])
def test_no_file_tells_anything_of_them(built: tuple[Path, Report, Mapping[str, str]], folder: str) -> None:
    found = [
        (path, built[2].get(path.split("/")[1] if "/" in path else "", ""), word)
        for path, word in told_by(built[0] / folder)
    ]

    assert found == []


def test_the_written_tree_tells_nothing_of_them_either(
    built: tuple[Path, Report, Mapping[str, str]], tmp_path: Path
) -> None:
    write_site(built[0], tmp_path / "tree")

    assert list(told_by(tmp_path / "tree")) == []


def test_no_source_is_published_as_it_is(built: tuple[Path, Report, Mapping[str, str]]) -> None:
    sources = sorted(path.name for path in (built[0] / "site" / "overleggen").rglob("bron.*"))

    assert sources == ["bron.txt"] * len(built[2])


def test_each_document_shows_what_its_pages_show(built: tuple[Path, Report, Mapping[str, str]]) -> None:
    for identity in built[2]:
        text = (built[0] / "site" / "overleggen" / identity / "bron.txt").read_text("utf-8")

        assert identity.replace("-", " ") in " ".join(text.split())


def test_editors_are_told_of_what_is_hidden_with_its_words(built: tuple[Path, Report, Mapping[str, str]]) -> None:
    told = {
        problem.place.file.split("/")[-2] for problem in built[1].problems.doubts if problem.code is Code.HIDDEN_TEXT
    }
    hidden = {identity for identity, what in built[2].items() if what in HIDDEN_FROM_READERS}

    assert hidden <= told
    assert any(WORDS in problem.quote for problem in built[1].problems.doubts)


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Geheim\u00adhoudster".encode())
    (tmp_path / "b.gz").write_bytes(gzip.compress("ADRIAÁNSE".encode("utf-16-be")))
    (tmp_path / "c.html").write_bytes(base64.b64encode(b"xx 06 - 12 34 56 78 xx"))
    (tmp_path / "d.pdf").write_bytes(b"%PDF-1.7 stream\n" + zlib.compress(b"(Geheim)(houdster)") + b"\nendstream")
    (tmp_path / "e.pdf").write_bytes(b"%PDF-1.7 <" + WORDS.encode("utf-16-be").hex().encode() + b">")
    with zipfile.ZipFile(tmp_path / "f.zip", "w") as archive:
        archive.writestr("a", "a%40minbz.nl")

    assert [path for path, _ in told_by(tmp_path)] == ["a.txt", "b.gz", "c.html", "d.pdf", "e.pdf", "e.pdf", "f.zip"]
