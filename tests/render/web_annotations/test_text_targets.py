from __future__ import annotations

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from generator.model.text import Span
from generator.render.web_annotations.fields import QuoteSelectorData
from generator.render.web_annotations.text_targets import TextTargets
from tests.render.web_annotations.selection import by_position, by_quote


def selectors(text: str, start: int, end: int) -> dict[str, object]:
    return asdict(TextTargets(text, "tekst.txt").words_at(Span(start, end)))


def quoted(text: str, start: int, end: int) -> QuoteSelectorData:
    return TextTargets(text, "tekst.txt").words_at(Span(start, end)).selector[0]


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
    quote = quoted(text, 38, 42)

    assert (quote.exact, quote.prefix, quote.suffix) == ("NAVO", "vragen wat de ", " verder nog allemaal")


def test_context_grows_until_it_tells_the_same_words_apart() -> None:
    same = "De leden vragen wat de NAVO doet en waarom. "
    text = f"Een {same * 5}Twee"
    second = text.index("NAVO", text.index("NAVO") + 1)
    quote = quoted(text, second, second + 4)

    assert quote.prefix.startswith("Een ")
    assert text.count(quote.prefix + quote.exact + quote.suffix) == 1


def test_at_the_edges_of_the_text_there_is_no_more_context_than_there_is() -> None:
    quote = quoted("NAVO", 0, 4)

    assert (quote.prefix, quote.exact, quote.suffix) == ("", "NAVO", "")


@given(st.text("ab ", min_size=60, max_size=300), st.data())
def test_words_are_told_apart_in_text_that_repeats_itself(text: str, data: st.DataObject) -> None:
    targets = TextTargets(text * 2, "tekst.txt")
    start = data.draw(st.integers(0, 2 * len(text) - 4))
    words = asdict(targets.words_at(Span(start, start + 3)))

    assert by_quote(text * 2, words) == [(start, start + 3)]


def test_text_that_repeats_for_ever_has_a_bounded_context_and_takes_no_time() -> None:
    text = "De NAVO doet dit. " * 20_000
    targets = TextTargets(text, "tekst.txt")
    found = [targets.words_at(Span(at + 3, at + 7)).selector for at in range(0, len(text), len(text) // 20_000)]

    assert len(found) == 20_000
    assert max(len(quote.prefix) + len(quote.suffix) for quote, _ in found) < 2_000
    assert len({place.start for _, place in found}) == 20_000
