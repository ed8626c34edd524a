from dataclasses import replace
from pathlib import Path

from generator.model.block import Repair, RepairKind
from generator.model.text import Span
from generator.problems import Code, Problems
from generator.publish.outcome.called_witnesses import witness, witness_words
from tests.publish.libraries import CONSULTATION, WORDS, library, source
from tests.verify.built_pages import reported, site_of

PAGE = f"overleggen/{CONSULTATION}/volledige-tekst/index.html"
DATA = f"overleggen/{CONSULTATION}/overleg.json"


def _page(words: tuple[str, ...]) -> str:
    return "".join(f'<p class="official">{word}</p>' for word in words)


def _witnessed(folder: Path, html: str) -> Problems:
    problems = Problems()
    site_of(folder, {PAGE: html})
    witness(library(), folder, problems)
    return problems


def test_a_faithful_site_is_counted_and_nothing_is_reported(tmp_path: Path) -> None:
    problems = Problems()
    site_of(tmp_path, {PAGE: _page(WORDS) + '<a href="#top">'})
    counted = witness(library(), tmp_path, problems)
    assert reported(problems) == []
    assert (counted.pages, counted.links) == (1, 1)
    assert (counted.words, counted.on_page, counted.in_ledger) == (42, 40, 2)


def test_a_lost_word_is_reported_with_its_place(tmp_path: Path) -> None:
    (problem,) = _witnessed(tmp_path, _page(WORDS).replace("kruisraketten", ""))
    assert problem.code is Code.TEXT_CHANGED
    assert (problem.place.file, problem.place.line) == (f"{CONSULTATION}/source.txt", 7)


def test_a_doubled_word_is_reported(tmp_path: Path) -> None:
    (problem,) = _witnessed(tmp_path, _page(WORDS).replace("komen", "komen komen"))
    assert (problem.code, problem.place.line) == (Code.TEXT_CHANGED, 9)


def test_a_moved_paragraph_is_reported(tmp_path: Path) -> None:
    (problem,) = _witnessed(tmp_path, _page((*WORDS[:-2], WORDS[-1], WORDS[-2])))
    assert problem.code is Code.TEXT_CHANGED


def test_a_changed_letter_is_reported(tmp_path: Path) -> None:
    (problem,) = _witnessed(tmp_path, _page(WORDS).replace("Oekraïne", "Oekraine"))
    assert problem.quote == "Oekraïne."


def test_a_broken_link_and_a_request_to_another_host_are_reported(tmp_path: Path) -> None:
    problems = _witnessed(tmp_path, _page(WORDS) + '<a href="x/"><img src="https://elsewhere.example/p.png">')
    assert {problem.code for problem in problems} == {Code.BROKEN_LINK, Code.THIRD_PARTY}


def test_a_full_text_without_a_page_is_reported(tmp_path: Path) -> None:
    problems = Problems()
    assert witness_words(library(), tmp_path, problems).on_page == 0
    assert reported(problems) == [f"{PAGE}:1:1: [TEXT-CHANGED] the full text of a consultation has no page"]


def test_files_of_the_theme_that_no_page_needs_are_not_published(tmp_path: Path) -> None:
    site_of(tmp_path, {PAGE: _page(WORDS), "theme/bundle.js": ""})
    witness(library(), tmp_path, Problems(), ["theme/bundle.js"])
    assert not (tmp_path / "theme").exists()


def test_withheld_words_in_a_file_of_their_document_are_reported(tmp_path: Path) -> None:
    record = library().records[0]
    taken = Repair(RepairKind.WITHHELD, Span(*_span_of("hoogste bevelhebber")), "privacy")
    blocks = tuple(
        replace(block, repairs=(taken,)) if block.start <= taken.span.start < block.end else block
        for block in record.consultation.blocks
    )
    withheld = replace(record, consultation=replace(record.consultation, blocks=blocks))
    site_of(tmp_path, {PAGE: _page(WORDS).replace("hoogste bevelhebber", ""), DATA: "de hoogste bevelhebber"})
    problems = Problems()
    witness(replace(library(), records=(withheld,)), tmp_path, problems)
    assert reported(problems) == [
        f"{CONSULTATION}/source.txt:6:11: [WITHHELD-SHOWN] words withheld here stand in {DATA}; "
        "this is a fault of the generator; please report it with the source"
    ]


def _span_of(words: str) -> tuple[int, int]:
    start = source().text.index(words)
    return start, start + len(words)
