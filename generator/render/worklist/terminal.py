"""The work-list for a terminal: what to look at, and the YAML to paste."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.messages.message import NOTHING, Message, joined, say, say_number, words
from generator.render.worklist.kinds import KINDS, WorkList
from generator.render.worklist.pasting import Chunk, Where, chunks

_ORDER = {kind.name: 0 for kind in KINDS}


def counted(lists: Sequence[WorkList]) -> Iterator[Message]:
    """How many points there are to look at: in all, and of each kind; nothing where there is nothing."""
    counts = Counter(_ORDER)
    for each in lists:
        counts.update({kind.name: len(items) for kind, items in each.groups})
    if counts.total():
        yield say_number(
            sum(bool(each.items) for each in lists),
            "{points}, in {number} consultation; most important first: {kinds}",
            "{points}, in {number} consultations; most important first: {kinds}",
            points=_points(lists),
            kinds=_enumerated(counts),
        )


def to_look_at(found: WorkList) -> Iterator[Message]:
    """What to look at in one consultation: each place on a line that an editor can jump to, under why it matters.

    Words of the document may hold any character.
    """
    counts = Counter({kind.name: len(items) for kind, items in found.groups})
    yield joined((found.record.consultation.id, _points([found]), _enumerated(counts)), ": ")
    for kind, items in found.groups:
        yield joined((kind.name, kind.why), ": ")
        for item in items:
            yield from item.lines


def to_paste(found: WorkList) -> Iterator[Message]:
    """The YAML that settles all of it, as lines, below the name of the file that it goes into."""
    parts = chunks(found.held, found.items)
    if parts:
        yield words("# Plak alleen wat u met het document hebt vergeleken.")
    if len(parts) > 1:
        yield words("# Plak in deze volgorde, van onder naar boven: dan blijven de regelnummers kloppen.")
    for chunk in parts:
        yield _where(found.file, chunk)
        yield from map(words, chunk.lines)
        yield NOTHING


def waits(doubts: int, lists: Sequence[WorkList]) -> Message:
    """How many of these doubts about consultations stand on no list yet; empty for none."""
    rest = doubts - _doubts(lists)
    return say(" ({number} listed when the others are settled)", number=rest) if rest > 0 else NOTHING


def _doubts(lists: Sequence[WorkList]) -> int:
    return sum(len(item.lines) for each in lists for item in each.items if item.code)


def _points(lists: Sequence[WorkList]) -> Message:
    """How many points there are, and how many doubts and readings of a rule they hold, each on a line."""
    items = [item for each in lists for item in each.items]
    doubts = _doubts(lists)
    readings = sum(len(item.lines) for item in items) - doubts
    held = [say_number(doubts, "{number} doubt", "{number} doubts")]
    if readings:
        held.append(say_number(readings, "{number} reading", "{number} readings"))
    return say_number(
        len(items), "{number} point to look at ({held})", "{number} points to look at ({held})", held=joined(held, ", ")
    )


def _where(file: str, chunk: Chunk) -> Message:
    if chunk.where is Where.AT_END:
        return say("# {file}: at the end of this file", file=file)
    if chunk.where is Where.BELOW:
        return say("# {file}:{line}: below this line", file=file, line=chunk.line)
    return say("# {file}:{line}: in the place of this line", file=file, line=chunk.line)


def _enumerated(counts: Counter[Message]) -> Message:
    named = (say("{kind} {number}", kind=kind, number=count) for kind, count in counts.items() if count)
    return joined(named, ", ")
