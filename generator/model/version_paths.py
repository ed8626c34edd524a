"""Addresses of the versions of a document, and ids that only a later version has."""

from __future__ import annotations

from collections.abc import Container

from generator.model.identifiers import consultation_path

VERSIONS = "versies/"


def versions_path(consultation: str) -> str:
    """The page that lists the versions of a document and shows what each of them changed."""
    return f"{consultation_path(consultation)}{VERSIONS}"


def version_path(consultation: str, version: int) -> str:
    """The full text of one version: the words at this address never change."""
    return f"{versions_path(consultation)}{version}/"


def version_source_path(consultation: str, version: int, suffix: str) -> str:
    """The file of one version; `suffix` with its dot."""
    return f"{version_path(consultation, version)}bron{suffix}"


def is_of_version(path: str) -> bool:
    """Whether a page shows the text of one version of a document."""
    return f"/{VERSIONS}" in path and not path.endswith(f"/{VERSIONS}")


def version_anchor(version: int) -> str:
    """The anchor of a version in the list of versions, and of what it changed."""
    return f"versie-{version}"


def change_anchor(version: int, turn: str) -> str:
    """The anchor of what a version changed in a question, an answer, or the text outside these."""
    return f"versie-{version}-{turn}"


def id_since(version: int, plain: str, taken: Container[str]) -> str:
    """The id of something new whose plain id belongs to other words: `vraag-14-versie-2`. `taken` are those in use."""
    made = since = f"{plain}-versie-{version}"
    count = 1
    while made in taken:
        count += 1
        made = f"{since}-{count}"
    return made
