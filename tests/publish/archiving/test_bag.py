"""A bag: another program finds it whole, and sees any change."""

from __future__ import annotations

from pathlib import Path

import bagit
import pytest

from generator.publish.archiving.bag import Bag

FACTS = (("Source-Organization", "Archief\nOost"), ("Bagging-Date", "2026-12-01"))
NAMES = ("a.txt", "map/é en ~.txt", "map/leeg")


def filled(folder: Path) -> Path:
    folder.mkdir()
    made = Bag(folder)
    source = folder.parent / "source"
    for name in NAMES:
        source.write_bytes(b"" if name.endswith("leeg") else name.encode())
        made.copy(source, name)
    made.add("feiten.xml", b"<a/>")
    assert made.files == len(NAMES) + 1
    made.close(FACTS)
    return folder


def test_another_program_finds_it_valid(tmp_path: Path) -> None:
    bag = bagit.Bag(str(filled(tmp_path / "bag")))
    bag.validate()
    assert bag.version_info == (1, 0)
    assert bag.info["Source-Organization"] == "Archief Oost"
    assert sorted(bag.payload_files()) == sorted(f"data/{name}" for name in (*NAMES, "feiten.xml"))


@pytest.mark.parametrize("harm", ["changed", "lost", "added", "renamed"])
def test_another_program_sees_any_change(tmp_path: Path, harm: str) -> None:
    folder = filled(tmp_path / "bag")
    file = folder / "data" / "a.txt"
    if harm == "changed":
        file.write_bytes(b"b.txt")
    elif harm == "lost":
        file.unlink()
    elif harm == "added":
        (folder / "data" / "meer").touch()
    else:
        file.rename(file.with_name("c.txt"))
    with pytest.raises(bagit.BagError):
        bagit.Bag(str(folder)).validate()


def test_the_same_files_are_the_same_bytes(tmp_path: Path) -> None:
    first, second = filled(tmp_path / "a"), filled(tmp_path / "b")
    names = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt")
    assert [(first / name).read_bytes() for name in names] == [(second / name).read_bytes() for name in names]


def test_a_path_has_its_percent_sign_written_out(tmp_path: Path) -> None:
    """As the standard says; the program of the tests above reads that of line ends alone."""
    (tmp_path / "bag").mkdir()
    made = Bag(tmp_path / "bag")
    made.add("100%.txt", b"")
    made.close(())
    assert (tmp_path / "bag" / "manifest-sha256.txt").read_text(encoding="utf-8").endswith("  data/100%25.txt\n")


def test_no_file_takes_the_place_of_another(tmp_path: Path) -> None:
    (tmp_path / "bag").mkdir()
    made = Bag(tmp_path / "bag")
    made.add("a", b"1")
    with pytest.raises(FileExistsError):
        made.add("a", b"2")
