"""Readers are told that a program read a scan, how many words were unsure, and how many of these were compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline import load
from generator.problems import Problems
from generator.render.pages.ledger import ledger_page
from generator.render.views.scanned import scanned
from tests.contents import make_content, write
from tests.render.archives import pages_of
from tests.scans import SCAN, line, recognised

TEXT = ("Vraag 1", "Wanneer ?kornt er vrede in het ?lend van deze mensen, en wat doet de NAVO?", "Antwoord 1", "Nooit.")


def told(tmp_path: Path, sidecar: str = "", *texts: str) -> tuple[str, ...]:
    content = make_content(tmp_path, mei="Vraag 1\n\nWie is er?\n\nAntwoord 1\n\nNiemand.\n")
    folder = content / "consultations" / "scan"
    write(folder / "consultation.yml", sidecar)
    (folder / "source.pdf").write_bytes(SCAN)
    kept = recognised([line(100 + 24 * number, text) for number, text in enumerate(texts or TEXT)])
    (folder / "recognised.json").write_bytes(kept)
    problems = Problems()
    library = load(content, problems)
    assert problems.errors == ()
    assert scanned(next(each for each in library.records if each.consultation.id == "mei")) is None
    found = scanned(next(each for each in library.records if each.consultation.id == "scan"))
    assert found is not None
    return found.sentences


def test_what_nobody_compared_is_said(tmp_path: Path) -> None:
    what, who, *rest = told(tmp_path)

    assert what == "Dit document is een scan: afbeeldingen van bladzijden, zonder letters."
    assert "Tesseract 5.5.0 (nld)" in who
    assert rest == [
        "Van de 20 woorden waren er 2 onzeker.",
        "De redactie heeft ze nog niet met de scan vergeleken.",
    ]


@pytest.mark.parametrize(
    ("sidecar", "last"),
    [
        ("readings:\n  - quote: kornt\n    reads: komt\n", "De redactie heeft er 1 met de scan vergeleken."),
        (
            "readings:\n  - {quote: kornt, reads: komt}\nchecked:\n  - {code: UNSURE-WORD, quote: lend, note: Ja.}\n",
            "De redactie heeft die met de scan vergeleken.",
        ),
    ],
)
def test_what_an_editor_compared_is_counted(tmp_path: Path, sidecar: str, last: str) -> None:
    assert told(tmp_path, sidecar)[-2:] == ("Van de 20 woorden waren er 2 onzeker.", last)


def test_a_scan_of_which_every_word_is_sure_says_so(tmp_path: Path) -> None:
    assert told(tmp_path, "", *(text.replace("?k", "k").replace("?l", "l") for text in TEXT))[-1] == (
        "Van de 20 woorden was er geen onzeker."
    )


def test_what_an_editor_read_otherwise_stands_on_the_page_that_accounts_for_it(tmp_path: Path) -> None:
    told(tmp_path, "readings:\n  - quote: kornt\n    reads: komt\n")
    library = load(tmp_path / "content", Problems())
    (page,) = (each for each in pages_of(ledger_page, library) if each.path.startswith("overleggen/scan/"))

    assert "Woord in een scan, dat het programma anders las dan de redactie (1)" in page.markdown
    assert "| kornt | komt |" in page.markdown
