"""Whole documents as they are read, for eyes: every line with its page and indent, and the marks that begin on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.model.text import SourceText
from tests.golden_files import Golden
from tests.read.pdf.made import read_well

DOCUMENTS = Path(__file__).parent.parent / "documents"


def shown(source: SourceText) -> Iterator[str]:
    for line in source.lines:
        begun = [
            f"{mark.kind.value}{f'={mark.value}' if mark.value else ''}:{len(mark.span)}"
            for mark in source.marks
            if line.span.start <= mark.span.start <= line.span.end
        ]
        head = f"{line.page} {line.indent:5.1f} {line.size:4.1f} | {source.slice(line.span)}" if len(line.span) else ""
        yield f"{head}    [{' '.join(begun)}]" if begun else head


@pytest.mark.parametrize(
    "name", ["ah-tk-20142015-698", "ah-tk-20232024-1314", "layouts-untagged", "kv-2023Z19006-antwoord"]
)
def test_a_document_is_read_as_it_was_when_it_was_last_looked_at(name: str, golden: Golden) -> None:
    source = read_well((DOCUMENTS / f"{name}.pdf").read_bytes())

    golden(f"read/pdf/{name}.txt", "\n".join(shown(source)) + "\n")
