"""A run of processes: a process that dies is reported and replaced, and the run ends in time."""

import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.fuzz.guided import __main__ as program
from tests.fuzz.guided import campaign, corpus, findings, trial
from tests.fuzz.guided.campaign import Campaign, Counts

PULSE = "#%d NEW    cov: %d ft: 99 corp: %d/21Kb lim: 6000 exec/s: 5"
TRY = "from pathlib import Path; Path(%r, 'current').write_bytes(b'this one'); print(%r, flush=True); "


def reasons(folder: Path) -> list[str]:
    return [why for _, why in findings.kept(folder / trial.FINDINGS)]


def test_the_log_of_a_process_is_counted() -> None:
    log = f"INFO: Seed: 1\n{PULSE % (64, 700, 3)}\nnoise\n{PULSE % (128, 690, 5)}\n"
    assert Counts.of(log) == Counts(128, 700, 5)
    assert Counts.of("INFO: no pulse") == Counts()


def test_a_process_that_dies_is_a_finding_and_another_continues(tmp_path: Path) -> None:
    turns = iter(("import os; os.kill(os.getpid(), 9)", "pass"))
    lines = iter((PULSE % (10, 700, 3), PULSE % (5, 800, 4)))
    run = Campaign(tmp_path, print)
    run.run(60, lambda _: ["-c", TRY % (str(tmp_path), next(lines)) + next(turns)])
    assert reasons(tmp_path) == ["died with -9: the process ended on this document"]
    assert [path.read_bytes() for path, _ in findings.kept(tmp_path / trial.FINDINGS)] == [b"this one"]
    assert run.summary == "15 documents tried, 800 places reached, 4 in the corpus, 1 findings"


def test_a_process_that_never_tries_anything_is_not_started_for_ever(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="ends at once, with 3"):
        Campaign(tmp_path, print).run(60, lambda _: ["-c", "raise SystemExit(3)"])


def test_a_process_that_does_not_end_is_ended_and_no_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log, lines = tmp_path / "log", list[str]()

    def clock() -> float:
        """The time is up as soon as the process has written something, however slow the machine."""
        return 100.0 if log.exists() and "NEW" in log.read_text() else 0.0

    monkeypatch.setattr(campaign, "time", SimpleNamespace(monotonic=clock, sleep=time.sleep))
    monkeypatch.setattr(campaign, "GRACE", 0)
    monkeypatch.setattr(campaign, "EVERY", 0.5)
    run = Campaign(tmp_path, lines.append)
    run.run(1.5, lambda _: ["-c", TRY % (str(tmp_path), PULSE % (7, 70, 1)) + "import time; time.sleep(600)"])
    assert reasons(tmp_path) == []
    assert lines[-1] == "7 documents tried, 70 places reached, 1 in the corpus, 0 findings"


def test_without_atheris_the_output_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(program, "atheris", lambda: None)
    monkeypatch.setattr(program, "FOLDER", tmp_path / "fuzz")
    assert program.main(1) == 2
    assert "make fuzz-guided" in capsys.readouterr().out
    assert not (tmp_path / "fuzz").exists()


def test_atheris_is_found_in_its_environment_only(tmp_path: Path) -> None:
    assert program.atheris(tmp_path) is None
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    folder = tmp_path / ".venv-fuzz" / "lib" / version / "site-packages" / "atheris"
    folder.mkdir(parents=True)
    assert program.atheris(tmp_path) == folder.parent


def test_a_run_begins_with_what_is_kept_and_without_old_findings(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "earlier").write_bytes(b"x")
    findings.keep(tmp_path / trial.FINDINGS, "where", "what", b"data")
    program.prepare(tmp_path)
    assert reasons(tmp_path) == []
    assert {path.name for path in corpus.kept(tmp_path / "corpus")} == {
        "earlier", *(path.name for path in corpus.kept()),
    }  # fmt: skip
