"""What is wrong: each mistake once, with the smallest document that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_WHY = ".why"


def keep(folder: Path, where: str, detail: str, data: bytes) -> None:
    """Keep a document that shows a mistake, unless a smaller one is kept that shows the same."""
    path = folder / re.sub(r"[^A-Za-z0-9]+", "-", where).strip("-")[-80:]
    if not path.exists() or len(data) < path.stat().st_size:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        path.with_name(path.name + _WHY).write_text(f"{where}: {detail}\n", encoding="utf-8")


def kept(folder: Path) -> Iterator[tuple[Path, str]]:
    """The documents that are kept, each with what is wrong."""
    for why in sorted(folder.glob(f"*{_WHY}")):
        yield why.with_suffix(""), why.read_text(encoding="utf-8").strip()
