"""The cache of readings gives what the readers give, whatever happens to it."""

from __future__ import annotations

import dataclasses
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.model.hidden_content import HiddenContent
from generator.model.text import Line, SourceFile, SourceText, Span
from generator.problems import Code, Problem, Problems
from generator.read import cache as cache_module
from generator.read import read
from generator.read.cache import ReadingCache, readers_version
from tests.read.readings import DOCUMENTS

pytestmark = pytest.mark.slow

Read = Callable[[SourceFile, Problems], SourceText | None]


def file(name: str = "navo.html") -> SourceFile:
    return SourceFile(f"content/{name}", (DOCUMENTS / name).read_bytes())


def taken(reader: Read, source: SourceFile) -> tuple[SourceText | None, tuple[Problem, ...]]:
    problems = Problems()
    return reader(source, problems), tuple(problems)


def entries(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.json"))


@pytest.fixture
def forbidden(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Make any reading fail from now on."""

    def stop(source: SourceFile, _: Problems) -> None:
        raise AssertionError(source.name)

    return lambda: monkeypatch.setattr(cache_module, "read", stop)


@pytest.mark.parametrize(
    "name", ["navo.html", "navo.xml", "navo.md", "a_manual.odt", "a_manual.pdf", "layouts-untagged.pdf"]
)
def test_what_is_kept_is_what_the_reader_gave(name: str, tmp_path: Path, forbidden: Callable[[], None]) -> None:
    without = taken(read, file(name))
    first = taken(ReadingCache(tmp_path).read, file(name))
    forbidden()
    second = taken(ReadingCache(tmp_path).read, file(name))

    assert without[0] is not None
    assert first == second == without
    assert repr(second) == repr(without)


def test_doubts_come_back_with_the_text(tmp_path: Path, forbidden: Callable[[], None]) -> None:
    page = SourceFile("x.html", "<nav>Menu</nav><p>Oekraïne <x-y>".encode("cp1252"))
    first = taken(ReadingCache(tmp_path).read, page)
    forbidden()

    assert taken(ReadingCache(tmp_path).read, page) == first
    assert [problem.code for problem in first[1]] == [Code.UNREAD_ELEMENT, Code.UNREAD_ELEMENT, Code.ENCODING]


def test_every_field_of_a_source_text_is_kept() -> None:
    fields = {field.name for field in dataclasses.fields(SourceText)}

    assert fields == {"name", "text", "lines", "marks", "has_paragraphs", "facts", "hidden_content"}


@pytest.mark.parametrize("added", [b"", b"<!-- stil -->"])
def test_what_a_file_holds_besides_comes_back(added: bytes, tmp_path: Path, forbidden: Callable[[], None]) -> None:
    page = SourceFile("x.html", b"<p>Ja" + added)
    first = ReadingCache(tmp_path).read(page, Problems())
    forbidden()
    second = ReadingCache(tmp_path).read(page, Problems())

    assert first is not None
    assert second is not None
    assert first.hidden_content == second.hidden_content == (HiddenContent.REMARKS if added else None)


@pytest.mark.parametrize(
    "damage",
    [
        lambda entry: entry.write_bytes(b""),
        lambda entry: entry.write_bytes(b"{}"),
        lambda entry: entry.write_bytes(entry.read_bytes()[:-1]),
        lambda entry: entry.write_bytes(entry.read_bytes().replace(b"NAVO", b"NATO", 1)),
        lambda entry: entry.write_bytes(b"0" * 64 + entry.read_bytes()[64:]),
        lambda entry: (entry.unlink(), entry.mkdir()),
    ],
)
def test_a_damaged_entry_counts_as_none(damage: Callable[[Path], object], tmp_path: Path) -> None:
    ReadingCache(tmp_path).read(file(), Problems())
    [entry] = entries(tmp_path)
    damage(entry)

    assert taken(ReadingCache(tmp_path).read, file()) == taken(read, file())


def test_an_entry_under_the_name_of_another_counts_as_none(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    before, after = SourceFile("x.html", b"<p>Ja"), SourceFile("x.html", b"<p>Nee")
    for source in (before, after):
        cache.read(source, Problems())
    first, second = entries(tmp_path)
    first_bytes = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(first_bytes)

    for source in (before, after):
        assert taken(cache.read, source) == taken(read, source)


def test_other_bytes_or_another_name_are_another_entry(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    for source in (file(), SourceFile("content/navo.html", b"<p>Ja"), SourceFile("elders/navo.html", b"<p>Ja")):
        found = cache.read(source, Problems())
        assert found is not None
        assert found.name == source.name

    assert len(entries(tmp_path)) == 3


def test_what_cannot_be_read_is_not_kept(tmp_path: Path) -> None:
    problems = Problems()

    assert ReadingCache(tmp_path).read(SourceFile("x.html", b""), problems) is None
    assert [problem.code for problem in problems] == [Code.UNREADABLE]
    assert entries(tmp_path) == []


def test_plain_text_is_not_kept_for_reading_it_is_faster(tmp_path: Path) -> None:
    assert ReadingCache(tmp_path).read(SourceFile("x.txt", b"Ja"), Problems()) is not None
    assert entries(tmp_path) == []


def test_what_another_program_reads_is_kept_for_that_program_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    read_by: list[str] = []

    def reads(source: SourceFile, _: Problems) -> SourceText:
        read_by.append(source.name)
        return SourceText(source.name, "Ja", (Line(1, Span(0, 2)),))

    monkeypatch.setattr(cache_module, "read", reads)
    document = SourceFile("x.doc", b"...")
    monkeypatch.setattr("generator.read.legacy_doc.find_program", lambda: None)
    ReadingCache(tmp_path / "cache").read(document, Problems())
    program.write_text("oud", encoding="utf-8")
    monkeypatch.setattr("generator.read.legacy_doc.find_program", lambda: str(program))
    ReadingCache(tmp_path / "cache").read(document, Problems())
    ReadingCache(tmp_path / "cache").read(document, Problems())
    program.write_text("nieuwer", encoding="utf-8")
    ReadingCache(tmp_path / "cache").read(document, Problems())

    assert len(read_by) == 3


def test_a_folder_that_cannot_be_made_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "vol").write_text("een bestand", encoding="utf-8")

    assert taken(ReadingCache(tmp_path / "vol").read, file()) == taken(read, file())


def test_an_entry_that_cannot_be_put_in_place_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("vol")

    monkeypatch.setattr(Path, "replace", refuse)

    assert taken(ReadingCache(tmp_path).read, file()) == taken(read, file())
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_entries_of_other_versions_go_and_other_folders_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "readers_version", lambda: "0123456789abcdef")
    ReadingCache(tmp_path).read(file(), Problems())
    (tmp_path / "van-mij").mkdir()
    monkeypatch.setattr(cache_module, "readers_version", lambda: "fedcba9876543210")
    ReadingCache(tmp_path).read(file(), Problems())

    assert sorted(path.name for path in tmp_path.iterdir()) == ["fedcba9876543210", "van-mij"]


def test_what_nobody_used_for_a_month_goes_and_what_is_used_stays(tmp_path: Path) -> None:
    pages = [SourceFile("x.html", b"<p>" + word) for word in (b"een", b"twee", b"drie")]
    for page in pages[:2]:
        ReadingCache(tmp_path).read(page, Problems())
    long_ago = time.time() - 40 * 86_400
    for entry in entries(tmp_path):
        os.utime(entry, (long_ago, long_ago))
    ReadingCache(tmp_path).read(pages[0], Problems())
    cache_module._drop_unused.cache_clear()
    ReadingCache(tmp_path).read(pages[2], Problems())

    assert {entry.stem for entry in entries(tmp_path)} == {cache_module.source_key(pages[n]) for n in (0, 2)}


def test_the_version_of_the_readers_is_that_of_their_code_and_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    same = readers_version()
    readers_version.cache_clear()
    assert readers_version() == same
    assert len(same) == 16

    monkeypatch.setattr(cache_module, "version", lambda name: f"{name} 99")
    readers_version.cache_clear()
    assert readers_version() != same
    monkeypatch.undo()
    readers_version.cache_clear()


def test_a_program_that_is_not_installed_has_a_version_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "_DISTRIBUTION", "bestaat-niet")
    readers_version.cache_clear()

    assert len(readers_version()) == 16
    readers_version.cache_clear()
