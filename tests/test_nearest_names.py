"""Whatever name somebody mistypes, the nearest one that is known is proposed."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import cli
from tests.contents import errors, make_content, write

SIDECAR = "consultations/mei/consultation.yml"
LIKE = "did you mean ‘{}’?"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "code", "meant"),
    [
        (SIDECAR, "exchanges:\n  vraag-11:\n    title: Naam\n", "UNKNOWN-EXCHANGE", LIKE.format("vraag-1")),
        (SIDECAR, "exchanges:\n  vraag-1:\n    add_topics: [vredde]\n", "UNKNOWN-TOPIC", LIKE.format("vrede")),
        (
            SIDECAR,
            "exchanges:\n  vraag-1:\n    add_themes: [Internationaal | Defense]\n",
            "INVALID-VALUE",
            LIKE.format("Internationaal | Defensie"),
        ),
        (SIDECAR, "factions: [VDV]\n", "UNKNOWN-FACTION", LIKE.format("VVD")),
        (SIDECAR, "terms:\n  - term: NAVOO\n    means: verdrag\n", "UNKNOWN-TERM", LIKE.format("NAVO")),
        (SIDECAR, "titel: x\n", "UNKNOWN-KEY", LIKE.format("title")),
        (SIDECAR, "checked:\n  - code: NO-ANSWERS\n    note: x\n", "INVALID-VALUE", LIKE.format("NO-ANSWER")),
        (
            "topics.yml",
            "- id: vrede\n  title: Vrede\n  theme: Defensi\n  match: [vrede]\n",
            "INVALID-VALUE",
            "Defensie",
        ),
        (
            SIDECAR,
            "notes:\n  - quote: vragen wanneer het vrede was\n    text: x\n    author: y\n    date: 2025-06-01\n",
            "QUOTE-NOT-FOUND",
            "nearest to it: ‘vragen wanneer het vrede wordt",
        ),
        (
            SIDECAR,
            "corrections:\n  - quote: vragen wanneer het vrede was\n    is: question\n",
            "QUOTE-NOT-FOUND",
            "nearest to it: ‘vragen wanneer het vrede wordt",
        ),
        (
            SIDECAR,
            "withhold:\n  - quote: vragen wanneer het vrede was\n    reason: naam\n",
            "QUOTE-NOT-FOUND",
            "nearest to it: ‘vragen wanneer het vrede wordt",
        ),
    ],
)
def test_the_nearest_name_or_words_are_proposed(content: Path, name: str, text: str, code: str, meant: str) -> None:
    write(content / name, text)
    assert [error for error in errors(content) if f"[{code}]" in error and meant in error], errors(content)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (["chek"], "check"),
        (["check", "--conten", "x"], "--content"),
        (["check", "mee", "--content", "content"], LIKE.format("mei")),
        (["suggest", "mee", "--content", "content"], LIKE.format("mei")),
        (["withdraw", "mee", "--because", "x", "--date", "2025-06-01", "--content", "content"], LIKE.format("mei")),
        (["outline", "verslagg.txt"], LIKE.format("verslag.txt")),
        (["check", "--content", "contents"], LIKE.format("content")),
        (["upgrade", "--show", "README.MD", "--project", "project"], LIKE.format("README.md")),
    ],
)
def test_the_nearest_verb_option_id_and_file_are_proposed(
    content: Path, monkeypatch: pytest.MonkeyPatch, typed: list[str], meant: str
) -> None:
    monkeypatch.chdir(content.parent)
    write(content.parent / "verslag.txt", "Een verslag.\n")
    CliRunner().invoke(cli.main, ["new", "project"])
    outcome = CliRunner().invoke(cli.main, typed)
    assert outcome.exit_code, outcome.output
    assert meant in outcome.output, outcome.output
