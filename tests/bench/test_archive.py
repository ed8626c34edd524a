"""The made-up archive: always the same, never twice the same, of a growing vocabulary, and read as it was written."""

from __future__ import annotations

import math
import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from bench.archive import facts as facts_module
from bench.archive.document import source_of
from bench.archive.facts import FIRST_DAY, YEARS, Facts, Shape, facts_of
from bench.archive.project import CONTENT, make_project
from bench.archive.stock import ASKING, Stock, stock_of
from bench.archive.vocabulary import word
from generator.grammar.same_words.sentences import sentences
from generator.knowledge.load import load_knowledge
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from generator.render.summaries.sentence_index import SentenceIndex
from generator.render.summaries.sentence_marks import MarkedSentence, SentenceMarks

pytestmark = pytest.mark.slow

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@pytest.fixture(scope="module")
def stock() -> Stock:
    return stock_of(CONTENT)


@pytest.fixture(scope="module")
def archive(stock: Stock) -> list[tuple[Facts, str]]:
    return [source_of(number, stock) for number in range(300)]


def test_real_consultations_lend_whole_sentences_that_name_no_faction_and_no_question(stock: Stock) -> None:
    asked = [sentence for lent in stock.lent for sentence in (*lent.remarks, *lent.questions)]

    assert len(stock.lent) == len(list(CONTENT.glob("consultations/*")))
    assert sum(lent.by_factions for lent in stock.lent) >= 2
    assert {sentence[-1] for sentence in asked} == {".", "?"}
    assert not any(f"{faction}-fractie" in sentence for sentence in asked for faction in stock.factions)
    assert not any(re.search(r"vraag \d", sentence) for lent in stock.lent for sentence in lent.answers)


def test_the_same_number_gives_the_same_bytes_whatever_was_written_before(stock: Stock) -> None:
    first = [source_of(number, stock) for number in range(5)]
    again = stock_of(CONTENT)

    assert [source_of(number, again) for number in reversed(range(5))] == first[::-1]


def test_a_larger_archive_holds_the_smaller_one(tmp_path: Path, stock: Stock) -> None:
    for size in (2, 4):
        make_project(tmp_path / str(size), size, stock)
    small, large = (
        {
            path.relative_to(tmp_path / size): path.read_bytes()
            for path in (tmp_path / size).rglob("*.*")
            if path.is_file()
        }
        for size in ("2", "4")
    )

    assert small.items() < large.items()
    assert len(large) - len(small) == 2 * len(["source.txt", "consultation.yml"])


def test_no_two_consultations_are_alike(archive: list[tuple[Facts, str]]) -> None:
    paragraphs = Counter(paragraph for _, text in archive for paragraph in text.split("\n\n") if len(paragraph) > 200)

    assert len({facts.id for facts, _ in archive}) == len({text for _, text in archive}) == len(archive)
    assert paragraphs.most_common(1)[0][1] < 10


def test_two_consultations_have_next_to_no_sentence_in_common(archive: list[tuple[Facts, str]]) -> None:
    texts = [" ".join(text.split()) for _, text in archive[:60]]
    marks = tuple(SentenceMarks.of(MarkedSentence(found, 0) for _, found in sentences(text)) for text in texts)
    index = SentenceIndex(marks)

    found = [bool(index.elsewhere(at, place)) for at, each in enumerate(marks) for place in range(len(each))]

    assert len(found) > 5_000
    assert sum(found) < len(found) / 100


def test_no_two_ranks_share_a_word() -> None:
    assert len({word(rank) for rank in range(100_000)}) == 100_000


def test_the_vocabulary_grows_as_that_of_real_text(archive: list[tuple[Facts, str]]) -> None:
    words, count, points = set[str](), 0, []
    for size, (_, text) in enumerate(archive, 1):
        found = _WORD.findall(text.lower())
        words.update(found)
        count += len(found)
        if size in {10, 300}:
            points.append((count, len(words)))
    (few, first), (many, last) = points

    assert 0.6 <= math.log(last / first) / math.log(many / few) <= 0.7


def test_sizes_vary_around_the_consultation_of_may_2025(archive: list[tuple[Facts, str]]) -> None:
    exchanges = sorted(facts.exchanges for facts, _ in archive)
    words = sorted(len(text.split()) for _, text in archive)

    assert 18 <= exchanges[150] <= 24
    assert 3_000 <= words[150] <= 4_000
    assert words[30] < 0.7 * words[150] < 1.3 * words[150] < words[270]


def test_days_are_spread_over_thirty_years(stock: Stock) -> None:
    found = [facts_of(number, stock.factions) for number in range(1_000)]
    years = Counter(facts.asked.year for facts in found)

    assert set(years) == set(range(FIRST_DAY.year, FIRST_DAY.year + YEARS))
    assert max(years.values()) < 3 * min(years.values())
    assert all(facts.asked < facts.answered for facts in found)


def test_a_few_dossiers_have_many_documents_and_many_have_few(stock: Stock) -> None:
    dossiers = Counter(facts_of(number, stock.factions).dossier for number in range(1_000))
    counts = sorted(dossiers.values(), reverse=True)

    assert counts[0] > 100
    assert sum(counts[:10]) > 300
    assert counts.count(1) > 100


def test_every_faction_asks_at_times_and_some_ask_more(stock: Stock) -> None:
    asking = Counter(faction for n in range(1_000) for faction in facts_of(n, stock.factions).factions)

    assert set(asking) == set(stock.factions)
    assert asking[stock.factions[0]] > 3 * asking[stock.factions[-1]]


def test_whoever_asks_asks_something_also_where_little_is_asked(stock: Stock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts_module, "_MIDDLE", 4)
    short = [facts_of(number, stock.factions) for number in range(100)]

    assert max(len(facts.askers) for facts in short) == 6
    assert all(len(facts.askers) <= facts.exchanges for facts in short)


def test_some_refer_to_earlier_ones_promise_and_define(archive: list[tuple[Facts, str]]) -> None:
    texts = {facts.reference: " ".join(text.split()) for facts, text in archive[:60]}

    assert sum(other in text for text in texts.values() for other in texts) > 30
    assert sum("Ik zal de Kamer in " in text for text in texts.values()) > 20
    assert sum(bool(re.search(r" Overleg \(\w\wO\)", text)) for text in texts.values()) > 20
    assert sum("\n[1] " in text for _, text in archive[:60]) > 40
    assert not any(ASKING in text for text in texts.values())


def test_the_program_finds_what_was_written(stock: Stock) -> None:
    knowledge = load_knowledge(CONTENT, Problems())
    met = set()
    for number in range(5):
        facts, text = source_of(number, stock)
        problems = Problems()
        source = read(SourceFile("source.txt", text.encode()), problems)
        assert source is not None
        found = parse(source, facts.id, knowledge, Sidecar(), problems)
        met.add(facts.shape)

        assert not problems.errors
        assert len(list(found.exchanges)) == facts.exchanges
        assert set(found.front.factions) == set(facts.factions)
        assert (found.front.dates.asked, found.front.dates.answered) == (facts.asked, facts.answered)
        assert len(found.notes) == text.count("\n[")
        if facts.shape is not Shape.REPORT:
            assert set(found.front.members) == {name for _, name in facts.askers}
    assert {Shape.REPORT, Shape.LETTER} <= met


def test_an_editor_gave_each_its_titles(tmp_path: Path, stock: Stock) -> None:
    make_project(tmp_path / "project", 20, stock)
    settled = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in tmp_path.rglob("consultation.yml")]

    assert len(settled) == len({each["short_title"] for each in settled}) == 20
