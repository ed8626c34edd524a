"""A quotation is the sentence or list item around a reference, and ends where words end."""

from __future__ import annotations

import pytest

from generator.grammar.sentences.quoted_sentences import LONGEST, Quotation, says_more, words_around
from generator.model.text import Span

PAPER = "Kamerstuk 28 676, nr. 499"


def around(text: str, words: str = PAPER, *, is_note: bool = False) -> Quotation:
    start = text.index(words)
    return words_around(text, Span(start, start + len(words)), is_note=is_note)


def shown(text: str, words: str = PAPER, *, is_note: bool = False) -> str:
    span = around(text, words, is_note=is_note).span
    return text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (f"Dat is zo. Zij lazen de brief ({PAPER}). De rest volgt.", f"Zij lazen de brief ({PAPER})."),
        (f"De brief inzake de top ({PAPER})", f"De brief inzake de top ({PAPER})"),
        (f"- de brief inzake de top ({PAPER}) en", f"de brief inzake de top ({PAPER})"),
        (f"– de agenda ({PAPER}),", f"de agenda ({PAPER})"),
        (f"2) de agenda ({PAPER});", f"de agenda ({PAPER})"),
        (f"Zie nr. 3 van de lijst, en {PAPER}. Ook dat.", f"Zie nr. 3 van de lijst, en {PAPER}."),
    ],
)
def test_the_sentence_or_item_is_quoted_without_what_only_joins_it_to_others(text: str, quoted: str) -> None:
    assert shown(text) == quoted


def test_the_number_of_a_note_is_no_part_of_its_words() -> None:
    assert shown(f"12 Brief van de minister, {PAPER}.", is_note=True) == f"Brief van de minister, {PAPER}."
    assert shown(f"[6] Brief van de minister, {PAPER}", is_note=True) == f"Brief van de minister, {PAPER}"
    assert shown(f"12 brieven, zoals {PAPER}.") == f"12 brieven, zoals {PAPER}."


def test_a_long_sentence_is_cut_between_words_on_both_sides() -> None:
    text = f"{'Woorden vooraf ' * 30}over de brief {PAPER} waarin {'nog meer staat ' * 30}dus."
    found = around(text)
    quoted = text[found.span.start : found.span.end]
    assert (found.goes_before, found.goes_on) == (True, True)
    assert PAPER in quoted
    assert len(quoted) <= LONGEST
    assert set(quoted.split()) <= set(text.split()), "only whole words"


def test_of_a_long_list_with_a_reference_for_each_item_only_the_item_is_quoted() -> None:
    items = [
        f"brief over onderwerp {name} van de week (Kamerstuk 32 317, nr. {n})" for n, name in enumerate("abcdefgh")
    ]
    text = f"Over de brieven: {', '.join(items[:-1])} en {items[-1]}."
    assert len(text) > LONGEST
    assert shown(text, "Kamerstuk 32 317, nr. 3") == items[3]
    assert shown(text, "Kamerstuk 32 317, nr. 7") == f"{items[7]}."


def test_what_was_left_out_is_told() -> None:
    text = f"Dat is zo. Zij lazen de brief ({PAPER}). De rest volgt."
    found = around(text)
    assert (found.goes_before, found.goes_on) == (False, False)


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (f"Zie {PAPER}.", False),
        (f"Zie ook {PAPER}, blz. 3.", False),
        (f"Tweede Kamer, vergaderjaar 2017–2018, {PAPER}", False),
        (f"{PAPER}, d.d. 14 juli 2023.", False),
        (f"{PAPER} van 3 mei", False),
        (f"{PAPER} (https://www.tweedekamer.nl/kamerstukken/detail?id=2022D25169)", False),
        (f"Debat van 14 juli 2023, {PAPER}.", True),
        (f"Memorie van toelichting, {PAPER}.", True),
        (f"Zie de brief van de minister, {PAPER}.", True),
    ],
)
def test_words_that_only_lead_to_the_reference_say_nothing(text: str, more: bool) -> None:
    start = text.index(PAPER)
    assert says_more(text, Span(0, len(text)), Span(start, start + len(PAPER))) is more
