from __future__ import annotations

import errno
from pathlib import Path

import pytest

from generator.publish.disk.folder_exchange import IMPOSSIBLE, can_exchange, exchange


def test_two_folders_change_names(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"of {name}").touch()
    assert can_exchange()
    exchange(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "a" / "of b").exists()
    assert (tmp_path / "b" / "of a").exists()


def test_what_is_not_there_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(FileNotFoundError) as raised:
        exchange(tmp_path / "a", tmp_path / "b")
    assert (raised.value.filename, raised.value.filename2) == (str(tmp_path / "a"), str(tmp_path / "b"))
    assert (tmp_path / "a").is_dir()


@pytest.mark.parametrize("lacking", ["win32", "linux", "darwin"])
def test_a_system_without_such_a_call_says_that_it_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lacking: str
) -> None:
    class Library:
        def __init__(self, *_: object, **__: object) -> None:
            pass

    monkeypatch.setattr("sys.platform", lacking)
    monkeypatch.setattr("ctypes.CDLL", Library)
    assert not can_exchange()
    with pytest.raises(OSError, match="a") as raised:
        exchange(tmp_path / "a", tmp_path / "b")
    assert raised.value.errno == errno.ENOSYS
    assert errno.ENOSYS in IMPOSSIBLE


def test_macos_is_asked_to_swap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[bytes, bytes, int]] = []

    class Library:
        def __init__(self, *_: object, **__: object) -> None:
            pass

        def renamex_np(self, one: bytes, other: bytes, flags: int) -> int:
            asked.append((one, other, flags))
            return 0

    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr("ctypes.CDLL", Library)
    exchange(Path("a"), Path("b"))
    assert asked == [(b"a", b"b", 2)]
