"""Shows that sentences are compared once: a later build knows how alike they are, and believes nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.grammar.same_words.sentences import whole
from generator.publish.units.kept_comparisons import COMPARED, compared_in, keep_compared
from generator.render.summaries.compared_sentences import ComparedSentences
from generator.render.summaries.sentence_index import SentenceIndex
from generator.render.summaries.sentence_marks import MarkedSentence, SentenceMarks

BRIDGES = "Het kabinet onderzoekt samen met de provincies hoe oude bruggen over het kanaal dit jaar sterker worden."
TEXTS = (
    BRIDGES,
    f"Ook {BRIDGES}",
    BRIDGES.replace("dit jaar", "in 2031"),
    BRIDGES.replace("sterker", "zwakker"),
)


def marks(texts: tuple[str, ...] = TEXTS) -> tuple[SentenceMarks, ...]:
    return tuple(SentenceMarks.of([MarkedSentence(whole(text), 0)]) for text in texts)


def found(of: tuple[SentenceMarks, ...], compared: ComparedSentences) -> list[list[tuple[int, str]]]:
    index = SentenceIndex(of, compared)
    return [[(each.at, each.degree.value) for each in index.elsewhere(at, 0)] for at in range(len(of))]


def keep(cache: Path, compared: ComparedSentences, of: tuple[SentenceMarks, ...] | None = None) -> None:
    keep_compared(cache, compared, SentenceIndex(of or marks(), compared).pairs)


def known(cache: Path) -> ComparedSentences:
    """As another process finds it."""
    compared_in.cache_clear()
    return compared_in(cache)


def unreadable(of: tuple[SentenceMarks, ...]) -> tuple[SentenceMarks, ...]:
    """The same sentences without their texts: whoever asks for one fails."""
    return tuple(replace(each, texts=b"") for each in of)


def test_what_was_compared_before_is_not_compared_again(tmp_path: Path) -> None:
    first = ComparedSentences()
    wanted = found(marks(), first)
    assert any(wanted)
    keep(tmp_path, first)
    assert found(unreadable(marks()), known(tmp_path)) == wanted


def test_a_sentence_more_is_compared_and_one_that_went_is_forgotten(tmp_path: Path) -> None:
    compared = ComparedSentences()
    found(marks(TEXTS[:3]), compared)
    keep(tmp_path, compared, marks(TEXTS[:3]))
    size = (tmp_path / COMPARED).stat().st_size
    more = known(tmp_path)
    assert found(marks(), more) == found(marks(), ComparedSentences())
    keep(tmp_path, more)
    assert (tmp_path / COMPARED).stat().st_size > size
    fewer = known(tmp_path)
    found(marks(TEXTS[:3]), fewer)
    keep(tmp_path, fewer, marks(TEXTS[:3]))
    assert (tmp_path / COMPARED).stat().st_size == size


def test_the_same_words_in_another_spelling_are_compared_anew(tmp_path: Path) -> None:
    """Capitals make names of words, and a name turns the meaning."""
    written = (BRIDGES, BRIDGES.replace("oude bruggen", "Oude Bruggen").replace("kanaal", "Kanaal in"))
    compared = ComparedSentences()
    found(marks((BRIDGES.replace("kanaal", "kanaal in"), BRIDGES)), compared)
    keep(tmp_path, compared, marks((BRIDGES.replace("kanaal", "kanaal in"), BRIDGES)))
    assert found(marks(written), known(tmp_path)) == found(marks(written), ComparedSentences())
    with pytest.raises(Exception, match=r".+"):
        found(unreadable(marks(written)), known(tmp_path))


@pytest.mark.parametrize("harm", ["a byte", "half", "all", "gone"])
def test_what_is_damaged_counts_for_nothing(tmp_path: Path, harm: str) -> None:
    compared = ComparedSentences()
    wanted = found(marks(), compared)
    keep(tmp_path, compared)
    kept = tmp_path / COMPARED
    data = kept.read_bytes()
    match harm:
        case "a byte":
            kept.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        case "half":
            kept.write_bytes(data[: len(data) // 2])
        case "all":
            kept.write_bytes(b"")
        case _:
            kept.unlink()
    assert found(marks(), known(tmp_path)) == wanted
    with pytest.raises(Exception, match=r".+"):
        found(unreadable(marks()), known(tmp_path))


def test_where_nothing_can_be_written_the_build_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    compared = ComparedSentences()
    found(marks(), compared)
    keep(tmp_path / "file" / "cache", compared)
    assert not list(tmp_path.glob("**/compared"))
