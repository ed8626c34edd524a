"""The witness of the first promise on notes that move and on words that are left out within a line."""

from __future__ import annotations

import pytest

from generator.model.ledger import LedgerEntry, LedgerKind
from generator.model.text import Line, SourceText, Span
from generator.problems import Place, Problems
from generator.verify.words import WordCount, check_words, official_words

TEXT = "Zie nr. 5001, en de rest2.\n1 Kamerstuk zo-\nveel.\nHet slot.\n2 Idem.\n1 Vervolg."


def source(text: str = TEXT) -> SourceText:
    return SourceText("source.txt", text, (Line(1, Span(0, len(text))),))


def entry(kind: LedgerKind, words: str, note: str = "", text: str = TEXT) -> LedgerEntry:
    start = text.index(words)
    span = Span(start, start + len(words))
    return LedgerEntry(kind, Place("source.txt", 1, start + 1), span, words, "", "because", note=note)


HYPHEN = LedgerEntry(
    LedgerKind.HYPHEN_REMOVED, Place("x"), Span(TEXT.index("-\nveel"), TEXT.index("veel")), "zo- veel", "zoveel", ""
)
MOVED = (
    entry(LedgerKind.NOTE_MOVED, "1 Kamerstuk zo-\nveel.", "f1"),
    HYPHEN,
    entry(LedgerKind.NOTE_MOVED, "2 Idem.", "f2"),
    entry(LedgerKind.NOTE_MOVED, "1 Vervolg.", "f1"),
)
BODY = '<p class="official">Zie nr. 500<sup><a href="#v">1</a></sup>, en de rest<sup>2</sup>. Het slot.</p>'


def notes(*items: str) -> str:
    listed = "".join(f'<li><p>{item}</p><p class="ours">Terug</p></li>' for item in items)
    return f'<ul class="official notes">{listed}</ul>'


def reported(page: str, entries: tuple[LedgerEntry, ...] = MOVED, text: str = TEXT) -> list[str]:
    problems = Problems()
    check_words(source(text), entries, page, problems)
    return [problem.message for problem in problems]


GOOD = BODY + notes("1 Kamerstuk zoveel.", "1 Vervolg.", "2 Idem.")


def test_notes_are_held_against_the_list_of_notes_note_by_note() -> None:
    problems = Problems()
    count = check_words(source(), MOVED, GOOD, problems)

    assert list(problems) == []
    assert count == WordCount(in_source=16, on_page=15, in_ledger=1)


def test_the_list_of_notes_is_no_part_of_the_text() -> None:
    assert list(official_words(GOOD))[-2:] == ["Het", "slot."]


@pytest.mark.parametrize(
    ("listed", "message"),
    [
        ((), "the page ends before “1”"),
        (("1 Kamerstuk zoveel.", "1 Vervolg."), "the page ends before “2”"),
        (("1 Kamerstuk zoveel.", "2 Idem.", "1 Vervolg."), "the page has “2” where the source has “1”"),
        (("1 Kamerstuk.", "1 Vervolg.", "2 Idem."), "the page has “Kamerstuk.” where the source has “Kamerstuk”"),
        (
            ("1 Kamerstuk zoveel.", "1 Vervolg.", "2 Idem.", "2 Idem."),
            "after the last word of the source the page goes on with “2”",
        ),
    ],
    ids=["all lost", "one lost", "out of order", "changed", "doubled"],
)
def test_a_note_lost_moved_changed_or_doubled_is_reported(listed: tuple[str, ...], message: str) -> None:
    assert reported(BODY + notes(*listed)) == [message]


def test_a_note_that_stands_in_the_text_as_well_is_reported() -> None:
    page = BODY.replace("Het slot.", "2 Idem. Het slot.") + notes("1 Kamerstuk zoveel.", "1 Vervolg.", "2 Idem.")

    assert reported(page) == ["the page has “2” where the source has “Het”"]


def test_notes_that_no_ledger_moves_must_stand_in_the_text() -> None:
    assert reported(GOOD, ()) == [
        "the page has “Het” where the source has “1”",
        "after the last word of the source the page goes on with “1”",
    ]


def test_a_note_without_its_sign_in_the_text_is_reported() -> None:
    assert reported(GOOD.replace('<sup><a href="#v">1</a></sup>', "")) == [
        "the page has “500,” where the source has “5001,”"
    ]


@pytest.mark.parametrize(
    "kind", [LedgerKind.DELETED, LedgerKind.HIDDEN, LedgerKind.REPEATED, LedgerKind.WITHHELD], ids=str
)
@pytest.mark.parametrize(
    ("text", "gone", "page"),
    [
        ("de oude man", "oude", "de man"),
        ("bel (070) nu", "070", "bel () nu"),
        ("ministeerer", "eer", "minister"),
        ("weg", "weg", ""),
    ],
)
def test_what_is_left_out_within_a_line_must_not_be_on_the_page(
    kind: LedgerKind, text: str, gone: str, page: str
) -> None:
    left_out = (entry(kind, gone, text=text),)
    shown = page.replace("minister", 'minist<span class="ours">[weg]</span>er')

    assert reported(f'<p class="official">{shown}</p>', left_out, text) == []
    assert reported(f'<p class="official">{text}</p>', left_out, text) != []


def test_a_hyphen_may_be_glued_over_a_footer_and_a_note_that_stand_in_its_gap() -> None:
    text = "een wa-\n1 Noot.\nPagina 1\nter nat"
    entries = (
        entry(LedgerKind.NOTE_MOVED, "1 Noot.", "f1", text),
        entry(LedgerKind.FURNITURE, "Pagina 1", text=text),
        entry(LedgerKind.HYPHEN_REMOVED, "-\n1 Noot.\nPagina 1\n", text=text),
    )

    assert reported(f'<p class="official">een water nat</p>{notes("1 Noot.")}', entries, text) == []


def test_a_hyphen_over_words_that_no_ledger_takes_away_is_reported() -> None:
    text = "een wa-\nPagina 1\nter nat"
    messages = reported("<p></p>", (entry(LedgerKind.HYPHEN_REMOVED, "-\nPagina 1\n", text=text),), text)

    assert any(message.endswith("over “-Pagina1”") for message in messages)


def test_what_is_glued_to_words_left_out_stands_alone() -> None:
    text = "een NAVO-\nnorm en"
    entries = (
        LedgerEntry(LedgerKind.HYPHEN_KEPT, Place("x"), Span(9, 10), "NAVO- norm", "NAVO-norm", ""),
        entry(LedgerKind.WITHHELD, "norm", text=text),
    )

    assert reported('<p class="official">een NAVO- en</p>', entries, text) == []


GLUED = "Zie [1] en [2].\n[1] Trouw[2] NRC"
BODIES = (entry(LedgerKind.NOTE_MOVED, "[1] Trouw", "n1", GLUED), entry(LedgerKind.NOTE_MOVED, "[2] NRC", "n2", GLUED))
CUT = GLUED.index("[2] NRC")
PARTED = LedgerEntry(LedgerKind.WORD_PARTED, Place("x"), Span(CUT, CUT), "Trouw[2]", "Trouw [2]", "")
GLUED_PAGE = '<p class="official">Zie [1] en [2].</p>' + notes("[1] Trouw", "[2] NRC")


def test_a_note_may_begin_inside_a_word_where_the_ledger_says_so_and_the_word_counts_once() -> None:
    problems = Problems()
    count = check_words(source(GLUED), (*BODIES, PARTED), GLUED_PAGE, problems)

    assert list(problems) == []
    assert count == WordCount(in_source=7, on_page=8, in_ledger=0)


def test_a_note_that_begins_inside_a_word_without_an_entry_is_reported() -> None:
    assert reported(GLUED_PAGE, BODIES, GLUED) == ["the note “[1] Trouw” begins or ends in the middle of a word"]


def test_a_note_glued_to_the_text_takes_only_its_own_letters_from_it() -> None:
    text = "Ja.[1] Trouw"
    note = entry(LedgerKind.NOTE_MOVED, "[1] Trouw", "n1", text)
    cut = LedgerEntry(LedgerKind.WORD_PARTED, Place("x"), Span(3, 3), "Ja.[1]", "Ja. [1]", "")

    assert reported(f'<p class="official">Ja.</p>{notes("[1] Trouw")}', (note, cut), text) == []


@pytest.mark.parametrize(
    ("page", "cut", "is_kept"),
    [
        ("Vraag 1: Waarom nu?", 8, True),
        ("Vraag 1:Waarom nu?", 8, False),  # the ledger lists a cut that the page does not have
        ("Vraag 1: Waarom nu?", None, False),
        ("Vraag 1: Waar om nu?", 8, False),
    ],
)
def test_a_label_is_separated_from_its_text_only_where_the_ledger_says_so(
    page: str, cut: int | None, is_kept: bool
) -> None:
    text = "Vraag 1:Waarom nu?"
    entries = (
        (LedgerEntry(LedgerKind.WORD_PARTED, Place("x"), Span(cut, cut), "1:Waarom", "1: Waarom", ""),) if cut else ()
    )

    assert (reported(f'<p class="official">{page}</p>', entries, text) == []) is is_kept
