"""The consultation of May 2025 from office programs and as PDF: the same consultation as in the text as published."""

from __future__ import annotations

import re

import pytest

from generator.model.block import BlockKind
from generator.model.consultation import Consultation, Exchange
from tests.read.official_forms import SOURCE
from tests.read.readings import document, reading
from tests.read.test_official_forms import exchanges, understood

pytestmark = pytest.mark.slow

# What these documents hold besides the text as published: a last paragraph with a note mark and a soft hyphen, a table.
ADDED = re.compile(r"Zie ook Kamerstuk 21 501-02, nr\. 2345 en de .* flexibel\. Land % bbp Nederland 2,05")
OLD = pytest.param("a_manual.doc", marks=pytest.mark.slow)
OLD_NUMBERED = pytest.param("b_numbered.doc", marks=pytest.mark.slow)


PDF = ("a_manual.pdf", "b_numbered.pdf", "b_numbered-untagged.pdf")


@pytest.mark.parametrize("name", ["a_manual.docx", "b_numbered.docx", "a_manual.odt", OLD, OLD_NUMBERED, *PDF])
def test_each_document_is_the_same_consultation_exchange_by_exchange(name: str) -> None:
    published = understood(reading("source.txt", SOURCE.read_bytes()).source)
    found = understood(document(name).source)

    assert len(exchanges(found)) == 21
    assert exchanges(found)[:20] == exchanges(published)[:20]
    assert [found.text(n) for n in last(found).questions[0].paragraphs] == [
        published.text(n) for n in last(published).questions[0].paragraphs
    ]
    answer = [found.text(n) for n in last(found).answer_blocks if n <= end_of_answer(found)]
    assert answer == [published.text(n) for n in last(published).answer_blocks]
    assert ADDED.fullmatch(" ".join(after(found, end_of_answer(found))))
    assert [section.factions for section in found.sections] == [section.factions for section in published.sections]
    assert found.front == published.front


def last(consultation: Consultation) -> Exchange:
    """The exchange that ends the document."""
    return consultation.sections[-1].exchanges[-1]


def end_of_answer(consultation: Consultation) -> int:
    """The block with which the document as published ends."""
    return next(n for n in last(consultation).answer_blocks if consultation.text(n).endswith("gemeente Istanboel."))


def after(consultation: Consultation, block: int) -> list[str]:
    """What stands after a block, page numbers left out."""
    rest = consultation.blocks[block + 1 :]
    return [consultation.text(other.index) for other in rest if other.kind is not BlockKind.FURNITURE]
