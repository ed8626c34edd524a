"""Doubts of the readers of office documents, reported once for each kind."""

from __future__ import annotations

from generator.messages.message import Message, say
from generator.model.text import MarkKind, SourceText
from generator.problems import Code, Place, Problems

MOST_KINDS = 50
_FEW = 2


class Doubts:
    """Reports each kind of unknown element once, however often it occurs."""

    def __init__(self, name: str, problems: Problems) -> None:
        self._name = name
        self._problems = problems
        self._reported: set[str] = set()

    def unread(self, what: str) -> None:
        """Report an element here that the reader does not know."""
        if self._is_news(what):
            message = say(
                "the document holds “{element}”, which the reader does not know; its text was kept", element=what
            )
            self._problems.report(
                Code.UNREAD_ELEMENT, Place(self._name), message, say("compare the page with the document")
            )

    def lost(self, what: Message) -> None:
        """Report an element here whose text cannot be read."""
        if self._is_news(what):
            message = say("the document holds {what}, whose text is not read", what=what)
            self._problems.report(Code.UNREAD_ELEMENT, Place(self._name), message, say("type its text in the document"))

    def _is_news(self, what: str) -> bool:
        """Whether this was not reported yet; when nearly everything is unknown, no more is reported."""
        is_news = what not in self._reported and len(self._reported) < MOST_KINDS
        if is_news:
            self._reported.add(what)
        return is_news


def report_hidden(source: SourceText, problems: Problems) -> None:
    """Report each span of text that the document hides from print, except one or two characters.

    The templates of ministries leave a white figure in their letters.
    """
    for mark in source.marks:
        if mark.kind is MarkKind.HIDDEN:
            words = " ".join(source.slice(mark.span).split())
            if len(words) <= _FEW:
                continue
            message = say("the document hides these words from print, and so does the site: “{words}”", words=words)
            advice = say("take them out of the document, or make them visible")
            problems.report(Code.HIDDEN_TEXT, source.place(mark.span.start), message, advice, words)
