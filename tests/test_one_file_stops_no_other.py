"""A fault of the program on one document is reported with its file, and everything else is still read and reported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator import cli, pipeline
from generator.knowledge.consultation_yml.file import load_sidecar
from generator.model.knowledge import Knowledge
from generator.model.library import Library, Record, Site
from generator.pipeline import build, load
from generator.problems import Code, Problems
from generator.publish.outcome import work
from generator.render import drafts_of_archive, render, render_consultation
from generator.render.summaries.archive import Archive, Surroundings
from generator.render.summaries.summary import Summary
from generator.render.views.draft import Draft
from generator.render.views.summarizing import summary_of
from generator.render.worklist.kinds import WorkList
from tests.contents import document, make_content, mei, write

Fault = type[BaseException]
FAULTS = [ValueError, KeyError, IndexError, StopIteration, RecursionError, MemoryError, AssertionError, RuntimeError]
STAGES = ["parse", "annotate", "publishable", "check_sidecar", "check_withholding", "check_corrections"]
WITHOUT = "with --keep-going the site is built without it"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path, mei=document(), juni=document("juni").replace("VVD-fractie", "ABC-fractie"))


def _is_about_mei(arguments: tuple[object, ...]) -> bool:
    return any("mei/source" in str(argument)[:2000] for argument in arguments)


def _failing(monkeypatch: pytest.MonkeyPatch, stage: str, fault: Fault) -> None:
    """Let a stage fail on the one consultation."""
    work: Callable[..., Any] = getattr(pipeline, stage)

    def fail(*arguments: object) -> object:
        if _is_about_mei(arguments):
            raise fault("het geheim van de minister")
        return work(*arguments)

    monkeypatch.setattr(pipeline, stage, fail)


def _loaded(content: Path) -> tuple[Library, Problems]:
    problems = Problems()
    return load(content, problems), problems


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("stage", ["parse", "annotate", "check_sidecar"])
def test_a_fault_is_reported_with_its_file_and_kind_and_the_others_are_read(
    content: Path, monkeypatch: pytest.MonkeyPatch, stage: str, fault: Fault
) -> None:
    write(content / "topics.yml", "- titel: x\n")
    _failing(monkeypatch, stage, fault)
    library, problems = _loaded(content)
    assert [record.consultation.id for record in library.records] == ["juni"]
    reported = {problem.code: str(problem) for problem in problems}
    assert reported[Code.INTERNAL_ERROR].startswith("content/consultations/mei/source.txt:1:1: [INTERNAL-ERROR]")
    assert fault.__name__ in reported[Code.INTERNAL_ERROR]
    assert reported[Code.INTERNAL_ERROR].endswith(WITHOUT)
    assert {Code.UNKNOWN_KEY, Code.UNLISTED_FACTION} <= reported.keys()


@pytest.mark.parametrize("stage", STAGES)
def test_no_stage_lets_a_fault_through_or_shows_its_words(
    content: Path, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    _failing(monkeypatch, stage, ValueError)
    _, problems = _loaded(content)
    assert [problem.code for problem in problems.errors] == [Code.INTERNAL_ERROR]
    assert "geheim" not in str(problems.errors[0])


def test_a_fault_in_reading_what_the_editor_wrote_is_reported_too(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(mei(content, "consultation.yml"), "title: Mei\n")
    monkeypatch.setattr(pipeline, "load_sidecar", _raise_for(load_sidecar, lambda path, *_: path.parent.name == "mei"))
    library, problems = _loaded(content)
    assert [problem.place.file for problem in problems.errors] == ["content/consultations/mei"]
    assert len(library.records) == 1


def _raise_for(work: Callable[..., Any], concerns: Callable[..., bool]) -> Callable[..., Any]:
    def fail(*arguments: object) -> object:
        if concerns(*arguments):
            raise ValueError
        return work(*arguments)

    return fail


def test_doubts_of_readers_before_the_fault_are_still_reported(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mei(content).write_bytes(document("Oekraïne").encode("cp1252"))
    _failing(monkeypatch, "parse", ValueError)
    _, problems = _loaded(content)
    assert {Code.ENCODING, Code.INTERNAL_ERROR} <= {problem.code for problem in problems}


def test_what_the_machine_refuses_is_not_the_fault_of_a_document(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(monkeypatch, "parse", OSError)
    with pytest.raises(OSError, match="geheim"):
        _loaded(content)


def test_a_consultation_whose_pages_cannot_be_made_is_reported_and_left_out(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, _ = _loaded(content)

    def fail(record: Record, around: Surroundings) -> Site:
        if record.consultation.id == "mei":
            raise ZeroDivisionError
        return render_consultation(record, around)

    monkeypatch.setattr(pipeline, "render_consultation", fail)
    problems = Problems()
    site = build(library, problems)
    assert [str(problem.place.file) for problem in problems.errors] == ["content/consultations/mei/source.txt"]
    paths = {page.path for page in site.pages}
    assert "overleggen/juni/" in paths
    assert not [path for path in paths if "mei" in path]


def test_a_consultation_that_cannot_be_summarised_is_reported_and_left_out(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, _ = _loaded(content)

    def fail(record: Record, knowledge: Knowledge) -> Summary:
        if record.consultation.id == "mei":
            raise ZeroDivisionError
        return summary_of(record, knowledge)

    monkeypatch.setattr(pipeline, "summary_of", fail)
    problems = Problems()
    paths = {page.path for page in build(library, problems).pages}
    assert [str(problem.place.file) for problem in problems.errors] == ["content/consultations/mei/source.txt"]
    assert "overleggen/juni/" in paths
    assert not [path for path in paths if "mei" in path]


def test_a_fault_that_only_all_consultations_together_cause_is_reported(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, _ = _loaded(content)

    def fail(archive: Archive) -> Iterator[Draft]:
        if len(archive.summaries) > 1:
            raise ZeroDivisionError
        return drafts_of_archive(archive)

    monkeypatch.setattr(pipeline, "drafts_of_archive", fail)
    problems = Problems()
    assert build(library, problems).pages == ()
    assert [problem.code for problem in problems.errors] == [Code.INTERNAL_ERROR]


def test_a_site_without_faults_is_made_as_ever(content: Path) -> None:
    library, _ = _loaded(content)
    problems = Problems()
    assert build(library, problems) == render(library)
    assert not list(problems)


@pytest.fixture
def broken(content: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    _failing(monkeypatch, "parse", KeyError)
    return content


def _run(*words: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli.main, [str(word) for word in words])
    return result.exit_code, result.stdout, result.stderr


def test_check_reports_all_and_ends_with_the_code_of_a_fault_of_ours(broken: Path) -> None:
    code, _, reported = _run("check", "--content", broken)
    assert code == 3
    assert "error: content/consultations/mei/source.txt:1:1: [INTERNAL-ERROR]" in reported
    assert "doubt: content/consultations/juni/source.txt:3:43: [UNLISTED-FACTION]" in reported
    assert "Traceback" not in reported


@pytest.mark.parametrize("verb", ["outline", "add"])
def test_other_verbs_report_it_too(broken: Path, verb: str) -> None:
    code, printed, reported = _run(verb, mei(broken), "--content", broken)
    assert (code, printed) == (3, "")
    assert "[INTERNAL-ERROR]" in reported


def test_check_names_what_a_site_made_with_keep_going_leaves_out(broken: Path) -> None:
    write(broken / "consultations" / "Juli" / "source.txt", "x")
    write(broken / "topics.yml", "- titel: x\n")
    code, printed, _ = _run("check", "--content", broken, "--keep-going")
    assert code == 3
    reported = _run("check", "--content", broken, "--keep-going")[2]
    listed = reported[reported.index("Left out") :].splitlines()
    assert [line.strip() for line in listed[1:] if line.startswith("  ") and not line.startswith("    ")] == [
        "Juli",
        "mei",
    ]
    assert "topics.yml" not in reported[reported.index("Left out") :]
    assert "Left out" not in printed


def test_a_fault_in_the_work_list_of_one_document_stops_no_other(broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(record: Record, *_: object) -> WorkList:
        if record.consultation.id == "juni":
            raise ZeroDivisionError
        return WorkList(record, (), "", "")

    monkeypatch.setattr(work, "work_list", fail)
    code, printed, reported = _run("check", "--content", broken)
    assert (code, printed) == (3, "")
    assert "error: content/consultations/juni/source.txt:1:1: [INTERNAL-ERROR]" in reported
    assert "doubt: content/consultations/juni/source.txt" in reported


def test_a_fault_anywhere_else_is_reported_in_a_sentence(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "load", fail)
    code, _, reported = _run("check", "--content", content)
    assert code == 3
    start = "error: generator:1:1: [INTERNAL-ERROR] the program failed while running check (ZeroDivisionError at "
    assert reported.startswith(start)


def test_with_debug_the_place_and_the_words_of_a_fault_are_shown(broken: Path) -> None:
    reported = _run("--debug", "check", "--content", broken)[2]
    assert "Traceback" in reported
    assert "het geheim van de minister" in reported


def test_what_the_machine_refuses_is_reported_in_a_sentence_with_a_code_of_its_own(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(24, "Too many open files", "content/glossary.yml")

    monkeypatch.setattr(cli, "load", fail)
    code, _, reported = _run("check", "--content", content)
    assert (code, reported) == (
        4,
        "error: content/glossary.yml: too many files are open; raise the limit (ulimit -n)\n",
    )
