import zipfile
from pathlib import Path

from generator.publish.offline.archive import write_archive


def _folder(folder: Path, names: list[str]) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_the_archive_holds_every_file_below_its_top_folder_in_order(tmp_path: Path) -> None:
    write_archive(_folder(tmp_path / "x", ["b", "a/c", "a.txt"]), tmp_path / "dist" / "x.zip", "top")
    with zipfile.ZipFile(tmp_path / "dist" / "x.zip") as archive:
        assert archive.namelist() == ["top/a.txt", "top/a/c", "top/b"]
        assert archive.read("top/a/c") == b"a/c"
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_files_written_later_and_in_another_order_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = _folder(tmp_path / "x", ["a", "b"]), _folder(tmp_path / "y", ["b", "a"])
    (second / "a").chmod(0o600)
    write_archive(first, tmp_path / "x.zip", "top")
    write_archive(second, tmp_path / "y.zip", "top")
    assert (tmp_path / "x.zip").read_bytes() == (tmp_path / "y.zip").read_bytes()


def test_an_older_archive_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "x.zip").write_text("old", encoding="utf-8")
    write_archive(_folder(tmp_path / "x", ["a"]), tmp_path / "dist" / "x.zip", "top")
    assert zipfile.is_zipfile(tmp_path / "dist" / "x.zip")
    assert [path.name for path in (tmp_path / "dist").iterdir()] == ["x.zip"]
