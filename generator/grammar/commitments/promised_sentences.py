"""Whether a sentence promises the Chamber that it will receive something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.characters.tried import Needing
from generator.grammar.commitments.clauses import COMES_BACK_TO, HEAD, MAY_PROMISE, Form, Trait
from generator.grammar.commitments.doubts import (
    ABOUT_WHAT,
    ALWAYS,
    ASIDE,
    ASKS,
    COMES,
    CONDITION,
    DENIES,
    ELSEWHERE,
    IF,
    NEXT_PAPER,
    NOW,
    OVER_AND_OVER,
    REPEATS_QUESTION,
    REPORTED,
    SENDS,
    SHARED_VIEW,
    SUBORDINATE,
    THAT_BEHIND,
    TOLD_BEFORE,
    TOLD_ME,
)
from generator.grammar.commitments.earlier import is_over, is_to_come
from generator.grammar.commitments.forms import FORMS
from generator.grammar.commitments.parties import PROMISER, RECEIVER, TIME, marked
from generator.model.text import Span


@dataclass(frozen=True)
class Promise:
    """The clause that promises, who receives (None where it is left out), and the lengths of its head and last verbs.

    The head is an intention, or the word that joins the clause to others: `ik verwacht`, `die`. One that `is_earlier`
    was made before, and the next sentence may say that it was kept.
    """

    span: Span
    addressee: Span | None
    head: int = 0
    verb: int = 0
    is_earlier: bool = False


_SUBJECT_FIRST = expression(rf"(?:[^,;:]{{0,60}}?,?\s)?{PROMISER}", re.IGNORECASE)
# A sentence that names more is a list.
_PARTS = expression(rf"{PROMISER}|{RECEIVER}|\b(?:zal|zullen|wordt|worden)\b", re.IGNORECASE)
_MOST_PARTS = 16
# What every promise has: a receiver, or words that need none.
_SPEAKS = expression(
    rf"{RECEIVER}|\bterug|\bnader\b|kamerbrie|\buw\s+kant\b|\bna(?:zend|stur)en\b|\bvragen\b|brief\b|rapportage\b|reactie\b|\bteruggekomen\b",
    re.IGNORECASE,
)
# Words of which a sentence that speaks to somebody, or needs not to, has one; and `u`.
_SPEAKING = (
    *(
        "kamer",
        "commissie",
        "staten-generaal",
        "parlement",
        "volksvertegenwoordiging",
        "leden",
        "terug",
        "nader",
        "kant",
    ),
    *("nazend", "nasturen", "vragen", "brief", "rapportage", "reactie"),
)
_MAY_SPEAK = Needing(_SPEAKS, _SPEAKING)
_YOU = expression(r"[uU](?![\w-])")
_PROMISES_ASIDE = expression(
    rf"\b(?:die|waarvan|waarin)\s+{RECEIVER}[^,;]*{TIME}[^,;]*\b(?:ontvangt|krijgt)$", re.IGNORECASE
)
_BACK_TO = expression(rf"\b(?:bij|richting|naar)\s+(?P<r>{RECEIVER})", re.IGNORECASE)
_TIME_MARK = expression(TIME)
_WITHOUT_TIME = tuple(form for form in FORMS if not form.traits & (Trait.TIMED | Trait.DATED))
_BY_WORD = {form.words: form for form in FORMS if form.needs_word}
_NEEDED = expression("|".join(_BY_WORD), re.IGNORECASE)
_RUN = expression(r"\w+")
_I = expression(r"\b(?:ik|wij|we)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Sentence:
    """A sentence as written, with marks, and with marks but without what stands between commas; all of one length."""

    words: str
    marks: str
    bare: str


def may_promise(sentence: str) -> bool:
    """Whether a sentence may be said to somebody: one that is not promises nothing, which is cheap to see."""
    return _MAY_SPEAK.may_be_in(sentence) or _YOU.search(sentence) is not None


def is_unsure(sentence: str) -> bool:
    """Whether a sentence asks or has a condition, so that it promises nothing."""
    return ASKS.search(sentence) is not None or CONDITION.search(sentence) is not None


def promises(sentence: str, times: Sequence[Span], before: str = "") -> Iterator[Promise]:
    """The clauses of a sentence with these time limits that promise something; the same may be found in several ways.

    Quotations should be masked. Spans are over the sentence. The sentence before may say who `hij` and `zij` are.
    """
    if is_unsure(sentence) or _depends(sentence, times):
        return
    marks = marked(sentence, times, before)
    if len(_PARTS.findall(marks)) > _MOST_PARTS or not _SPEAKS.search(marks):
        return
    read = _Sentence(sentence, marks, ASIDE.sub(_without, marks))
    for form in _forms_in(read):
        for found in form.pattern.finditer(read.bare):
            if _holds(form, found, read):
                yield _promise(found, read, is_earlier=Trait.EARLIER in form.traits)


def _forms_in(read: _Sentence) -> Iterator[Form]:
    """The forms of which the words and the time limit that they need are there; many need the same."""
    there: dict[str, bool] = dict.fromkeys(_BY_WORD, False)
    there.update(dict.fromkeys(frozenset[str]().union(*map(_needed_by, set(_RUN.findall(read.bare)))), True))
    has_time = _TIME_MARK.search(read.marks) is not None or NEXT_PAPER.search(read.words) is not None
    for form in FORMS if has_time else _WITHOUT_TIME:
        if form.words not in there:
            there[form.words] = form.needs.search(read.bare) is not None
        if there[form.words]:
            yield form


@remembered
def _needed_by(word: str) -> frozenset[str]:
    """What forms need that need a single word, of which this word is one."""
    if not _NEEDED.search(word):
        return frozenset()
    return frozenset(needed for needed, form in _BY_WORD.items() if form.needs.search(word))


def _without(aside: re.Match[str]) -> str:
    """Blanks for words between commas, unless they promise themselves: `het plan, dat uw Kamer in mei ontvangt,`."""
    return aside[0] if _PROMISES_ASIDE.search(aside[0]) else " " * len(aside[0])


def _promise(found: re.Match[str], read: _Sentence, *, is_earlier: bool) -> Promise:
    groups = found.groupdict()
    receiver = next((Span(*found.span(name)) for name in ("r", "s") if groups.get(name)), None)
    if receiver is None and "terug" in found[0]:
        receiver = next((Span(*each.span("r")) for each in _BACK_TO.finditer(read.bare, *found.span())), None)
    return Promise(Span(*found.span()), receiver, _head(found, read), len(groups.get("v") or ""), is_earlier)


def _head(found: re.Match[str], read: _Sentence) -> int:
    """How long the words are that a form begins with before it says what will be done."""
    head = HEAD.match(read.bare, *found.span())
    return len(found.groupdict().get("h") or (head[0] if head else ""))


def _depends(sentence: str, times: Sequence[Span]) -> bool:
    """Whether a clause with `als` or `wanneer` says on what it depends; one that says when is a time limit."""
    places = (found.end() for found in IF.finditer(sentence))
    return any(not any(time.start <= at < time.end for time in times) for at in places)


def _holds(form: Form, found: re.Match[str], read: _Sentence) -> bool:
    """Whether the words around a form let it stand as a promise."""
    if _is_said_otherwise(found, read):
        return False
    if _lacks_time(form, found, read) or (Trait.PLACED in form.traits and ELSEWHERE.search(read.words)):
        return False
    if Trait.EARLIER in form.traits:
        has_term = _TIME_MARK.search(read.marks) is not None
        return is_to_come(read.words, has_term=has_term) and not is_over(read.words)
    if Trait.FINAL in form.traits and _is_subordinate(read.bare[: found.start()]):
        return False
    if Trait.RETURNS in form.traits:
        return _comes_back(read.words[: found.end()], read.words[found.end() :])
    return not _is_denied(found, read) and (Trait.PRESENT not in form.traits or _is_to_come(found, read))


def _lacks_time(form: Form, found: re.Match[str], read: _Sentence) -> bool:
    """Whether a form that promises only with a time limit has none where it must stand."""
    if Trait.DATED in form.traits:
        return not (_TIME_MARK.search(read.marks) or NEXT_PAPER.search(read.words))
    if Trait.TIMED in form.traits:
        return not (_TIME_MARK.search(read.marks, 0, found.end()) or NEXT_PAPER.search(read.words, 0, found.end()))
    return False


def _is_said_otherwise(found: re.Match[str], read: _Sentence) -> bool:
    """Whether it was said before, is done with these words or always, is asked, or is said of somebody else."""
    until, before = read.words[: found.end()], read.words[: found.start()]
    said = read.words[: found.start() + _head(found, read)]
    if (
        (REPORTED.search(said) and not _is_told(read))
        or NOW.search(until)
        or ALWAYS.search(until)
        or SHARED_VIEW.search(read.bare)
    ):
        return True
    if REPEATS_QUESTION.search(read.marks, 0, found.start()):
        return True
    has_subject = not found.groupdict().get("elided") or _I.search(before) or _SUBJECT_FIRST.match(read.marks)
    return not has_subject


def _is_told(read: _Sentence) -> bool:
    """Whether another minister said until when it will be done, which the writer passes on."""
    told = TOLD_ME.match(read.marks)
    return told is not None and not _I.search(read.words[: told.end()]) and bool(_TIME_MARK.search(read.marks))


def _is_denied(found: re.Match[str], read: _Sentence) -> bool:
    """Whether a clause whose verb stands before says behind it that it will not be done."""
    denial = None if found.groupdict().get("v") else DENIES.match(read.words, found.end())
    return denial is not None and not ABOUT_WHAT.search(denial[0])


def _is_subordinate(before: str) -> bool:
    """Whether a clause depends on words that promise nothing: `ik herken het beeld dat uw Kamer`."""
    return SUBORDINATE.search(before) is not None and not MAY_PROMISE.search(before)


def _comes_back(until: str, behind: str) -> bool:
    """Whether the government comes back to something, and not elsewhere in the same document."""
    return COMES_BACK_TO.search(until + behind[:4]) is not None and not ELSEWHERE.search(until + behind)


def _is_to_come(found: re.Match[str], read: _Sentence) -> bool:
    """Whether a sentence in the present tense is about what will be done, once."""
    if OVER_AND_OVER.search(read.words) or TOLD_BEFORE.search(read.words) or THAT_BEHIND.match(read.words, found.end()):
        return False
    return SENDS.match(read.words, found.start()) is not None or COMES.search(read.marks) is not None
