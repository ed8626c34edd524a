"""Documents change into others that are mostly still documents of their kind, the same way each time."""

from collections import Counter

import pytest

from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read import load_reader
from tests.fuzz.guided import growth
from tests.fuzz.guided.corpus import kept
from tests.fuzz.guided.evolution import LARGE, crossed, mutated
from tests.fuzz.guided.form import SIDECAR, SUFFIXES, Form

OF_EACH = {Form.of(path.read_bytes()).suffix: path.read_bytes() for path in reversed(kept())}


def is_read(form: Form) -> bool:
    try:
        return load_reader(form.suffix)(SourceFile(f"x{form.suffix}", form.file()), Problems()) is not None
    except Exception:  # whether it is right to raise is shown elsewhere
        return False


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_comes_out_is_another_document_of_the_kind_and_mostly_still_read(suffix: str) -> None:
    made = [mutated(OF_EACH[suffix], growth.LARGEST, seed) for seed in range(40)]
    assert len(set(made) - {OF_EACH[suffix]}) > 30
    assert {Form.of(data).suffix for data in made} == {suffix}
    assert sum(is_read(Form.of(data)) for data in made if len(data) <= LARGE) > 20


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_chance_makes_the_same_document(suffix: str) -> None:
    for seed in range(10):
        assert mutated(OF_EACH[suffix], 9_000, seed) == mutated(OF_EACH[suffix], 9_000, seed)
        assert crossed(OF_EACH[suffix], OF_EACH[".txt"], 9_000, seed) == crossed(
            OF_EACH[suffix], OF_EACH[".txt"], 9_000, seed
        )


def test_some_documents_get_a_sidecar_about_words_of_theirs() -> None:
    made = [Form.of(mutated(b".txt\n=== source\nVraag 1\nWaarom honden?", 9_000, seed)) for seed in range(300)]
    with_one = [form.part(SIDECAR) for form in made if form.part(SIDECAR)]
    assert len(with_one) > 20
    assert any(b"honden?" in sidecar for sidecar in with_one)


@pytest.mark.parametrize("other", SUFFIXES)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_two_documents_make_one_that_holds_something_of_both(suffix: str, other: str) -> None:
    one, giver = OF_EACH[suffix], OF_EACH[other]
    made = [crossed(one, giver, growth.LARGEST, seed) for seed in range(8)]
    assert {Form.of(data).suffix for data in made} == {suffix}
    assert any(data != one for data in made)


@pytest.mark.parametrize("data", [b"", b"x", b".docx", b".odt\n=== content.xml\n<", b".pdf\n=== source\n", b"\0\xff"])
def test_any_bytes_change(data: bytes) -> None:
    assert all(isinstance(mutated(data, 100, seed), bytes) for seed in range(60))
    assert all(isinstance(crossed(data, OF_EACH[".xml"], 100, seed), bytes) for seed in range(20))


def test_a_document_stays_small_but_for_one_of_many_that_is_grown() -> None:
    large = b".txt\n=== source\n" + b"Vraag 1\nWaarom is dat zo?\n" * 1_000
    sizes = Counter(len(mutated(large, growth.LARGEST, seed)) > 2 * LARGE for seed in range(500))
    assert 0 < sizes[True] < 25


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_no_document_is_longer_than_was_asked(suffix: str) -> None:
    assert max(len(mutated(OF_EACH[suffix], 1_000, seed)) for seed in range(50)) <= 1_000
