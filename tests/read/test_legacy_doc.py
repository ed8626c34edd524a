"""Old Word documents: read by LibreOffice, within bounds; an error that says what to do where it is not there."""

from __future__ import annotations

import os
import resource
import sys
import time
from pathlib import Path

import pytest

from generator.model.text import MarkKind
from generator.problems import Code
from generator.read import legacy_doc
from generator.read.legacy_doc import MOST_MEMORY, convert, find_program
from generator.read.office.damage import DamageError
from generator.read.office.identify import COMPOUND
from tests.read.readings import DOCUMENTS, document, reading

pytestmark = pytest.mark.slow

OLD = (DOCUMENTS / "a_manual.doc").read_bytes()
RTF = b"{\\rtf1\\ansi Vraag 1\\par Hoeveel zijn het er?\\par}"


def program(folder: Path, code: str) -> str:
    """A program that stands in for LibreOffice."""
    path = folder / "soffice"
    path.write_text(f"#!{sys.executable}\nimport os, sys, time\nfrom pathlib import Path\n{code}\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legacy_doc, "COMMANDS", ())


@pytest.mark.usefixtures("no_program")
def test_without_libreoffice_it_is_an_error_that_says_how() -> None:
    found = reading("brief.doc", OLD)
    assert found.source is None
    [problem] = found.problems
    assert problem.code is Code.NEEDS_PROGRAM
    assert "libreoffice-writer-nogui" in problem.advice
    assert "save it as .docx" in problem.advice


@pytest.mark.usefixtures("no_program")
def test_a_file_that_is_no_old_word_document_is_named_as_what_it_is() -> None:
    found = reading("brief.doc", (DOCUMENTS / "a_manual.docx").read_bytes())
    assert [(problem.code, problem.message) for problem in found.problems] == [
        (Code.UNREADABLE, "this is a new Word or OpenDocument file, not .doc")
    ]


def test_a_document_that_is_too_large_is_not_given_to_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legacy_doc, "MOST_BYTES", 1024 * 1024)
    found = reading("brief.doc", COMPOUND + b"\0" * 1024 * 1024)
    assert [problem.message for problem in found.problems] == ["the document is larger than 1 MB"]


def test_libreoffice_goes_by_any_of_its_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = program(tmp_path, "")
    monkeypatch.setattr(legacy_doc, "COMMANDS", ("nergens", path))
    assert find_program() == path


def test_what_libreoffice_makes_is_the_result(tmp_path: Path) -> None:
    code = (
        "folder = Path(sys.argv[sys.argv.index('--outdir') + 1])\n"
        "folder.mkdir()\n"
        "(folder / 'source.docx').write_text(' '.join(sys.argv[1:]))"
    )
    path = program(tmp_path, code)
    options = convert(COMPOUND, path).decode()
    assert "--headless --norestore" in options
    assert "--infilter=MS Word 97 --convert-to docx:MS Word 2007 XML" in options


def test_each_run_has_a_profile_of_its_own_that_lets_documents_do_nothing(tmp_path: Path) -> None:
    code = (
        "profile = next(a for a in sys.argv if a.startswith('-env:')).partition('file://')[2]\n"
        "settings = (Path(profile) / 'user' / 'registrymodifications.xcu').read_text()\n"
        f"Path({str(tmp_path / 'seen')!r}).write_text(os.environ['HOME'] + ' ' + settings)"
    )
    with pytest.raises(DamageError):
        convert(COMPOUND, program(tmp_path, code))
    home, _, settings = (tmp_path / "seen").read_text().partition(" ")
    assert not Path(home).exists()
    assert "DisableMacrosExecution" in settings
    assert "ooInetProxyType" in settings


def test_a_document_that_libreoffice_cannot_read_is_damaged_or_locked(tmp_path: Path) -> None:
    with pytest.raises(DamageError) as damage:
        convert(COMPOUND, program(tmp_path, "sys.exit(1)"))
    assert "damaged or locked" in damage.value.message
    assert damage.value.advice == "open it in Word and save it as .docx"


@pytest.mark.parametrize("has_groups", [True, False])
def test_a_run_without_end_is_ended_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_groups: bool
) -> None:
    if not has_groups:
        monkeypatch.delattr(os, "killpg")
    began = time.monotonic()
    with pytest.raises(DamageError, match="within 1 seconds"):
        convert(COMPOUND, program(tmp_path, "time.sleep(600)"), seconds=1)
    assert time.monotonic() - began < 300


def test_nothing_stays_behind_of_what_a_run_started(tmp_path: Path) -> None:
    code = f"child = os.fork()\nPath({str(tmp_path)!r}, str(os.getpid())).touch()\ntime.sleep(600)"
    with pytest.raises(DamageError):
        convert(COMPOUND, program(tmp_path, code), seconds=3)
    started = [int(path.name) for path in tmp_path.iterdir() if path.name.isdecimal()]
    assert len(started) == 2
    assert not any(_runs(process) for process in started)


def _runs(process: int) -> bool:
    """Whether a process runs: one that ended and that nobody asked after does not."""
    for _ in range(50):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        if (status := Path(f"/proc/{process}/stat")).exists() and status.read_text().rpartition(")")[2].split()[
            0
        ] == "Z":
            return False
        time.sleep(0.1)
    return True


class Kernel:
    """Stands in for the system: keeps what was asked of it and gives one answer."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.asked: list[int] = []
        self.limits: dict[int, tuple[int, int]] = {}

    def unshare(self, flags: int) -> int:
        self.asked.append(flags)
        return self.answer

    def setrlimit(self, kind: int, limit: tuple[int, int]) -> None:
        self.limits[kind] = limit


@pytest.mark.parametrize(("answer", "asked"), [(-1, [0x40000000, 0x50000000]), (0, [0x40000000])])
def test_libreoffice_gets_no_more_memory_than_allowed_and_no_network(
    monkeypatch: pytest.MonkeyPatch, answer: int, asked: list[int]
) -> None:
    kernel = Kernel(answer)
    monkeypatch.setattr(resource, "setrlimit", kernel.setrlimit)
    monkeypatch.setattr(legacy_doc, "_UNSHARE", kernel.unshare)
    legacy_doc._confine()
    assert kernel.limits[resource.RLIMIT_DATA] == (MOST_MEMORY, MOST_MEMORY)
    assert kernel.asked == asked


def test_where_no_network_can_be_taken_away_memory_is_still_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel(0)
    monkeypatch.setattr(resource, "setrlimit", kernel.setrlimit)
    monkeypatch.setattr(legacy_doc, "_UNSHARE", None)
    legacy_doc._confine()
    assert kernel.limits[resource.RLIMIT_DATA] == (MOST_MEMORY, MOST_MEMORY)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a_manual.doc", "b_numbered.doc"])
def test_the_words_of_the_body_are_those_of_another_program(name: str) -> None:
    expected = (DOCUMENTS / f"{name}.words.txt").read_text(encoding="utf-8").split()
    found = document(name)
    words = found.words_without(MarkKind.FURNITURE, MarkKind.GENERATED)
    # The other program leaves soft hyphens out.
    assert [word.replace("\u00ad", "") for word in words] == expected
    assert found.problems == ()


@pytest.mark.slow
def test_automatic_numbers_and_looks_come_through() -> None:
    old, new = document("b_numbered.doc"), document("b_numbered.docx")
    for kind in (MarkKind.GENERATED, MarkKind.BOLD, MarkKind.SUPERSCRIPT, MarkKind.CELL):
        assert old.marked(kind) == new.marked(kind)


@pytest.mark.slow
def test_the_same_bytes_give_the_same_text() -> None:
    assert document("a_manual.doc").source == document("a_manual.doc").source


def test_rich_text_with_this_ending_is_read_without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legacy_doc, "COMMANDS", ())
    assert reading("brief.doc", RTF).text == "Vraag 1\n\nHoeveel zijn het er?"


@pytest.mark.slow
def test_a_damaged_document_is_an_error() -> None:
    found = reading("brief.doc", COMPOUND + b"\1" * 2000)
    assert found.source is None
    assert found.codes == [Code.UNREADABLE]
