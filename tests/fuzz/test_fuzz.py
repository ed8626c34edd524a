"""A bounded fuzz in every run of the tests, and proof that it would see a fault."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.model.consultation import Consultation, FrontMatter
from generator.model.text import Line, Mark, MarkKind, SourceText, Span
from generator.read import READERS
from tests.fuzz import worker
from tests.fuzz.campaign import DIED, Worker, run
from tests.fuzz.hostile import hostile_names
from tests.fuzz.invariants import check_consultation, check_source
from tests.fuzz.jobs import LONG, Job, hostile, mutations, one_of_each, quick, seeds
from tests.fuzz.mutations import DAMAGES, Damage, chance, mutated

# Legacy Word is read by another program, which takes seconds to start: it is left to `make fuzz`.
SUFFIXES = tuple(suffix for suffix in READERS if suffix != ".doc")
# A third of what a file may take at most: what takes longer in growing measure with its size is seen by small files.
SECONDS = 10
PDF = Path(__file__).parents[2] / "evaluation" / "corpus" / "ah-tk-20232024-1314" / "source.pdf"


@pytest.mark.slow
@pytest.mark.parametrize(
    "jobs",
    [
        pytest.param(one_of_each, id="hostile"),
        pytest.param(lambda: mutations(60, SUFFIXES), id="mutated"),
        pytest.param(quick, id="every-hostile", marks=pytest.mark.nightly),
        pytest.param(lambda: mutations(600, SUFFIXES), id="many-mutated", marks=pytest.mark.nightly),
    ],
)
def test_a_damaged_or_hostile_file_gives_a_text_or_a_problem_in_time(
    jobs: Callable[[], Iterator[Job]], tmp_path: Path
) -> None:
    outcomes = list(run(jobs(), tmp_path))
    wrong = [f"{job}: {outcome.detail}" for job, outcome in outcomes if outcome.what in (worker.RAISED, DIED)]
    assert wrong == []
    assert [f"{job}: {outcome.seconds:.0f} s" for job, outcome in outcomes if outcome.seconds > SECONDS] == []
    assert Counter(outcome.what for _, outcome in outcomes).keys() == {worker.TEXT, worker.PROBLEM}
    assert len(outcomes) >= 60


@pytest.mark.parametrize("suffix", READERS)
def test_every_format_is_fuzzed_with_real_and_with_hostile_files(suffix: str) -> None:
    assert seeds(suffix)
    assert len(tuple(hostile_names(suffix))) > 10


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
@pytest.mark.parametrize("name", ["styles-in-a-circle", "styles-of-styles", "tables-with-lines", "notes", "changes"])
def test_a_hostile_office_document_is_read_by_the_reader_of_its_format(suffix: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / f"hostile{suffix}"
    path.write_bytes(Job(suffix, name).data())
    assert worker.attempt(path)[0] == worker.TEXT


@pytest.mark.parametrize(
    "job", [Job(".pdf", PDF.relative_to(PDF.parents[3]).as_posix(), 3), *list(quick())[::9]], ids=str
)
def test_a_job_makes_the_same_bytes_each_time(job: Job) -> None:
    assert job.data() == job.data()


def test_mutations_differ_from_each_other_and_from_the_file() -> None:
    data = PDF.read_bytes()
    made = [mutated(data, chance(number)) for number in range(30)]
    assert len({data, *made}) > 25


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
@pytest.mark.parametrize(
    "data", [b"", b"x", b"<a><b>1</b></a>\n" * 9, PDF.read_bytes()], ids=["none", "one", "xml", "pdf"]
)
def test_each_damage_takes_any_bytes(damage: Damage, data: bytes) -> None:
    made = [damage(data, chance(number)) for number in range(9)]
    assert all(isinstance(one, bytes) for one in made)


def test_of_each_kind_of_hostile_file_one_is_tried_and_every_reader_gets_some() -> None:
    chosen, every = list(one_of_each()), list(quick())
    assert sorted(job.origin for job in chosen) == sorted({job.origin for job in every} - LONG)
    assert {job.origin for job in every} >= LONG
    assert {job.suffix for job in chosen} == {job.suffix for job in every}


def test_hostile_files_of_one_reader_are_made_once_whatever_endings_it_has() -> None:
    readers = {READERS[job.suffix] for job in hostile()}
    assert len({job.suffix for job in hostile()}) == len(readers) == len(set(READERS.values()))


def test_what_a_reader_raises_is_reported_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("not this")

    (tmp_path / "x.txt").write_text("Vraag 1")
    monkeypatch.setattr(worker, "read", fail)
    what, detail = worker.attempt(tmp_path / "x.txt")
    assert (what, detail.startswith("ValueError: not this (")) == (worker.RAISED, True)


def test_a_reader_that_gives_neither_text_nor_problem_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.txt").write_text("Vraag 1")
    monkeypatch.setattr(worker, "read", lambda *_: None)
    assert worker.attempt(tmp_path / "x.txt")[0] == worker.RAISED


@pytest.mark.slow
@pytest.mark.parametrize(
    "body",
    [
        "worker.SECONDS = 1\ndef attempt(path):\n    while True: pass",
        "def attempt(path):\n    return bytes(2**30)",
    ],
    ids=["time", "memory"],
)
def test_a_file_that_takes_too_much_kills_its_worker_and_nothing_else(body: str, tmp_path: Path) -> None:
    with Worker("-c", f"from tests.fuzz import worker\n{body}\nworker.attempt = attempt\nworker.main()") as process:
        assert process.outcome(tmp_path) is None
        assert process.outcome(tmp_path) is None


def source(**change: object) -> SourceText:
    right = {"name": "x", "text": "een twee", "lines": (Line(1, Span(0, 8)),), "marks": ()}
    return SourceText(**{**right, **change})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"text": " \n "},
        {"lines": (Line(2, Span(0, 8)),)},
        {"lines": (Line(1, Span(0, 9)),)},
        {"marks": (Mark(MarkKind.BOLD, Span(0, 9)),)},
    ],
)
def test_a_text_that_breaks_its_contract_is_reported(change: dict[str, object]) -> None:
    check_source(source())
    with pytest.raises(AssertionError):
        check_source(source(**change))


def test_words_that_no_block_holds_are_reported() -> None:
    with pytest.raises(AssertionError, match="no block holds 'een twee'"):
        check_consultation(Consultation("x", source(), (), FrontMatter(), ()))
