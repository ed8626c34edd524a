"""Text that holds characters of direction stays inside what isolates it, by rule BD9 of UAX #9."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.model.direction import CONTROLS, balanced, isolated, name, turns

OPENING = "\u2066\u2067\u2068"
END = "\u2069"
ANY = st.text(st.sampled_from([*sorted(CONTROLS), "a", " ", "ש", "5", "\n"]), max_size=12)


def ends(text: str) -> dict[int, int | None]:
    """By the place of each character that opens an isolate that of the one that ends it (BD9); None where none does."""
    found: dict[int, int | None] = {}
    for start, character in enumerate(text):
        if character in OPENING:
            depth = 1
            found[start] = None
            for place in range(start + 1, len(text)):
                depth += (text[place] in OPENING) - (text[place] == END)
                if depth == 0:
                    found[start] = place
                    break
    return found


@given(ANY)
@example("\u2069\u202e")
@example("\u2067a")
@example("\u2069\u2067\u2069\u2069\u2068")
def test_the_text_ends_no_isolate_around_it_and_leaves_none_open(text: str) -> None:
    whole = f"\u2068{balanced(text)}{END} na"
    matched = ends(whole)
    assert matched[0] == len(whole) - len(" na") - 1
    assert None not in matched.values()


@given(ANY)
def test_no_character_of_the_text_is_lost_moved_or_changed(text: str) -> None:
    marked = balanced(text, "<{}>")
    kept = "".join(part.partition(">")[2] if n else part for n, part in enumerate(marked.split("<")))
    assert kept == text
    assert balanced(text) == marked.replace("<", "").replace(">", "")


@given(ANY)
def test_what_is_added_leaves_the_isolates_of_the_text_as_they_are(text: str) -> None:
    """An end that ends nothing gets a beginning right before it: both together are as neutral as it was alone."""
    before = [(start, end) for start, end in ends(text).items() if end is not None]
    made, places = balanced(text, "<{}>"), []
    depth = 0
    for place, character in enumerate(made):
        depth += (character == "<") - (character == ">")
        if not depth and character != ">":
            places.append(place)
    after = {start: end for start, end in ends(made).items() if start in places}
    assert [(places[start], places[end]) for start, end in before] == [
        (start, end) for start, end in after.items() if end in places
    ]


@pytest.mark.parametrize(
    "text", ["", "Vraag 5", "Besluit <naam> – “één”", "Łódź, İzmir", "Ελλάδα", "\u00ad\u200b\ufeff", "🙂"]
)
def test_text_that_turns_nothing_stays_as_it_is(text: str) -> None:
    assert not turns(text)
    assert isolated(text) == text


@pytest.mark.parametrize(
    "text", [*sorted(CONTROLS), "שלום", "سلام", "١٢", "\ufb1d", "\ufe8e", "\U0001e900", "a\u202eb"]
)
def test_text_that_may_turn_text_beside_it_is_isolated(text: str) -> None:
    assert turns(text)
    assert isolated(text)[0] == "\u2066"
    assert isolated(text)[-1] == END
    assert text in isolated(text).replace("\u2066\u2069", "\u2069")


def test_every_control_has_a_name_that_people_can_look_up() -> None:
    assert {name(control) for control in CONTROLS} == {
        "U+061C ARABIC LETTER MARK",
        "U+200E LEFT-TO-RIGHT MARK",
        "U+200F RIGHT-TO-LEFT MARK",
        "U+202A LEFT-TO-RIGHT EMBEDDING",
        "U+202B RIGHT-TO-LEFT EMBEDDING",
        "U+202C POP DIRECTIONAL FORMATTING",
        "U+202D LEFT-TO-RIGHT OVERRIDE",
        "U+202E RIGHT-TO-LEFT OVERRIDE",
        "U+2066 LEFT-TO-RIGHT ISOLATE",
        "U+2067 RIGHT-TO-LEFT ISOLATE",
        "U+2068 FIRST STRONG ISOLATE",
        "U+2069 POP DIRECTIONAL ISOLATE",
    }
