"""Lines: what single lines of a text announce, and the lines at which a paragraph may or may not begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.factions.inverted_askers import names_askers_late
from generator.grammar.front.signatures import opens_signature
from generator.grammar.labels.beginnings import lines_that_may_open_labels
from generator.grammar.labels.forms import AnsweredOrAsked
from generator.grammar.labels.labels import glued_label, is_lettered, signed_label, unsigned_label
from generator.grammar.labels.rare_forms import formed_label, lines_that_may_be_formed
from generator.grammar.layout.closings import ends_turn
from generator.grammar.questions.asking import named_openers, opens_question
from generator.messages.message import say
from generator.model.text import SourceText
from generator.parse.corrections import Corrections
from generator.parse.paragraphs import markers
from generator.parse.paragraphs.layers import TextLine
from generator.parse.paragraphs.parts import replies_to_factions
from generator.parse.paragraphs.wrapping import Layout, LineTests, unsure_starts
from generator.parse.paragraphs.written_lines import written_lines
from generator.problems import Code, Problems

ADVICE = say("say in consultation.yml whether a paragraph begins or continues")


def _announces(text: str) -> bool:
    return markers.is_announcement(text) or replies_to_factions(text)


def _opens(text: str) -> bool:
    """Whether a line begins a paragraph that continues: a signatory, or a label before its text."""
    return opens_signature(text) or signed_label(text) > 0 or glued_label(text) > 0


def _names_askers(text: str) -> bool:
    return bool(named_openers(text))


def _may_ask(text: str) -> bool:
    return opens_question(text) or names_askers_late(text)


def line_tests(source: SourceText) -> LineTests:
    """The tests for lines of this source. A capital ends a label before its text if that happens repeatedly."""
    return _line_tests(written_lines(source))


@remembered_for
def _line_tests(written: tuple[str, ...]) -> LineTests:
    unsigned, lettered, formed = _repeated_forms([words for words in written if words])

    def opens(text: str) -> bool:
        is_other = (lettered and is_lettered(text)) or (formed and _is_formed(text))
        return _opens(text) or (unsigned and unsigned_label(text) > 0) or is_other

    def labels(text: str) -> bool:
        return markers.is_label(text) or (formed and _is_formed(text, whole=True))

    return LineTests(labels, _announces, opens, ends_turn, _names_askers, _may_ask)


def _repeated_forms(lines: Sequence[str]) -> tuple[bool, bool, bool]:
    """Whether labels before a capital, labels of one letter, and labels in rare forms come more than once."""
    opening = lines_that_may_open_labels(lines)
    unsigned = _are_repeated(opening, lambda words: unsigned_label(words) > 0)
    lettered = all(_are_repeated(opening, partial(_is_lettered, letter)) for letter in ("v", "a"))
    may_be = lines_that_may_be_formed(lines)
    formed = all(_are_repeated(may_be, partial(_is_formed, kind=kind)) for kind in AnsweredOrAsked)
    return unsigned, lettered, formed


def _is_formed(text: str, *, kind: AnsweredOrAsked | None = None, whole: bool = False) -> bool:
    """Whether a line begins with (or, with `whole`, is) a label in a rare form."""
    found = formed_label(text)
    if found is None or found.is_open or (whole and found.end < len(text)):
        return False
    return kind is None or found.kind is kind


def _is_lettered(letter: str, words: str) -> bool:
    return words[:1].lower() == letter and is_lettered(words)


def _are_repeated(lines: Sequence[str], test: Callable[[str], bool]) -> bool:
    """Whether more than one line begins so; a single one may be chance."""
    return len(list(islice(filter(test, lines), 2))) > 1


def report_unsure(
    source: SourceText, lines: Sequence[TextLine], layout: Layout, problems: Problems, corrections: Corrections
) -> None:
    """Report the lines at which a question may or may not begin, except those that an editor decided about."""
    decided = {*corrections.begins, *corrections.continues}
    for line in unsure_starts(source, lines, layout):
        if line.start not in decided and not corrections.within((line,)):
            message = say("whether a paragraph begins here is unsure: the line above is full")
            problems.report(Code.UNCERTAIN_SPLIT, source.place(line.start), message, ADVICE, source.slice(line))
