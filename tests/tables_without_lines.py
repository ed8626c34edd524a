"""PDFs without a structure tree whose questions stand in a table of which no line is drawn."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.read.pdf.made import at, pdf

Cell = tuple[str, ...]
"""The paragraphs of a cell."""

FRONT = (
    "36 800 X Vaststelling van de begroting van het Ministerie van Defensie voor het jaar 2026",
    "Nr. 12 LIJST VAN VRAGEN EN ANTWOORDEN",
    "Vastgesteld 3 november 2025",
    "De vaste commissie voor Defensie heeft vragen voorgelegd aan de Minister van Defensie over de begroting.",
)
ROWS: tuple[tuple[Cell, Cell, Cell], ...] = (
    (
        ("1",),
        ("Wat is de stand van zaken van de aanschaf van nieuwe voertuigen en wanneer worden zij geleverd?",),
        ("De aanschaf verloopt volgens planning. De eerste voertuigen worden in 2027 geleverd.",),
    ),
    (
        ("2",),
        ("Hoeveel kost dat?", "Kunt u dat uitleggen?"),
        ("De kosten bedragen 300 miljoen euro.", "In de begroting is hiermee rekening gehouden, zoals is gemeld."),
    ),
    (("3",), ("Welke landen doen mee?",), ("Zie het antwoord op vraag 1.",)),
    (
        ("4",),
        ("Waarom wordt niet gekozen voor inkoop met de landen van de unie, die daar in het voorjaar om vroegen?",),
        ("Ja.",),
    ),
    (
        ("5",),
        ("Is er een uitwijkmogelijkheid?",),
        ("Die is er.", "In overleg is vastgesteld dat die ook voldoet als de leveranciers niet op tijd leveren."),
    ),
)
LONG: Cell = (" ".join(f"Zin {n} van een antwoord dat over bladzijden doorloopt." for n in range(1, 120)),)
WITH_LONG = (ROWS[0], (("2",), ("Wat vindt u daarvan?",), LONG), *ROWS[2:4])
_TOP, _BOTTOM = 60, 780
_AVERAGE_WIDTH = 0.5


@dataclass(frozen=True)
class Layout:
    """How a table is set: columns, the space between rows and paragraphs, and where it begins on the first page."""

    head: tuple[str, ...] = ("Nr", "Vraag", "Antwoord")
    lefts: tuple[int, ...] = (56, 90, 310)
    widths: tuple[int, ...] = (28, 205, 220)
    gap: int = 6
    paragraph_gap: bool = False
    begins: int = 160
    repeats_head: bool = True
    below: tuple[str, ...] = ()


TWO_COLUMNS = Layout(head=("Vraag", "Antwoord"), lefts=(56, 310), widths=(240, 220))


@dataclass
class _Pages:
    layout: Layout
    done: list[str] = field(default_factory=list)
    top: float = _TOP
    _drawn: str = ""

    def draw(self, left: float, text: str, *, lower: int = 0, font: str = "F") -> None:
        self._drawn += at(left, self.top + 12 * lower, text, font=font)

    def end(self) -> None:
        """End the page, with its footer."""
        number = len(self.done) + 1
        self.done.append(
            self._drawn + at(56, 815, f"Tweede Kamer, vergaderjaar 2025-2026, 36 800 X, nr. 12 {number}", 8)
        )
        self.top, self._drawn = _TOP, ""

    def head(self) -> None:
        for left, name in zip(self.layout.lefts, self.layout.head, strict=False):
            self.draw(left, name, font="B")
        self.top += 12 + self.layout.gap if self.layout.head else 0

    def row(self, cells: Sequence[Cell]) -> None:
        columns = [self._lines(cell, width) for cell, width in zip(cells, self.layout.widths, strict=True)]
        height = max(map(len, columns))
        begin = 0
        while begin < height:
            if self.top > _BOTTOM:
                self.end()
                if self.layout.repeats_head:
                    self.head()
            end = min(height, begin + 1 + int((_BOTTOM - self.top) // 12))
            for left, lines in zip(self.layout.lefts, columns, strict=True):
                for lower, text in enumerate(lines[begin:end]):
                    self.draw(left, text, lower=lower)
            self.top += 12 * (end - begin)
            begin = end
        self.top += self.layout.gap

    def _lines(self, cell: Cell, width: int) -> list[str]:
        found: list[str] = []
        for paragraph in cell:
            found += [""] if found and self.layout.paragraph_gap else []
            found += textwrap.wrap(paragraph, int(width / (10 * _AVERAGE_WIDTH)))
        return found


def as_pdf(rows: Sequence[Sequence[Cell]], layout: Layout) -> bytes:
    """A list of questions as a PDF."""
    pages = _Pages(layout)
    for line in FRONT:
        pages.draw(56, line)
        pages.top += 18
    pages.top = layout.begins
    pages.head()
    for row in rows:
        pages.row(row)
    for line in layout.below:
        pages.top += 12
        pages.draw(56, line)
    pages.end()
    return pdf(*pages.done)
