"""Doubts about lines of the body that look like the edge of a page or a menu, and were read as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.layout.imprints import may_be_order
from generator.grammar.layout.running_heads import head, is_of_imprint, may_hold_edge
from generator.grammar.layout.web_chrome import may_be_menu
from generator.messages.message import say
from generator.model.text import MarkKind, SourceText, Span
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.problems import Code, Problems

ADVICE = say("say `is: outside` in consultation.yml")


def report_unread_edges(source: SourceText, body: Sequence[Paragraph], problems: Problems) -> None:
    """Report the lines that may be running heads, imprint or menus, unless an editor decided about them.

    A line that is already a doubt because it is no sentence is reported only once.
    """
    reported = {problem.place for problem in problems if problem.code is Code.UNCERTAIN_SPLIT and problem.quote}
    for paragraph in body:
        if paragraph.role in (Role.TEXT, Role.ITEM) and not paragraph.decided.part:
            for line in _edges(source, paragraph):
                words, place = " ".join(source.slice(line).split()), source.place(line.start)
                message = say("“{words}” may stand at the edge of a page, and is read as text", words=words)
                if place not in reported:
                    problems.report(Code.UNCERTAIN_SPLIT, place, message, ADVICE, words)


def _edges(source: SourceText, paragraph: Paragraph) -> Iterator[Span]:
    for fragment in paragraph.block.fragments:
        start = fragment.start
        text = source.slice(fragment)
        for line in text.splitlines(keepends=True) if may_hold_edge(text) else ():
            words = line.strip()
            if not may_hold_edge(words):
                start += len(line)
                continue
            span = Span(start + line.index(words), start + line.index(words) + len(words))
            if head(words) or is_of_imprint(words) or may_be_menu(words) or _is_code_of_page(source, span):
                yield span
            start += len(line)


def _is_code_of_page(source: SourceText, words: Span) -> bool:
    """Whether a line is a code right above or below a line of the edge of a page."""
    if not may_be_order(source.slice(words)) or source.slice(source.line_at(words.start).span).strip() != source.slice(
        words
    ):
        return False
    above = len(source.text[: words.start].rstrip()) - 1
    below = words.end + len(source.text[words.end :]) - len(source.text[words.end :].lstrip())
    beside = (Span(offset, offset + 1) for offset in (above, below) if 0 <= offset < len(source.text))
    return any(any(source.marked(MarkKind.FURNITURE, offset)) for offset in beside)
