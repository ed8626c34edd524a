"""Files are written into the site, with the folders that they need."""

from pathlib import Path

import pytest

from generator.publish.assembly.site_folder import SiteFolder


def test_files_stand_in_their_folders_also_in_those_that_are_there(tmp_path: Path) -> None:
    (tmp_path / "site" / "a").mkdir(parents=True)
    folder = SiteFolder(str(tmp_path / "site"))
    for path in ("index.html", "a/index.html", "a/b/c/index.html", "a/b/x.json"):
        folder.write(path, path.encode())
    made = {path.relative_to(tmp_path / "site").as_posix(): path.read_bytes() for path in tmp_path.rglob("*.*")}
    assert made == {path: path.encode() for path in ("index.html", "a/index.html", "a/b/c/index.html", "a/b/x.json")}


def test_a_site_that_is_not_there_is_begun(tmp_path: Path) -> None:
    SiteFolder(str(tmp_path / "een" / "site")).write("x.txt", b"x")
    assert (tmp_path / "een" / "site" / "x.txt").read_bytes() == b"x"


def test_what_stands_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(OSError, match="a"):
        SiteFolder(str(tmp_path)).write("a/b/index.html", b"")
