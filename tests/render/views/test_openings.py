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


LEAD = "De minister heeft in het debat van vorige maand gezegd dat de bruggen in de provincie veilig zijn. "
ALSO = "Daarvoor is dit jaar extra geld beschikbaar. "
ASKED = "Hoeveel bruggen zijn er in dat jaar onderzocht?"


def first_asked(*lines: str, longest: int = 120) -> Quoted | None:
    made = record(consultation("# VVD: V", *(f"q1: {line}" for line in lines)))
    (exchange,) = made.consultation.exchanges
    return opening(made, exchange.questions, longest)


def test_where_the_first_words_ask_nothing_the_sentence_that_asks_is_shown_with_what_fits_before_it() -> None:
    found = first_asked(f"{LEAD}{ALSO}{ASKED} Zo nee, waarom niet?")
    assert found == Quoted(Markdown(f"{ALSO}{ASKED} Zo nee, waarom niet?"), goes_before=True, goes_on=False)
    found = first_asked(LEAD.strip(), ASKED, longest=200)
    assert found == quoted(f"{LEAD}{ASKED}", goes_on=False)
    found = first_asked(LEAD.strip(), ALSO.strip(), ASKED)
    assert found == Quoted(Markdown(f"{ALSO}{ASKED}"), goes_before=True, goes_on=False)


def test_what_asks_about_words_for_which_there_is_no_room_is_not_shown_without_them() -> None:
    found = first_asked(LEAD.strip(), f"Deelt de minister deze mening, of {'heel ' * 8} anders?")
    assert found == quoted(LEAD.strip(), goes_on=True)


def test_so_is_one_of_a_further_paragraph() -> None:
    found = first_asked(LEAD.strip(), f"{ASKED}")
    assert found == Quoted(Markdown(ASKED), goes_before=True, goes_on=False)


def test_first_words_that_ask_stay_and_so_do_those_of_what_asks_nowhere() -> None:
    assert first_asked(f"{ASKED} {LEAD}{ALSO}", longest=100) == quoted(ASKED, goes_on=True)
    assert first_asked(f"{LEAD}{ALSO}{ALSO}") == quoted(LEAD.strip(), goes_on=True)


def test_an_answer_that_asks_further_on_is_shown_from_its_beginning() -> None:
    found = first_of(answered(f"{LEAD}{ALSO}{ASKED}"), 120)
    assert found == quoted(LEAD.strip(), goes_on=True)
