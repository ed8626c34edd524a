"""Puts a document into content/: proposes its id, copies it, and writes a sidecar for the editor to finish."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.knowledge.sidecar_check import openings
from generator.model.identifiers import slug
from generator.model.library import Library, Record
from generator.pipeline import CONSULTATIONS, SIDECAR, SOURCE
from generator.problems import Code, Place, Problems

# Addresses are made with the id; longer ones are hard to read aloud and to print.
LONGEST_ID = 48
# So many words tell a passage from every other in practice, and survive small corrections of its end.
RECORDED_WORDS = 9
SCHEMA = "# yaml-language-server: $schema=../../../schemas/consultation.schema.json"


@dataclass(frozen=True)
class Addition:
    """A document that now stands in content/: its id and its folder."""

    id: str
    folder: Path


def proposed_id(record: Record) -> str:
    """The official id where the document prints one, else its title and month, else the name of its file."""
    front = record.consultation.front
    if front.official_id:
        return slug(front.official_id)
    title = front.short_title or front.title
    if not title:
        return record.consultation.id
    latest = front.dates.latest
    tail = f"-{latest.year}-{latest.month:02}" if latest else ""
    room = LONGEST_ID - len(tail)
    words = slug(title)
    return (words if len(words) <= room else words[: room + 1].rpartition("-")[0]) + tail


def add_document(
    record: Record, library: Library, content: Path, problems: Problems, *, wanted: str | None = None
) -> Addition | None:
    """Copy a document and write its sidecar; None, with the reason reported, when it stands in content/ already.

    `wanted` is the editor's choice of id. Nothing is left behind when something goes wrong.
    """
    identity = wanted or proposed_id(record)
    folder = content / CONSULTATIONS / identity
    place = Place(record.file.name)
    if identity != slug(identity):
        message = f"“{identity}” cannot be an id"
        problems.report(Code.INVALID_VALUE, place, message, f"try {slug(identity)}", identity)
    if folder.exists():
        message = f"the id “{identity}” is taken"
        problems.report(Code.DUPLICATE_ID, place, message, "choose another with --id", identity)
    _report_known(record, library, problems)
    if problems.errors:
        return None
    staged = folder.with_name(f".{identity}.adding")
    try:
        staged.mkdir(parents=True)
        (staged / f"{SOURCE}{record.file.suffix}").write_bytes(record.file.data)
        (staged / SIDECAR).write_text("\n".join(_sidecar(record)) + "\n", encoding="utf-8", newline="\n")
        staged.rename(folder)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return Addition(identity, folder)


def _report_known(record: Record, library: Library, problems: Problems) -> None:
    """Report a document that stands in content/ already: the same official id, or the same words."""
    words = record.consultation.source.text.split()
    official = record.consultation.front.official_id
    for known in library.records:
        same_id = official and official in (known.sidecar.official_id, known.consultation.front.official_id)
        if same_id or known.consultation.source.text.split() == words:
            message = f"this document stands in content/ already, as “{known.consultation.id}”"
            problems.report(Code.DUPLICATE_ID, Place(record.file.name), message, "nothing was added")


def _sidecar(record: Record) -> Iterator[str]:
    """The lines of consultation.yml: what was recognised, what the editor should look at, the addresses given out."""
    front = record.consultation.front
    yield SCHEMA
    yield from _entry("title", front.title, "the document has no title; give it one")
    yield from _entry("short_title", None, "for lists and menus")
    yield from _entry("official_id", front.official_id, "the id of the official publication, as in kst-28676-501")
    yield from _entry("official_address", None, "where the official publication stands")
    if record.problems:
        yield ""
        yield "# What was doubtful; compare each with the document:"
        for problem in record.problems:
            yield f"#   line {problem.place.line}: [{problem.code.label}] {problem.message}"
    addresses = {
        address: " ".join(text.split()[:RECORDED_WORDS]) for address, text in openings(record.consultation).items()
    }
    if addresses:
        yield ""
        yield "# Published addresses, for ever: the build stops when one would lead to other words."
        yield yaml.safe_dump({"addresses": addresses}, allow_unicode=True, sort_keys=False, width=2**20).rstrip()


def _entry(key: str, value: str | None, why: str) -> Iterator[str]:
    """A key with its value, or, where nothing was recognised, a comment that asks for one."""
    if value is None:
        yield f"# {key}:   # {why}"
    else:
        yield yaml.safe_dump({key: value}, allow_unicode=True, width=2**20).rstrip()
