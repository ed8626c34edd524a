"""Made-up tables as ministries and offices of statistics print them; a number decides what is in each."""

from __future__ import annotations

import random
from collections.abc import Iterator

from evaluation.pdf_tables.adjacency import Cell

_PLACES = (
    "Groningen", "Friesland", "Drenthe", "Overijssel", "Flevoland", "Gelderland", "Utrecht", "Noord-Holland",
    "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg", "Caribisch Nederland", "Totaal Nederland",
)  # fmt: skip
_THINGS = (
    "Uitgaven aan onderwijs", "Subsidies", "Personeel", "Materieel", "Inkoop van zorg", "Rente", "Overige ontvangsten",
    "Bijdrage aan agentschappen", "Bijdrage aan medeoverheden", "Verplichtingen", "Leningen en garanties",
    "Inkomensoverdrachten", "Opdrachten", "Apparaat kerndepartement", "Hulp aan Oekraïne", "Asielopvang",
)  # fmt: skip
_UNITS = ("Aantal", "Aandeel (%)", "Bedrag", "Mutatie", "Index", "Vrouwen", "Mannen", "Per 1.000 inwoners", "Raming")
_MEASURES = (
    "Uitbreiding van de capaciteit bij de Dienst Justitiële Inrichtingen",
    "Verlaging van de energiebelasting voor huishoudens met een laag inkomen",
    "Onderzoek naar de doorstroom van leerlingen in het middelbaar beroepsonderwijs",
    "Versterking van de kustwacht op de Noordzee",
    "Regeling voor kleine bedrijven in de detailhandel",
    "Aanleg van een tweede spoor tussen Meppel en Leeuwarden",
    "Meldpunt voor misstanden in de jeugdzorg",
    "Periodieke keuring van zware voertuigen buiten de bebouwde kom",
)
_STATES = (
    "In uitvoering; de Kamer wordt voor de zomer geïnformeerd",
    "Afgerond",
    "Het wetsvoorstel ligt bij de Raad van State voor advies",
    "Vertraagd door gebrek aan personeel bij gemeenten",
    "Gestart in het vierde kwartaal",
)
# The shares of tables about places and with a long name, and of figures that are blank or have decimals.
_OF_PLACES, _LONG_NAMES, _BLANK, _SHARES = 0.5, 0.2, 0.08, 0.27
_NOTHING = ("–", ".", "x", "")

Table = list[list[Cell]]


class Contents:
    """The tables of one number; the same number always gives the same."""

    def __init__(self, number: int) -> None:
        self._random = random.Random(number)  # noqa: S311  the same tables each time are what is wanted

    def figures(self) -> Table:
        """Names with columns of figures below the heads of these columns."""
        columns, rows = self._random.randint(3, 7), self._random.randint(4, 12)
        years = self._random.randint(2005, 2018)
        heads = [Cell(self._random.choice(("", "Provincie", "Artikel")))]
        heads += [Cell(str(years + n)) for n in range(columns - 1)]
        return [heads, *self._lines(rows, columns)]

    def spanned(self) -> Table:
        """Figures below heads of which some span several others."""
        groups = self._random.randint(2, 3)
        names = self._random.sample(_UNITS, 2)
        year = self._random.randint(2010, 2020)
        top = [Cell("", rows=2), *(Cell(f"{year + n}", columns=2) for n in range(groups))]
        below = [Cell(name) for _ in range(groups) for name in names]
        return [top, below, *self._lines(self._random.randint(4, 9), 2 * groups + 1)]

    def grouped(self) -> Table:
        """Figures in groups, each under a name without figures."""
        columns = self._random.randint(3, 6)
        made = [[Cell("Artikel"), *(Cell(name) for name in self._random.sample(_UNITS, columns - 1))]]
        for name in self._random.sample(("Uitgaven", "Ontvangsten", "Verplichtingen totaal"), 2):
            made.append([Cell(name), *(Cell("") for _ in range(columns - 1))])
            made += self._lines(self._random.randint(2, 4), columns)
        return made

    def pairs(self) -> Table:
        """Two columns: names, and one figure for each."""
        rows = self._random.randint(4, 10)
        return [[Cell("Onderdeel"), Cell("Bedrag (x € 1.000)")], *self._lines(rows, 2)]

    def wordy(self) -> Table:
        """Columns of words, over several lines each."""
        rows = self._random.randint(3, 6)
        made = [[Cell("Nr."), Cell("Maatregel"), Cell("Stand van zaken"), Cell("Bedrag")]]
        for number in range(rows):
            cells = (str(number + 1), self._random.choice(_MEASURES), self._random.choice(_STATES), self._figure())
            made.append([Cell(text) for text in cells])
        return made

    def _lines(self, rows: int, columns: int) -> Table:
        names = self._random.sample(_PLACES if self._random.random() < _OF_PLACES else _THINGS, min(rows, 12))
        if self._random.random() < _LONG_NAMES:
            names[0] += " en overige posten van het hoofdstuk, inclusief nabetalingen"
        return [[Cell(name), *(Cell(self._figure()) for _ in range(columns - 1))] for name in names]

    def _figure(self) -> str:
        kind = self._random.random()
        if kind < _BLANK:
            return self._random.choice(_NOTHING)
        if kind < _BLANK + _SHARES:
            return f"{self._random.uniform(-9, 99):.1f}".replace(".", ",").replace("-", "–")
        return f"{self._random.choice((17, 900, 4_000, 90_000, 2_000_000)) + self._random.randint(0, 999):,}".replace(
            ",", "."
        )


KINDS = ("figures", "spanned", "grouped", "pairs", "wordy")


def made(kind: str, number: int) -> Table:
    """The table of a kind with this number."""
    contents = Contents(number)
    makers = dict(
        zip(KINDS, (contents.figures, contents.spanned, contents.grouped, contents.pairs, contents.wordy), strict=True)
    )
    return makers[kind]()


def sentences(number: int, count: int) -> Iterator[str]:
    """Sentences to stand around a table."""
    chance = random.Random(f"text {number}")  # noqa: S311  as above
    for _ in range(count):
        what, where = chance.choice(_THINGS).lower(), chance.choice(_PLACES)
        yield (
            f"In {where} zijn de {what} in het afgelopen jaar toegenomen, waarbij het kabinet opmerkt dat de cijfers "
            f"voorlopig zijn en dat de definitieve vaststelling pas na de zomer van {chance.randint(2011, 2024)} volgt."
        )
