"""What an entry of the editors' lists says to readers alone makes nothing understood again, and pages again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.messages.message import words
from generator.model.library import Page
from generator.problems import Problems
from generator.publish.assembly.converter import Converter
from generator.publish.outcome.progress import Progress
from generator.publish.pages.archive_drafts import drafts_of
from generator.publish.pages.keys import conversion_keys
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import Holdings, load_holdings
from tests.contents import make_content, write

ROOT = Path(__file__).parents[3]
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
    progress = Progress(words("Consultations"), lambda _: None)
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
def test_a_page_over_all_consultations_that_says_something_else_has_another_key(tmp_path: Path, changed: str) -> None:
    before = by_path(held(content := make_content(tmp_path)))
    name, text = CHANGES[changed]
    write(content / name, text)
    after = by_path(held(content))

    others = {path for path, (key, _) in after.items() if path not in before or key != before[path][0]}
    assert {path for path, (_, page) in after.items() if path not in before or page != before[path][1]} <= others
    assert after == by_path(held(content, "empty"))


def by_path(holdings: Holdings) -> dict[str, tuple[str, Page]]:
    """The pages over all consultations with their keys."""
    return {each.page.path: (each.key, each.draft().page()) for each in drafts_of(holdings, Problems()) or ()}


def test_keys_are_those_of_any_other_process(tmp_path: Path) -> None:
    content = make_content(tmp_path)
    found = {keys_with_hash_seed(content, seed) for seed in ("1", "2", "3")}
    assert len(found) == 1


def keys_with_hash_seed(content: Path, seed: str) -> str:
    """The keys of all pages, as a process finds them whose sets have another order."""
    program = "import sys; from tests.publish.pages.test_entries_for_readers import said; said(sys.argv[1])"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    return subprocess.check_output([sys.executable, "-c", program, str(content)], env=environment, text=True)


def said(content: str) -> None:
    """Print the keys of all pages."""
    print(sorted((path, key) for path, (key, _) in by_path(held(Path(content), "other")).items()))  # noqa: T201
