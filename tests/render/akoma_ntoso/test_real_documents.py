"""The Akoma Ntoso of every real document: valid, with every word of the document once and in order, always the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.model.akoma_ntoso_names import akoma_ntoso_path
from generator.model.library import Library, Record
from generator.pipeline import understand_file
from generator.problems import Problems
from tests.render.akoma_ntoso.reading import faults, objections, written

ROOT = Path(__file__).parents[3]
CONTENT = sorted((ROOT / "content" / "consultations").glob("*/source.*"))
CORPUS = sorted((ROOT / "evaluation" / "corpus").glob("*/source.*"))
# All that this site publishes, and of the others every third by day.
BY_DAY = {*CONTENT, *CORPUS[::3]}
# Between tags, not in them.
_LONG_WORD = re.compile(r"(?<=[ >])[a-z]{6,}(?=[ <])(?=[^<>]*<)")

pytestmark = pytest.mark.slow


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(path, id=path.parent.name, marks=() if path in BY_DAY else pytest.mark.nightly)
        for path in (*CONTENT, *CORPUS)
    ],
)
def library(request: pytest.FixtureRequest) -> Library:
    record, knowledge = understand_file(request.param, ROOT / "content", Problems())
    assert record
    return Library((record,), knowledge, "https://overleg.example.org/")


@pytest.fixture(scope="module")
def record(library: Library) -> Record:
    return library.records[0]


@pytest.fixture(scope="module")
def xml(library: Library, record: Record) -> str:
    return written(record, library)


def test_the_schema_of_the_standard_has_nothing_against_it_and_every_id_is_there_once(xml: str) -> None:
    assert faults(xml) == []


def test_it_has_every_word_of_the_document_once_and_in_order(record: Record, xml: str) -> None:
    assert objections(record, xml) == []


def test_the_witness_objects_to_a_word_that_is_dropped_doubled_or_changed(record: Record, xml: str) -> None:
    found = list(_LONG_WORD.finditer(xml, xml.index("</meta>")))
    assert found
    for word in (found[0], found[len(found) // 2], found[-1]):
        for other in ("", f"{word.group()} {word.group()}", f"{word.group()}x"):
            assert objections(record, f"{xml[: word.start()]}{other}{xml[word.end() :]}") != [], word.group()


def test_the_same_document_gives_the_same_bytes(record: Record, library: Library, xml: str) -> None:
    assert written(record, library) == xml


def test_it_stands_beside_the_other_files(record: Record) -> None:
    assert akoma_ntoso_path(record.consultation.id) == f"overleggen/{record.consultation.id}/overleg.akn.xml"
