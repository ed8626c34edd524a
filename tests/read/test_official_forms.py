"""The consultation of May 2025 in the official forms: the same words, and the same consultation."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from generator.knowledge.load import load_knowledge
from generator.model.consultation import Consultation, Exchange
from generator.model.consultation_yml import Sidecar
from generator.model.text import MarkKind, SourceText
from generator.parse import parse
from generator.problems import Problems
from tests.read.official_forms import ADDED, FORMS, SOURCE
from tests.read.readings import DOCUMENTS, document, reading

pytestmark = pytest.mark.slow

CONTENT = SOURCE.parents[2]


@pytest.mark.parametrize("name", FORMS)
def test_the_stored_documents_are_those_that_the_rules_make(name: str) -> None:
    assert (DOCUMENTS / name).read_text(encoding="utf-8") == FORMS[name]()


@pytest.mark.parametrize("name", FORMS)
def test_each_form_has_the_words_of_the_text_as_published(name: str) -> None:
    published = re.sub(r"(?<=\w)-\s*\n\s*", "-", SOURCE.read_text(encoding="utf-8")).split()
    found = document(name)

    assert found.codes == []
    assert found.marked(MarkKind.HIDDEN) == (["---", "titel: Verslag", "---"] if name == "navo.md" else [])
    assert found.words_without(MarkKind.FURNITURE, MarkKind.HIDDEN) == [*ADDED.split(), *published]
    assert len(published) == 3155


@pytest.mark.parametrize("name", FORMS)
def test_each_form_is_the_same_consultation_exchange_by_exchange(name: str) -> None:
    published = understood(reading("source.txt", SOURCE.read_bytes()).source)
    found = understood(document(name).source)

    assert len(exchanges(found)) == 21
    assert exchanges(found) == exchanges(published)
    assert [section.factions for section in found.sections] == [section.factions for section in published.sections]
    assert found.front.dates == published.front.dates
    assert found.front.signatories == published.front.signatories
    assert found.front.documents == published.front.documents
    assert found.front.committee == published.front.committee
    assert found.front.kind == published.front.kind


@pytest.mark.parametrize("name", FORMS)
def test_references_keep_where_they_lead(name: str) -> None:
    links = document(name).valued(MarkKind.LINK)

    assert links[:3] == [
        ("28 676, nr. 500", "kst-28676-500"),
        ("28 676, nr. 496", "kst-28676-496"),
        ("28 676, nr. 499", "kst-28676-499"),
    ]


def words_of_xml(path: Path) -> list[str]:
    """The words of a publication as the standard library's own parser finds them, those of notes at the end."""
    root = ElementTree.fromstring(path.read_bytes())  # noqa: S314
    bodies = ""
    for parent in root.iter():
        for note in parent.findall("noot"):
            sign, *body = ("".join(part.itertext()) for part in note)
            bodies += " ".join(("", sign, *body))
            note.text = sign
            note[:] = []
    return ("".join(root.itertext()) + bodies).split()


def words_of_page(path: Path) -> list[str]:
    """The words of the publication in a page as another library finds them."""
    part = BeautifulSoup(path.read_bytes(), "html.parser").find(id="broodtekst")
    assert part is not None
    return part.get_text().split()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("kst-28844-269.xml", words_of_xml),
        ("kst-35786-7.xml", words_of_xml),
        ("kst-24138-3.xml", words_of_xml),
        ("navo.xml", words_of_xml),
        ("page-stb.html", words_of_page),
        ("page-gmb.html", words_of_page),
        ("navo.html", words_of_page),
    ],
)
def test_nothing_is_lost_that_another_library_finds(name: str, words: Callable[[Path], list[str]]) -> None:
    assert document(name).text.split() == words(DOCUMENTS / name)


def understood(source: SourceText | None) -> Consultation:
    assert source is not None
    problems = Problems()
    return parse(source, "navo", load_knowledge(CONTENT, problems), Sidecar(), problems)


def exchanges(consultation: Consultation) -> list[tuple[object, ...]]:
    return [_words(consultation, exchange) for exchange in consultation.exchanges]


def _words(consultation: Consultation, exchange: Exchange) -> tuple[object, ...]:
    asked = tuple((part.number, part.factions, _read(consultation, part.paragraphs)) for part in exchange.questions)
    answered = tuple((part.number, _read(consultation, part.paragraphs)) for part in exchange.answers)
    return exchange.id, exchange.state, asked, answered


def _read(consultation: Consultation, blocks: Sequence[int]) -> tuple[str, ...]:
    return tuple(consultation.text(block) for block in blocks)
