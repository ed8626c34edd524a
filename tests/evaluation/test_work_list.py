"""The work-list of real documents: pasting what it gives, at once or one by one, settles it and brings nothing new."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from evaluation.annotations.marks import is_apart
from tests.evaluation.documents import PROJECT, SOURCES
from tests.pasting import items, look, names, settle

DOCUMENTS = sorted(name for name in SOURCES if not is_apart(name))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    made = tmp_path / "content"
    made.mkdir()
    for name in ("factions.yml", "glossary.yml", "topics.yml"):
        shutil.copy(PROJECT / "content" / name, made)
    return made


def put(content: Path, name: str) -> str:
    """Add a document; returns its id."""
    identity = name.lower()
    folder = content / "consultations" / identity
    folder.mkdir(parents=True)
    shutil.copy(SOURCES[name], folder)
    return identity


@pytest.mark.parametrize("name", DOCUMENTS)
def test_all_that_a_document_asks_for_is_settled_at_once(content: Path, name: str) -> None:
    put(content, name)
    before, errors = look(content)
    assert errors == ()
    assert len(names(before)) == len(items(before))
    for work in before:
        settle(content, work, work.items)
    after, errors = look(content)
    assert [str(error) for error in errors] == []
    assert names(after) == set()


@pytest.mark.nightly
@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_item_of_a_document_is_settled_alone(content: Path, name: str) -> None:
    identity = put(content, name)
    before, _ = look(content)
    for work in before:
        for item in work.items:
            settle(content, work, [item])
            after, errors = look(content)
            assert [str(error) for error in errors] == []
            assert names(after) == names(before) - {(identity, item.name)}
