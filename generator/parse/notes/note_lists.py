"""Lists of notes in a text: at the end of an answer, a question or the document, or between paragraphs.

A list holds notes if each of its numbers is called in the text before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.grammar.labels.labels import answer_label
from generator.grammar.notes.sign_forms import Opening, SignForm
from generator.grammar.notes.signs import opening
from generator.grammar.notes.sources import heads_notes, names_source
from generator.grammar.people.membership import is_membership, lists_members, names_members
from generator.grammar.questions.asking import asks_with_mark
from generator.grammar.sentences.borders import ends_asking, ends_sentence
from generator.model.text import Span
from generator.parse.notes.line_words import ends_part
from generator.parse.notes.note_calls import Called, Calls
from generator.parse.notes.page_notes import FoundNote, called_note, parted

_SURE = frozenset({SignForm.BOXED, SignForm.WORDED})
# The most lines of a note.
MOST_LINES = 40
_WITHIN = re.compile(r"(?<=\S)\s?(?=\[\d{1,3}\](?:\s?\S|$))")


@dataclass(frozen=True)
class CandidateParagraph:
    """A paragraph of the text: its lines, and the words of each."""

    lines: tuple[Span, ...]
    texts: tuple[str, ...]

    @property
    def is_end(self) -> bool:
        """Whether it ends the text before it, as a label or a heading does."""
        return ends_part(" ".join(self.texts))

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.lines[0].start


@dataclass(frozen=True)
class Feet:
    """Where lines begin that stand right under a rule, and end right above what is printed at the edge of a page."""

    starts: frozenset[int] = field(default_factory=frozenset)
    ends: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True)
class _Item:
    """An entry of a list: its sign, and its span of the source."""

    opened: Opening
    paragraph: int
    line: int
    span: Span
    text: str
    lines: int = 1

    @property
    def is_bare(self) -> bool:
        """Whether no words follow its sign."""
        return self.opened.is_alone and self.lines == 1


def listed_notes(
    paragraphs: Sequence[CandidateParagraph], calls: Calls, last: int = 0, feet: Feet | None = None
) -> list[FoundNote]:
    """The notes in lists, each list called after the one before it; `last` is the last known number.

    What stands at the `feet` of pages, and who is a member of a committee, is a note whether anything calls it or not.
    """
    feet = feet or Feet()
    found: list[FoundNote] = []
    passed = (0, 0)
    # By form of sign, the end of the last list: the next list in that form is called after it.
    ends: dict[SignForm, int] = {}
    for n, paragraph in enumerate(paragraphs):
        for line, text in enumerate(paragraph.texts):
            opened = opening(text) if (n, line) >= passed else None
            if opened is None or not _may_begin(opened, last) or _runs_on(paragraph, line, opened):
                continue
            items = _items(paragraphs, n, line)
            is_called = calls.is_called(opened.number, 0, paragraph.lines[line].start)
            proven = _proven(paragraphs, items, calls, ends) if is_called else None
            if proven := proven or _shown(items, calls, feet):
                form, notes = proven
                found += notes
                for sign in (sign for note in notes for sign in note.signs):
                    calls.take(sign)
                last, passed = notes[-1].number, _after(items[-1], paragraphs)
                ends[form] = items[-1].span.end
    return found


def _may_begin(opened: Opening, last: int) -> bool:
    """Whether a list may begin with a number: 1, the next number, or any number in square brackets."""
    return opened.number in (1, last + 1) or opened.form in _SURE


def _runs_on(paragraph: CandidateParagraph, line: int, opened: Opening) -> bool:
    """Whether a sentence that the line above begins goes on in a line that opens with a number by chance."""
    if not line or opened.form is not SignForm.BARE or ends_sentence(paragraph.texts[line - 1]):
        return False
    text = paragraph.texts[line][opened.end :].lstrip()
    return text[:1].islower() and not names_source(text)


def _after(item: _Item, paragraphs: Sequence[CandidateParagraph]) -> tuple[int, int]:
    """The positions of the paragraph and line after an entry."""
    end = item.span.end
    paragraph = next(
        (n for n in range(item.paragraph, len(paragraphs)) if paragraphs[n].lines[-1].end >= end), item.paragraph
    )
    line = sum(span.start < end for span in paragraphs[paragraph].lines)
    return paragraph, line


def _items(paragraphs: Sequence[CandidateParagraph], first: int, line: int) -> list[_Item]:
    """The entries with consecutive numbers from a line on, up to the first paragraph that opens none."""
    items: list[_Item] = []
    places = (
        (n, place)
        for n in range(first, len(paragraphs))
        for place in range(line * (n == first), len(paragraphs[n].lines))
    )
    for n, place in places:
        paragraph = paragraphs[n]
        found = opening(paragraph.texts[place])
        if found and _counts_on(found, items) and (found.is_alone or not (paragraph.is_end and items)):
            items.append(_Item(found, n, place, paragraph.lines[place], paragraph.texts[place]))
        elif place == 0 and not _goes_on(paragraph, items):
            break
        elif items[-1].lines >= MOST_LINES:
            return items[:-1]
        else:
            items[-1] = _longer(items[-1], paragraph.lines[place], paragraph.texts[place])
    return _without_questions(paragraphs, items[:-1] if items and items[-1].is_bare else items)


def _without_questions(paragraphs: Sequence[CandidateParagraph], items: list[_Item]) -> list[_Item]:
    """The entries without the last if that is a question: it asks, and the label of an answer follows it."""
    if items and asks_with_mark(items[-1].text):
        paragraph, line = _after(items[-1], paragraphs)
        below = paragraphs[paragraph].texts[line:] or (
            paragraphs[paragraph + 1].texts if paragraph + 1 < len(paragraphs) else ()
        )
        if below and answer_label(below[0]):
            return items[:-1]
    return items


def _counts_on(found: Opening, items: Sequence[_Item]) -> bool:
    return not items or (found.form is items[0].opened.form and found.number == _next(items))


def _goes_on(paragraph: CandidateParagraph, items: Sequence[_Item]) -> bool:
    """Whether a paragraph without a sign belongs to the entry before: its sign stands alone, or it lists members."""
    if items[-1].is_bare and is_membership(f"{items[-1].text} {paragraph.texts[0]}"):
        return True
    return not paragraph.is_end and (items[-1].is_bare or lists_members(paragraph.texts[0]))


def _next(items: Sequence[_Item]) -> int:
    return items[-1].opened.number + 1


def _longer(item: _Item, line: Span, text: str) -> _Item:
    span = Span(item.span.start, line.end)
    return replace(item, span=span, text=f"{item.text} {text}", lines=item.lines + 1)


def _proven(
    paragraphs: Sequence[CandidateParagraph], items: Sequence[_Item], calls: Calls, ends: Mapping[SignForm, int]
) -> tuple[SignForm, list[FoundNote]] | None:
    """The form of the signs in the text and the notes of these entries; None if they are a list of the text."""
    if not items:
        return None
    numbers, end = [item.opened.number for item in items], items[0].span.start
    forms = calls.forms_of(items[0].opened, items[0].text, end)
    tried = [(form, calls.called(numbers, form, ends.get(form, 0), end)) for form in forms]
    form, called = max(tried, key=lambda pair: len(pair[1]) if numbers[0] in pair[1] else 0, default=(None, {}))
    if form is None or numbers[0] not in called or not _is_list_of_notes(paragraphs, items, called, form):
        return None
    if form is SignForm.GLUED and not _is_glued_list(paragraphs, items, calls, ends.get(form, 0)):
        return None
    notes = [_note(item, called, form, calls) for item in items]
    return form, [part for note in notes for part in parted(note, notes, calls, ends.get(form, 0), end)]


def _shown(items: Sequence[_Item], calls: Calls, feet: Feet) -> tuple[SignForm, list[FoundNote]] | None:
    """The same of entries that need no call to be notes: all of a foot of a page that asks nothing, or a membership."""
    at_foot = bool(items) and items[0].span.start in feet.starts and items[-1].span.end in feet.ends
    if not at_foot or any(ends_asking(item.text) for item in items):
        items = items[:1] if items and names_members(items[0].text) else ()
    if not items:
        return None
    numbers, end = [item.opened.number for item in items], items[0].span.start
    forms = calls.forms(items[0].opened.form)
    found = ((form, calls.called(numbers, form, 0, end)) for form in forms if form is not SignForm.SPACED)
    form, called = max(found, key=lambda pair: len(pair[1]))
    return form, [_note(item, called, form, calls) for item in items]


def _is_list_of_notes(
    paragraphs: Sequence[CandidateParagraph], items: Sequence[_Item], called: Called, form: SignForm
) -> bool:
    lacking = sum(item.opened.number not in called for item in items)
    unsure = sum(sign is None for sign in called.values())
    sources = sum(names_source(item.text) for item in items)
    mostly = 2 * sources >= len(items)
    if form is SignForm.SPACED or any(item.opened.is_alone and item.opened.form is SignForm.BARE for item in items):
        # Numbers on lines of their own may be those of questions, and numbers apart from words mostly count something.
        members = sum(is_membership(item.text) for item in items)
        return sources + members == len(items) and not lacking and not any(ends_asking(item.text) for item in items)
    if mostly:
        return not (lacking and form is SignForm.GLUED)
    if lacking or unsure or _is_introduced(paragraphs, items[0]):
        return False
    return (form in _SURE and items[0].opened.form in _SURE) or _closes(paragraphs, items[-1])


def _is_glued_list(paragraphs: Sequence[CandidateParagraph], items: Sequence[_Item], calls: Calls, start: int) -> bool:
    """Whether digits at the ends of words prove a list: most certainly are signs, and all have numbers of the list.

    A single one may be the last digit of a number, unless a title or a rule heads the list.
    """
    numbers, end = [item.opened.number for item in items], items[0].span.start
    sure = sum(calls.is_surely_called(number, SignForm.GLUED, start, end) for number in numbers)
    mostly = 2 * sum(names_source(item.text) for item in items) >= len(items)
    if 2 * sure < len(items) or (calls.is_surely_called(numbers[-1] + 1, SignForm.GLUED, start, end) and not mostly):
        return False
    if len(items) > 1 or _is_under_title(paragraphs, items[0]):
        return True
    before = calls.before(numbers[0], SignForm.GLUED, start, end)
    return before in "?!»”" or (mostly and not before.isdigit()) or is_membership(items[0].text)


def _is_under_title(paragraphs: Sequence[CandidateParagraph], item: _Item) -> bool:
    return heads_notes(" ".join(_before(paragraphs, item)))


def _before(paragraphs: Sequence[CandidateParagraph], item: _Item) -> Sequence[str]:
    """The lines before an entry in its own paragraph, else those of the paragraph before."""
    return paragraphs[item.paragraph].texts[: item.line] or (
        paragraphs[item.paragraph - 1].texts if item.paragraph else ()
    )


def _is_introduced(paragraphs: Sequence[CandidateParagraph], item: _Item) -> bool:
    """Whether the text before an entry announces a list: it ends with a colon and is not a title of notes."""
    texts = _before(paragraphs, item)
    return bool(texts) and texts[-1].rstrip().endswith(":") and not heads_notes(" ".join(texts))


def _closes(paragraphs: Sequence[CandidateParagraph], item: _Item) -> bool:
    """Whether an entry is the last of a question, an answer, or the document."""
    paragraph, line = _after(item, paragraphs)
    if line < len(paragraphs[paragraph].lines):
        return False
    return paragraph + 1 >= len(paragraphs) or paragraphs[paragraph + 1].is_end


def _note(item: _Item, called: Called, form: SignForm, calls: Calls) -> FoundNote:
    note = called_note(item.opened.number, called, form, calls, item.span.start)
    note.bodies.append(item.span)
    return note


def parts_within(text: str) -> Iterator[int]:
    """The offsets in a line at which further notes in square brackets begin: `[2] Twee[3] Drie`."""
    if "[" in text:
        yield from (found.end() for found in _WITHIN.finditer(text))
