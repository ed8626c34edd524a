from __future__ import annotations

from pathlib import Path

import pytest

from generator.publish.disk.removal import remove


def test_what_is_not_there_is_no_reason_to_fail(tmp_path: Path) -> None:
    remove(tmp_path / "nothing")


def test_files_folders_and_links_are_removed_but_not_what_a_link_leads_to(tmp_path: Path) -> None:
    (tmp_path / "kept" / "deep").mkdir(parents=True)
    (tmp_path / "kept" / "file").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "link").symlink_to(tmp_path / "kept")
    (tmp_path / "link").symlink_to(tmp_path / "kept")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for name in ("folder", "link", "dangling"):
        remove(tmp_path / name)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["deep", "file", "kept"]


def test_a_folder_that_is_sealed_is_opened_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sealed" / "in").mkdir(parents=True)
    opened: list[str] = []
    chmod = Path.chmod

    def note(path: Path, mode: int) -> None:
        opened.append(path.name)
        chmod(path, mode)

    refused = iter([True])
    rmtree = __import__("shutil").rmtree

    def refuse_once(path: Path) -> None:
        if next(refused, False):
            raise PermissionError
        rmtree(path)

    monkeypatch.setattr("shutil.rmtree", refuse_once)  # root may do anything
    monkeypatch.setattr(Path, "chmod", note)
    remove(tmp_path / "sealed")
    assert sorted(opened) == ["in", "sealed"]
    assert not (tmp_path / "sealed").exists()
