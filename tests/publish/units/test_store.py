"""A file of the store is believed only as a whole and in its place, and none stays that nobody uses."""

from __future__ import annotations

import os
import pickle
import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from generator.problems import Place
from generator.publish.units import store as module
from generator.publish.units.packing import UnpackingError, unpacked
from generator.read.kept_files import LOOKED_THROUGH
from tests.contents import document, make_content, mei, write
from tests.publish.units.projects import age, cold, kept, units


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path)


def flip(position: float) -> Callable[[Path], None]:
    """Change one bit at a share of the file."""

    def change(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[int(position * (len(data) - 1))] ^= 1
        path.write_bytes(data)

    return change


@pytest.mark.parametrize(
    "damage",
    [
        *(flip(share) for share in (0, 0.01, 0.02, 0.1, 0.5, 0.9, 1)),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:40]),
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(path.read_bytes() + b"x"),
        lambda path: path.write_bytes(b"f" * 80 + path.read_bytes()[80:]),
        lambda path: path.write_bytes(forged(b"{}")),
        lambda path: path.write_bytes(forged(b"[]\nx")),
        lambda path: path.write_bytes(forged(b"geen json")),
        lambda path: (path.unlink(), path.mkdir()),
    ],
)
def test_a_damaged_file_counts_as_none(content: Path, damage: Callable[[Path], object]) -> None:
    kept(content)
    [unit] = units(content)
    damage(unit)
    assert kept(content) == cold(content)


def forged(head: bytes) -> bytes:
    return f"{sha256(head).hexdigest()}{len(head):016x}".encode("ascii") + head


def test_words_that_were_changed_in_what_is_kept_are_not_believed(content: Path) -> None:
    kept(content)
    [unit] = units(content)
    data = unit.read_bytes()
    start = data.index(b"\x78\x01", 200)
    start = data.index(b"\x78\x01", start + 2)
    changed = zlib.compress(zlib.decompress(data[start:]).replace(b"NAVO", b"QXQX"), 1)
    unit.write_bytes(data[:start] + changed)
    again = kept(content)
    assert again == cold(content)
    assert b"QXQX" not in repr(again.library).encode()


def test_what_is_kept_of_one_consultation_is_not_believed_of_another(content: Path) -> None:
    write(content / "consultations" / "juni" / "source.txt", document("de EU"))
    kept(content)
    juni, of_mei = units(content)
    juni.write_bytes(of_mei.read_bytes())
    of_mei.unlink()
    assert kept(content) == cold(content)


@pytest.mark.parametrize(
    "value",
    [os.system, print, Path("x"), ("geen", "record"), (None, ("geen problemen",)), (Place("x"), ()), eval],
)
def test_nothing_but_values_of_the_model_comes_out_of_a_file(value: object) -> None:
    with pytest.raises(UnpackingError):
        unpacked(zlib.compress(pickle.dumps(value)), b"")


def test_a_call_within_a_file_is_not_made(tmp_path: Path) -> None:
    class Calls:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(tmp_path / "gemaakt"),)

    with pytest.raises(UnpackingError):
        unpacked(zlib.compress(pickle.dumps(Calls())), b"")
    assert not (tmp_path / "gemaakt").exists()


def test_a_consultation_keeps_its_last_files_and_no_more(content: Path) -> None:
    for about in ("een", "twee", "drie", "vier", "vijf"):
        write(mei(content), document(about))
        kept(content)
    assert len(units(content)) == module.MOST_FILES


def test_what_nobody_used_for_a_month_goes_with_its_consultation(content: Path) -> None:
    write(content / "consultations" / "juni" / "source.txt", document("de EU"))
    kept(content)
    for unit in units(content):
        age(unit, 40)
    mei(content).unlink()
    mei(content).parent.rmdir()
    kept(content)
    assert [unit.parent.name for unit in units(content)] == ["juni"]
    assert not (content.parent / ".cache" / "units" / "mei").exists()


def test_a_consultation_that_is_away_for_a_week_is_still_kept(content: Path) -> None:
    write(content / "consultations" / "juni" / "source.txt", document("de EU"))
    kept(content)
    for unit in units(content):
        age(unit, 7)
    aside = mei(content).parent.rename(content.parent / "mei")
    kept(content)
    aside.rename(content / "consultations" / "mei")
    assert kept(content).told == "2 kept, none made again."


def test_a_file_that_cannot_be_put_in_place_leaves_nothing_behind(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("vol")

    with monkeypatch.context() as full:
        full.setattr(Path, "replace", refuse)
        assert kept(content) == cold(content)
    left = [path for path in (content.parent / ".cache").rglob("*") if path.is_file() and path.name != LOOKED_THROUGH]
    assert left == []
