"""Notes of formats that mark none: taken for notes only where a list at the end of the document proves them.

In plain text the sign of a note is a digit glued to a word (`nr. 2345¹` reads `nr. 23451`), and nothing but the notes
themselves tells that it is no digit of the number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.text import Mark, MarkKind, SourceText, Span

_RULE = re.compile(r"[_–—*=-]{3,}|(?:Noten|Voetnoten|Eindnoten)\s?:?")
# The members of a committee, whom its note lists in paragraphs of their own; nothing else begins so.
_MEMBERS = re.compile(r"(?:Leden|Plv\. leden|Plaatsvervangende leden)\s?:")
_IS_MEMBERSHIP = re.compile(r"\S+\s+Samenstelling\b")
# Right behind a mark that ends what is asked or quoted, a digit is nothing but the sign of a note.
_SIGN_OF_ONE = re.compile(r"[?!»”]1(?=\s|$)")
_SIGN_OF_ANY = re.compile(r"[^\W\d_][?!»”]{1,3}\d{1,2}(?=\s|$)")
# Kamerstukken are numbered up to four digits, and years have four: what follows is a note's.
_LONG_NUMBER = r"(?<!\d)(?:(?:19|20)\d\d|(?<=nr\. )\d{4})"
_WORD = rf"(?:[a-zà-ÿ]{{2}}|(?<!\d)[.,;:?!)\]”’\"»]|(?<=\d{{4}})[.,;:?!)\]]|{_LONG_NUMBER})"
_AFTER = r"(?=[\s.,;:?!)\]”’\"»]|$)"
_NUMBER = r"(?P<number>\d{1,3})"


@dataclass(frozen=True)
class _Form:
    """How a document writes notes: what each begins with, and its sign in the text.

    Signs that cannot be anything else (`is_sure`) may stand anywhere and more than once.
    """

    body: str
    sign: str
    is_sure: bool = False


_FORMS = (
    _Form(rf"\[{_NUMBER}\]\s?(?=\S)", rf"(?P<sign>\[{_NUMBER}\])", is_sure=True),
    _Form(rf"{_NUMBER}\)[ \t]+(?=\S)", rf"{_WORD}(?P<sign>{_NUMBER}\)){_AFTER}"),
    _Form(rf"{_NUMBER}\.?[ \t]+(?=\S)", rf"{_WORD}(?P<sign>{_NUMBER}){_AFTER}"),
)


def with_notes(source: SourceText) -> SourceText:
    """The source with its notes and their signs marked, where it proves them itself; else the source as it is."""
    if any(mark.kind in (MarkKind.NOTE, MarkKind.NOTE_MARK) for mark in source.marks):
        return source
    text = _without_furniture(source)
    raised = _raised(source)
    for form in _FORMS:
        bodies = _bodies(text, form, is_called=bool(raised))
        signs = _signs(text[: bodies[0].start], form, raised, len(bodies)) if bodies else []
        if signs:
            called = {sign for calls in signs for sign in calls}
            kept = (mark for mark in source.marks if mark.kind is not MarkKind.SUPERSCRIPT or mark.span not in called)
            return replace(source, marks=(*kept, *_marks(bodies, signs)))
    return source


def unproven_signs(source: SourceText) -> Iterator[Span]:
    """Where words end in what may be the sign of a note, in a source in which nothing proves any note.

    Each is a place from the last letter on: `o?1`.
    """
    if not any(mark.kind in (MarkKind.NOTE, MarkKind.NOTE_MARK, MarkKind.SUPERSCRIPT) for mark in source.marks):
        yield from (Span(*found.span()) for found in _SIGN_OF_ANY.finditer(source.text))


def _without_furniture(source: SourceText) -> str:
    """The text with spaces for what stands at the edges of pages, which some formats keep behind the notes."""
    pieces, done = [], 0
    for mark in source.marked(MarkKind.FURNITURE, Span(0, len(source.text))):
        if mark.span.start >= done:
            pieces += [source.text[done : mark.span.start], re.sub(r"\S", " ", source.slice(mark.span))]
            done = mark.span.end
    return "".join([*pieces, source.text[done:]])


def _raised(source: SourceText) -> list[tuple[int, Span]]:
    """The numbers that the format sets above the line, each with its place: signs of notes, if notes there are."""
    raised = [mark.span for mark in source.marks if mark.kind is MarkKind.SUPERSCRIPT]
    return [(int(number), span) for span in raised if (number := source.slice(span)).isdecimal()]


def _marks(bodies: Sequence[Span], signs: Sequence[Sequence[Span]]) -> Iterator[Mark]:
    for number, (body, calls) in enumerate(zip(bodies, signs, strict=True), 1):
        yield Mark(MarkKind.NOTE, body, f"n{number}")
        yield from (Mark(MarkKind.NOTE_MARK, sign, f"n{number}") for sign in calls)


def _bodies(text: str, form: _Form, *, is_called: bool) -> list[Span]:
    """The notes at the end of the document, numbered from 1 without a gap; none where other text follows them.

    A single one needs more proof than its number, unless a raised number calls it or one that can be nothing else.
    """
    lines = re.compile(rf"^[ \t]*(?P<body>{form.body})", re.MULTILINE)
    first = max((found.start("body") for found in lines.finditer(text) if found["number"] == "1"), default=None)
    if first is None or not _ends_all(text[first:], form):
        return []
    pattern = re.compile(f"(?P<body>{form.body})") if form.is_sure else lines
    starts: list[int] = []
    for found in pattern.finditer(text, text.rfind("\n", 0, first) + 1):
        if int(found["number"]) == len(starts) + 1:
            starts.append(found.start("body"))
    if len(starts) == 1 and not (
        is_called or _SIGN_OF_ONE.search(text[:first]) or _after_rule(text[:first]) or _IS_MEMBERSHIP.match(text, first)
    ):
        return []
    ends = [*starts[1:], len(text)]
    return [Span(start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True)]


def _ends_all(text: str, form: _Form) -> bool:
    """Whether a text holds nothing but notes: after each blank line a paragraph that begins as they do."""
    paragraphs = re.split(r"\n[ \t]*\n\s*", text.strip())
    return all(re.match(form.body, paragraph) or _MEMBERS.match(paragraph) for paragraph in paragraphs)


def _after_rule(text: str) -> bool:
    """Whether the line before is a rule or names the notes: proof enough for a note that is the only one."""
    return _RULE.fullmatch(text.rstrip().rpartition("\n")[2].strip()) is not None


def _signs(text: str, form: _Form, raised: Sequence[tuple[int, Span]], count: int) -> list[list[Span]]:
    """The signs of each of so many notes; none at all where one is missing, out of order, or could be another.

    Where the format tells what is raised, nothing else is a sign.
    """
    found: list[list[Span]] = [[] for _ in range(count)]
    if raised:
        for number, span in raised:
            if 1 <= number <= count and span.end <= len(text):
                found[number - 1].append(span)
        return _only_chain(found)
    for sign in re.finditer(form.sign, text):
        if 1 <= int(sign["number"]) <= count:
            found[int(sign["number"]) - 1].append(Span(*sign.span("sign")))
    if form.is_sure:
        return found if _chain(found) == [signs[0] for signs in found if signs] else []
    return _only_chain(found)


def _only_chain(found: Sequence[Sequence[Span]]) -> list[list[Span]]:
    """One sign for each note, in order; none where there is more than one way to choose them."""
    chain = _chain(found)
    return [[sign] for sign in chain] if chain == _chain_from_the_end(found) else []


def _chain(found: Sequence[Sequence[Span]]) -> list[Span]:
    """The first sign of each note after that of the note before; none where one is missing."""
    chain: list[Span] = []
    for signs in found:
        following = next((sign for sign in signs if not chain or sign > chain[-1]), None)
        if following is None:
            return []
        chain.append(following)
    return chain


def _chain_from_the_end(found: Sequence[Sequence[Span]]) -> list[Span]:
    """The last sign of each note before that of the next one."""
    chain: list[Span] = []
    for signs in reversed(found):
        chain += [next((sign for sign in reversed(signs) if not chain or sign < chain[-1]), Span(0, 0))]
    return chain[::-1]
