"""Addresses of what helps readers to cite a consultation. Published ones never change."""

from __future__ import annotations

from generator.model.identifiers import consultation_path

CITATIONS = "bronvermeldingen"
"""The name of files that hold citations, without what says their format."""


def citing_path(consultation: str) -> str:
    """The page with the citations of all questions and answers of a consultation."""
    return f"{consultation_path(consultation)}citeren/"


def citations_path(consultation: str, suffix: str) -> str:
    """A file that holds the citations of a consultation; `suffix` with its dot."""
    return f"{citing_path(consultation)}{CITATIONS}{suffix}"
