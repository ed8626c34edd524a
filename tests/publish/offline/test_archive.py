import zipfile
from pathlib import Path

import pytest

from generator.publish.offline.archive import writing_archive


def _write(target: Path, names: list[str], top: str = "top", *, keeps: bool = True) -> None:
    with writing_archive(target, top) as archive:
        for name in names:
            archive.add(name, name.encode())
        if keeps:
            archive.keep()


def test_the_archive_holds_every_file_below_its_top_folder_in_the_order_of_writing(tmp_path: Path) -> None:
    _write(tmp_path / "dist" / "x.zip", ["b", "a/c", "a.txt"])
    with zipfile.ZipFile(tmp_path / "dist" / "x.zip") as archive:
        assert archive.namelist() == ["top/b", "top/a/c", "top/a.txt"]
        assert archive.read("top/a/c") == b"a/c"
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_files_written_later_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("x.zip", "y.zip"):
        _write(tmp_path / name, ["a", "b"])
    assert (tmp_path / "x.zip").read_bytes() == (tmp_path / "y.zip").read_bytes()


def test_what_is_packed_already_is_not_packed_again(tmp_path: Path) -> None:
    _write(tmp_path / "x.zip", ["a.woff2", "a.txt"])
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        kinds = {entry.filename: entry.compress_type for entry in archive.infolist()}
    assert kinds == {"top/a.woff2": zipfile.ZIP_STORED, "top/a.txt": zipfile.ZIP_DEFLATED}


def test_a_file_can_be_read_while_the_archive_is_written(tmp_path: Path) -> None:
    with writing_archive(tmp_path / "x.zip", "top") as archive:
        archive.add("a", b"one")
        archive.add("b", b"two")
        assert archive.read("a") == b"one"


def test_an_older_archive_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "x.zip").write_text("old", encoding="utf-8")
    _write(tmp_path / "dist" / "x.zip", ["a"])
    assert zipfile.is_zipfile(tmp_path / "dist" / "x.zip")
    assert [path.name for path in (tmp_path / "dist").iterdir()] == ["x.zip"]


def test_an_archive_that_is_not_kept_leaves_the_older_one_alone(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_text("old", encoding="utf-8")
    _write(tmp_path / "x.zip", ["a"], keeps=False)
    assert (tmp_path / "x.zip").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def _fail(target: Path) -> None:
    with writing_archive(target, "top") as archive:
        archive.add("a", b"one")
        archive.keep()
        raise RuntimeError


def test_an_archive_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        _fail(tmp_path / "x.zip")
    assert list(tmp_path.iterdir()) == []
