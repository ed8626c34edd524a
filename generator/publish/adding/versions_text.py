"""Writes versions.yml: a further version, or that the document was withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from generator.model.library import Record
from generator.publish.adding.sidecar_text import dumped
from generator.publish.units.editors_schemas import modeline

SCHEMA = modeline("versions")


@dataclass(frozen=True)
class Reason:
    """Why a consultation (its id) is replaced or withdrawn, since when, and where that is published, if known."""

    consultation: str
    because: str
    day: date
    source: str | None = None


def with_version(path: Path, record: Record, reason: Reason) -> str:
    """The text of versions.yml with one more version; `path` is where it stands, if there is one. Raises OSError."""
    said: dict[str, Any] = {"version": record.versions.newest + 1, **_said(reason)}
    return f"{_begun(path, record)}{_entries([said])}"


def with_withdrawal(path: Path, record: Record, reason: Reason) -> str:
    """The text of versions.yml with the withdrawal of the document. Raises OSError."""
    return f"{_begun(path, record)}\n{dumped('withdrawn', _said(reason))}"


def _said(reason: Reason) -> dict[str, Any]:
    source = {"source": reason.source} if reason.source else {}
    return {"day": reason.day, "because": reason.because, **source}


def _begun(path: Path, record: Record) -> str:
    """What stands there already, else the first version."""
    if path.is_file() and record.versions.versions:
        return path.read_text(encoding="utf-8").rstrip("\n") + "\n"
    address = record.consultation.front.official_address
    first: dict[str, Any] = {"version": 1} | ({"source": address} if address else {})
    return f"{SCHEMA}\nversions:\n{_entries([first])}"


def _entries(entries: list[dict[str, Any]]) -> str:
    """Entries of the list, as YAML."""
    return "".join(f"{line}\n" for line in dumped("versions", entries).splitlines()[1:])
