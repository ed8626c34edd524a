"""Markdown with gaps: cut at the signs that were handed out, filled in order, and never found in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.render.marks.gaps import Gaps, Stencil
from generator.render.writing.markdown import attribute, escape


def test_gaps_are_filled_in_the_order_in_which_their_signs_stand() -> None:
    gaps: Gaps[str] = Gaps()
    one, two = gaps.sign("one"), gaps.sign("two")
    stencil = gaps.stencil(f"a {two} b {one}{two}")
    assert stencil == Stencil(("a ", " b ", "", ""), ("two", "one", "two"))
    asked: list[str] = []

    def fill(gap: str) -> str:
        asked.append(gap)
        return gap.upper()

    assert stencil.filled(fill) == "a TWO b ONETWO"
    assert asked == ["two", "one", "two"]


def test_markdown_without_gaps_stays_as_it_is() -> None:
    assert Gaps[str]().stencil("De tekst.").filled(lambda _: "fout") == "De tekst."


@given(st.text(alphabet="<\x000>x", max_size=12))
def test_no_text_becomes_a_sign(text: str) -> None:
    gaps: Gaps[str] = Gaps()
    gaps.sign("gap")
    for written in (escape(text), attribute(text)):
        assert gaps.stencil(written).gaps == ()
