"""The glossary that ships with the program: valid as a file of an editor is, and written for readers."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from generator.knowledge.glossary import general_glossary, load_glossary
from generator.model.knowledge import GlossaryTerm
from generator.problems import Problems
from tests.knowledge.told import told

LISTS = Path(__file__).parents[2] / "generator" / "knowledge" / "lists" / "glossary"
FILES = sorted(LISTS.glob("*.yml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_is_a_valid_glossary(path: Path) -> None:
    problems = Problems()
    entries = load_glossary(path, path.name, problems)
    assert told(problems) == []
    assert entries == tuple(entry for entry in general_glossary() if entry in set(entries))


def test_there_are_enough_terms_and_each_is_explained() -> None:
    assert len(general_glossary()) >= 1_650
    assert all(entry.explain for entry in general_glossary())


def test_no_two_entries_claim_a_form_unless_neighbours_decide() -> None:
    claims: dict[str, list[GlossaryTerm]] = defaultdict(list)
    for entry in general_glossary():
        for written in {entry.term, *entry.forms}:
            claims[written].append(entry)
    shared = {written: [entry.name for entry in found] for written, found in claims.items() if len(found) > 1}
    assert all(all(entry.near for entry in claims[written]) for written in shared), shared
    assert len({entry.slug for entry in general_glossary()}) == len(general_glossary())


def test_entries_stand_in_the_file_of_their_first_letter_in_order() -> None:
    for path in FILES:
        terms = [entry.term.casefold() for entry in load_glossary(path, path.name, Problems())]
        assert terms == sorted(terms)
        assert {re.sub(r"\d", "0-9", term[0]).replace("é", "e") for term in terms} == {path.stem}


@pytest.mark.parametrize("entry", general_glossary(), ids=lambda entry: entry.name)
def test_a_definition_explains_in_short_sentences(entry: GlossaryTerm) -> None:
    sentences = re.split(r"(?<=[.?!])\s", entry.definition)
    assert len(sentences) <= 3
    assert len(entry.definition.split()) <= 45
    assert all(len(sentence.split()) <= 25 for sentence in sentences)
    assert entry.definition.endswith((".", "’"))
    assert not entry.definition.startswith("Afkorting")


@pytest.mark.parametrize(
    "term", ["AVG", "VNG", "CBS", "OCW", "IenW", "BZK", "EU", "NAVO", "MFK", "UWV", "NCTV", "SACEUR", "Kamerstuk"]
)
def test_what_the_texts_take_for_granted_is_explained(term: str) -> None:
    assert [entry.term for entry in general_glossary() if entry.term == term] == [term]
