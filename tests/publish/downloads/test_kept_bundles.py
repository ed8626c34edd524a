"""Kept bundles are put under a second name; what is not used goes, but for what another build may be about to use."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publish.downloads.kept_bundles import KeptBundles

A, B, C = ("a" * 64, "b" * 64, "c" * 64)


def _writing(text: str) -> Callable[[Path], bool]:
    def write(path: Path) -> bool:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return True

    return write


def _build(folder: Path, key: str, site: str = "site") -> KeptBundles:
    """A build that offers one bundle, with this key."""
    kept = KeptBundles(folder / "kept", folder / site)
    (folder / site / "x.zip").unlink(missing_ok=True)
    assert kept.put("x.zip", key, _writing(key))
    return kept


def _kept(folder: Path) -> set[str]:
    return {path.name for path in (folder / "kept").glob("*.zip")}


def _age(folder: Path, key: str, seconds: int) -> None:
    for path in (folder / "kept").glob(f"x-{key[:16]}*"):
        os.utime(path, (time.time() - seconds,) * 2)


def test_a_bundle_that_another_build_used_lately_stays_and_only_one_of_each(tmp_path: Path) -> None:
    for key in (A, B, C):
        _build(tmp_path, key)
    _age(tmp_path, A, 20)
    _build(tmp_path, C).tidy()
    assert _kept(tmp_path) == {f"x-{B[:16]}.zip", f"x-{C[:16]}.zip"}
    assert _build(tmp_path, B).made == 0


def test_what_nobody_used_for_an_hour_goes_with_its_sum(tmp_path: Path) -> None:
    _build(tmp_path, A)
    _age(tmp_path, A, 3_700)
    _build(tmp_path, B).tidy()
    assert {path.name for path in (tmp_path / "kept").iterdir()} == {f"x-{B[:16]}.zip", f"x-{B[:16]}.zip.sha256.txt"}


def test_to_use_one_again_changes_no_time_of_what_readers_download(tmp_path: Path) -> None:
    _build(tmp_path, A)
    _age(tmp_path, A, 3_000)
    before = (tmp_path / "site/x.zip").stat().st_mtime
    _build(tmp_path, A)
    _age_of_use = time.time() - (tmp_path / f"kept/x-{A[:16]}.zip.sha256.txt").stat().st_mtime
    assert (tmp_path / "site/x.zip").stat().st_mtime == before
    assert _age_of_use < 60


def test_one_that_another_build_removes_meanwhile_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _build(tmp_path, A)
    link = os.link

    def gone(source: Path, target: Path) -> None:
        monkeypatch.setattr(os, "link", link)
        Path(source).unlink()
        raise FileNotFoundError

    monkeypatch.setattr(os, "link", gone)
    assert _build(tmp_path, A).made == 1
    assert (tmp_path / "site/x.zip").read_text(encoding="utf-8") == A
