"""What an editor reads in a scan: mistakes in it are said with their line, and other words are another source."""

from __future__ import annotations

from pathlib import Path

from generator.model.text import SourceFile
from generator.pipeline import load
from generator.problems import Problem, Problems
from generator.read.cache import source_key
from tests.contents import make_content, write
from tests.scans import SCAN, line, recognised

KEPT = recognised([line(100, "Vraag 1"), line(124, "Wanneer ?kornt er vrede?")])


def errors(tmp_path: Path, sidecar: str, kept: bytes | None = KEPT) -> tuple[Problem, ...]:
    content = make_content(tmp_path)
    folder = content / "consultations" / "mei"
    write(folder / "consultation.yml", sidecar)
    if kept is not None:
        (folder / "source.txt").unlink()
        (folder / "source.pdf").write_bytes(SCAN)
        (folder / "recognised.json").write_bytes(kept)
    problems = Problems()
    load(content, problems)
    return problems.errors


def test_words_that_were_not_recognised_are_an_error_that_names_the_nearest(tmp_path: Path) -> None:
    (error,) = errors(tmp_path, "readings:\n  - quote: komnt\n    reads: komt\n")

    assert str(error).startswith("content/consultations/mei/consultation.yml:2:12: [QUOTE-NOT-FOUND]")
    assert "‘kornt’" in error.advice


def test_official_text_that_has_letters_of_its_own_cannot_be_read_otherwise(tmp_path: Path) -> None:
    (error,) = errors(tmp_path, "readings:\n  - quote: vrede\n    reads: oorlog\n", kept=None)

    assert "[QUOTE-NOT-FOUND]" in str(error)
    assert "official text is never changed" in error.advice


def test_what_is_read_as_it_was_recognised_is_an_error(tmp_path: Path) -> None:
    (error,) = errors(tmp_path, "readings:\n  - quote: kornt\n    reads: kornt\n")

    assert "reads what was recognised" in error.message


def test_other_recognised_words_are_another_source() -> None:
    keys = {source_key(SourceFile("source.pdf", SCAN, kept)) for kept in (None, b"", KEPT)}

    assert len(keys) == 3
