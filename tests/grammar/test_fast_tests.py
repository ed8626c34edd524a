"""What is asked of a text before an expression is tried on it never says no where the expression matches."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.grammar.characters import web_addresses
from generator.grammar.front import letter_heads
from generator.grammar.labels import labels, slips
from generator.grammar.labels.beginnings import lines_that_may_open_labels, may_open_label
from generator.grammar.labels.rare_forms import formed_label, lines_that_may_be_formed
from generator.grammar.layout import headings, imprints, running_heads, web_chrome
from generator.grammar.notes import signs, sources
from generator.grammar.people import members, speaker_lines
from generator.grammar.questions import answer_headings
from generator.grammar.sentences import borders

quickly = settings(
    max_examples=25,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)

# The expressions that are tried on a whole text or at its beginning, and what is asked before that.
ASKED: dict[str, tuple[re.Pattern[str], Callable[[str], object]]] = {
    "notice of a page": (web_chrome._WHOLE, lambda text: web_chrome.may_hold_chrome(text.strip())),
    "item of a page": (web_chrome._SURE_ITEM, lambda text: web_chrome.may_hold_chrome(text.strip())),
    "running head": (running_heads._HEAD, running_heads.may_hold_edge),
    "running head, its beginning": (running_heads._BEGIN, running_heads.may_begin_head),
    "name of a publication": (running_heads._OWN_NAME, running_heads.is_of_imprint),
    "name of a publication at an edge": (running_heads._OWN_NAME, running_heads.may_hold_edge),
    "separator of messages": (running_heads._BETWEEN_MESSAGES, running_heads.parts_messages),
    "count of pages": (running_heads._OF_ALL, running_heads.counts_all_pages),
    "imprint": (imprints._LINE, imprints.is_imprint),
    "imprint at an edge": (imprints._LINE, running_heads.may_hold_edge),
    "code at an edge": (imprints._CODE, running_heads.may_hold_edge),
    "rule": (sources._RULE, lambda text: sources.is_rule(text) or not text.strip()),
    "heading of a part": (headings._PART, lambda text: not headings.is_no_heading(text)),
    "heading of answers": (headings._ROMAN_ANSWER, lambda text: not headings.is_no_heading(text)),
    "heading of a faction": (headings._FACTION_HEADING, lambda text: not headings.is_no_heading(text)),
    "line of a title": (headings._TITLE_LINE, lambda text: not headings.is_no_heading(text)),
    "letter out": (letter_heads._OUT, letter_heads.heads_letter_out),
    "letter back": (letter_heads._BACK, letter_heads.heads_letter_back),
    "to a minister": (letter_heads._TO_A_MINISTER, letter_heads.goes_to_minister),
    "to the chamber": (letter_heads._TO_THE_CHAMBER, letter_heads.goes_to_chamber),
    "place of a letter": (letter_heads._PLACE, lambda text: text[:1] in letter_heads._FIRST_LETTERS),
    "who answers": (answer_headings._OPENS, answer_headings.may_announce),
    "answer alone": (answer_headings._ALONE, answer_headings.may_announce),
    "who answers and when": (answer_headings._RECEIVED, lambda text: text[:1] in answer_headings._FIRST_LETTERS),
    "member of a list": (members._LISTED, members.listed),
    "name before brackets": (members._NAME_AT_END, members._MAY_BE_NAME_AT_END.search),
    "slip of a label": (slips._ALONE, lambda text: len(text) <= slips.LONGEST_ALONE),
    "member beside a faction": (speaker_lines._BESIDE[0], speaker_lines._SEPARATES.search),
    "faction beside a member": (speaker_lines._BESIDE[1], speaker_lines._SEPARATES.search),
    "sign of an item": (borders._BULLET, borders.is_list_item),
    "web address": (web_addresses._BEGIN, web_addresses.begins_address),
    "number before a text": (labels._BEFORE_TEXT, labels._may_open_numbers),
    "number alone": (labels._ALONE, labels._may_open_numbers),
    "number glued to a text": (labels._NUMBER_GLUED, labels._may_open_numbers),
    **{
        f"sign of a note, {form}": (pattern, lambda text: signs.opening(text) == signs._opening(text))
        for form, pattern in signs._OPENINGS
    },
}


@pytest.mark.parametrize("name", ASKED)
def test_a_text_on_which_the_expression_matches_is_not_passed_over(name: str) -> None:
    expression, ask = ASKED[name]
    compiled = re.compile(expression.pattern, expression.flags)

    @quickly
    @given(st.from_regex(compiled))
    def compare(text: str) -> None:
        found = compiled.search(text)
        assert found is not None
        assert ask(text[found.start() :][: found.end() - found.start()]) or not compiled.match(found.group())

    compare()


LINES = ["Vraag 1", "**Antwoord", "de vraag is", "• Vraag 2", "Tweede vraag", "V-2: ja", "een", "É", "3.", "Vrag:", "-"]


@quickly
@given(st.lists(st.one_of(st.sampled_from(LINES), st.text(alphabet="vVaAqQ19(ragtwo *_-•.é\u212a\u017f", min_size=1))))
def test_lines_that_may_open_labels_are_found_as_one_by_one(drawn: list[str]) -> None:
    lines = [line.strip() for line in drawn if line.strip()]
    assert lines_that_may_open_labels(lines) == list(filter(may_open_label, lines))
    assert [line for line in lines_that_may_be_formed(lines) if formed_label(line)] == list(filter(formed_label, lines))


def test_lines_that_hold_line_feeds_are_all_given() -> None:
    lines = ["de\nVraag 1", "het"]
    assert lines_that_may_open_labels(lines) == lines
