"""Numbered lists: what is printed, from how the file counts."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from tests.read.odt.documents import letter, p
from tests.read.readings import Reading


def level(depth: int, attributes: str = 'style:num-format="1" style:num-suffix="."', inside: str = "") -> str:
    return f'<text:list-level-style-number text:level="{depth}" {attributes}>{inside}</text:list-level-style-number>'


def style(*levels: str, name: str = "L1") -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def items(*contents: str, attributes: str = 'text:style-name="L1"') -> str:
    inner = "".join(
        f"<text:list-item>{each if each.startswith('<') else p(each)}</text:list-item>" for each in contents
    )
    return f"<text:list {attributes}>{inner}</text:list>"


def numbers(found: Reading) -> list[str]:
    return found.marked(MarkKind.GENERATED)


PLAIN = style(level(1), level(2, 'style:num-format="1" text:display-levels="2"'))


def test_a_number_is_a_word_before_the_first_paragraph_of_its_item() -> None:
    found = letter(items(p("Antwoord") + p("Ja."), "Nee."), PLAIN)
    assert found.text == "1. Antwoord\n\nJa.\n\n2. Nee."
    assert numbers(found) == ["1.", "2."]
    assert found.valued(MarkKind.LIST_ITEM) == [("1. Antwoord", "1"), ("2. Nee.", "1")]


def test_deeper_levels_count_anew_under_each_higher_number() -> None:
    inner = items("b", "c", attributes="")
    found = letter(items(p("a") + inner, p("d") + inner), PLAIN)
    assert numbers(found) == ["1.", "1.1", "1.2", "2.", "2.1", "2.2"]
    assert [depth for _, depth in found.valued(MarkKind.LIST_ITEM)] == ["1", "2", "2", "1", "2", "2"]


def test_an_item_that_only_holds_a_list_is_not_counted() -> None:
    assert numbers(letter(items("a", items("b", attributes=""), "c"), PLAIN)) == ["1.", "1.1", "2."]


def test_a_new_list_begins_again_and_one_that_continues_does_not() -> None:
    again = items("b")
    on = items("c", attributes='text:style-name="L1" text:continue-numbering="true"')
    assert numbers(letter(items("a") + again + on, PLAIN)) == ["1.", "1.", "2."]


def test_a_list_can_continue_a_certain_one() -> None:
    first = items("a", attributes='text:style-name="L1" xml:id="eerste"')
    last = items("c", attributes='text:style-name="L1" text:continue-list="eerste"')
    assert numbers(letter(first + items("b") + last, PLAIN)) == ["1.", "1.", "2."]


def test_a_list_that_continues_nothing_begins() -> None:
    assert numbers(letter(items("a", attributes='text:style-name="L1" text:continue-numbering="true"'), PLAIN)) == [
        "1."
    ]


def test_an_item_can_have_a_number_of_its_own() -> None:
    body = f'<text:list text:style-name="L1"><text:list-item text:start-value="4">{p("a")}</text:list-item>'
    body += f"<text:list-item>{p('b')}</text:list-item></text:list>"
    assert numbers(letter(body, PLAIN)) == ["4.", "5."]


def test_an_item_can_have_a_look_of_its_own() -> None:
    roman = style(level(1, 'style:num-format="I"'), name="L2")
    item = f'<text:list-item text:style-override="L2">{p("a")}</text:list-item>'
    body = f'<text:list text:style-name="L1">{item}</text:list>'
    assert numbers(letter(body, PLAIN + roman)) == ["I"]


def test_the_header_of_a_list_has_no_number() -> None:
    body = f'<text:list text:style-name="L1"><text:list-header>{p("kop")}</text:list-header></text:list>'
    assert letter(body, PLAIN).text == "kop"


def test_a_bullet_is_no_word_but_its_paragraph_is_of_a_list() -> None:
    found = letter(
        items("steun"),
        '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>',
    )
    assert found.text == "steun"
    assert found.valued(MarkKind.LIST_ITEM) == [("steun", "1")]


@pytest.mark.parametrize(
    ("attributes", "text"),
    [
        ('style:num-format="a" style:num-suffix=")"', "a) x"),
        ('style:num-format="i" style:num-prefix="(" style:num-suffix=")"', "(i) x"),
        ('style:num-format="1" text:start-value="7"', "7 x"),
        ('style:num-format=""', "x"),
        ('style:num-format="" style:num-suffix="–"', "– x"),
        ('style:num-format="1" loext:num-list-format="Vraag %1%:"', "Vraag 1: x"),
        ('style:num-format="1" style:num-list-format="%1%%2%."', "1. x"),
        ('style:num-format="?"', "1 x"),
    ],
)
def test_numbers_are_written_as_the_level_says(attributes: str, text: str) -> None:
    assert letter(items("x"), style(level(1, attributes))).text == text


@pytest.mark.parametrize(("followed", "text"), [("listtab", "1. x"), ("space", "1. x"), ("nothing", "1.x")])
def test_what_parts_number_and_text_is_as_printed(followed: str, text: str) -> None:
    inside = (
        "<style:list-level-properties><style:list-level-label-alignment "
        f'text:label-followed-by="{followed}"/></style:list-level-properties>'
    )
    assert letter(items("x"), style(level(1, inside=inside))).text == text


def test_a_list_without_a_style_has_no_numbers() -> None:
    assert letter(items("x", attributes=""), PLAIN).text == "x"


OUTLINE = (
    "<text:outline-style>"
    '<text:outline-level-style text:level="1" style:num-format="1"/>'
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
)


def heading(text: str, depth: int, more: str = "") -> str:
    return f'<text:h text:outline-level="{depth}" {more}>{text}</text:h>'


def test_headings_have_the_numbers_of_their_chapters() -> None:
    body = heading("a", 1) + heading("b", 2) + heading("c", 1) + heading("d", 3)
    found = letter(body, common=OUTLINE)
    assert found.text == "1 a\n\n1.1 b\n\n2 c\n\nd"
    assert found.valued(MarkKind.HEADING) == [("1 a", "1"), ("1.1 b", "2"), ("2 c", "1"), ("d", "3")]


def test_a_heading_can_be_left_out_of_the_count_or_begin_it_again() -> None:
    body = heading("a", 1, 'text:is-list-header="true"') + heading("b", 1)
    again = heading("c", 1, 'text:restart-numbering="true" text:start-value="8"') + heading("d", 1)
    assert letter(body + again, common=OUTLINE).text == "a\n\n1 b\n\n8 c\n\n9 d"


def test_a_heading_in_a_list_has_the_number_of_the_list() -> None:
    found = letter(items(heading("a", 1)), PLAIN, common=OUTLINE)
    assert found.text == "1. a"
    assert found.marked(MarkKind.LIST_ITEM) == []
