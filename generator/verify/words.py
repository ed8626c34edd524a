"""The witness of the first promise: nothing lost, nothing changed.

It knows nothing of how pages are made: it takes the words of the source, applies the changes in the ledger, and
compares the result with the words that the built page shows as official. Notes are compared with the list of notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.messages.message import Message, say
from generator.model.ledger import LedgerEntry
from generator.model.text import SourceText
from generator.problems import Code, Problems
from generator.verify.expected_words import ADVICE, ExpectedWord, ExpectedWords
from generator.verify.shown_words import ShownWords, shown_words

_PAGE = say("the page")


@dataclass(frozen=True)
class WordCount:
    """The number of words in the source, on the page, and accounted for by the ledger.

    `in_ledger` counts words of the source that are not on the page, or only as the second part of a joined word. A word
    in which a note begins is one word in the source and two on the page.
    """

    in_source: int
    on_page: int
    in_ledger: int


@dataclass(frozen=True)
class WantedWords:
    """What a page must show of a source, in short: the words of its text and of its list of notes.

    `in_source` is the number of words in the source, `parted` of those that the page shows as two.
    """

    text: Sequence[str]
    notes: Sequence[str]
    in_source: int
    parted: int

    def count(self, html: str) -> WordCount | None:
        """The words of a page that shows just these; None of any other, in which `check_words` finds the fault."""
        return self.count_shown(shown_words(html))

    def count_shown(self, shown: ShownWords) -> WordCount | None:
        """The same of words that were read already."""
        if shown.text != self.text or shown.notes != self.notes:
            return None
        on_page = len(self.text) + len(self.notes)
        return WordCount(self.in_source, on_page, self.in_source - on_page + self.parted)


def wanted_words(source: SourceText, entries: Sequence[LedgerEntry]) -> WantedWords | None:
    """What a page must show; None where that cannot be said in short, or the ledger breaks the promise."""
    problems = Problems()
    wanted = ExpectedWords(source, entries, problems)
    text, notes, parted = wanted.text_at_once(), wanted.notes_at_once(), wanted.parted(problems)
    if text is None or notes is None or any(True for _ in problems):
        return None
    return WantedWords(text, notes, len(source.text.split()), parted)


def check_words(source: SourceText, entries: Sequence[LedgerEntry], html: str, problems: Problems) -> WordCount:
    """Compare page and ledger with the source; reports the first difference with its place in the source.

    Notes that the ledger moves must be in the list of notes, one after another, and nowhere else.
    """
    return check_shown_words(source, entries, shown_words(html), problems)


def check_shown_words(
    source: SourceText, entries: Sequence[LedgerEntry], shown: ShownWords, problems: Problems, form: Message = _PAGE
) -> WordCount:
    """The same of words that were read already, of a page or of another form of the document, which problems name."""
    wanted_in_short = wanted_words(source, entries)
    if wanted_in_short and (count := wanted_in_short.count_shown(shown)):
        return count
    wanted = ExpectedWords(source, entries, problems)
    expected = _compare(source, wanted.text(), shown.text, problems, form)
    expected += _compare(source, wanted.notes(), shown.notes, problems, form)
    in_source, on_page = len(source.text.split()), expected - wanted.parted(problems)
    return WordCount(in_source, len(shown.text) + len(shown.notes), in_source - on_page)


def official_words(html: str) -> Iterator[str]:
    """The words that a page shows as official, in order, without our words among them and without the list of notes."""
    yield from shown_words(html).text


def _compare(
    source: SourceText, expected: Iterator[ExpectedWord], shown: Sequence[str], problems: Problems, form: Message
) -> int:
    """Report the first difference; returns the number of words expected."""
    count = 0
    for word in expected:
        found = shown[count] if count < len(shown) else None
        count += 1
        if word.text != found:
            _report(source, word, problems, _difference(word, found, form))
            return count + sum(1 for _ in expected)
    if count < len(shown):
        _report(
            source,
            None,
            problems,
            say("after the last word of the source {form} goes on with “{word}”", form=form, word=shown[count]),
        )
    return count


def _difference(word: ExpectedWord, found: str | None, form: Message) -> Message:
    if found is None:
        return say("{form} ends before “{word}”", form=form, word=word.text)
    return say("{form} has “{found}” where the source has “{word}”", form=form, found=found, word=word.text)


def _report(source: SourceText, word: ExpectedWord | None, problems: Problems, message: Message) -> None:
    place = source.place(word.offset if word else len(source.text) - 1)
    problems.report(Code.TEXT_CHANGED, place, message, ADVICE, quote=word.text if word else "")
