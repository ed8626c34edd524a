"""Tables as pandoc writes them in Markdown: columns under dashes, rows between blank lines, or boxes of `+---+`.

See the pandoc manual, "Tables": simple, multiline and grid tables. CommonMark takes them for rules and text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

_DASHES = re.compile(r"[ ]*-{2,}(?: +-{2,})*[ ]*")
_RUN = re.compile(r"-{2,}")
_BOX = re.compile(r"[ ]*\+(?:[-=:]{3,}\+)+[ ]*")
# The head of a table takes at most this many lines.
_MOST_HEADS = 12
_FEWEST_COLUMNS = 2
Cells = tuple[str, ...]


@dataclass(frozen=True)
class PandocTable:
    """A table: the lines it takes (from 0, the last excluded), its head, if it has one, and its rows of cells.

    A line that breaks in a cell ends in a backslash, as CommonMark has it.
    """

    start: int
    end: int
    head: Cells
    rows: tuple[Cells, ...]

    @property
    def is_frame(self) -> bool:
        """Whether it has a single column, and so is only layout."""
        return all(len(row) < _FEWEST_COLUMNS for row in (self.head, *self.rows))


def pandoc_tables(lines: Sequence[str]) -> Iterator[PandocTable]:
    """The tables of a text, in order; takes time proportional to the text."""
    dashes = [number for number, line in enumerate(lines) if _DASHES.fullmatch(line)]
    boxes = [number for number, line in enumerate(lines) if _BOX.fullmatch(line)]
    done = 0
    for number in sorted({*dashes, *boxes}):
        if number < done:
            continue
        if _BOX.fullmatch(lines[number]):
            found, done = _grid(lines, number)
        else:
            found = _dashed(lines, dashes, number, done)
            done = found.end if found else done
        if found:
            yield found


def use_pandoc_tables(parser: MarkdownIt) -> MarkdownIt:
    """The parser, extended to give tokens of tables for these tables."""
    parser.block.ruler.before("table", "pandoc_table", _table_rule, {"alt": ["paragraph"]})
    return parser


def _dashed(lines: Sequence[str], dashes: Sequence[int], first: int, done: int) -> PandocTable | None:
    """The table whose first line of dashes is `first`; the line right above it may be its head."""
    following = _after(dashes, first)
    columns = _columns(lines[first])
    if len(columns) < _FEWEST_COLUMNS:
        return _multiline(lines, first, following)
    if first > done and lines[first - 1].strip() and (first - 1 == done or not lines[first - 2].strip()):
        end = _blank(lines, first + 1)
        return _made(lines, columns, (first - 1, end), [range(first - 1, first)], _single(range(first + 1, end)))
    close = following[0] if following else 0
    if close > first + 1 and _extent(lines[close]) == _extent(lines[first]) and _is_blank(lines, close + 1):
        body = range(first + 1, close)
        parts = _parts(lines, body) if len(_columns(lines[close])) == 1 else _single(body)
        return _made(lines, columns, (first, close + 1), [], parts)
    return None


def _after(dashes: Sequence[int], number: int) -> Sequence[int]:
    position = bisect_right(dashes, number)
    return dashes[position : position + 2]


def _multiline(lines: Sequence[str], first: int, following: Sequence[int]) -> PandocTable | None:
    """A table between two whole lines of dashes, with its head above the dashes of the columns."""
    if len(following) < 2 or following[0] - first > _MOST_HEADS or following[0] == first + 1:  # noqa: PLR2004
        return None
    under, close = following
    extents = {_extent(lines[number]) for number in (first, under, close)}
    columns = _columns(lines[under])
    is_closed = len(_columns(lines[close])) == 1 and _is_blank(lines, close + 1)
    if len(extents) > 1 or len(columns) < _FEWEST_COLUMNS or not is_closed:
        return None
    parts = _parts(lines, range(under + 1, close))
    return _made(lines, columns, (first, close + 1), [range(first + 1, under)], parts)


def _made(
    lines: Sequence[str],
    columns: Sequence[tuple[int, int]],
    place: tuple[int, int],
    head: Sequence[range],
    parts: Sequence[range],
) -> PandocTable | None:
    """The table of these rows; None where it has none, or a word stands between its columns."""
    within = [lines[number] for part in (*head, *parts) for number in part]
    between = [(end, start) for (_, end), (start, _) in pairwise(columns)]
    if not parts or any(line[: columns[0][0]].strip() or any(line[a:b].strip() for a, b in between) for line in within):
        return None
    ends = [*(start for start, _ in columns[1:]), None]
    rows = [
        tuple(_cell([lines[n][start:end] for n in part]) for (start, _), end in zip(columns, ends, strict=True))
        for part in (*head, *parts)
    ]
    return PandocTable(*place, rows[0] if head else (), tuple(rows[len(head) :]))


def _grid(lines: Sequence[str], first: int) -> tuple[PandocTable | None, int]:
    """A grid table without spanning cells, or None; and the line up to which the text was examined."""
    corners = [n for n, sign in enumerate(lines[first]) if sign == "+"]
    rows: list[Cells] = []
    head: Cells = ()
    held: list[str] = []
    end = number = first + 1
    while number < len(lines):
        line = lines[number]
        if [n for n, sign in enumerate(line) if sign == "+"] == corners and _BOX.fullmatch(line):
            spaces = list(pairwise(corners))
            row = tuple(_cell([text[a + 1 : b] for text in held]) for a, b in spaces)
            rows += [row] if any(row) else []
            if "=" in line and not head and len(rows) == 1:
                head, rows = rows[0], []
            held, end = [], number + 1
        elif len(line) > corners[-1] and all(line[n] == "|" for n in corners) and not line[: corners[0]].strip():
            held.append(line)
        else:
            break
        number += 1
    is_whole = (rows or head) and not held and _is_blank(lines, end)
    return (PandocTable(first, end, head, tuple(rows)) if is_whole else None), number


def _columns(dashes: str) -> list[tuple[int, int]]:
    return [run.span() for run in _RUN.finditer(dashes)]


def _extent(dashes: str) -> tuple[int, int]:
    return len(dashes) - len(dashes.lstrip()), len(dashes.rstrip())


def _is_blank(lines: Sequence[str], number: int) -> bool:
    return number >= len(lines) or not lines[number].strip()


def _blank(lines: Sequence[str], number: int) -> int:
    """The first blank line, or line of dashes, from this one on."""
    while not _is_blank(lines, number) and not _DASHES.fullmatch(lines[number]):
        number += 1
    return number


def _parts(lines: Sequence[str], within: range) -> list[range]:
    """The lines of each row: rows stand between blank lines."""
    parts: list[range] = []
    for number in within:
        if not lines[number].strip():
            continue
        goes_on = parts and parts[-1].stop == number
        start = parts.pop().start if goes_on else number
        parts.append(range(start, number + 1))
    return parts


def _single(within: range) -> list[range]:
    """Rows of one line each."""
    return [range(number, number + 1) for number in within]


def _cell(lines: Sequence[str]) -> str:
    """The text of a cell: its lines put together, broken where a line ends in a backslash or is blank."""
    found = ""
    for line in map(str.strip, lines):
        broken = found.endswith("\\") or not line
        found = f"{found.removesuffix(chr(92))}\\\n{line}" if found and broken and line else f"{found} {line}".strip()
        if not line and found and not found.endswith("\\"):
            found += "\\"
    return found.removesuffix("\\")


def _table_rule(state: StateBlock, start: int, _: int, silent: bool) -> bool:
    """Give the tokens of a table that begins at a line of the text."""
    if "pandoc_tables" not in state.env:
        lines = state.src.split("\n")
        state.env["pandoc_tables"] = {table.start: table for table in pandoc_tables(lines)}
    table: PandocTable | None = state.env["pandoc_tables"].get(start)
    if table is None or table.end > state.lineMax:
        return False
    if silent:
        return True
    if table.is_frame:
        _give_frame(state, table)
    else:
        _give_table(state, table)
    state.line = table.end
    return True


def _give_frame(state: StateBlock, table: PandocTable) -> None:
    for row in filter(any, (table.head, *table.rows)):
        for text in row[0].split("\\\n"):
            state.push("paragraph_open", "p", 1)
            _give_text(state, table, text)
            state.push("paragraph_close", "p", -1)


def _give_table(state: StateBlock, table: PandocTable) -> None:
    state.push("table_open", "table", 1).map = [table.start, table.end]
    for tag, row in (("th", table.head), *(("td", row) for row in table.rows)):
        if not row:
            continue
        state.push("tr_open", "tr", 1)
        for cell in row:
            state.push(f"{tag}_open", tag, 1)
            _give_text(state, table, cell)
            state.push(f"{tag}_close", tag, -1)
        state.push("tr_close", "tr", -1)
    state.push("table_close", "table", -1)


def _give_text(state: StateBlock, table: PandocTable, text: str) -> None:
    token = state.push("inline", "", 0)
    token.content, token.map, token.children = text, [table.start, table.end], []
