from __future__ import annotations

from pathlib import Path

import pytest

from generator.publish.disk import mounts
from generator.publish.disk.mounts import holds_mounts

LINE = "36 35 98:0 /mnt1 {} rw,noatime master:1 - ext3 /dev/root rw,errors=continue\n"


@pytest.mark.parametrize(
    ("point", "is_held"),
    [
        ("/srv/site", True),
        ("/srv/site/uploads", True),
        ("/srv/site/een\\040map", True),
        ("/srv", False),
        ("/", False),
        ("/srv/site2", False),
    ],
)
def test_what_is_mounted_on_a_folder_or_below_it_is_found_in_the_table_of_mounts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str, is_held: bool
) -> None:
    (tmp_path / "mountinfo").write_text(LINE.format("/proc") + LINE.format(point), encoding="utf-8")
    monkeypatch.setattr(mounts, "_TABLE", tmp_path / "mountinfo")
    assert holds_mounts(Path("/srv/site")) is is_held


def test_a_space_in_the_name_of_a_mount_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mountinfo").write_text(LINE.format("/srv/mijn\\040site"), encoding="utf-8")
    monkeypatch.setattr(mounts, "_TABLE", tmp_path / "mountinfo")
    assert holds_mounts(Path("/srv/mijn site"))


def test_without_a_table_the_numbers_of_disks_decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mounts, "_TABLE", tmp_path / "none")
    (tmp_path / "site" / "a").mkdir(parents=True)
    assert not holds_mounts(tmp_path / "site")
    assert holds_mounts(Path("/proc"))


def test_a_folder_of_this_disk_holds_no_mounts(tmp_path: Path) -> None:
    assert not holds_mounts(tmp_path)
