"""Lines: what single lines of a text announce, and where they do not tell whether a paragraph begins."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.inverted_askers import names_askers_late
from generator.model.text import SourceText
from generator.parse import markers
from generator.parse.corrections import Corrections
from generator.parse.endings import ends_turn
from generator.parse.labels import opens_with_label
from generator.parse.layers import TextLine
from generator.parse.parts import replies_to_factions
from generator.parse.questions import named_openers, opens_question
from generator.parse.wrapping import LineTests, unsure_starts
from generator.problems import Code, Problems

ADVICE = "say in consultation.yml whether a paragraph begins or continues"


def _announces(text: str) -> bool:
    return markers.is_announcement(text) or replies_to_factions(text)


def _opens(text: str) -> bool:
    """Whether a line begins a paragraph that goes on: who signs, or a label before its text."""
    return markers.opens_signature(text) or opens_with_label(text)


def _names_askers(text: str) -> bool:
    return bool(named_openers(text))


def _may_ask(text: str) -> bool:
    return opens_question(text) or names_askers_late(text)


TESTS = LineTests(markers.is_label, _announces, _opens, ends_turn, _names_askers, _may_ask)


def report_unsure(source: SourceText, lines: Sequence[TextLine], problems: Problems, corrections: Corrections) -> None:
    """Say at which lines a question may begin or not, those left out of which an editor says it."""
    decided = {*corrections.begins, *corrections.continues}
    for line in unsure_starts(source, lines, TESTS):
        if line.start not in decided and not corrections.within((line,)):
            message = "whether a paragraph begins here is unsure: the line above is full"
            problems.report(Code.UNCERTAIN_SPLIT, source.place(line.start), message, ADVICE, source.slice(line))
