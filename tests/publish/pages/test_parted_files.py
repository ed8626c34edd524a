"""Files of parts: what was written comes back, part by part, and no changed byte is believed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.publish.pages.parted_files import DamagedError, as_part, opened, write, written

PARTS = {"one": as_part(["é", {"a": None}]), "two": b"\0\1"}
DATA = written({"keys": ["k"]}, PARTS)


def _kept(folder: Path, data: bytes = DATA) -> Path:
    path = folder / "deep" / "a.kept"
    write(path, data)
    return path


def test_facts_and_parts_come_back(tmp_path: Path) -> None:
    file = opened(_kept(tmp_path))
    assert file is not None
    assert file.facts == {"keys": ["k"]}
    assert file.values("one") == ["é", {"a": None}]
    assert file.part("two") == b"\0\1"


def test_half_a_sign_comes_back_too(tmp_path: Path) -> None:
    file = opened(_kept(tmp_path, written({"name": "\ud83d"}, {"one": as_part(["\ude00"])})))
    assert file is not None
    assert (file.facts, file.values("one")) == ({"name": "\ud83d"}, ["\ude00"])


def test_the_same_gives_the_same_bytes_and_other_parts_another_digest(tmp_path: Path) -> None:
    assert written({"keys": ["k"]}, PARTS) == DATA
    first = opened(_kept(tmp_path))
    other = opened(_kept(tmp_path, written({"keys": ["k"]}, {**PARTS, "two": b"\0\2"})))
    assert first is not None
    assert other is not None
    assert first.digest != other.digest


@pytest.mark.parametrize("at", range(len(DATA)))
def test_no_changed_byte_is_believed(tmp_path: Path, at: int) -> None:
    path = _kept(tmp_path, DATA[:at] + bytes([DATA[at] ^ 1]) + DATA[at + 1 :])
    file = opened(path)
    if file is None:
        return
    with pytest.raises(DamagedError):
        [file.part(name) for name in PARTS]
    assert not path.exists()


@pytest.mark.parametrize("length", [0, 10, 80, len(DATA) - 1])
def test_what_was_cut_off_is_not_believed(tmp_path: Path, length: int) -> None:
    file = opened(_kept(tmp_path, DATA[:length]))
    if file is not None:
        with pytest.raises(DamagedError):
            [file.part(name) for name in PARTS]


def test_a_part_that_nobody_wrote_is_damage(tmp_path: Path) -> None:
    file = opened(_kept(tmp_path))
    assert file is not None
    with pytest.raises(DamagedError):
        file.part("three")


def test_no_file_is_none(tmp_path: Path) -> None:
    assert opened(tmp_path / "nowhere") is None
