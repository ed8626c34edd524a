"""The words that a page must show, read at once, are those that are read one by one."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from generator.model.ledger import LedgerEntry, LedgerKind
from generator.model.text import Line, SourceText, Span
from generator.problems import Place, Problems
from generator.verify.expected_words import ExpectedWords


@st.composite
def entries(draw: st.DrawFn, length: int) -> LedgerEntry:
    start = draw(st.integers(0, length))
    end = draw(st.integers(start, min(length, start + 8)))
    kind, note = draw(st.sampled_from(LedgerKind)), draw(st.sampled_from("ab"))
    return LedgerEntry(kind, Place("source.txt", 1, start + 1), Span(start, end), "", "", "", note=note)


@st.composite
def ledgers(draw: st.DrawFn) -> tuple[str, Sequence[LedgerEntry]]:
    text = draw(st.text("ab-\n \t", min_size=1, max_size=40))
    joined = [(at + 1, at + 2) for at in range(len(text) - 2) if text[at : at + 2] == "-\n"]
    hyphens = [
        LedgerEntry(kind, Place("source.txt", 1, 1), Span(start - (kind is LedgerKind.HYPHEN_REMOVED), end), "", "", "")
        for start, end in joined
        for kind in draw(st.sampled_from([(LedgerKind.HYPHEN_REMOVED,), (LedgerKind.HYPHEN_KEPT,), ()]))
    ]
    return text, (*hyphens, *draw(st.lists(entries(len(text)), max_size=6)))


@given(ledgers())
def test_words_read_at_once_are_those_read_one_by_one(drawn: tuple[str, Sequence[LedgerEntry]]) -> None:
    text, ledger = drawn
    source = SourceText("source.txt", text, (Line(1, Span(0, len(text))),))
    expected = ExpectedWords(source, ledger, Problems())

    assert expected.text_at_once() in (None, [word.text for word in expected.text()])
    assert expected.notes_at_once() in (None, [word.text for word in expected.notes()])


def test_words_that_are_joined_left_out_and_moved_can_be_read_at_once() -> None:
    text = "Zie de NAVO-\nnorm van zo-\nveel ¹ jaar 12 geleden."
    found = {
        LedgerKind.HYPHEN_KEPT: Span(12, 13),
        LedgerKind.HYPHEN_REMOVED: Span(24, 26),
        LedgerKind.NOTE_MOVED: Span(31, 32),
        LedgerKind.FURNITURE: Span(38, 40),
    }
    ledger = [LedgerEntry(kind, Place("source.txt", 1, 1), span, "", "", "") for kind, span in found.items()]
    expected = ExpectedWords(SourceText("source.txt", text, (Line(1, Span(0, len(text))),)), ledger, Problems())

    assert expected.text_at_once() == ["Zie", "de", "NAVO-norm", "van", "zoveel", "jaar", "geleden."]
    assert expected.notes_at_once() == ["¹"]
