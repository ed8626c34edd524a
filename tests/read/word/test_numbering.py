"""Automatic numbers: what Word prints, from how it counts."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from tests.read.readings import Reading
from tests.read.word.documents import letter, p


def level(depth: int, text: str, fmt: str = "decimal", more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{text}"/>'
        f"{more}</w:lvl>"
    )


def lists(*levels: str, nums: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>{nums}'
    )


def item(text: str, depth: int = 0, num: int = 1, mark: str = "") -> str:
    list_of = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>'
    return p(text, properties=f"{list_of}<w:rPr>{mark}</w:rPr>")


def numbers(found: Reading) -> list[str]:
    return found.marked(MarkKind.GENERATED)


TWO = (level(0, "%1."), level(1, "%1.%2"))


def test_a_number_is_a_word_before_its_paragraph() -> None:
    found = letter(item("Antwoord van het kabinet") + p("Ja.") + item("Antwoord"), numbering=lists(*TWO))
    assert found.text == "1. Antwoord van het kabinet\n\nJa.\n\n2. Antwoord"
    assert numbers(found) == ["1.", "2."]
    assert found.valued(MarkKind.LIST_ITEM) == [("1. Antwoord van het kabinet", "1"), ("2. Antwoord", "1")]


def test_deeper_levels_count_anew_under_each_higher_number() -> None:
    items = [item("a"), item("b", 1), item("c", 1), item("d"), item("e", 1)]
    found = letter("".join(items), numbering=lists(*TWO))
    assert numbers(found) == ["1.", "1.1", "1.2", "2.", "2.1"]
    assert [depth for _, depth in found.valued(MarkKind.LIST_ITEM)] == ["1", "2", "2", "1", "2"]


def test_a_higher_level_that_has_not_begun_shows_its_first_number() -> None:
    assert numbers(letter(item("a", 1) + item("b"), numbering=lists(*TWO))) == ["1.1", "1."]


@pytest.mark.parametrize(
    ("fmt", "expected"),
    [("lowerLetter", "c)"), ("upperLetter", "C)"), ("lowerRoman", "iii)"), ("upperRoman", "III)"),
     ("decimalZero", "03)")],
)  # fmt: skip
def test_numbers_are_written_as_the_level_says(fmt: str, expected: str) -> None:
    found = letter(item("a") + item("b") + item("c"), numbering=lists(level(0, "%1)", fmt)))
    assert numbers(found)[-1] == expected


def test_a_format_that_is_unknown_is_a_doubt_and_counts_in_figures() -> None:
    found = letter(item("a"), numbering=lists(level(0, "%1.", "chicago")))
    assert numbers(found) == ["1."]
    assert ["w:numFmt chicago" in problem.message for problem in found.problems] == [True]


def test_a_bullet_is_no_word_but_its_paragraph_is_of_a_list() -> None:
    found = letter(item("steun"), numbering=lists(level(0, "\uf0b7", "bullet")))
    assert found.text == "steun"
    assert found.valued(MarkKind.LIST_ITEM) == [("steun", "1")]


def test_a_level_without_a_number_prints_its_words_alone() -> None:
    found = letter(item("a") + item("b", 1), numbering=lists(level(0, "Vraag", "none"), level(1, "%1%2.")))
    assert found.text == "Vraag a\n\n1. b"


def test_a_level_that_prints_nothing_leaves_no_trace_in_the_text() -> None:
    assert letter(item("a"), numbering=lists(level(0, "", "none"))).text == "a"


@pytest.mark.parametrize(("suffix", "text"), [("tab", "1. a"), ("space", "1. a"), ("nothing", "1.a")])
def test_what_parts_number_and_text_is_as_printed(suffix: str, text: str) -> None:
    assert letter(item("a"), numbering=lists(level(0, "%1.", more=f'<w:suff w:val="{suffix}"/>'))).text == text


def test_a_legal_level_writes_all_numbers_in_figures() -> None:
    levels = (level(0, "%1.", "upperRoman"), level(1, "%1.%2", "lowerLetter", "<w:isLgl/>"))
    assert numbers(letter(item("a") + item("b", 1), numbering=lists(*levels))) == ["I.", "1.1"]


def test_a_level_can_count_on_after_higher_numbers() -> None:
    items = item("a") + item("b", 1) + item("c") + item("d", 1)
    never = (level(0, "%1."), level(1, "%2)", more='<w:lvlRestart w:val="0"/>'))
    assert numbers(letter(items, numbering=lists(*never))) == ["1.", "1)", "2.", "2)"]


def test_a_level_can_begin_again_only_after_a_certain_higher_one() -> None:
    levels = (*TWO, level(2, "%3)", more='<w:lvlRestart w:val="1"/>'))
    items = item("a") + item("b", 1) + item("c", 2) + item("d", 1) + item("e", 2) + item("f") + item("g", 2)
    assert numbers(letter(items, numbering=lists(*levels)))[2::2] == ["1)", "2)", "1)"]


def test_lists_of_one_definition_count_on_together() -> None:
    nums = '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    assert numbers(letter(item("a") + item("b", num=2), numbering=lists(*TWO, nums=nums))) == ["1.", "2."]


def test_a_list_can_start_over_once() -> None:
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    nums = f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{start}</w:num>'
    items = item("a") + item("b") + item("c", num=2) + item("d", num=2) + item("e")
    assert numbers(letter(items, numbering=lists(*TWO, nums=nums))) == ["1.", "2.", "5.", "6.", "7."]


def test_a_list_can_bring_levels_of_its_own() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "Vraag %1:")}</w:lvlOverride>'
    nums = f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{override}</w:num>'
    assert numbers(letter(item("a", num=2), numbering=lists(*TWO, nums=nums))) == ["Vraag 1:"]


def test_numbers_can_come_with_a_style_at_the_level_made_for_it() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Basis"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Onder"><w:basedOn w:val="Basis"/></w:style>'
    )
    levels = (level(0, "%1.", more='<w:pStyle w:val="Basis"/>'), level(1, "%1.%2", more='<w:pStyle w:val="Onder"/>'))
    body = p("a", properties='<w:pStyle w:val="Basis"/>') + p("b", properties='<w:pStyle w:val="Onder"/>')
    off = p("c", properties='<w:pStyle w:val="Basis"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert letter(body + off, styles=styles, numbering=lists(*levels)).text == "1. a\n\n1.1 b\n\nc"


def test_a_style_without_a_level_of_its_own_counts_at_the_level_it_names() -> None:
    number = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    styles = (
        f'<w:style w:type="paragraph" w:styleId="Lid"><w:pPr>{number}</w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Geen"><w:basedOn w:val="Lid"/>'
        '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
    )
    body = p("a", properties='<w:pStyle w:val="Lid"/>') + p("b", properties='<w:pStyle w:val="Geen"/>')
    assert letter(body, styles=styles, numbering=lists(*TWO)).text == "1.1 a\n\nb"


def test_a_definition_can_lie_after_a_style_of_lists() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    nums = (
        '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    )
    assert numbers(letter(item("a", num=2), styles=styles, numbering=lists(*TWO, nums=nums))) == ["1."]


def test_definitions_that_lead_to_one_another_end() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    nums = (
        '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    )
    assert letter(item("a", num=2), styles=styles, numbering=lists(*TWO, nums=nums)).text == "a"


def test_a_list_that_the_document_lacks_numbers_nothing() -> None:
    found = letter(item("a", num=9) + item("b", depth=5), numbering=lists(*TWO))
    assert found.text == "a\n\nb"
    assert found.marked(MarkKind.LIST_ITEM) == []


def test_a_paragraph_of_which_the_end_is_hidden_or_deleted_is_not_counted() -> None:
    items = item("a", mark="<w:vanish/>") + item("b") + item("", mark="<w:del/>") + item("c")
    assert numbers(letter(items, numbering=lists(*TWO))) == ["1.", "2."]


def test_the_list_indents_its_paragraphs_unless_they_say_so_themselves() -> None:
    levels = level(0, "%1.", more='<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')
    own = '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="567"/>'
    found = letter(item("a") + p("b", properties=own), numbering=lists(levels))
    assert found.source is not None
    assert [line.indent for line in found.source.lines if line.span] == [18.0, 10.35]


def test_a_style_that_brings_a_list_keeps_its_own_indent() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Lid"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        '<w:ind w:start="200"/></w:pPr></w:style>'
    )
    levels = level(0, "%1.", more='<w:pPr><w:ind w:left="720"/></w:pPr>')
    found = letter(p("a", properties='<w:pStyle w:val="Lid"/>'), styles=styles, numbering=lists(levels))
    assert found.source is not None
    assert found.source.lines[0].indent == 10.0
