"""Labels: finds labels of questions and answers that open a paragraph, and bare numbers that are labels.

A label on a line of its own is recognised by its words (`markers`). This module separates a label from the text after
it, and takes a bare number (`1`, `1.`, `5, 6 en 7`) for a label where such numbers count up through the document.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from generator.grammar.labels.forms import AnsweredOrAsked
from generator.grammar.labels.labels import (
    BareNumber,
    Label,
    ad_label,
    answer_label,
    glued_label,
    named_question,
    number_alone,
    number_before_text,
    question_label,
    signed_label,
    unsigned_label,
)
from generator.grammar.labels.numbers import value
from generator.grammar.labels.slips import slipped_answer_before, slipped_question_before
from generator.grammar.labels.speakers import speaker_label
from generator.grammar.layout.headings import heads_questions_of_factions, is_part_heading, may_name_factions
from generator.grammar.people.members import asker_line
from generator.grammar.questions.asking import asks
from generator.parse.labels.around_numbers import asks_after, interrupts
from generator.parse.labels.division import Division
from generator.parse.labels.fitting_labels import fitting_labels
from generator.parse.labels.listed_numbers import listed_among_worded, listed_numbers
from generator.parse.labels.recurring_labels import recurring_labels, slips_of_labels
from generator.parse.labels.series import Candidate, counting_anew
from generator.parse.paragraphs.parts import (
    Side,
    announces_answers,
    is_letterhead,
    letters,
    over_answers,
    replies_to_factions,
    side,
)

# If a larger share of the bare numbers is in mid-sentence, they are page numbers.
MOST_INTERRUPTIONS = 0.1
# With as many labels on lines of their own, one without a sign before its text is a label too.
FEWEST_ALIKE = 2
_Read = Callable[[str], BareNumber | None]


def divisions(texts: Sequence[str]) -> dict[int, Division]:
    """The divisions of paragraphs that begin with a label or are a bare number that is one, by position."""
    found = {n: Division(end) for n, text in enumerate(texts) if 0 < (end := asker_line(text)) < len(text)}
    found |= {n: Division(end) for n, end in _worded(texts)}
    found |= _spoken(texts)
    sides = list(_sides(texts))
    # `1. Vraag: Kunt u …` is a label with a word, whatever its number does.
    found = {**_bare(texts, sides), **found}
    found = {**fitting_labels(texts, found), **found}
    found = {**recurring_labels(texts, found), **found}
    return {**slips_of_labels(texts, found), **found}


def _worded(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    signed = [(n, end) for n, text in enumerate(texts) if (end := signed_label(text))]
    unsigned = [(n, end) for n, text in enumerate(texts) if not signed_label(text) and (end := unsigned_label(text))]
    yield from signed
    yield from ((n, end) for n, text in enumerate(texts) if (end := glued_label(text)))
    if len(signed) + len(unsigned) > 1:
        yield from unsigned
        yield from _slipped(texts, {*signed, *unsigned})
    elif unsigned and _is_like_others(texts, *unsigned[0]):
        yield from unsigned


def _is_like_others(texts: Sequence[str], position: int, end: int) -> bool:
    """Whether others have the same label on a line of its own, and one stands where it does: under a question.

    The label of a question stands over text that asks.
    """
    words, rest = texts[position][:end].rstrip(), texts[position][end:].strip()
    label_of = answer_label if answer_label(words) else question_label
    others = sum(label_of(text) is not None for text in texts)
    if label_of is question_label:
        return others >= FEWEST_ALIKE and asks(rest)
    return others >= FEWEST_ALIKE and position > 0 and asks(texts[position - 1]) and not asks(rest)


def _slipped(texts: Sequence[str], worded: Collection[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Misspelt label words without a number before their text, in a document with correct labels.

    The misspelt label of an answer follows a question, and its own text asks nothing; the text of a question's label
    asks.
    """
    labels = [texts[n][:end].rstrip() for n, end in worded]
    answers, questions = any(map(answer_label, labels)), any(map(question_label, labels))
    for n, text in enumerate(texts):
        end = slipped_answer_before(text) if answers and n and asks(texts[n - 1]) and not asks(text) else 0
        end = end or (slipped_question_before(text) if questions and asks(text) else 0)
        yield from [(n, end)] if end else []


def _spoken(texts: Sequence[str]) -> dict[int, Division]:
    """The offices that label answers: each right under a question, more than once."""
    under = ((n, end) for n, text in enumerate(texts) if n and (end := speaker_label(text)) and asks(texts[n - 1]))
    found = {n: Division(end % len(texts[n]), AnsweredOrAsked.ANSWER) for n, end in under}
    return found if len(found) > 1 else {}


def _sides(texts: Sequence[str]) -> Iterator[Side]:
    """The side (asking or answering) at each paragraph."""
    current, opened, over = Side.ASKING, letters(texts), over_answers(texts)
    asked = numbered = False
    for position, text in enumerate(texts):
        found = Side.ANSWERING if position in over else side(text)
        asked = asked or asks(text)
        numbered = numbered or _asks_by_number(texts, position)
        # Newer Aanhangsels print the answering minister under the title, before the questions.
        is_over_both = found is Side.ANSWERING and not numbered and _stands_over_questions(texts, position)
        if (announces_answers(text) and not asked) or is_over_both:
            found = None
        if found and (position in opened or not is_letterhead(text)):
            current = found
        elif is_part_heading(text) or heads_questions_of_factions(text):
            current = Side.ASKING
        yield current


def _asks_by_number(texts: Sequence[str], position: int) -> bool:
    """Whether a paragraph asks and has a number or a label at its start or right above it."""
    text, above = texts[position], texts[position - 1] if position else ""
    is_opened = number_before_text(text) or signed_label(text) or number_alone(above) or question_label(above)
    return bool(is_opened) and asks(text)


def _stands_over_questions(texts: Sequence[str], position: int) -> bool:
    """Whether a heading of answers also heads numbered questions, before the label of the first answer.

    A question before it need not be one of the document: a letter may ask for another letter.
    """
    end = next((n for n in range(position + 1, len(texts)) if answer_label(texts[n])), position)
    return any(_asks_by_number(texts, n) for n in range(position + 1, end))


def _bare(texts: Sequence[str], sides: Sequence[Side]) -> dict[int, Division]:
    """The bare numbers that count up: on lines of their own, else before their text."""
    found = {read: list(_questions(texts, sides, read)) for read in (number_alone, number_before_text)}
    # A single number on a line of its own may be the number of annexes of a letter.
    reads = sorted(found, key=lambda read: len(found[read]) <= 1 < max(map(len, found.values())))
    for read in reads:
        labels = {n: Division(end, AnsweredOrAsked.QUESTION) for n, end in found[read]}
        if labels:
            asked = sorted(number for n in labels for number in _named(texts[n], read))
            replies = {**dict(_replies(texts, sides, read, asked)), **dict(_repeats(texts, sides, labels, read))}
            other = number_before_text if read is number_alone else number_alone
            replies = replies or dict(_replies(texts, sides, other, asked)) or dict(_ad_labels(texts, asked))
            return {**labels, **_answering(replies)}
    return _answering(dict(_replies_to_worded(texts, sides)))


def _answering(replies: Mapping[int, int]) -> dict[int, Division]:
    return {n: Division(end, AnsweredOrAsked.ANSWER) for n, end in replies.items()}


def _replies_to_worded(texts: Sequence[str], sides: Sequence[Side]) -> Iterator[tuple[int, int]]:
    """The positions of the bare numbers of answers to questions whose labels have a word: `Vraag 1`, later `1`."""
    worded = {n: named for n, text in enumerate(texts) if (named := _named_by(question_label, text))}
    asked = [number for named in worded.values() for number in named]
    labelled = any(answer_label(text) and side is Side.ASKING for text, side in zip(texts, sides, strict=True))
    for read in (number_alone, number_before_text) if asked and not labelled else ():
        found = dict(_replies(texts, sides, read, sorted(asked)))
        answered = {number for n in found for number in _named(texts[n], read)}
        if found and min(found) > max(worded) and answered == {*asked}:
            yield from found.items()
            return


def _questions(texts: Sequence[str], sides: Sequence[Side], read: _Read) -> Iterator[tuple[int, int]]:
    """The positions of numbers above text that asks, and of labels with a word, as far as they count up."""
    alone = read is number_alone
    candidates: list[tuple[int, int, Candidate]] = []
    for n, text in enumerate(texts):
        bare = read(text) if sides[n] is Side.ASKING else None
        if bare:
            sure = asks_after(texts, n, alone=alone) and not interrupts(texts, n, alone=alone)
            candidates.append((n, bare.end, _values(bare.numbers, sure=sure)))
        elif named := named_question(text) if alone else _named_by(question_label, text):
            candidates.append((n, -1, _values(named)))
    worded = {n for n, end, _ in candidates if end < 0}
    listed = listed_among_worded(texts, [(n, values) for n, _, values in candidates], worded, _heads(texts))
    candidates = [candidate for candidate in candidates if candidate[0] not in listed]
    listed = listed_numbers(texts, [(n, values) for n, _, values in candidates], _heads(texts))
    candidates = [candidate for candidate in candidates if candidate[0] not in listed]
    series = _series(texts, [(n, values) for n, _, values in candidates])
    labels = [(n, end) for place, (n, end, _) in enumerate(candidates) if place in series and end >= 0]
    broken = sum(interrupts(texts, n, alone=alone) for n, _, _ in candidates)
    if broken <= MOST_INTERRUPTIONS * len(candidates):
        yield from labels


def _replies(
    texts: Sequence[str], sides: Sequence[Side], read: _Read, asked: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """The positions of numbers above answers: those that count up, or all if they name each question once.

    If answers have labels with a word, bare numbers within them count items of lists.
    """
    worded = {
        number for n, text in enumerate(texts) if sides[n] is Side.ANSWERING for number in _named_by(answer_label, text)
    }
    if 2 * len(worded & {*asked}) > len(asked):
        return
    candidates = [
        (n, bare.end, _values(bare.numbers))
        for n, text in enumerate(texts)
        if sides[n] is Side.ANSWERING and (bare := read(text)) and not worded.issuperset(bare.numbers)
    ]
    listed = listed_numbers(texts, [(n, values) for n, _, values in candidates], _heads(texts))
    candidates = [candidate for candidate in candidates if candidate[0] not in listed]
    named = sorted(number for n, _, _ in candidates for number in _named(texts[n], read))
    series = _series(texts, [(n, values) for n, _, values in candidates])
    yield from ((n, end) for place, (n, end, _) in enumerate(candidates) if place in series or named == asked)


def _repeats(
    texts: Sequence[str], sides: Sequence[Side], labels: Mapping[int, Division], read: _Read
) -> Iterator[tuple[int, int]]:
    """The positions of numbers that repeat those of the questions right above, above text that does not ask.

    A single such number may be an item of a list; several numbers together are not: `5`, `6`, then `5 en 6`.
    """
    found: list[tuple[int, int]] = []
    joint: list[tuple[int, int]] = []
    above: tuple[str, ...] = ()
    for n, text in enumerate(texts):
        if n in labels:
            above = (*above, *_named(text, read))
        elif answer_label(text):
            above = ()
        elif sides[n] is Side.ASKING and (bare := read(text)) and bare.numbers == above[-len(bare.numbers) :]:
            asked = asks_after(texts, n, alone=read is number_alone)
            found += [] if asked else [(n, bare.end)]
            joint += [(n, bare.end)] if len(bare.numbers) > 1 and not asked else []
            above = ()
    yield from found if len(found) > 1 else joint


def _named_by(label_of: Callable[[str], Label | None], text: str) -> tuple[str, ...]:
    """The numbers of the label with a word that a text is or opens with."""
    label = label_of(text[: signed_label(text)].rstrip() or text)
    return label.numbers if label else ()


def _named(text: str, read: _Read) -> tuple[str, ...]:
    """The numbers that a bare label names."""
    bare = read(text)
    return bare.numbers if bare else ()


def _ad_labels(texts: Sequence[str], asked: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The positions of labels such as `Ad 1.`, each with the offset of its end (0: the whole text).

    Within an answer `Ad 1` discusses a point of the question, so these label answers only if they name each question
    (`asked`, sorted) exactly once.
    """
    found = [(n, label) for n, text in enumerate(texts) if (label := ad_label(text))]
    if sorted(number for _, label in found for number in label.numbers) == list(asked):
        yield from ((n, label.end) for n, label in found)


def _series(texts: Sequence[str], numbers: Sequence[tuple[int, Candidate]]) -> frozenset[int]:
    """Those of the numbers at these positions that count up; they may start again at 1 under each faction."""
    heads = _heads(texts)
    return counting_anew([number for _, number in numbers], [bisect(heads, n) for n, _ in numbers])


def _heads(texts: Sequence[str]) -> list[int]:
    """The positions of headings of factions."""
    return [n for n, text in enumerate(texts) if may_name_factions(text) or replies_to_factions(text)]


def _values(named: Sequence[str], *, sure: bool = True) -> Candidate:
    first, last = value(named[0]), value(named[-1])
    return Candidate(first, max(last, first), sure)
