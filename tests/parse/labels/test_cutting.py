from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.labels.forms import AnsweredOrAsked
from generator.model.text import SourceText, Span
from generator.parse.labels.cutting import LabelsCut, cut_at, cut_labels
from generator.parse.paragraphs.text_paragraphs import TextParagraph
from tests.parse.documents import source_text


def paragraph_of(source: SourceText) -> TextParagraph:
    """All lines of a source as one paragraph."""
    return TextParagraph(tuple(line.span for line in source.lines if len(line.span)), gap=2)


def parts(text: str, *offsets: int) -> list[str]:
    source = source_text(text)
    return [source.slice(part.span) for part in cut_at(source, paragraph_of(source), offsets)]


def division(*paragraphs: str) -> LabelsCut:
    source = source_text("\n\n".join(paragraphs))
    cut = [TextParagraph((line.span,)) for line in source.lines if len(line.span)]
    return cut_labels(source, cut, lambda paragraph: " ".join(source.slice(paragraph.span).split()))


@pytest.mark.parametrize(
    ("text", "offsets", "found"),
    [
        ("een twee drie", (4,), ["een", "twee drie"]),
        ("een twee drie", (3, 8), ["een", "twee", "drie"]),
        ("een\ntwee drie\nvier", (9,), ["een\ntwee", "drie\nvier"]),
        ("een\ntwee", (4,), ["een", "twee"]),
        ("een twee", (2,), ["een twee"]),
        ("een twee", (0, 8), ["een twee"]),
        ("een", (), ["een"]),
    ],
)
def test_a_paragraph_is_cut_between_words_only(text: str, offsets: tuple[int, ...], found: list[str]) -> None:
    assert parts(text, *offsets) == found


def test_only_the_first_part_keeps_the_gap_before_it() -> None:
    source = source_text("een twee")
    assert [part.gap for part in cut_at(source, paragraph_of(source), [4])] == [2, 0]


@given(st.text("ab \n", min_size=1).filter(str.strip), st.lists(st.integers(0, 60)).map(sorted))
def test_a_cut_loses_no_word_and_makes_none(text: str, offsets: list[int]) -> None:
    source = source_text(text)
    cut = parts(text, *(offset for offset in offsets if offset <= len(source.text)))
    assert " ".join(cut).split() == text.split()


def test_a_label_and_its_text_become_two() -> None:
    found = division("Vraag 1: Kunt u dit zeggen?", "Antwoord: Ja, dat kan.")
    assert found.texts == ("Vraag 1:", "Kunt u dit zeggen?", "Antwoord:", "Ja, dat kan.")
    assert found.labels == {}
    assert found.after_label == {1, 3}


def test_a_bare_number_is_given_as_a_label() -> None:
    found = division(*(text for n in (1, 2, 3) for text in (f"{n}. Waarom is dit zo?", "Daarom.")))
    assert found.texts[:3] == ("1.", "Waarom is dit zo?", "Daarom.")
    assert found.labels == dict.fromkeys((0, 3, 6), AnsweredOrAsked.QUESTION)


def test_the_space_after_a_label_counts_once() -> None:
    found = division("Vraag   1:   Kunt  u dit zeggen?")
    assert found.texts == ("Vraag 1:", "Kunt u dit zeggen?")


def test_text_without_labels_stays_as_it_is() -> None:
    found = division("Een tekst.", "Nog een tekst.")
    assert (found.texts, found.after_label) == (("Een tekst.", "Nog een tekst."), frozenset())


def test_a_table_is_never_cut() -> None:
    source = source_text("Vraag 1: Kunt u dit zeggen?")
    [line] = [line.span for line in source.lines if len(line.span)]
    paragraph = TextParagraph((line,), table=Span(line.start, line.end))
    assert cut_labels(source, [paragraph], lambda part: source.slice(part.span)).paragraphs == (paragraph,)
