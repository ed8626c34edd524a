"""What is fixed of a made-up consultation before it has words: its days, its dossier, who asks and who answers."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from bench.archive.vocabulary import drawn, word

FIRST_DAY = date(1996, 1, 1)
YEARS = 30
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_DAYS = YEARS * 365
_LONGEST_WAIT = 60  # days for an answer
_SEPTEMBER = 9
_OFFICES = (
    "Buitenlandse Zaken",
    "Defensie",
    "Economische Zaken",
    "Financiën",
    "Infrastructuur en Waterstaat",
    "Justitie en Veiligheid",
    "Landbouw, Natuur en Voedselkwaliteit",
    "Onderwijs, Cultuur en Wetenschap",
    "Sociale Zaken en Werkgelegenheid",
    "Volksgezondheid, Welzijn en Sport",
)
_NAMES = (
    "Aalbers", "Beukema", "Cornelissen", "Doornbos", "Elzinga", "Faber",
    "Groothuis", "Hofstra", "Immink", "Jorritsma", "Kloosterman", "Langeveld",
    "Meijerink", "Noordhoek", "Oosterhuis", "Postma", "Ravensberg", "Sijbrandij",
    "Terpstra", "Uitterhoeve", "Veldkamp", "Wiersma", "Zandstra",
)  # fmt: skip
_MIDDLE, _SPREAD = 21, 0.4  # exchanges: the middle of their number, and the spread of its logarithm
_FEWEST, _MOST = 4, 60
# Dossiers are numbered between these in steps that reach each number once; the first are those of many documents.
_DOSSIERS = range(20_000, 37_000)
_STEP = 7919


class Shape(Enum):
    """How a consultation is printed."""

    REPORT = "a report: factions ask one after the other, a numbered answer follows each question"
    APPENDIX = "questions of members as the Handelingen print them: Vraag 1, Antwoord 1"
    LETTER = "the letter of a minister: Vraag 1, Antwoord op vraag 1"


@dataclass(frozen=True)
class Facts:
    """The facts of the consultation of a number; `askers` are factions or members, each member with a faction."""

    number: int
    shape: Shape
    dossier: int
    dossier_title: str
    asked: date
    answered: date
    office: str
    subject: str
    askers: tuple[tuple[str, str], ...]
    signed: tuple[str, str]
    exchanges: int

    @property
    def id(self) -> str:
        """The name of its folder."""
        return f"{self.subject}-{MONTHS[self.asked.month - 1]}-{self.asked.year}-{self.number}"

    @property
    def printed_number(self) -> int:
        """Its number in the dossier or in the year: no two have the same."""
        return self.number + 1

    @property
    def session(self) -> str:
        """The parliamentary year of its answers."""
        first = self.answered.year - (self.answered.month < _SEPTEMBER)
        return f"{first}–{first + 1}"

    @property
    def factions(self) -> tuple[str, ...]:
        """The factions that ask, none twice."""
        return tuple(dict.fromkeys(faction for faction, _ in self.askers))

    @property
    def reference(self) -> str:
        """How others refer to it."""
        if self.shape is Shape.REPORT:
            return f"Kamerstuk {spaced(self.dossier)}, nr. {self.printed_number}"
        return f"Aanhangsel Handelingen, vergaderjaar {self.session}, nr. {self.printed_number}"


def facts_of(number: int, factions: tuple[str, ...], dice: random.Random | None = None) -> Facts:
    """The facts of a number; `dice` are those of the number, for who goes on to write its text."""
    dice = dice or random.Random(number)  # noqa: S311 - an archive that is the same each time
    shape = dice.choices(tuple(Shape), (2, 1, 1))[0]
    dossier = dossier_by_chance(dice)
    asked = FIRST_DAY + timedelta(dice.randrange(_DAYS))
    answered = asked + timedelta(dice.randint(6, _LONGEST_WAIT))
    office, subject = dice.choice(_OFFICES), drawn(dice)
    askers = _askers(shape, factions, dice)
    signed = dice.choice(_NAMES), dice.choice(_NAMES)
    exchanges = max(_FEWEST, min(_MOST, round(_MIDDLE * math.exp(dice.gauss(0, _SPREAD)))))
    return Facts(
        number=number,
        shape=shape,
        dossier=dossier,
        dossier_title=word(dossier).capitalize(),
        asked=asked,
        answered=answered,
        office=office,
        subject=subject,
        askers=askers[:exchanges],  # each asks something
        signed=signed,
        exchanges=exchanges,
    )


def newest(facts: Facts) -> Facts:
    """The same of a consultation that is newer than all others."""
    asked = FIRST_DAY + timedelta(_DAYS + _LONGEST_WAIT)
    return replace(facts, asked=asked, answered=asked + (facts.answered - facts.asked))


def _askers(shape: Shape, factions: tuple[str, ...], dice: random.Random) -> tuple[tuple[str, str], ...]:
    """Factions that stand high in the list ask more often."""
    number = dice.randint(2, 6) if shape is Shape.REPORT else dice.choice((1, 1, 1, 2, 2, 3))
    asking: dict[str, str] = {}
    names = dice.sample(_NAMES, number)
    while len(asking) < number:
        place = int(len(factions) * dice.random() ** 2)
        asking.setdefault(factions[place], names[len(asking)])
    return tuple(asking.items())


def dossier_by_chance(dice: random.Random) -> int:
    """The number of a dossier: some come again and again, most hardly ever."""
    rank = int(3 * (1 - dice.random()) ** -1.6) - 3
    return _DOSSIERS[rank * _STEP % len(_DOSSIERS)]


def spaced(dossier: int) -> str:
    """The number of a dossier as it is printed."""
    return f"{dossier // 1000} {dossier % 1000:03}"


def dutch(day: date) -> str:
    """A day as it is printed."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
