"""Notes at the feet of pages in text without layout: numbered, called above, and last on the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from generator.grammar.notes.sign_forms import Opening, SignForm
from generator.grammar.notes.signs import opening, opening_within
from generator.grammar.notes.sources import is_rule, names_source
from generator.grammar.sentences.borders import ends_asking
from generator.model.text import Span
from generator.parse.notes.line_words import heads, is_numbered_label, numbers_of
from generator.parse.notes.note_calls import Called, Calls

# The most notes of a page, and the most lines of these notes.
MOST_NOTES = 60
MOST_LINES = 150
# The number of lines within which a note names its source.
SOURCE_REACH = 3
# The most lines of an unproven note at the end of a page.
LINES_OF_NOTE = 4


@dataclass(frozen=True)
class FootLine:
    """A line of a page (not furniture): its words, whether a blank line precedes it, whether it is in a table."""

    span: Span
    text: str
    is_apart: bool = False
    in_table: bool = False

    @property
    def is_label(self) -> bool:
        """Whether it is a label or heading, or in a table: no note at the foot of a page stands there or above."""
        return self.in_table or is_numbered_label(self.text) or heads(self.text)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers named by a label, or those that fill the line."""
        return numbers_of(self.text)


@dataclass
class FoundNote:
    """An unmarked note of a document: the spans of its body, and its signs in the text.

    `is_unsure` shows that it is called at an unknown place; `uncalled` that no sign calls it.
    """

    number: int
    bodies: list[Span] = field(default_factory=list)
    signs: list[Span] = field(default_factory=list)
    is_unsure: bool = False
    uncalled: bool = False

    @property
    def start(self) -> int:
        """Where its body begins."""
        return self.bodies[0].start


@dataclass(frozen=True)
class _Foot:
    """The foot of a page: its lines, and those that open notes called in the text above."""

    lines: Sequence[FootLine]
    opened: Mapping[int, Opening]
    called: Called
    form: SignForm


def notes_at_foot(page: Sequence[FootLine], calls: Calls, lacking: int | None = None) -> list[FoundNote]:
    """The notes at the foot of one page, as many as possible; none if the text above calls none of them.

    `lacking` is a number that the notes of other pages leave out: a note with it needs no other proof.
    """
    last_label = _last_label(page)
    best: list[FoundNote] = []
    for place in range(max(1, last_label + 1, len(page) - MOST_LINES), len(page)):
        opened = opening(page[place].text)
        if opened and calls.is_called(opened.number, page[0].span.start, page[place].span.start):
            is_label = _is_labelled(page, place, last_label) or _is_over_question(page, place, opened)
            foot = None if is_label else _foot(page, place, opened, calls, lacking)
            found = list(_notes(foot, calls)) if foot else []
            found = [
                note for one in found for note in parted(one, found, calls, page[0].span.start, page[place].span.start)
            ]
            if foot and _signs(found) >= max(1, _signs(best)) and not any(_asks(foot.lines, n) for n in found):
                best = found
    return best


def parted(note: FoundNote, others: Sequence[FoundNote], calls: Calls, start: int, end: int) -> Iterator[FoundNote]:
    """A note, and the notes that another program appended to its paragraph, in the middle of a line.

    A number counts as the sign of such a note only if the body calls it between the offsets `start` and `end`.
    """
    known = {other.number for other in others}
    number, body = note.number + 1, note.bodies[-1]
    while number not in known and calls.is_called(number, start, end):
        place = opening_within(calls.text[body.start : body.end], number)
        form = next((f for f in calls.forms(SignForm.BARE) if number in calls.called([number], f, start, end)), None)
        if place < 0 or form is None:
            break
        later = Span(body.start + place, body.end)
        note.bodies[-1] = Span(body.start, body.start + len(calls.text[body.start : later.start].rstrip()))
        yield note
        note = called_note(number, calls.called([number], form, start, end), form, calls, end)
        note.bodies.append(later)
        number, body = number + 1, later
    yield note


def _last_label(page: Sequence[FootLine]) -> int:
    """The position of the last label of a page; -1 where it has none."""
    return next((n for n in range(len(page) - 1, -1, -1) if page[n].is_label), -1)


def _is_labelled(page: Sequence[FootLine], place: int, last_label: int) -> bool:
    """Whether a number on a line of its own is the label of an answer: below the word for answers, above no source.

    The last number of a page with few lines below it is no label, nor one that does not continue the numbers above;
    answers start again at 1 if all of them follow one such word.
    """
    found = opening(page[place].text)
    if last_label < 0 or not (found and found.is_alone and found.form is SignForm.BARE):
        return False
    counted = next((line.numbers for line in reversed(page[:place]) if line.numbers), None)
    again = () if page[last_label].numbers else (1,)
    if counted and found.number not in (*counted, counted[-1] + 1, *again):
        return False
    below = page[place + 1 :]
    is_last = len(below) <= LINES_OF_NOTE and not any(each and each.is_alone for each in map(_opened, below))
    return not is_last and not any(names_source(line.text) for line in below[:SOURCE_REACH])


def _is_over_question(page: Sequence[FootLine], place: int, opened: Opening) -> bool:
    """Whether a number alone is the label of a question: the next paragraph asks, and more such follow."""
    if not opened.is_alone or opened.form is not SignForm.BARE:
        return False
    later = [n for n in range(place + 2, len(page)) if page[n].is_apart]
    return bool(later) and ends_asking(page[later[0] - 1].text)


def _opened(line: FootLine) -> Opening | None:
    return opening(line.text)


def _signs(notes: Sequence[FoundNote]) -> int:
    return sum(len(note.signs) + note.is_unsure for note in notes)


def unproven_at_foot(page: Sequence[FootLine], number: int) -> Span | None:
    """The line that opens a possible last note of a page with this number; None when there is none."""
    last_label = _last_label(page)
    for place in range(max(1, last_label + 1, len(page) - MOST_LINES), len(page)):
        opened, lines = opening(page[place].text), page[place:]
        if opened is None or opened.number != number or page[-1].text.endswith("?"):
            continue
        if _is_whole(lines, {0: opened}) and len(lines) > opened.is_alone and not _counts_within(page, place, number):
            return page[place].span
    return None


def _counts_within(page: Sequence[FootLine], place: int, number: int) -> bool:
    """Whether a number belongs to a list on the page: the number before it opens a line above."""
    above = (opening(line.text) for line in page[:place])
    return any(found and found.number == number - 1 for found in above)


def _foot(page: Sequence[FootLine], place: int, first: Opening, calls: Calls, lacking: int | None) -> _Foot | None:
    """The foot that begins at a line, if the text above calls its notes from the first on; else None."""
    lines = page[place:]
    opened = {n: found for n, line in enumerate(lines) if (found := opening(line.text)) and found.form is first.form}
    numbers, start, end = _counted(first.number, opened), page[0].span.start, lines[0].span.start
    forms = calls.forms_of(first, lines[0].text, end)
    tried = [(form, calls.called(numbers, form, start, end)) for form in forms]
    form, called = max(tried, key=lambda pair: len(pair[1]) if first.number in pair[1] else 0, default=(None, {}))
    if form is None or first.number not in called:
        return None
    chosen = _chosen(lines, opened, [number for number in numbers if number <= max(called)], called)
    is_sure = lacking in called or any(calls.is_surely_called(number, form, start, end) for number in called)
    if not _is_whole(lines, chosen) or not (is_sure or any(names_source(line.text) for line in lines)):
        return None
    return _Foot(lines, chosen, called, form)


def _counted(first: int, opened: Mapping[int, Opening]) -> list[int]:
    """The consecutive numbers, from the first on, that open lines."""
    known = {found.number for found in opened.values()}
    numbers = [first]
    while numbers[-1] + 1 in known and len(numbers) < MOST_NOTES:
        numbers.append(numbers[-1] + 1)
    return numbers


def _chosen(
    lines: Sequence[FootLine], opened: Mapping[int, Opening], numbers: Sequence[int], called: Called
) -> dict[int, Opening]:
    """The line that opens each note: in order if possible, because a program may have moved a lone sign.

    A line whose number is not called continues the note before, unless its sign stands alone.
    """
    chosen: dict[int, Opening] = {}
    after = -1
    stand_alone = opened[0].is_alone
    for number in numbers:
        places = [n for n, found in opened.items() if found.number == number and n not in chosen]
        in_order = [n for n in places if n > after and (number in called or opened[n].is_alone)]
        alone = [n for n in places if opened[n].is_alone]
        fitting = [n for n in in_order if opened[n].is_alone is stand_alone] or alone or in_order
        if not fitting:
            break
        chosen[fitting[0]] = opened[fitting[0]]
        after = fitting[0] if fitting[0] in in_order else after
    return chosen


def _is_whole(lines: Sequence[FootLine], chosen: Mapping[int, Opening]) -> bool:
    """Whether only notes follow to the end of the page: no paragraph follows a sign with words."""
    holder: Opening | None = None
    for n, line in enumerate(lines):
        if n in chosen:
            holder = chosen[n]
        elif line.is_label or (line.is_apart and holder and not holder.is_alone and not is_rule(line.text)):
            return False
    return bool(chosen)


def _notes(foot: _Foot, calls: Calls) -> Iterator[FoundNote]:
    """The notes of a foot; lone signs above a text share it, one below all texts joins the note before its number."""
    found: dict[int, FoundNote] = {}
    waiting: list[FoundNote] = []
    places = sorted(foot.opened)
    for place, end in zip(places, [*places[1:], len(foot.lines)], strict=True):
        note = called_note(foot.opened[place].number, foot.called, foot.form, calls, foot.lines[0].span.start)
        lines = foot.lines[place:end]
        if len(lines) == 1 and foot.opened[place].is_alone:
            waiting.append(note)
            note.bodies.append(lines[0].span)
            continue
        if waiting and waiting[-1].number + 1 != note.number:
            _give(waiting, found)
        note.bodies += [body for held in waiting for body in held.bodies] + _body(lines, foot.opened[place])
        note.signs = sorted((*note.signs, *(sign for held in waiting for sign in held.signs)))
        found[note.number] = note
        waiting.clear()
    _give(waiting, found)
    yield from found.values()


def _give(waiting: list[FoundNote], found: Mapping[int, FoundNote]) -> None:
    """Join lone signs to the notes before their numbers, whose text includes theirs."""
    for note in waiting:
        before = found.get(note.number - 1) or (list(found.values())[-1] if found else None)
        if before:
            before.bodies += note.bodies
            before.signs += note.signs
    waiting.clear()


def called_note(number: int, called: Called, form: SignForm, calls: Calls, end: int) -> FoundNote:
    """A note, still without body, with the signs before `end` that call it."""
    first = called.get(number)
    signs = calls.every(number, form, first, end) if first else []
    return FoundNote(number, signs=signs, is_unsure=number in called and first is None, uncalled=number not in called)


def _body(lines: Sequence[FootLine], opened: Opening) -> list[Span]:
    """The spans of a note; after a lone sign, the last of several paragraphs is its text."""
    if not opened.is_alone:
        return [Span(lines[0].span.start, lines[-1].span.end)]
    starts = [n for n, line in enumerate(lines) if n and (line.is_apart or n == 1)]
    text = lines[starts[-1] :]
    return [lines[0].span, Span(text[0].span.start, text[-1].span.end)]


def _asks(lines: Sequence[FootLine], note: FoundNote) -> bool:
    """Whether a body ends with a question mark, and so is a numbered question."""
    end = note.bodies[-1].end
    return next((line.text.rstrip().endswith("?") for line in lines if line.span.end == end), False)


def pages(lines: Sequence[tuple[int, FootLine]]) -> Iterator[list[FootLine]]:
    """The lines grouped by page, from lines with page numbers."""
    for _, group in groupby(lines, key=lambda numbered: numbered[0]):
        yield [line for _, line in group]
