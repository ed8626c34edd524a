"""Files of data are the same whoever writes them and whenever; only what may differ is made again."""

import hashlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.model.library import Library
from generator.publish.data.database_tables import APPLICATION, VERSION
from generator.publish.data.sources import data_attachments, data_file, texts_of_library
from generator.publish.data.writing import Texts, write_data
from generator.render import archive_of
from generator.render.data.collections import data_plan
from generator.render.json.fields import ConsultationData
from tests.render.data.archives import document, small, written
from tests.render.documents import library


def kept(content: Library, folder: Path, cache: Path) -> tuple[int, Mapping[str, bytes]]:
    """How many files were made again, and all of them."""
    texts = texts_of_library(content)
    digests = {
        each.consultation.id: hashlib.sha256(each.consultation.source.text.encode()).hexdigest()
        for each in content.records
    }
    made = write_data(data_plan(archive_of(content)), Texts(digests, texts.read), folder, cache)
    return made, {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_two_writings_give_the_same_bytes(tmp_path: Path) -> None:
    assert written(small(), tmp_path / "een") == written(small(), tmp_path / "elders" / "twee")


def test_what_is_kept_is_what_is_made_from_nothing(tmp_path: Path) -> None:
    first, files = kept(small(), tmp_path / "1", tmp_path / "cache")
    again, same = kept(small(), tmp_path / "2", tmp_path / "cache")
    assert (first > 10, again) == (True, 0)
    assert files == same == written(small(), tmp_path / "3")


def test_one_more_consultation_changes_only_the_files_that_hold_it(tmp_path: Path) -> None:
    kept(small(), tmp_path / "1", tmp_path / "cache")
    more = library(document("# VVD", "q1: Nieuw?", identity="nieuw"), *small().records, site_url=small().site_url)
    made, files = kept(more, tmp_path / "2", tmp_path / "cache")
    assert files == written(more, tmp_path / "3")
    before = written(small(), tmp_path / "4")
    changed = [path for path, data in files.items() if before.get(path) != data and path != "data/overleggen.json"]
    assert made == len(changed)
    assert "data/fracties/d66.csv" not in changed
    assert {"data/vragen.csv", "data/fracties/vvd.json", "data/overleggen.sqlite"} <= set(changed)


def test_what_a_killed_build_left_is_removed_and_what_is_unused_is_forgotten(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    _, files = kept(small(), tmp_path / "1", cache)
    (cache / "half.part").write_bytes(b"x")
    (cache / "old").write_bytes(b"x")
    assert kept(small(), tmp_path / "2", cache) == (0, files)
    assert not {"half.part", "old"} & {entry.name for entry in cache.iterdir()}


def test_a_file_that_somebody_changed_in_the_site_is_made_again(tmp_path: Path) -> None:
    _, files = kept(small(), tmp_path / "1", tmp_path / "cache")
    with (tmp_path / "1" / "data/vragen.csv").open("ab") as stream:  # kept under another name
        stream.write(b"meer")
    assert kept(small(), tmp_path / "2", tmp_path / "cache") == (1, files)


def test_a_text_is_read_once_however_many_files_hold_it(tmp_path: Path) -> None:
    content, asked = small(), list[str]()
    texts = texts_of_library(content)

    def read(identity: str) -> ConsultationData:
        asked.append(identity)
        return texts.read(identity)

    write_data(data_plan(archive_of(content)), Texts(texts.digests, read), tmp_path)
    assert asked == ["een", "twee"]


def test_each_file_can_be_made_alone(tmp_path: Path) -> None:
    content = small()
    plan, texts = data_plan(archive_of(content)), texts_of_library(content)
    files = written(content, tmp_path)
    assert {path: data_file(plan, texts, path) for path in files} == files
    assert data_file(plan, texts, "data/niets.csv") is None
    assert {each.path: each.data for each in data_attachments(content)} == files


@pytest.fixture
def database(tmp_path: Path) -> sqlite3.Connection:
    written(small(), tmp_path)
    return sqlite3.connect(tmp_path / "data/overleggen.sqlite")


def test_the_database_says_what_it_is_and_is_whole(database: sqlite3.Connection) -> None:
    def asked(pragma: str) -> list[tuple[object, ...]]:
        return database.execute(f"PRAGMA {pragma}").fetchall()

    assert (asked("application_id"), asked("user_version")) == ([(APPLICATION,)], [(VERSION,)])
    assert (asked("integrity_check"), asked("foreign_key_check")) == ([("ok",)], [])
    about = dict(database.execute("SELECT name, value FROM about"))
    assert (about["address"], "CC0 1.0" in about["rights"]) == ("https://overleg.example/sub/", True)


def test_the_database_holds_questions_answers_and_who_asks(database: sqlite3.Connection) -> None:
    rows = database.execute(
        "SELECT faction, number, text FROM questions JOIN askers ON question = questions.id ORDER BY questions.id"
    )
    assert list(rows) == [
        ("VVD", "1", "Een?"),
        ("D66", "2", "Twee; of “drie”?"),
        ("D66", "3", "Vier?"),
        ("VVD", "1", "Later?"),
    ]
    answers = database.execute("SELECT anchor, answers.text FROM answers ORDER BY id").fetchall()
    assert answers == [("antwoord-1", "Ja.\nEn meer."), ("antwoord-2", "Nee.")]
    assert database.execute("SELECT day FROM consultations ORDER BY id").fetchall() == [("2024-03-01",), (None,)]
    assert database.execute("SELECT DISTINCT dossier FROM dossiers").fetchall() == [("28676",)]


def test_the_database_finds_words_whatever_their_accents(tmp_path: Path) -> None:
    written(library(document("# VVD", "q1: Wat zegt president Zelenský?", "a1: Hij belooft één ding.")), tmp_path)
    found = sqlite3.connect(tmp_path / "data/overleggen.sqlite")
    for table, word in (("questions", "zelensky"), ("answers", "een")):
        query = f"SELECT count(*) FROM {table}_fts WHERE {table}_fts MATCH ?"  # noqa: S608  # ours
        assert found.execute(query, (word,)).fetchone() == (1,)


def test_an_archive_without_consultations_has_files_without_rows(tmp_path: Path) -> None:
    files = written(library(), tmp_path)
    assert sorted(files) == [
        "data/overleggen.json",
        "data/overleggen.sqlite",
        "data/vragen.csv",
        "data/vragen.csv-metadata.json",
        "data/vragen.json",
    ]
    assert files["data/vragen.json"].endswith(b'"questions": [\n]}\n')
