"""What an editor decides about a document in `consultation.yml`: followed, shown to readers, or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pipeline import load
from generator.problems import Code, Problems
from generator.render.pages.ledger import ledger_page
from tests.contents import errors, ids, loaded, make_content, mei, write
from tests.render.archives import pages_of
from tests.render.html import soup, words

DOCUMENT = """\
De vragen zijn op 6 mei 2025 voorgelegd. Bij brief van 12 mei 2025 zijn ze beantwoord.

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen wanneer het vrede wordt en wat de NAVO doet.

1. Antwoord van het kabinet

Het kabinet weet niet wanneer het vrede wordt. Voorts vragen deze leden hoe lang dit duurt.

3. Antwoord van het kabinet

Dat is niet bekend. De vrede duurt, en de telefoon is 070-1234567.
"""
SPLIT = "corrections:\n  - quote: Voorts vragen\n    paragraph: begins\n"
GAP = "checked:\n  - code: NUMBER-GAP\n    quote: {quote}\n    note: Zo staat het in het document.\n"
FILE = "content/consultations/mei/consultation.yml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path, mei=DOCUMENT)


def reported(content: Path, sidecar: str) -> list[str]:
    """The errors with a sidecar, without their advice."""
    write(mei(content, "consultation.yml"), sidecar)
    return [error.partition(";")[0] for error in errors(content)]


def decided(content: Path, sidecar: str) -> list[tuple[str, str]]:
    """The first words of each question and of its answer."""
    write(mei(content, "consultation.yml"), sidecar)
    library, found = loaded(content)
    assert found == []
    consultation = library.records[0].consultation
    return [
        (consultation.text(e.question_blocks[0])[:14], consultation.text(e.answer_blocks[0])[:16])
        for e in consultation.exchanges
        if e.answer_blocks
    ]


def test_a_correction_is_followed(content: Path) -> None:
    assert decided(content, SPLIT)[1:] == [("Voorts vragen ", "Dat is niet beke")]


def test_a_quote_that_is_not_there_is_reported_at_its_place(content: Path) -> None:
    assert reported(content, SPLIT.replace("Voorts", "Verder")) == [
        f"{FILE}:2:12: [QUOTE-NOT-FOUND] the words to correct do not stand in the document: ‘Verder vragen’"
    ]


@pytest.mark.parametrize(
    ("correction", "at", "message"),
    [
        ("quote: De vragen zijn\n    paragraph: continues", "3:5", "no paragraph can begin or go on here"),
        ("quote: De vragen zijn\n    numbers: ['4']", "3:5", "no question or answer begins here"),
        ("quote: 070-1234567\n    factions: [VVD]", "3:5", "no question begins here, and it is no heading"),
        ("quote: De leden van de VVD\n    answers: [Het kabinet weet]", "3:5", "no answer begins here"),
        (
            "quote: Dat is niet bekend\n    answers: [Het kabinet weet]",
            "3:5",
            "no question holds the words ‘Het kabinet weet’, or the answer could not be given to it",
        ),
        (
            "quote: Dat is niet bekend\n    answers: [De regering]",
            "3:5",
            "no question holds the words ‘De regering’, or the answer could not be given to it",
        ),
        ("quote: Bij brief van\n    is: answer", "3:5", "this paragraph is not read as answer"),
    ],
)
def test_what_the_document_cannot_follow_is_reported(content: Path, correction: str, at: str, message: str) -> None:
    assert reported(content, f"corrections:\n  - {correction}\n") == [f"{FILE}:{at}: [NO-EFFECT] {message}"]


def test_what_may_not_stand_in_a_correction_is_reported_in_one_run(content: Path) -> None:
    found = reported(
        content,
        "corrections:\n  - quote: Voorts\n  - quote: Voorts\n    is: vraag\n  - quote: Voorts\n    numbers: [vijf]\n"
        "checked:\n  - code: NUMER-GAP\n    note: x\ndossiers: [28 676]\n",
    )
    assert found == [
        f"{FILE}:2:5: [INVALID-VALUE] item 1 of ‘corrections’ decides nothing",
        f"{FILE}:4:9: [INVALID-VALUE] ‘is’ must be question, answer, text, heading, note or outside",
        f"{FILE}:6:15: [INVALID-VALUE] item 1 of ‘numbers’ must be a number as it is printed, perhaps with a letter",
        f"{FILE}:8:11: [INVALID-VALUE] ‘code’ must be the code of a doubt, which ‘NUMER-GAP’ is not",
        f"{FILE}:10:12: [INVALID-VALUE] item 1 of ‘dossiers’ must be the number of a dossier without spaces",
    ]


def test_factions_must_be_known(content: Path) -> None:
    assert reported(content, "factions: [VVD, VDV]\ncorrections:\n  - quote: De leden\n    factions: [Volt]\n") == [
        f"{FILE}:1:17: [UNKNOWN-FACTION] factions.yml has no faction ‘VDV’",
        f"{FILE}:4:16: [UNKNOWN-FACTION] factions.yml has no faction ‘Volt’",
    ]


def codes(content: Path) -> list[str]:
    """The codes of the doubts of a folder."""
    problems = Problems()
    load(content, problems)
    return [problem.code.label for problem in problems.doubts]


def test_a_checked_doubt_is_no_longer_on_the_work_list_and_stays_on_the_page(content: Path) -> None:
    write(mei(content, "consultation.yml"), SPLIT)
    assert "NUMBER-GAP" in codes(content)
    write(mei(content, "consultation.yml"), SPLIT + GAP.format(quote="Voorts vragen"))
    assert "NUMBER-GAP" not in codes(content)
    page = soup(next(iter(pages_of(ledger_page, loaded(content)[0]))).markdown)
    headings = [words(heading) for heading in page.select("h2")]
    assert headings[-2:] == ["Nagekeken (1)", "Verbeteringen van de redactie (1)"]
    rows = [[words(cell) for cell in row.select("td")] for row in page.select("tbody tr")]
    assert rows[-2][1:] == [
        "Voorts vragen deze leden hoe lang dit duurt.",
        "Het document slaat een nummer over.",
        "Zo staat het in het document.",
    ]
    assert rows[-1] == ["9", "Voorts vragen deze leden hoe lang dit duurt.", "Hier begint een nieuwe alinea."]


def test_a_checked_doubt_about_words_that_stand_nowhere_is_reported(content: Path) -> None:
    assert reported(content, SPLIT + GAP.format(quote="Geen woorden")) == [
        f"{FILE}:5:5: [NO-EFFECT] there is no doubt NUMBER-GAP about ‘Geen woorden’"
    ]


def test_a_checked_doubt_that_is_gone_may_be_deleted(content: Path) -> None:
    assert reported(content, SPLIT + GAP.format(quote="vragen deze")) == []
    problems = Problems()
    load(content, problems)
    (doubt,) = (str(each) for each in problems.doubts if each.code is Code.NOT_NEEDED)
    assert doubt.endswith("[NOT-NEEDED] there is no doubt NUMBER-GAP about ‘vragen deze’; lines 4 to 7 may be deleted")


def test_withheld_words_show_in_no_decision(content: Path) -> None:
    number = "070-1234567"
    sidecar = (
        f"{SPLIT}  - quote: De vrede duurt, en de telefoon is {number}\n    paragraph: begins\n"
        f"withhold:\n  - quote: {number}\n    reason: privé\n"
    )
    assert len(decided(content, sidecar)) == 2
    page = next(iter(pages_of(ledger_page, loaded(content)[0]))).markdown
    assert "De vrede duurt" in page
    assert number not in page


def test_the_same_document_without_decisions_is_read_as_before(content: Path) -> None:
    assert ids(loaded(content)[0]) == ["mei"]
    assert reported(content, "title: Een titel\n") == []
