"""The annotations of every real document: each selects its words, in two ways, and a validator finds no fault."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path

import pytest

from generator.model.annotation import AnnotationKind
from generator.model.identifiers import annotations_path
from generator.model.library import Library, Record
from generator.pipeline import understand_file
from generator.problems import Problems
from generator.render.texts.plain_text import plain_text
from generator.render.web_annotations.consultation import annotation_collection, to_json_ld
from generator.render.web_annotations.kinds import KIND_RULES
from tests.render.web_annotations.selection import by_position, by_quote, items_of, words_of
from tests.render.web_annotations.validator import faults

ROOT = Path(__file__).parents[2]
SOURCES = sorted(
    path
    for folder in (ROOT / "content" / "consultations", ROOT / "evaluation" / "corpus")
    for path in folder.glob("*/source.*")
)
# Every third by day: of each format some.
BY_DAY = SOURCES[::3]
SITE = "https://overleg.example.org/"

pytestmark = pytest.mark.slow


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(path, id=path.parent.name, marks=() if path in BY_DAY else pytest.mark.nightly) for path in SOURCES
    ],
)
def library(request: pytest.FixtureRequest) -> Library:
    record, knowledge = understand_file(request.param, ROOT / "content", Problems())
    assert record
    return Library((record,), knowledge, SITE)


@pytest.fixture(scope="module")
def record(library: Library) -> Record:
    return library.records[0]


@pytest.fixture(scope="module")
def data(library: Library, record: Record) -> str:
    return to_json_ld(annotation_collection(record, library.knowledge, library.site_url))


def test_each_selects_the_annotated_words_by_place_and_by_quote(record: Record, data: str) -> None:
    text = plain_text(record.consultation).text
    items = items_of(data)
    expected = _expected(record)
    assert [item["kind"] for item in items] == [kind for kind, _ in expected]
    for item, (_, annotated) in zip(items, expected, strict=True):
        for selected, one in zip(words_of(item), annotated, strict=True):
            start, end = by_position(selected)
            assert by_quote(text, selected) == [(start, end)]
            assert one is None or _is_with_insertions(text[start:end], one)


def test_a_validator_that_knows_nothing_of_us_finds_no_fault(library: Library, record: Record, data: str) -> None:
    assert faults(data, f"{SITE}{annotations_path(record.consultation.id)}") == []


def _expected(record: Record) -> list[tuple[str, list[str | None]]]:
    """What is published, in order: its kind and the words; None for a document that a range implies."""
    found: dict[Hashable, tuple[str, list[str | None]]] = {}
    for number, each in enumerate(record.annotations):
        of_exchange = KIND_RULES[each.kind].is_of_exchange
        key: Hashable = (each.kind, each.exchange, each.target) if of_exchange else number
        words = found.setdefault(key, (each.kind, []))[1]
        span = each.span or each.whole
        if each.block is not None and span:
            words.append(record.consultation.text(each.block)[span.start : span.end])
        elif each.kind is AnnotationKind.REFERENCE:
            words.append(None)
    notes: list[tuple[str, list[str | None]]] = [("note", [note.quote]) for note in record.sidecar.notes]
    return [*found.values(), *notes]


def _is_with_insertions(selected: str, annotated: str) -> bool:
    """Whether the words selected are the annotated ones, with at the most signs and marks of ours between them."""
    rest = iter(selected)
    ends = (selected[:1], selected[-1:]) == (annotated[:1], annotated[-1:])
    return ends and all(character in rest for character in " ".join(annotated.split()))
