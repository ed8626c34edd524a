"""A list of questions and answers that is published as a table: from each format to the page, nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import Places
from generator.model.block import BlockKind
from generator.model.consultation import Consultation, State
from generator.model.consultation_yml import Sidecar
from generator.model.ledger import LedgerKind, ledger
from generator.model.library import Library, Record
from generator.model.text import SourceFile
from generator.pipeline import understand
from generator.problems import Code, Problem, Problems
from generator.render.pages.consultation_faction import consultation_faction
from generator.render.pages.full_text import full_text
from generator.verify.words import check_words
from tests.parse.documents import knowledge
from tests.render.archives import pages_of
from tests.render.html import soup, to_html, words
from tests.tables_of_questions import FORMATS, NESTING, TABLES, without_nested

ANSWERED = ("1", "2", "4-6", "7")


@cache
def understood(name: str) -> tuple[Record, tuple[Problem, ...]]:
    problems = Problems()
    file = SourceFile(name, FORMATS[name]())
    record = understand(file, "lijst", knowledge(), SidecarFile(Sidecar(), Places(name)), problems)
    assert record, [str(problem) for problem in problems]
    return record, tuple(problem for problem in problems if problem.code is not Code.MISSING_FACT)


def page(name: str) -> str:
    [found] = pages_of(full_text, Library((understood(name)[0],), knowledge()))
    return to_html(found.markdown)


def texts(consultation: Consultation, indexes: Sequence[int]) -> tuple[str, ...]:
    paragraphs = (index for index in indexes if consultation.blocks[index].kind is not BlockKind.TABLE)
    return tuple(consultation.text(index) for index in paragraphs)


@pytest.mark.parametrize("name", FORMATS)
def test_each_row_is_a_question_with_its_answer(name: str) -> None:
    record, problems = understood(name)
    consultation = record.consultation
    rows = [row for table in TABLES for row in table[1:] if row != table[0]]
    found = list(consultation.exchanges)

    assert [texts(consultation, e.questions[0].paragraphs) for e in found] == [without_nested(row[1]) for row in rows]
    assert [texts(consultation, e.answer_blocks) for e in found] == [without_nested(row[2]) for row in rows]
    assert [e.questions[0].number for e in found] == ["1", "2", "3", "4-6", "7"]
    assert [e.factions for e in found] == [("VVD",)] * 3 + [("D66",)] * 2
    assert [e.state for e in found] == [
        State.ANSWERED,
        State.REFERS,
        State.NO_ANSWER,
        State.ANSWERED_TOGETHER,
        State.ANSWERED,
    ]
    about_rows = [problem.code for problem in problems if problem.code is not Code.MISSING_FACT]
    assert about_rows == [Code.NO_ANSWER]


@pytest.mark.parametrize("name", FORMATS)
def test_every_word_is_on_the_page_or_in_the_ledger(name: str) -> None:
    consultation, problems = understood(name)[0].consultation, Problems()
    entries = ledger(consultation)
    check_words(consultation.source, entries, page(name), problems)

    assert list(problems) == []
    assert [e.words for e in entries if e.kind is LedgerKind.FURNITURE] == ["Nr Vraag Antwoord"] * 3


@pytest.mark.parametrize("name", FORMATS)
def test_the_witness_objects_when_the_ledger_lacks_a_head(name: str) -> None:
    consultation, problems = understood(name)[0].consultation, Problems()
    first, *others = (e for e in ledger(consultation) if e.kind is LedgerKind.FURNITURE)
    check_words(consultation.source, others, page(name), problems)

    assert [problem.code for problem in problems] == [Code.TEXT_CHANGED]
    assert first.words == "Nr Vraag Antwoord"


@pytest.mark.parametrize("name", FORMATS)
def test_pages_show_exchanges_and_only_the_table_of_data_as_a_table(name: str) -> None:
    shown = soup(page(name))
    record = understood(name)[0]

    assert all(shown.select(f"#vraag-{number}, #antwoord-{number}") for number in ANSWERED)
    tables = [[words(cell) for cell in table.select("th, td")] for table in shown.select(".official table")]
    assert tables == ([["Land", "Vraag", "Litouwen", "2,05"]] if name in NESTING else [])
    of_factions = [
        soup(to_html(found.markdown)) for found in pages_of(consultation_faction, Library((record,), knowledge()))
    ]
    assert [len(found.select("h2[id^=vraag-], div[id^=vraag-]")) for found in of_factions] == [3, 2]
