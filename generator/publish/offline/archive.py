"""Zip files that are the same bytes for the same content, whenever and wherever they are made."""

from __future__ import annotations

import zipfile
from pathlib import Path

from generator.publish.disk.belongings import FILE_MODE

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip header can hold
_UNIX = 3
_READABLE = 0o100644 << 16


def write_archive(folder: Path, target: Path, top: str) -> None:
    """Zip the files of a folder, in order of name, below one folder called `top`.

    `target` appears only when it is complete.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.stem}-writing")
    try:
        _write(folder, unfinished, top)
        unfinished.chmod(FILE_MODE)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _write(folder: Path, unfinished: Path, top: str) -> None:
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"{top}/{name}", _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            archive.writestr(entry, (folder / name).read_bytes())
