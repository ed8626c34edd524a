"""Lists show the first words of questions and answers, and say where more follows."""

from __future__ import annotations

from generator.model.library import Record
from generator.render.summaries.summary import Quoted
from generator.render.views.openings import opening
from generator.render.writing.markdown import Markdown
from tests.render.documents import consultation, record

LONG = "Dat is een goede vraag. " * 12


def answered(*lines: str) -> Record:
    return record(consultation("# VVD: V", "q1: Een?", *(f"a1: {line}" for line in lines)))


def first_of(made: Record, longest: int = 100) -> Quoted | None:
    (exchange,) = made.consultation.exchanges
    return opening(made, exchange.answers, longest)


def quoted(words: str, *, goes_on: bool) -> Quoted:
    return Quoted(Markdown(words), goes_before=False, goes_on=goes_on)


def test_a_short_answer_is_shown_whole() -> None:
    assert first_of(answered("Ja.")) == quoted("Ja.", goes_on=False)


def test_a_long_answer_is_cut_behind_a_sentence() -> None:
    assert first_of(answered(LONG)) == quoted(" ".join(["Dat is een goede vraag."] * 4), goes_on=True)


def test_a_long_sentence_is_cut_between_words() -> None:
    found = first_of(answered("woord " * 40), 20)
    assert found == quoted("woord woord woord", goes_on=True)


def test_a_word_behind_a_short_first_paragraph_is_shown_with_it() -> None:
    assert first_of(answered("Ja.", "Dat klopt.")) == quoted("Ja. Dat klopt.", goes_on=False)


def test_behind_a_first_paragraph_that_says_enough_nothing_is_shown() -> None:
    enough = "Het kabinet deelt die mening, en heeft dat al meermaals gezegd."
    assert first_of(answered(enough, "Meer.")) == quoted(enough, goes_on=True)


def test_what_has_no_words_has_no_first_words() -> None:
    assert first_of(answered()) is None
