"""Every document of the corpus on its page: no word lost, and the complete ones as they were read beside the source."""

from __future__ import annotations

from dataclasses import replace

import pytest

from evaluation.comparison import compare
from evaluation.findings import outline as in_terms_of_key
from evaluation.keys import load_key
from generator.model.annotation import AnnotationKind
from generator.problems import Code, Severity
from generator.render.texts.outline import outline
from tests.evaluation import documents
from tests.evaluation.documents import (
    EXTRACTIONS,
    PROJECT,
    SOURCES,
    document,
    knowledge,
    words_of_another_program,
    words_of_page_and_ledger,
)
from tests.golden_files import Golden
from tests.render.html import soup

pytestmark = pytest.mark.slow

BY_VOCABULARY = (AnnotationKind.THEME, AnnotationKind.KEY_PHRASE, AnnotationKind.ASKED)
KEYS = {path.stem: load_key(path) for path in sorted((PROJECT / "evaluation" / "keys").glob("*.yml"))}
COMPLETE = [name for name, key in KEYS.items() if key.exchanges is not None]


@pytest.mark.parametrize("name", SOURCES)
def test_the_words_of_page_and_ledger_are_those_that_another_program_finds_in_the_file(name: str) -> None:
    wanted, found = words_of_another_program(name), words_of_page_and_ledger(name)

    assert {word: found[word] - wanted[word] for word in wanted | found if found[word] != wanted[word]} == {}


@pytest.mark.parametrize("name", SOURCES)
def test_nothing_stops_any_document_and_the_witness_has_nothing_to_say(name: str) -> None:
    found = document(name)

    assert found.broken() == []
    assert [problem for problem in found.problems if problem.severity is Severity.ERROR] == []


@pytest.mark.parametrize("name", COMPLETE)
def test_a_complete_document_is_understood_as_it_was_read_beside_its_source(name: str, golden: Golden) -> None:
    """Its promises and its key come first: nothing can be recorded that breaks one of them."""
    found = document(name)

    assert found.broken() == []
    assert words_of_page_and_ledger(name) == words_of_another_program(name)
    assert compare(KEYS[name], in_terms_of_key(found.record.consultation)).misses == ()
    others = (Code.WEAK_THEME, Code.NO_TOPIC, Code.UNEXPLAINED_TERM, Code.AMBIGUOUS_TERM)
    reported = (str(problem) for problem in found.problems if problem.code not in others)
    # What the vocabulary of themes says has tests of its own: a word more there is no change in how this is read.
    read = replace(found.record, annotations=tuple(a for a in found.record.annotations if a.kind not in BY_VOCABULARY))
    golden(f"corpus/{name}.outline.txt", "\n".join([*outline(read, knowledge()), "", *reported]).rstrip() + "\n")


@pytest.mark.parametrize(
    ("old", "new"), [("meldt ", ""), ("meldt", "zegt"), ("meldt", "meldt meldt"), ("meldt ", "meldt")]
)
def test_a_word_that_the_page_loses_changes_repeats_or_joins_is_seen(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "kst-21501-32-1459"
    broken = replace(document(name), page=document(name).page.replace(old, new))
    monkeypatch.setattr(documents, "document", lambda _: broken)

    assert words_of_page_and_ledger(name) != words_of_another_program(name)


def test_further_paragraphs_of_an_item_stand_in_it_on_the_page() -> None:
    """In one complete document items have them; elsewhere one would be text that is taken for part of an item."""
    items = {
        name: [len(li.find_all("p")) for li in soup(document(name).page).select("li:not([id])")] for name in COMPLETE
    }

    assert {name: counts for name, found in items.items() if (counts := [n for n in found if n > 1])} == {
        "ah-tk-20232024-1178": [2, 2]
    }


def test_the_official_id_of_a_document_is_its_own_or_unknown() -> None:
    """Folders are named by the official id where it is known; `-p1` is the first page of one."""
    found = {name: document(name).record.consultation.front.official_id for name in SOURCES}
    identified = {name: identity for name, identity in found.items() if identity}

    assert identified == {name: name.removesuffix("-p1") for name in identified}
    assert set(found) - set(identified) >= {name for name in SOURCES if not name.startswith(("kst-", "ah-"))}
    assert {name for name in SOURCES if name.startswith(("kst-", "ah-"))} - set(identified) <= {
        "kst-32396-8",
        "kst-35961-C",
    }


def test_another_program_than_ours_has_read_every_file_that_is_no_text() -> None:
    kept = {path.name.partition(".")[0] for path in EXTRACTIONS.glob("*.words.txt")}

    assert {name for name, path in SOURCES.items() if path.suffix != ".txt"} <= kept
