import os
from pathlib import Path

from generator.publish.preview.watching import Watch


def test_each_change_is_seen_once_in_files_and_in_folders(tmp_path: Path) -> None:
    folder, alone = tmp_path / "content", tmp_path / "mkdocs.yml"
    (folder / "a").mkdir(parents=True)
    (folder / "a" / "old.yml").write_text("1", encoding="utf-8")
    (folder / "gone.yml").write_text("1", encoding="utf-8")
    alone.write_text("1", encoding="utf-8")
    watch = Watch([folder, alone, tmp_path / "nowhere"])
    assert watch.changes() == frozenset()
    (folder / "a" / "old.yml").write_text("22", encoding="utf-8")
    (folder / "a" / "b").mkdir()
    (folder / "a" / "b" / "new.yml").write_text("1", encoding="utf-8")
    (folder / "gone.yml").unlink()
    alone.write_text("22", encoding="utf-8")
    expected = {folder / "a" / "old.yml", folder / "a" / "b" / "new.yml", folder / "gone.yml", alone}
    assert watch.changes() == expected
    assert watch.changes() == frozenset()


def test_a_file_that_takes_the_place_of_another_is_seen_even_with_its_time_and_size(tmp_path: Path) -> None:
    saved, other = tmp_path / "glossary.yml", tmp_path / "other"
    saved.write_text("oud", encoding="utf-8")
    watch = Watch([saved])
    other.write_text("new", encoding="utf-8")
    then = saved.stat()
    os.utime(other, ns=(then.st_atime_ns, then.st_mtime_ns))
    other.replace(saved)
    assert watch.changes() == {saved}


def test_no_link_is_followed_into_other_folders(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "content" / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    watch = Watch([tmp_path / "content"])
    (tmp_path / "elsewhere" / "a.yml").write_text("1", encoding="utf-8")
    assert watch.changes() == frozenset()
