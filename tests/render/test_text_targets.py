from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.model.text import Span
from generator.render.text_targets import words_at
from tests.render.web_annotations.selection import by_position, by_quote


def selectors(text: str, start: int, end: int) -> dict[str, object]:
    return words_at(text, Span(start, end), "tekst.txt").model_dump(mode="json")


@given(st.text("ab \n🙂é", min_size=1, max_size=80), st.data())
def test_both_selectors_select_the_words_and_nothing_else_in_any_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = selectors(text, start, end)

    assert by_position(words) == (start, end)
    assert by_quote(text, words) == [(start, end)]


def test_positions_count_code_points() -> None:
    text = "🙂🙂 én NAVO."
    at = text.index("NAVO")

    assert by_position(selectors(text, at, at + 4)) == (6, 10)
    assert text.encode("utf-8").decode("utf-8")[6:10] == "NAVO"


def test_context_is_of_whole_words_and_no_longer_than_it_must_be() -> None:
    text = "De leden van de fractie vragen wat de NAVO verder nog allemaal doet, en waarom zij dat doet."
    quote = words_at(text, Span(38, 42), "tekst.txt").selector[0]

    assert (quote.exact, quote.prefix, quote.suffix) == ("NAVO", "vragen wat de ", " verder nog allemaal")


def test_context_grows_until_it_tells_the_same_words_apart() -> None:
    same = "De leden vragen wat de NAVO doet en waarom. "
    text = f"Een {same * 5}Twee"
    second = text.index("NAVO", text.index("NAVO") + 1)
    quote = words_at(text, Span(second, second + 4), "tekst.txt").selector[0]

    assert quote.prefix.startswith("Een ")
    assert text.count(quote.prefix + quote.exact + quote.suffix) == 1


def test_at_the_edges_of_the_text_there_is_no_more_context_than_there_is() -> None:
    quote = words_at("NAVO", Span(0, 4), "tekst.txt").selector[0]

    assert (quote.prefix, quote.exact, quote.suffix) == ("", "NAVO", "")
