"""A document that was just added: whatever its work-list offers may be pasted whole, and the build goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.knowledge.consultation_yml.addresses import OF_PARTS
from generator.model.recognition import FILE as RECOGNISED
from generator.pipeline import load, understand_file
from generator.problems import Problems
from generator.publish.adding.addition import add_document
from generator.render.pages.ledger import ledger_page
from generator.render.worklist.item import BLANK, WorkItem
from generator.render.worklist.kinds import KINDS
from tests.contents import make_content, write
from tests.guide import SECTIONS, Example
from tests.pasting import items, look, settle
from tests.render.archives import pages_of
from tests.test_work_of_one_cause import SLIPS, confirming, mending

OPEN = "OPEN-ADDRESSES"
EXAMPLES = {
    code: examples[0]
    for code, examples in SECTIONS.items()
    if examples and examples[0].file.startswith("source.") and any(code in {c.label for c in k.codes} for k in KINDS)
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder of content with one other document."""
    made = make_content(tmp_path, april="Vraag 1\n\nWie is er?\n\nAntwoord 1\n\nNiemand.\n")
    write(made / "glossary.yml", "- term: VVD\n  definition: Een partij.\n")
    return made


def add(content: Path, document: Example) -> Path:
    """Put a document into content as `generator add` does; returns its consultation.yml."""
    path = content.parent / document.file
    path.write_bytes(document.data)
    if document.recognised is not None:
        path.with_name(RECOGNISED).write_bytes(document.recognised)
    record, _ = understand_file(path, content, problems := Problems())
    assert record
    added = add_document(record, load(content, problems), content, found := Problems(), wanted="mei")
    assert added, list(found)
    return added.folder / "consultation.yml"


def work_of_mei(content: Path) -> list[WorkItem]:
    """The work in the document that was added, which has no errors."""
    work, errors = look(content)
    assert [str(error) for error in errors] == []
    return items([each for each in work if each.record.consultation.id == "mei"])


def paste(content: Path, *wanted: WorkItem) -> None:
    """Paste what settles these items."""
    (work,) = (each for each in look(content)[0] if each.record.consultation.id == "mei")
    settle(content, work, wanted)


def offered(item: WorkItem) -> Iterator[WorkItem]:
    """The item with each of its ways out that is complete, what confirms the page first."""
    if item.decision:
        yield replace(item, others=())
    for way in item.others:
        if isinstance(way.decision, Mapping) and way.decision and not way.file and BLANK not in str(way.decision):
            yield replace(item, decision=way.decision, others=())


def give_out(content: Path) -> None:
    """Settle all that is left and paste the addresses at last."""
    for _ in range(3):
        if left := work_of_mei(content):
            paste(content, *(next(offered(item), replace(item, others=())) for item in left))
    assert work_of_mei(content) == []


@pytest.mark.parametrize("code", EXAMPLES)
def test_each_way_out_of_a_doubt_may_be_pasted_below_what_add_wrote(content: Path, code: str) -> None:
    sidecar = add(content, EXAMPLES[code])
    first = sidecar.read_text(encoding="utf-8")
    for item in (each for each in work_of_mei(content) if each.code == code):
        for way in offered(item):
            write(sidecar, first)
            paste(content, way)
            assert item.name not in {each.name for each in work_of_mei(content)}, way.decision
    give_out(content)


@pytest.mark.parametrize(("text", "_doubts"), SLIPS)
def test_a_slip_of_a_number_is_mended_before_the_addresses_are_given_out(
    content: Path, text: str, _doubts: int
) -> None:
    sidecar = add(content, Example("source.txt", text.encode()))
    item, *_ = (each for each in work_of_mei(content) if each.code in {code.label for code in OF_PARTS})
    assert OPEN not in {each.code for each in work_of_mei(content)}
    paste(content, mending(item))
    give_out(content)
    assert "  vraag-5: Waar wordt getekend?\n" in sidecar.read_text(encoding="utf-8")


@pytest.mark.parametrize(("text", "_doubts"), SLIPS)
def test_what_confirms_and_what_mends_may_both_be_pasted(content: Path, text: str, _doubts: int) -> None:
    add(content, Example("source.txt", text.encode()))
    item, *_ = (each for each in work_of_mei(content) if each.code in {code.label for code in OF_PARTS})
    both = {**confirming(item).decision, **mending(item).decision}
    paste(content, replace(item, decision=both, others=()))
    assert not {each.code for each in work_of_mei(content)} & {code.label for code in OF_PARTS}


def test_all_that_questions_and_answers_need_may_change_their_addresses() -> None:
    (kind,) = (kind for kind in KINDS if kind.name == "questions and answers")
    assert {*kind.codes} <= OF_PARTS


def test_readers_are_told_of_addresses_that_may_still_change(content: Path) -> None:
    sidecar = add(content, Example("source.txt", SLIPS[0][0].encode()))
    told = "De adressen van de vragen en antwoorden liggen nog niet vast."
    assert told in ledger(content)
    paste(content, *work_of_mei(content))
    give_out(content)
    assert "addresses: {}" not in sidecar.read_text(encoding="utf-8")
    assert told not in ledger(content)


def ledger(content: Path) -> str:
    """The page *Verantwoording* of the document that was added."""
    library = load(content, Problems())
    return next(page.markdown for page in pages_of(ledger_page, library) if "mei/" in page.path)


HYPHEN = """\
Vraag 1

Wanneer komt het Konink-
rijk met een plan?

Antwoord 1

In mei.
"""


def test_words_that_may_read_otherwise_hold_back_the_addresses_that_lead_to_them(content: Path) -> None:
    sidecar = add(content, Example("source.txt", HYPHEN.encode()))
    (item,) = (each for each in work_of_mei(content) if each.code == "LINE-HYPHEN")
    *_, otherwise = offered(item)
    paste(content, otherwise)
    give_out(content)
    (reading,) = otherwise.decision["line_ends"]
    assert f"  vraag-1: Wanneer komt het {reading} met een plan?\n" in sidecar.read_text(encoding="utf-8")


def test_words_further_on_that_may_read_otherwise_hold_back_nothing(content: Path) -> None:
    further = HYPHEN.replace("Wanneer komt", "Wie weet het?\n\nWanneer komt")
    sidecar = add(content, Example("source.txt", further.encode()))
    assert "LINE-HYPHEN" in {each.code for each in work_of_mei(content)}
    assert "  vraag-1: Wie weet het?\n" in sidecar.read_text(encoding="utf-8")


def test_addresses_that_no_answer_can_change_are_given_out_at_once(content: Path) -> None:
    sidecar = add(content, Example("source.txt", b"Vraag 1\n\nWie?\n\nAntwoord 1\n\nNiemand weet dat.\n"))
    assert "addresses:\n  vraag-1: Wie?\n  antwoord-1: Niemand weet dat.\n" in sidecar.read_text(encoding="utf-8")
    assert OPEN not in {each.code for each in work_of_mei(content)}
