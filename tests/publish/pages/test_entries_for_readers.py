"""What an entry of the editors' lists says to readers alone makes nothing understood again, and pages again."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems import Problems
from generator.publish.assembly.converter import Converter
from generator.publish.outcome.progress import Progress
from generator.publish.pages.archive_pages import pages_of_archive
from generator.publish.pages.keys import conversion_keys
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import Holdings, load_holdings
from tests.contents import make_content, write

TERM = "- term: NAVO\n  definition: {}\n"
TOPIC = "- id: vrede\n  title: Vrede\n  theme: Internationaal | Defensie\n  match: [vrede]\n  description: {}\n"
CHANGES = {
    "definition": ("glossary.yml", TERM.format("Een bondgenootschap.")),
    "source": ("glossary.yml", TERM.format("Een groep landen.\n  source: https://www.nato.int/")),
    "familiar": ("glossary.yml", TERM.format("Een groep landen.\n  familiar: true")),
    "description": ("topics.yml", TOPIC.format("Geen oorlog.")),
    "dossier": ("dossiers.yml", "- dossier: 28676\n  title: NAVO\n"),
}


def held(content: Path, cache: str = ".cache") -> Holdings:
    """What a build knows of the content of a folder."""
    progress = Progress("Consultations", lambda _: None)
    return load_holdings(content, Problems(), None, content.parent / cache, progress, Crew(1))


def keys(holdings: Holdings) -> tuple[str, ...]:
    """Those of the pages of its only consultation."""
    [unit] = holdings.units
    assert unit.summary is not None
    return tuple(conversion_keys(unit, unit.summary, holdings.archive.surroundings(unit.summary), Converter(())))


@pytest.mark.parametrize("changed", ["definition", "familiar"])
def test_what_the_glossary_says_of_a_term_counts_for_the_pages_that_mark_it(tmp_path: Path, changed: str) -> None:
    before = held(content := make_content(tmp_path))
    name, text = CHANGES[changed]
    write(content / name, text)
    after = held(content)

    assert [unit.kept for unit in after.units] == [unit.kept for unit in before.units]
    assert keys(after) != keys(before)


def test_what_the_glossary_says_of_another_term_does_not(tmp_path: Path) -> None:
    other = "- term: onderzeeboot\n  definition: {}\n"
    write((content := make_content(tmp_path)) / "glossary.yml", TERM.format("x") + other.format("Een boot."))
    before = keys(held(content))
    write(content / "glossary.yml", TERM.format("x") + other.format("Een schip."))

    assert keys(held(content)) == before


@pytest.mark.parametrize("changed", CHANGES)
def test_pages_over_all_consultations_say_what_the_lists_say_now(tmp_path: Path, changed: str) -> None:
    content = make_content(tmp_path)
    assert pages_of_archive(held(content), Problems())
    name, text = CHANGES[changed]
    write(content / name, text)

    assert pages_of_archive(held(content), Problems()) == pages_of_archive(held(content, "empty"), Problems())
