"""Whether a sentence promises the Chamber that it will receive something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.commitment_doubts import (
    ABOUT_WHAT,
    ASIDE,
    ASKS,
    COMES,
    CONDITION,
    DENIES,
    ELSEWHERE,
    IF,
    NOW,
    OVER_AND_OVER,
    REPEATS_QUESTION,
    REPORTED,
    SENDS,
    SHARED_VIEW,
    THAT_BEHIND,
    TOLD_BEFORE,
)
from generator.grammar.commitment_forms import COMES_BACK_TO, FORMS, HEAD, Form
from generator.grammar.commitment_parties import PROMISER, RECEIVER, marked
from generator.model.text import Span


@dataclass(frozen=True)
class Promise:
    """The clause that promises, who receives (None where it is left out), and the lengths of its head and last verbs.

    The head is an intention, or the word that joins the clause to others: `ik verwacht`, `die`.
    """

    span: Span
    addressee: Span | None
    head: int = 0
    verb: int = 0


_SUBJECT_FIRST = re.compile(rf"(?:[^,;:]{{0,60}}?,?\s)?{PROMISER}", re.IGNORECASE)
# A sentence that names more is a list.
_PARTS = re.compile(rf"{PROMISER}|{RECEIVER}|\b(?:zal|zullen|wordt|worden)\b", re.IGNORECASE)
_MOST_PARTS = 16
# What every promise has: a receiver, or words that need none.
_SPEAKS = re.compile(rf"{RECEIVER}|\bterug|\bnader\b|kamerbrie", re.IGNORECASE)
_I = re.compile(r"\b(?:ik|wij|we)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Sentence:
    """A sentence as written, with marks, and with marks but without what stands between commas; all of one length."""

    words: str
    marks: str
    bare: str


def promises(sentence: str, times: Sequence[Span]) -> Iterator[Promise]:
    """The clauses of a sentence with these time limits that promise something; the same may be found in several ways.

    Quotations should be masked. Spans are over the sentence.
    """
    if ASKS.search(sentence) or CONDITION.search(sentence) or _depends(sentence, times):
        return
    marks = marked(sentence, times)
    if len(_PARTS.findall(marks)) > _MOST_PARTS or not _SPEAKS.search(marks):
        return
    read = _Sentence(sentence, marks, ASIDE.sub(lambda found: " " * len(found[0]), marks))
    for form in FORMS:
        if not form.needs.search(read.bare):
            continue
        for found in form.pattern.finditer(read.bare):
            if _holds(form, found, read):
                yield _promise(found, read)


def _promise(found: re.Match[str], read: _Sentence) -> Promise:
    groups = found.groupdict()
    receiver = next((Span(*found.span(name)) for name in ("r", "s") if groups.get(name)), None)
    head = HEAD.match(read.bare, *found.span())
    return Promise(Span(*found.span()), receiver, len(head[0]) if head else 0, len(groups.get("v") or ""))


def _depends(sentence: str, times: Sequence[Span]) -> bool:
    """Whether a clause with `als` or `wanneer` says on what it depends; one that says when is a time limit."""
    places = (found.end() for found in IF.finditer(sentence))
    return any(not any(time.start <= at < time.end for time in times) for at in places)


def _holds(form: Form, found: re.Match[str], read: _Sentence) -> bool:
    """Whether the words around a form let it stand as a promise."""
    until, before, behind = read.words[: found.end()], read.words[: found.start()], read.words[found.end() :]
    groups = found.groupdict()
    if REPORTED.search(before) or NOW.search(until) or SHARED_VIEW.search(read.bare):
        return False
    if REPEATS_QUESTION.search(read.marks, 0, found.start()):
        return False
    if groups.get("elided") and not (_I.search(before) or _SUBJECT_FIRST.match(read.marks)):
        return False
    if form.returns:
        return _comes_back(until, behind)
    denial = None if groups.get("v") else DENIES.match(behind)
    if denial and not ABOUT_WHAT.search(denial[0]):
        return False
    return not form.present or _is_to_come(found, read)


def _comes_back(until: str, behind: str) -> bool:
    """Whether the government comes back to something, and not elsewhere in the same document."""
    return COMES_BACK_TO.search(until + behind[:4]) is not None and not ELSEWHERE.search(until + behind)


def _is_to_come(found: re.Match[str], read: _Sentence) -> bool:
    """Whether a sentence in the present tense is about what will be done, once."""
    if OVER_AND_OVER.search(read.words) or TOLD_BEFORE.search(read.words) or THAT_BEHIND.match(read.words, found.end()):
        return False
    return SENDS.match(read.words, found.start()) is not None or COMES.search(read.marks) is not None
