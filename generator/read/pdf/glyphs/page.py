"""The content of a page: runs of characters, as the file draws them.

All lengths are points. `left` and `right` count from the left edge of the page in its reading direction, `baseline`
from its top edge downwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.read.pdf.glyphs.ruling import Grid

ARTIFACT = "Artifact"
Key = tuple[int, int]
"""The identity of a run or row: the number of its page, and the number of the run, or of the first run of the row.

No two runs of one document have the same key. Nor have two rows of one reading of a document, because each run is in
exactly one row. Keys are not unique across documents; on one page the number alone is unique. A key is a value, not an
address in memory, so that a changed copy of a run or row (`dataclasses.replace`) keeps its identity.
"""


@dataclass(frozen=True)
class Element:
    """A place in the structure tree of a tagged file.

    `kinds` are the standard names from the root to the element; `path` has, for each of these, its position among the
    children of its parent. The same element has the same path on every page.
    """

    path: tuple[int, ...]
    kinds: tuple[str, ...]

    def upto(self, depth: int) -> Element:
        """The ancestor at a depth; depth 1 is a root."""
        return Element(self.path[:depth], self.kinds[:depth])


@dataclass(frozen=True)
class Run:
    """Consecutive characters on one line, drawn by one instruction of the file in one font.

    `number` is the position of its first character on its page, unique there (see `Key`). `spaced` shows that the file
    has white space between it and the run before; `tag` is the name of the marked content it belongs to (empty for
    none), `content` the number of that content on its page and `outer` that of the outermost content around it (-1 for
    none), `rotation` its quarter turns against most of the page. `guessed` shows that the file does not
    say which letters it draws; `unseen` is the reason why no reader sees them (empty when seen). `unsure` says of a
    recognised word that it may have another text (empty when not): see `UnsureWord`.
    """

    number: int
    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool = False
    italic: bool = False
    spaced: bool = False
    tag: str = ""
    content: int = -1
    outer: int = -1
    rotation: int = 0
    guessed: bool = False
    unseen: str = ""
    unsure: str = ""

    @property
    def is_artifact(self) -> bool:
        """Whether the file marks this as layout, not content."""
        return self.tag == ARTIFACT


@dataclass(frozen=True)
class Page:
    """One page: `number` from 1, its runs in the order of the file, and the element of each tagged content.

    `grids` are the tables made by ruled lines, computed only if no elements describe tables. `is_recognised` shows that
    the page is a scan of which the file has recognised words, `hides_picture` that a picture is partly covered or
    cropped. `recogniser` is the program that recognised the words for us where the file has none.
    """

    number: int
    width: float
    height: float
    runs: tuple[Run, ...]
    elements: Mapping[int, Element] = field(default_factory=dict)
    grids: tuple[Grid, ...] = ()
    is_recognised: bool = False
    hides_picture: bool = False
    recogniser: str = ""
