"""The work-list for a terminal: what to look at, and the YAML to paste."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.render.worklist.kinds import KINDS, WorkList
from generator.render.worklist.pasting import Chunk, Where, chunks


def counted(lists: Sequence[WorkList]) -> Iterator[str]:
    """How many points there are to look at: in all, and of each kind; nothing where there is nothing."""
    counts = Counter({kind.name: 0 for kind in KINDS})
    for each in lists:
        counts.update({kind.name: len(items) for kind, items in each.groups})
    if counts.total():
        held = sum(bool(each.items) for each in lists)
        where = "1 consultation" if held == 1 else f"{held} consultations"
        yield f"{_points(lists)}, in {where}; most important first: {_enumerated(counts)}"


def to_look_at(found: WorkList) -> Iterator[str]:
    """What to look at in one consultation: each place on a line that an editor can jump to, under why it matters."""
    counts = Counter({kind.name: len(items) for kind, items in found.groups})
    yield f"{found.record.consultation.id}: {_points([found])}: {_enumerated(counts)}"
    for kind, items in found.groups:
        yield f"{kind.name}: {kind.why}"
        for item in items:
            yield from item.lines


def to_paste(found: WorkList) -> Iterator[str]:
    """The YAML that settles all of it, as lines, below the name of the file that it goes into."""
    parts = chunks(found.held, found.items)
    if parts:
        yield "# Plak alleen wat u met het document hebt vergeleken."
    if len(parts) > 1:
        yield "# Plak in deze volgorde, van onder naar boven: dan blijven de regelnummers kloppen."
    for chunk in parts:
        yield f"# {found.file}{_where(chunk)}"
        yield from chunk.lines
        yield ""


def waits(doubts: int, lists: Sequence[WorkList]) -> str:
    """How many of these doubts about consultations stand on no list yet; empty for none."""
    rest = doubts - _doubts(lists)
    return f" ({rest} listed when the others are settled)" if rest > 0 else ""


def _doubts(lists: Sequence[WorkList]) -> int:
    return sum(len(item.lines) for each in lists for item in each.items if item.code)


def _points(lists: Sequence[WorkList]) -> str:
    """How many points there are, and how many doubts and readings of a rule they hold, each on a line."""
    items = [item for each in lists for item in each.items]
    doubts = _doubts(lists)
    readings = sum(len(item.lines) for item in items) - doubts
    held = (_number(doubts, "doubt"), _number(readings, "reading") if readings else "")
    return f"{_number(len(items), 'point')} to look at ({', '.join(filter(None, held))})"


def _number(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"


def _where(chunk: Chunk) -> str:
    if chunk.where is Where.AT_END:
        return ": at the end of this file"
    return f":{chunk.line}: {'below this line' if chunk.where is Where.BELOW else 'in the place of this line'}"


def _enumerated(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items() if count)
