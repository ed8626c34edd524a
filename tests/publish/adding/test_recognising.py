"""Words are recognised only where somebody asks; whoever asks in vain is told why, and nothing is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.contents import make_content, write
from tests.read.pdf.made import at, pdf
from tests.scans import PICTURE, SCAN

PIXEL = bytes.fromhex(  # a PNG of one grey dot
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c6360000000020001e5274de60000000049454e44ae426082"
)
PROGRAMS = ("rapidocr", "onnxruntime", "cv2", "numpy", "PIL", "img2pdf", "pikepdf")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path)


def run(*arguments: str, content: Path) -> Result:
    return CliRunner().invoke(main, [*arguments, "--content", str(content)])


def folders(content: Path) -> list[str]:
    return sorted(path.name for path in (content / "consultations").iterdir())


def test_a_scan_is_not_added_unless_somebody_asks_to_recognise_it(content: Path) -> None:
    scan = content.parent / "scan.pdf"
    scan.write_bytes(SCAN)
    done = run("add", str(scan), "--id", "scan", content=content)

    assert done.exit_code == 1
    assert "[UNREADABLE] the PDF holds no text" in done.output
    assert "--ocr" in done.output
    assert folders(content) == ["mei"]


def test_a_picture_is_not_added_unless_somebody_asks_to_recognise_it(content: Path) -> None:
    picture = content.parent / "scan.png"
    picture.write_bytes(PIXEL)
    done = run("add", str(picture), content=content)

    assert done.exit_code == 1
    assert "[UNKNOWN-FORMAT]" in done.output
    assert "--ocr" in done.output


def test_a_document_with_letters_is_not_recognised(content: Path) -> None:
    letters = content.parent / "brief.pdf"
    letters.write_bytes(pdf(at(70, 100, "Deze brief heeft letters.")))
    done = run("add", str(letters), "--ocr", content=content)

    assert done.exit_code == 1
    assert "nothing is to be recognised" in done.output
    assert folders(content) == ["mei"]


def test_a_document_that_is_no_scan_is_not_recognised(content: Path) -> None:
    done = run("recognise", "mei", content=content)

    assert done.exit_code == 1
    assert (
        "only PDF, PNG, JPEG and TIFF files are recognised, and this is none (content/consultations/mei/source.txt)"
        in done.output
    )


def test_a_file_that_only_ends_like_a_picture_is_refused(content: Path) -> None:
    picture = write(content.parent / "scan.jpg", "geen plaatje")
    done = run("add", str(picture), "--ocr", content=content)

    assert done.exit_code == 1
    assert "this is no picture that can be put into a PDF" in done.output


def test_whoever_asks_for_a_consultation_that_is_not_there_is_told(content: Path) -> None:
    done = run("recognise", "juni", content=content)

    assert done.exit_code == 2
    assert "no folder consultations/juni" in done.output


def test_without_a_program_that_reads_pictures_the_message_says_what_to_install(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    scan = content.parent / "scan.pdf"
    scan.write_bytes(SCAN)
    done = run("add", str(scan), "--ocr", content=content)

    assert done.exit_code == 1
    assert "[NEEDS-PROGRAM]" in done.output
    assert "tesseract-ocr-nld" in done.output
    assert "pip install 'overleg-generator[ocr]'" in done.output


@pytest.mark.slow
def test_nothing_that_recognises_is_imported_by_reading_checking_and_building(content: Path) -> None:
    """Not even of a scan, whose words are kept: a machine without the extra builds the same site."""
    scan = content / "consultations" / "scan"
    scan.mkdir()
    from tests.scans import line, recognised  # noqa: PLC0415 (beside what it shows)

    (scan / "source.pdf").write_bytes(pdf(PICTURE))
    kept = recognised([line(100, "Vraag 1"), line(124, "Wanneer komt er ?vrede?")], data=pdf(PICTURE))
    (scan / "recognised.json").write_bytes(kept)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from generator.pipeline import build, load\n"
        "from generator.problems import Problems\n"
        "import generator.cli\n"
        "problems = Problems()\n"
        f"site = build(load(Path({str(content)!r}), problems), problems)\n"
        "assert not problems.errors and len(site.pages) > 5, problems.errors\n"
        f"print([name for name in {PROGRAMS!r} if name in sys.modules])\n"
        "print(any(name.startswith('generator.recognise.scans') for name in sys.modules))\n"
    )
    root = Path(__file__).parents[3]
    told = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=root, env=told)

    assert done.stdout.splitlines() == ["[]", "False"], done.stderr


def test_no_dependency_of_the_program_itself_recognises_anything() -> None:
    root = Path(__file__).parents[3]
    locked = (root / "requirements" / "site.txt").read_text(encoding="utf-8")

    names = {line.partition("==")[0] for line in locked.splitlines() if "==" in line}
    assert names.isdisjoint({"rapidocr", "onnxruntime", "opencv-python-headless", "numpy", "pillow", "img2pdf"})
    assert "rapidocr" in (root / "requirements" / "ocr.txt").read_text(encoding="utf-8")
