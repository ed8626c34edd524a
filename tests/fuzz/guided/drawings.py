"""Changes of what a page of a PDF draws: words, places, sizes, lines of tables."""

from __future__ import annotations

import re
from random import Random

from tests.fuzz.guided import lines
from tests.fuzz.guided.dutch import line

_STREAM = re.compile(rb"(?s)(>>stream\n)(.*?)(\nendstream)")
_WORDS = re.compile(r"\((?:[^()\\]|\\.)*\)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_ESCAPED = str.maketrans({"(": r"\(", ")": r"\)", "\\": "\\\\", "\n": r"\n", "\r": r"\r"})
_STEPS = (-100.0, -12.0, -6.0, -1.0, -0.4, 0.4, 1.0, 6.0, 12.0, 100.0)
# Hidden, white, raised, wide, turned.
_MODES = ("3 Tr", "0 Tr", "1 1 1 rg", "0 g", "5 Ts", "200 Tz", "3 Tc", "20 Tw", "0 1 -1 0 300 300 cm", "q", "Q")


def changed(objects: bytes, chance: Random) -> bytes | None:
    """The file with one change in what one of its streams draws; None where it has no stream."""
    streams = list(_STREAM.finditer(objects))
    if not streams:
        return None
    hit = chance.choice(streams)
    rows = hit[2].decode("cp1252", errors="replace").split("\n")
    made = chance.choice(_CHANGES)(rows, chance).encode("cp1252", errors="replace")
    return objects[: hit.start(2)] + made + objects[hit.end(2) :]


def _words(rows: list[str], chance: Random) -> str:
    """Other words where words are drawn."""
    at = chance.randrange(len(rows))
    rows[at] = _WORDS.sub(lambda _: f"({line(chance).translate(_ESCAPED)})", rows[at], count=1)
    return "\n".join(rows)


def _place(rows: list[str], chance: Random) -> str:
    """Another place, size or colour."""
    at = chance.randrange(len(rows))
    if found := list(_NUMBER.finditer(rows[at])):
        one = chance.choice(found)
        rows[at] = f"{rows[at][: one.start()]}{float(one[0]) + chance.choice(_STEPS):g}{rows[at][one.end() :]}"
    return "\n".join(rows)


def _more(rows: list[str], chance: Random) -> str:
    """Lines of text more, where text may stand: beside, below or over what is there."""
    left, top = chance.choice((40, 70, 75, 125, 300, 450)), chance.randint(60, 800)
    font = f"/{chance.choice('FFBI')} {chance.choice((6, 7, 8, 10, 10, 12))} Tf"
    for n, words in enumerate(line(chance).split("\n")):
        rows.append(f"BT {font} 1 0 0 1 {left} {842 - top - 12 * n} Tm ({words.translate(_ESCAPED)}) Tj ET")
    return "\n".join(rows)


def _rules(rows: list[str], chance: Random) -> str:
    """A line, a box, or a box that covers what lies under it."""
    x, y = chance.choice((70, 120, 300)), chance.randint(40, 800)
    box = f"{x} {y} {chance.choice((1, 80, 400))} {chance.choice((1, 12, 60))} re"
    return "\n".join([*rows, chance.choice((f"{x} {y} m {x + 200} {y} l S", f"{box} S", f"{box} f"))])


def _mode(rows: list[str], chance: Random) -> str:
    """How words are shown."""
    at = chance.randrange(len(rows))
    rows[at] = f"{chance.choice(_MODES)}\n{rows[at]}"
    return "\n".join(rows)


_CHANGES: tuple[lines.Change, ...] = (
    _words, _words, _words, _place, _place, _place, _more, _more, _rules, _mode, *lines.MOVES,
)  # fmt: skip
