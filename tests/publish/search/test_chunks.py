"""The words of an index are cut into small files; no word and no place is lost."""

from typing import Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publish.search import chunks as cutting
from generator.publish.search.chunks import SIZE, Chunk

PLACES = st.lists(st.integers(-(2**33), 2**33), max_size=3)
PAGES = st.lists(st.tuples(st.integers(0, 70_000), PLACES, st.just([])).map(list), max_size=4)
NAMES = st.text("abþëİ3k😀", max_size=30)


def _entries(names: set[str], pages: list[list[Any]]) -> list[list[Any]]:
    return [[f"{name}þ", pages, []] for name in sorted(names)]


def _chunks(data: bytes) -> list[Chunk]:
    return list(cutting.chunks(cutting.entries(data)))


def _together(data: bytes) -> list[Any]:
    return [entry for _, _, chunk in _chunks(data) for entry in cbor2.loads(chunk)[0]]


@given(st.sets(NAMES, max_size=40), PAGES)
def test_all_words_come_back_with_their_places(names: set[str], pages: list[list[Any]]) -> None:
    entries = _entries(names, pages)
    assert _together(cbor2.dumps([entries])) == entries


def test_each_file_is_small_and_says_which_words_it_holds() -> None:
    entries = _entries({f"woord{number}" for number in range(900)}, [[7, [-25, *range(20)], []]])
    found = _chunks(cbor2.dumps([entries]))
    assert len(found) > 2
    for first, last, data in found:
        held = [entry[0] for entry in cbor2.loads(data)[0]]
        assert (first, last) == (held[0], held[-1])
        assert len(data) < SIZE + 100


def test_words_are_found_without_reading_all_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = _entries({"één", "twee" * 10}, [[7, [-25, 50_110], []]])
    data = cbor2.dumps([entries])
    monkeypatch.setattr(cbor2, "loads", None)
    assert [first for first, _, _ in _chunks(data)] == [f"{'twee' * 10}þ"]


def test_numbers_that_look_like_a_word_are_no_word() -> None:
    # 0x83 0x63 0x61 0xc3 0xbe 0x81 within the bytes of one number: `[a…þ` as a word begins.
    entries = [["aþ", [[0, [0x836361C3BE81], []]], []], ["bþ", [], []]]
    assert _together(cbor2.dumps([entries])) == entries


def test_words_of_another_program_are_cut_as_well() -> None:
    entries = [["plain", [[1, [-25, 3], []]], []]]
    assert _together(cbor2.dumps([entries])) == entries
