"""What editors keep in content/: an archive of many documents, with topics and terms that serve it."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.model.library import Record
from generator.problems import Code
from tests.archive import CONTENT, archive

# The whole archive is read once: by one process, without the measuring of coverage.
pytestmark = pytest.mark.slow

# One topic in so many exchanges would say nothing any more.
MOST_OF_ALL = 0.25


def consultations() -> list[str]:
    return sorted(folder.name for folder in (CONTENT / "consultations").iterdir() if folder.is_dir())


def record(consultation: str) -> Record:
    return next(record for record in archive().records if record.consultation.id == consultation)


def test_every_folder_is_a_consultation() -> None:
    assert sorted(record.consultation.id for record in archive().records) == consultations()


def test_the_archive_holds_documents_of_different_years_formats_and_kinds() -> None:
    records = archive().records
    latest = [record.consultation.front.dates.latest for record in records]
    assert {".txt", ".docx", ".pdf"} <= {record.file.suffix for record in records}
    assert len({day.year for day in latest if day}) >= 3
    assert len({record.consultation.front.kind for record in records}) >= 2


def test_every_topic_is_given_and_none_is_a_catch_all() -> None:
    exchanges = [(record, exchange) for record in archive().records for exchange in record.consultation.exchanges]
    given = Counter(topic.id for record, exchange in exchanges for topic in record.topics_of(exchange))
    assert set(given) == {topic.id for topic in archive().knowledge.topics}
    assert max(given.values()) <= MOST_OF_ALL * len(exchanges)


@pytest.mark.parametrize("consultation", consultations())
def test_every_consultation_has_its_titles_and_recorded_addresses(consultation: str) -> None:
    sidecar, front = record(consultation).sidecar, record(consultation).consultation.front
    exchanges = list(record(consultation).consultation.exchanges)
    ids = {question.id for exchange in exchanges for question in exchange.questions}
    ids |= {answer.id for exchange in exchanges for answer in exchange.answers}
    assert front.title
    assert front.short_title
    assert set(sidecar.addresses or {}) == ids


@pytest.mark.parametrize("consultation", consultations())
def test_every_exchange_has_a_topic_and_every_abbreviation_an_explanation(consultation: str) -> None:
    told = [str(p) for p in record(consultation).problems if p.code in (Code.NO_TOPIC, Code.UNEXPLAINED_TERM)]
    assert told == []
