"""Test processes that need the same thing make it once."""

import threading
import zipfile
from pathlib import Path

import pytest

from tests.builds import once, run, unzip


def test_the_second_to_ask_gets_what_the_first_made(tmp_path: Path) -> None:
    made: list[Path] = []
    for _ in range(2):
        folder = once(tmp_path / "shared" / "site", made.append)
        assert folder == tmp_path / "shared" / "site"
    assert len(made) == 1


def test_who_comes_while_it_is_being_made_waits(tmp_path: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(folder: Path) -> None:
        begun.set()
        go_on.wait()
        (folder / "index.html").write_text("klaar", encoding="utf-8")

    first = threading.Thread(target=once, args=(tmp_path / "site", slow))
    first.start()
    begun.wait()
    threading.Timer(0.05, go_on.set).start()
    second = once(tmp_path / "site", lambda _: pytest.fail("made twice"))
    first.join()
    assert (second / "index.html").read_text(encoding="utf-8") == "klaar"


def test_a_failure_is_everybodys(tmp_path: Path) -> None:
    def fail(_: Path) -> None:
        raise RuntimeError("gebroken")

    for message in ("^gebroken", "site could not be made: gebroken"):
        with pytest.raises(RuntimeError, match=message):
            once(tmp_path / "site", fail)


def test_a_program_that_fails_shows_its_output() -> None:
    with pytest.raises(RuntimeError, match="No module named no_such_module"):
        run("no_such_module")


def test_a_bundle_is_unpacked_with_its_folders(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("overleg/index.html", "hoi")
    unzip(tmp_path / "a.zip", tmp_path / "out")
    assert (tmp_path / "out" / "overleg" / "index.html").read_text(encoding="utf-8") == "hoi"
