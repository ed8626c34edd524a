"""Soft hyphens, zero-width characters and no-break spaces stay on the page and keep nothing from being found."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from generator.annotate.terms.abbreviations import unexplained
from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.consultation_yml.quotes import locate_quote
from generator.knowledge.yaml.places import Places
from generator.model.annotation import AnnotationKind
from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.model.ledger import ledger
from generator.model.legible import INVISIBLE, legible
from generator.model.library import Library, Record
from generator.model.text import SourceFile
from generator.pipeline import understand, understand_file
from generator.problems import Problem, Problems
from generator.publish.search.records import search_records
from generator.render.pages.full_text import full_text
from generator.render.writing.headings import exchange_heading
from generator.verify.words import check_words
from tests.render.archives import pages_of
from tests.render.html import to_html

pytestmark = pytest.mark.slow

CONTENT = Path(__file__).parents[1] / "content"
SOURCE = CONTENT / "consultations" / "navo-ministers-mei-2025" / "source.txt"
_WORD = re.compile(r"[^\W\d_]{5,}")
_KINDS = (AnnotationKind.TERM, AnnotationKind.TOPIC, AnnotationKind.REFERENCE)


def disguised(text: str) -> str:
    """The text as word processors break and hold it: in turn another character in the middle of each longer word."""
    signs = "\u00ad\u200b\u200d\u2060\ufeff"

    def one(found: re.Match[str]) -> str:
        middle = len(found[0]) // 2
        return f"{found[0][:middle]}{signs[found.start() % len(signs)]}{found[0][middle:]}"

    return _WORD.sub(one, text).replace("de leden", "de\u00a0leden")


@cache
def understood(*, is_disguised: bool) -> tuple[Record, Knowledge, tuple[Problem, ...]]:
    """The first consultation, without anything of its editor."""
    _, knowledge = understand_file(SOURCE, CONTENT, Problems())
    text = SOURCE.read_text(encoding="utf-8")
    file = SourceFile("source.txt", (disguised(text) if is_disguised else text).encode())
    problems = Problems()
    sidecar = SidecarFile(Sidecar(), Places("consultation.yml"))
    record = understand(file, "mei", knowledge, sidecar, problems)
    assert record is not None
    return record, knowledge, tuple(problems)


def plain() -> Record:
    return understood(is_disguised=False)[0]


def made() -> Record:
    return understood(is_disguised=True)[0]


def exchanges(consultation: Consultation) -> list[object]:
    return [
        (
            e.id,
            e.state,
            e.factions,
            [consultation.legible(block) for block in e.question_blocks],
            [consultation.legible(block) for block in e.answer_blocks],
        )
        for e in consultation.exchanges
    ]


def test_it_is_the_same_consultation() -> None:
    assert made().consultation.front == plain().consultation.front
    assert exchanges(made().consultation) == exchanges(plain().consultation)
    assert [s.slug for s in made().consultation.sections] == [s.slug for s in plain().consultation.sections]


@pytest.mark.parametrize("kind", _KINDS, ids=str)
def test_every_annotation_stands_on_the_same_words(kind: AnnotationKind) -> None:
    there, here = (
        [(a.target, a.block, a.exchange, record.words(a)) for a in record.annotations if a.kind is kind]
        for record in (plain(), made())
    )
    assert here == there != []


def test_an_annotation_covers_all_that_is_not_seen_inside_its_words() -> None:
    consultation = made().consultation
    terms = [a for a in made().annotations if a.kind is AnnotationKind.TERM and a.block is not None and a.span]
    texts = [consultation.text(a.block)[a.span.start : a.span.end] for a in terms if a.block is not None and a.span]

    assert any(INVISIBLE.search(text) for text in texts)
    assert all(INVISIBLE.match(text[0]) is None and INVISIBLE.match(text[-1]) is None for text in texts)


def test_the_same_is_doubted_in_the_same_words() -> None:
    there, here = ([(p.code, p.place.line, p.quote) for p in understood(is_disguised=d)[2]] for d in (False, True))

    assert here == there


def test_the_same_abbreviations_are_unexplained_and_headings_are_the_same() -> None:
    knowledge = understood(is_disguised=True)[1]
    there, here = (
        [
            *((u.text, u.uses, u.place.line) for u in unexplained(record.consultation, knowledge)),
            *(exchange_heading(record, exchange, knowledge) for exchange in record.consultation.exchanges),
        ]
        for record in (plain(), made())
    )
    assert here == there


def test_a_quote_copied_with_or_without_them_finds_its_place() -> None:
    consultation = made().consultation
    block = next(b.index for b in consultation.blocks if b.kind is BlockKind.PARAGRAPH and "fractie" in _seen(b.index))
    words = " ".join(consultation.text(block).split()[1:6])
    found = locate_quote(consultation, words, 1)

    assert INVISIBLE.search(words)
    assert found == locate_quote(consultation, legible(words), 1)
    assert found is not None
    assert consultation.text(found[0])[found[1].start : found[1].end] == words


def _seen(block: int) -> str:
    return made().consultation.legible(block)


def test_search_finds_the_words_as_people_type_them() -> None:
    knowledge = understood(is_disguised=True)[1]
    there, here = (
        [(r.title, r.content) for r in search_records(_library(record, knowledge))] for record in (plain(), made())
    )

    assert here == there


def test_the_page_has_them_all_as_the_source_has_them() -> None:
    record, knowledge, _ = understood(is_disguised=True)
    (page,) = pages_of(full_text, _library(record, knowledge))
    problems = Problems()
    check_words(record.consultation.source, ledger(record.consultation), to_html(page.markdown), problems)

    assert list(problems) == []


def _library(record: Record, knowledge: Knowledge) -> Library:
    return Library((record,), knowledge, None, ())
