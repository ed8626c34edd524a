"""Of many documents few are kept: those that reach what no other does."""

from pathlib import Path

import pytest

from tests.fuzz.guided import corpus
from tests.fuzz.guided.corpus import distilled, kept, name_of

REACHED = {
    b"all": frozenset({("f", 1), ("f", 2), ("f", 3)}),
    b"a part": frozenset({("f", 1), ("f", 2)}),
    b"other": frozenset({("f", 3), ("g", 1)}),
    b"raises": frozenset[tuple[str, object]](),
    b"large" * 900: frozenset({("h", 1)}),
}


@pytest.fixture(autouse=True)
def _reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "_reached", lambda data: REACHED[data])
    monkeypatch.setattr(corpus, "prepare", lambda: None)


def test_what_another_reaches_too_is_not_kept_nor_what_raises() -> None:
    assert distilled(REACHED) == [b"all", b"other", b"large" * 900]


def test_no_more_is_kept_than_is_looked_through_in_a_few_seconds() -> None:
    assert distilled(REACHED, most=1) == [b"all"]
    assert distilled(REACHED, most_bytes=100) == [b"all", b"other"]


def test_what_is_kept_and_what_is_new_are_distilled_together(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder, documents in ((old, (b"a part", b"other")), (new, (b"all", b"raises"))):
        folder.mkdir()
        for data in documents:
            (folder / name_of(data)).write_bytes(data)
    assert corpus.main(new, old) == 0
    assert {path.read_bytes() for path in kept(old)} == {b"all", b"other"}
    assert len(kept(new)) == 2


def test_a_document_is_called_by_its_format_and_what_it_says() -> None:
    assert name_of(b".docx\n=== x\n").startswith("docx-")
    assert name_of(b".docx\n=== x\n") != name_of(b".docx\n=== y\n")
