"""The consultation of May 2025 from office programs: the same consultation as in the text as published."""

from __future__ import annotations

import pytest

from generator.model.consultation import Consultation, Exchange
from tests.read.official_forms import SOURCE
from tests.read.readings import document, reading
from tests.read.test_official_forms import exchanges, understood

pytestmark = pytest.mark.slow

# What these documents hold besides the text as published: a last paragraph with a note mark and a soft hyphen, a table.
ADDED = ("Zie ook Kamerstuk 21 501-02, nr. 2345", "Land % bbp Nederland 2,05")
OLD = pytest.param("a_manual.doc", marks=pytest.mark.slow)
OLD_NUMBERED = pytest.param("b_numbered.doc", marks=pytest.mark.slow)


@pytest.mark.parametrize("name", ["a_manual.docx", "b_numbered.docx", "a_manual.odt", OLD, OLD_NUMBERED])
def test_each_document_is_the_same_consultation_exchange_by_exchange(name: str) -> None:
    published = understood(reading("source.txt", SOURCE.read_bytes()).source)
    found = understood(document(name).source)

    assert len(exchanges(found)) == 21
    assert exchanges(found)[:20] == exchanges(published)[:20]
    assert [found.text(n) for n in last(found).questions[0].paragraphs] == [
        published.text(n) for n in last(published).questions[0].paragraphs
    ]
    assert last_answer(found)[:-2] == last_answer(published)
    assert [text.startswith(added) for text, added in zip(last_answer(found)[-2:], ADDED, strict=True)] == [True, True]
    assert [section.factions for section in found.sections] == [section.factions for section in published.sections]
    assert found.front == published.front


def last(consultation: Consultation) -> Exchange:
    """The exchange that ends the document."""
    return consultation.sections[-1].exchanges[-1]


def last_answer(consultation: Consultation) -> list[str]:
    """The paragraphs of the answer that ends the document."""
    return [consultation.text(block) for answer in last(consultation).answers for block in answer.paragraphs]
