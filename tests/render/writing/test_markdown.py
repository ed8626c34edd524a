"""Escaping, held against Python-Markdown with the extensions that the site uses."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from generator.model.direction import isolated
from generator.render.writing.markdown import Markdown, attribute, characters, escape, isolate, literal, tidy
from tests.render.html import only, words
from tests.render.html import soup as with_isolation

# What a source can hold: every character but controls and lone surrogates, which no reader lets through.
TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1).filter(lambda text: bool(text.split()))
SYNTAX = st.text(st.sampled_from("#-+*_`[](){}<>&|:=!?~^\\/\"'.1 2ab$%^;@"), min_size=1).filter(
    lambda text: bool(text.split())
)
ANY = st.one_of(TEXT, SYNTAX)
# A busy machine is no fault of the text; few examples a test, for there are many tests.
patient = settings(deadline=None, max_examples=40)


def soup(text: str) -> BeautifulSoup:
    """The elements of a page's Markdown but those that keep text from turning what stands beside it."""
    made = with_isolation(text)
    for added in made.select("bdi > span.ours"):
        added.decompose()
    for element in made.select("bdi"):
        element.unwrap()
    made.smooth()
    return made


def folded(text: str) -> str:
    return " ".join(text.split())


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
@example("# geen kop")
@example("1. x")
@example(" 1) x")
@example("--- ")
@example(": x")
@example("!!! note")
@example("[TOC]")
@example("{: .x }")
@example("&amp; &#42; &copy;")
@example("<script>alert(1)</script>")
@example("***a*** __b__ `c`")
@example("\\* \\\\")
@example("a | b")
@example("wzxhzdk:0 klzzwxh:0000")
@example("<!-- x -->")
@example("https://a.nl <https://b.nl>")
def test_any_text_is_one_paragraph_of_that_text(text: str) -> None:
    made = soup(f"vooraf\n\n{escape(text)}\n\nerna\n")
    assert [element.name for element in made.find_all(True)] == ["p", "p", "p"]
    assert words(made.find_all("p")[1]) == folded(text)


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
def test_any_text_is_one_list_item_of_that_text(text: str) -> None:
    made = soup(f"- {escape(text)}\n- erna\n")
    assert [element.name for element in made.find_all(True)] == ["ul", "li", "li"]
    assert words(made.find_all("li")[0]) == folded(text)


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
@example("in C#")
def test_any_text_is_one_heading_of_that_text_and_keeps_its_attributes(text: str) -> None:
    made = soup(f"## {escape(text)} {{ #hier .ours }}\n\nerna\n")
    assert [element.name for element in made.find_all(True)] == ["h2", "p"]
    assert words(only(made, "h2#hier.ours")) == folded(text)


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
def test_any_text_is_the_text_of_a_link(text: str) -> None:
    made = soup(f"voor [{escape(text)}](x.md){{ .term }} na\n")
    assert [element.name for element in made.find_all(True)] == ["p", "a"]
    assert words(only(made, "a.term[href='x.md']")) == folded(text)


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
def test_any_text_is_one_cell_of_a_table(text: str) -> None:
    made = soup(f"| a | b |\n|---|---|\n| {escape(text)} | c |\n")
    assert [words(cell) for cell in made.find_all("td")] == [folded(text), "c"]


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
def test_any_text_stands_in_raw_html_as_it_is(text: str) -> None:
    made = soup(f'<dl markdown>\n<dd markdown="span">{escape(text)}</dd>\n</dl>\n')
    assert [element.name for element in made.find_all(True)] == ["dl", "dd"]
    assert words(only(made, "dd")) == folded(text)


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
@example('x" onclick="alert(1)')
@example("x} {: .bad }")
def test_any_text_is_the_value_of_an_attribute_in_a_list_of_attributes(text: str) -> None:
    made = soup(f'[a](b){{: aria-label="{attribute(text)}" }}\n')
    assert [element.name for element in made.find_all(True)] == ["p", "a"]
    assert folded(str(only(made, "a")["aria-label"])) == folded(isolated(text))


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
@example('x" onclick="alert(1)')
def test_any_text_is_the_value_of_an_attribute_of_raw_html(text: str) -> None:
    made = soup(f'<nav aria-label="{attribute(text)}" markdown>\n\n- a\n\n</nav>\n')
    assert set(only(made, "nav").attrs) == {"aria-label"}
    assert folded(str(only(made, "nav")["aria-label"])) == folded(isolated(text))


@pytest.mark.parametrize(
    "prose",
    [
        "De leden van de VVD-fractie vragen: is 3,5% van het BBP (EUR 3,5 miljard) haalbaar? Ja! Zie ‘bijlage’.",
        "Op 6 mei 2025 is, zoals bekend, 1.000 euro gegeven; vgl. art. 5 – en/of art. 6.",
        "+31 is een landnummer en -5 een getal",
        "2025 was een jaar",
        "– een streepje",
        "‘Aanhaling’ aan het begin",
    ],
)
def test_ordinary_prose_stays_as_it_is(prose: str) -> None:
    assert escape(prose) == prose


def test_only_the_sign_that_markdown_acts_upon_is_replaced() -> None:
    assert escape("1. Antwoord") == "1&#46; Antwoord"
    assert escape("- de agenda") == "&#45; de agenda"
    assert escape("Wat!Nu?") == "Wat&#33;Nu?"


@pytest.mark.parametrize(("sign", "behind"), [("-", ": ja"), ("+", ", nee"), ("1.", ": ja"), ("12)", ", nee")])
def test_a_dash_or_a_number_opens_no_list_where_a_sign_of_a_note_stands_behind_it(sign: str, behind: str) -> None:
    made = characters(f"{sign}{behind}")
    before, after = made[: len(sign)], made[len(sign) :]
    shown = soup("".join([*before, " ¹", *after]))
    assert [element.name for element in shown.find_all(True)] == ["p"]
    assert words(shown) == f"{sign} ¹{behind}"


def test_only_within_a_day_a_space_that_breaks_no_line_is_kept() -> None:
    assert (
        escape("Op 6\u00a0mei\u00a02025, per\u00a0brief: 6\u00a0meisjes")
        == "Op 6\u00a0mei\u00a02025, per brief: 6 meisjes"
    )
    assert escape("van mei\u00a02025*") == "van mei\u00a02025&#42;"


def test_white_space_is_folded() -> None:
    assert escape("een \t\n    twee") == "een twee"


@patient
@given(ANY)
@example("a \u202eb")
@example("\u2069 a \u2067b")
@example("שלום 5")
def test_a_slice_of_the_characters_is_the_markdown_of_that_stretch(text: str) -> None:
    made = characters(text)
    assert len(made) == len(text)
    assert isolate("".join(made)) == escape(text)


def test_markdown_is_not_escaped_again_and_everything_else_is() -> None:
    assert literal(Markdown("*x*")) == "*x*"
    assert literal(Markup("<b>")) == "<b>"
    assert literal("*x*") == "&#42;x&#42;"
    assert literal(21) == "21"


def test_text_that_a_template_prints_at_the_start_of_a_line_is_literal_too() -> None:
    assert words(only(soup(literal("# x")), "p")) == "# x"


def test_blank_lines_of_a_template_are_folded_and_the_page_ends_in_one_line_feed() -> None:
    assert tidy("\n\na\n   \n\n\nb\n \nc\n\n") == "a\n\nb\n\nc\n"
