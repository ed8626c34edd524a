"""Words that a program recognised in a picture and was not sure of, or beside which it may have missed others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.messages.message import say
from generator.model.readings import SURE, UnsureWord
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.problems import Code, Problem, Problems

# Where more than this share of the words of a page is unsure, the page was scanned badly: nobody compares it word by
# word, and one doubt says so.
_BADLY = 0.25
_FEWEST = 20
_ASIDE = (MarkKind.FURNITURE, MarkKind.HIDDEN)


def report_unsure_words(source: SourceText, problems: Problems) -> None:
    """Report unsure words of the text, and pages of which too many are unsure; headers and footers are no text."""
    for page, marks in sorted(_unsure(source).items()):
        words = _words_of(source, page)
        missed = [mark for mark in marks if UnsureWord.of(mark.value).missed]
        unsure = [mark for mark in marks if mark not in missed]
        if len(words) >= _FEWEST and len(unsure) > _BADLY * len(words):
            problems.add(_of_page(source, page, unsure, len(words)))
        else:
            for mark in unsure:
                problems.add(_of_word(source, page, mark))
        for mark in missed:
            problems.add(_of_missed(source, page, mark))


def _unsure(source: SourceText) -> Mapping[int, Sequence[Mark]]:
    found: dict[int, list[Mark]] = defaultdict(list)
    for mark in source.marked(MarkKind.UNSURE, Span(0, len(source.text))):
        if not any(any(source.marked(kind, mark.span)) for kind in _ASIDE):
            found[UnsureWord.of(mark.value).page].append(mark)
    return found


def _words_of(source: SourceText, page: int) -> list[str]:
    return [word for line in source.lines if line.page == page for word in source.slice(line.span).split()]


def _of_page(source: SourceText, page: int, marks: Sequence[Mark], words: int) -> Problem:
    message = say(
        "page {page}: {number} of {all} words were recognised badly, the first is “{word}”",
        page=page,
        number=len(marks),
        all=words,
        word=_word(source, marks[0]),
    )
    advice = say("have the page scanned anew, with 300 dots an inch and without a turn, or compare all of it")
    return Problem(Code.UNSURE_WORD, source.place(marks[0].span.start), message, advice, f"p. {page}", (str(page),))


def _of_word(source: SourceText, page: int, mark: Mark) -> Problem:
    word, sure = _word(source, mark), UnsureWord.of(mark.value).confidence
    message = say("page {page}: “{word}” was recognised with a confidence of {sure}%", page=page, word=word, sure=sure)
    if sure >= SURE:
        message = say("page {page}: “{word}” looks like two words, or lacks an accent", page=page, word=word)
    advice = say("compare the word with the page; werklijst/ in the preview shows its picture")
    return Problem(Code.UNSURE_WORD, source.place(mark.span.start), message, advice, word)


def _of_missed(source: SourceText, page: int, mark: Mark) -> Problem:
    word = _word(source, mark)
    message = say(
        "page {page}: words may be missing beside “{word}”: what stands there was not recognised", page=page, word=word
    )
    advice = say("compare that place with the page; werklijst/ in the preview shows its picture")
    return Problem(Code.MISSED_WORDS, source.place(mark.span.start), message, advice, word)


def _word(source: SourceText, mark: Mark) -> str:
    return " ".join(source.slice(mark.span).split())
